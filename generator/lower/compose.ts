/**
 * Several schemas as one type: `$ref` with siblings, `allOf`, `oneOf` and `anyOf` (2020-12 section 10.2).
 * All that stands side by side in a schema holds at once.
 */
import type { Source, TypeNode } from "../ir/types.ts";
import {
  follow,
  isObject,
  own,
  readItems,
  readSchema,
  readString,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import { nameBase, nameSchema, type Context } from "./context.ts";
import { enumOfConstants } from "./enums.ts";
import { familyOf, isExtension } from "./families.ts";
import { lowerObject } from "./objects.ts";
import { lowerOwn, lowerSchema, nullable, typesOf, type Schema } from "./schemas.ts";
import { lowerTag } from "./tags.ts";

/** Whether a schema is made of other schemas. */
export function isComposed({ value }: Schema): boolean {
  return ["$ref", "allOf", "oneOf", "anyOf"].some((keyword) => Object.hasOwn(value, keyword));
}

/**
 * The type of a schema that is made of others. References stay references, so that names that people
 * know survive; all inline objects become one.
 */
export function lowerComposed(context: Context, schema: Schema): TypeNode {
  const { references, inline } = conjuncts(context, schema);
  const types = references.map((reference) => lowerReference(context, reference, schema));
  const objects: Schema[] = [];
  const plain: TypeNode[] = [];
  for (const part of inline) {
    types.push(...unionsOf(context, part));
    if (saysObject(context, part)) objects.push(part);
    else plain.push(lowerOwn(context, part) ?? { kind: "unknown" });
  }
  const told: TypeNode[] = types.filter((type) => type.kind !== "unknown");
  const described = objects.filter((part) => told.length === 0 || describesObject(part));
  if (described.length > 0) told.push(lowerObject(context, described, references));
  const stated = plain.filter((type) => told.length === 0 || !isBroad(type));
  return conjoin(context, [...told, ...stated], schema.source);
}

/** The type of values that satisfy all of the types. */
export function conjoin(context: Context, types: TypeNode[], source: Source): TypeNode {
  const told = types.filter((type) => type.kind !== "unknown");
  const [first] = told;
  if (!first) return { kind: "unknown" };
  if (told.length === 1) return first;
  if (told.every((type) => type.kind === "nullable")) {
    return nullable(
      conjoin(
        context,
        told.map((type) => type.inner),
        source,
      ),
    );
  }
  const parts = told.reduce<TypeNode[]>(addPart, []);
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const kinds = new Set(parts.flatMap((part) => baseOf(part) ?? []));
  if (kinds.size <= 1) return { kind: "intersection", parts };
  context.diagnostics.report("SW4016", source, { types: [...kinds].join(" and ") });
  return first;
}

/** A schema and all that it inherits through references and `allOf`, nearest first, each once. */
export function* inherited(context: Context, start: Cursor): Generator<Schema> {
  const seen = new Set<string>();
  const pending = [start];
  for (let next = pending.shift(); next; next = pending.shift()) {
    const target = resolve(context.document, next, context.diagnostics);
    if (!target || !isObject(target.value)) continue;
    const key = `${target.source.file}#${target.source.pointer}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const schema: Schema = { value: target.value, source: target.source };
    yield schema;
    pending.push(...readItems(schema, "allOf", context.diagnostics));
  }
}

/** The parts that hold at once: references, and inline schemas with those inside their `allOf`. */
function conjuncts(context: Context, schema: Schema): { references: Schema[]; inline: Schema[] } {
  const references: Schema[] = [];
  const inline: Schema[] = [];
  const visit = (part: Schema): void => {
    if (Object.hasOwn(part.value, "$ref")) references.push(part);
    if (Object.hasOwn(part.value, "allOf")) {
      const parts = readItems(part, "allOf", context.diagnostics);
      if (parts.length === 0 && Array.isArray(own(part.value, "allOf")))
        reportEmpty(context, part, "allOf");
      for (const inner of parts) {
        if (typeof inner.value === "boolean") continue;
        const read = readSchema(context.document, inner, context.diagnostics);
        if (read) visit(read);
      }
    }
    inline.push(part);
  };
  visit(schema);
  return { references, inline };
}

/** A reference that stands in a schema or in its `allOf`. A child refers to what it shares with its parent's others. */
function lowerReference(context: Context, schema: Schema, holder: Schema): TypeNode {
  const reference = readString(schema, "$ref", context.diagnostics);
  if (reference === undefined) return { kind: "unknown" };
  const target = follow(context.document, { from: schema.source, reference }, context.diagnostics);
  if (!target) return { kind: "unknown" };
  const isBase =
    schema !== holder && familyOf(context, target) !== undefined && isExtension(context, holder);
  return { kind: "ref", to: isBase ? nameBase(context, target) : nameSchema(context, target) };
}

function unionsOf(context: Context, schema: Schema): TypeNode[] {
  return (["oneOf", "anyOf"] as const)
    .filter((keyword) => Object.hasOwn(schema.value, keyword))
    .map((keyword) => lowerUnion(context, schema, keyword));
}

/** A choice between schemas: exactly one for `oneOf`, at least one for `anyOf`. */
function lowerUnion(context: Context, schema: Schema, keyword: "oneOf" | "anyOf"): TypeNode {
  const written = readItems(schema, keyword, context.diagnostics);
  if (written.length === 0) {
    if (Array.isArray(own(schema.value, keyword))) reportEmpty(context, schema, keyword);
    return { kind: "unknown" };
  }
  if (written.every(isRequirement)) {
    const place = { ...schema.source, pointer: `${schema.source.pointer}/${keyword}` };
    context.diagnostics.report("SW4011", place, { keyword });
    return { kind: "unknown" };
  }
  const constants = enumOfConstants(
    context,
    written.filter((variant) => !isNull(variant)),
  );
  const hasNull = written.some(isNull);
  if (constants) return hasNull ? nullable(constants) : constants;
  const lowered = written.map((variant) => lowerSchema(context, variant));
  const allowsNull = lowered.some(({ kind }) => kind === "null" || kind === "nullable");
  const union = joinVariants(context, { schema, keyword, lowered });
  return allowsNull ? nullable(union) : union;
}

function joinVariants(
  context: Context,
  { schema, keyword, lowered }: { schema: Schema; keyword: "oneOf" | "anyOf"; lowered: TypeNode[] },
): TypeNode {
  const variants = lowered
    .filter(({ kind }) => kind !== "null")
    .map((type) => (type.kind === "nullable" ? type.inner : type));
  const [only] = variants;
  if (!only) return { kind: "null" };
  if (variants.length === 1) return only;
  const open = keyword === "anyOf" ? openEnum(variants) : undefined;
  if (open) return open;
  const tag = lowerTag(context, schema, variants);
  return { kind: "union", variants, exclusive: keyword === "oneOf", ...(tag ? { tag } : {}) };
}

/** "These values, or any other text": the idiom for an enum that may grow. */
function openEnum(variants: TypeNode[]): TypeNode | undefined {
  const isAnyText = (type: TypeNode): boolean =>
    type.kind === "string" && !type.format && !type.constraints;
  const [listed, ...others] = variants.filter((type) => !isAnyText(type));
  if (listed?.kind !== "enum" || others.length > 0 || variants.length < 2) return undefined;
  return { ...listed, open: true };
}

function isNull({ value }: Cursor): boolean {
  return own(value, "type") === "null";
}

const requirementKeywords = new Set([
  "required",
  "not",
  "title",
  "description",
  "dependentRequired",
]);

/** Whether a variant says nothing but which properties must be present. */
function isRequirement({ value }: Cursor): boolean {
  if (!isObject(value) || !("required" in value || "not" in value)) return false;
  return Object.keys(value).every((key) => requirementKeywords.has(key));
}

function saysObject(context: Context, schema: Schema): boolean {
  if (Object.hasOwn(schema.value, "enum") || Object.hasOwn(schema.value, "const")) return false;
  const types = typesOf(context, schema);
  return types.length === 1 && types[0] === "object";
}

/** Whether an object schema says more than that it is one. */
function describesObject({ value }: Schema): boolean {
  return ["properties", "required", "additionalProperties", "patternProperties"].some((key) =>
    Object.hasOwn(value, key),
  );
}

/** Types that add nothing a reader of the type would see beside a reference or a union. */
function isBroad(type: TypeNode): boolean {
  return (
    ["string", "number", "boolean", "bytes", "unknown"].includes(type.kind) ||
    (type.kind === "array" && type.item.kind === "unknown")
  );
}

/** Adds a type to an intersection; literals narrow the plain type that they belong to. */
function addPart(parts: TypeNode[], raw: TypeNode): TypeNode[] {
  const type = raw.kind === "nullable" ? raw.inner : raw;
  if (type.kind === "intersection") return type.parts.reduce(addPart, parts);
  const base = baseOf(type);
  const index =
    base === undefined
      ? parts.findIndex((part) => isSame(part, type))
      : parts.findIndex((part) => baseOf(part) === base);
  const before = parts[index];
  if (!before) return [...parts, type];
  return parts.map((part, at) => (at === index ? narrower(before, type) : part));
}

/** The plain kind of a type that is not made of properties or of other types. */
function baseOf(type: TypeNode): string | undefined {
  if (type.kind === "string" || type.kind === "number" || type.kind === "boolean") return type.kind;
  if (type.kind === "literal") return typeof type.value;
  if (type.kind === "enum") return typeof type.members[0]?.value;
  return type.kind === "array" || type.kind === "tuple" ? "array" : undefined;
}

function narrower(a: TypeNode, b: TypeNode): TypeNode {
  const rank = (type: TypeNode): number => ["literal", "enum", "tuple"].indexOf(type.kind);
  if (a.kind === "string" && b.kind === "string") return withConstraints(a, b);
  if (a.kind === "number" && b.kind === "number")
    return { ...withConstraints(a, b), integer: a.integer || b.integer };
  if (rank(a) === -1) return b;
  return rank(b) === -1 || rank(a) <= rank(b) ? a : b;
}

function withConstraints<T extends TypeNode & { kind: "string" | "number" }>(a: T, b: T): T {
  return {
    ...a,
    ...b,
    ...((a.constraints ?? b.constraints)
      ? { constraints: { ...a.constraints, ...b.constraints } }
      : {}),
  };
}

function isSame(a: TypeNode, b: TypeNode): boolean {
  return a.kind === "ref" && b.kind === "ref" && a.to === b.to;
}

function reportEmpty(context: Context, { source }: Schema, keyword: string): void {
  context.diagnostics.report(
    "SW4009",
    { file: source.file, pointer: `${source.pointer}/${keyword}` },
    { keyword },
  );
}
