/**
 * Makes discriminated unions narrow by their tag. A discriminator (OpenAPI 3.1 section 4.8.25) says which
 * value stands for which variant; where the variant itself does not say so, the union does.
 */
import type { Api } from "../ir/api.ts";
import {
  map,
  type Id,
  type LiteralValue,
  type NamedType,
  type Property,
  type TypeNode,
} from "../ir/types.ts";

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
  const declarations = union.variants.map((variant) => declared(variant, tag.property, types));
  const access = declarations.map((each) => each?.access).find(isOneWay) ?? "both";
  const variants = union.variants.map((variant): TypeNode => {
    if (variant.kind !== "ref") return variant;
    const values = Object.entries(tag.mapping).flatMap(([value, id]) =>
      id === variant.to ? [value] : [],
    );
    const known = literalsOf(variant, tag.property, types);
    if (values.length === 0 || known?.every((value) => values.includes(String(value)))) {
      return variant;
    }
    const narrowed = tagged(variant, { wire: tag.property, access }, values);
    // A tag would take the null of the variant away.
    return isNullable(variant, types) ? { kind: "nullable", inner: narrowed } : narrowed;
  });
  return access === "both"
    ? { ...union, variants }
    : { ...union, variants, tag: { ...tag, access } };
}

function isOneWay(access: Property["access"] | undefined): access is "read" | "write" {
  return access === "read" || access === "write";
}

function isNullable({ to }: Reference, types: ReadonlyMap<Id, NamedType>): boolean {
  return types.get(to)?.type.kind === "nullable";
}

function tagged(
  variant: Reference,
  named: Pick<Property, "wire" | "access">,
  values: string[],
): TypeNode {
  const literals = values.map((value): TypeNode => ({ kind: "literal", value }));
  const [only] = literals;
  const type: TypeNode =
    literals.length === 1 && only ? only : { kind: "union", variants: literals, exclusive: false };
  const source = { file: "", pointer: "" };
  const property = { ...named, type, required: true, docs: {}, source };
  const tag: TypeNode = { kind: "object", properties: [property], extra: "unspecified" };
  return { kind: "intersection", parts: [variant, tag] };
}

/** The values that a type allows for a property; undefined where it allows any. */
function literalsOf(
  node: TypeNode,
  wire: string,
  types: ReadonlyMap<Id, NamedType>,
): LiteralValue[] | undefined {
  const isTelling = ({ type }: Property): boolean => valuesOf(type) !== undefined;
  const property = declared(node, wire, types, isTelling);
  return property && valuesOf(property.type);
}

function valuesOf(type: TypeNode): LiteralValue[] | undefined {
  if (type.kind === "literal") return [type.value];
  return type.kind === "enum" && !type.open ? type.members.map(({ value }) => value) : undefined;
}

/** The nearest property of a name among those that an object declares and those that it is made of. */
function declared(
  node: TypeNode,
  wire: string,
  types: ReadonlyMap<Id, NamedType>,
  isWanted: (property: Property) => boolean = () => true,
  seen: ReadonlySet<Id> = new Set(),
): Property | undefined {
  const inner = (child: TypeNode, met = seen) => declared(child, wire, types, isWanted, met);
  if (node.kind === "ref") {
    const target = types.get(node.to);
    if (!target || seen.has(node.to)) return undefined;
    return inner(target.type, new Set([...seen, node.to]));
  }
  if (node.kind === "nullable") return inner(node.inner);
  if (node.kind === "intersection") return node.parts.map((part) => inner(part)).find(Boolean);
  if (node.kind !== "object") return undefined;
  return node.properties.find((property) => property.wire === wire && isWanted(property));
}
