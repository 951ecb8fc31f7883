/** The reference of the package in Markdown: pages, an index, a compact file, samples for other sites. */
import type { Resource } from "../ir/api.ts";
import { clientVariableId } from "../names/assign.ts";
import { codeSamplesOverlay } from "../render/reference/overlay.ts";
import { compactOperation, compactType } from "../render/reference/compact.ts";
import { describeModel } from "../render/reference/model.ts";
import { describeReference, titleOf } from "../render/reference/operation.ts";
import {
  createSlugger,
  linkTo,
  modelsTitle,
  pages,
  placeReference,
  type Places,
} from "../render/reference/places.ts";
import { joined } from "../render/reference/type-text.ts";
import { describeWebhook } from "../render/reference/webhooks.ts";
import { wireMethod } from "../render/descriptor.ts";
import { schemeKind } from "../render/credentials.ts";
import { fileName, proseLine, type FileName, type Prose } from "../render/encode.ts";
import { operationSymbols, securitySymbols } from "../render/layout.ts";
import { codeSpan, markdown, markdownLine, table } from "../render/markdown.ts";
import { absoluteServers, urlOf } from "../render/servers.ts";
import type { Signature } from "../render/signature.ts";
import { siteFiles } from "./docs/site.ts";
import { readmeText, webhookSample } from "./readme.ts";
import { fillFrom, type TemplateData } from "./template.ts";
import { allResources, signaturesIn, type EmitContext, type Target } from "./target.ts";

/** Emits `docs/`, `llms.txt` and what else the configuration asks for. */
export const docs: Target = {
  name: "docs",
  emit(context) {
    const { docs: wanted } = context.config;
    const { llms, reference, codeSamplesOverlay: overlay } = wanted;
    const places = placeReference(context);
    const written = wanted.pages || wanted.site ? pageFiles(context, places) : [];
    return {
      files: [
        ...(wanted.pages ? written : []),
        ...(wanted.site ? siteFiles(context, places, [readmePage(context), ...written]) : []),
        ...(reference ? [file(context, referencePath, "reference.md", compactData(context))] : []),
        ...(llms ? [file(context, "llms.txt", "llms.txt", llmsData(context))] : []),
        ...(overlay === undefined ? [] : [{ path: overlay, text: codeSamplesOverlay(context) }]),
      ].map((each) => ({ ...each, isFormatted: true })),
    };
  },
};

const referencePath = fileName("docs/reference.md");

function file(context: EmitContext, path: string, template: string, data: TemplateData) {
  return { path, text: fillFrom(context.templates.docs, template, data, context.diagnostics) };
}

/** As it is where the pages are, to which it links. */
function readmePage(context: EmitContext) {
  const docs = { ...context.config.docs, pages: true };
  return { path: readme, text: readmeText({ ...context, config: { ...context.config, docs } }) };
}

function pageFiles(context: EmitContext, places: Places) {
  const resources = withOperations(context).map((resource) =>
    file(
      context,
      places.resourcePage(resource.id),
      "resource.md",
      resourceData(context, places, resource),
    ),
  );
  const models = modelPages(context, places).map(([page, data]) =>
    file(context, page, "models.md", data),
  );
  return [
    file(context, pages.index, "index.md", indexData(context, places)),
    file(context, pages.options, "options.md", optionsData(context)),
    file(context, pages.security, "security.md", securityData(context, places)),
    ...(context.api.webhooks.length === 0
      ? []
      : [file(context, pages.webhooks, "webhooks.md", webhooksData(context, places))]),
    ...resources,
    ...models,
  ];
}

function withOperations(context: EmitContext): Resource[] {
  return allResources(context.api).filter((resource) => resource.operations.length > 0);
}

const plain = (text: string) => text as Prose;
const readme = fileName("README.md");

/** The way back from a page: its top, the lists, the README. */
function navigation(page: FileName, title: string): { links: Prose; backLinks: Prose } {
  const links = [
    linkTo(page, plain("Operations"), { page: pages.index, fragment: "operations" }),
    linkTo(page, plain("Models"), { page: pages.index, fragment: "models" }),
    linkTo(page, plain("README"), readme),
  ];
  const top = linkTo(page, plain("Back to top"), { page, fragment: createSlugger()(title) });
  return { links: joined(links, " · "), backLinks: joined([top, ...links], " · ") };
}

function resourceData(context: EmitContext, places: Places, resource: Resource): TemplateData {
  const signatures = signaturesIn(context, resource);
  const page = places.resourcePage(resource.id);
  const title = signatures[0]?.access.slice(0, -1).join(".") ?? "";
  const examples = new Map<string, Prose>();
  return {
    title: plain(title),
    ...navigation(page, title),
    description: markdown(resource.docs.description ?? "") || false,
    operationsTable: operationsTable(places, page, signatures, false),
    operations: signatures.map((signature) => ({
      ...describeReference(context, places, page, signature, examples),
      takesArguments: signature.request !== undefined,
    })),
  };
}

function operationsTable(
  places: Places,
  page: FileName,
  signatures: readonly Signature[],
  isIndex: boolean,
): Prose {
  const rows = signatures.map((signature) => {
    const { operation, access } = signature;
    const name = isIndex ? access.join(".") : (access.at(-1) ?? "");
    return [
      linkTo(page, codeSpan(name), places.operation(operation.id)),
      joined([codeSpan(wireMethod(operation.method)), codeSpan(operation.path)], " "),
      titleOf(signature),
    ];
  });
  return table(["Method", "HTTP request", "Description"].map(plain), rows);
}

