/** What the members of an enum may be called. */
import type { EnumMember } from "../ir/types.ts";
import { camel } from "./words.ts";

/** The wishes of a member, from its value or from the name that the document gives. A leading minus means descending in many APIs; it is spelled out rather than lost. */
export function memberWishes({ value, hint }: EnumMember): string[] {
  if (value === "" && hint.override === undefined) return ["empty", "emptyValue"];
  const spelled = hint.ideal
    .replace(/^-(?=[\p{L}\p{N}])/u, "minus ")
    .replace(/^\+(?=[\p{L}\p{N}])/u, "plus ");
  const plain = camel(spelled);
  return [
    ...(hint.override === undefined
      ? []
      : [isIdentifier(hint.override) ? hint.override : camel(hint.override)]),
    plain,
    plain === "" ? "" : `${plain}Value`,
    camel(`value ${String(value)}`),
  ];
}

/** Whether a name of an enum extension can stand as the author wrote it. */
function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name);
}
