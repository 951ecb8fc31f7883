/** Properties by their name on the wire, wherever in a type they are declared. */
import { resolveType, type Id, type NamedType, type Property, type TypeNode } from "./types.ts";

/** The declarations of a property: of an object, of every part of one, of every one of several shapes. */
export function propertiesNamed(
  wire: string,
  node: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<TypeNode> = new Set(),
): Property[] {
  const resolved = resolveType(node, types);
  if (seen.has(resolved)) return [];
  const within = new Set([...seen, resolved]);
  const inside = (part: TypeNode): Property[] => propertiesNamed(wire, part, types, within);
  switch (resolved.kind) {
    case "object":
      return resolved.properties.filter((property) => property.wire === wire);
    case "intersection":
      return resolved.parts.flatMap(inside);
    case "union":
      return resolved.variants.flatMap(inside);
    case "nullable":
      return inside(resolved.inner);
    default:
      return [];
  }
}
