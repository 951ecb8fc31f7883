/**
 * One OpenAPI document as the stages after this see it.
 * Comes in: files. Goes out: cursors into them. It must not know what the values mean; that is lowering.
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Source } from "../ir/types.ts";
import { expectObject, isObject, type Cursor, type JsonObject } from "./cursor.ts";
import { pathFromEntry, readEntry, type Files } from "./files.ts";
import { applyOverlays } from "./overlay.ts";
import { dynamicAnchors, type Target } from "./references.ts";
import type { Resources } from "./resources.ts";
import { readVersion, upgradeSchema, type Version } from "./upgrade.ts";

export {
  child,
  entries,
  expectObject,
  expectString,
  isObject,
  items,
  kindOf,
  own,
  readBoolean,
  readEntries,
  readItems,
  readNumber,
  readObject,
  readRequired,
  readString,
  readStrings,
  type Cursor,
  type JsonObject,
} from "./cursor.ts";
export { locate, openFiles, type Files, type Input, type Loader } from "./files.ts";
export { traceOverlays } from "./overlay.ts";
export { split as splitPointer } from "./pointer.ts";
export { fetchReferences, type Fetch } from "./remote.ts";
export { follow, referenceOf, resolve } from "./references.ts";
export type { Version } from "./upgrade.ts";

/** A document that is ready to be lowered. */
export type Document = {
  version: Version;
  root: Cursor;
  files: Files;
  /** References that were followed before, by file and text. */
  targets: Map<string, Target>;
  /** By file: schemas with addresses of their own, once they were looked for. */
  resources: Map<string, Resources>;
};

/**
 * Reads the entry file, applies the overlays and settles which version of the standard it speaks (3.0, 3.1 or 3.2). Gives
 * undefined when it cannot be read at all, with the reason reported.
 */
export function readDocument(files: Files, diagnostics: Diagnostics): Document | undefined {
  const entry = readEntry(files, diagnostics);
  if (!entry) return undefined;
  const written: Cursor = { value: entry.value, source: { file: files.entry, pointer: "" } };
  const root = applyOverlays(files, written, diagnostics);
  if (!root) return undefined;
  if (!isObject(root.value)) {
    diagnostics.report("SW1011", root.source);
    return undefined;
  }
  const version = readVersion(root, diagnostics);
  return version && { version, root, files, targets: new Map(), resources: new Map() };
}

/** A schema object in the words of 3.1, whatever version the document speaks; other kinds are reported. */
export function readSchema(
  document: Document,
  cursor: Cursor,
  diagnostics: Diagnostics,
): (Cursor & { value: JsonObject }) | undefined {
  if (!expectObject(cursor, diagnostics)) return undefined;
  const settled = settleDynamic(document, cursor);
  return upgradeSchema(settled, document.version, diagnostics);
}

/**
 * A `$dynamicRef` that can lead to one place only is a `$ref` (JSON Schema 2020-12 core section 8.2.3.2). Where
 * several schemas carry its anchor, who refers decides, which is left as it is.
 */
function settleDynamic<T extends Cursor & { value: JsonObject }>(document: Document, cursor: T): T {
  const { $dynamicRef: reference, ...others } = cursor.value;
  if (typeof reference !== "string" || "$ref" in others) return cursor;
  const name = reference.slice(reference.indexOf("#") + 1);
  if (dynamicAnchors(document, cursor.source.file, name) > 1) return cursor;
  return { ...cursor, value: { ...others, $ref: reference } };
}

/** The identity of what stands at a place: the same for every reference to it, wherever a run starts. */
export function identify(document: Document, { file, pointer }: Source): string {
  const path = file === document.files.entry ? "" : pathFromEntry(document.files, file);
  return `${path}#${pointer}`;
}
