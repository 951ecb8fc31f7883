/** The reference of all kinds of changes, in Markdown: one entry for each, made from its row. */
import { areas, rowOf, verdictOf, type KindId } from "../kinds.ts";
import type { Letters, Row } from "../kinds/row.ts";

/** What an edit looks like: the lines that differ, and what is said of it. */
export type Example = { lines: readonly string[]; title: string };

/** The lines of the page; `exampleOf` gives an edit for those kinds that have one. */
export function printKinds(exampleOf: (kind: KindId) => Example | undefined): string[] {
  const entries = Object.entries(areas).flatMap(([area, rows]) => [
    "",
    `## ${area}`,
    ...Object.keys(rows).flatMap((kind) => entry(kind as KindId, exampleOf(kind as KindId))),
  ]);
  return [
    "# Kinds of changes",
    "",
    "What `sdkwright diff` can find. A verdict is that of a value in requests, then that in responses. Made from the",
    "tables of this folder and from the fixtures of `test/diff/` by `npm run test:update`; do not edit.",
    ...entries,
  ];
}

function entry(kind: KindId, example: Example | undefined): string[] {
  const row = rowOf(kind);
  return [
    "",
    `### ${kind}`,
    "",
    `> ${slots(row.title)}`,
    "",
    "| | requests | responses |",
    "| --- | --- | --- |",
    `| wire | ${cells(row.wire)} |`,
    `| TypeScript | ${cells(row.sdk)} |`,
    "",
    `${row.why} **To do:** ${row.fix}`,
    ...notes(row),
    ...(example
      ? ["", "```diff", ...example.lines, "```", "", `gives: ${plain(example.title)}`]
      : []),
  ];
}

function cells(letters: Letters): string {
  return `${verdictOf(letters, "request")} | ${verdictOf(letters, "response")}`;
}

function notes({ reverse, review, unseen, implementer, exhaustive, oasdiff, rows }: Row): string[] {
  const reversed = reverse.startsWith("(") ? `none ${reverse}` : `[${reverse}](#${reverse})`;
  return [
    "",
    `- Reverse: ${reversed}`,
    ...(review ? ["- The verdict on TypeScript needs judgement: code runs differently."] : []),
    ...(unseen === undefined ? [] : [`- No compiler sees it: ${unseen}.`]),
    ...(implementer
      ? ["- Breaks those who build values of output types (`profile: implementer`)."]
      : []),
    ...(exhaustive ? ["- Breaks a switch over every case (`exhaustive: strict`)."] : []),
    ...(oasdiff ? [`- oasdiff: ${oasdiff.map((id) => `\`${id}\``).join(", ")}`] : []),
    `- Rows of the catalogue: ${rows.join(", ")}`,
  ];
}

/** Titles hold pieces of a description, which are no Markdown. */
function plain(text: string): string {
  return `\`${text.replace(/`/g, "'")}\``;
}

function slots(title: string): string {
  return title.replace(/\{(\w+)\}/g, "_$1_");
}
