/**
 * Pages of the reference as HTML. Comes in: the Markdown that our templates and encoders print, which is less
 * than Markdown may be. Goes out: markup; whatever is not of that kind is text, HTML above all.
 */
import { markup, type Markup } from "../markup.ts";
import { createSlugger } from "./places.ts";

/** A heading that links can lead to; its text is not encoded. */
export type Heading = { level: number; text: string; anchor: string };

/** What stands on a page, and its headings in order. */
export type HtmlPage = { content: Markup; headings: Heading[] };

/** Where a link of the page leads; undefined for one that leads nowhere, whose words are then text. */
export type Resolve = (target: string) => string | undefined;

/** Reads a page of ours. Anchors are those of the Markdown page. */
export function pageHtml(text: string, resolve: Resolve): HtmlPage {
  const headings: Heading[] = [];
  const slug = createSlugger();
  const onHeading = (level: number, title: string): string => {
    const anchor = slug(title);
    headings.push({ level, text: title, anchor });
    return anchor;
  };
  const content = readBlocks(text.split("\n"), { resolve, onHeading });
  return { content: { html: content.map(({ html }) => html).join("\n") }, headings };
}

/** The words of a line of Markdown, without its marks; not encoded. */
export function wordsOf(line: string): string {
  return piecesOf(line)
    .map((piece) => (typeof piece === "string" ? piece : (piece.code ?? wordsOf(piece.inner))))
    .join("");
}

type Page = { resolve: Resolve; onHeading: (level: number, title: string) => string };

type Read = { block: Markup; next: number };

