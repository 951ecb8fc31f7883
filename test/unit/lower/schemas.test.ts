import { describe, expect, test } from "vitest";
import type { TypeNode } from "../../../generator/ir/types.ts";
import { bare, lower, named, schemas, typeOf } from "./document.ts";

const text: TypeNode = { kind: "string" };
const unknown: TypeNode = { kind: "unknown" };
const ref = (name: string): TypeNode => ({ kind: "ref", to: `type:#/components/schemas/${name}` });
const nullable = (inner: TypeNode): TypeNode => ({ kind: "nullable", inner });
const literal = (value: string | number): TypeNode => ({ kind: "literal", value });
const object = (
  properties: Record<string, TypeNode>,
  required: string[] = [],
  extra: unknown = "unspecified",
) => ({
  kind: "object",
  properties: Object.entries(properties).map(([wire, type]) => ({
    wire,
    type,
    required: required.includes(wire),
    access: "both",
  })),
  extra,
});
const enumeration = (values: (string | number)[], open: boolean) => ({
  kind: "enum",
  members: values.map((value) => ({ value, hint: { ideal: String(value), qualifiers: [] } })),
  open,
});

describe("null is said one way", () => {
  test.each([
    ["A: { type: [string, 'null'] }", nullable(text)],
    ["A: { anyOf: [{ type: string }, { type: 'null' }] }", nullable(text)],
    [
      "A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] }, B: {}",
      nullable(ref("B")),
    ],
    ["A: { enum: [a, null] }", nullable(literal("a"))],
    ["A: { anyOf: [{ type: [string, 'null'] }, { type: 'null' }] }", nullable(text)],
    [
      "A: { oneOf: [{ const: a }, { const: b }, { type: 'null' }] }",
      nullable(enumeration(["a", "b"], true) as TypeNode),
    ],
    ["A: { type: 'null' }", { kind: "null" }],
    ["A: { const: null }", { kind: "null" }],
  ])("%s", (block, want) => {
    expect(typeOf(block)).toEqual({ type: want, codes: [] });
  });

  test("nullable is the way of 3.0, and understood with a warning in 3.1", () => {
    const block = "A: { type: string, nullable: true }";
    expect(typeOf(block, "3.0.3")).toEqual({ type: nullable(text), codes: [] });
    expect(typeOf(block)).toEqual({ type: nullable(text), codes: ["SW4002 5:2"] });
  });

  test("nullable beside allOf makes the whole nullable", () => {
    const block = "A: { nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] }, B: {}";
    expect(typeOf(block, "3.0.0").type).toEqual(nullable(ref("B")));
  });
});

