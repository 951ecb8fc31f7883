/** Rows D30 to D44 of the comparison with today's SDKs: arguments, pages and credentials, each with the good outcome. */
import { expect, test } from "vitest";
import { reply } from "./harness.ts";
import { api, failureOf, page, polar, sdk, usePeers } from "./peers.ts";

usePeers();

const urls = () => api.seen.map(({ method, url }) => `${method} ${url}`);

test.each([
  ["D30", "../../../customers"],
  ["D31", "a/b?x=1#y"],
  ["D32", "a%2Fb"],
])("%s the path value %j stays one segment", async (_, seat_id) => {
  await polar().customerPortal.seats.revokeSeat({ seat_id });
  expect(urls()).toEqual([`DELETE /v1/customer-portal/seats/${encodeURIComponent(seat_id)}`]);
});

test.each<[string, unknown]>([
  ["D33", ".."],
  ["D33", "."],
  ["D34", ""],
  ["D35", undefined],
  ["D35", null],
])("%s the path value %j is refused by its name before anything is sent", async (_, value) => {
  const error = await failureOf(
    polar().customerPortal.seats.revokeSeat({ seat_id: value as string }),
  );
  expect(error).toBeInstanceOf(sdk.RequestEncodeError);
  expect((error as Error).message).toContain("seat_id");
  expect(api.seen).toEqual([]);
});

test("D36 null in a query is left out", async () => {
  api.answer = (response) => reply(response, 200, page([]));
  await polar().customers.list({ email: null, query: "x" });
  expect(urls()).toEqual(["GET /v1/customers/?query=x"]);
});

test("D37 a list in a query repeats its key", async () => {
  api.answer = (response) => reply(response, 200, page([]));
  await polar().customers.list({ organization_id: ["a", "b"] });
  expect(urls()).toEqual(["GET /v1/customers/?organization_id=a&organization_id=b"]);
});

test("D38 the keys of a deep object are encoded", async () => {
  api.answer = (response) => reply(response, 200, page([]));
  await polar().customers.list({ metadata: { "the key": "x&y" } });
  expect(urls()).toEqual(["GET /v1/customers/?metadata%5Bthe%20key%5D=x%26y"]);
});

test("D39 a list in a deep object repeats its key", async () => {
  api.answer = (response) => reply(response, 200, page([]));
  await polar().customers.list({ metadata: { plan: ["solo", "team"] } });
  expect(urls()).toEqual(["GET /v1/customers/?metadata%5Bplan%5D=solo&metadata%5Bplan%5D=team"]);
});

test("D40 defaults of the description are not sent unasked", async () => {
  api.answer = (response) => reply(response, 200, page([]));
  await polar().customers.list();
  await polar().customers.list({});
  expect(urls()).toEqual(["GET /v1/customers/", "GET /v1/customers/"]);
});

/** Twenty-five customers by ten. */
function serveThreePages(): void {
  api.answer = (response, { url }) => {
    const at = Number(new URL(url, api.origin).searchParams.get("page") ?? 1);
    const items = Array.from({ length: at < 3 ? 10 : 5 }, (_, index) => ({ id: `${at}-${index}` }));
    reply(response, 200, page(items, 3));
  };
}

test("D41 25 items on three pages are one loop, and so are the pages", async () => {
  serveThreePages();
  const ids: string[] = [];
  for await (const { id } of polar().customers.list({ limit: 10 })) ids.push(id);
  expect(new Set(ids).size).toBe(25);
  const sizes: number[] = [];
  for await (const { items } of polar().customers.list({ limit: 10 }).pages())
    sizes.push(items.length);
  expect(sizes).toEqual([10, 10, 5]);
  expect(api.seen).toHaveLength(6);
});

test("D42 a loop that ends after three items asks for no second page", async () => {
  serveThreePages();
  let seen = 0;
  for await (const { id } of polar().customers.list({ limit: 10 })) {
    expect(id).toBeDefined();
    if (++seen === 3) break;
  }
  expect(api.seen).toHaveLength(1);
});

test.each<[string, object]>([
  ["no credential at all", {}],
  ["a credential from a variable that is not set", { oat: undefined }],
  ["an empty one", { oat: "" }],
])(
  "D43 %s is refused before anything is sent, by name of the operation and of what it takes",
  async (_, held) => {
    const bare = new sdk.Polar({ baseUrl: api.origin, credentials: held as { oat: string } });
    const error = await failureOf(bare.customers.list());
    expect(error).toBeInstanceOf(sdk.MissingCredentialError);
    expect((error as Error).message).toMatch(/customers:list needs .*oat/);
    expect(api.seen).toEqual([]);
  },
);

test("D44 what a call throws on a 404 is an Error with its status, not a bare object", async () => {
  api.answer = (response) => reply(response, 404, { error: "ResourceNotFound", detail: "No seat" });
  const error = await failureOf(polar().customers.get({ id: "c" }));
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(sdk.PolarError);
  expect(error).toMatchObject({ status: 404, body: { detail: "No seat" } });
});
