/** The report for a terminal: worst first, what to do once for each kind, additions in one line. */
import { areas, isAtLeast, rowOf } from "../kinds.ts";
import { verdictOfFinding } from "../report/report.ts";
import type { Finding, Report } from "../report/model.ts";
import {
  affectedWords,
  areaOrder,
  count,
  few,
  headings,
  placeWords,
  sectionsOf,
  type Section,
} from "./lines.ts";

/** How much to print. */
export type TextOptions = {
  /** Also every addition and every edit of prose, one by one. */
  all: boolean;
};

/** The lines of a report. */
export function printText(report: Report, { all }: TextOptions): string[] {
  const { old, new: next, summary, findings } = report;
  const side = ({ ref, version, operations, webhooks }: Report["old"]): string =>
    `${ref}  (${version}: ${count(operations, "operation")}, ${count(webhooks, "webhook")})`;
  const matter = findings.filter((finding) => isAtLeast(verdictOfFinding(finding), "risky"));
  const isLong = matter.length > LONGEST_LIST;
  return [
    `old   ${side(old)}`,
    `new   ${side(next)}`,
    `bump  ${summary.bump}  (wire: ${countWords(summary.wire)} · sdk: ${countWords(summary.sdk)})`,
    ...(findings.length === 0 ? ["", "no contract change"] : []),
    ...(isLong ? shortLines(findings) : []),
    ...sectionsOf(findings).flatMap((section) => sectionLines(section, { all, isLong })),
    ...(isLong && !all ? ["", "--all prints every finding with its id and its place"] : []),
    ...gateLines(report),
    ...verificationLines(report),
  ];
}

function countWords(counts: Report["summary"]["wire"]): string {
  const words = Object.entries(counts).flatMap(([verdict, number]) =>
    number > 0 ? [`${number} ${verdict}`] : [],
  );
  return words.length > 0 ? words.join(", ") : "no change";
}

/** What breaks, area by area: how often each kind, and how many methods and webhooks notice. */
function shortLines(findings: readonly Finding[]): string[] {
  const [worst] = sectionsOf(findings);
  if (worst?.verdict !== "breaking") return [];
  const lines = areaOrder.flatMap((area) => {
    const kinds = worst.kinds.filter(({ kind }) => Object.hasOwn(areas[area], kind));
    if (kinds.length === 0) return [];
    const all = kinds.flatMap((each) => each.findings);
    const methods = new Set(all.flatMap((finding) => finding.methods)).size;
    const webhooks = new Set(all.flatMap((finding) => finding.webhooks)).size;
    const touched = [
      ...(methods > 0 ? [count(methods, "method")] : []),
      ...(webhooks > 0 ? [count(webhooks, "webhook")] : []),
    ];
    const words = [...kinds]
      .sort((a, b) => b.findings.length - a.findings.length)
      .map(({ kind, findings: group }) => `${group.length} ${kind}`);
    const notice = touched.length > 0 ? `  (${touched.join(", ")})` : "";
    return [`  ${area.padEnd(11)} ${few(words, 5)}${notice}`];
  });
  return ["", "what breaks, in short", ...lines];
}

/** Above this many findings that matter, one line tells all that happened to one type or group. */
const LONGEST_LIST = 40;

function sectionLines({ verdict, kinds }: Section, { all, isLong }: Shown): string[] {
  const total = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  const matters = verdict === "breaking" || verdict === "risky";
  const lines = kinds.flatMap(({ kind, findings }) => {
    if (all || (matters && !isLong)) return kindLines(kind, findings);
    if (matters) return ownerLines(kind, findings);
    return [`  ${kind} (${findings.length}): ${few(findings.map(shortWords), 6)}`];
  });
  return ["", `${headings[verdict]} (${total})`, ...lines];
}

type Shown = { all: boolean; isLong: boolean };

/** What happened, and below it to whom: a line for each type or group of operations. */
function ownerLines(kind: Finding["kind"], findings: Finding[]): string[] {
  const { why, fix } = rowOf(kind);
  const owners = new Map<string, Finding[]>();
  for (const finding of findings) {
    const owner = finding.subject.replace(/[.(].*$/, "");
    owners.set(owner, [...(owners.get(owner) ?? []), finding]);
  }
  const lines = [...owners].map(([owner, group]) => {
    const [only] = group;
    const own = group.map((finding) => memberWords(owner, finding)).filter((words) => words !== "");
    const id = group.length === 1 && only ? `  ${only.id}` : "";
    return `    ${owner}${own.length > 0 ? `: ${few(own, 6)}` : ""}${id}`;
  });
  const head = `  ${kind} (${findings.length}): ${why} ${fix}`;
  const isPlain = owners.size > 3 && lines.every((line) => !line.includes(": "));
  return isPlain ? [head, `    ${few([...owners.keys()], 30)}`] : [head, ...lines];
}

/** A finding without the name of its owner, with what it was and is where that is short. */
function memberWords(owner: string, { subject, before, after }: Finding): string {
  const member = subject.slice(owner.length).replace(/^\./, "").trim();
  const change = [before, after].filter((words) => words !== null).join(" → ");
  const isShort = change !== "" && change.length <= 72 && change !== subject;
  if (!isShort) return member;
  return member === "" ? change : `${member} (${change})`;
}

function shortWords({ subject, before, after, kind }: Finding): string {
  if (kind === "enum-value-added" || kind === "open-enum-value-added")
    return `${subject} ${after ?? ""}`;
  return kind.endsWith("-added") && after !== null && !after.includes(" ") && before === null
    ? after
    : subject;
}

function kindLines(kind: Finding["kind"], findings: Finding[]): string[] {
  const { why, fix } = rowOf(kind);
  return [`  ${kind}: ${why} ${fix}`, ...findings.flatMap(findingLines)];
}

function findingLines(finding: Finding): string[] {
  const { id, title, wire, sdk, where, alsoAt, accepted } = finding;
  const more = alsoAt.length > 0 ? ` and ${count(alsoAt.length, "further place")}` : "";
  const marks = [
    `wire ${wire.verdict}`,
    `sdk ${sdk.verdict}${sdk.confidence === "review" ? " (to review)" : ""}`,
    ...(accepted ? [`accepted: ${accepted.reason}`] : []),
    ...(finding.gates ? [] : ["does not gate"]),
  ];
  const affected = affectedWords(finding);
  return [
    `    ${title}  ${id}`,
    `      ${placeWords(where)}${more}  ${marks.join(" · ")}`,
    ...(affected === "" ? [] : [`      ${affected}`]),
  ];
}

function verificationLines({ verification }: Report): string[] {
  if (!verification) return [];
  const { witnesses, broken, disagreements } = verification;
  const refuted =
    disagreements.length === 0
      ? "the compiler agrees with every verdict"
      : `${count(disagreements.length, "verdict")} refuted`;
  return [`verified: ${witnesses} witnesses, ${broken} break; ${refuted}`];
}

function gateLines({ gate, staleAccepts }: Report): string[] {
  const { failOn, holds, violations, problems } = gate;
  return [
    "",
    ...staleAccepts.map(({ id, problem, reason }) => `exception ${id} is ${problem}: ${reason}`),
    ...problems,
    holds
      ? `policy holds (fail on: ${failOn})`
      : `policy violated (fail on: ${failOn}): ${count(violations.length + problems.length, "violation")}`,
  ];
}
