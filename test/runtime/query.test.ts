/** Queries, forms, JSON bodies, headers: what an argument looks like on the wire. */
import { describe, expect, test } from "vitest";
import {
  asIs,
  deepObject,
  form,
  formBody,
  formObject,
  headerFields,
  joined,
  json,
  jsonField,
} from "../../templates/runtime/encode.ts";
import { RequestEncodeError } from "../../templates/runtime/errors.ts";
import { reserved } from "../../templates/runtime/reserved.ts";
import type { FieldEncoder } from "../../templates/runtime/types.ts";
import { A, failure, secret, send, useServers, type Changes } from "./harness.ts";

useServers();

async function queryOf(encoder: FieldEncoder | 1, value: unknown): Promise<string> {
  await send({ query: { q: encoder } }, { q: value });
  return A.seen.at(-1)!.url.replace("/things", "");
}

const encoded: [string, FieldEncoder | 1, unknown, string][] = [
  ["text", 1, "a b&c=d#é", "?q=a%20b%26c%3Dd%23%C3%A9"],
  ["a number", 1, 0, "?q=0"],
  ["false", 1, false, "?q=false"],
  ["a big integer", 1, 12345678901234567890n, "?q=12345678901234567890"],
  ["empty text", 1, "", "?q="],
  ["a date", 1, new Date(0), "?q=1970-01-01T00%3A00%3A00.000Z"],
  ["null", 1, null, ""],
  ["undefined", 1, undefined, ""],
  ["a list", 1, ["name", "-created_at"], "?q=name&q=-created_at"],
  ["a list with holes", form, ["a", null, undefined, "b"], "?q=a&q=b"],
  ["an empty list", 1, [], ""],
  ["an object, exploded", formObject, { a: 1, "b&": "x=y", c: null }, "?a=1&b%26=x%3Dy"],
  ["a list with commas", joined(","), ["a,b", "c"], "?q=a%2Cb,c"],
  ["a list with pipes", joined("%7C"), ["a", "b"], "?q=a%7Cb"],
  ["an object in one pair", joined(","), { a: 1, b: 2 }, "?q=a,1,b,2"],
  [
    "reserved",
    reserved(),
    "https://a.example/b?c=d;e,f@g:$!()*",
    "?q=https://a.example/b?c=d;e,f@g:$!()*",
  ],
  ["reserved, what would end the value", reserved(), "a&b+c#d[e]", "?q=a%26b%2Bc%23d%5Be%5D"],
  ["reserved, what is not", reserved(), 'é "<>|\\^`{}', "?q=%C3%A9%20%22%3C%3E%7C%5C%5E%60%7B%7D"],
  ["reserved, triplets", reserved(), "%2F%3a%26%253A%E9", "?q=%2F%3a%26%253A%E9"],
  [
    "reserved, per cents that begin no triplet",
    reserved(),
    "5% %4 %zz %",
    "?q=5%25%20%254%20%25zz%20%25",
  ],
  ["a reserved list", reserved(), ["a/b", "c:d"], "?q=a/b&q=c:d"],
  ["a reserved list with commas", reserved(joined(",")), ["a/b", "5%"], "?q=a/b,5%25"],
  ["a reserved list with pipes", reserved(joined("%7C")), ["%", "25"], "?q=%25%7C25"],
  ["a reserved object", reserved(formObject), { "a&=/": "b/&" }, "?a%26%3D%2F=b/%26"],
  ["a reserved deep object", reserved(deepObject), { "a/": "b/c" }, "?q%5Ba%2F%5D=b/c"],
  ["JSON", jsonField, { a: [1, "&"] }, "?q=%7B%22a%22%3A%5B1%2C%22%26%22%5D%7D"],
];

test.each(encoded)("R14 a query parameter that is %s", async (_, encoder, value, query) => {
  expect(await queryOf(encoder, value)).toBe(query);
});

test("R14 a deep object has encoded keys and repeated lists", async () => {
  const query = await queryOf(deepObject, {
    plan: "pro",
    "we&ird": "x=1",
    "a[b]": { "]": "&" },
    tags: ["a", "b"],
    none: null,
    when: new Date(0),
  });
  expect(query).toMatch(/^\?[\w%.=&-]+$/);
  expect([...new URLSearchParams(query)]).toEqual([
    ["q[plan]", "pro"],
    ["q[we&ird]", "x=1"],
    ["q[a[b]][]]", "&"],
    ["q[tags]", "a"],
    ["q[tags]", "b"],
    ["q[when]", "1970-01-01T00:00:00.000Z"],
  ]);
});

test("R14 keys that prototypes have are keys like others, and only own ones are sent", async () => {
  const own = JSON.parse('{"__proto__":{"z":1},"constructor":2}') as object;
  const value = Object.assign(Object.create({ inherited: 1 }) as object, { own: 3 });
  await send({ query: { q: deepObject, r: deepObject } }, { q: own, r: value });
  expect(decodeURIComponent(A.seen[0]!.url)).toBe(
    "/things?q[__proto__][z]=1&q[constructor]=2&r[own]=3",
  );
  expect(({} as { z?: number }).z).toBe(undefined);
});

