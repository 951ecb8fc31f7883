/** Root causes to findings: verdicts by direction and policy, words, and one id for each. */
import type { Root } from "../engine/change.ts";
import { digest } from "../digest.ts";
import {
  rowOf,
  verdictOf,
  worse,
  verdicts,
  type Direction,
  type KindId,
  type Verdict,
} from "../kinds.ts";
import type { Row } from "../kinds/row.ts";
import type { Policy } from "../../config/policy.ts";
import { matches } from "../pattern.ts";
import type { SurfaceOperation } from "../surface/model.ts";
import { stabilityLevels } from "../compare/lifecycle.ts";
import { leafOf, placesOf, type Group } from "./group.ts";
import type { Finding } from "./model.ts";

/** A finding before its places are looked up. */
export type Draft = Omit<Finding, "where" | "alsoAt" | "gates" | "accepted"> & {
  sites: Group["site"][];
};

/** What judging needs to know of the two sides. */
export type Judging = {
  policy: Policy;
  /** Operations of both sides by key; the new side wins. */
  operations: ReadonlyMap<string, SurfaceOperation>;
  variable: string;
  /** `2026-11-21`; decides whether a sunset has passed. */
  today: string;
};

/** Findings, worst first, and how many touch only what the configuration ignores. */
export function judge(
  groups: readonly Group[],
  judging: Judging,
): { drafts: Draft[]; ignored: number } {
  const kept = groups.flatMap((group) => {
    const roots = group.roots.filter((root) => !isIgnored(root, judging));
    return roots.length > 0 ? [{ ...group, roots }] : [];
  });
  const drafts = mergePatterns(kept.map((group) => draftOf(dated(group, judging), judging)));
  return {
    drafts: drafts.sort(compareDrafts),
    ignored: groups.length - kept.length,
  };
}

/** A sunset decides by today's date whether a removal was announced for now. */
function dated(group: Group, { policy, today }: Judging): Group {
  if (group.kind !== "operation-removed-deprecated") return group;
  const sunset = /^\d{4}-\d{2}-\d{2}/.exec(group.before ?? "")?.[0];
  if (sunset !== undefined && sunset > today)
    return { ...group, kind: "operation-removed-before-sunset" };
  const isAllowed = policy.deprecation.allowRemovalAfterSunset;
  return isAllowed ? group : { ...group, kind: "operation-removed" };
}

function draftOf(group: Group, judging: Judging): Draft {
  const { kind, roots, before, after, site } = group;
  const row = rowOf(kind);
  const { wire, sdk, directions } = verdictsOf(kind, row, roots, judging);
  const keys = [
    ...new Set(roots.flatMap(({ kind: of, key }) => (of === "operation" ? [key] : []))),
  ];
  const webhooks = roots.flatMap(({ kind: of, key }) => (of === "webhook" ? [key] : []));
  return {
    id: idOf([group]),
    kind,
    wire: { verdict: wire, directions },
    sdk: { verdict: sdk, confidence: row.review ? "review" : "proven" },
    title: fill(row.title, { subject: site.subject, before, after }),
    subject: site.subject,
    subjects: [site.subject],
    before: before ?? null,
    after: after ?? null,
    why: row.why,
    fix: row.fix,
    methods: keys.map((key) => `${judging.variable}.${key}`).sort(),
    webhooks: [...new Set(webhooks)].sort(),
    aliases: { oasdiff: [...(row.oasdiff ?? [])] },
    stability: stabilityOf(keys, judging),
    sites: group.sites,
  };
}

function fill(
  title: string,
  slots: { subject: string; before?: string | undefined; after?: string | undefined },
): string {
  return title.replace(
    /\{(subject|before|after)\}/g,
    (_, slot: keyof typeof slots) => slots[slot] ?? "",
  );
}

/** Kind and places, whatever the words. */
function idOf(groups: Pick<Group, "kind" | "site" | "before" | "after">[]): string {
  const all = groups.map((group) =>
    JSON.stringify([group.kind, ...placesOf(group), group.before, group.after]),
  );
  return digest(all.sort().join("\n"));
}

