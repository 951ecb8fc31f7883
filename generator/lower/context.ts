/**
 * What every stage of lowering shares: the document, where reports go, and the named types found so far.
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Untold } from "../ir/api.ts";
import type { Hint, Id, NamedType, Source } from "../ir/types.ts";
import { identify, splitPointer, type Cursor, type Document } from "../spec/document.ts";
import type { LowerOptions } from "./api.ts";
import type { Family } from "./families.ts";
import type { Sieve } from "./filter.ts";
import { typeName } from "./hints.ts";

/** The state of one run of lowering. */
export type Context = {
  document: Document;
  diagnostics: Diagnostics;
  options: LowerOptions;
  /** Absent: everything is kept. */
  sieve: Sieve | undefined;
  /** Named types in the order in which they were met; a type is filled when its turn comes. */
  types: Map<Id, NamedType>;
  /** Schemas that have a name but are not lowered yet. */
  pending: { id: Id; cursor: Cursor; as: "itself" | "base" }[];
  /** What the description says beside all that types tell. */
  untold: Untold[];
  /** Where each named type comes from. */
  cursors: Map<Id, Cursor>;
  /** What is known of the children of schemas; see `families.ts`. */
  families: Map<Id, Family | undefined>;
  /** Which schemas extend which, by the place where they stand side by side. */
  extensions: Map<string, ReadonlyMap<Id, Cursor[]>>;
};

/** For asking about the document what is reported elsewhere, or is no fault. */
export function silent(context: Context): Diagnostics {
  return { ...context.diagnostics, report: () => undefined };
}

/** The id of the type that a schema at this place would have. */
export function typeId(context: Context, source: Source): Id {
  return `type:${identify(context.document, source)}`;
}

/** The id of the named type for the schema at a cursor, which is queued when it was not met before. */
export function nameSchema(context: Context, cursor: Cursor): Id {
  const id = typeId(context, cursor.source);
  const override = typeName(cursor);
  const hint = {
    ...hintOf(context, cursor.source),
    ...(override === undefined ? {} : { override }),
  };
  return queue(context, cursor, { id, hint, as: "itself" });
}

/** The id of what the children of a parent share, by the id of the parent. */
export function baseId(parent: Id): Id {
  return `${parent}#base`;
}

/** The id of the type that the children of a parent share: what the parent itself says, without the choice. */
export function nameBase(context: Context, cursor: Cursor): Id {
  const { ideal, qualifiers } = hintOf(context, cursor.source);
  const hint = { ideal: `${typeName(cursor) ?? ideal} Base`, qualifiers };
  return queue(context, cursor, { id: baseId(typeId(context, cursor.source)), hint, as: "base" });
}

function queue(
  context: Context,
  cursor: Cursor,
  { id, hint, as }: { id: Id; hint: Hint; as: "itself" | "base" },
): Id {
  if (context.types.has(id)) return id;
  context.types.set(id, {
    id,
    hint,
    type: { kind: "unknown" },
    docs: {},
    usage: { input: false, output: false },
    source: cursor.source,
  });
  context.pending.push({ id, cursor, as });
  context.cursors.set(id, cursor);
  return id;
}

/** Steps of a pointer that say what kind of thing follows, not what it is called. */
const structural = new Set([
  "components",
  "schemas",
  "properties",
  "items",
  "schema",
  "content",
  "responses",
  "requestBody",
  "parameters",
  "paths",
  "definitions",
  "$defs",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
]);

/** Names along the way to a schema, nearest first: `owner` of `Pet`, the `response` of `get` of a path. */
function hintOf(context: Context, { file, pointer }: Source): Hint {
  const keys = splitPointer(pointer);
  const names = keys[0] === "paths" ? namesInPath(keys) : keys.filter(isName);
  if (file !== context.document.files.entry) names.unshift(stemOf(file));
  const [ideal = stemOf(file), ...qualifiers] = names.reverse();
  return { ideal, qualifiers };
}

function namesInPath([, path = "", method = "", ...rest]: string[]): string[] {
  const role = rest.includes("responses")
    ? ["response"]
    : rest.includes("requestBody")
      ? ["body"]
      : [];
  return [path, method, ...role, ...rest.filter((key) => isName(key) && !key.includes("/"))];
}

function isName(key: string): boolean {
  return !structural.has(key) && !/^\d+$/.test(key);
}

function stemOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w+$/, "");
}
