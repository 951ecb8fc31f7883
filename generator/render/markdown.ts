/**
 * Text of a spec as Markdown that harms no page: read block by block, printed anew. What comes out has no
 * HTML, no heading, no relative link and nothing left open, and prettier leaves it as it is.
 */
import { comment, type Prose } from "./encode.ts";

/** A description with its paragraphs, lists, tables, quotes and code. Headings become bold text. */
export function markdown(text: string): Prose {
  const lines = plain(text).split("\n");
  const blocks: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const read = readBlock(lines, at);
    if (read.text !== "") blocks.push(read.text);
    at = read.next;
  }
  return blocks.join("\n\n") as Prose;
}

/** The same in one line: for a table cell, a list item or a title. */
export function markdownLine(text: string): Prose {
  const parts = plain(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !rule.test(line) && !fence.test(line))
    .map((line) => line.replace(heading, "").replace(/^[-*+]\s+/, "· "));
  return inline(parts.join(" "));
}

/** A piece of code in a line. Controls are visible, and the fence is longer than any inside. */
export function codeSpan(text: string): Prose {
  const content = plain(text).replace(/\s+/g, " ").trim();
  if (content === "") return "` `" as Prose;
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${ticks}${pad}${content}${pad}${ticks}` as Prose;
}

/** The value of an attribute inside an HTML comment, which only `-->` could end. */
export function attribute(text: string): Prose {
  return plain(text)
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/--/g, "&#45;&#45;") as Prose;
}

/** Prose as a cell of a table, which a bar would end. */
export function cell(prose: Prose): Prose {
  return prose.replace(/(?<!\\)\|/g, "\\|") as Prose;
}

/**
 * A table, its columns as wide as prettier makes them. A wide one would be blank for the most part: it is
 * packed, and prettier told to leave it.
 */
export function table(head: readonly Prose[], rows: readonly (readonly Prose[])[]): Prose {
  const cells = [head, ...rows].map((row) =>
    head.map((_, index) => cell((row[index] ?? "") as Prose).trim()),
  );
  const longest = Math.max(...cells.map((row) => row.join(" | ").length));
  const isWide = longest > mostColumns;
  return (isWide ? packed(cells) : aligned(cells)).join("\n") as Prose;
}

function packed([head = [], ...rows]: readonly string[][]): string[] {
  // A backslash at the end would take the bar behind it.
  const line = (row: readonly string[]) =>
    `|${row.map((it) => it.replace(/\\$/, "$& ")).join("|")}|`;
  return ["<!-- prettier-ignore -->", line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function aligned(cells: readonly string[][]): string[] {
  const [head = [], ...rows] = cells;
  const widths = head.map((_, index) =>
    Math.max(3, ...cells.map((row) => widthOf(row[index] ?? ""))),
  );
  const pad = (cell: string, width: number) => cell + " ".repeat(width - widthOf(cell));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, index) => pad(cell, widths[index] ?? 3)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

/** A table with a longer line is packed. */
const mostColumns = 80;

/** Columns on a screen: wide characters count twice, marks on a letter not at all (UAX 11, roughly). */
function widthOf(text: string): number {
  if (/^[\u0020-\u007e\u00a1-\u024f\u2010-\u2027\u2713]*$/.test(text)) return text.length;
  const graphemes = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)];
  return graphemes.reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}

const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])|\ufe0f/u;

const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
const heading = /^ {0,3}#{1,6}(?:\s+|$)/;
const rule = /^\s*(?:-{2,}|={2,}|\*(?:\s*\*){2,}|_(?:\s*_){2,}|-(?:\s*-){2,})\s*$/;
const item = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/;
/** Quotes in quotes count as one. */
const quote = /^ {0,3}>[ >]*/;
const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** A table larger than this is shown as it was written, in a block of code. */
const largestTable = 20_000;

type Block = { text: string; next: number };

/** Lines without controls, comment marks left alone: `comment` is what makes controls visible. */
function plain(text: string): string {
  return comment(text)
    .replace(/\u200b/g, "")
    .replace(/\t/g, "  ");
}

function readBlock(lines: readonly string[], at: number): Block {
  const line = lines[at] ?? "";
  if (line.trim() === "" || rule.test(line)) return { text: "", next: at + 1 };
  if (fence.test(line)) return readFence(lines, at);
  if (heading.test(line)) {
    const title = line.replace(heading, "").replace(/\s+#+\s*$/, "");
    const text = inline(title.replace(/\*\*|__/g, "").trim());
    return { text: text === "" ? "" : `**${text}**`, next: at + 1 };
  }
  if (line.includes("|") && separator.test(lines[at + 1] ?? "") && lines[at + 1]?.includes("|")) {
    return readTable(lines, at);
  }
  if (quote.test(line)) return readQuote(lines, at);
  return item.test(line) ? readList(lines, at) : readParagraph(lines, at);
}

function readFence(lines: readonly string[], at: number): Block {
  const [, mark = "```"] = fence.exec(lines[at] ?? "") ?? [];
  const isEnd = (line: string) =>
    line.trim().startsWith(mark) && line.trim().replaceAll(mark.charAt(0), "") === "";
  const length = lines.slice(at + 1).findIndex(isEnd);
  const end = length < 0 ? lines.length : at + 1 + length;
  return { text: codeBlock(lines.slice(at + 1, end)), next: end + 1 };
}

