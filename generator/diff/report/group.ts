/** Raw changes to root causes: one edit in a document is one group, however many types inherit it. */
import { rootsOf, type Pair } from "../engine/graph.ts";
import type { Change, Root } from "../engine/change.ts";
import { placeKey } from "../engine/side.ts";
import type { Source } from "../../ir/types.ts";

/** One edit with every place of use that it touches. */
export type Group = Change & { roots: Root[]; sites: Change["site"][] };

/** Groups changes by kind, place, before and after. */
export function groupChanges(pairs: readonly Pair[]): Group[] {
  const groups = new Map<string, Group>();
  for (const pair of pairs) {
    if (pair.changes.length === 0) continue;
    const roots = rootsOf(pair);
    for (const change of pair.changes) {
      const key = JSON.stringify([change.kind, ...placesOf(change), change.before, change.after]);
      const group = groups.get(key);
      if (!group) groups.set(key, { ...change, roots: [...roots], sites: [change.site] });
      else {
        group.roots.push(...roots);
        if (isNearer(change.site.subject, group.site.subject)) group.site = change.site;
      }
    }
  }
  return [...groups.values()].map((group) => ({
    ...group,
    sites: [group.site],
    roots: distinct(group.roots),
  }));
}

/** What tells the place of a change: where it stands, on both sides if it stands on both. */
export function placesOf({ site }: Pick<Change, "site">): (string | undefined)[] {
  const key = (source: Source | undefined) => source && placeKey(source);
  const places = [key(site.old), key(site.new)];
  // What has no place of its own is told by its name.
  return places.every((place) => place === undefined) ? [site.subject] : places;
}

/** Of several names for one place the shortest, and of those the first in the alphabet. */
function isNearer(subject: string, other: string): boolean {
  return subject.length < other.length || (subject.length === other.length && subject < other);
}

function distinct(roots: Root[]): Root[] {
  return [...new Map(roots.map((root) => [JSON.stringify(root), root])).values()];
}

/**
 * The part of a subject behind the operation or type that holds it: `(limit)`, `.email`. `methods` are the
 * operations that may hold it, with the client before their names.
 */
export function leafOf(subject: string, methods: readonly string[]): string {
  const holder = methods
    .map((method) => method.slice(method.indexOf(".") + 1))
    .find(
      (key) =>
        subject === key || (/^[( :]/.test(subject.slice(key.length)) && subject.startsWith(key)),
    );
  if (holder !== undefined) return subject.slice(holder.length);
  return /\.[^.]+$/.exec(subject)?.[0] ?? "";
}
