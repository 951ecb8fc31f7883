/** Two spellings of one contract: nothing on the wire, whatever names of types come and go. */
import { describe, expect, test } from "vitest";
import { compare, findingsOf } from "./compare.ts";
import {
  answer,
  create,
  document,
  exchanged,
  json,
  list,
  object,
  parameter,
  received,
  ref,
  seats,
  text,
  x,
} from "./documents.ts";

type Fields = Record<string, unknown>;

const a = object({ a: text }, ["a"]);
const b = object({ b: text });
const older = (api: Fields): Fields => ({ ...api, openapi: "3.0.3" });
const nullableText = { type: ["string", "null"] };
const get = (more: Fields): Fields => ({
  operationId: "seats:get",
  responses: { "200": answer(text) },
  ...more,
});
const id = parameter("id", { in: "path", required: true });
const ordered = object({ a: text, b: { type: "integer" } }, ["a", "b"]);
const reordered = object({ b: { type: "integer" }, a: text }, ["b", "a"]);

/** Pairs that have not even a name that differs. */
const silent: [string, unknown, unknown][] = [
  ["3.0 and 3.1", older(received(a)), received(a)],
  [
    "nullable and a type list",
    older(received(x({ ...text, nullable: true }))),
    received(x(nullableText)),
  ],
  [
    "a type list and oneOf with null",
    received(x(nullableText)),
    received(x({ oneOf: [text, { type: "null" }] })),
  ],
  [
    "oneOf and anyOf with null",
    received(x({ oneOf: [text, { type: "null" }] })),
    received(x({ anyOf: [text, { type: "null" }] })),
  ],
  [
    "nullable around a reference",
    older(received(x({ allOf: [ref("A")], nullable: true }), { A: a })),
    received(x({ oneOf: [ref("A"), { type: "null" }] }), { A: a }),
  ],
  [
    "an exclusive bound of 3.0 and of 3.1",
    older(received(x({ type: "number", maximum: 5, exclusiveMaximum: true }))),
    received(x({ type: "number", exclusiveMaximum: 5 })),
  ],
  ["one value as enum and as const", received(x({ enum: ["a"] })), received(x({ const: "a" }))],
  ["properties in another order", exchanged(ordered), exchanged(reordered)],
  [
    "values of an enum in another order",
    received(x({ enum: ["a", "b"] })),
    received(x({ enum: ["b", "a"] })),
  ],
  [
    "members of a union in another order",
    received(x({ anyOf: [a, text] })),
    received(x({ anyOf: [text, a] })),
  ],
  ["oneOf and anyOf", received(x({ oneOf: [a, text] })), received(x({ anyOf: [a, text] }))],
  [
    "properties in one place and in allOf",
    received({ ...a, properties: { ...(a.properties as Fields), b: text } }),
    received({ allOf: [a, b] }),
  ],
  [
    "keys of a default in another order",
    received(object({ a: { type: "object", default: { b: 1, c: 2 } } })),
    received(object({ a: { type: "object", default: { c: 2, b: 1 } } })),
  ],
  ["allOf of one", received(x(a)), received(x({ allOf: [a] }))],
  ["a minimum length of nothing", received(x(text)), received(x({ ...text, minLength: 0 }))],
  [
    "a common parameter and one of the operation",
    document({ "/seats/{id}": { parameters: [id], get: get({}) } }),
    document({ "/seats/{id}": { get: get({ parameters: [id] }) } }),
  ],
  [
    "a parameter inline and as a component",
    seats({ parameters: [parameter("a")] }),
    seats(
      { parameters: [{ $ref: "#/components/parameters/A" }] },
      { components: { parameters: { A: parameter("a") } } },
    ),
  ],
  [
    "parameters in another order",
    seats({ parameters: [parameter("a"), parameter("b")] }),
    seats({ parameters: [parameter("b"), parameter("a")] }),
  ],
  [
    "style and explode said and left out",
    seats({ parameters: [parameter("a", { schema: list })] }),
    seats({
      parameters: [parameter("a", { schema: list, style: "form", explode: true })],
    }),
  ],
  [
    "security of the document and of the operation",
    seats(
      {},
      {
        security: [{ key: [] }],
        components: {
          securitySchemes: { key: { type: "http", scheme: "bearer" } },
        },
      },
    ),
    seats(
      { security: [{ key: [] }] },
      {
        components: {
          securitySchemes: { key: { type: "http", scheme: "bearer" } },
        },
      },
    ),
  ],
  [
    "alternatives in another order",
    seats(
      { security: [{ a: [] }, { b: [] }] },
      {
        components: {
          securitySchemes: {
            a: { type: "http", scheme: "bearer" },
            b: { type: "http", scheme: "basic" },
          },
        },
      },
    ),
    seats(
      { security: [{ b: [] }, { a: [] }] },
      {
        components: {
          securitySchemes: {
            a: { type: "http", scheme: "bearer" },
            b: { type: "http", scheme: "basic" },
          },
        },
      },
    ),
  ],
  [
    "parameters of a media type",
    create({ requestBody: json(list) }),
    create({
      requestBody: {
        content: { "application/json; charset=utf-8": { schema: list } },
      },
    }),
  ],
  [
    "YAML and JSON",
    JSON.stringify(received(a)),
    `openapi: 3.1.0
info: { title: Acme, version: "1.0" }
paths:
  /seats:
    get:
      operationId: seats:list
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
components:
  schemas:
    Thing: { type: object, properties: { a: { type: string } }, required: [a] }
`,
  ],
];

