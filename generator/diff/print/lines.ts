/** What every printed form of a report shares: how findings are put together, and words for places. */
import { areas, verdicts, type KindId, type Verdict } from "../kinds.ts";
import { verdictOfFinding } from "../report/report.ts";
import type { Finding, Location, Place } from "../report/model.ts";

/** Findings of one kind under one verdict. */
export type Section = { verdict: Verdict; kinds: { kind: KindId; findings: Finding[] }[] };

/** Findings by the worse of their verdicts, worst first, and inside by kind. */
export function sectionsOf(findings: readonly Finding[]): Section[] {
  return verdicts.flatMap((verdict): Section[] => {
    const all = findings.filter((finding) => verdictOfFinding(finding) === verdict);
    const byKind = new Map<KindId, Finding[]>();
    for (const finding of all)
      byKind.set(finding.kind, [...(byKind.get(finding.kind) ?? []), finding]);
    const kinds = [...byKind]
      .map(([kind, group]) => ({ kind, findings: group }))
      .sort((a, b) => rank(a.kind) - rank(b.kind));
    return kinds.length > 0 ? [{ verdict, kinds }] : [];
  });
}

/** Areas in the order in which a reviewer asks for them: what is gone, what calls need, what they give, names. */
export const areaOrder: readonly (keyof typeof areas)[] = [
  "operations",
  "security",
  "inputs",
  "outputs",
  "properties",
  "types",
  "choices",
  "document",
  "names",
  "bounds",
];

const ranks = new Map(
  areaOrder.flatMap((area) => Object.keys(areas[area])).map((kind, index) => [kind, index]),
);

function rank(kind: KindId): number {
  return ranks.get(kind) ?? ranks.size;
}

/** The place to open: on the new side where there is one, as it is the file under review. */
export function placeWords({ old, new: next }: Place): string {
  const location = next ?? old;
  return location ? locationWords(location) : "";
}

/** `file:line:column`, or the file and its pointer where no line is known. */
export function locationWords({ file, pointer, line, column }: Location): string {
  return line === undefined ? `${file}#${pointer}` : `${file}:${line}:${column ?? 1}`;
}

/** A few of many: `a, b and 7 more`. */
export function few(all: readonly string[], limit: number): string {
  if (all.length <= limit + 1) return all.join(", ");
  return `${all.slice(0, limit).join(", ")} and ${all.length - limit} more`;
}

/** `1 method`, `2 methods`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Who notices: methods and webhooks. */
export function affectedWords({ methods, webhooks }: Finding): string {
  const parts = [
    ...(methods.length > 0 ? [`${count(methods.length, "method")}: ${few(methods, 3)}`] : []),
    ...(webhooks.length > 0 ? [`${count(webhooks.length, "webhook")}: ${few(webhooks, 3)}`] : []),
  ];
  return parts.join("; ");
}

/** The words for a verdict as a heading. */
export const headings: Record<Verdict, string> = {
  breaking: "BREAKING",
  risky: "RISKY",
  additive: "ADDITIVE",
  patch: "PATCH",
  none: "NO EFFECT",
};
