/** The reference as a site that is opened from disk: the pages of the package as HTML, with a search. */
import { clientVariableId } from "../../names/assign.ts";
import { compactJson, fileName, type FileName, type Prose } from "../../render/encode.ts";
import { wireMethod } from "../../render/descriptor.ts";
import { markup, type Markup } from "../../render/markup.ts";
import { titleOf } from "../../render/reference/operation.ts";
import { pageHtml, wordsOf, type Resolve } from "../../render/reference/page-html.ts";
import { pages, type Places, type Spot } from "../../render/reference/places.ts";
import { fillFrom, type TemplateData } from "../template.ts";
import type { EmitContext, PlainFile } from "../target.ts";
import { meant, wayTo } from "../../render/paths.ts";

/** A page of the reference in Markdown. */
export type SourcePage = { path: string; text: string };

/** Every file of the site, in `site/`: a page for each one in Markdown, and what they share. */
export function siteFiles(
  context: EmitContext,
  places: Places,
  sources: readonly SourcePage[],
): PlainFile[] {
  const fill = (name: string, data: TemplateData) =>
    fillFrom(context.templates.docs, name, data, context.diagnostics);
  const shown = sources.map(({ path, text }) => ({ path, text, address: addressOf(path) }));
  const addresses = new Map(shown.map(({ path, address }) => [path, address]));
  const built = shown.map(({ path, text, address }): Built => {
    const { content, headings } = pageHtml(text, resolver(path, address, addresses));
    const title = titles[address] ?? headings[0]?.text ?? "";
    return { address, title, content, headings: headings.slice(1) };
  });
  return [
    ...built.map((page) => ({
      path: page.address,
      text: fill("site.html", pageData(context, page, built)),
    })),
    { path: "site/site.css", text: fill("site.css", {}) },
    { path: "site/site.js", text: fill("site.js", {}) },
    { path: "site/search.js", text: searchIndex(context, places) },
  ];
}

type Built = {
  address: FileName;
  title: string;
  content: Markup;
  headings: { level: number; text: string; anchor: string }[];
};

/** What the pages are called that have the name of the API as their heading. */
const titles: Readonly<Record<string, string>> = {
  "site/index.html": "Overview",
  "site/operations.html": "Operations",
};

/** The README is the first page, the index of the reference the second; others keep their places. */
function addressOf(path: string): FileName {
  if (path === "README.md") return fileName("site/index.html");
  if (path === pages.index) return fileName("site/operations.html");
  return fileName(path.replace(/^docs\//, "site/").replace(/\.md$/, ".html"));
}

/** Links to other pages lead to their copies; what the site does not hold is not linked. */
function resolver(
  path: string,
  address: FileName,
  addresses: ReadonlyMap<string, FileName>,
): Resolve {
  return (target) => {
    if (/^(?:https?:\/\/|mailto:)/i.test(target)) return target;
    const [file = "", fragment] = target.split("#");
    const to = file === "" ? address : addresses.get(meant(path, file));
    if (to === undefined) return undefined;
    const hash = fragment === undefined ? "" : `#${fragment}`;
    return to === address && hash !== "" ? hash : `${wayTo(address, to)}${hash}`;
  };
}

function pageData(context: EmitContext, page: Built, all: readonly Built[]): TemplateData {
  const { api, packageName } = context;
  const from = page.address;
  const { html: apiTitle } = markup`${api.title}`;
  const link = ({ address, title }: Built) => {
    const current = address === from ? markup` aria-current="page"` : markup``;
    return markup`<li><a href="${wayTo(from, address)}"${current}>${title.replace(/^Models: /, "")}</a></li>\n`;
  };
  const groups = [
    ["Guide", /^site\/[^/]+$/],
    ["Resources", /^site\/resources\//],
    ["Models", /^site\/models\//],
  ] as const;
  const plain = ({ html }: Markup) => html as Prose;
  return {
    title: plain(markup`${page.title}`),
    site: (apiTitle === "" ? plain(markup`${packageName}`) : apiTitle) as Prose,
    packageName: plain(markup`${packageName}`),
    apiVersion: plain(markup`${api.version}`),
    root: "../".repeat(from.split("/").length - 2) as Prose,
    content: plain(page.content),
    headings: plain(
      markup`${page.headings
        .filter(({ level }) => level === 2)
        .map(({ text, anchor }) => markup`<li><a href="#${anchor}">${text}</a></li>\n`)}`,
    ),
    navigation: groups
      .map(([title, path]) => ({
        title: title as string as Prose,
        links: plain(markup`${all.filter(({ address }) => path.test(address)).map(link)}`),
      }))
      .filter(({ links }) => links !== ""),
  };
}

/** What the search knows: pages with their headings, an operation or a model each. */
function searchIndex(context: EmitContext, places: Places): string {
  const { api, names, signatures, models } = context;
  const rows = new Map<string, string[][]>();
  const add = ({ page, fragment }: Spot, ...words: string[]) => {
    const address = addressOf(page).replace(/^site\//, "");
    rows.set(address, [...(rows.get(address) ?? []), [fragment, ...words]]);
  };
  for (const signature of signatures.values()) {
    const { operation, access } = signature;
    const http = `${wireMethod(operation.method)} ${operation.path}`;
    add(places.operation(operation.id), access.join("."), wordsOf(titleOf(signature)), http);
  }
  for (const { id } of api.types) {
    const spot = models.has(id) ? places.model(id) : undefined;
    if (spot) add(spot, names.of(id));
  }
  for (const { id } of api.webhooks) add(places.webhook(id), names.of(id), "Webhook");
  for (const { id } of api.schemes) add(places.scheme(id), names.of(id), "Credential");
  const index = { client: names.of(clientVariableId), pages: [...rows] };
  return `window.sdkwrightSearch = ${compactJson(index)};\n`;
}
