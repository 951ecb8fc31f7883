/**
 * Objects: properties, which of them must be there, and what else may be (2020-12 section 10.3.2).
 */
import type { Extra, Property, TypeNode } from "../ir/types.ts";
import {
  child,
  entries,
  isObject,
  own,
  readBoolean,
  readEntries,
  readObject,
  readStrings,
  referenceOf,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import { conjoin, inherited } from "./compose.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { bounds, lowerSchema, type Schema } from "./schemas.ts";

/**
 * One object type from the parts that describe it together. `parents` are the references beside them:
 * they keep their own types, but a name that either side requires is required of the whole.
 */
export function lowerObject(context: Context, parts: Schema[], parents: Cursor[] = []): TypeNode {
  const ancestors = parents.flatMap((parent) => [...inherited(context, parent)]);
  const required = new Set([...parts, ...ancestors].flatMap((part) => requiredOf(context, part)));
  const properties = new Map<string, Property>();
  for (const part of parts) {
    for (const [wire, cursor] of propertiesOf(context, part)) {
      const property = lowerProperty(context, { wire, cursor, required: required.has(wire) });
      const before = properties.get(wire);
      properties.set(wire, before ? merge(context, before, property) : property);
    }
  }
  const extra = mergeExtra(parts.map((part) => lowerExtra(context, part)));
  for (const part of parts) {
    for (const wire of requiredOf(context, part)) {
      if (properties.has(wire)) continue;
      const property = undeclared(context, { wire, part, ancestors, extra });
      if (property) properties.set(wire, property);
    }
  }
  const [first] = parts;
  return {
    kind: "object",
    properties: [...properties.values()],
    extra,
    ...(first ? bounds(context, first, "object") : {}),
  };
}

/** The names that a schema requires. */
export function requiredOf(context: Context, schema: Cursor): string[] {
  return child(schema, "required") ? readStrings(schema, "required", context.diagnostics) : [];
}

/**
 * The declared properties of a schema. Documents in many files put a reference in place of the whole
 * list: the standard has no such thing, but a property cannot be a string, so it means only one thing.
 */
function propertiesOf(context: Context, part: Cursor): [string, Cursor][] {
  const list = readObject(part, "properties", context.diagnostics);
  const target = list && resolve(context.document, list, context.diagnostics);
  return target ? entries(target) : [];
}

function lowerProperty(
  context: Context,
  { wire, cursor, required }: { wire: string; cursor: Cursor; required: boolean },
): Property {
  const target = referenceOf(cursor) === undefined ? undefined : targetOf(context, cursor);
  const stated = own(cursor.value, "default") ?? own(target?.value, "default");
  return {
    wire,
    type: lowerSchema(context, cursor),
    required,
    access: accessOf(context, cursor, target),
    docs: isObject(cursor.value) ? propertyDocs(context, cursor) : {},
    ...(stated === undefined ? {} : { default: stated }),
    source: cursor.source,
  };
}

/** In 3.0 nothing beside a `$ref` counts, prose included (3.0 section 4.7.23.2). */
function propertyDocs(context: Context, cursor: Cursor) {
  const isBareReference = context.document.version === "3.0" && referenceOf(cursor) !== undefined;
  return isBareReference ? {} : lowerDocs(context, cursor);
}

/** The target of a reference, if it is there; that it is not was reported where its type was lowered. */
function targetOf(context: Context, cursor: Cursor): Cursor | undefined {
  return resolve(context.document, cursor, context.diagnostics);
}

function accessOf(
  context: Context,
  cursor: Cursor,
  target: Cursor | undefined,
): Property["access"] {
  const says = (keyword: string): boolean =>
    [cursor, target].some(
      (place) => place && readBoolean(place, keyword, context.diagnostics) === true,
    );
  const isRead = says("readOnly");
  const isWritten = says("writeOnly");
  if (isRead && isWritten) context.diagnostics.report("SW4015", cursor.source);
  return isRead === isWritten ? "both" : isRead ? "read" : "write";
}

/** Two statements about one property: both hold, and the later one's words are the ones to show. */
function merge(context: Context, before: Property, after: Property): Property {
  return {
    ...before,
    ...after,
    type: conjoin(context, [before.type, after.type], after.source),
    access: after.access === "both" ? before.access : after.access,
    docs: { ...before.docs, ...after.docs },
  };
}

/** A required name without a declaration beside it: its type comes from a parent, else it may be anything. */
function undeclared(
  context: Context,
  {
    wire,
    part,
    ancestors,
    extra,
  }: { wire: string; part: Schema; ancestors: Schema[]; extra: Extra },
): Property | undefined {
  for (const ancestor of ancestors) {
    const declared = propertiesOf(context, ancestor).find(([name]) => name === wire)?.[1];
    if (declared) return lowerProperty(context, { wire, cursor: declared, required: true });
  }
  if (extra === "forbidden") return undefined;
  const type: TypeNode = extra === "unspecified" ? { kind: "unknown" } : extra;
  return { wire, type, required: true, access: "both", docs: {}, source: part.source };
}

/** What may stand beside the declared properties: one type for all of it, however many patterns say so. */
function lowerExtra(context: Context, schema: Schema): Extra {
  const additional =
    child(schema, "additionalProperties") ?? child(schema, "unevaluatedProperties");
  const patterns = readEntries(schema, "patternProperties", context.diagnostics).map(
    ([, pattern]) => lowerSchema(context, pattern),
  );
  const rest: Extra = !additional
    ? "unspecified"
    : additional.value === false
      ? "forbidden"
      : lowerSchema(context, additional);
  if (patterns.length === 0) return rest;
  const variants = typeof rest === "string" ? patterns : [...patterns, rest];
  const [only] = variants;
  return variants.length === 1 && only ? only : { kind: "union", variants, exclusive: false };
}

function mergeExtra(extras: Extra[]): Extra {
  if (extras.includes("forbidden")) return "forbidden";
  return extras.find((extra) => typeof extra !== "string") ?? "unspecified";
}
