/**
 * Overlays: changes to a document that live in files of their own (OpenAPI Overlay Specification 1.0).
 * Comes in: the document as it was read. Goes out: the document as changed, which knows where each part
 * of it was written.
 */
import type { Diagnostics } from "../diagnostics.ts";
import {
  child,
  expectObject,
  isObject,
  kindOf,
  readBoolean,
  readItems,
  readObject,
  readRequired,
  readString,
  type Cursor,
} from "./cursor.ts";
import { openDraft, originOf, remove, update, type Draft } from "./draft.ts";
import { readNamed, type Files } from "./files.ts";
import { select, type Place } from "./json-path.ts";
import { limits } from "./read.ts";

/**
 * The document with the actions of all overlays done, in order; what is wrong with them is reported.
 * Undefined when they nest it deeper than any document may be.
 */
export function applyOverlays(
  files: Files,
  root: Cursor,
  diagnostics: Diagnostics,
): Cursor | undefined {
  if (files.overlays.length === 0) return root;
  const draft = openDraft(root);
  for (const file of files.overlays) {
    for (const action of readActions(files, file, diagnostics)) act(draft, action, diagnostics);
  }
  if (levelsOf(draft.value, limits.depth, new Map()) > limits.depth) {
    diagnostics.report("SW1007", root.source, { limit: limits.depth });
    return undefined;
  }
  files.draft = draft;
  const entry = files.opened.get(files.entry);
  // References within the document lead to what it has become.
  if (entry) files.opened.set(files.entry, { ...entry, value: draft.value });
  return { value: draft.value, source: root.source };
}

/** A collector that leads reports about the changed document to where the value was written. */
export function traceOverlays(files: Files, diagnostics: Diagnostics): Diagnostics {
  return {
    ...diagnostics,
    report: (code, place, slots) => {
      const isChanged = place && "pointer" in place && place.file === files.entry && files.draft;
      diagnostics.report(code, isChanged ? originOf(isChanged, place.pointer) : place, slots);
    },
  };
}

/** How many levels a value has, a shared part counted once; what lies beyond the limit is not looked at. */
function levelsOf(value: unknown, limit: number, known: Map<object, number>): number {
  if (typeof value !== "object" || value === null) return 0;
  if (limit === 0) return 1;
  const counted = known.get(value);
  if (counted !== undefined) return counted;
  let levels = 1;
  for (const inner of Object.values(value))
    levels = Math.max(levels, 1 + levelsOf(inner, limit - 1, known));
  known.set(value, levels);
  return levels;
}

function readActions(files: Files, file: string, diagnostics: Diagnostics): Cursor[] {
  const read = readNamed(files, file, { code: "SW7101", diagnostics });
  const overlay: Cursor | undefined = read && { value: read.value, source: { file, pointer: "" } };
  if (!overlay || !expectObject(overlay, diagnostics)) return [];
  const version = readRequired(overlay, "overlay", diagnostics);
  if (version === undefined) return [];
  if (!/^1\.0\.\d+$/.test(version)) {
    diagnostics.report("SW7102", child(overlay, "overlay")?.source, { version });
    return [];
  }
  checkHead(overlay, diagnostics);
  return readItems(overlay, "actions", diagnostics);
}

function checkHead(overlay: Cursor, diagnostics: Diagnostics): void {
  const info = readObject(overlay, "info", diagnostics);
  if (info) for (const key of ["title", "version"]) readRequired(info, key, diagnostics);
  for (const field of ["info", "actions"])
    if (!child(overlay, field)) diagnostics.report("SW3002", overlay.source, { field });
  const document = readString(overlay, "extends", diagnostics);
  if (document !== undefined)
    diagnostics.report("SW7107", child(overlay, "extends")?.source, { document });
}

/** Does one action (section 4.4.3); `update` counts for nothing beside `remove: true`. */
function act(draft: Draft, action: Cursor, diagnostics: Diagnostics): void {
  if (!expectObject(action, diagnostics)) return;
  const target = readRequired(action, "target", diagnostics);
  if (target === undefined) return;
  const { source } = child(action, "target") ?? action;
  const selected = select(draft.value, target);
  if ("reason" in selected) {
    diagnostics.report("SW7103", source, { target, ...selected });
    return;
  }
  const { places } = selected;
  if (places.length === 0) diagnostics.report("SW7104", source, { target });
  if (readBoolean(action, "remove", diagnostics) === true) {
    const isAll = places.some(({ path }) => path.length === 0);
    if (isAll) diagnostics.report("SW7105", source, { target });
    else
      remove(
        draft,
        places.map(({ path }) => path),
      );
    return;
  }
  const change = child(action, "update");
  if (!change) diagnostics.report("SW7106", action.source, { target });
  else for (const place of places) updateAt(draft, { place, target, change }, diagnostics);
}

function updateAt(
  draft: Draft,
  { place, target, change }: { place: Place; target: string; change: Cursor },
  diagnostics: Diagnostics,
): void {
  const found = kindOf(place.value);
  if (isObject(place.value) ? isObject(change.value) : Array.isArray(place.value))
    update(draft, place.path, change);
  else if (isObject(place.value))
    diagnostics.report("SW7108", change.source, { target, found: kindOf(change.value) });
  else diagnostics.report("SW7109", change.source, { target, found });
}
