/**
 * What every stage of lowering shares: the document, where reports go, and the named types found so far.
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Untold } from "../ir/api.ts";
import type { Hint, Id, NamedType, Source } from "../ir/types.ts";
import { identify, splitPointer, type Cursor, type Document } from "../spec/document.ts";
import type { LowerOptions } from "./api.ts";
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
  pending: { id: Id; cursor: Cursor }[];
  /** What the description says beside all that types tell. */
  untold: Untold[];
  /** Where each named type comes from. */
  cursors: Map<Id, Cursor>;
};

/** The id of the type that a schema at this place would have. */
export function typeId(context: Context, source: Source): Id {
  return `type:${identify(context.document, source)}`;
}

/** The id of the named type for the schema at a cursor, which is queued when it was not met before. */
export function nameSchema(context: Context, cursor: Cursor): Id {
  const id = typeId(context, cursor.source);
  if (context.types.has(id)) return id;
  const override = typeName(cursor);
  context.types.set(id, {
    id,
    hint: { ...hintOf(context, cursor.source), ...(override === undefined ? {} : { override }) },
    type: { kind: "unknown" },
    docs: {},
    usage: { input: false, output: false },
    source: cursor.source,
  });
  context.pending.push({ id, cursor });
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
