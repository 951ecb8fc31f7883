/**
 * A schema to a type (JSON Schema 2020-12, OpenAPI 3.1 section 4.8.24). This file knows the keywords of
 * one schema; how several schemas make one type is `compose.ts`.
 */
import type { Constraints, TypeNode } from "../ir/types.ts";
import {
  child,
  expectString,
  isObject,
  items,
  own,
  readBoolean,
  readItems,
  readNumber,
  readSchema,
  readString,
  type Cursor,
  type JsonObject,
} from "../spec/document.ts";
import { isComposed, lowerComposed } from "./compose.ts";
import { baseId, typeId, type Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { lowerConst, lowerEnum } from "./enums.ts";
import { familyOf, isParent, lowerFamily } from "./families.ts";
import { lowerObject } from "./objects.ts";
import { noteUntold } from "./untold.ts";

/** A schema that is known to be an object, in the words of 3.1. */
export type Schema = Cursor & { value: JsonObject };

/** The type of the schema at a cursor. Whatever is wrong with it is reported; what is unreadable is unknown. */
export function lowerSchema(context: Context, cursor: Cursor): TypeNode {
  if (cursor.value === true) return { kind: "unknown" };
  if (cursor.value === false) return { kind: "never" };
  const schema = readSchema(context.document, cursor, context.diagnostics);
  if (!schema) return { kind: "unknown" };
  reportUntold(context, schema);
  noteUntold(context, schema);
  const type = isComposed(schema) ? lowerComposed(context, schema) : lowerOwn(context, schema);
  return allowsNull(context, schema)
    ? nullable(type ?? { kind: "unknown" })
    : (type ?? { kind: "unknown" });
}

/** Lowers the schemas that wait for their turn, and those that they bring in, until none is left. */
export function lowerPending(context: Context): void {
  for (let next = context.pending.shift(); next; next = context.pending.shift()) {
    const named = context.types.get(next.id);
    if (!named) continue;
    named.type = lowerNamed(context, next);
    named.docs = lowerDocs(context, next.cursor);
  }
}

/** A parent is any of its children; its base is what it says itself, as a value that is there. */
function lowerNamed(context: Context, { cursor, as }: Context["pending"][number]): TypeNode {
  const own = lowerSchema(context, cursor);
  if (as === "base") return own.kind === "nullable" ? own.inner : own;
  const family = familyOf(context, cursor);
  if (!family) return own;
  const choice = lowerFamily(context, cursor, family);
  return own.kind === "nullable" ? nullable(choice) : choice;
}

/** The type that a schema's own keywords state, without references and combinations; undefined when none do. */
export function lowerOwn(context: Context, schema: Schema): TypeNode | undefined {
  const types = typesOf(context, schema);
  const literal = lowerConst(context, schema) ?? lowerEnum(context, schema, types);
  if (literal) return literal;
  if (types.length === 0)
    return own(schema.value, "type") === "null" ? { kind: "null" } : undefined;
  const variants = types.map((type) => lowerType(context, schema, type));
  return variants.length === 1 ? variants[0] : { kind: "union", variants, exclusive: false };
}

/** The same type with null allowed; null is said once. */
export function nullable(type: TypeNode): TypeNode {
  return type.kind === "nullable" || type.kind === "null" || type.kind === "unknown"
    ? type
    : { kind: "nullable", inner: type };
}

/** The types that a schema declares, or that its keywords imply, without null. */
export function typesOf(context: Context, schema: Schema): SchemaType[] {
  const declared = child(schema, "type");
  if (!declared) return impliedType(schema.value);
  const listed = Array.isArray(declared.value) ? items(declared) : [declared];
  const types = listed.flatMap((item) => {
    if (!expectString(item, context.diagnostics) || item.value === "null") return [];
    const lower = item.value.toLowerCase();
    const type = schemaTypes.find((known) => known === lower);
    if (!type) context.diagnostics.report("SW4001", item.source, { type: item.value });
    else if (type !== item.value)
      context.diagnostics.report("SW3010", item.source, { found: item.value, assumed: type });
    return type ?? [];
  });
  return types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

/** The types of JSON Schema that stand for values other than null. */
export type SchemaType = (typeof schemaTypes)[number];

const schemaTypes = ["string", "number", "integer", "boolean", "array", "object"] as const;

/** Keywords that only make sense for one type; a schema that uses one and states no type means that type. */
const implied: [SchemaType, string[]][] = [
  [
    "object",
    [
      "properties",
      "required",
      "additionalProperties",
      "patternProperties",
      "minProperties",
      "maxProperties",
    ],
  ],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

const integerFormats = new Set([
  "int8",
  "int16",
  "int32",
  "int64",
  "uint8",
  "uint16",
  "uint32",
  "uint64",
]);

function impliedType(schema: JsonObject): SchemaType[] {
  const found = implied.find(([, keywords]) =>
    keywords.some((keyword) => Object.hasOwn(schema, keyword)),
  );
  if (found) return [found[0]];
  const format = own(schema, "format");
  if (typeof format !== "string") return [];
  if (integerFormats.has(format)) return ["integer"];
  return format === "float" || format === "double" ? ["number"] : ["string"];
}

function lowerType(context: Context, schema: Schema, type: SchemaType): TypeNode {
  switch (type) {
    case "string":
      return lowerString(context, schema);
    case "number":
    case "integer":
      return {
        kind: "number",
        integer: type === "integer",
        ...format(context, schema),
        ...bounds(context, schema, "number"),
      };
    case "boolean":
      return { kind: "boolean" };
    case "array":
      return lowerArray(context, schema);
    case "object":
      return lowerObject(context, [schema]);
  }
}

/** Text, or bytes in text: `binary` and `byte` of 3.0, `contentEncoding` and a binary media type of 3.1. */
function lowerString(context: Context, schema: Schema): TypeNode {
  const encoding = readString(schema, "contentEncoding", context.diagnostics);
  const stated = format(context, schema);
  if (stated.format === "binary") return { kind: "bytes", encoding: "raw" };
  if (stated.format === "byte" || encoding === "base64")
    return { kind: "bytes", encoding: "base64" };
  const media = readString(schema, "contentMediaType", context.diagnostics);
  if (encoding === undefined && media === "application/octet-stream")
    return { kind: "bytes", encoding: "raw" };
  return { kind: "string", ...stated, ...bounds(context, schema, "string") };
}

/** A list, or a tuple where `prefixItems` says what stands at each place (2020-12 section 10.3.1). */
function lowerArray(context: Context, schema: Schema): TypeNode {
  const rest = child(schema, "items");
  const prefix = readItems(schema, "prefixItems", context.diagnostics);
  if (prefix.length === 0) {
    const item: TypeNode = rest ? lowerSchema(context, rest) : { kind: "unknown" };
    return { kind: "array", item, ...bounds(context, schema, "array") };
  }
  const atMost = readNumber(schema, "maxItems", context.diagnostics) ?? Infinity;
  const atLeast = readNumber(schema, "minItems", context.diagnostics) ?? 0;
  const isClosed = rest?.value === false || atMost <= prefix.length;
  const restType = (): TypeNode => (rest ? lowerSchema(context, rest) : { kind: "unknown" });
  return {
    kind: "tuple",
    items: prefix.map((item) => lowerSchema(context, item)),
    required: Math.min(atLeast, prefix.length),
    ...(isClosed ? {} : { rest: restType() }),
  };
}

/** Whether null is allowed beside what the schema otherwise says: `nullable`, a type list, or an enum with null. */
function allowsNull(context: Context, schema: Schema): boolean {
  const { value } = schema;
  if (readBoolean(schema, "nullable", context.diagnostics) === true) {
    if (context.document.version !== "3.0") context.diagnostics.report("SW4002", schema.source);
    return true;
  }
  const types = own(value, "type");
  if (Array.isArray(types) && types.includes("null")) return true;
  const values = own(value, "enum");
  return Array.isArray(values) && values.includes(null);
}

/** Keywords that narrow a schema in ways no type can. */
const untold = ["not", "if", "dependentSchemas", "$dynamicRef"];

/** Tells where the type is wider than the schema. */
function reportUntold(context: Context, schema: Schema): void {
  for (const keyword of untold) {
    if (!Object.hasOwn(schema.value, keyword)) continue;
    const place = { file: schema.source.file, pointer: `${schema.source.pointer}/${keyword}` };
    context.diagnostics.report("SW4003", place, { keyword });
  }
  const parent = isParent(schema) ? child(schema, "discriminator") : undefined;
  if (!parent) return;
  if (own(schema.value, "type") === "array")
    return context.diagnostics.report("SW4021", parent.source);
  const id = typeId(context, schema.source);
  if (!context.types.has(id) && !context.types.has(baseId(id)))
    context.diagnostics.report("SW4010", parent.source, { reason: "it has no name to refer to" });
}

function format(context: Context, schema: Schema): { format?: string } {
  const value = readString(schema, "format", context.diagnostics);
  return value === undefined ? {} : { format: value };
}

const boundsOf = {
  string: ["minLength", "maxLength"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems"],
  object: ["minProperties", "maxProperties"],
} as const;

/** The bounds that a schema states for values of a kind (2020-12 validation, section 6). */
export function bounds(
  context: Context,
  schema: Schema,
  kind: keyof typeof boundsOf,
): { constraints?: Constraints } {
  const constraints: Constraints = {};
  for (const keyword of boundsOf[kind]) {
    if (!Object.hasOwn(schema.value, keyword)) continue;
    const value = readNumber(schema, keyword, context.diagnostics);
    if (value !== undefined) constraints[keyword] = value;
  }
  const pattern =
    kind === "string" ? readString(schema, "pattern", context.diagnostics) : undefined;
  if (pattern !== undefined) constraints.pattern = pattern;
  if (kind === "array" && readBoolean(schema, "uniqueItems", context.diagnostics))
    constraints.uniqueItems = true;
  return isObject(constraints) && Object.keys(constraints).length > 0 ? { constraints } : {};
}
