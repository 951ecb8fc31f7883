/** Lists over pages: all items once, no request too many, and an end whatever the server says. */
import { describe, expect, test } from "vitest";
import { SdkError } from "../../templates/runtime/errors.ts";
import {
  byCursor,
  byOffset,
  byPage,
  paged,
  type PagedCall,
  type PageSpec,
} from "../../templates/runtime/paginate.ts";
import type { CallOptions } from "../../templates/runtime/types.ts";
import { A, B, client, operation, pause, reply, useServers } from "./harness.ts";

useServers();

type Body = Record<string, unknown>;

const numbered: PageSpec = {
  advance: byPage,
  field: "page",
  limit: "limit",
  items: ["items"],
  end: ["pagination", "max_page"],
};
const offsets: PageSpec = {
  advance: byOffset,
  field: "offset",
  limit: "limit",
  items: ["items"],
  end: ["total"],
};
const cursors: PageSpec = {
  advance: byCursor,
  field: "after",
  items: ["data", "list"],
  next: ["data", "next"],
  more: ["more"],
};

function list(
  spec: PageSpec,
  request: object = {},
  options: CallOptions<object> = {},
): PagedCall<Body, number> {
  const query = { page: 1, offset: 1, after: 1, limit: 1 } as const;
  return paged(client(), operation({ query }), spec, request, options);
}

/** Answers each request by what its query asks for. */
function serve(page: (query: (name: string) => string | null, count: number) => unknown): void {
  A.answer = (response, { url }, count) => {
    const { searchParams } = new URL(url, A.origin);
    reply(
      response,
      200,
      page((name) => searchParams.get(name), count),
    );
  };
}

