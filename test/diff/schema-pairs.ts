/**
 * Pairs of schemas, one row for each kind of change; the test compares them both ways and in both directions
 * of travel. Where the reverse is no mirror image, `back` says what it is.
 */
import type { KindId } from "../../generator/diff/kinds.ts";
import { object, ref, text, x } from "./documents.ts";

type Fields = Record<string, unknown>;

export type SchemaPair = {
  kind: KindId;
  old: Fields;
  new: Fields;
  /** What the reverse comparison finds, where it is not the reverse of the kind. */
  back?: KindId;
  /** Kinds that come with it, and whose reverses come with its reverse. */
  also?: KindId[];
  /** Schemas of both sides. */
  schemas?: Fields;
};

const a = { a: text };
const integer = { type: "integer" };
const number = { type: "number" };
const cat = object({ kind: { const: "cat" }, lives: integer }, ["kind"]);
const dog = object({ kind: { const: "dog" }, tail: text }, ["kind"]);
const fish = object({ kind: { const: "fish" }, fins: text }, ["kind"]);
const animals = { Cat: cat, Dog: dog, Fish: fish };
const byKind = (mapping?: Record<string, string>) => ({
  discriminator: {
    propertyName: "kind",
    mapping: mapping ?? {
      cat: "#/components/schemas/Cat",
      dog: "#/components/schemas/Dog",
    },
  },
});
const catOrDog = { oneOf: [ref("Cat"), ref("Dog")] };
const untagged = {
  Cat: object({ kind: text, sort: text, lives: integer }, ["kind", "sort"]),
  Dog: object({ kind: text, sort: text, tail: text }, ["kind", "sort"]),
};

const properties: SchemaPair[] = [
  {
    kind: "property-added-required",
    old: object(a),
    new: object({ ...a, b: text }, ["b"]),
  },
  {
    kind: "property-added-defaulted",
    old: object(a),
    new: object({ ...a, b: { ...text, default: "1" } }, ["b"]),
  },
  {
    kind: "property-added-optional",
    old: object(a),
    new: object({ ...a, b: text }),
  },
  {
    kind: "property-removed-deprecated",
    old: object({ ...a, b: { ...text, deprecated: true } }),
    new: object(a),
  },
  {
    kind: "property-renamed",
    old: object({ seat_count: integer }),
    new: object({ seatTotal: integer }),
  },
  { kind: "property-became-required", old: object(a), new: object(a, ["a"]) },
  {
    kind: "property-became-required-defaulted",
    old: object({ a: { ...text, default: "1" } }),
    new: object({ a: { ...text, default: "1" } }, ["a"]),
  },
  {
    kind: "optional-nullable-swap",
    old: object(a),
    new: object({ a: { type: ["string", "null"] } }, ["a"]),
  },
  {
    kind: "property-deprecated",
    old: object(a),
    new: object({ a: { ...text, deprecated: true } }),
  },
  {
    kind: "extra-refused",
    old: object(a),
    new: object(a, [], { additionalProperties: false }),
  },
  {
    kind: "extra-opened",
    old: object(a, [], { additionalProperties: false }),
    new: object(a, [], { additionalProperties: text }),
    also: ["type-form-changed"],
  },
  {
    kind: "extra-closed",
    old: object(a, [], { additionalProperties: true }),
    new: object(a, [], { additionalProperties: false }),
    also: ["type-form-changed"],
  },
  {
    kind: "extra-described",
    old: object(a),
    new: object(a, [], { additionalProperties: text }),
    also: ["type-form-changed"],
  },
  {
    kind: "extra-described",
    old: object(a),
    new: object(a, [], { patternProperties: { "^x-": text } }),
    also: ["type-form-changed"],
  },
  {
    kind: "extra-typed",
    old: object(a, [], { additionalProperties: true }),
    new: object(a, [], { additionalProperties: text }),
  },
  {
    kind: "index-signature-added",
    old: object(a),
    new: object(a, [], { additionalProperties: true }),
    also: ["type-form-changed"],
  },
  {
    kind: "type-changed",
    old: object({ a: text }, [], { additionalProperties: text }),
    new: object({ a: text }, [], { additionalProperties: integer }),
  },
];

