/**
 * Schemas with a discriminator of their own, whose children refer back to them by `allOf` (OpenAPI 3.1 section
 * 4.8.25.4). Where such a parent is used, any of its children may stand: its name means the choice, and what
 * they share is a type beside it.
 */
import type { Id, TypeNode } from "../ir/types.ts";
import {
  child,
  entries,
  expectString,
  follow,
  isObject,
  own,
  readItems,
  readObject,
  readString,
  referenceOf,
  resolve,
  splitPointer,
  type Cursor,
} from "../spec/document.ts";
import { inherited } from "./compose.ts";
import { nameBase, nameSchema, silent, typeId, type Context } from "./context.ts";
import { mappedTo, valuesListed } from "./tags.ts";

/** A parent that its children make a choice of. */
export type Family = {
  property: string;
  /** Children that a value of the property names, with these values, in the order of the document. */
  members: ReadonlyMap<Id, { cursor: Cursor; values: string[] }>;
  /** Values that the property may have and that name no child: the parent itself stands for them. */
  own: string[];
};

/** The family of a schema that is a parent; undefined for any other, and where it makes no choice, which is reported. */
export function familyOf(context: Context, parent: Cursor): Family | undefined {
  if (!isParent(parent) || own(parent.value, "type") === "array") return undefined;
  const id = typeId(context, parent.source);
  if (!context.families.has(id)) context.families.set(id, findFamily(context, parent, id));
  return context.families.get(id);
}

/** Whether a schema has a discriminator and no choice beside it that the discriminator could be for. */
export function isParent({ value }: Cursor): boolean {
  const isOther = ["oneOf", "anyOf", "$ref"].some((key) => own(value, key) !== undefined);
  return !isOther && isObject(own(value, "discriminator"));
}

/** The choice between the children of a parent. */
export function lowerFamily(context: Context, parent: Cursor, family: Family): TypeNode {
  const { property, members, own: left } = family;
  const mapping: [string, Id][] = [];
  const variants: TypeNode[] = [];
  const add = (to: Id, values: string[]): void => {
    variants.push({ kind: "ref", to });
    mapping.push(...values.map((value): [string, Id] => [value, to]));
  };
  for (const { cursor, values } of members.values()) {
    // A child that is told on by the same property has its own children among these.
    const isLevel = familyOf(context, cursor)?.property === property;
    add(isLevel ? nameBase(context, cursor) : nameSchema(context, cursor), values);
  }
  if (left.length > 0) add(nameBase(context, parent), left);
  const tag = { property, mapping: Object.fromEntries(mapping) };
  return { kind: "union", variants, exclusive: true, tag };
}

/**
 * Whether a schema that holds a parent in its `allOf` is one of those that extend it, and not one that adds
 * something to whatever child there is.
 */
export function isExtension(context: Context, holder: Cursor): boolean {
  const id = typeId(context, holder.source);
  return extended(context, holder).some((parent) => {
    const family = familyOf(context, parent);
    return family?.members.has(id) === true;
  });
}

function findFamily(context: Context, parent: Cursor, id: Id): Family | undefined {
  const { diagnostics } = context;
  const discriminator = readObject(parent, "discriminator", diagnostics);
  if (!discriminator) return undefined;
  const property = readString(discriminator, "propertyName", diagnostics);
  if (property === undefined) {
    diagnostics.report("SW4017", discriminator.source);
    return undefined;
  }
  const unmade = (reason: string): undefined => {
    diagnostics.report("SW4010", discriminator.source, { reason });
  };
  const listed = valuesListed(context, parent, property);
  const members = mappedMembers(context, discriminator);
  addUnmapped(context, { parent, property, listed, members });
  const itself = members.get(id)?.values ?? [];
  members.delete(id);
  if (members.size === 0) return unmade("none is found by its mapping or by allOf");
  const stranger = [...members.values()].find(({ cursor }) => !holdsAll(context, cursor, parent));
  if (stranger) {
    const name = splitPointer(stranger.cursor.source.pointer).at(-1) ?? "";
    return unmade(`${name} is mapped and does not refer to it by allOf`);
  }
  const named = new Set([...members.values()].flatMap(({ values }) => values));
  const left = [...itself, ...(listed ?? [])].filter((value) => !named.has(value));
  return { property, members, own: [...new Set(left)] };
}

type Members = Map<Id, { cursor: Cursor; values: string[] }>;

function mappedMembers(context: Context, discriminator: Cursor): Members {
  const mapping = readObject(discriminator, "mapping", context.diagnostics);
  const members: Members = new Map();
  for (const [value, cursor] of mapping ? entries(mapping) : []) {
    if (!expectString(cursor, context.diagnostics)) continue;
    const target = mappedTo(context, cursor);
    if (!target) {
      context.diagnostics.report("SW4014", cursor.source, { value, reference: cursor.value });
      continue;
    }
    const id = typeId(context, target.source);
    const values = members.get(id)?.values ?? [];
    members.set(id, { cursor: target, values: [...values, value] });
  }
  return members;
}

