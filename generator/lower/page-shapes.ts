/** What the types of a response hold at a path: pages are looked for along declared properties. */
import type { JsonPath } from "../ir/api.ts";
import { children, type TypeNode } from "../ir/types.ts";
import type { Context } from "./context.ts";

/** The type at the end of a path of keys; a union has it where one of its variants does. */
export function typeAt(context: Context, root: TypeNode, path: JsonPath): TypeNode | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  for (const shape of shapes(context, root)) {
    if (shape.kind === "unknown") return shape;
    if (shape.kind !== "object") continue;
    const declared = shape.properties.find(({ wire }) => wire === key)?.type;
    const type = declared ?? (typeof shape.extra === "string" ? undefined : shape.extra);
    const found = type && typeAt(context, type, rest);
    if (found) return found;
  }
  return undefined;
}

/** The type of the items, where a type is a list. */
export function itemOf(context: Context, type: TypeNode): TypeNode | undefined {
  for (const shape of shapes(context, type)) if (shape.kind === "array") return shape.item;
  return undefined;
}

/** The shapes that a type stands for: references followed, unions and intersections opened, null left out. */
export function shapes(context: Context, root: TypeNode): TypeNode[] {
  const found: TypeNode[] = [];
  const seen = new Set<string>();
  const pending = [root];
  for (let type = pending.shift(); type; type = pending.shift()) {
    if (type.kind === "ref") {
      const named = context.types.get(type.to);
      if (named && !seen.has(type.to)) pending.unshift(named.type);
      seen.add(type.to);
    } else if (type.kind === "nullable" || type.kind === "union" || type.kind === "intersection") {
      pending.unshift(...children(type));
    } else found.push(type);
  }
  return found;
}
