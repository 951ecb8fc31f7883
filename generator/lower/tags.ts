/**
 * What tells the variants of a union apart: a discriminator (OpenAPI 3.1 section 4.8.25), or a required
 * property that has another constant in each variant.
 */
import type { Id, Tag, TypeNode } from "../ir/types.ts";
import {
  child,
  entries,
  expectString,
  follow,
  isObject,
  items,
  own,
  readObject,
  readString,
  resolve,
  splitPointer,
  type Cursor,
} from "../spec/document.ts";
import { inherited } from "./compose.ts";
import { silent, typeId, type Context } from "./context.ts";
import { requiredOf } from "./objects.ts";
import type { Schema } from "./schemas.ts";

/** The tag of a union, stated or implied; undefined when nothing tells its variants apart for certain. */
export function lowerTag(context: Context, schema: Schema, variants: TypeNode[]): Tag | undefined {
  const discriminator = readObject(schema, "discriminator", context.diagnostics);
  const ids = variants.flatMap((variant) => (variant.kind === "ref" ? [variant.to] : []));
  const hasInline = ids.length < variants.length;
  if (!discriminator) return hasInline ? undefined : implied(context, ids);
  if (hasInline) {
    context.diagnostics.report("SW4013", discriminator.source);
    return undefined;
  }
  return stated(context, discriminator, ids);
}

function stated(context: Context, discriminator: Cursor, ids: Id[]): Tag | undefined {
  const property = readString(discriminator, "propertyName", context.diagnostics);
  if (property === undefined) {
    context.diagnostics.report("SW4017", discriminator.source);
    return undefined;
  }
  const fallback = readString(discriminator, "defaultMapping", context.diagnostics);
  if (fallback !== undefined) {
    const { source } = child(discriminator, "defaultMapping") ?? discriminator;
    context.diagnostics.report("SW4020", source, { value: fallback });
  }
  const mapped = mappingOf(context, discriminator, ids);
  const covered = new Set(mapped.map(([, id]) => id));
  const left = ids
    .filter((id) => !covered.has(id))
    .flatMap((id) => valuesFor(context, id, property).map((value): [string, Id] => [value, id]));
  return { property, mapping: Object.fromEntries([...left, ...mapped]) };
}

/** The values that name a variant without a mapping: those that it lists itself, else the name of its schema. */
function valuesFor(context: Context, id: Id, property: string): string[] {
  const cursor = context.cursors.get(id);
  const listed = cursor && valuesListed(context, cursor, property);
  return listed ?? [splitPointer(id.slice(id.indexOf("#") + 1)).at(-1) ?? id];
}

/** The texts that an object lists as the values of a property, in itself or in what it inherits and is not passed over. */
export function valuesListed(
  context: Context,
  start: Cursor,
  name: string,
  isPassedOver: (schema: Schema) => boolean = () => false,
): string[] | undefined {
  for (const schema of inherited(context, start)) {
    if (isPassedOver(schema)) continue;
    const properties = child(schema, "properties");
    const written = properties && child(properties, name);
    const property = written && resolve(context.document, written, silent(context));
    const values = property ? textsOf(property) : [];
    if (values.length > 0) return values;
  }
  return undefined;
}

function mappingOf(context: Context, discriminator: Cursor, ids: Id[]): [string, Id][] {
  const mapping = readObject(discriminator, "mapping", context.diagnostics);
  return (mapping ? entries(mapping) : []).flatMap(([value, cursor]): [string, Id][] => {
    if (!expectString(cursor, context.diagnostics)) return [];
    const target = mappedTo(context, cursor);
    const id = target ? typeId(context, target.source) : variantNamed(context, cursor.value, ids);
    if (id === undefined) {
      context.diagnostics.report("SW4014", cursor.source, { value, reference: cursor.value });
      return [];
    }
    if (ids.includes(id)) return [[value, id]];
    context.diagnostics.report("SW4012", cursor.source, { value });
    return [];
  });
}

/** A mapping holds the name of a component schema or, when there is none of that name, a reference. */
export function mappedTo(context: Context, cursor: Cursor & { value: string }): Cursor | undefined {
  const { document } = context;
  const schemas = own(own(document.root.value, "components"), "schemas");
  const named = own(schemas, cursor.value);
  if (named !== undefined) {
    const pointer = `/components/schemas/${cursor.value.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return { value: named, source: { file: document.root.source.file, pointer } };
  }
  if (!/[#/.]/.test(cursor.value)) return undefined;
  return follow(document, { from: cursor.source, reference: cursor.value }, silent(context));
}

/** A file that is made to be bundled refers to where its parts will be; the name tells which variant is meant. */
function variantNamed(context: Context, reference: string, ids: Id[]): Id | undefined {
  const name = reference.split(/[#/]/).at(-1);
  return ids.find((id) => context.types.get(id)?.hint.ideal === name);
}

function implied(context: Context, ids: Id[]): Tag | undefined {
  const constants = ids.map((id) => {
    const cursor = context.cursors.get(id);
    return cursor
      ? constantsOf(context, cursor)
      : { values: new Map<string, string>(), required: new Set<string>() };
  });
  for (const property of constants[0]?.values.keys() ?? []) {
    const mapping = constants.flatMap(({ values, required }, index): [string, Id][] => {
      const value = required.has(property) ? values.get(property) : undefined;
      const id = ids[index];
      return value === undefined || id === undefined ? [] : [[value, id]];
    });
    const isTelling = new Set(mapping.map(([value]) => value)).size === ids.length;
    if (isTelling) return { property, mapping: Object.fromEntries(mapping) };
  }
  return undefined;
}

/** The properties of an object that have a single text as value, and the ones that must be there. */
function constantsOf(
  context: Context,
  start: Cursor,
): { values: Map<string, string>; required: Set<string> } {
  const values = new Map<string, string>();
  const required = new Set<string>();
  for (const schema of inherited(context, start)) {
    for (const name of requiredOf(context, schema)) required.add(name);
    const properties = child(schema, "properties");
    for (const [name, property] of properties ? entries(properties) : []) {
      const value = constantOf(property);
      if (value !== undefined && !values.has(name)) values.set(name, value);
    }
  }
  return { values, required };
}

function constantOf(property: Cursor): string | undefined {
  const [only, ...others] = textsOf(property);
  return others.length === 0 ? only : undefined;
}

/** The texts that a schema allows, when it lists them and nothing else. */
function textsOf(property: Cursor): string[] {
  if (!isObject(property.value)) return [];
  const constant = own(property.value, "const");
  const listed = child(property, "enum");
  const values =
    constant !== undefined ? [constant] : listed ? items(listed).map(({ value }) => value) : [];
  return values.every((value) => typeof value === "string") ? values : [];
}