function deep(levels: number): object {
  let value: object = { end: 1 };
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

const cycle: { self?: object } = {};
cycle.self = cycle;
const ring: unknown[] = [];
ring.push(ring);

describe.each([
  ["an object that holds itself", cycle],
  ["a list that holds itself", ring],
  ["10,000 levels", deep(10_000)],
  ["101 levels", deep(101)],
])("R14 %s", (_, value) => {
  test("is a typed error that names the field, in a query and in a form", async () => {
    const query = await failure(send({ query: { q: deepObject } }, { q: value }));
    const body = formBody({ q: deepObject });
    const fields = await failure(send({ method: "POST", body }, { q: value }));
    for (const error of [query, fields]) {
      expect(error).toBeInstanceOf(RequestEncodeError);
      expect(error.message).toMatch(/^q: too deep/);
    }
    expect(A.seen).toEqual([]);
  });
});

test("R14 a hundred levels are sent", async () => {
  expect(await queryOf(deepObject, deep(99))).toContain("%5Bend%5D=1");
});

const refused: [string, FieldEncoder | 1, unknown][] = [
  ["an object without a style", 1, { a: 1 }],
  ["a list of lists", 1, [["a"]]],
  ["an object in a list", joined(","), [{ a: 1 }]],
  ["a function", 1, () => secret],
  ["a symbol", 1, Symbol(secret)],
  ["a date that is none", 1, new Date(NaN)],
  ["a lone surrogate", 1, `${secret}\ud800`],
  ["a lone surrogate in a key", deepObject, { [`${secret}\udc00`]: 1 }],
  ["a big integer as JSON", jsonField, 1n],
  ["a cycle as JSON", jsonField, cycle],
];

test.each(refused)(
  "R14 %s is a typed error that names the field alone",
  async (_, encoder, value) => {
    const error = await failure(send({ query: { q: encoder } }, { q: value }));
    expect(error).toBeInstanceOf(RequestEncodeError);
    expect(error.message).toMatch(/^q: must be /);
    expect(error.message).not.toContain(secret);
    expect(A.seen).toEqual([]);
  },
);

test("R14 a form body is encoded, field by field", async () => {
  const post = { method: "POST", body: formBody({ metadata: deepObject, tags: joined(" ") }) };
  const fields = JSON.parse(
    '{"__proto__":"p","a[b]":"]&=","metadata":{"k&":"v="},"tags":["x","y"]}',
  ) as object;
  await send(post, { ...fields, ["é"]: "ü +", none: null, list: [1, 2], constructor: "c" });
  const { body: sent, headers } = A.seen[0]!;
  expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect([...new URLSearchParams(sent)]).toEqual([
    ["__proto__", "p"],
    ["a[b]", "]&="],
    ["metadata[k&]", "v="],
    ["tags", "x y"],
    ["é", "ü +"],
    ["list", "1"],
    ["list", "2"],
    ["constructor", "c"],
  ]);
});

test("R14 a lone surrogate in a form is a typed error, not another letter", async () => {
  const error = await failure(send({ method: "POST", body: formBody({}) }, { name: "a\ud800" }));
  expect(error).toBeInstanceOf(RequestEncodeError);
  expect(error.message).toMatch(/^name: /);
  expect(A.seen).toEqual([]);
});

test("R14 a JSON body holds what no parameter took, and keys of prototypes as data", async () => {
  const post: Changes = {
    ...{ method: "POST", path: "/a/{id}", query: { q: 1 }, write: [headerFields(false, "x-h")] },
    body: json,
  };
  const fields = JSON.parse('{"id":"i","q":"q","x-h":"h","a":null,"__proto__":{"b":1}}') as object;
  await send(post, { ...fields, left: undefined });
  expect(A.seen[0]).toMatchObject({ url: "/a/i?q=q", body: '{"a":null,"__proto__":{"b":1}}' });
  expect(A.seen[0]!.headers).toMatchObject({ "x-h": "h", "content-type": "application/json" });
});

test("R14 a body that is no JSON is a typed error", async () => {
  for (const value of [{ cycle }, { n: 1n }]) {
    const error = await failure(send({ method: "POST", body: json }, value));
    expect(error).toBeInstanceOf(RequestEncodeError);
    expect(error.message).toBe("body: must be JSON");
  }
  expect(A.seen).toEqual([]);
});

test("a body that may be left out is left out, with its content type; one that may not is asked for", async () => {
  const post = { method: "POST", body: json };
  await send({ ...post, optional: 1 });
  await send({ ...post, optional: 1, whole: 1 });
  expect(A.seen.map(({ headers, body }) => [headers["content-type"], body])).toEqual(
    Array(2).fill([undefined, ""]),
  );
  for (const body of [json, asIs("text/plain"), formBody({})]) {
    const error = await failure(send({ method: "POST", body, whole: 1 }));
    expect(error.message).toBe("body: a value is required");
  }
  await send({ ...post, whole: 1 }, { body: null });
  expect(A.seen.map(({ body }) => body)).toEqual(["", "", "null"]);
});

test("fields that no part of the operation knows are not sent", async () => {
  await send({ query: { a: 1 } }, { a: 1, b: 2 });
  expect(A.seen[0]).toMatchObject({ url: "/things?a=1", body: "" });
});
