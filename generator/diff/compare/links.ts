/** Links of responses: which calls may follow. Documented only; nothing that is called by them. */
import type { Site } from "../engine/change.ts";
import { note, type Work } from "../engine/graph.ts";
import type { SurfaceResponse } from "../surface/model.ts";

/** Compares the links of one response. */
export function compareLinks(
  work: Work,
  old: SurfaceResponse,
  next: SurfaceResponse,
  site: Site,
): void {
  const [before, after] = [old.links ?? {}, next.links ?? {}];
  for (const name of Object.keys({ ...before, ...after }).sort()) {
    const [was, is] = [before[name], after[name]];
    const place = { ...site, subject: `${site.subject}: link ${name}` };
    if (was === undefined) note(work, "link-added", place, undefined, is);
    else if (is === undefined) note(work, "link-removed", place, was);
    else if (was !== is) note(work, "link-changed", place, was, is);
  }
}
