/** The reference site of a document, on disk, and what a reader of its text sees. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { defaultConfig, type Config } from "../../generator/config.ts";
import { generate, type Strictness } from "../../generator/index.ts";
import type { Page } from "./pages.ts";

/** Writes the site into a folder, and gives its files by their paths in it. */
export async function writeSite(
  folder: string,
  { spec, config = {}, strictness }: SiteInput,
): Promise<Page[]> {
  const docs = { ...defaultConfig.docs, site: true };
  const { files } = await generate({
    spec,
    config: { ...config, build: false, docs },
    ...(strictness ? { strictness } : {}),
  });
  const site = files.flatMap(({ path, text }) =>
    path.startsWith("site/") ? [{ path: path.slice("site/".length), text }] : [],
  );
  for (const { path, text } of site) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return site;
}

/** What a site is made from. */
export type SiteInput = { spec: string; config?: Partial<Config>; strictness?: Strictness };

/** Links to a file or an anchor that is not there, and resources from elsewhere. */
export function brokenLinks(site: readonly Page[]): string[] {
  const anchors = new Map(
    site.map(({ path, text }) => [
      path,
      new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  );
  return site
    .filter(({ path }) => path.endsWith(".html"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<(\w+)\b[^>]*? (?:href|src)="([^"]*)"/g)].flatMap(
        ([, tag, target = ""]) => {
          if (/^(?:https?:\/\/|mailto:)/.test(target)) return tag === "a" ? [] : [target];
          const [file = "", anchor] = target.split("#");
          const to = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
          const known = anchors.get(to);
          const isFound = anchor === undefined || known?.has(decodeURI(anchor));
          return known && isFound && target !== "" ? [] : [`${path}: ${target}`];
        },
      ),
    );
}

/** Bytes of what a browser reads to show a page and to search. */
export function viewOf(site: readonly Page[], path: string): number {
  return ["site.css", "site.js", "search.js", path].reduce((sum, each) => {
    const file = site.find((it) => it.path === each);
    if (!file) throw new Error(`no ${each}`);
    return sum + Buffer.byteLength(file.text);
  }, 0);
}
