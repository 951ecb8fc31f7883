/** Values from a list, and what becomes of them. */
import type { LiteralValue } from "../../ir/types.ts";
import type { Site } from "./change.ts";
import { note, type Work } from "./graph.ts";
import { valueWords } from "./words.ts";
import type { Shape } from "./view.ts";

type Enum = Extract<Shape, { kind: "enum" }>;

/**
 * Two lists: values that came and went, and whether others are allowed. A list with a name also names its
 * values, so that one that goes is missed even where any text is taken.
 */
export function compareEnums(
  work: Work,
  old: Enum,
  next: Enum,
  { site, isNamed }: { site: Site; isNamed: boolean },
): void {
  const before = new Set(old.values.map(valueText));
  const after = new Set(next.values.map(valueText));
  const gone = old.values.filter((value) => !after.has(valueText(value)));
  const come = next.values.filter((value) => !before.has(valueText(value)));
  if (old.open !== next.open && old.values.length > 1 && next.values.length > 1)
    note(work, next.open ? "enum-opened" : "enum-closed", site);
  const isOpen = old.open && next.open;
  const isNameless = isOpen && !isNamed;
  const [lost, found] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && lost !== undefined && found !== undefined) {
    if (old.values.length === 1 && next.values.length === 1)
      return note(work, "const-changed", site, valueWords(lost), valueWords(found));
    const isSamePlace = old.values.indexOf(lost) === next.values.indexOf(found);
    if (isSamePlace && old.values.length === next.values.length)
      return note(
        work,
        isNameless ? "open-enum-value-renamed" : "enum-value-renamed",
        site,
        valueWords(lost),
        valueWords(found),
      );
  }
  const removed = isNameless ? "open-enum-value-removed" : "enum-value-removed";
  for (const value of gone) note(work, removed, site, valueWords(value));
  const kind = isOpen ? "open-enum-value-added" : "enum-value-added";
  for (const value of come) note(work, kind, site, undefined, valueWords(value));
}

/** A list against a plain type; false where the two have no values in common. */
export function compareEnumWithText(work: Work, left: Shape, right: Shape, site: Site): boolean {
  if (right.kind === "enum" && holds(left, right)) {
    const isConst = right.values.length === 1 && !right.open;
    const kind = isConst ? "became-const" : right.open ? "became-open-enum" : "became-enum";
    note(work, kind, site, left.kind, listWords(right));
    return true;
  }
  if (left.kind === "enum" && holds(right, left)) {
    const isConst = left.values.length === 1 && !left.open;
    note(work, isConst ? "const-dropped" : "enum-dropped", site, listWords(left), right.kind);
    return true;
  }
  return false;
}

function holds(plain: Shape, { values }: Enum): boolean {
  return values.every((value) => typeof value === plain.kind);
}

function listWords({ values }: Enum): string {
  const shown = values.slice(0, 8).map(valueWords).join(", ");
  return values.length > 8 ? `${shown} and ${values.length - 8} more` : shown;
}

function valueText(value: LiteralValue): string {
  return JSON.stringify(value);
}