function verdictsOf(
  kind: KindId,
  row: Row,
  roots: Root[],
  judging: Judging,
): { wire: Verdict; sdk: Verdict; directions: Direction[] } {
  const used = roots.filter((root) => root.kind !== "unused");
  const directions = [...new Set(used.map(({ direction }) => direction))].sort();
  const override = overrideOf(kind, roots, judging);
  const wire = directions
    .map((direction) => verdictOf(row.wire, direction))
    .reduce<Verdict>(worse, "none");
  const typed = used.filter((root) => !root.untyped).map(({ direction }) => direction);
  const sdkIn: Direction[] = used.length > 0 ? typed : ["request", "response"];
  const sdk = sdkIn
    .map((direction) => sdkVerdict(row, direction, judging.policy))
    .reduce<Verdict>(worse, "none");
  // Nobody is handed a value of a type that nothing uses.
  const capped = used.length === 0 && sdk === "breaking" ? "risky" : sdk;
  return { wire: override?.wire ?? wire, sdk: override?.sdk ?? capped, directions };
}

function sdkVerdict(row: Row, direction: Direction, { profile, exhaustive }: Policy): Verdict {
  const isBroken =
    (row.implementer && profile === "implementer" && direction === "response") ||
    (row.exhaustive && exhaustive === "strict" && direction === "response");
  return isBroken ? "breaking" : verdictOf(row.sdk, direction);
}

/** The last rule that matches wins. */
function overrideOf(kind: KindId, roots: Root[], { policy, operations }: Judging) {
  const paths = roots.flatMap(({ key }) => operations.get(key)?.path ?? []);
  return Object.entries(policy.severity)
    .filter(([pattern, rule]) => {
      const isHere = rule.paths?.some((glob) => paths.some((path) => matches(glob, path))) ?? true;
      return matches(pattern, kind) && isHere;
    })
    .at(-1)?.[1];
}

function isIgnored(root: Root, { policy, operations }: Judging): boolean {
  const operation = root.kind === "operation" ? operations.get(root.key) : undefined;
  if (!operation) return false;
  return policy.ignore.operations.some((pattern) => {
    const [, what, rest] = /^(tag|path):(.*)$/s.exec(pattern) ?? [];
    if (what === "tag") return operation.tags.includes(rest ?? "");
    if (what === "path") return matches(rest ?? "", operation.path);
    return matches(pattern, operation.key) || matches(pattern, operation.operationId);
  });
}

function stabilityOf(keys: string[], { operations }: Judging): string {
  const levels = keys.map((key) => operations.get(key)?.stability ?? "stable");
  const rank = (level: string): number => stabilityLevels.indexOf(level);
  return levels.sort((a, b) => rank(b) - rank(a))[0] ?? "stable";
}

/** Kinds that are told one by one, however alike they are. */
const single = new Set<KindId>([
  "operation-added",
  "operation-removed",
  "type-added",
  "type-removed",
]);

/** The same edit at many places, a parameter of every list say, is one finding. */
function mergePatterns(drafts: Draft[]): Draft[] {
  const merged = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { kind, wire, sdk, before, after, subject, methods, id } = draft;
    const key = single.has(kind)
      ? id
      : JSON.stringify([kind, wire.verdict, sdk.verdict, before, after, leafOf(subject, methods)]);
    merged.set(key, [...(merged.get(key) ?? []), draft]);
  }
  return [...merged.values()].map(mergeDrafts);
}

function mergeDrafts(all: Draft[]): Draft {
  const sorted = [...all].sort((a, b) =>
    a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0,
  );
  const [first] = sorted;
  if (!first) throw new Error("internal error: a finding of nothing");
  if (sorted.length === 1) return first;
  const union = <T>(of: (draft: Draft) => T[]): T[] => [...new Set(sorted.flatMap(of))].sort();
  const places = sorted.flatMap(({ sites }) => sites);
  const subjects = union(({ subject }) => [subject]);
  const more =
    subjects.length > 1 ? `${first.subject} and ${subjects.length - 1} more` : first.subject;
  const title = fill(rowOf(first.kind).title, {
    subject: more,
    before: first.before ?? undefined,
    after: first.after ?? undefined,
  });
  const rank = (level: string): number => stabilityLevels.indexOf(level);
  return {
    ...first,
    id: digest(union(({ id }) => [id]).join("\n")),
    wire: { ...first.wire, directions: union(({ wire }) => wire.directions) },
    title,
    subject: more,
    subjects,
    methods: union(({ methods }) => methods),
    webhooks: union(({ webhooks }) => webhooks),
    stability:
      union(({ stability }) => [stability]).sort((a, b) => rank(b) - rank(a))[0] ?? "stable",
    sites: places,
  };
}

function compareDrafts(a: Draft, b: Draft): number {
  const rank = ({ wire, sdk }: Draft): number => verdicts.indexOf(worse(wire.verdict, sdk.verdict));
  const text = (draft: Draft): string => `${draft.kind}\n${draft.subject}\n${draft.id}`;
  return rank(a) - rank(b) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
