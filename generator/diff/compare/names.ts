/** Exported names of types and error classes: which went, which came, and which only changed their name. */
import type { Site } from "../engine/change.ts";
import { note, type Pair, type Solver, type Work } from "../engine/graph.ts";
import { baseName, placeKey } from "../engine/side.ts";
import { walk, type TypeNode } from "../../ir/types.ts";
import type { SurfaceContent, SurfaceOperation, SurfaceType } from "../surface/model.ts";
import { wholeDocument } from "./document.ts";
import type { OperationMatches } from "./operations.ts";

/** Compares names, and what no operation led to so far. */
export function compareNames(
  solver: Solver,
  pairs: readonly Pair[],
  matches: OperationMatches,
): void {
  const work = solver.use({ kind: "document", key: "", direction: "request" });
  const unused = solver.use({ kind: "unused", key: "", direction: "response" });
  const renamed = renamesOf(solver, pairs);
  const moved = movesOf(solver, pairs);
  const [old, next] = [solver.old.types, solver.new.types];
  const orphans = orphansOf(solver, matches);
  const gone: SurfaceType[] = [];
  for (const type of old.values()) {
    const after = next.get(renamed.get(type.name) ?? type.name);
    const now = moved.get(type.name);
    if (after && now !== undefined) {
      const site = { subject: type.name, old: type.source, new: after.source };
      note(work, "type-repointed", site, type.name, now.words);
    } else if (after) compareType(work, unused, type, after);
    else if (isTwin(solver.old, type)) continue;
    else if (orphans.has(type.name)) gone.push(type);
    else noteRemoved(work, type);
  }
  noteOrphans(work, gone);
  const taken = new Set([
    ...renamed.values(),
    ...[...moved.values()].flatMap(({ now }) => now ?? []),
  ]);
  for (const type of next.values()) {
    if (old.has(type.name) || taken.has(type.name) || isTwin(solver.new, type)) continue;
    const site = { subject: type.name, new: type.source, near: wholeDocument.old };
    note(work, "type-added", site, undefined, type.name);
    if (type.error !== undefined) note(work, "error-class-added", site, undefined, type.error);
  }
}

function noteRemoved(work: Work, type: SurfaceType): void {
  const site = { subject: type.name, old: type.source, near: wholeDocument.new };
  note(work, "type-removed", site, type.name);
  if (type.error !== undefined) note(work, "error-class-removed", site, type.error);
}

function noteOrphans(work: Work, gone: SurfaceType[]): void {
  const [first] = gone;
  if (!first) return;
  if (gone.length === 1) return noteRemoved(work, first);
  const site = { subject: first.name, old: first.source, near: wholeDocument.new };
  const names = gone.flatMap(({ name, error }) => (error === undefined ? [name] : [name, error]));
  const words = `${names.length} names`;
  note(work, "types-removed-with-operations", site, names.sort().join(", "), words);
}

/** A request shape stands and falls with its response shape. */
function isTwin(side: Solver["old"], { name }: SurfaceType): boolean {
  return baseName(side, name) !== name;
}

/** Names that differ for what is one type: by place in the document, else by where both are used. */
function renamesOf({ old, new: next }: Solver, pairs: readonly Pair[]): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const offer = (before: string, after: string): void => {
    const isFree = !next.types.has(before) && !old.types.has(after);
    if (!isFree || found.has(before) || taken.has(after)) return;
    found.set(before, after);
    taken.add(after);
  };
  const byPlace = new Map([...next.types.values()].map((type) => [placeKey(type.source), type]));
  for (const type of old.types.values()) {
    const after = isTwin(old, type) ? undefined : byPlace.get(placeKey(type.source));
    if (after && !isTwin(next, after)) offer(type.name, after.name);
  }
  for (const { names, changes } of pairs) {
    if (!names || changes.some(({ kind }) => kind === "type-changed")) continue;
    if (baseName(old, names.old) === names.old && baseName(next, names.new) === names.new)
      offer(names.old, names.new);
  }
  return found;
}

