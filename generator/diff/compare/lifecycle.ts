/** What is promised about an operation: how long it stays, how stable it is, how calls of it behave. */
import type { Site } from "../engine/change.ts";
import { note, type Work } from "../engine/graph.ts";
import type { KindId } from "../kinds.ts";
import type { SurfaceOperation } from "../surface/model.ts";

/** Levels from the loosest promise to the firmest; nothing said is the firmest. */
export const stabilityLevels: readonly string[] = ["draft", "alpha", "beta", "stable"];

/** How the removal of an operation is called before anybody knows the date. */
export function removalKind({ deprecated, sunset }: SurfaceOperation): {
  kind: KindId;
  sunset: string | undefined;
} {
  if (!deprecated) return { kind: "operation-removed", sunset: undefined };
  return { kind: "operation-removed-deprecated", sunset };
}

/** Notes what changed in deprecation, sunset, stability and prose. */
export function compareLifecycle(work: Work, old: SurfaceOperation, next: SurfaceOperation): void {
  const site: Site = { subject: next.key, old: old.source, new: next.source };
  const [was, is] = [old.deprecated === true, next.deprecated === true];
  if (!was && is) {
    const until = next.sunset === undefined ? undefined : ` and goes on ${next.sunset}`;
    note(work, "operation-deprecated", site, undefined, until ?? "");
  }
  if (was && !is) note(work, "operation-undeprecated", site);
  if (was && is && old.sunset !== next.sunset) {
    if (old.sunset === undefined) note(work, "sunset-added", site, undefined, next.sunset);
    else if (next.sunset === undefined) note(work, "sunset-removed", site, old.sunset);
    else note(work, "sunset-moved", site, old.sunset, next.sunset);
  }
  const [before, after] = [old.stability ?? "stable", next.stability ?? "stable"];
  if (before !== after) {
    const isLower = stabilityLevels.indexOf(after) < stabilityLevels.indexOf(before);
    note(work, isLower ? "stability-lowered" : "stability-raised", site, before, after);
  }
  // A surface that was made from names alone has no prose to compare.
  if (old.docs !== next.docs) note(work, "documentation-changed", site);
}

/** Notes what changed in paging, repeating and the servers of its own. */
export function compareBehaviour(work: Work, old: SurfaceOperation, next: SurfaceOperation): void {
  const site: Site = { subject: next.key, old: old.source, new: next.source };
  if (old.idempotency !== next.idempotency)
    note(work, "idempotency-changed", site, old.idempotency, next.idempotency);
  const servers = ({ servers: own }: SurfaceOperation): string =>
    own.length === 0 ? "none" : own.join(", ");
  if (servers(old) !== servers(next))
    note(work, "operation-servers-changed", site, servers(old), servers(next));
  comparePagination(work, old.pagination, next.pagination, site);
}

type Pagination = SurfaceOperation["pagination"];

function comparePagination(work: Work, old: Pagination, next: Pagination, site: Site): void {
  if (!old && !next) return;
  if (!old) return note(work, "pagination-added", site, undefined, next?.style);
  if (!next) return note(work, "pagination-removed", site, old.style);
  if (old.style !== next.style)
    return note(work, "pagination-style-changed", site, old.style, next.style);
  const roles = (pagination: NonNullable<Pagination>): [string, string][] => [
    ...Object.entries(pagination.request),
    ...Object.entries(pagination.response).map(([role, path]): [string, string] => [
      role,
      path.join("."),
    ]),
  ];
  const after = new Map(roles(next));
  for (const [role, name] of roles(old)) {
    if (after.get(role) !== name)
      note(
        work,
        "pagination-field-changed",
        site,
        `${role} ${name}`,
        `${role} ${after.get(role) ?? "gone"}`,
      );
  }
}
