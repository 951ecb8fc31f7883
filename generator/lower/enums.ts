/**
 * Values listed one by one: `const` and `enum` (JSON Schema 2020-12 validation, sections 6.1.2 and 6.1.3).
 */
import type { EnumMember, LiteralValue, TypeNode } from "../ir/types.ts";
import { child, items, own, readItems, readString, type Cursor } from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { memberHints } from "./hints.ts";
import type { Schema, SchemaType } from "./schemas.ts";

/** The type of a `const`; undefined without one, or where the value is no literal. */
export function lowerConst(context: Context, schema: Schema): TypeNode | undefined {
  const constant = child(schema, "const");
  if (!constant) return undefined;
  if (isLiteral(constant.value)) return literal(constant.value);
  context.diagnostics.report("SW4005", constant.source, { keyword: "const" });
  return undefined;
}

/**
 * The type of an `enum`, without its null. Undefined without one, or where it cannot be told; a single
 * value is a literal. `types` are the types that stand beside it.
 */
export function lowerEnum(
  context: Context,
  schema: Schema,
  types: SchemaType[],
): TypeNode | undefined {
  const list = child(schema, "enum");
  if (!list) return undefined;
  const written = readItems(schema, "enum", context.diagnostics);
  if (written.length === 0 && Array.isArray(list.value))
    context.diagnostics.report("SW4008", list.source);
  if (types.length > 0 && types.every((type) => type === "array" || type === "object")) {
    if (written.some(({ value }) => isLiteral(value))) {
      context.diagnostics.report("SW4007", list.source, { type: types.join(" or ") });
      return undefined;
    }
  }
  const odd = written.find(({ value }) => !isLiteral(value));
  if (odd) {
    context.diagnostics.report("SW4005", odd.source, { keyword: "enum" });
    return undefined;
  }
  const values = distinct(
    context,
    written.map((item) => fit(context, item, types)),
  );
  const members = membersOf(schema, values);
  const [only] = members;
  if (members.length === 0) return written.length > 0 ? { kind: "null" } : undefined;
  return members.length === 1 && only ? literal(only.value) : enumeration(context, members);
}

/**
 * One type from variants that are a constant each, the idiom for an enum whose members are described;
 * undefined when a variant is anything else.
 */
export function enumOfConstants(context: Context, variants: Cursor[]): TypeNode | undefined {
  const values = variants.map((variant) => own(variant.value, "const"));
  if (variants.length < 2 || !values.every(isLiteral) || values.includes(null)) return undefined;
  if (new Set(values).size < values.length) return undefined;
  const members = variants.map((variant, index): EnumMember => {
    const title = readString(variant, "title", context.diagnostics);
    const value = values[index] as LiteralValue;
    return {
      value,
      hint: {
        ideal: title ?? String(value),
        qualifiers: title === undefined ? [] : [String(value)],
      },
      docs: lowerDocs(context, variant),
    };
  });
  return enumeration(context, members);
}

/** An enum of members, open to values that are not known yet where the options say so. */
function enumeration(context: Context, members: EnumMember[]): TypeNode {
  const isText = members.every(({ value }) => typeof value === "string");
  return { kind: "enum", members, open: isText && context.options.enums === "open" };
}

function literal(value: LiteralValue): TypeNode {
  return value === null ? { kind: "null" } : { kind: "literal", value };
}

function isLiteral(value: unknown): value is LiteralValue {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  );
}

type Listed = { value: LiteralValue; item: Cursor };

/** A value that YAML read as a number or boolean although the schema says string was meant as text. */
function fit(context: Context, item: Cursor, types: SchemaType[]): Listed {
  const value = item.value as LiteralValue;
  if (value === null || types.length === 0 || types.some((type) => suits(value, type)))
    return { value, item };
  const isText = types.includes("string");
  const assumption = isText
    ? "It was taken as text; put it in quotes."
    : "It was kept as it is written; correct the value or the type.";
  const slots = { value: JSON.stringify(value), type: types.join(" or "), assumption };
  context.diagnostics.report("SW4006", item.source, slots);
  return { value: isText ? String(value) : value, item };
}

function suits(value: LiteralValue, type: SchemaType): boolean {
  return typeof value === (type === "integer" ? "number" : type);
}

/** The values without null and without repeats, each with its place in the list as written. */
function distinct(context: Context, listed: Listed[]): { value: LiteralValue; index: number }[] {
  const seen = new Set<LiteralValue>();
  return listed.flatMap(({ value, item }, index) => {
    if (value === null) return [];
    if (seen.has(value)) {
      context.diagnostics.report("SW4004", item.source, { value: JSON.stringify(value) });
      return [];
    }
    seen.add(value);
    return [{ value, index }];
  });
}

function membersOf(schema: Schema, values: { value: LiteralValue; index: number }[]): EnumMember[] {
  const list = child(schema, "enum");
  const hints = memberHints(schema, list ? items(list).map((item) => item.value) : []);
  return values.map(({ value, index }) => {
    const { name, description } = hints[index] ?? {};
    return {
      value,
      hint: {
        ideal: String(value),
        qualifiers: [],
        ...(name === undefined ? {} : { override: name }),
      },
      docs: description === undefined ? {} : { description },
    };
  });
}
