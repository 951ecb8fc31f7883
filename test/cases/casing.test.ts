/** `casing: camel`: programs see other names than the wire, in both directions and nowhere else. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Call } from "../../templates/runtime/call.ts";
import type { PagedCall } from "../../templates/runtime/paginate.ts";
import { reply, startServer, type Loopback } from "../runtime/harness.ts";
import { emitCase, type EmittedPackage } from "./emitted.ts";

type Operation = (client: object, request: object, options?: object) => Call<unknown>;
type Orders = {
  list: (client: object, request: object) => PagedCall<unknown, unknown>;
  create: Operation;
  search: Operation;
};

let server: Loopback;
let emitted: EmittedPackage;
let orders: Orders;
let client: object;

beforeAll(async () => {
  server = await startServer();
  emitted = await emitCase("casing", { casing: "camel" });
  type Core = { createClient: (options: object) => object };
  const { createClient } = await emitted.load<Core>("core.js");
  orders = await emitted.load<Orders>("operations/orders.js");
  client = createClient({ baseUrl: server.origin, retry: false });
});
afterAll(async () => {
  await server.close();
  emitted.remove();
});

const onWire = {
  order_id: "a",
  orderState: "new",
  twin_name: "one",
  twinName: "two",
  "%": 1,
  not_documented: { at_all: 1 },
  free_form: { snake_key: { deeper_key: 1 } },
  by_line: { line_one: { unit_price: 2 } },
  paid_by: { payment_kind: "card", last_four: "1234" },
  shipped_to: { shop_name: "x", place: { open_until: "18:00" } },
  parent_order: { order_id: "b", paid_by: { payment_kind: "invoice", due_days: 3 } },
};

const inProgram = {
  orderId: "a",
  orderState: "new",
  twin_name: "one",
  twinName: "two",
  "%": 1,
  not_documented: { at_all: 1 },
  freeForm: { snake_key: { deeper_key: 1 } },
  byLine: { line_one: { unitPrice: 2 } },
  paidBy: { paymentKind: "card", lastFour: "1234" },
  shippedTo: { shopName: "x", place: { openUntil: "18:00" } },
  parentOrder: { orderId: "b", paidBy: { paymentKind: "invoice", dueDays: 3 } },
};

describe("casing: camel", () => {
  test("an answer has the names of programs, and keys of maps stay", async () => {
    server.answer = (response) => reply(response, 201, JSON.stringify(onWire));
    expect(await orders.create(client, { shopId: "s", ...inProgram })).toEqual(inProgram);
  });

  test("a body is sent under the names of the wire, and what was given is not touched", async () => {
    const given = structuredClone(inProgram);
    await orders.create(client, { shopId: "s", ...given }).result();
    const { url, body } = server.seen.at(-1) ?? {};
    expect(url).toBe("/shops/s/orders");
    expect(JSON.parse(String(body))).toEqual(onWire);
    expect(given).toEqual(inProgram);
  });

  test("the body of a documented error is read like any other", async () => {
    server.answer = (response) => reply(response, 409, '{"other_id":"b"}');
    const { ok, ...rest } = await orders.create(client, { shopId: "s", ...inProgram }).result();
    expect(ok).toBe(false);
    expect(rest).toMatchObject({ error: { status: 409, body: { otherId: "b" } } });
  });

  test("parameters and pages are told by the names of programs", async () => {
    server.answer = (response, request) => {
      const page = Number(new URL(request.url, server.origin).searchParams.get("page_number"));
      reply(
        response,
        200,
        JSON.stringify({ order_list: [{ order_id: String(page) }], page_info: { last_page: 2 } }),
      );
    };
    const found: unknown[] = [];
    const request = {
      shopId: "s",
      pageNumber: 1,
      pageSize: 1,
      orderState: ["a", "b"],
      xTraceId: "t",
    };
    for await (const order of orders.list(client, request)) found.push(order);
    expect(found).toEqual([{ orderId: "1" }, { orderId: "2" }]);
    const sent = server.seen.at(-1);
    expect(sent?.url).toBe("/shops/s/orders?page_number=2&page_size=1&order_state=a&order_state=b");
    expect(sent?.headers["x-trace-id"]).toBe("t");
  });

  test("a form is sent under the names of the wire", async () => {
    server.answer = (response) => reply(response, 200, "[]");
    expect(await orders.search(client, { searchText: "a b", maxResults: 3 })).toEqual([]);
    expect(String(server.seen.at(-1)?.body)).toBe("search_text=a%20b&max_results=3");
  });

  test("of two that come out alike the documented one stays", async () => {
    server.answer = (response) => reply(response, 409, '{"otherId":"x","other_id":"b"}');
    const { error } = (await orders.create(client, { shopId: "s" }).result()) as { error: object };
    expect(error).toHaveProperty("body", { otherId: "b" });
  });
});
