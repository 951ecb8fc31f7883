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
  type Cursor,
} from "./cursor.ts";
import { openDraft, originOf, remove, update, type Draft } from "./draft.ts";
import { readNamed, type Files } from "./files.ts";
import { select, type Path } from "./json-path.ts";

/** The document with the actions of all overlays done, in order; what is wrong with them is reported. */
export function applyOverlays(files: Files, root: Cursor, diagnostics: Diagnostics): unknown {
  if (files.overlays.length === 0) return root.value;
  const draft = openDraft(root);
  for (const file of files.overlays) {
    for (const action of readActions(files, file, diagnostics)) act(draft, action, diagnostics);
  }
  files.draft = draft;
  return draft.value;
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
  const required = (["info", "actions"] as const).filter((key) => !child(overlay, key));
  for (const field of required) diagnostics.report("SW3002", overlay.source, { field });
  const extended = child(overlay, "extends");
  if (extended) diagnostics.report("SW7107", extended.source, { document: shown(extended.value) });
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
  if (selected.paths.length === 0) diagnostics.report("SW7104", source, { target });
  if (readBoolean(action, "remove", diagnostics) === true) {
    if (selected.paths.some((path) => path.length === 0))
      diagnostics.report("SW7109", source, { target });
    remove(draft, selected.paths);
    return;
  }
  const change = child(action, "update");
  if (!change) diagnostics.report("SW7106", action.source, { target });
  else for (const path of selected.paths) change_(draft, { path, target, change }, diagnostics);
}
