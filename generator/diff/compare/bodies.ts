/** Request bodies: whether there is one, in which forms, and how callers hand it in. */
import type { Site } from "../engine/change.ts";
import { note, type Work } from "../engine/graph.ts";
import { relate } from "../engine/types.ts";
import { typeWords } from "../engine/words.ts";
import type { SurfaceBody, SurfaceContent, SurfaceOperation } from "../surface/model.ts";

/** Compares the body of one operation. */
export function compareBodies(work: Work, old: SurfaceOperation, next: SurfaceOperation): void {
  const [before, after] = [old.body, next.body];
  const site: Site = {
    subject: next.key,
    old: before?.source,
    new: after?.source,
    near: before ? next.source : old.source,
  };
  if (!before && !after) return;
  if (!before)
    return note(work, after?.required ? "body-added-required" : "body-added-optional", site);
  if (!after) return note(work, "body-removed", site);
  if (before.required !== after.required)
    note(work, after.required ? "body-became-required" : "body-became-optional", site);
  if (before.argument !== after.argument) {
    const words = { fields: "as fields of the request", body: "under `body`" } as const;
    note(work, "body-placement-changed", site, words[before.argument], words[after.argument]);
  }
  compareContents(work, before, after, site);
}

/** Media types know no order and no parameters here. */
export function essence(mediaType: string): string {
  return mediaType.replace(/\s*;.*$/s, "").trim();
}

function compareContents(work: Work, old: SurfaceBody, next: SurfaceBody, site: Site): void {
  const find = ({ contents }: SurfaceBody, content: SurfaceContent) =>
    contents.find(({ mediaType }) => essence(mediaType) === essence(content.mediaType));
  const gone = old.contents.filter((content) => !find(next, content));
  const come = next.contents.filter((content) => !find(old, content));
  const [lost, found] = [gone[0], come[0]];
  if (lost && found && gone.length === 1 && come.length === 1) {
    const place = { ...site, old: lost.source, new: found.source };
    note(work, "body-media-type-changed", place, lost.mediaType, found.mediaType);
    compareContent(work, lost, found, site);
  } else {
    for (const content of gone)
      note(work, "body-media-type-removed", { ...site, old: content.source }, content.mediaType);
    for (const content of come)
      note(
        work,
        "body-media-type-added",
        { ...site, new: content.source },
        undefined,
        content.mediaType,
      );
  }
  for (const before of old.contents) {
    const after = find(next, before);
    if (after) compareContent(work, before, after, site);
  }
}

function compareContent(
  work: Work,
  before: SurfaceContent,
  after: SurfaceContent,
  site: Site,
): void {
  const place: Site = {
    ...site,
    subject: `${site.subject}() body`,
    old: before.source,
    new: after.source,
  };
  if (before.type && after.type) relate(work, before.type, after.type, place);
  else if (before.type) note(work, "body-schema-removed", place, typeWords(before.type, work.old));
  else if (after.type)
    note(work, "body-schema-added", place, undefined, typeWords(after.type, work.new));
  const parts = ({ parts: all }: SurfaceContent) =>
    new Map((all ?? []).map(({ property, ...rest }) => [property, JSON.stringify(rest)]));
  const [written, writtenNow] = [parts(before), parts(after)];
  for (const property of new Set([...written.keys(), ...writtenNow.keys()])) {
    const [was, is] = [written.get(property) ?? "{}", writtenNow.get(property) ?? "{}"];
    if (was !== is)
      note(work, "body-encoding-changed", place, `${property} ${was}`, `${property} ${is}`);
  }
}
