/** What callers do with what they are handed, as statements: read, tell apart, compare. */
import type { LiteralValue, Property, Tag, TypeNode } from "../../ir/types.ts";
import { code, joinCode, literal, stringLiteral, type Code } from "../../render/encode.ts";
import { renderType } from "../../render/types.ts";
import { mergedProperties } from "./values.ts";
import type { Scribe } from "./witness.ts";

/** How deep inline types are read; what has a name is read on its own. */
const DEEPEST = 6;

/** How values are read. */
export type Reading = {
  scribe: Scribe;
  /** Lists of cases are taken to be complete. */
  exhaustive: boolean;
};

type Place = { expression: Code; maybe: boolean; depth: number };

/** Statements that read a value of a type. */
export function readsOf(node: TypeNode, expression: Code, reading: Reading): Code[] {
  return reads(node, { expression, maybe: false, depth: 0 }, reading);
}

function reads(node: TypeNode, place: Place, reading: Reading): Code[] {
  if (place.depth > DEEPEST) return [];
  const deeper = { ...place, depth: place.depth + 1 };
  switch (node.kind) {
    case "nullable":
      return [
        taken(node, place, reading),
        ...inside(node.inner, { ...deeper, maybe: true }, reading),
      ];
    default:
      return [taken(node, place, reading), ...inside(node, deeper, reading)];
  }
}

/** Hands the whole value to somebody who expects its type. */
function taken(
  node: TypeNode,
  { expression, maybe }: Place,
  { scribe, exhaustive }: Reading,
): Code {
  const type = expected(node, { scribe, exhaustive });
  return code`take<${type}${maybe ? code` | null | undefined` : code``}>(${expression});`;
}

/** What somebody expects who is handed a value. */
export function expected(node: TypeNode, { scribe, exhaustive }: Reading): Code {
  return renderType(exhaustive ? node : widened(node), scribe.output);
}

/** A list of values as the type of its values: whoever handles unknown ones expects no more. */
function widened(node: TypeNode): TypeNode {
  switch (node.kind) {
    case "enum":
      return {
        kind: "union",
        variants: kindsOf(node.members.map(({ value }) => value)),
        exclusive: false,
      };
    case "nullable":
      return { ...node, inner: widened(node.inner) };
    case "array":
      return { ...node, item: widened(node.item) };
    case "object":
      return {
        ...node,
        properties: node.properties.map((property) => ({
          ...property,
          type: widened(property.type),
        })),
        extra: typeof node.extra === "string" ? node.extra : widened(node.extra),
      };
    case "union":
      return { ...node, variants: node.variants.map((variant) => withoutTag(variant, node.tag)) };
    default:
      return node;
  }
}

/** A member of a union without the values of the tag, of which there may be more one day. */
function withoutTag(node: TypeNode, tag: Tag | undefined): TypeNode {
  if (!tag || node.kind !== "intersection") return node;
  const [first, second] = node.parts;
  const isTag =
    second?.kind === "object" && second.properties.every(({ wire }) => wire === tag.property);
  return first && isTag && node.parts.length === 2 ? first : node;
}

function kindsOf(values: readonly LiteralValue[]): TypeNode[] {
  return values.map((value): TypeNode => {
    if (typeof value === "string") return { kind: "string" };
    if (typeof value === "number") return { kind: "number", integer: false };
    return typeof value === "boolean" ? { kind: "boolean" } : { kind: "null" };
  });
}

function inside(node: TypeNode, place: Place, reading: Reading): Code[] {
  const { expression, maybe } = place;
  const link = maybe ? code`?.` : code``;
  switch (node.kind) {
    case "object":
      return [
        ...node.properties.flatMap((property) =>
          reads(property.type, memberOf(place, property), reading),
        ),
        ...(typeof node.extra === "string"
          ? []
          : reads(
              node.extra,
              { ...place, expression: code`${expression}${link}["any key"]`, maybe: true },
              reading,
            )),
      ];
    case "array":
      return inside(
        node.item,
        { ...place, expression: code`${expression}${link}[0]`, maybe: true },
        reading,
      );
    case "tuple":
      return node.items.flatMap((item, index) =>
        reads(
          item,
          {
            expression: code`${expression}${link}[${literal(index)}]`,
            maybe: maybe || index >= node.required,
            depth: place.depth + 1,
          },
          reading,
        ),
      );
    case "union":
      return told(node, place, reading);
    case "intersection":
      return node.parts.flatMap((part) => inside(part, place, reading));
    case "enum":
      return comparisons(
        node.members.map(({ value }) => value),
        expression,
      );
    case "literal":
      return comparisons([node.value], expression);
    default:
      return [];
  }
}

function memberOf(place: Place, { wire, required }: Property): Place {
  const link = place.maybe ? code`?.` : code``;
  return {
    expression: code`${place.expression}${link}[${stringLiteral(wire)}]`,
    maybe: place.maybe || !required,
    depth: place.depth + 1,
  };
}

function comparisons(values: readonly LiteralValue[], expression: Code): Code[] {
  return values
    .filter((value) => value !== null)
    .map((value) => code`take(${expression} === ${literal(value)});`);
}

/** Members told apart by a tag: each is itself where the tag says so. */
function told(
  { variants, tag }: Extract<TypeNode, { kind: "union" }>,
  place: Place,
  reading: Reading,
): Code[] {
  const { scribe } = reading;
  if (!tag) return [];
  const link = place.maybe ? code`?.` : code``;
  const narrowing = Object.entries(tag.mapping).map(([value, id]) => {
    const type = renderType({ kind: "ref", to: id }, scribe.output);
    const own = mergedProperties({ kind: "ref", to: id }, scribe) ?? [];
    const members = own.map(({ wire }) => code`take(${place.expression}[${stringLiteral(wire)}]);`);
    return code`if (${place.expression}${link}[${stringLiteral(tag.property)}] === ${stringLiteral(value)}) { take<${type}>(${place.expression}); ${joinCode(members, code` `)} }`;
  });
  return variants.length > 0 ? narrowing : [];
}

/** A switch that lists every value, and proves that none is left. */
export function switchOf(values: readonly LiteralValue[], expression: Code): Code {
  const cases = joinCode(
    values.map((value) => code`case ${literal(value)}:`),
    code` `,
  );
  return code`switch (${expression}) { ${cases} break; default: never(${expression}); }`;
}
