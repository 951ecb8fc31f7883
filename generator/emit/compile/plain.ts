/** What declarations and scripts of a printed module are both written from. */
import { compiler, type ts } from "../syntax.ts";

/** Thrown at syntax that is not written here; the compiler then does the module. */
export class NotPlain extends Error {
  override name = "NotPlain";
}

/** The keyword in front of what a module exports. Throws `NotPlain` for any other modifier. */
export function exported({ modifiers }: ts.HasModifiers): string {
  if (!modifiers) return "";
  if (modifiers.length > 1 || modifiers[0]?.kind !== compiler.SyntaxKind.ExportKeyword)
    throw new NotPlain();
  return "export ";
}