const comment = /^<!--.*-->$/;
const heading = /^(#{1,6}) (.*)$/;
const fence = /^(`{3,}|~{3,})([\w-]*)$/;
const item = /^( *)(-|\d+\.) (.*)$/;
const separator = /^\|(?: *:?-+:? *\|)+$/;

function readBlocks(lines: readonly string[], page: Page): Markup[] {
  const blocks: Markup[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || comment.test(line)) {
      at += 1;
      continue;
    }
    const { block, next } = readBlock(lines, at, page);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(lines: readonly string[], at: number, page: Page): Read {
  const line = lines[at] ?? "";
  const [, marks, title = ""] = heading.exec(line) ?? [];
  if (marks !== undefined) return { block: headingOf(marks.length, title, page), next: at + 1 };
  const ticks = fence.exec(line)?.[1];
  if (ticks !== undefined) return readFence(lines, at, ticks);
  if (isTable(lines, at)) return readTable(lines, at, page);
  if (line.startsWith(">")) return readQuote(lines, at, page);
  return item.test(line) ? readList(lines, at, page) : readParagraph(lines, at, page);
}

function headingOf(level: number, title: string, page: Page): Markup {
  const anchor = page.onHeading(level, wordsOf(title));
  const inner = inline(title, page);
  const tag: Markup = { html: `h${level}` };
  const isLink = piecesOf(title).some((piece) => typeof piece === "object" && piece.target);
  // The title of a page is its top.
  return level === 1 || isLink
    ? markup`<${tag} id="${anchor}">${inner}</${tag}>`
    : markup`<${tag} id="${anchor}"><a href="#${anchor}">${inner}</a></${tag}>`;
}

function readFence(lines: readonly string[], at: number, ticks: string): Read {
  let next = at + 1;
  while (next < lines.length && lines[next] !== ticks) next += 1;
  const text = lines.slice(at + 1, next).join("\n");
  return { block: markup`<pre><code>${text}</code></pre>`, next: next + 1 };
}

function isTable(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? "").startsWith("|") && separator.test(lines[at + 1] ?? "");
}

/** Roles are named, because a narrow screen shows rows below each other, which is no table to browsers. */
function readTable(lines: readonly string[], at: number, page: Page): Read {
  let next = at + 2;
  while ((lines[next] ?? "").startsWith("|")) next += 1;
  const head = cellsOf(lines[at] ?? "");
  const titles = head.map(
    (cell) => markup`<th role="columnheader" scope="col">${inline(cell, page)}</th>`,
  );
  const rows = lines.slice(at + 2, next).map((line) => {
    const cells = cellsOf(line).map((cell, column) => {
      const label = wordsOf(head[column] ?? "");
      return markup`<td role="cell" data-label="${label}">${inline(cell, page)}</td>`;
    });
    return markup`<tr role="row">${cells}</tr>\n`;
  });
  const block = markup`<table role="table">
<thead role="rowgroup"><tr role="row">${titles}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody>
</table>`;
  return { block, next };
}

function cellsOf(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  return cells.slice(1, -1).map((cell) => cell.replaceAll("\\|", "|").trim());
}

function readQuote(lines: readonly string[], at: number, page: Page): Read {
  let next = at;
  while ((lines[next] ?? "").startsWith(">")) next += 1;
  const inner = lines.slice(at, next).map((line) => line.replace(/^> ?/, ""));
  return { block: markup`<blockquote>${readBlocks(inner, page)}</blockquote>`, next };
}

function readParagraph(lines: readonly string[], at: number, page: Page): Read {
  let next = at + 1;
  while (next < lines.length && continues(lines[next] ?? "")) next += 1;
  const text = lines.slice(at, next).join("\n");
  return { block: markup`<p>${inline(text, page)}</p>`, next };
}

function continues(line: string): boolean {
  return (
    line.trim() !== "" &&
    ![comment, heading, fence, item].some((block) => block.test(line)) &&
    !/^[|>]/.test(line)
  );
}

/** A list and what is nested in it, which stands further to the right. */
function readList(lines: readonly string[], at: number, page: Page): Read {
  const [, indent = "", first = ""] = item.exec(lines[at] ?? "") ?? [];
  const items: Markup[][] = [];
  let next = at;
  while (next < lines.length) {
    const [, depth = "", mark = "", text = ""] = item.exec(lines[next] ?? "") ?? [];
    const isOther = (mark === "-") !== (first === "-");
    if (mark === "" || depth.length < indent.length) break;
    if (depth.length > indent.length) {
      const nested = readList(lines, next, page);
      items.at(-1)?.push(nested.block);
      next = nested.next;
    } else {
      if (isOther) break;
      items.push(inline(text, page));
      next += 1;
    }
  }
  const tag: Markup = { html: first === "-" ? "ul" : "ol" };
  const all = items.map((parts) => markup`<li>${parts}</li>\n`);
  return { block: markup`<${tag}>\n${all}</${tag}>`, next };
}

/** A piece of a line: text; code; or words in bold or with a link on them. */
type Piece = string | { code?: string; target?: string; inner: string };

const pieces =
  /\\([!-/:-@[-`{-~])|(`+)(?!`)([^]*?[^`])\2(?!`)|\[((?:\\.|`[^`]*`|[^\\\]`])*)\]\(([^\s()]*)\)|\*\*((?:\\.|`[^`]*`|[^\\*`])+)\*\*|&(amp|lt|gt|quot|nbsp|#\d{1,6});/g;

function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(pieces)) {
    const [whole, escaped, , code, label, target, bold, entity = ""] = match;
    found.push(text.slice(last, match.index));
    if (escaped !== undefined) found.push(escaped);
    else if (code !== undefined) found.push({ code: unpadded(code), inner: "" });
    else if (target !== undefined) found.push({ target, inner: label ?? "" });
    else if (bold !== undefined) found.push({ inner: bold });
    else found.push(characterOf(entity));
    last = match.index + whole.length;
  }
  return [...found, text.slice(last)].filter((piece) => piece !== "");
}

/** A blank on both sides belongs to the marks, unless there is nothing else (CommonMark section 6.1). */
function unpadded(code: string): string {
  return /^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
};

function characterOf(entity: string): string {
  const known = entities[entity];
  if (known !== undefined) return known;
  const point = Number(entity.slice(1));
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
}

function inline(text: string, page: Page): Markup[] {
  return piecesOf(text).map((piece) => {
    if (typeof piece === "string") return markup`${piece}`;
    if (piece.code !== undefined) return markup`<code>${piece.code}</code>`;
    const inner = inline(piece.inner, page);
    if (piece.target === undefined) return markup`<strong>${inner}</strong>`;
    const address = page.resolve(piece.target);
    return address === undefined ? markup`${inner}` : markup`<a href="${address}">${inner}</a>`;
  });
}