describe("is silent", () => {
  test.each(silent)("%s", (_, old, next) => {
    expect(findingsOf(old, next)).toEqual([]);
    expect(findingsOf(next, old)).toEqual([]);
  });
});

/** Pairs of which only names of types differ. */
const named: [string, unknown, unknown][] = [
  [
    "additionalProperties true and left out",
    received(a),
    received({ ...a, additionalProperties: true }),
  ],
  ["a schema inline and by reference", received(x(a), {}), received(x(ref("A")), { A: a })],
  [
    "a base inline and by reference",
    received({ allOf: [a, b] }),
    received({ allOf: [ref("A"), b] }, { A: a }),
  ],
  [
    "an enum inline and by reference",
    received(x({ enum: ["a", "b"] })),
    received(x(ref("E")), { E: { enum: ["a", "b"] } }),
  ],
  ["a schema under another name", received(x(ref("A")), { A: a }), received(x(ref("B")), { B: a })],
  [
    "a recursive schema and the same unrolled once",
    received(ref("Tree"), { Tree: object({ next: ref("Tree") }) }),
    received(ref("Tree"), {
      Tree: object({ next: object({ next: ref("Tree") }) }),
    }),
  ],
];

describe("is silent on the wire", () => {
  test.each(named)("%s", (_, old, next) => {
    for (const findings of [findingsOf(old, next), findingsOf(next, old)])
      expect(findings.filter(({ wire }) => wire.verdict !== "none")).toEqual([]);
  });
});

test("keys in another order give the same bytes", () => {
  const turned = (value: unknown): unknown =>
    typeof value !== "object" || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, each]) => [key, turned(each)]),
        );
  const old = exchanged(ordered, { A: a });
  const next = exchanged(x(text), { B: b });
  const report = compare(old, next);
  expect(report.findings.length).toBeGreaterThan(3);
  const strip = (all: typeof report): unknown =>
    all.findings.map(({ where: _where, alsoAt: _alsoAt, ...finding }) => finding);
  expect(strip(compare(turned(old), turned(next)))).toEqual(strip(report));
});

describe("many schemas that all lead to each other", () => {
  /** Every schema refers to the next, to one far away and to the first. */
  const circle = (size: number, changed: number): Fields => {
    const schemas = Array.from({ length: size }, (_, index): [string, Fields] => [
      `S${index}`,
      object(
        {
          next: ref(`S${(index + 1) % size}`),
          far: { type: "array", items: ref(`S${(index * 7 + 3) % size}`) },
          first: { oneOf: [ref("S0"), { type: "null" }] },
          value: index === changed ? { type: "integer" } : text,
        },
        ["next"],
      ),
    ]);
    return received(ref("S0"), Object.fromEntries(schemas));
  };

  test("are compared once each, and one edit stays one finding", () => {
    const start = process.cpuUsage();
    const findings = findingsOf(circle(458, -1), circle(458, 300));
    const { user, system } = process.cpuUsage(start);
    // Two seconds are the goal for all of a command; this is the part that could grow without bound.
    expect((user + system) / 1e6).toBeLessThan(2);
    expect(findings).toMatchObject([{ kind: "type-changed", subject: "S300.value" }]);
    expect(findingsOf(circle(458, -1), circle(458, -1))).toEqual([]);
  });
});
