/** What tells the variants of a union apart where no discriminator says so: a property that each has its own values of. */
import type { Webhook } from "../ir/api.ts";
import { knownStrings } from "../ir/known-strings.ts";
import { resolveType, type Id, type NamedType, type TypeNode } from "../ir/types.ts";

/** A property, and for each of its values the variant that it stands for. */
export type LiteralTag = { property: string; variants: [value: string, variant: TypeNode][] };

/**
 * The first property that every variant requires and that can only be strings that no other variant has;
 * undefined where there is none, or where a variant is no object.
 */
export function literalTag(
  variants: readonly TypeNode[],
  types: ReadonlyMap<Id, NamedType>,
): LiteralTag | undefined {
  const [first = new Map<string, string[]>(), ...others] = variants.map((variant) =>
    literalsOf(variant, types),
  );
  for (const [property, own] of first) {
    const values = [own, ...others.map((other) => other.get(property) ?? [])];
    const all = values.flat();
    if (values.some(({ length }) => length === 0) || new Set(all).size < all.length) continue;
    return {
      property,
      variants: variants.flatMap((variant, index) =>
        (values[index] ?? []).map((value): [string, TypeNode] => [value, variant]),
      ),
    };
  }
  return undefined;
}

/** What webhooks send, by the values of the API's tag. Several that send one kind of event are a choice. */
export function eventsByKind(webhooks: readonly Webhook[]): [kind: string, event: TypeNode][] {
  const found = new Map<string, TypeNode[]>();
  for (const { body, kinds = [] } of webhooks) {
    const type = body?.type;
    for (const kind of type ? kinds : []) {
      const before = found.get(kind) ?? [];
      if (type && !before.some((other) => isSameRef(other, type)))
        found.set(kind, [...before, type]);
    }
  }
  return [...found].map(([kind, variants]) => [
    kind,
    variants.length === 1 && variants[0]
      ? variants[0]
      : { kind: "union", variants, exclusive: false },
  ]);
}

function isSameRef(one: TypeNode, other: TypeNode): boolean {
  return one.kind === "ref" && other.kind === "ref" && one.to === other.to;
}

/** The required properties of an object that can only be certain strings, with these strings. */
function literalsOf(
  node: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
): ReadonlyMap<string, string[]> {
  const resolved = resolveType(node, types);
  if (resolved.kind !== "object") return new Map();
  return new Map(
    resolved.properties.flatMap(({ wire, type, required }): [string, string[]][] => {
      const values = required ? knownStrings(resolveType(type, types)) : [];
      return values.length ? [[wire, values]] : [];
    }),
  );
}
