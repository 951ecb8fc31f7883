/** Pairs of documents that differ in operations, servers or names. */
import type { Config } from "../../generator/config.ts";
import {
  answer,
  create,
  document,
  exchanged,
  integer,
  json,
  list,
  object,
  parameter,
  problem,
  received,
  ref,
  seats,
  sent,
  text,
} from "./documents.ts";
import type { DocumentPair } from "./pair.ts";

type Fields = Record<string, unknown>;

const paged = (style: "page" | "offset", items = "items"): Partial<Config> => ({
  pagination: {
    "seats:list": {
      style,
      request: { [style]: style, limit: "limit" },
      response: { items: [items] },
    },
  },
});
const number = (name: string): Fields => parameter(name, { schema: integer });
const pages = seats({
  parameters: [number("page"), number("offset"), number("limit")],
  responses: {
    "200": answer(object({ items: list, rows: list }, ["items", "rows"])),
  },
});
const callback = {
  changed: {
    "{$request.query.sort}": {
      post: { requestBody: json(text), responses: { "200": answer() } },
    },
  },
};
const server = (...urls: string[]): Fields => ({
  servers: urls.map((url) => ({ url })),
});
const variable = (more: Fields): Fields => ({
  servers: [
    {
      url: "https://{zone}.acme.test",
      variables: { zone: { default: "eu", ...more } },
    },
  ],
});
const hook = (name: string): Fields => ({
  [name]: { post: { requestBody: json(text), responses: { "200": answer() } } },
});
const twoOperations = (first: string, second: string): Fields =>
  document({
    "/seats": {
      get: { operationId: first, responses: { "200": answer(text) } },
    },
    "/chairs": {
      get: { operationId: second, responses: { "200": answer(text) } },
    },
  });

/** Every pair of this part. */
export const operations: readonly DocumentPair[] = [
  {
    kind: "operation-added",
    old: seats(),
    new: twoOperations("seats:list", "chairs:list"),
    also: ["entry-point-added"],
  },
  {
    kind: "operation-removed-deprecated",
    old: document({
      "/seats": {
        get: { operationId: "seats:list", responses: { "200": answer(text) } },
      },
      "/chairs": {
        get: {
          operationId: "seats:old",
          deprecated: true,
          responses: { "200": answer(text) },
        },
      },
    }),
    new: seats(),
  },
  {
    kind: "operation-path-changed",
    old: seats(),
    new: document({
      "/chairs": {
        get: { operationId: "seats:list", responses: { "200": answer(text) } },
      },
    }),
  },
  {
    kind: "operation-path-changed",
    old: seats(),
    new: document({
      "/seats/": {
        get: { operationId: "seats:list", responses: { "200": answer(text) } },
      },
    }),
  },
  {
    kind: "operation-method-changed",
    old: seats(),
    new: document({
      "/seats": {
        head: { operationId: "seats:list", responses: { "200": answer(text) } },
      },
    }),
  },
  {
    kind: "method-renamed",
    old: seats(),
    new: seats({ operationId: "seats:all" }),
  },
  {
    kind: "operation-id-changed",
    old: seats(),
    new: seats({ operationId: "Seats:List" }),
  },
  {
    kind: "method-moved",
    old: seats(),
    new: seats({ operationId: "chairs:list" }),
    also: ["entry-point-added", "entry-point-removed"],
  },
  {
    kind: "method-repointed",
    old: twoOperations("seats:list", "seats:all"),
    new: twoOperations("seats:all", "seats:list"),
  },
  {
    kind: "operation-tags-changed",
    old: seats({ tags: ["one"] }),
    new: seats({ tags: ["one", "two"] }),
  },
  {
    kind: "idempotency-changed",
    old: create({ parameters: [parameter("dry")] }),
    new: create({
      parameters: [parameter("dry"), parameter("Idempotency-Key", { in: "header" })],
    }),
  },
  {
    kind: "operation-deprecated",
    old: seats(),
    new: seats({ deprecated: true }),
  },
  {
    kind: "sunset-added",
    old: seats({ deprecated: true }),
    new: seats({ deprecated: true, "x-sunset": "2027-01-31" }),
  },
  {
    kind: "sunset-moved",
    old: seats({ deprecated: true, "x-sunset": "2027-01-31" }),
    new: seats({ deprecated: true, "x-sunset": "2027-03-31" }),
  },
  {
    kind: "stability-lowered",
    old: seats(),
    new: seats({ "x-stability-level": "beta" }),
  },
  {
    kind: "pagination-added",
    old: pages,
    new: pages,
    newConfig: paged("page"),
  },
  {
    kind: "pagination-style-changed",
    old: pages,
    new: pages,
    config: paged("page"),
    newConfig: paged("offset"),
  },
  {
    kind: "pagination-field-changed",
    old: pages,
    new: pages,
    config: paged("page"),
    newConfig: paged("page", "rows"),
  },
  { kind: "callback-added", old: seats(), new: seats({ callbacks: callback }) },
  {
    kind: "webhook-added",
    old: seats({}, { webhooks: hook("a") }),
    new: seats({}, { webhooks: { ...hook("a"), ...hook("b") } }),
  },
  {
    kind: "server-default-changed",
    old: seats({}, server("https://a.acme.test")),
    new: seats({}, server("https://b.acme.test")),
  },
  {
    kind: "server-added",
    old: seats({}, server("https://a.acme.test")),
    new: seats({}, server("https://a.acme.test", "https://b.acme.test")),
  },
  {
    kind: "server-renamed",
    old: seats({}, server("https://a.acme.test")),
    new: seats(
      {},
      {
        servers: [{ url: "https://a.acme.test", "x-speakeasy-server-id": "main" }],
      },
    ),
  },
  {
    kind: "server-variable-changed",
    old: seats({}, variable({})),
    new: seats({}, variable({ default: "us" })),
  },
  {
    kind: "server-variable-value-added",
    old: seats({}, variable({ enum: ["eu"] })),
    new: seats({}, variable({ enum: ["eu", "us"] })),
  },
  {
    kind: "operation-servers-changed",
    old: seats(),
    new: seats({ servers: [{ url: "https://b.acme.test" }] }),
  },
  {
    kind: "api-version-decreased",
    old: seats({}, { info: { title: "Acme", version: "2.0" } }),
    new: seats(),
    back: [],
  },
  {
    kind: "client-renamed",
    old: seats(),
    new: seats(),
    newConfig: { client: "Other" },
  },
  {
    kind: "emission-changed",
    old: seats(),
    new: seats(),
    newConfig: { enums: "closed" },
  },
  {
    kind: "runtime-default-changed",
    old: seats(),
    new: seats(),
    newConfig: { timeoutMs: 1 },
  },
];

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Keywords that no type tells, each with a value. */
const untold: [Fields, Fields][] = [
  [text, { not: { enum: ["a"] } }],
  [text, { if: { const: "a" }, then: { minLength: 1 } }],
  [text, { contentSchema: { type: "object" }, contentMediaType: "application/json" }],
  [text, { xml: { attribute: true } }],
  [object({ a: text }), { propertyNames: { pattern: "^a" } }],
  [object({ a: text }), { dependentRequired: { a: ["b"] } }],
  [object({ a: text }), { dependentSchemas: { a: { required: ["b"] } } }],
  [
    object({ a: text }, [], { patternProperties: { "^x-": text } }),
    { patternProperties: { "^y-": text } },
  ],
  [list, { contains: text, minContains: 2 }],
  [list, { unevaluatedItems: false }],
];