describe("one schema", () => {
  test.each<[string, unknown]>([
    ["A: {}", unknown],
    ["A: true", unknown],
    ["A: false", { kind: "never" }],
    [
      "A: { type: integer, format: int64, minimum: 1 }",
      { kind: "number", integer: true, format: "int64", constraints: { minimum: 1 } },
    ],
    ["A: { format: int32 }", { kind: "number", integer: true, format: "int32" }],
    ["A: { pattern: x }", { kind: "string", constraints: { pattern: "x" } }],
    ["A: { type: string, format: binary }", { kind: "bytes", encoding: "raw" }],
    ["A: { type: string, format: byte }", { kind: "bytes", encoding: "base64" }],
    ["A: { type: string, contentEncoding: base64 }", { kind: "bytes", encoding: "base64" }],
    [
      "A: { type: string, contentMediaType: application/octet-stream }",
      { kind: "bytes", encoding: "raw" },
    ],
    [
      "A: { type: array, items: { type: string }, uniqueItems: true }",
      { kind: "array", item: text, constraints: { uniqueItems: true } },
    ],
    [
      "A: { prefixItems: [{ type: string }, { type: boolean }], minItems: 1, items: false }",
      { kind: "tuple", items: [text, { kind: "boolean" }], required: 1 },
    ],
    [
      "A: { prefixItems: [{ type: string }], items: { type: string } }",
      { kind: "tuple", items: [text], required: 0, rest: text },
    ],
    [
      "A: { type: [string, boolean] }",
      { kind: "union", variants: [text, { kind: "boolean" }], exclusive: false },
    ],
    ["A: { properties: { a: { type: string } }, required: [a] }", object({ a: text }, ["a"])],
    ["A: { type: object, additionalProperties: false }", object({}, [], "forbidden")],
    [
      "A: { type: object, properties: { a: {} }, additionalProperties: { type: string } }",
      object({ a: unknown }, [], text),
    ],
    ["A: { type: object, patternProperties: { '^x': { type: string } } }", object({}, [], text)],
    ["A: { type: object, required: [b] }", object({ b: unknown }, ["b"])],
    ["A: { const: 3 }", literal(3)],
    ["A: { type: string, enum: [one] }", literal("one")],
    ["A: { enum: [a, b] }", enumeration(["a", "b"], true)],
    ["A: { enum: [1, 2] }", enumeration([1, 2], false)],
    ["A: { anyOf: [{ type: string }, { enum: [a, b] }] }", enumeration(["a", "b"], true)],
  ])("%s", (block, want) => {
    expect(typeOf(block)).toEqual({ type: want, codes: [] });
  });

  test("an exclusive bound of 3.0 takes the number of the plain one", () => {
    const block = "A: { type: number, minimum: 3, exclusiveMinimum: true }";
    const want = { kind: "number", integer: false, constraints: { exclusiveMinimum: 3 } };
    expect(typeOf(block, "3.0.0")).toEqual({ type: want, codes: [] });
    expect(typeOf(block)).toEqual({ type: want, codes: ["SW4019 5:2"] });
  });

  test("beside a reference nothing counts in 3.0, and everything does in 3.1", () => {
    const block =
      "A: { $ref: '#/components/schemas/B', properties: { a: { type: string } } }, B: {}";
    expect(typeOf(block, "3.0.0").type).toEqual(ref("B"));
    expect(typeOf(block).type).toEqual({
      kind: "intersection",
      parts: [ref("B"), object({ a: text })],
    });
  });

  test.each([
    ["A: { enum: [a], x-enum-varnames: [First] , type: string }", undefined],
    ["A: { enum: [a, b], x-enum-varnames: [First, Second] }", ["First", "Second"]],
    ["A: { enum: [a, b], x-speakeasy-enums: { b: Second } }", [undefined, "Second"]],
    ["A: { enum: [a, null, b], x-enumNames: [First, Nil, Second] }", ["First", "Second"]],
    [
      "A: { enum: [a, b], x-ms-enum: { values: [{ value: b, name: Second }] } }",
      [undefined, "Second"],
    ],
  ])("names of members: %s", (block, want) => {
    const { type } = typeOf(block);
    const inner = type.kind === "nullable" ? type.inner : type;
    expect(
      inner.kind === "enum" ? inner.members.map(({ hint }) => hint.override) : undefined,
    ).toEqual(want);
  });

  test("the option closes enums of text", () => {
    const { api } = lower(schemas("A: { enum: [a, b] }"), { enums: "closed" });
    expect(named(api, "A").type).toMatchObject({ open: false });
  });

  test("a property keeps what is said about it", () => {
    const { type } = typeOf(
      "A: { properties: { a: { $ref: '#/components/schemas/B', description: D, default: x } } }, B: { type: string, readOnly: true }",
    );
    expect(type).toMatchObject({
      properties: [
        { wire: "a", type: ref("B"), access: "read", docs: { description: "D" }, default: "x" },
      ],
    });
  });
});

describe("several schemas", () => {
  test.each<[string, string, unknown]>([
    [
      "inline parts become one object",
      "A: { allOf: [{ properties: { a: { type: string } } }, { properties: { b: {} }, required: [a] }] }",
      object({ a: text, b: unknown }, ["a"]),
    ],
    ["a reference stays", "A: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: {}", ref("B")],
    [
      "references stay beside one object",
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { type: object, properties: { a: {} } }], properties: { c: {} } }, B: {}",
      { kind: "intersection", parts: [ref("B"), object({ a: unknown, c: unknown })] },
    ],
    [
      "a name required of a parent gets its type",
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { required: [b] }] }, B: { properties: { b: { type: string } } }",
      { kind: "intersection", parts: [ref("B"), object({ b: text }, ["b"])] },
    ],
    [
      "bounds beside a reference add no type",
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { maxLength: 3 }] }, B: { type: string }",
      ref("B"),
    ],
    [
      "text parts share their bounds",
      "A: { allOf: [{ type: string }, { minLength: 1 }] }",
      { kind: "string", constraints: { minLength: 1 } },
    ],
    [
      "a choice keeps its kind",
      "A: { oneOf: [{ type: string }, { type: boolean }] }",
      { kind: "union", variants: [text, { kind: "boolean" }], exclusive: true },
    ],
    [
      "properties beside a choice hold for all",
      "A: { properties: { a: {} }, anyOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }, B: {}",
      {
        kind: "intersection",
        parts: [
          { kind: "union", variants: [ref("B"), text], exclusive: false },
          object({ a: unknown }),
        ],
      },
    ],
  ])("%s", (_, block, want) => {
    expect(typeOf(block)).toEqual({ type: want, codes: [] });
  });

  const cat = "Cat: { required: [kind], properties: { kind: { const: cat } } }";
  const dog = "Dog: { required: [kind], properties: { kind: { enum: [dog] } } }";
  const either = "[{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";
  const to = (name: string) => `type:#/components/schemas/${name}`;
  test.each<[string, string, unknown]>([
    [
      "by name",
      "{ propertyName: kind, mapping: { c: Cat, d: Dog } }",
      { c: to("Cat"), d: to("Dog") },
    ],
    [
      "by reference",
      "{ propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: Dog } }",
      { c: to("Cat"), d: to("Dog") },
    ],
    ["by the constants", "{ propertyName: kind }", { cat: to("Cat"), dog: to("Dog") }],
    ["by the names", "{ propertyName: other }", { Cat: to("Cat"), Dog: to("Dog") }],
  ])("a discriminator maps %s", (_, discriminator, mapping) => {
    const { type, codes } = typeOf(
      `A: { oneOf: ${either}, discriminator: ${discriminator} }, ${cat}, ${dog}`,
    );
    expect(codes).toEqual([]);
    expect(type).toMatchObject({ kind: "union", tag: { mapping } });
  });

  test("a required constant tells variants apart without a discriminator", () => {
    expect(typeOf(`A: { anyOf: ${either} }, ${cat}, ${dog}`).type).toMatchObject({
      tag: { property: "kind", mapping: { cat: to("Cat"), dog: to("Dog") } },
    });
  });

  test("an optional constant does not", () => {
    const optional = "Dog: { properties: { kind: { const: dog } } }";
    expect(typeOf(`A: { anyOf: ${either} }, ${cat}, ${optional}`).type).not.toHaveProperty("tag");
  });
});

