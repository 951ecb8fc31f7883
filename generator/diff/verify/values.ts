/** What callers hand in, as expressions: literals where properties have names, so that one too many shows. */
import type { Property, TypeNode } from "../../ir/types.ts";
import { code, joinCode, propertyKey, type Code } from "../../render/encode.ts";
import { renderType } from "../../render/types.ts";
import type { Scribe } from "./witness.ts";

/**
 * Expressions of a type: one with everything, one with the least, and one for each further choice. `open`
 * says how many names are taken apart rather than relied on.
 */
export function valuesOf(node: TypeNode, scribe: Scribe, open = 0): Code[] {
  switch (node.kind) {
    case "object":
      return objectValues(node, scribe, open);
    case "array":
      return valuesOf(node.item, scribe, open).map((item) => code`[${item}]`);
    case "nullable":
      return [...valuesOf(node.inner, scribe, open), code`null`];
    case "union":
      return node.variants.flatMap((variant) => valuesOf(variant, scribe, open));
    case "intersection": {
      const properties = mergedProperties(node, scribe);
      return properties ? objects(properties, scribe, 0) : [anyOf(node, scribe)];
    }
    case "ref": {
      const target = scribe.types.get(node.to)?.type;
      return target && open > 0
        ? [anyOf(node, scribe), ...valuesOf(target, scribe, open - 1)]
        : [anyOf(node, scribe)];
    }
    default:
      return [anyOf(node, scribe)];
  }
}

/** The properties of an object or of several in one; undefined for anything else, and where any key may be. */
export function mergedProperties(node: TypeNode, scribe: Scribe): Property[] | undefined {
  if (node.kind === "ref") {
    const target = scribe.types.get(node.to)?.type;
    return target?.kind === "object" ? mergedProperties(target, scribe) : undefined;
  }
  if (node.kind === "object") return typeof node.extra === "string" ? node.properties : undefined;
  if (node.kind !== "intersection") return undefined;
  const merged = new Map<string, Property>();
  for (const part of node.parts) {
    const properties = mergedProperties(part, scribe);
    if (!properties) return undefined;
    for (const property of properties) {
      const before = merged.get(property.wire);
      const type: TypeNode = before
        ? { kind: "intersection", parts: [before.type, property.type] }
        : property.type;
      const required = property.required || before?.required === true;
      merged.set(property.wire, { ...property, type, required });
    }
  }
  return [...merged.values()];
}

/** Any value of a type, whatever it is. */
export function anyOf(node: TypeNode, scribe: Scribe): Code {
  return code`some<${renderType(node, scribe.input)}>()`;
}

/** A field of an object literal. */
export type Field = { name: Code; values: Code[]; required: boolean };

function objectValues(
  node: Extract<TypeNode, { kind: "object" }>,
  scribe: Scribe,
  open: number,
): Code[] {
  const { properties, extra } = node;
  if (typeof extra === "string")
    return properties.length > 0 ? objects(properties, scribe, open) : [anyOf(node, scribe)];
  const key: Field = {
    name: code`"any key"`,
    values: valuesOf(extra, scribe),
    required: false,
  };
  const keys = literals([key]);
  if (properties.length === 0) return keys;
  // No literal is both, where the declared ones have other types than any key.
  return objects(properties, scribe, open).flatMap((object) =>
    keys.map(
      (more) =>
        code`Object.assign(${object}, ${more} as { [key: string]: ${renderType(extra, scribe.input)} })`,
    ),
  );
}

function objects(properties: readonly Property[], scribe: Scribe, open: number): Code[] {
  return literals(
    properties.map(({ wire, type, required }) => ({
      name: propertyKey(wire),
      values: valuesOf(type, scribe, open),
      required,
    })),
  );
}

/** Object literals: with every field, with the required ones, and with each further value of a field. */
export function literals(fields: readonly Field[], rest: readonly Code[] = []): Code[] {
  const write = (chosen: readonly (readonly [Code, Code])[]): Code =>
    code`{ ${joinCode([...rest.map((one) => code`...${one}`), ...chosen.map(([name, value]) => code`${name}: ${value}`)], code`, `)} }`;
  const first = ({ name, values }: Field): readonly [Code, Code][] => {
    const [value] = values;
    return value === undefined ? [] : [[name, value]];
  };
  const least = fields.filter(({ required }) => required);
  const all = [
    write(fields.flatMap(first)),
    write(least.flatMap(first)),
    ...fields.flatMap((field) =>
      field.values
        .slice(1)
        .map((value) =>
          write([
            ...least.filter((other) => other !== field).flatMap(first),
            [field.name, value] as const,
          ]),
        ),
    ),
  ];
  return [...new Set(all)];
}
