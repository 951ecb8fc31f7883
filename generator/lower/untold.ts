/** Keywords that say what no type can (JSON Schema 2020-12); kept as they stand, so that a change is noticed. */
import { canonical } from "../ir/canonical.ts";
import { own, type Cursor } from "../spec/document.ts";
import type { Context } from "./context.ts";

/** By the keyword that is told, those that belong to it. */
const families: Record<string, readonly string[]> = {
  not: ["not"],
  if: ["if", "then", "else"],
  dependentSchemas: ["dependentSchemas"],
  dependentRequired: ["dependentRequired"],
  propertyNames: ["propertyNames"],
  patternProperties: ["patternProperties"],
  contains: ["contains", "minContains", "maxContains"],
  unevaluatedItems: ["unevaluatedItems"],
  contentSchema: ["contentSchema"],
  contentMediaType: ["contentMediaType"],
  xml: ["xml"],
  $dynamicRef: ["$dynamicRef"],
};

/** Longest value that is kept whole. */
const LONGEST = 2000;

/** Notes such keywords of a schema. */
export function noteUntold(context: Context, schema: Cursor): void {
  for (const [keyword, all] of Object.entries(families))
    noteKeywords(context, schema, keyword, all);
}

/** Notes one keyword of whatever stands at a cursor, with those that belong to it. */
export function noteKeywords(
  context: Context,
  cursor: Cursor,
  keyword: string,
  all: readonly string[] = [keyword],
): void {
  if (own(cursor.value, keyword) === undefined) return;
  const said = all.flatMap((name) => {
    const value = own(cursor.value, name);
    // What patterns lead to is part of the type; the patterns are not.
    const kept =
      name === "patternProperties" && isRecord(value) ? Object.keys(value).sort() : value;
    return value === undefined ? [] : [`${name} ${canonical(kept)}`];
  });
  const { file, pointer } = cursor.source;
  context.untold.push({
    keyword,
    said: said.join(", ").slice(0, LONGEST),
    source: { file, pointer: `${pointer}/${keyword}` },
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