function modelPages(context: EmitContext, places: Places): [FileName, TemplateData][] {
  return [...places.modelPages].map(([page, types]) => {
    const title = modelsTitle(page);
    const models = types.map((type) => describeModel(context, places, page, type));
    return [page, { title: plain(title), ...navigation(page, title), models }];
  });
}

function indexData(context: EmitContext, places: Places): TemplateData {
  const { api } = context;
  const page = pages.index;
  const [server] = absoluteServers(api.servers);
  return {
    title: titleText(context),
    packageName: plain(context.packageName),
    apiVersion: proseLine(api.version),
    seeAlso: joined(
      [
        linkTo(page, plain("options"), pages.options),
        linkTo(page, plain("security"), pages.security),
        ...(api.webhooks.length ? [linkTo(page, plain("webhooks"), pages.webhooks)] : []),
      ],
      ", ",
    ),
    source: sourceLink(context),
    baseUrl: server ? codeSpan(urlOf(server)) : plain("the `baseUrl` of the client"),
    operationsTable: operationsTable(places, page, [...context.signatures.values()], true),
    models: [...places.modelPages].map(([target, types]) => ({
      page: linkTo(page, plain(modelsTitle(target).replace("Models: ", "")), target),
      names: joined(
        types.map(({ id }) => codeSpan(context.names.of(id))),
        ", ",
      ),
    })),
  };
}

/** Where the sources are; false where that is no address of the web. */
function sourceLink({ config }: EmitContext): Prose | false {
  const { url = "" } = config.repository ?? {};
  const address = url.replace(/^git\+/, "").replace(/\.git$/, "");
  const link = markdownLine(`[${address}](${address})`);
  return /^https?:/.test(address) && link.startsWith("[") && link;
}

function titleText({ api, packageName }: EmitContext): Prose {
  return markdownLine(api.title) || markdownLine(packageName);
}

function optionsData({ config, names }: EmitContext): TemplateData {
  return {
    ...navigation(pages.options, "Options"),
    client: plain(names.client),
    timeoutMs: plain(String(config.timeoutMs)),
    maxAttempts: plain(String(config.retry.maxAttempts)),
    baseDelayMs: plain(String(config.retry.baseDelayMs)),
    maxDelayMs: plain(String(config.retry.maxDelayMs)),
  };
}

function securityData(context: EmitContext, places: Places): TemplateData {
  const { api, names, requirements, signatures } = context;
  const page = pages.security;
  return {
    ...navigation(page, "Security"),
    schemes: api.schemes.map((scheme) => ({
      name: plain(names.of(scheme.id)),
      kind: schemeKind(scheme),
      description: markdown(scheme.docs.description ?? "") || false,
      serverOnly: context.config.serverOnly.includes(names.of(scheme.id)),
    })),
    classes: [...requirements].map(([key, { alternatives, optional }]) => {
      const users = [...signatures.values()].filter(({ requirement }) => requirement?.key === key);
      const sets = alternatives.map((ids) =>
        joined(
          ids.map((id) => linkTo(page, codeSpan(names.of(id)), places.scheme(id))),
          " and ",
        ),
      );
      const aliases = users.map((signature) =>
        codeSpan(operationSymbols(names, signature).security.name),
      );
      return {
        name: plain(securitySymbols(names, key).class.name),
        alternatives: joined(sets, " or "),
        optional,
        aliases: joined(aliases, ", "),
      };
    }),
  };
}

function webhooksData(context: EmitContext, places: Places): TemplateData {
  const { api } = context;
  const page = pages.webhooks;
  return {
    ...navigation(page, "Webhooks"),
    ...webhookSample(context),
    tag: api.webhookTag !== undefined && codeSpan(api.webhookTag),
    webhooks: api.webhooks.map((webhook) => describeWebhook(context, places, page, webhook)),
  };
}

function compactData(context: EmitContext): TemplateData {
  const { api, names, signatures, packageName } = context;
  return {
    packageName: plain(packageName),
    operations: [...signatures.values()].map((it) => compactOperation(context, it)),
    models: api.types
      .filter(({ usage }) => usage.input)
      .map(({ id, type }) => ({
        name: codeSpan(names.of(id)),
        definition: codeSpan(compactType(context, type, "input")),
      })),
  };
}

function llmsData(context: EmitContext): TemplateData {
  const { api, config, names, packageName, signatures } = context;
  const places = placeReference(context);
  const at = fileName("llms.txt");
  const [first] = [...signatures.values()];
  const link = (text: string, page: FileName) => linkTo(at, plain(text), page);
  return {
    packageName: plain(packageName),
    summary:
      markdownLine(config.description ?? api.docs.description?.split("\n")[0] ?? "") ||
      titleText(context),
    apiVersion: proseLine(api.version),
    client: plain(names.client),
    exampleCall: plain([names.of(clientVariableId), ...(first?.access ?? [])].join(".")),
    credentials:
      joined(
        api.schemes.map(({ id }) => codeSpan(names.of(id))),
        ", ",
      ) || plain("none"),
    referencePath: config.docs.reference && plain(referencePath),
    resources:
      config.docs.pages &&
      withOperations(context).map((resource) => {
        const all = signaturesIn(context, resource);
        const name = all[0]?.access.slice(0, -1).join(".") ?? "";
        return {
          link: link(name, places.resourcePage(resource.id)),
          titles: joined(all.map(titleOf), ", "),
        };
      }),
    models: [...places.modelPages.keys()].map((page) => ({ link: link(modelsTitle(page), page) })),
  };
}
