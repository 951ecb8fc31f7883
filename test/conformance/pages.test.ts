/** Lists that come page by page: the seeded customer holds a seat in 25 subscriptions. */
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  CustomerSubscription,
  ListResourceCustomerSubscription,
  Page,
} from "../../generated/polar/dist/index.d.ts";
import { sdk } from "./sdk.ts";
import { failureOf, useWorld, world } from "./world.ts";

useWorld();

function claimed(request?: { page?: number; limit?: number }) {
  const credentials = { customerSession: world.server.tokens.customerSession() };
  const options = { retry: { baseDelayMs: 1 } };
  return world.polar
    .with({ ...options, credentials })
    .customerPortal.seats.listClaimedSubscriptions(request);
}

const searches = () => world.server.requests.map(({ search }) => search);

async function idsOf(list: AsyncIterable<CustomerSubscription>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe("items", () => {
  test("come from all pages, in order, each once", async () => {
    const ids = await idsOf(claimed());
    const expected = [...world.server.store.seats.values()].map((seat) => seat.subscription_id);
    expect(ids).toEqual(expected);
    expect(ids).toHaveLength(25);
    expect(searches()).toEqual(["", "page=2", "page=3"]);
  });

  test("keep the size of the pages, and start where asked", async () => {
    expect(await idsOf(claimed({ page: 3, limit: 6 }))).toHaveLength(13);
    expect(searches()).toEqual(["page=3&limit=6", "page=4&limit=6", "page=5&limit=6"]);
  });

  test("stop being fetched when the loop ends early", async () => {
    let seen = 0;
    for await (const item of claimed({ limit: 5 })) {
      expectTypeOf(item).toEqualTypeOf<CustomerSubscription>();
      if (++seen === 6) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(searches()).toEqual(["limit=5", "page=2&limit=5"]);
  });

  test("on the first page cost one request", async () => {
    for await (const _ of claimed()) break;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(searches()).toEqual([""]);
  });

  test("of an empty list are none", async () => {
    expect(await idsOf(world.polar.customerPortal.seats.listClaimedSubscriptions())).toEqual([]);
    expect(searches()).toEqual([""]);
  });
});

describe("pages", () => {
  test("have items, the typed body, the response, and say whether more follow", async () => {
    const seen: [number, boolean][] = [];
    for await (const page of claimed({ limit: 10 }).pages()) {
      expectTypeOf(page.items).toEqualTypeOf<readonly CustomerSubscription[]>();
      expectTypeOf(page.body).toEqualTypeOf<ListResourceCustomerSubscription>();
      expect(page).toBeInstanceOf(sdk.Page);
      expect(page.body.pagination).toEqual({ total_count: 25, max_page: 3 });
      expect(page.body.items).toEqual(page.items);
      expect(page.response.requestId).toBe(`req_00000${seen.length + 1}`);
      seen.push([page.items.length, page.hasNext()]);
    }
    expect(seen).toEqual([
      [10, true],
      [10, true],
      [5, false],
    ]);
  });

  test("are fetched as they are needed", async () => {
    for await (const page of claimed({ limit: 10 }).pages()) {
      expect(page.items).toHaveLength(10);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(searches()).toEqual(["limit=10"]);
      break;
    }
    expect(searches()).toEqual(["limit=10"]);
  });

  test("can be turned by hand", async () => {
    const first = await claimed({ limit: 20 }).page();
    const second: Page<CustomerSubscription, ListResourceCustomerSubscription> | undefined =
      await first.next();
    expect(second?.items).toHaveLength(5);
    expect([first.hasNext(), second?.hasNext()]).toEqual([true, false]);
    expect(await second?.next()).toBeUndefined();
    expect(searches()).toEqual(["limit=20", "page=2&limit=20"]);
  });

  test("share the first one with the call itself", async () => {
    const call = claimed({ limit: 20 });
    const body = await call;
    expect(body.items).toHaveLength(20);
    expect((await call.page()).body).toBe(body);
    expect(searches()).toEqual(["limit=20"]);
  });
});

describe("trouble on a later page", () => {
  test("is the typed error of the operation, after the items before it", async () => {
    const ids: string[] = [];
    const error = await failureOf(
      (async () => {
        for await (const { id } of claimed()) {
          if (ids.push(id) === 10) world.server.failNext({ status: 422, body: { detail: [] } });
        }
      })(),
    );
    expect(ids).toHaveLength(10);
    expect(error).toBeInstanceOf(sdk.HTTPValidationError);
  });

  test("is overcome like on the first", async () => {
    const pages = claimed().pages();
    await pages.next();
    world.server.failNext({ status: 503 });
    world.server.failNext({ reset: true });
    expect((await pages.next()).value?.items).toHaveLength(10);
    expect(searches()).toEqual(["", "page=2", "page=2", "page=2"]);
  });
});
