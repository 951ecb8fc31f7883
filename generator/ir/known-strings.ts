/** The strings that a type is made of. */
import type { TypeNode } from "./types.ts";

/** All values of a type that nothing but strings known beforehand fit into; none of any other, or of a reference. */
export function knownStrings(node: TypeNode): string[] {
  const values =
    node.kind === "literal"
      ? [node.value]
      : node.kind === "enum" && !node.open
        ? node.members.map(({ value }) => value)
        : [];
  return values.every((value) => typeof value === "string") ? values : [];
}
