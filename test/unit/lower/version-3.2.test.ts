/** What OpenAPI 3.2 adds is either understood or told; nothing of it goes in silence. */
import { expect, test } from "vitest";
import { lower } from "./document.ts";

const ok = '"200": { description: ok }';

/** A document of 3.2 with these lines after its head, the first of which is line 3. */
function document(...lines: string[]) {
  return lower(`openapi: 3.2.0\ninfo: { title: T, version: "1" }\n${lines.join("\n")}\n`);
}

/** A document with this operation under `POST /a`, on line 4 from column 15. */
function post(block: string) {
  return document("paths:", `  /a: { post: ${block} }`);
}

test("query is a method, and harmless to repeat", () => {
  const { api, codes } = document("paths:", `  /a: { query: { responses: { ${ok} } } }`);
  expect(codes).toEqual([]);
  expect(api?.operations).toMatchObject([{ method: "query", idempotency: "safe" }]);
});

test("item schemas are the type of what streams", () => {
  const { api, codes } = post(
    '{ responses: { "200": { description: ok, content: { application/jsonl: { itemSchema: { type: string } } } } } }',
  );
  expect(codes).toEqual([]);
  expect(api?.operations[0]?.success[0]?.contents).toMatchObject([
    {
      codec: "jsonl",
      type: { kind: "object", properties: [{ wire: "data", type: { kind: "string" } }] },
    },
  ]);
});

test("media types may be referred to", () => {
  const { api, codes } = document(
    "paths:",
    '  /a: { get: { responses: { "200": { description: ok, content: { application/json: { $ref: "#/components/mediaTypes/M" } } } } } }',
    "components: { mediaTypes: { M: { schema: { type: string } } } }",
  );
  expect(codes).toEqual([]);
  expect(api?.operations[0]?.success[0]?.contents).toMatchObject([{ type: { kind: "string" } }]);
});

test("cookies have a style of their own", () => {
  const { api, codes } = post(
    `{ parameters: [{ in: cookie, name: c, style: cookie, schema: { type: string } }], responses: { ${ok} } }`,
  );
  expect(codes).toEqual([]);
  expect(api?.operations[0]?.parameters[0]?.encoding).toMatchObject({ style: "cookie" });
});

test("servers have names, and examples have data", () => {
  const { api, codes } = document(
    "servers: [{ url: /x, name: eu }]",
    "paths: {}",
    "components: { schemas: { A: { type: string, examples: { e: { dataValue: d } } } } }",
  );
  expect(codes).toEqual([]);
  expect(api?.servers).toMatchObject([{ name: "eu" }]);
});

test.each([
  [
    "other methods",
    document("paths:", `  /a: { additionalOperations: { COPY: { responses: { ${ok} } } } }`),
    ["SW5022 4:33"],
  ],
  [
    "the whole query string",
    post(
      `{ parameters: [{ in: querystring, name: q, content: { a/b: {} } }], responses: { ${ok} } }`,
    ),
    ["SW5022 4:36"],
  ],
  [
    "reserved characters in cookies",
    post(
      `{ parameters: [{ in: cookie, name: q, allowReserved: true, schema: {} }], responses: { ${ok} } }`,
    ),
    ["SW5022 4:68"],
  ],
  [
    "encodings by position",
    post(
      `{ requestBody: { content: { multipart/mixed: { itemSchema: {}, prefixEncoding: [], itemEncoding: {} } } }, responses: { ${ok} } }`,
    ),
    ["SW5022 4:78", "SW5022 4:98"],
  ],
  [
    "encodings within encodings",
    post(
      `{ requestBody: { content: { multipart/mixed: { schema: {}, encoding: { a: { encoding: {} } } } } }, responses: { ${ok} } }`,
    ),
    ["SW5022 4:91"],
  ],
  [
    "the address of the document",
    document("$self: https://a.example/api", "paths: {}"),
    ["SW3011 3:8"],
  ],
  [
    "a default mapping",
    document(
      "paths: {}",
      "components: { schemas: { A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: k, defaultMapping: B } }, B: { type: object }, C: { type: object } } }",
    ),
    ["SW4020 4:162"],
  ],
])("%s are told as unsupported", (_, { codes, diagnostics }, want) => {
  expect(codes).toEqual(want);
  expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
});
