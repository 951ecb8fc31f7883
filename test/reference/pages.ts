/** The emitted pages as a reader sees them: headings, links, samples. Shares nothing with what wrote them. */
import { posix } from "node:path";

/** A file of the package. */
export type Page = { path: string; text: string };

/** A program on a page, with what the marker above it says. */
export type PageSample = {
  page: string;
  operationId: string;
  method: string;
  path: string;
  style: "client" | "standalone";
  code: string;
};

/** Files that readers follow links in. */
export function pagesOf(files: readonly Page[]): Page[] {
  return files.filter(({ path }) => path.endsWith(".md") || path === "llms.txt");
}

/** Every relative link that leads nowhere, and every absolute one that is not of the web. */
export function deadLinks(files: readonly Page[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const anchors = new Map(pagesOf(files).map(({ path, text }) => [path, anchorsOf(text)]));
  return pagesOf(files).flatMap(({ path, text }) =>
    targetsOf(text).flatMap((target) => {
      if (/^(?:https?:\/\/|mailto:)/i.test(target)) return [];
      const [file = "", anchor] = target.split("#");
      const to = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
      const isThere = paths.has(to) && target !== "";
      const isFound = anchor === undefined || anchors.get(to)?.has(decodeURI(anchor));
      return isThere && isFound ? [] : [`${path}: ${target === "" ? "(empty)" : target}`];
    }),
  );
}

/** The addresses of inline links and images, of definitions, and of raw HTML. */
export function targetsOf(text: string): string[] {
  const prose = withoutCode(text);
  const inline = [...prose.matchAll(/(?<!\\)\]\(\s*<?([^)\s>]*)>?[^)]*\)/g)];
  const definitions = [...prose.matchAll(/^ {0,3}\[[^\]\\]+\]:\s*(\S+)/gm)];
  const html = [...prose.matchAll(/<[a-z][^<>]*\b(?:href|src)\s*=\s*["']([^"']*)["']/gi)];
  return [...inline, ...definitions, ...html].map(([, target = ""]) => target);
}

/** Anchors as GitHub makes them. */
export function anchorsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, heading = ""] of withoutFences(text).matchAll(/^#{1,6} (.*)$/gm)) {
    const words = heading.replace(/\\(.)/g, "$1").replace(/[`*]/g, "").trim().toLowerCase();
    const slug = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    let name = slug;
    for (let count = 1; found.has(name); count += 1) name = `${slug}-${count}`;
    found.add(name);
  }
  return found;
}

/** The programs of a page. Each has a marker above it. */
export function samplesOf({ path: page, text }: Page): PageSample[] {
  const marked =
    /^<!-- UsageSnippet language="typescript" operationID="(.*?)" method="(.*?)" path="(.*?)"( style="standalone")? -->\n\n```ts\n([^]*?)\n```$/gm;
  return [...text.matchAll(marked)].map(
    ([, operationId = "", method = "", path = "", standalone, code = ""]) => ({
      page,
      operationId: unescape(operationId),
      method,
      path: unescape(path),
      style: standalone === undefined ? "client" : "standalone",
      code: `${code}\n`,
    }),
  );
}

/** The text under a heading of the second level. */
export function sectionOf({ text }: Page, heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`no heading ${heading}`);
  const end = text.indexOf("\n## ", start + 4);
  return text.slice(start, end < 0 ? undefined : end);
}

/** Rows of the table that begins with these columns; undefined when there is none. */
export function tableOf(text: string, ...columns: string[]): string[][] | undefined {
  const lines = text.split("\n");
  const cells = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
  const at = lines.findIndex(
    (line) => line.startsWith("|") && cells(line).join() === columns.join(),
  );
  if (at < 0) return undefined;
  const rows: string[][] = [];
  for (let next = at + 2; (lines[next] ?? "").startsWith("|"); next += 1) {
    rows.push(cells(lines[next] ?? ""));
  }
  return rows;
}

function withoutCode(text: string): string {
  return withoutFences(text).replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, "code");
}

function withoutFences(text: string): string {
  return text.replace(/^( *)(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)?\1\2`*$/gm, "");
}

function unescape(text: string): string {
  return text
    .replaceAll("&#45;", "-")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