/** Without a language: nobody runs, formats or collects what a spec quotes. */
function codeBlock(lines: readonly string[]): string {
  const text = lines.join("\n").replace(/^\n+|\s+$/g, "");
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  return text.trim() === "" ? "" : `${ticks}\n${text}\n${ticks}`;
}

function readTable(lines: readonly string[], at: number): Block {
  let next = at + 2;
  while ((lines[next] ?? "").includes("|")) next += 1;
  const written = lines.slice(at, next);
  const size = written.reduce((sum, line) => sum + line.length, 0);
  const [head = [], , ...rows] = written.map(cellsOf);
  const widest = Math.max(...written.map((line) => line.length));
  if (size > largestTable || widest * written.length > 2 * largestTable) {
    return { text: codeBlock(written), next };
  }
  return { text: table(head, rows), next };
}

function cellsOf(line: string): Prose[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => inline(cell.replace(/\\\|/g, "|").trim()));
}

function readQuote(lines: readonly string[], at: number): Block {
  let next = at;
  while (quote.test(lines[next] ?? "")) next += 1;
  const inner = markdown(
    lines
      .slice(at, next)
      .map((line) => line.replace(quote, ""))
      .join("\n"),
  );
  const quoted = inner.split("\n").map((line) => (line === "" ? ">" : `> ${line}`));
  return { text: inner === "" ? "" : quoted.join("\n"), next };
}

function readParagraph(lines: readonly string[], at: number): Block {
  let next = at;
  const isMore = (line: string) =>
    line.trim() !== "" && !rule.test(line) && !startsBlock(line) && !separator.test(line);
  do next += 1;
  while (next < lines.length && isMore(lines[next] ?? ""));
  return { text: inlineLines(lines.slice(at, next)), next };
}

function startsBlock(line: string): boolean {
  return [fence, heading, quote, item].some((block) => block.test(line));
}

type Item = { indent: number; ordered: boolean; lines: string[] };

/** A list with what is nested in it; always tight, bullets always `-`, numbers counted from 1. */
function readList(lines: readonly string[], at: number): Block {
  const items: Item[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    const [, indent = "", mark = "", text = ""] = item.exec(line) ?? [];
    const open = items.at(-1);
    if (rule.test(line) || (line.trim() === "" && !item.test(lines[next + 1] ?? ""))) break;
    if (mark !== "") {
      if (open && indent.length === 0 && /\d/.test(mark) !== items[0]?.ordered) break;
      items.push({ indent: indent.length, ordered: /\d/.test(mark), lines: [text] });
    } else if (line.trim() !== "") {
      if (fence.test(line.trim()) || heading.test(line) || quote.test(line)) break;
      open?.lines.push(line);
    }
  }
  return { text: printList(items), next };
}

