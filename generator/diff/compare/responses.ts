/** Responses: which statuses answer with what, and which errors are documented. */
import type { Site } from "../engine/change.ts";
import { note, type Work } from "../engine/graph.ts";
import { relate } from "../engine/types.ts";
import { viewOf } from "../engine/view.ts";
import { typeWords } from "../engine/words.ts";
import type { SurfaceContent, SurfaceOperation, SurfaceResponse } from "../surface/model.ts";
import { essence } from "./bodies.ts";
import { compareLinks } from "./links.ts";

/** Compares what one operation answers. */
export function compareResponses(work: Work, old: SurfaceOperation, next: SurfaceOperation): void {
  const site: Site = { subject: next.key, old: old.source, new: next.source };
  compareSuccess(work, old.success, next.success, site);
  compareErrors(work, old.errors, next.errors, site);
}

/** The content that is asked for: JSON where there is a choice. */
function preferred({ contents }: SurfaceResponse): SurfaceContent | undefined {
  return contents.find(({ codec }) => codec === "json") ?? contents[0];
}

function placeOf(
  site: Site,
  before: SurfaceResponse | undefined,
  after: SurfaceResponse | undefined,
): Site {
  return {
    subject: site.subject,
    old: before?.source,
    new: after?.source,
    near: before ? site.new : site.old,
  };
}

function compareSuccess(
  work: Work,
  old: SurfaceResponse[],
  next: SurfaceResponse[],
  site: Site,
): void {
  const gone = old.filter(({ status }) => !next.some((other) => other.status === status));
  const come = next.filter(({ status }) => !old.some((other) => other.status === status));
  const [lost, found] = [gone[0], come[0]];
  for (const before of old) {
    const after = next.find(({ status }) => status === before.status);
    if (after) compareResponse(work, before, after, site);
  }
  if (lost && found && gone.length === 1 && come.length === 1) {
    note(work, "response-status-moved", placeOf(site, lost, found), lost.status, found.status);
    return compareResponse(work, lost, found, site);
  }
  for (const response of gone) noteRemoved(work, response, { old, next, site });
  for (const response of come) noteAdded(work, response, { old, next, site });
  compareEmptiness(work, old, next, site);
}

type Around = { old: SurfaceResponse[]; next: SurfaceResponse[]; site: Site };

function noteRemoved(work: Work, response: SurfaceResponse, { old, next, site }: Around): void {
  const words = bodyWords(response, work.old);
  const isLeft = next.some((other) => bodyWords(other, work.new) === words);
  const place = placeOf(site, response, undefined);
  if (isLeft) return note(work, "response-success-removed-same", place, response.status);
  if (words !== undefined || old.length === 1)
    note(work, "response-success-removed", place, `${response.status} ${words ?? ""}`.trim());
}

function noteAdded(work: Work, response: SurfaceResponse, { old, site }: Around): void {
  const words = bodyWords(response, work.new);
  const isKnown = old.some((other) => bodyWords(other, work.old) === words);
  const place = placeOf(site, undefined, response);
  if (isKnown) return note(work, "response-success-added-same", place, undefined, response.status);
  if (words !== undefined)
    note(work, "response-success-added", place, undefined, `${response.status} ${words}`);
}

function bodyWords(response: SurfaceResponse, side: Work["old"]): string | undefined {
  const content = preferred(response);
  return content && (content.type ? typeWords(content.type, side) : content.codec);
}

/** Whether a success may come without a body, which makes the result optional. */
function compareEmptiness(
  work: Work,
  old: SurfaceResponse[],
  next: SurfaceResponse[],
  site: Site,
): void {
  const empty = (all: SurfaceResponse[]): SurfaceResponse | undefined =>
    all.find(({ contents }) => contents.length === 0);
  const hasBody = (all: SurfaceResponse[]): boolean =>
    all.some(({ contents }) => contents.length > 0);
  if (!hasBody(old) || !hasBody(next)) return;
  const [was, is] = [empty(old), empty(next)];
  if (!was && is)
    note(work, "response-may-be-empty", placeOf(site, undefined, is), undefined, is.status);
  if (was && !is) note(work, "response-never-empty", placeOf(site, was, undefined), was.status);
}

function compareResponse(
  work: Work,
  old: SurfaceResponse,
  next: SurfaceResponse,
  site: Site,
): void {
  const place = placeOf(site, old, next);
  compareHeaders(work, old, next, place);
  compareLinks(work, old, next, place);
  const [before, after] = [preferred(old), preferred(next)];
  if (before && !after) {
    const kind = isSaid(before, work) ? "response-body-removed" : "response-unknown-body-removed";
    return note(work, kind, place, old.status);
  }
  if (!before && after) return note(work, "response-body-added", place, undefined, next.status);
  if (!before || !after) return;
  compareMediaTypes(work, old, next, place);
  const inside: Site = {
    subject: `${site.subject}() result`,
    old: before.source,
    new: after.source,
  };
  if (before.codec !== after.codec)
    return note(
      work,
      isSaid(before, work) ? "response-codec-changed" : "response-codec-settled",
      inside,
      `${before.codec} (${before.mediaType})`,
      `${after.codec} (${after.mediaType})`,
    );
  compareSchemas(work, before, after, inside);
}