const types: SchemaPair[] = [
  { kind: "type-changed", old: x(text), new: x({ type: "boolean" }) },
  {
    kind: "type-changed",
    old: x(object(a)),
    new: x({ type: "array", items: text }),
  },
  {
    kind: "type-changed",
    old: x({ type: "array", items: text }),
    new: x({ type: "array", items: integer }),
  },
  {
    kind: "bytes-changed",
    old: x({ ...text, format: "binary" }),
    new: x(text),
  },
  { kind: "const-changed", old: x({ const: 1 }), new: x({ const: "1" }) },
  { kind: "integer-to-number", old: x(integer), new: x(number) },
  {
    kind: "number-format-changed",
    old: x({ ...integer, format: "int32" }),
    new: x({ ...integer, format: "int64" }),
  },
  {
    kind: "format-added",
    old: x(text),
    new: x({ ...text, format: "date-time" }),
  },
  {
    kind: "format-changed",
    old: x({ ...text, format: "uuid" }),
    new: x({ ...text, format: "email" }),
  },
  {
    kind: "became-nullable",
    old: x(text),
    new: x({ type: ["string", "null"] }),
  },
  {
    kind: "became-nullable",
    old: x({ enum: ["a", "b"] }),
    new: x({ enum: ["a", "b", null] }),
  },
  {
    kind: "became-nullable",
    old: object({ x: ref("Cat") }),
    new: object({ x: { oneOf: [ref("Cat"), { type: "null" }] } }),
    schemas: animals,
  },
  { kind: "became-any", old: x(text), new: x({}) },
  {
    kind: "became-array",
    old: x(text),
    new: x({ type: "array", items: text }),
  },
  {
    kind: "tuple-item-added",
    old: x({ type: "array", prefixItems: [text], items: false }),
    new: x({ type: "array", prefixItems: [text, integer], items: false }),
  },
  {
    kind: "tuple-lengthened",
    old: x({
      type: "array",
      prefixItems: [text, text],
      minItems: 1,
      items: false,
    }),
    new: x({
      type: "array",
      prefixItems: [text, text],
      minItems: 2,
      items: false,
    }),
  },
  {
    kind: "text-encoding-changed",
    old: x({ ...text, contentEncoding: "base64" }),
    new: x(text),
  },
  {
    kind: "default-added",
    old: object(a),
    new: object({ a: { ...text, default: "1" } }),
  },
  {
    kind: "default-changed",
    old: object({ a: { ...text, default: "1" } }),
    new: object({ a: { ...text, default: "2" } }),
  },
];

