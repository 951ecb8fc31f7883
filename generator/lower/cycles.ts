/**
 * Types that are made of nothing but themselves. A property or a list item breaks a circle; a
 * reference, a choice or a combination does not, and no value could ever be told by such a type.
 */
import { children, type Id, type TypeNode } from "../ir/types.ts";
import type { Context } from "./context.ts";

/** Reports each named type that leads straight back to itself, and makes it unknown. */
export function breakCycles(context: Context): void {
  const done = new Set<Id>();
  for (const start of context.types.keys()) {
    const path = new Set<Id>();
    visit(context, { id: start, path, done });
  }
}

type Visit = { id: Id; path: Set<Id>; done: Set<Id> };

function visit(context: Context, { id, path, done }: Visit): void {
  if (done.has(id)) return;
  const named = context.types.get(id);
  if (!named) return;
  path.add(id);
  for (const next of direct(named.type)) {
    if (path.has(next)) {
      context.diagnostics.report("SW4018", named.source, { name: named.hint.ideal });
      named.type = { kind: "unknown" };
      break;
    }
    visit(context, { id: next, path, done });
  }
  path.delete(id);
  done.add(id);
}

/** The named types that a type stands for without a property or an item between. */
function direct(type: TypeNode): Id[] {
  if (type.kind === "ref") return [type.to];
  const isOpen = type.kind === "nullable" || type.kind === "union" || type.kind === "intersection";
  return isOpen ? children(type).flatMap(direct) : [];
}
