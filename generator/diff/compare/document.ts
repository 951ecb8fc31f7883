/** What stands above operations: servers, versions, and how the package was made. */
import type { Site } from "../engine/change.ts";
import { note, type Solver, type Work } from "../engine/graph.ts";
import type { SurfaceServer } from "../surface/model.ts";

/** Where nothing but the document as a whole can be pointed to. */
export const wholeDocument: Pick<Site, "old" | "new"> = {
  old: { file: "", pointer: "/info" },
  new: { file: "", pointer: "/info" },
};

/** Compares all that concerns the package as a whole. */
export function compareDocument(solver: Solver): void {
  const work = solver.use({ kind: "document", key: "", direction: "request" });
  const [old, next] = [solver.old.surface, solver.new.surface];
  const site = (subject: string): Site => ({ subject, ...wholeDocument });
  if (old.client !== next.client)
    note(work, "client-renamed", site("the client"), old.client, next.client);
  if (isLower(next.version, old.version))
    note(work, "api-version-decreased", site("info.version"), old.version, next.version);
  if (old.generator !== next.generator)
    note(work, "generator-changed", site("the generator"), old.generator, next.generator);
  compareRecord(work, "emission-changed", old.emission, next.emission);
  compareRecord(work, "runtime-default-changed", old.defaults, next.defaults);
  compareList(work, old.entryPoints, next.entryPoints, [
    "entry-point-removed",
    "entry-point-added",
  ]);
  compareList(work, old.runtime, next.runtime, ["runtime-export-removed", "runtime-export-added"]);
  compareServers(work, old.servers, next.servers);
}

function compareRecord(
  work: Work,
  kind: "emission-changed" | "runtime-default-changed",
  old: Record<string, string>,
  next: Record<string, string>,
): void {
  for (const key of Object.keys({ ...old, ...next }).sort()) {
    const [before, after] = [old[key] ?? "unset", next[key] ?? "unset"];
    if (before !== after) note(work, kind, { subject: key, ...wholeDocument }, before, after);
  }
}

function compareList(
  work: Work,
  old: readonly string[],
  next: readonly string[],
  [removed, added]:
    | ["entry-point-removed", "entry-point-added"]
    | ["runtime-export-removed", "runtime-export-added"],
): void {
  for (const name of old)
    if (!next.includes(name)) note(work, removed, { subject: name, ...wholeDocument }, name);
  for (const name of next)
    if (!old.includes(name))
      note(work, added, { subject: name, ...wholeDocument }, undefined, name);
}

function compareServers(work: Work, old: SurfaceServer[], next: SurfaceServer[]): void {
  const [first, firstNow] = [old[0], next[0]];
  if (first && firstNow && first.url !== firstNow.url) {
    const site = { subject: "the default server", old: first.source, new: firstNow.source };
    note(work, "server-default-changed", site, first.url, firstNow.url);
  }
  const isReplaced =
    first !== undefined &&
    firstNow !== undefined &&
    !next.some(({ url }) => url === first.url) &&
    !old.some(({ url }) => url === firstNow.url);
  for (const server of old) {
    const after = next.find(({ url }) => url === server.url);
    const site: Site = { subject: server.url, old: server.source, new: after?.source };
    if (after) compareServer(work, server, after, site);
    else if (!(isReplaced && server === first))
      note(work, "server-removed", { ...site, near: firstNow?.source }, server.url);
  }
  for (const server of next) {
    const isNew = !old.some(({ url }) => url === server.url);
    if (isNew && !(isReplaced && server === firstNow))
      note(
        work,
        "server-added",
        { subject: server.url, new: server.source, near: first?.source },
        undefined,
        server.url,
      );
  }
}

function compareServer(work: Work, old: SurfaceServer, next: SurfaceServer, site: Site): void {
  if (old.name !== next.name) note(work, "server-renamed", site, old.name, next.name);
  for (const key of Object.keys({ ...old.variables, ...next.variables }).sort()) {
    const [before, after] = [old.variables[key], next.variables[key]];
    const place = { ...site, subject: `${key} of ${site.subject}` };
    if (before?.default !== after?.default)
      note(
        work,
        "server-variable-changed",
        place,
        before?.default ?? "unknown",
        after?.default ?? "unknown",
      );
    const [values, valuesNow] = [before?.enum ?? [], after?.enum ?? []];
    for (const value of values)
      if (valuesNow.length > 0 && !valuesNow.includes(value))
        note(work, "server-variable-value-removed", place, value);
    for (const value of valuesNow)
      if (values.length > 0 && !values.includes(value))
        note(work, "server-variable-value-added", place, undefined, value);
  }
}

/** Whether the numbers of a version come before those of another; what has none is never lower. */
export function isLower(version: string, other: string): boolean {
  const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
  const [a, b] = [numbers(version), numbers(other)];
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    if (a[index] !== b[index]) return (a[index] ?? 0) < (b[index] ?? 0);
  }
  return false;
}