const choices: SchemaPair[] = [
  {
    kind: "open-enum-value-added",
    old: x({ enum: ["a", "b"] }),
    new: x({ enum: ["a", "b", "c"] }),
  },
  {
    kind: "enum-value-added",
    old: x({ enum: [1, 2] }),
    new: x({ enum: [1, 2, 3] }),
  },
  {
    kind: "open-enum-value-renamed",
    old: x({ enum: ["a", "b"] }),
    new: x({ enum: ["a", "c"] }),
  },
  { kind: "became-open-enum", old: x(text), new: x({ enum: ["a", "b"] }) },
  { kind: "became-enum", old: x(integer), new: x({ enum: [1, 2] }) },
  { kind: "became-const", old: x(text), new: x({ const: "a" }) },
  { kind: "const-changed", old: x({ const: "a" }), new: x({ const: "b" }) },
  {
    kind: "union-member-added",
    old: x({ type: ["string", "integer"] }),
    new: x({ type: ["string", "integer", "boolean"] }),
  },
  {
    kind: "union-case-added",
    old: catOrDog,
    new: { oneOf: [...catOrDog.oneOf, ref("Fish")] },
    schemas: animals,
  },
  { kind: "became-union", old: x(text), new: x({ anyOf: [text, integer] }) },
  {
    kind: "became-tagged-union",
    old: x(ref("Cat")),
    new: x(catOrDog),
    schemas: animals,
  },
  {
    kind: "discriminator-added",
    old: catOrDog,
    new: { ...catOrDog, ...byKind() },
    schemas: untagged,
  },
  {
    kind: "discriminator-changed",
    old: { ...catOrDog, ...byKind() },
    new: {
      ...catOrDog,
      discriminator: { ...byKind().discriminator, propertyName: "sort" },
    },
    schemas: untagged,
  },
  {
    kind: "discriminator-value-repointed",
    old: { ...catOrDog, ...byKind() },
    new: {
      ...catOrDog,
      ...byKind({
        cat: "#/components/schemas/Dog",
        dog: "#/components/schemas/Cat",
      }),
    },
    schemas: untagged,
  },
  {
    kind: "discriminator-value-added",
    old: { ...catOrDog, ...byKind() },
    new: {
      ...catOrDog,
      ...byKind({
        cat: "#/components/schemas/Cat",
        dog: "#/components/schemas/Dog",
        puppy: "#/components/schemas/Dog",
      }),
    },
    schemas: untagged,
  },
  {
    kind: "composition-part-added",
    old: {
      allOf: [object(a), { oneOf: [object({ b: text }), object({ c: integer })] }],
    },
    new: {
      allOf: [
        object(a),
        { oneOf: [object({ b: text }), object({ c: integer })] },
        {
          oneOf: [object({ d: { type: "boolean" } }, ["d"]), object({ e: number }, ["e"])],
        },
      ],
    },
  },
];

const bounded = (
  keyword: string,
  tight: number,
  loose: number,
  type: Fields,
  name: string,
): SchemaPair[] => [
  {
    kind: `${name}-added` as KindId,
    old: x(type),
    new: x({ ...type, [keyword]: loose }),
  },
  {
    kind: `${name}-tightened` as KindId,
    old: x({ ...type, [keyword]: loose }),
    new: x({ ...type, [keyword]: tight }),
  },
];

const list = { type: "array", items: text };
const map = { type: "object", additionalProperties: text };

const bounds: SchemaPair[] = [
  ...bounded("maximum", 5, 10, integer, "maximum"),
  ...bounded("exclusiveMaximum", 5, 10, number, "maximum"),
  ...bounded("minimum", 5, 1, integer, "minimum"),
  ...bounded("exclusiveMinimum", 5, 1, number, "minimum"),
  {
    kind: "maximum-tightened",
    old: x({ ...number, maximum: 5 }),
    new: x({ ...number, exclusiveMaximum: 5 }),
  },
  {
    kind: "minimum-tightened",
    old: x({ ...number, minimum: 5 }),
    new: x({ ...number, exclusiveMinimum: 5 }),
  },
  ...bounded("maxLength", 5, 10, text, "max-length"),
  ...bounded("minLength", 5, 1, text, "min-length"),
  ...bounded("maxItems", 5, 10, list, "max-items"),
  ...bounded("minItems", 5, 1, list, "min-items"),
  ...bounded("maxProperties", 5, 10, map, "max-properties"),
  ...bounded("minProperties", 5, 1, map, "min-properties"),
  ...bounded("multipleOf", 4, 2, integer, "multiple-of"),
  { kind: "pattern-added", old: x(text), new: x({ ...text, pattern: "^a" }) },
  {
    kind: "pattern-changed",
    old: x({ ...text, pattern: "^a" }),
    new: x({ ...text, pattern: "^b" }),
  },
  {
    kind: "unique-items-added",
    old: x(list),
    new: x({ ...list, uniqueItems: true }),
  },
];

/** Every pair. */
export const schemaPairs: readonly SchemaPair[] = [...properties, ...types, ...choices, ...bounds];
