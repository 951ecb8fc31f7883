/**
 * Markdown that prettier would leave as it is, its tables aside: those get columns of one width. Whoever
 * writes more than plain paragraphs, links and code leaves the file to prettier.
 */
import { printWidth } from "./doc.ts";

/** The text of a Markdown file in its layout, or undefined where it takes prettier. */
export function layoutMarkdown(text: string): string | undefined {
  const blocks = blocksOf(text);
  const parts = blocks.map(blockText);
  if (parts.includes(undefined) || parts.length === 0) return undefined;
  // Of two lists in a row, the second would get other marks.
  const isList = (block: string | undefined): boolean => block?.startsWith("- ") ?? false;
  if (blocks.some((block, index) => isList(block) && isList(blocks[index + 1]))) return undefined;
  return `${parts.join("\n\n")}\n`;
}

/** What stands between empty lines; code with the empty lines in it. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let code: string | undefined;
  for (const block of text.trimEnd().split(/\n(?:\n)+/)) {
    code = code === undefined ? block : `${code}\n\n${block}`;
    // A fence that is open takes in what comes after the empty line.
    const fences = code.match(/^```/gm)?.length ?? 0;
    if (fences % 2 === 1) continue;
    blocks.push(code);
    code = undefined;
  }
  return code === undefined ? blocks : [...blocks, code];
}

function blockText(block: string): string | undefined {
  const lines = block.split("\n");
  if (block.startsWith("```")) return isFinished(lines) ? block : undefined;
  if (block.startsWith("|")) return tableText(lines);
  const [first = ""] = lines;
  if (/^#{1,6} /.test(first))
    return lines.length === 1 && isPlain(heading(first)) ? block : undefined;
  if (first.startsWith("- "))
    return lines.every((line) => line.startsWith("- ") && isPlain(line.slice(2)))
      ? block
      : undefined;
  return lines.every((line) => isPlain(line) && !startsSomething(line)) ? block : undefined;
}

function heading(line: string): string {
  return line.replace(/^#+ /, "");
}

/** A line of a paragraph that would be taken for a list, a quotation or a rule. */
function startsSomething(line: string): boolean {
  return /^(?:[-+=]|\d+[.)]|\s)/.test(line);
}

/**
 * Text in which nothing is written in two ways: words, code, strong words and links. The signs that
 * Markdown has a meaning for, or that prettier would escape, are not among them.
 */
function isPlain(text: string): boolean {
  const rest = text
    .replace(/`[^`]+`/g, "x")
    .replace(/&(?:lt|gt|amp);/g, "x")
    .replace(/\[([\w .,'()-]+)\]\([\w./?=%#:-]+\)/g, "$1")
    .replace(/(?<=^|\s)\*\*(\w[\w :.,?!'-]*)\*\*(?=$|[\s.,:;])/g, "$1")
    .replace(/(?<![\]!\\])\[\w+\](?![([:])/g, "x")
    .replace(/(?<=[a-zA-Z0-9])_(?=[a-zA-Z0-9])/g, "x");
  const hasOneReading = /^[A-Za-z0-9 .,;:?!'"()/@%$={}>#+‘’“”…·–—-]+$/.test(rest);
  return hasOneReading && !/ {2}|^[ >#]| $/.test(text);
}

/** Code: what is no TypeScript stands as it is; TypeScript of ours does too, as long as no line is too long. */
function isFinished(lines: readonly string[]): boolean {
  const [first = "", ...code] = lines;
  if (code.pop() !== "```" || !/^```(?:sh|ts)$/.test(first)) return false;
  if (first === "```sh") return true;
  const isLaidOut = code.every(
    (line) =>
      line.length <= printWidth && /^[\x20-\x7e]*$/.test(line) && !/\s$|\\|"\w*"\s*:|'/.test(line),
  );
  return isLaidOut && code[0] !== "" && code.at(-1) !== "";
}

function tableText(lines: readonly string[]): string | undefined {
  const rows = lines.map(cellsOf);
  const [head, rule] = rows;
  if (!head || !rule?.every((cell) => cell === "---")) return undefined;
  const isEven = rows.every((cells) => cells.length === head.length);
  const shown = rows.filter((_, index) => index !== 1);
  if (
    !isEven ||
    !shown.flat().every((cell) => cell === "" || isPlain(cell.replace(/\\[|`]/g, "x")))
  )
    return undefined;
  const widths = head.map((_, column) =>
    Math.max(3, ...shown.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return rows
    .map((cells, index) => line(index === 1 ? widths.map((width) => "-".repeat(width)) : cells))
    .join("\n");
}

/** The cells of a row. */
function cellsOf(line: string): string[] {
  if (!/^\|.*\|$/.test(line)) return [];
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
