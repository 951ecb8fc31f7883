/**
 * Prose: what the document says about a thing, untouched. Emitters escape it where they print it.
 */
import type { Docs } from "../ir/types.ts";
import { child, entries, items, kindOf, own, readBoolean, type Cursor } from "../spec/document.ts";
import type { Context } from "./context.ts";

/** Summary, description, deprecation and examples of anything that may carry them (OpenAPI 3.1 section 4.8). */
export function lowerDocs(context: Context, cursor: Cursor): Docs {
  const summary = readProse(context, cursor, "summary");
  const description = readProse(context, cursor, "description");
  const deprecated = lowerDeprecated(context, cursor);
  const examples = lowerExamples(cursor);
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(examples.length === 0 ? {} : { examples }),
  };
}

/** Prose that YAML read as something else, as it does for `description:` with nothing behind it. */
function readProse(context: Context, cursor: Cursor, key: string): string | undefined {
  const written = child(cursor, key);
  if (!written) return undefined;
  if (typeof written.value === "string") return written.value;
  context.diagnostics.report("SW3008", written.source, {
    field: key,
    found: kindOf(written.value),
  });
  return undefined;
}

function lowerDeprecated(context: Context, cursor: Cursor): Docs["deprecated"] | undefined {
  const reason = [
    "x-deprecated-reason",
    "x-deprecation-message",
    "x-speakeasy-deprecation-message",
    "x-deprecated",
  ]
    .map((key) => own(cursor.value, key))
    .find((value) => typeof value === "string");
  const isDeprecated = readBoolean(cursor, "deprecated", context.diagnostics) === true;
  if (typeof reason === "string") return reason;
  return isDeprecated ? true : undefined;
}

/**
 * Examples come in three spellings: `example`, a list (JSON Schema), and a map of Example Objects
 * (section 4.8.19), of which only those with an inline value are taken.
 */
function lowerExamples(cursor: Cursor): unknown[] {
  const single = own(cursor.value, "example");
  const several = child(cursor, "examples");
  const listed = several ? items(several).map((item) => item.value) : [];
  const named = several
    ? entries(several).map(([, { value }]) => own(value, "value") ?? own(value, "dataValue"))
    : [];
  return [single, ...listed, ...named].filter((example) => example !== undefined);
}
