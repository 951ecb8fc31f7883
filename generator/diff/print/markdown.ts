/** The report as the comment of a pull request: found again by its marker, and short enough to be posted. */
import type { Diagnostic } from "../../diagnostics.ts";
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

/** The line by which a comment is found again. */
export const marker = "<!-- sdkwright-diff -->";

/** GitHub refuses longer comments; what is left out is counted. */
const LONGEST = 60_000;

/** The report in Markdown. */
export function printMarkdown(report: Report): string {
  const { summary, findings, old, new: next, gate } = report;
  const head = [
    marker,
    `### API and SDK changes: suggested bump **${summary.bump}**`,
    "",
    `${code(old.ref)} → ${code(next.ref)} · policy ${gate.holds ? "holds" : "**violated**"} (fail on: ${gate.failOn})`,
    "",
    "| | Wire | TypeScript |",
    "|---|---|---|",
    ...(["breaking", "risky", "additive"] as const).map(
      (verdict) => `| ${capital[verdict]} | ${summary.wire[verdict]} | ${summary.sdk[verdict]} |`,
    ),
    ...gate.problems.map((problem) => `\n> ${escape(problem)}`),
  ];
  if (findings.length === 0) return `${[...head, "", "No contract change."].join("\n")}\n`;
  return fit(head, sectionsOf(findings).flatMap(sectionBlocks));
}

/** The same comment where a side could not be read: never a text that reads like "no changes". */
export function printMarkdownFailure(diagnostics: readonly Diagnostic[]): string {
  const shown = diagnostics.slice(0, 10);
  const lines = shown.map(
    ({ code: id, file, message }) => `- ${id} ${code(file ?? "")} ${escape(message)}`,
  );
  const title = "### API and SDK changes: **could not be compared**";
  return `${[marker, title, "", ...lines].join("\n")}\n`;
}

const capital = { breaking: "Breaking", risky: "Risky", additive: "Additive" } as const;

/** Blocks that stand or fall whole, worst first, as long as there is room. */
function fit(head: string[], blocks: string[]): string {
  const kept: string[] = [];
  let length = head.join("\n").length;
  for (const block of blocks) {
    if (length + block.length > LONGEST) break;
    kept.push(block);
    length += block.length + 1;
  }
  const left = blocks.length - kept.length;
  const tail =
    left > 0 ? [`\n_${count(left, "group")} of findings left out; see the full report._`] : [];
  return `${[...head, "", ...kept, ...tail].join("\n")}\n`;
}

function sectionBlocks({ verdict, kinds }: Section): string[] {
  const isOpen = verdict === "breaking" || verdict === "risky";
  const total = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  const title = `${headings[verdict]} (${total})`;
  if (isOpen) {
    return [
      `**${title}**\n`,
      ...kinds.map(
        ({ kind, findings }) =>
          `${findings.map(item).join("\n")}\n  _${code(kind)}: ${findings[0]?.why ?? ""} ${findings[0]?.fix ?? ""}_\n`,
      ),
    ];
  }
  const lines = kinds.map(
    ({ kind, findings }) =>
      `- ${code(kind)} (${findings.length}): ${few(
        findings.map(({ title: text }) => escape(text)),
        20,
      )}`,
  );
  return [`<details><summary>${title}</summary>\n\n${lines.join("\n")}\n\n</details>\n`];
}

function item(finding: Finding): string {
  const { id, title, wire, sdk, where, alsoAt, accepted } = finding;
  const affected = affectedWords(finding);
  const more = alsoAt.length > 0 ? ` and ${count(alsoAt.length, "further place")}` : "";
  const notes = [
    `wire ${wire.verdict}, sdk ${sdk.verdict}`,
    `${code(placeWords(where))}${more}`,
    ...(affected === "" ? [] : [escape(affected)]),
    ...(accepted ? [`accepted: ${escape(accepted.reason)}`] : []),
  ];
  return `- ${escape(title)} ${code(id)}<br>${notes.join(" · ")}`;
}

/** Text of a description between backticks; a backtick inside would end them. */
function code(text: string): string {
  return `\`${flat(text).replaceAll("`", "'")}\``;
}

/** Text of a description as prose: no markup of its own, no mention of anybody, no link. */
function escape(text: string): string {
  return flat(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@/g, "&#64;")
    .replace(/:\/\//g, ":&#47;&#47;");
}

function flat(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
}
