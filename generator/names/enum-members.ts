/** What the members of an enum may be called. */
import type { EnumMember } from "../ir/types.ts";
import { camel } from "./words.ts";

/**
 * A leading minus means descending in many APIs; it is spelled out rather than lost. Values that come to the
 * same words are called as they are written, and where that is no identifier, with what stands between the words.
 */
export function memberWishes({ value, hint }: EnumMember): string[] {
  if (value === "" && hint.override === undefined) return ["empty", "emptyValue"];
  const spelled = hint.ideal
    .replace(/^-(?=[\p{L}\p{N}])/u, "minus ")
    .replace(/^\+(?=[\p{L}\p{N}])/u, "plus ");
  const plain = camel(spelled);
  const written = String(value);
  return [
    ...(hint.override === undefined
      ? []
      : [isIdentifier(hint.override) ? hint.override : camel(hint.override)]),
    plain,
    isIdentifier(written) ? written : "",
    camel(written.replace(/[^\p{L}\p{N}]/gu, (sign) => ` ${signs.get(sign) ?? ""} `)),
    plain === "" ? "" : `${plain}Value`,
    camel(`value ${written}`),
  ];
}

/** What people call the characters between words. */
const signs = new Map([
  [" ", "space"],
  ["-", "dash"],
  ["_", "underscore"],
  [".", "dot"],
  [",", "comma"],
  [":", "colon"],
  ["/", "slash"],
  ["+", "plus"],
  ["*", "star"],
  ["%", "percent"],
  ["&", "and"],
  ["#", "hash"],
  ["@", "at"],
  ["=", "equals"],
  ["<", "less"],
  [">", "greater"],
  ["!", "not"],
  ["$", "dollar"],
  ["(", "open"],
  [")", "close"],
]);

/** Whether a name of an enum extension can stand as the author wrote it. */
function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name);
}
