/** Security schemes, and what operations ask for. */
import type { Site } from "../engine/change.ts";
import { note, type Solver, type Work } from "../engine/graph.ts";
import type { SurfaceAlternative, SurfaceOperation, SurfaceScheme } from "../surface/model.ts";
import { wholeDocument } from "./document.ts";

/** Schemes that are one, by wire name of the old side. */
export type SchemeMatches = ReadonlyMap<string, { old: SurfaceScheme; new: SurfaceScheme }>;

/** By wire name; what is left by what it sends, where only one can be meant. */
export function matchSchemes(old: SurfaceScheme[], next: SurfaceScheme[]): SchemeMatches {
  const found = new Map<string, { old: SurfaceScheme; new: SurfaceScheme }>();
  const free = (): SurfaceScheme[] =>
    next.filter((scheme) => ![...found.values()].some((match) => match.new === scheme));
  for (const scheme of old) {
    const after = next.find(({ wire }) => wire === scheme.wire);
    if (after) found.set(scheme.wire, { old: scheme, new: after });
  }
  const lost = old.filter(({ wire }) => !found.has(wire));
  for (const scheme of lost) {
    const alike = free().filter((candidate) => definition(candidate) === definition(scheme));
    const [only] = alike;
    const rivals = lost.filter((other) => definition(other) === definition(scheme));
    if (only && alike.length === 1 && rivals.length === 1)
      found.set(scheme.wire, { old: scheme, new: only });
  }
  return found;
}

function definition({ kind, place, url, flows }: SurfaceScheme): string {
  return JSON.stringify([kind, place, url, flows]);
}

/** Compares the schemes themselves. */
export function compareSchemes(solver: Solver, matches: SchemeMatches): void {
  const work = solver.use({ kind: "document", key: "", direction: "request" });
  const matched = new Set([...matches.values()].map((match) => match.new));
  for (const scheme of solver.old.surface.schemes) {
    const match = matches.get(scheme.wire);
    if (match) compareScheme(work, match.old, match.new);
    else {
      const site = { subject: scheme.name, old: scheme.source, near: wholeDocument.new };
      note(work, "scheme-removed", site, scheme.name);
    }
  }
  for (const scheme of solver.new.surface.schemes) {
    const site = { subject: scheme.name, new: scheme.source, near: wholeDocument.old };
    if (!matched.has(scheme)) note(work, "scheme-added", site, undefined, scheme.name);
  }
}

function compareScheme(work: Work, old: SurfaceScheme, next: SurfaceScheme): void {
  const site: Site = { subject: next.name, old: old.source, new: next.source };
  if (old.name !== next.name) note(work, "scheme-renamed", site, old.name, next.name);
  if (old.kind !== next.kind) return note(work, "scheme-type-changed", site, old.kind, next.kind);
  if (old.place !== next.place) note(work, "scheme-location-changed", site, old.place, next.place);
  if (old.format !== next.format)
    note(work, "scheme-format-changed", site, old.format ?? "none", next.format ?? "none");
  if (old.url !== next.url) note(work, "scheme-url-changed", site, old.url, next.url);
  compareFlows(work, old.flows ?? [], next.flows ?? [], site);
}

type Flows = NonNullable<SurfaceScheme["flows"]>;

function compareFlows(work: Work, old: Flows, next: Flows, site: Site): void {
  for (const flow of old) {
    const after = next.find(({ kind }) => kind === flow.kind);
    if (!after) {
      note(work, "scheme-flow-removed", site, flow.kind);
      continue;
    }
    for (const key of ["authorizationUrl", "tokenUrl", "refreshUrl"] as const)
      if (flow[key] !== after[key])
        note(work, "scheme-url-changed", site, flow[key] ?? "none", after[key] ?? "none");
    for (const scope of Object.keys(flow.scopes))
      if (!Object.hasOwn(after.scopes, scope)) note(work, "scheme-scope-removed", site, scope);
    for (const scope of Object.keys(after.scopes))
      if (!Object.hasOwn(flow.scopes, scope))
        note(work, "scheme-scope-added", site, undefined, scope);
  }
  for (const flow of next)
    if (!old.some(({ kind }) => kind === flow.kind))
      note(work, "scheme-flow-added", site, undefined, flow.kind);
}

