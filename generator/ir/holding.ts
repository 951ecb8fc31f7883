/** Which types hold something, themselves or behind references. */
import { walk, type Id, type NamedType, type TypeNode } from "./types.ts";

/** Named types that hold, directly or through references, a node that `wanted` accepts. */
export function typesHolding(
  types: Iterable<NamedType>,
  wanted: (node: TypeNode) => boolean,
): ReadonlySet<Id> {
  const usedBy = new Map<Id, Id[]>();
  const found = new Set<Id>();
  for (const { id, type } of types) {
    walk(type, (node) => {
      if (node.kind !== "ref") {
        if (wanted(node)) found.add(id);
        return;
      }
      const users = usedBy.get(node.to);
      if (users) users.push(id);
      else usedBy.set(node.to, [id]);
    });
  }
  const pending = [...found];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const user of usedBy.get(id) ?? []) {
      if (!found.has(user)) pending.push(user);
      found.add(user);
    }
  }
  return found;
}

/** Tells whether a type holds such a node, itself or behind references. Looks at all named types once. */
export function holderTest(
  types: Iterable<NamedType>,
  wanted: (node: TypeNode) => boolean,
): (type: TypeNode) => boolean {
  const named = typesHolding(types, wanted);
  return (type) => {
    let found = false;
    walk(type, (node) => {
      found ||= node.kind === "ref" ? named.has(node.to) : wanted(node);
    });
    return found;
  };
}
