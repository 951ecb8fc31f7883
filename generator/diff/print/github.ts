/** The report as workflow commands: GitHub shows them as annotations on the lines of a pull request. */
import type { Diagnostic } from "../../diagnostics.ts";
import type { Verdict } from "../kinds.ts";
import type { Finding, Location, Report } from "../report/model.ts";
import { verdictOfFinding } from "../report/report.ts";
import { affectedWords, count, sectionsOf } from "./lines.ts";

/** GitHub shows no more annotations of one level for one step. */
const MOST = 10;

type Level = "error" | "warning" | "notice";

type Annotation = {
  level: Level;
  at?: Partial<Location> | undefined;
  title: string;
  message: string;
};

/**
 * One line for each finding, worst first, at most ten of a level. The last line, a notice, counts everything
 * and says how much was left out.
 */
export function printGithub(report: Report): string[] {
  const { gate, summary, findings, old, new: next } = report;
  const all = [
    ...gate.problems.map((message): Annotation => ({ level: "error", title: TITLE, message })),
    ...sectionsOf(findings)
      .flatMap(({ kinds }) => kinds.flatMap((kind) => kind.findings))
      .flatMap(annotationOf),
  ];
  const shown = all.filter(isAmong(all, { error: MOST, warning: MOST, notice: MOST - 1 }));
  const left = all.length - shown.length;
  const words = [
    countWords(report),
    `bump ${summary.bump}`,
    gate.holds ? "policy holds" : `policy violated (fail on: ${gate.failOn})`,
    `${old.ref} → ${next.ref}`,
    ...(left > 0 ? [`${count(left, "annotation")} left out: see the full report`] : []),
  ];
  return [...shown, { level: "notice" as const, title: TITLE, message: words.join(" · ") }].map(
    line,
  );
}

/** The same where nothing could be compared: at least one error, whatever is known about the reason. */
export function printGithubFailure(diagnostics: readonly Diagnostic[]): string[] {
  const shown = diagnostics.slice(0, MOST - 1).map((diagnostic): Annotation => ({
    level: "error",
    at: diagnostic,
    title: diagnostic.code,
    message: [diagnostic.message, diagnostic.hint].filter((text) => text !== "").join("\n"),
  }));
  const left = diagnostics.length - shown.length;
  const more = left > 0 ? `; ${count(left, "further complaint")}` : "";
  const message = `API and SDK changes could not be compared${more}`;
  return [...shown, { level: "error" as const, title: TITLE, message }].map(line);
}

const TITLE = "sdkwright diff";

const levels: Record<Verdict, Level | undefined> = {
  breaking: "error",
  risky: "warning",
  additive: "notice",
  // Prose is for the full report.
  patch: undefined,
  none: undefined,
};

/** What a team accepted is no alarm any more. */
function annotationOf(finding: Finding): Annotation[] {
  const { id, kind, title, wire, sdk, where, why, fix, accepted } = finding;
  const level = accepted ? "notice" : levels[verdictOfFinding(finding)];
  if (level === undefined) return [];
  const affected = affectedWords(finding);
  const lines = [
    title,
    `wire ${wire.verdict}, sdk ${sdk.verdict}${affected === "" ? "" : ` · ${affected}`}`,
    accepted ? `accepted: ${accepted.reason}` : `${why} ${fix}`,
  ];
  // Lines of the old side would be marked in the new file.
  return [{ level, at: where.new, title: `${kind} [${id}]`, message: lines.join("\n") }];
}

/** Tells whether an annotation is one of the first of its level. */
function isAmong(
  all: readonly Annotation[],
  most: Record<Level, number>,
): (one: Annotation) => boolean {
  const kept = new Set(
    (["error", "warning", "notice"] as const).flatMap((level) =>
      all.filter((each) => each.level === level).slice(0, most[level]),
    ),
  );
  return (one) => kept.has(one);
}

function countWords({ findings }: Report): string {
  const words = sectionsOf(findings).map(({ verdict, kinds }) => {
    const total = kinds.reduce((sum, kind) => sum + kind.findings.length, 0);
    return `${total} ${verdict === "none" ? "without effect" : verdict}`;
  });
  return words.length > 0 ? words.join(", ") : "no contract change";
}

function line({ level, at, title, message }: Annotation): string {
  const properties = Object.entries({
    file: at?.file,
    line: at?.line,
    col: at?.column,
    title,
  }).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}=${property(String(value))}`],
  );
  return `::${level} ${properties.join(",")}::${data(message)}`;
}

/** The text of a command, as the runner takes it apart again. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A value before the second `::`, where `,` and `:` mean something too. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
