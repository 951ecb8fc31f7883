/** Where things are described in the docs of the package: pages, headings, and the links between them. */
import type { Id, NamedType } from "../../ir/types.ts";
import { resourceFileId, type Names } from "../../names/assign.ts";
import { fileName, type FileName, type Prose } from "../encode.ts";
import { securitySymbols } from "../layout.ts";
import type { ReferenceContext } from "./context.ts";
import { wayTo } from "../paths.ts";

/** A heading on a page. */
export type Spot = { page: FileName; fragment: string };

/** The pages of every package. */
export const pages = {
  index: fileName("docs/README.md"),
  options: fileName("docs/options.md"),
  security: fileName("docs/security.md"),
  webhooks: fileName("docs/webhooks.md"),
} as const;

/** Every heading that others link to, by what stands under it. */
export type Places = {
  operation(id: Id): Spot;
  model(id: Id): Spot | undefined;
  /** The class of a requirement, and a scheme. */
  security(key: string): Spot;
  scheme(id: Id): Spot;
  webhook(id: Id): Spot;
  resourcePage(id: Id): FileName;
  /** The pages of models with what is on each, in the order of the document. */
  modelPages: ReadonlyMap<FileName, NamedType[]>;
};

/** Places everything. Two headings that would have the same anchor get another number, as on GitHub. */
export function placeReference(context: ReferenceContext): Places {
  const { names, api, signatures, models, requirements } = context;
  const spots = new Map<string, Spot>();
  const slugs = new Map<string, Slugger>();
  const add = (key: string, page: FileName, heading: string) => {
    const slugger = slugs.get(page) ?? createSlugger();
    slugs.set(page, slugger);
    spots.set(key, { page, fragment: slugger(heading) });
  };
  for (const [id, { resource, access }] of signatures) {
    const page = resourcePage(names, resource.id);
    if (!slugs.has(page)) add(`title:${page}`, page, access.slice(0, -1).join("."));
    add(`operation:${id}`, page, access.at(-1) ?? "");
  }
  const modelPages = new Map<FileName, NamedType[]>();
  for (const type of api.types) {
    const page = modelPageOf(context, type.id);
    if (page === undefined) continue;
    modelPages.set(page, [...(modelPages.get(page) ?? []), type]);
    if (!slugs.has(page)) add(`title:${page}`, page, modelsTitle(page));
    add(`model:${type.id}`, page, names.of(type.id));
  }
  const { security } = pages;
  for (const heading of ["Security", "Credentials"]) add(`title:${heading}`, security, heading);
  for (const { id } of api.schemes) add(`scheme:${id}`, security, names.of(id));
  add("title:classes", security, "Security classes");
  for (const key of requirements.keys()) {
    add(`security:${key}`, security, securitySymbols(names, key).class.name);
  }
  add("title:webhooks", pages.webhooks, "Webhooks");
  for (const { id } of api.webhooks) add(`webhook:${id}`, pages.webhooks, names.of(id));
  const spot = (key: string): Spot => {
    const found = spots.get(key);
    if (!found) throw new Error(`internal error: nothing describes ${key}`);
    return found;
  };
  return {
    operation: (id) => spot(`operation:${id}`),
    model: (id) => (models.has(id) ? spots.get(`model:${id}`) : undefined),
    security: (key) => spot(`security:${key}`),
    scheme: (id) => spot(`scheme:${id}`),
    webhook: (id) => spot(`webhook:${id}`),
    resourcePage: (id) => resourcePage(names, id),
    modelPages,
  };
}

/** The title of a page of models. */
export function modelsTitle(page: FileName): string {
  return `Models: ${page.replace(/^docs\/models\/|\.md$/g, "")}`;
}

/** A link from one page to a heading or a page. */
export function linkTo(from: FileName, text: Prose, to: Spot | FileName): Prose {
  const { page, fragment } = typeof to === "string" ? { page: to, fragment: "" } : to;
  const path = page === from ? "" : wayTo(from, page);
  return `[${text}](${path}${fragment === "" ? "" : `#${encodeURI(fragment)}`})` as Prose;
}

type Slugger = (heading: string) => string;

/** Anchors as GitHub makes them: lower case, no punctuation, dashes for blanks, a number when repeated. */
export function createSlugger(): Slugger {
  const taken = new Set<string>();
  return (heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    let name = slug;
    for (let count = 1; taken.has(name); count++) name = `${slug}-${count}`;
    taken.add(name);
    return name;
  };
}

/** The page of a resource. */
export function resourcePage(names: Names, resource: Id): FileName {
  return fileName(`docs/resources/${names.of(resourceFileId(resource))}.md`);
}

/** Models share a page as they share a source file: a page for each would be too many files to install. */
function modelPageOf({ models }: ReferenceContext, id: Id): FileName | undefined {
  const module = models.get(id)?.module;
  return module && fileName(module.replace(/^src\//, "docs/").replace(/\.ts$/, ".md"));
}