const status = { enum: ["a", "b"] };
const uses = (name: string, schema: Fields, more: Fields = {}): Fields =>
  seats(
    { responses: { "200": answer(object({ x: ref(name) })) } },
    { components: { schemas: { [name]: schema, ...more } } },
  );

/** Every pair of this part. */
export const names: readonly DocumentPair[] = [
  ...untold.flatMap(([schema, keywords]): DocumentPair[] =>
    [received, sent].map((around) => ({
      kind: "unjudged-keyword-changed",
      old: around(schema),
      new: around({ ...schema, ...keywords }),
    })),
  ),
  {
    kind: "unjudged-keyword-changed",
    old: seats({ parameters: [parameter("a")] }),
    new: seats({ parameters: [parameter("a", { schema: { ...text, not: { const: "b" } } })] }),
  },
  {
    kind: "unjudged-keyword-changed",
    old: seats({}, { webhooks: hook("a") }),
    new: seats({}, { webhooks: hook("a"), jsonSchemaDialect: dialect }),
  },
  {
    kind: "type-added",
    old: seats(),
    new: seats({}, { components: { schemas: { Seat: object({ a: text }) } } }),
  },
  {
    kind: "type-renamed",
    old: uses("Seat", object({ a: text })),
    new: uses("Chair", object({ a: text })),
  },
  {
    kind: "type-repointed",
    old: uses("List", object({ a: text }, ["a"])),
    new: uses("SeatList", object({ a: text }, ["a"]), { List: object({ b: integer }, ["b"]) }),
    back: ["type-removed", "type-repointed"],
  },
  {
    kind: "error-class-renamed",
    old: seats(
      { responses: { "200": answer(text), "404": answer(ref("Missing")) } },
      { components: { schemas: { Missing: problem } } },
    ),
    new: seats(
      { responses: { "200": answer(text), "404": answer(ref("Absent")) } },
      { components: { schemas: { Absent: problem } } },
    ),
    also: ["type-renamed"],
  },
  {
    kind: "type-form-changed",
    old: uses("Seat", object({ a: text })),
    new: uses("Seat", { anyOf: [object({ a: text }), text] }),
    also: ["became-union"],
  },
  {
    kind: "type-reference-changed",
    old: uses("Seat", object({ a: text }), { Chair: object({ a: text }) }),
    new: seats(
      { responses: { "200": answer(object({ x: ref("Chair") })) } },
      {
        components: {
          schemas: { Seat: object({ a: text }), Chair: object({ a: text }) },
        },
      },
    ),
  },
  {
    kind: "open-enum-value-added",
    old: uses("Status", status),
    new: uses("Status", { enum: ["a", "b", "c"] }),
    back: ["enum-value-removed"],
  },
  {
    kind: "enum-value-renamed",
    old: uses("Status", status),
    new: uses("Status", { enum: ["a", "c"] }),
  },
  {
    kind: "enum-member-renamed",
    old: uses("Status", status),
    new: uses("Status", { ...status, "x-enum-varnames": ["first", "b"] }),
  },
  {
    kind: "type-split",
    old: exchanged(object({ a: text, b: text }, ["b"])),
    new: exchanged(object({ a: text, b: { ...text, readOnly: true } }, ["b"])),
    also: ["property-became-read-only"],
  },
  {
    kind: "type-split",
    old: exchanged(object({ a: text, b: text }, ["b"])),
    new: exchanged(object({ a: text, b: { ...text, writeOnly: true } }, ["b"])),
    also: ["property-became-write-only"],
  },
  {
    kind: "enum-opened",
    old: seats({ responses: { "200": answer(status) } }),
    new: seats({ responses: { "200": answer(status) } }),
    config: { enums: "closed" },
    newConfig: { enums: "open" },
    also: ["emission-changed"],
  },
];