/** Names that stand for something else now: what they stood for is used under another, or what they stand for was. */
function movesOf({ old, new: next }: Solver, pairs: readonly Pair[]): Map<string, Move> {
  const used = pairs.flatMap(({ names, users }) =>
    names && users.size > 0
      ? [{ before: baseName(old, names.old), after: baseName(next, names.new) }]
      : [],
  );
  const staying = new Set(used.flatMap(({ before, after }) => (before === after ? [before] : [])));
  const moves = new Map<string, Move>();
  for (const { before, after } of used) {
    if (before === after) continue;
    // Where the other name is on both sides, a reference changed and no name.
    if (next.types.has(before) && !staying.has(before) && !old.types.has(after))
      moves.set(before, { words: `what it was is called ${after}`, now: after });
    if (old.types.has(after) && !staying.has(after) && !next.types.has(before))
      moves.set(after, { words: `it is what was called ${before}` });
  }
  return moves;
}

/** What became of a name, in words, and the name of what it was. */
type Move = { words: string; now?: string };

function compareType(work: Work, unused: Work, old: SurfaceType, next: SurfaceType): void {
  const site: Site = { subject: next.name, old: old.source, new: next.source };
  if (old.name !== next.name) note(work, "type-renamed", site, old.name, next.name);
  if (old.twin === undefined && next.twin !== undefined)
    note(work, "type-split", site, old.name, next.twin);
  if (old.twin !== undefined && next.twin === undefined)
    note(work, "type-merged", site, old.twin, next.name);
  if (old.error !== next.error) compareErrorClass(work, old.error, next.error, site);
  const [form, formNow] = [formOf(old.type), formOf(next.type)];
  if (form !== formNow) note(work, "type-form-changed", site, form, formNow);
  for (const [value, member] of Object.entries(old.members ?? {})) {
    const after = next.members?.[value];
    if (after !== undefined && after !== member)
      note(work, "enum-member-renamed", site, `${old.name}.${member}`, `${next.name}.${after}`);
  }
  if (Boolean(old.deprecated) !== Boolean(next.deprecated))
    note(work, next.deprecated ? "property-deprecated" : "property-undeprecated", site);
  if (old.docs !== next.docs) note(work, "documentation-changed", site);
  unused.follow({ node: old.type, name: old.name }, { node: next.type, name: next.name }, site);
}

function compareErrorClass(
  work: Work,
  before: string | undefined,
  after: string | undefined,
  site: Site,
): void {
  if (before === undefined) note(work, "error-class-added", site, undefined, after);
  else if (after === undefined) note(work, "error-class-removed", site, before);
  else note(work, "error-class-renamed", site, before, after);
}

/** Interfaces can be extended and merged, aliases cannot. */
function formOf(type: TypeNode): string {
  const isInterface =
    type.kind === "object" && typeof type.extra === "string" && type.properties.length > 0;
  return isInterface ? "an interface" : "an alias";
}

/** Types that only operations led to that are gone. */
function orphansOf({ old }: Solver, { pairs, gone }: OperationMatches): Set<string> {
  const reach = (operations: SurfaceOperation[], extra: TypeNode[]): Set<string> => {
    const seen = new Set<string>();
    const pending = [...operations.flatMap(typesIn), ...extra];
    for (let node = pending.pop(); node; node = pending.pop()) {
      walk(node, (inner) => {
        if (inner.kind !== "ref" || seen.has(inner.to)) return;
        seen.add(inner.to);
        const target = old.types.get(inner.to);
        if (target) pending.push(target.type);
      });
    }
    return seen;
  };
  const payloads = old.surface.webhooks.flatMap(({ body }) => body?.type ?? []);
  const left = reach(
    pairs.map((pair) => pair.old),
    payloads,
  );
  return new Set([...reach(gone, [])].filter((name) => !left.has(name)));
}

function typesIn({ parameters, body, success, errors, callbacks }: SurfaceOperation): TypeNode[] {
  const ofContents = (contents: SurfaceContent[]): TypeNode[] =>
    contents.flatMap(({ type }) => type ?? []);
  return [
    ...parameters.map(({ type }) => type),
    ...ofContents(body?.contents ?? []),
    ...[...success, ...errors].flatMap(({ contents, headers }) => [
      ...ofContents(contents),
      ...headers.map(({ type }) => type),
    ]),
    ...callbacks.flatMap(({ operations }) => operations.flatMap(typesIn)),
  ];
}
