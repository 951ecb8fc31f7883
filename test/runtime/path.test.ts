/** What an argument can do to the address of a request: fill its one segment, and nothing else. */
import { expect, test } from "vitest";
import { RequestEncodeError } from "../../templates/runtime/errors.ts";
import { headerFields } from "../../templates/runtime/encode.ts";
import { A, B, client, failure, send, useServers } from "./harness.ts";

useServers();

const item = { method: "DELETE", path: "/v1/items/{item_id}" };

test.each([
  ["..", ".."],
  [".", "."],
  ["empty", ""],
  ["undefined", undefined],
  ["null", null],
])("R1 path value %s is refused before any request", async (_, value) => {
  const error = await failure(send(item, { item_id: value }));
  expect(error).toBeInstanceOf(RequestEncodeError);
  expect(error.message).toContain("item_id");
  expect(A.seen).toEqual([]);
});

test("R1 a path value that is left out is refused before any request", async () => {
  await expect(send(item)).rejects.toThrow(/^item_id: /);
  expect(A.seen).toEqual([]);
});

test.each(["%2e%2e", ".%2e", "%2E", "%2e%2e%2fadmin"])(
  "R1 path value %s is sent as text, not as dots",
  async (value) => {
    await send(item, { item_id: value });
    expect(A.seen[0]!.url).toBe(`/v1/items/${value.replaceAll("%", "%25")}`);
  },
);

test.each([{}, [], ["a"], () => "a", Symbol("a"), new Date(NaN)])(
  "R1 path value %o is no text and refused",
  async (value) => {
    const error = await failure(send(item, { item_id: value }));
    expect(error.message).toBe("item_id: must be text, not dots");
    expect(A.seen).toEqual([]);
  },
);

const awkward = [
  ...[
    "a/b",
    "a?x=1",
    "a#f",
    "a\\b",
    "a\tb",
    "a\r\nb",
    "a b",
    "%",
    "50%25",
    "a;b",
    "é",
    "🙂",
    "...",
  ],
  ...["../../../customers", "a/b?x=1#y", "a%2Fb", "//evil.example", "http://evil.example/x", "{x}"],
  ...["'", "!*()~", "a:b@c", "&=+$,", "\u0000", "\u202e", " ", "constructor", "$&", "$1"],
];

test.each(awkward)("R2 path value %j stays one segment and comes back whole", async (value) => {
  await send(item, { item_id: value });
  const [, version, items, segment, ...more] = A.seen[0]!.url.split("/");
  expect([version, items, more]).toEqual(["v1", "items", []]);
  expect(segment).toMatch(/^[\x21-\x7e]+$/);
  expect(segment).not.toMatch(/[?#\\]/);
  expect(decodeURIComponent(segment!)).toBe(value);
});

test.each([1, 0, true, 12345678901234567890n])(
  "R2 path value %s is sent as text",
  async (value) => {
    await send(item, { item_id: value });
    expect(A.seen[0]!.url).toBe(`/v1/items/${value}`);
  },
);

test("R2 a date is sent in the form of RFC 3339", async () => {
  await send(item, { item_id: new Date(0) });
  expect(A.seen[0]!.url).toBe("/v1/items/1970-01-01T00%3A00%3A00.000Z");
});

test.each(["\ud800", "a\udc00b"])("R2 a lone surrogate is a typed error", async (value) => {
  const error = await failure(send(item, { item_id: value }));
  expect(error).toBeInstanceOf(RequestEncodeError);
  expect(error.message).toBe("item_id: must be text, not dots");
  expect(A.seen).toEqual([]);
});

test("R3 the server sees the template with one segment for each parameter", async () => {
  const path = "/orgs/{org}/café/{constructor}.json/{__proto__}";
  await send({ path }, JSON.parse('{"org":"a/..","constructor":"b","__proto__":"c"}') as object);
  expect(A.seen[0]!.url).toBe("/orgs/a%2F../caf%C3%A9/b.json/c");
});

test("R3 what a prototype holds fills no parameter", async () => {
  const error = await failure(send({ path: "/a/{toString}" }));
  expect(error.message).toContain("toString");
  expect(A.seen).toEqual([]);
});

test.each([
  ["", "/things"],
  ["/", "/things"],
  ["//", "/things"],
  ["/base", "/base/things"],
  ["/base/", "/base/things"],
  ["/base/?tenant=1", "/base/things?tenant=1&a=b"],
  ["?tenant=1", "/things?tenant=1&a=b"],
  [" ", "/things"],
  ["\n", "/things"],
])("R11 a base address that ends in %j is joined by string rules", async (end, url) => {
  const request = url.includes("?") ? { a: "b" } : {};
  await send({ query: { a: 1 } }, request, { on: client({ baseUrl: A.origin + end }) });
  expect(A.seen[0]!.url).toBe(url);
});

test.each([
  ["//host/x", "//host/x"],
  ["http://evil.example/x", "/http://evil.example/x"],
  ["@evil.example/x", "/@evil.example/x"],
  [".evil.example/x", "/.evil.example/x"],
  [":81/x", "/:81/x"],
  ["\\\\evil.example/x", "///evil.example/x"],
  ["/x?fixed=1", "/x?fixed=1"],
])("R11, R12 an operation path %j cannot change the origin", async (path, url) => {
  await send({ path });
  expect(A.seen[0]!.url).toBe(url);
});

test("R12 an address of another origin as an argument stays an argument", async () => {
  await send({ query: { next: 1 } }, { next: `${B.origin}/page?x=1` });
  expect(A.seen[0]!.url).toBe(`/things?next=${encodeURIComponent(`${B.origin}/page?x=1`)}`);
  expect(B.seen).toEqual([]);
});

test.each([
  "",
  "/relative",
  "ftp://a",
  "javascript:alert(1)",
  "http://a/#x",
  "http://a/#",
  "http://",
])("R11 base address %j is refused when the client is made", (baseUrl) => {
  expect(() => client({ baseUrl })).toThrow(RequestEncodeError);
  expect(() => client({ baseUrl })).toThrow(/^baseUrl: /);
});

test.each(["\r\n", "\0", "a\nb", "€"])(
  "R7 a header parameter with %j is refused by name, without its value",
  async (value) => {
    const operation = { write: [headerFields(false, "x-trace")] };
    const error = await failure(send(operation, { "x-trace": `hush${value}hush` }));
    expect(error).toBeInstanceOf(RequestEncodeError);
    expect(error.message).toContain("x-trace");
    expect(error.message).not.toContain("hush");
    expect(A.seen).toEqual([]);
  },
);

test.each(["", "a b", "a\nb", "é"])("R7 a header called %j is refused", async (name) => {
  const error = await failure(send({}, {}, { headers: { [name]: "hush" } }));
  expect(error).toBeInstanceOf(RequestEncodeError);
  expect(error.message).not.toContain("hush");
  expect(A.seen).toEqual([]);
});

test("R7 what HTTP can carry is carried", async () => {
  await send({ write: [headerFields(false, "x-trace")] }, { "x-trace": "a\té" });
  expect(Buffer.from(A.seen[0]!.headers["x-trace"] as string, "latin1").toString("latin1")).toBe(
    "a\té",
  );
});
