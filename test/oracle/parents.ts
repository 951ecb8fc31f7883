/**
 * Says with oneOf what a discriminator on a parent says by its place: the parent becomes a choice between its
 * children, and what it declared itself becomes a schema beside it, to which the children refer.
 */
import type { Direction } from "./plain-schemas.ts";

type Json = Record<string, unknown>;

/** Rewrites the parents among the component schemas of a document, and the children that refer back to them. */
export function chooseChildren(root: unknown, direction: Direction): void {
  const schemas = object(object(object(root)["components"])["schemas"]);
  const parents = Object.entries(schemas).flatMap(([name, schema]) => {
    const isParent =
      isObject(schema) && "discriminator" in schema && !("oneOf" in schema || "anyOf" in schema);
    return isParent ? [{ name, family: familyOf(name, schema, schemas) }] : [];
  });
  const bases = new Map(
    parents.map(({ name }) => {
      const { discriminator: _, nullable: __, ...base } = object(schemas[name]);
      return [name, base];
    }),
  );
  const children = new Set(parents.flatMap(({ family }) => [...family.members.keys()]));
  for (const name of children) referToBases(object(schemas[name]), bases);
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  for (const { name, family } of parents) {
    const { property, members, own } = family;
    if (members.size === 0) continue;
    const { nullable, properties } = object(schemas[name]);
    const variants = own.length > 0 ? [...members, [baseName(name), own] as const] : [...members];
    const mapping = variants.flatMap(([child, values]) => values.map((value) => [value, child]));
    const isTold = object(object(properties)[property])[hidden] !== true;
    schemas[name] = {
      oneOf: variants.map(([child]) => ({ $ref: `#/components/schemas/${child}` })),
      ...(isTold
        ? {
            discriminator: { propertyName: property, mapping: Object.fromEntries(mapping) as Json },
          }
        : {}),
      ...(nullable === true ? { nullable } : {}),
    };
  }
  for (const [name, base] of bases) {
    const reference = JSON.stringify(`#/components/schemas/${baseName(name)}`);
    if (JSON.stringify(schemas).includes(reference)) schemas[baseName(name)] = base;
  }
}

/** The children of a parent with the values that name them, and the values that name none. */
function familyOf(
  parent: string,
  schema: Json,
  schemas: Json,
): { property: string; members: Map<string, string[]>; own: string[] } {
  const { propertyName, mapping } = object(schema["discriminator"]);
  const property = String(propertyName);
  const members = new Map<string, string[]>();
  for (const [value, target] of Object.entries(object(mapping))) {
    const name = nameIn(String(target));
    members.set(name, [...(members.get(name) ?? []), value]);
  }
  const listed = textsOf(object(object(schema["properties"])[property]), schemas);
  const isMapped = members.size > 0;
  const children = Object.keys(schemas).filter((name) => reaches(name, parent, schemas));
  for (const name of children.filter((child) => !members.has(child))) {
    if (isMapped && !listed && Object.keys(object(schemas[name])).join() === "allOf") continue;
    const value = listed ? listed.find((text) => text.toLowerCase() === name.toLowerCase()) : name;
    if (value !== undefined && ![...members.values()].flat().includes(value))
      members.set(name, [value]);
  }
  const named = [...members.values()].flat();
  return { property, members, own: (listed ?? []).filter((value) => !named.includes(value)) };
}

function reaches(from: string, to: string, schemas: Json, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const above = parentsIn(object(schemas[from]));
  return above.some((name) => name === to || reaches(name, to, schemas, seen));
}

function parentsIn({ allOf }: Json): string[] {
  const parts = Array.isArray(allOf) ? (allOf as Json[]) : [];
  return parts.flatMap((part) =>
    typeof part["$ref"] === "string" ? [nameIn(part["$ref"])] : parentsIn(part),
  );
}

function referToBases(schema: Json, bases: ReadonlyMap<string, Json>): void {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return;
  for (const part of allOf as Json[]) {
    if (typeof part["$ref"] !== "string") referToBases(part, bases);
    else if (bases.has(nameIn(part["$ref"]))) part["$ref"] = baseName(part["$ref"]);
  }
}

/** Where what the children of a parent share is written, by the name of the parent or a reference to it. */
function baseName(parent: string): string {
  return `${parent}.base`;
}

/** The texts that a schema lists, in itself or where its references lead. */
function textsOf(schema: Json, schemas: Json): string[] | undefined {
  const { $ref: reference, enum: listed } = schema;
  if (typeof reference === "string") return textsOf(object(schemas[nameIn(reference)]), schemas);
  return Array.isArray(listed) ? (listed as string[]) : undefined;
}

function nameIn(reference: string): string {
  return reference.split("/").at(-1) ?? "";
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
