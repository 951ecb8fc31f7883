/** Doc comments from what the spec says: prose first, then what a type cannot say, then tags. */
import type { Constraints, Docs, TypeNode } from "../ir/types.ts";
import { code, comment, joinCode, type Code } from "./encode.ts";

/** What a comment can be made from. */
export type DocParts = {
  docs: Docs;
  /** Sentences of ours, put before the spec's own words. */
  lead?: Code | undefined;
  /** The type, for its format and bounds. */
  type?: TypeNode | undefined;
  default?: unknown;
  /** Facts of ours, put after the spec's own words. */
  facts?: Code | undefined;
  /** Further tags, `@throws` and the like. */
  tags?: Code[];
};

/** The text of a doc comment; undefined when there is nothing to say. */
export function docComment(parts: DocParts): Code | undefined {
  const { docs } = parts;
  const said = [
    parts.lead,
    docs.summary !== undefined && docs.summary !== docs.description && !parts.lead
      ? comment(docs.summary)
      : undefined,
    ...described(docs.description, parts.type),
    parts.facts,
  ].filter((text): text is Code => text !== undefined && text !== "");
  const tags = [...tagsOf(parts), ...(parts.tags ?? [])];
  const lines = said.length ? [joinCode(said, code`\n\n`), ...tags] : tags;
  return lines.length ? joinCode(lines, code`\n`) : undefined;
}

function tagsOf({ docs, default: fallback }: DocParts): Code[] {
  const tags: Code[] = [];
  if (docs.deprecated !== undefined) {
    const why = docs.deprecated === true ? code`` : code` ${comment(docs.deprecated)}`;
    tags.push(code`@deprecated${why}`);
  }
  if (fallback !== undefined) tags.push(code`@default ${inline(fallback)}`);
  for (const example of (docs.examples ?? []).slice(0, 1)) {
    tags.push(code`@example ${inline(example)}`);
  }
  return tags;
}

/** A JSON value in one line, at most 200 characters of it. */
function inline(value: unknown): Code {
  const text = JSON.stringify(value);
  // An at sign at the start of a word would begin a tag.
  return comment(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

/** The spec's own words and what the type cannot say: in one paragraph, where the words are one sentence or more. */
function described(description: string | undefined, type: TypeNode | undefined): Code[] {
  const said = description === undefined ? code`` : comment(description);
  const bounds = comment((type && boundsText(type)) ?? "");
  const isProse = /^.*[.!?]$/.test(said);
  return isProse && bounds !== "" ? [code`${said} ${bounds}`] : [said, bounds];
}

/** Format and bounds, which the type does not show, in sentences that are not yet encoded. */
export function boundsText(type: TypeNode): string | undefined {
  const node = type.kind === "nullable" ? type.inner : type;
  const format =
    (node.kind === "string" || node.kind === "number") && node.format !== undefined
      ? [`Format: ${node.format}.`]
      : [];
  const constraints = "constraints" in node ? (node.constraints ?? {}) : {};
  const all = [...format, ...sentences(constraints)];
  return all.length ? all.join(" ") : undefined;
}

function sentences(constraints: Constraints): string[] {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = constraints;
  const { exclusiveMinimum, exclusiveMaximum, multipleOf, minProperties, maxProperties } =
    constraints;
  return [
    range(minLength, maxLength, "characters"),
    range(minItems, maxItems, "items"),
    range(minProperties, maxProperties, "entries"),
    range(minimum, maximum, ""),
    exclusiveMinimum === undefined ? undefined : `More than ${exclusiveMinimum}.`,
    exclusiveMaximum === undefined ? undefined : `Less than ${exclusiveMaximum}.`,
    multipleOf === undefined ? undefined : `A multiple of ${multipleOf}.`,
    constraints.uniqueItems === true ? "Each item once." : undefined,
    constraints.pattern === undefined ? undefined : `Pattern: \`${constraints.pattern}\`.`,
  ].filter((sentence) => sentence !== undefined);
}

function range(
  low: number | undefined,
  high: number | undefined,
  unit: string,
): string | undefined {
  const what = unit === "" ? "" : ` ${unit}`;
  if (low !== undefined && high !== undefined) return `${low} to ${high}${what}.`;
  if (low !== undefined) return `At least ${low}${what}.`;
  return high === undefined ? undefined : `At most ${high}${what}.`;
}