/** Whether anything is known of a value: JSON without a schema is anything. */
function isSaid({ codec, type }: SurfaceContent, { old }: Work): boolean {
  return codec !== "json" || (type !== undefined && viewOf(type, old).shape.kind !== "unknown");
}

function compareSchemas(
  work: Work,
  before: SurfaceContent,
  after: SurfaceContent,
  site: Site,
): void {
  if (before.type && after.type) relate(work, before.type, after.type, site);
  else if (before.type)
    note(work, "response-schema-removed", site, typeWords(before.type, work.old));
  else if (after.type)
    note(work, "response-schema-added", site, undefined, typeWords(after.type, work.new));
}

function compareMediaTypes(
  work: Work,
  old: SurfaceResponse,
  next: SurfaceResponse,
  site: Site,
): void {
  const has = ({ contents }: SurfaceResponse, { mediaType }: SurfaceContent): boolean =>
    contents.some((content) => essence(content.mediaType) === essence(mediaType));
  const gone = old.contents.filter((content) => !has(next, content));
  const come = next.contents.filter((content) => !has(old, content));
  const [lost, found] = [gone[0], come[0]];
  if (lost && found && gone.length === 1 && come.length === 1) {
    if (lost.codec === found.codec)
      note(work, "response-media-type-changed", site, lost.mediaType, found.mediaType);
    return;
  }
  for (const { mediaType } of gone) note(work, "response-media-type-removed", site, mediaType);
  for (const { mediaType } of come)
    note(work, "response-media-type-added", site, undefined, mediaType);
}

function compareHeaders(work: Work, old: SurfaceResponse, next: SurfaceResponse, site: Site): void {
  const text = work.asText();
  const find = ({ headers }: SurfaceResponse, wire: string) =>
    headers.find((header) => header.wire.localeCompare(wire, "en", { sensitivity: "base" }) === 0);
  for (const header of old.headers) {
    const after = find(next, header.wire);
    const place = { subject: site.subject, old: header.source, new: after?.source, near: site.new };
    if (!after) {
      const kind = header.required ? "response-header-removed-required" : "response-header-removed";
      note(work, kind, place, header.wire);
      continue;
    }
    if (header.required !== after.required)
      note(
        work,
        after.required ? "response-header-became-required" : "response-header-became-optional",
        place,
        undefined,
        header.wire,
      );
    relate(text, header.type, after.type, {
      ...place,
      subject: `${site.subject} header ${header.wire}`,
    });
  }
  for (const header of next.headers) {
    const place = { subject: site.subject, new: header.source, near: site.old };
    if (!find(old, header.wire)) note(work, "response-header-added", place, undefined, header.wire);
  }
}

function compareErrors(
  work: Work,
  old: SurfaceResponse[],
  next: SurfaceResponse[],
  site: Site,
): void {
  const gone = old.filter(({ status }) => !next.some((other) => other.status === status));
  const come = next.filter(({ status }) => !old.some((other) => other.status === status));
  for (const before of [...gone]) {
    const words = bodyWords(before, work.old);
    const after = come.find((other) => bodyWords(other, work.new) === words);
    if (!after || words === undefined) continue;
    note(
      work,
      "error-status-moved",
      { ...placeOf(site, before, after), subject: `${site.subject}: ${words}` },
      before.status,
      after.status,
    );
    compareHeaders(work, before, after, placeOf(site, before, after));
    gone.splice(gone.indexOf(before), 1);
    come.splice(come.indexOf(after), 1);
  }
  const words = (response: SurfaceResponse, side: Work["old"]): string =>
    [response.status, bodyWords(response, side)].filter((word) => word !== undefined).join(" ");
  for (const response of gone)
    note(work, "error-removed", placeOf(site, response, undefined), words(response, work.old));
  for (const response of come)
    note(
      work,
      "error-added",
      placeOf(site, undefined, response),
      undefined,
      words(response, work.new),
    );
  for (const before of old) {
    const after = next.find(({ status }) => status === before.status);
    if (after) compareError(work, before, after, placeOf(site, before, after));
  }
}

function compareError(work: Work, old: SurfaceResponse, next: SurfaceResponse, site: Site): void {
  compareHeaders(work, old, next, site);
  const [before, after] = [preferred(old), preferred(next)];
  const isComparable = before?.codec === after?.codec;
  if (before?.type && after?.type && isComparable) {
    const place = {
      subject: `${site.subject} error ${next.status}`,
      old: before.source,
      new: after.source,
    };
    return relate(work, before.type, after.type, place);
  }
  const words = (response: SurfaceResponse, side: Work["old"]): string =>
    bodyWords(response, side) ?? "empty";
  const [was, is] = [words(old, work.old), words(next, work.new)];
  if (was !== is)
    note(
      work,
      "error-body-changed",
      { ...site, subject: `${site.subject} error ${next.status}` },
      was,
      is,
    );
}
