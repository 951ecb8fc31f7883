/**
 * Makes discriminated unions narrow by their tag. A discriminator (OpenAPI 3.1 section 4.8.25) says which
 * value stands for which variant; where the variant itself does not say so, the union does.
 */
import type { Api } from "../ir/api.ts";
import { map, type Id, type LiteralValue, type NamedType, type TypeNode } from "../ir/types.ts";

type Union = Extract<TypeNode, { kind: "union" }>;
type Reference = Extract<TypeNode, { kind: "ref" }>;

/** Adds the tag's value to every variant that leaves it open. */
export function narrowTags(api: Api): Api {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const narrow = (node: TypeNode) =>
    map(node, (inner) => (inner.kind === "union" ? narrowUnion(inner, types) : inner));
  return {
    ...api,
    types: api.types.map((type) => ({ ...type, type: narrow(type.type) })),
    webhooks: api.webhooks.map((webhook) =>
      webhook.body?.type
        ? { ...webhook, body: { ...webhook.body, type: narrow(webhook.body.type) } }
        : webhook,
    ),
  };
}

function narrowUnion(union: Union, types: ReadonlyMap<Id, NamedType>): Union {
  const { tag } = union;
  if (!tag) return union;
  const variants = union.variants.map((variant): TypeNode => {
    if (variant.kind !== "ref") return variant;
    const values = Object.entries(tag.mapping).flatMap(([value, id]) =>
      id === variant.to ? [value] : [],
    );
    const known = literalsOf(variant, tag.property, types, new Set());
    if (values.length === 0 || known?.every((value) => values.includes(String(value)))) {
      return variant;
    }
    const narrowed = tagged(variant, tag.property, values);
    // A tag would take the null of the variant away.
    return isNullable(variant, types) ? { kind: "nullable", inner: narrowed } : narrowed;
  });
  return { ...union, variants };
}

function isNullable({ to }: Reference, types: ReadonlyMap<Id, NamedType>): boolean {
  return types.get(to)?.type.kind === "nullable";
}

function tagged(variant: Reference, wire: string, values: string[]): TypeNode {
  const literals = values.map((value): TypeNode => ({ kind: "literal", value }));
  const [only] = literals;
  const type: TypeNode =
    literals.length === 1 && only ? only : { kind: "union", variants: literals, exclusive: false };
  const source = { file: "", pointer: "" };
  const property = { wire, type, required: true, access: "both" as const, docs: {}, source };
  const tag: TypeNode = { kind: "object", properties: [property], extra: "unspecified" };
  return { kind: "intersection", parts: [variant, tag] };
}

/** The values that a type allows for a property; undefined where it allows any. */
function literalsOf(
  node: TypeNode,
  wire: string,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<Id>,
): LiteralValue[] | undefined {
  if (node.kind === "ref") {
    const target = types.get(node.to);
    if (!target || seen.has(node.to)) return undefined;
    return literalsOf(target.type, wire, types, new Set([...seen, node.to]));
  }
  if (node.kind === "nullable") return literalsOf(node.inner, wire, types, seen);
  if (node.kind === "intersection") {
    return node.parts.map((part) => literalsOf(part, wire, types, seen)).find(Boolean);
  }
  if (node.kind !== "object") return undefined;
  const type = node.properties.find((property) => property.wire === wire)?.type;
  if (type?.kind === "literal") return [type.value];
  return type?.kind === "enum" && !type.open ? type.members.map(({ value }) => value) : undefined;
}