/**
 * Adds the children that no mapping names: by the values that the parent lists, which are often their names in
 * lower case; where it lists none, by whatever names them.
 */
function addUnmapped(
  context: Context,
  {
    parent,
    property,
    listed,
    members,
  }: { parent: Cursor; property: string; listed: string[] | undefined; members: Members },
): void {
  const isMapped = members.size > 0;
  const taken = new Set([...members.values()].flatMap(({ values }) => values));
  const spelt = new Map((listed ?? []).map((value) => [value.toLowerCase(), value]));
  for (const cursor of descendants(context, parent, property)) {
    const id = typeId(context, cursor.source);
    if (members.has(id) || (!listed && isMapped && isAlias(cursor))) continue;
    const names = ownValues(context, cursor, parent, property);
    const values = listed ? names.flatMap((name) => spelt.get(name.toLowerCase()) ?? []) : names;
    const free = values.filter((value) => !taken.has(value));
    if (free.length > 0) members.set(id, { cursor, values: free });
  }
}

/** The values that name a child which no mapping names: those that it lists itself, else its own name. */
function ownValues(context: Context, start: Cursor, parent: Cursor, property: string): string[] {
  const above = new Set(
    [...inherited(context, parent)].map(({ source }) => typeId(context, source)),
  );
  const listed = valuesListed(context, start, property, ({ source }) =>
    above.has(typeId(context, source)),
  );
  return listed ?? splitPointer(start.source.pointer).slice(-1);
}

/** Whether a schema says nothing but that it is another one. */
function isAlias({ value }: Cursor): boolean {
  const parts = own(value, "allOf");
  const says = ["properties", "required", "additionalProperties"];
  return (
    Array.isArray(parts) && parts.length === 1 && says.every((key) => own(value, key) === undefined)
  );
}

/** Whether a child has every property of its parent, as one that extends it does. */
function holdsAll(context: Context, start: Cursor, parent: Cursor): boolean {
  const namesOf = (cursor: Cursor): string[] =>
    [...inherited(context, cursor)].flatMap((schema) => {
      const properties = child(schema, "properties");
      const list = properties && resolve(context.document, properties, silent(context));
      return list ? entries(list).map(([name]) => name) : [];
    });
  const held = new Set(namesOf(start));
  return namesOf(parent).every((name) => held.has(name));
}

/** Schemas that extend one, straight or through others; those of a child that is told on by another property are its own. */
function descendants(context: Context, parent: Cursor, property: string): Cursor[] {
  const id = typeId(context, parent.source);
  const found = new Map<Id, Cursor>();
  const pending = [id];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const cursor of extensionsBeside(context, parent).get(next) ?? []) {
      const childId = typeId(context, cursor.source);
      if (found.has(childId) || childId === id) continue;
      found.set(childId, cursor);
      const told = own(own(cursor.value, "discriminator"), "propertyName");
      if (told === undefined || told === property) pending.push(childId);
    }
  }
  return [...found.values()];
}

/** By the id of a schema, those that extend it, among the schemas beside a given one. */
function extensionsBeside(context: Context, parent: Cursor): ReadonlyMap<Id, Cursor[]> {
  const { file, pointer } = parent.source;
  const beside = pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));
  const key = `${file}#${beside}`;
  const known = context.extensions.get(key);
  if (known) return known;
  const found = new Map<Id, Cursor[]>();
  const isList =
    pointer !== "" && (beside === "" || /\/(schemas|\$defs|definitions)$/.test(beside));
  const reference = `#${encodeURIComponent(beside)}`;
  const list = isList
    ? follow(context.document, { from: parent.source, reference }, silent(context))
    : undefined;
  for (const [, schema] of list ? entries(list) : []) {
    for (const other of extended(context, schema)) {
      const to = typeId(context, other.source);
      found.set(to, [...(found.get(to) ?? []), schema]);
    }
  }
  context.extensions.set(key, found);
  return found;
}

/** The schemas that a schema refers to in its `allOf`, as it stands and in the parts that are written inline. */
function extended(context: Context, schema: Cursor): Cursor[] {
  if (!Array.isArray(own(schema.value, "allOf"))) return [];
  return readItems(schema, "allOf", silent(context)).flatMap((part) => {
    const reference = referenceOf(part);
    if (reference === undefined) return extended(context, part);
    return follow(context.document, { from: part.source, reference }, silent(context)) ?? [];
  });
}