type Level = { indent: number; ordered: boolean; column: number; count: number };

function printList(items: readonly Item[]): string {
  const levels: Level[] = [];
  const printed = items.map(({ indent, ordered, lines }) => {
    while (levels.length > 1 && indent < (levels.at(-1)?.indent ?? 0)) levels.pop();
    const top = levels.at(-1);
    if (!top || indent > top.indent + 1) {
      const column = top ? top.column + markOf(top).length : 0;
      levels.push({ indent, ordered, column, count: 0 });
    }
    const level = levels.at(-1) as Level;
    level.count += 1;
    const text = inline(
      lines
        .map((line) => line.trim())
        .join(" ")
        .trim(),
    );
    return `${" ".repeat(level.column)}${markOf(level)}${text === "" ? "…" : text}`;
  });
  return printed.join("\n");
}

function markOf({ ordered, count }: Level): string {
  return ordered ? `${Math.max(1, count)}. ` : "- ";
}

/** Lines of one paragraph: what spans lines, such as code, is read as a whole. */
function inlineLines(lines: readonly string[]): Prose {
  const text = inline(lines.map((line) => line.trim()).join("\n"));
  return text
    .split("\n")
    .map((line) => guardStart(line.trim()))
    .filter((line) => line !== "")
    .join("\n") as Prose;
}

/** Code, bold, italics and absolute links stay; everything else is text. */
export function inline(text: string): Prose {
  const pieces = /(`+)(?!`)([\s\S]*?[^`])\1(?!`)|!?\[([^[\]]*)\]\(\s*<?([^()\s<>]*)>?[^()]*\)/g;
  let printed = "";
  let last = 0;
  for (const match of text.matchAll(pieces)) {
    const [whole, ticks, code, label, target = ""] = match;
    printed += words(text.slice(last, match.index));
    printed += ticks === undefined ? link(label ?? "", target) : codeSpan(code ?? "");
    last = match.index + whole.length;
  }
  return guardStart((printed + words(text.slice(last))).trim()) as Prose;
}

/** A link to somewhere else; a relative one leads nowhere from our pages and is text. */
function link(label: string, target: string): string {
  const text = label.trim() === "" ? "link" : words(label.replace(/\s+/g, " "));
  const isSafe = /^(?:https?:\/\/|mailto:)[^\s<>()\\]+$/i.test(target) && URL.canParse(target);
  return isSafe ? `[${text}](${target.replace(/\*/g, "%2A").replace(/&/g, "&amp;")})` : text;
}

/** Plain words: bold and italics that are closed stay, other marks are escaped. */
function words(text: string): string {
  const marked = text
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/<(https?:\/\/[^\s<>]+)>/gi, "$1")
    .replace(/&(?!(?:amp|lt|gt|quot|nbsp|#\d{1,6});)/g, "&amp;")
    .replace(/</g, "&lt;");
  const bold = /(\*\*|__)(?=[\p{L}\p{N}"'(])([^*_\n]*[\p{L}\p{N}"').:!?])\1(?![\p{L}\p{N}])/gu;
  let printed = "";
  let last = 0;
  for (const match of marked.matchAll(bold)) {
    const before = marked.charAt(match.index - 1);
    if (/[\p{L}\p{N}*_]/u.test(before)) continue;
    printed += `${escapeMarks(marked.slice(last, match.index))}**${escapeMarks(match[2] ?? "")}**`;
    last = match.index + match[0].length;
  }
  return printed + escapeMarks(marked.slice(last));
}

function escapeMarks(text: string): string {
  return text
    .replace(/[\\`*[\]~$]/g, "\\$&")
    .replace(/\\~(?!\\~)/g, "~")
    .replace(/\\\$/g, "$")
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (run) => run.replace(/_/g, "\\_"))
    .replace(/ {2,}/g, " ");
}

/** What would begin a block at the start of a line begins none. */
function guardStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+$|-+$|~{3}|:)/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