describe("names and reach", () => {
  test("a schema inside another gets a name of its own when it is referred to", () => {
    const { api } = lower(
      schemas(
        "A: { $ref: '#/components/schemas/B/properties/owner' }, B: { properties: { owner: { type: string } } }",
      ),
    );
    const inner = api?.types.find(({ id }) => id.endsWith("/owner"));
    expect(inner && bare(inner)).toMatchObject({
      hint: { ideal: "owner", qualifiers: ["B"] },
      type: text,
    });
  });

  test("recursion through a property is a type", () => {
    expect(typeOf("A: { properties: { next: { $ref: '#/components/schemas/A' } } }")).toEqual({
      type: object({ next: ref("A") }),
      codes: [],
    });
  });

  test("names of the language's own objects are data", () => {
    const { api, codes } = lower(
      schemas("__proto__: { properties: { __proto__: { type: string }, constructor: {} } }"),
    );
    expect(codes).toEqual([]);
    expect(named(api, "__proto__").type).toMatchObject({
      properties: [{ wire: "__proto__" }, { wire: "constructor" }],
    });
  });
});

describe("what is malformed is reported at its place", () => {
  test.each([
    ["A: 3", "SW3003 5:5"],
    ["A: { type: foo }", "SW4001 5:13"],
    ["A: { type: 5 }", "SW3003 5:13"],
    ["A: { properties: [] }", "SW3003 5:7"],
    ["A: { required: true }", "SW3003 5:17"],
    ["A: { allOf: [] }", "SW4009 5:7"],
    ["A: { oneOf: {} }", "SW3003 5:7"],
    ["A: { type: string, enum: [] }", "SW4008 5:21"],
    ["A: { type: string, enum: [1] }", "SW4006 5:28"],
    ["A: { type: string, enum: [a, a] }", "SW4004 5:31"],
    ["A: { type: array, enum: [a] }", "SW4007 5:20"],
    ["A: { const: { a: 1 } }", "SW4005 5:7"],
    ["A: { $ref: '#/components/schemas/Nope' }", "SW2001 5:13"],
    ["A: { $ref: 3 }", "SW3003 5:13"],
    ["A: { not: { type: string } }", "SW4003 5:7"],
    ["A: { allOf: [{ type: string }, { type: number }] }", "SW4016 5:2"],
    ["A: { properties: { a: { readOnly: true, writeOnly: true } } }", "SW4015 5:21"],
    ["A: { properties: { a: {} }, anyOf: [{ required: [a] }, { required: [b] }] }", "SW4011 5:30"],
    ["A: { discriminator: { propertyName: a } }", "SW4010 5:7"],
    ["A: { $ref: '#/components/schemas/A' }", "SW4018 5:2"],
    ["A: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: string }] }", "SW4018 5:2"],
    [
      "A: { oneOf: [{ $ref: '#/components/schemas/B' }, {}], discriminator: { propertyName: a } }, B: {}",
      "SW4013 5:56",
    ],
    [
      "A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: a, mapping: { x: Nope } } }, B: {}, C: {}",
      "SW4014 5:136",
    ],
    ["A: { description: }", "SW3008 5:20"],
  ])("%s", (block, code) => {
    expect(lower(schemas(block)).codes).toEqual([code]);
  });
});