/** Compares what one operation asks for, with the names of the new side on both. */
export function compareSecurity(
  work: Work,
  old: SurfaceOperation,
  next: SurfaceOperation,
  matches: SchemeMatches,
): void {
  const site: Site = { subject: next.key, old: old.securitySource, new: next.securitySource };
  const before = old.security.map((alternative) =>
    alternative.map(({ wire, scopes }) => ({ wire: matches.get(wire)?.new.wire ?? wire, scopes })),
  );
  const after = next.security;
  const isOpen = (all: SurfaceAlternative[]): boolean =>
    all.length === 0 || all.some((alternative) => alternative.length === 0);
  const [wasOpen, isOpenNow] = [isOpen(before), isOpen(after)];
  if (wasOpen && !isOpenNow)
    return note(work, "security-added", site, undefined, after.map(keyOf).join(" or "));
  if (!wasOpen && isOpenNow)
    return note(work, "security-removed", site, before.map(keyOf).join(" or "));
  compareAlternatives(work, before, after, site);
}

function compareAlternatives(
  work: Work,
  before: SurfaceAlternative[],
  after: SurfaceAlternative[],
  site: Site,
): void {
  const gone = before.filter((one) => !after.some((other) => keyOf(other) === keyOf(one)));
  const come = after.filter((one) => !before.some((other) => keyOf(other) === keyOf(one)));
  for (const one of [...gone]) {
    const other = come.find((candidate) => isPart(one, candidate) || isPart(candidate, one));
    if (!other || one.length === 0 || other.length === 0) continue;
    const isMore = other.length > one.length;
    const kind = isMore ? "security-scheme-required-too" : "security-scheme-no-longer-required";
    const [small, large] = isMore ? [one, other] : [other, one];
    const rest = keyOf(large.filter(({ wire }) => !small.some((held) => held.wire === wire)));
    note(work, kind, site, isMore ? keyOf(small) : rest, isMore ? rest : keyOf(small));
    gone.splice(gone.indexOf(one), 1);
    come.splice(come.indexOf(other), 1);
  }
  for (const one of gone)
    if (one.length > 0) note(work, "security-alternative-removed", site, keyOf(one));
  for (const one of come)
    if (one.length > 0) note(work, "security-alternative-added", site, undefined, keyOf(one));
  for (const one of before) {
    const alike = after.filter((candidate) => keyOf(candidate) === keyOf(one));
    // Several alternatives may be the same schemes with other scopes.
    const isKept = alike.some((candidate) => scopeText(candidate) === scopeText(one));
    const [other] = alike;
    if (other && !isKept) compareScopes(work, scopesOf(one), scopesOf(other), site);
  }
}

function compareScopes(work: Work, before: string[], after: string[], site: Site): void {
  for (const scope of before)
    if (!after.includes(scope)) note(work, "security-scope-removed", site, scope);
  for (const scope of after)
    if (!before.includes(scope)) note(work, "security-scope-added", site, undefined, scope);
}

function scopeText(alternative: SurfaceAlternative): string {
  return scopesOf(alternative).sort().join(" ");
}

function scopesOf(alternative: SurfaceAlternative): string[] {
  return [...new Set(alternative.flatMap(({ scopes }) => scopes))];
}

function keyOf(alternative: SurfaceAlternative): string {
  return alternative
    .map(({ wire }) => wire)
    .sort()
    .join(" and ");
}

function isPart(small: SurfaceAlternative, large: SurfaceAlternative): boolean {
  return small.every(({ wire }) => large.some((held) => held.wire === wire));
}