async function all(call: AsyncIterable<number>): Promise<number[]> {
  const items: number[] = [];
  for await (const item of call) items.push(item);
  return items;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** 25 items in pages of 10, numbered from 1. */
const twentyFive = (query: (name: string) => string | null) => {
  const page = Number(query("page") ?? 1);
  return { items: range(page * 10 - 10, Math.min(25, page * 10)), pagination: { max_page: 3 } };
};

test("25 items by 10 are three requests", async () => {
  serve(twentyFive);
  expect(await all(list(numbered))).toEqual(range(0, 25));
  expect(A.seen.map(({ url }) => url)).toEqual(["/things", "/things?page=2", "/things?page=3"]);
});

test("offsets and cursors see all items too, and keep the rest of the request", async () => {
  serve((query) => {
    const from = Number(query("offset") ?? 0);
    return { items: range(from, Math.min(25, from + 10)), total: 25 };
  });
  expect(await all(list(offsets, { limit: 10 }))).toEqual(range(0, 25));
  expect(A.seen.map(({ url }) => url).at(-1)).toBe("/things?offset=20&limit=10");
  serve((query) => {
    const from = Number(query("after") ?? 0);
    return { data: { list: range(from, from + 10), next: `${from + 10}` }, more: from < 20 };
  });
  expect(await all(list(cursors))).toEqual(range(0, 30));
});

test("without a count a page that is not full is the last", async () => {
  serve((query) => ({ items: range(0, query("page") ? 1 : 2) }));
  const { end: _end, ...uncounted } = numbered;
  expect(await all(list(uncounted, { limit: 2 }))).toEqual([0, 1, 0]);
  expect(A.seen).toHaveLength(2);
});

test("pages hold items, body and response, and know the next", async () => {
  serve(twentyFive);
  const page = await list(numbered).page();
  expect(page).toMatchObject({ body: { pagination: { max_page: 3 } }, response: { status: 200 } });
  expect([page.items, page.hasNext()]).toEqual([range(0, 10), true]);
  const third = await (await page.next())!.next();
  expect([third!.items, third!.hasNext(), await third!.next()]).toEqual([
    range(20, 25),
    false,
    undefined,
  ]);
  expect(A.seen).toHaveLength(3);
});

test("awaiting a list gives the first body, with one request", async () => {
  serve(twentyFive);
  expect((await list(numbered))["items"]).toEqual(range(0, 10));
  const call = list(numbered);
  await call;
  for await (const _page of call.pages()) break;
  expect(A.seen).toHaveLength(2);
});

test("R25 after a break there is no further request", async () => {
  serve(twentyFive);
  for await (const item of list(numbered)) if (item === 2) break;
  for await (const page of list(numbered).pages()) if (page.items[0] === 10) break;
  await expect(
    (async () => {
      for await (const item of list(numbered)) if (item === 3) throw new Error("enough");
    })(),
  ).rejects.toThrow("enough");
  await pause(50);
  expect(A.seen).toHaveLength(1 + 2 + 1);
});

test.each([1, 2, 3])("R25 cursors that repeat after %i pages are a typed error", async (length) => {
  serve((_, count) => ({ data: { list: [count], next: `c${count % length}` }, more: true }));
  const items: number[] = [];
  const work = (async () => {
    for await (const item of list(cursors)) items.push(item);
  })();
  await expect(work).rejects.toThrow(SdkError);
  await expect(work).rejects.toThrow("things:get: the same after twice");
  expect(A.seen.length).toBeLessThanOrEqual(length + 1);
});

test("R25 a cursor that the caller started with is not followed again", async () => {
  serve(() => ({ data: { list: [1], next: "start" }, more: true }));
  await expect(all(list(cursors, { after: "start" }))).rejects.toThrow("twice");
  expect(A.seen).toHaveLength(1);
});

test("R25 a page may be asked for its next one again", async () => {
  serve((query) => ({ data: { list: [1], next: `${Number(query("after")) + 1}` }, more: true }));
  const page = await list(cursors).page();
  const [one, two] = [await page.next(), await page.next()];
  expect(one!.body).toEqual(two!.body);
  expect(one!.hasNext()).toBe(true);
});

describe("R25 a server that lies about what follows", () => {
  test.each<[string, PageSpec, (count: number) => unknown]>([
    [
      "a last page far away",
      numbered,
      (count) => ({ items: count < 3 ? [count] : [], pagination: { max_page: 1e9 } }),
    ],
    [
      "a total that grows",
      offsets,
      (count) => ({ items: count < 3 ? [count] : [], total: count * 100 }),
    ],
    [
      "more for ever",
      cursors,
      (count) => ({ data: { list: count < 3 ? [count] : [], next: `c${count}` }, more: true }),
    ],
  ])("%s ends at the first empty page", async (_, spec, body) => {
    serve((_query, count) => body(count));
    expect(await all(list(spec))).toEqual([1, 2]);
    expect(A.seen).toHaveLength(3);
  });

  test.each<[string, PageSpec, unknown]>([
    ["no count", numbered, { items: [1] }],
    ["a count of another kind", numbered, { items: [1], pagination: { max_page: "many" } }],
    ["a total that shrinks", offsets, { items: [1], total: -5 }],
    ["no cursor", cursors, { data: { list: [1] }, more: true }],
    ["an empty cursor", cursors, { data: { list: [1], next: "" }, more: true }],
    ["a null cursor", cursors, { data: { list: [1], next: null } }],
    ["a cursor but no more", cursors, { data: { list: [1], next: "c" }, more: false }],
  ])("%s is the end", async (_, spec, body) => {
    serve(() => body);
    expect(await all(list(spec))).toEqual([1]);
    expect(A.seen).toHaveLength(1);
  });

  test.each(["null", "[]", "7", '{"items":{"length":3}}', '{"__proto__":{"items":[1]}}'])(
    "a body that is %s has no items",
    async (body) => {
      A.answer = (response) => reply(response, 200, body);
      expect(await all(list(numbered))).toEqual([]);
      expect(A.seen).toHaveLength(1);
    },
  );
});

test("R25 more for ever can be aborted between pages", async () => {
  serve((_, count) => ({ data: { list: [count], next: `c${count}` }, more: true }));
  const controller = new AbortController();
  const work = (async () => {
    for await (const item of list(cursors, {}, { signal: controller.signal })) {
      if (item === 5) controller.abort();
    }
  })();
  await expect(work).rejects.toMatchObject({ name: "AbortedError" });
  expect(A.seen).toHaveLength(5);
});

test("R12 a next link to another origin is an argument, not an address", async () => {
  const next = `${B.origin}/steal?x=1`;
  serve((query) => ({ data: { list: [1], next: query("after") ? undefined : next }, more: true }));
  expect(await all(list(cursors))).toEqual([1, 1]);
  expect(A.seen[1]!.url).toBe(`/things?after=${encodeURIComponent(next)}`);
  expect(B.seen).toEqual([]);
});

test("an error on a later page reaches the loop, with the caller in its stack", async () => {
  A.answer = (response, _, count) =>
    count === 1
      ? reply(
          response,
          200,
          twentyFive(() => null),
        )
      : reply(response, 404, { detail: "gone" });
  const seen: number[] = [];
  async function walkThePages(): Promise<void> {
    for await (const item of list(numbered)) seen.push(item);
  }
  const error: unknown = await walkThePages().catch((it: unknown) => it);
  expect(error).toMatchObject({ name: "ApiError", status: 404 });
  expect((error as Error).stack).toContain("walkThePages");
  expect(seen).toEqual(range(0, 10));
});
