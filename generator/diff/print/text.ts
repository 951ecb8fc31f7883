/** The report for a terminal: worst first, what to do once for each kind, additions in one line. */
import { rowOf } from "../kinds.ts";
import type { Finding, Report } from "../report/model.ts";
import {
  affectedWords,
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
  return [
    `old   ${side(old)}`,
    `new   ${side(next)}`,
    `bump  ${summary.bump}  (wire: ${countWords(summary.wire)} · sdk: ${countWords(summary.sdk)})`,
    ...(findings.length === 0 ? ["", "no contract change"] : []),
    ...sectionsOf(findings).flatMap((section) => sectionLines(section, all)),
    ...gateLines(report),
  ];
}

function countWords(counts: Report["summary"]["wire"]): string {
  const words = Object.entries(counts).flatMap(([verdict, number]) =>
    number > 0 ? [`${number} ${verdict}`] : [],
  );
  return words.length > 0 ? words.join(", ") : "no change";
}

function sectionLines({ verdict, kinds }: Section, all: boolean): string[] {
  const total = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  const isLong = all || verdict === "breaking" || verdict === "risky";
  const lines = kinds.flatMap(({ kind, findings }) =>
    isLong
      ? kindLines(kind, findings)
      : [`  ${kind} (${findings.length}): ${few(findings.map(shortWords), 6)}`],
  );
  return ["", `${headings[verdict]} (${total})`, ...lines];
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
