/** What makes the modules a package: package.json, README, licence, and the runtime copied as it is. */
import { clientVariableId, functionId, operationExportId, serverId } from "../names/assign.ts";
import { errorSymbol, operationsFile } from "../render/layout.ts";
import {
  code,
  identifier,
  joinCode,
  jsonValue,
  propertyKey,
  proseLine,
  stringLiteral,
  type Code,
  type Prose,
} from "../render/encode.ts";
import type { Resource, SecurityScheme } from "../ir/api.ts";
import { titleOf } from "../render/reference/operation.ts";
import { resourcePage } from "../render/reference/places.ts";
import { markdown, markdownLine } from "../render/markdown.ts";
import { grantedSchemes, schemeKind } from "../render/credentials.ts";
import { flatCode, sampleCredentials, sampleRequest } from "../render/samples.ts";
import { absoluteServers, urlOf } from "../render/servers.ts";
import type { Signature } from "../render/signature.ts";
import { fillFrom, type TemplateData } from "./template.ts";
import { allResources, signaturesIn, type EmitContext, type Target } from "./target.ts";

/** Emits the files around the sources. */
export const packageFiles: Target = {
  name: "package",
  emit(context) {
    const fill = (name: string, data: TemplateData) =>
      fillFrom(context.templates.package, name, data, context.diagnostics);
    const { config, api } = context;
    const licence = { license: proseLine(config.license), holder: holder(context) };
    const licenceTemplate = config.license === "MIT" ? "LICENSE.MIT" : "LICENSE";
    return {
      files: [
        { path: "package.json", text: `${jsonValue(manifest(context))}\n` },
        { path: "jsr.json", text: `${jsonValue(jsrManifest(context))}\n` },
        { path: "tsconfig.json", text: fill("tsconfig.json", {}) },
        { path: "README.md", text: fill("README.md", readme(context)) },
        {
          path: "CHANGELOG.md",
          text: fill("CHANGELOG.md", {
            version: proseLine(config.version),
            title: proseLine(api.title),
            apiVersion: proseLine(api.version),
          }),
        },
        { path: "LICENSE", text: fill(licenceTemplate, licence) },
        ...[...context.templates.runtime]
          .filter(([name]) => isNeeded(context, name))
          .map(([name, text]) => ({ path: `src/runtime/${name}`, text })),
      ],
    };
  },
};

/** Parts of the runtime for what not every API has are left out where nothing mentions them. */
function isNeeded({ api, signatures }: EmitContext, name: string): boolean {
  if (name === "webhook.ts") return api.webhooks.length > 0;
  const streams = [...signatures.values()].some(({ stream }) => stream !== undefined);
  return streams || (name !== "stream.ts" && name !== "events.ts");
}

function holder({ config, api }: EmitContext): Prose {
  return proseLine(config.author ?? `The ${api.title} authors`);
}

function description({ config, api }: EmitContext): string {
  return config.description ?? `TypeScript client of ${api.title}`;
}

/** The entry points: their names outside, and the modules behind them. */
function entryPoints(context: EmitContext): [string, string][] {
  const resources = allResources(context.api)
    .filter((resource) => resource.operations.length > 0)
    .map((resource): [string, string] => {
      const file = operationsFile(context.names, resource.id).replace(/^src\/|\.ts$/g, "");
      return [file.replace(/^operations\//, "./"), file];
    });
  const webhooks: [string, string][] = context.api.webhooks.length
    ? [["./webhooks", "webhooks"]]
    : [];
  const oauth: [string, string][] = grantedSchemes(context.api.schemes).length
    ? [["./oauth", "oauth"]]
    : [];
  return [
    [".", "index"],
    ["./core", "core"],
    ["./errors", "errors"],
    ["./validation", "validation"],
    ...oauth,
    ...webhooks,
    ...resources,
  ];
}

/** One condition serves `import` and, from Node 20.19 on, `require`; two of them where a package is dual. */
function manifest(context: EmitContext): object {
  const { config, packageName } = context;
  const exports = entryPoints(context).map(([name, file]) => [
    name,
    config.module === "dual"
      ? { import: targets("./dist", file), require: targets("./dist/cjs", file) }
      : targets("./dist", file),
  ]);
  return {
    name: packageName,
    version: config.version,
    description: description(context),
    license: config.license,
    ...(config.author === undefined ? {} : { author: config.author }),
    ...(config.homepage === undefined ? {} : { homepage: config.homepage }),
    ...(config.repository === undefined
      ? {}
      : { repository: { type: "git", url: config.repository } }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ...(Object.fromEntries(exports) as object),
      "./package.json": "./package.json",
    },
    files: ["dist", ...documents(context), "CHANGELOG.md"],
  };
}

function targets(folder: string, file: string): { types: string; default: string } {
  return { types: `${folder}/${file}.d.ts`, default: `${folder}/${file}.js` };
}

/** What of the documentation is published beside the README. */
function documents({ config }: EmitContext): string[] {
  const { pages, reference, llms } = config.docs;
  return [...(pages || reference ? ["docs"] : []), ...(llms ? ["llms.txt"] : [])];
}

function jsrManifest(context: EmitContext): object {
  const { config, packageName } = context;
  return {
    name: packageName.startsWith("@") ? packageName : `@${packageName}/${packageName}`,
    version: config.version,
    license: config.license,
    exports: Object.fromEntries(
      entryPoints(context).map(([name, file]) => [name, `./src/${file}.ts`]),
    ) as object,
    publish: {
      include: ["src", ...documents(context), "README.md", "LICENSE", "CHANGELOG.md", "jsr.json"],
    },
  };
}

function readme(context: EmitContext): TemplateData {
  const { api, config, names, signatures } = context;
  const all = [...signatures.values()];
  const secured = all.find(({ requirement }) => requirement !== undefined);
  const plain = (text: string) => text as Prose;
  return {
    packageName: plain(context.packageName),
    description: markdown(api.docs.description ?? description(context)),
    client: plain(names.client),
    variable: plain(names.of(clientVariableId)),
    credentialsSample: asText(secured ? clientOptions(context, secured) : code``),
    samples: sampleOperations(all).map((signature) => ({
      title: proseLine(signature.operation.docs.summary ?? signature.access.join(".")),
      code: asText(sampleCall(context, signature, secured?.requirement?.key)),
    })),
    streams: all.some(({ stream }) => stream !== undefined),
    paginated: all.some(({ operation }) => operation.pagination !== undefined),
    functionSample: functionSample(context, secured ?? all[0]),
    schemes: api.schemes.map((scheme) => ({
      name: plain(names.of(scheme.id)),
      kind: schemeKind(scheme),
      description: markdownLine(scheme.docs.description ?? ""),
    })),
    grants: grantedSchemes(api.schemes).map((scheme) => ({
      name: plain(names.of(scheme.id)),
      code: asText(grantSample(context, scheme)),
    })),
    securitySample: securitySample(context, secured),
    errors: [...context.errorTypes].map((id) => ({
      name: plain(errorSymbol(names, id).name),
      statuses: proseLine(statusesOf(all, id)),
    })),
    webhooks: webhookSample(context),
    timeoutSeconds: plain(String(config.timeoutMs / 1000)),
    maxAttempts: plain(String(config.retry.maxAttempts)),
    servers: absoluteServers(api.servers).map((server) => ({
      name: plain(names.of(serverId(server.url))),
      url: proseLine(urlOf(server)),
    })),
    resources: allResources(api)
      .filter((resource) => resource.operations.length > 0)
      .map((resource) => resourceRows(context, resource)),
    hasPages: config.docs.pages,
    license: proseLine(config.license),
  };
}

function resourceRows(context: EmitContext, resource: Resource): TemplateData {
  const { names, config } = context;
  const signatures = signaturesIn(context, resource);
  return {
    path: (signatures[0]?.access.slice(0, -1).join(".") ?? "") as Prose,
    page: config.docs.pages && (resourcePage(names, resource.id) as string as Prose),
    operations: signatures.map((signature) => ({
      name: names.of(signature.operation.id) as Prose,
      title: titleOf(signature),
    })),
  };
}

/** The first operation, and the first that is listed page by page. */
function sampleOperations(all: Signature[]): Signature[] {
  const paginated = all.find(({ operation }) => operation.pagination !== undefined);
  const [first] = all;
  return [...new Set([first, paginated])].filter((signature) => signature !== undefined);
}

function clientOptions({ api, names }: EmitContext, signature: Signature): Code {
  const credentials = sampleCredentials(signature, api.schemes, names);
  return credentials ? code`{ credentials: ${flatCode(credentials)} }` : code``;
}

/** A call on a client that satisfies the requirement `held`; it brings its own credentials for another. */
function sampleCall(context: EmitContext, signature: Signature, held: string | undefined): Code {
  const sample = sampleRequest(signature, context.types);
  const request = sample && flatCode(sample);
  const own = signature.requirement?.key === held ? undefined : signature.requirement;
  const credentials = own && sampleCredentials(signature, context.api.schemes, context.names);
  const options = credentials ? code`, { security: ${flatCode(credentials)} }` : code``;
  const given = code`${request ?? (credentials ? code`{}` : code``)}${options}`;
  const path = [context.names.of(clientVariableId), ...signature.access].map(identifier);
  const call = code`${joinCode(path, code`.`)}(${given})`;
  return signature.operation.pagination
    ? code`for await (const item of ${call}) {\n  console.log(item);\n}`
    : code`console.log(await ${call});`;
}

function functionSample(
  context: EmitContext,
  signature: Signature | undefined,
): TemplateData | false {
  if (!signature) return false;
  const { names, packageName } = context;
  const file = operationsFile(names, signature.resource.id).replace(/^src\/operations|\.ts$/g, "");
  const request = sampleRequest(signature, context.types);
  return {
    name: names.of(functionId(signature.operation.id)) as Prose,
    module: `${packageName}${file}` as Prose,
    credentials: asText(clientOptions(context, signature)),
    arguments: asText(request ? code`client, ${flatCode(request)}` : code`client`),
  };
}

function securitySample(
  context: EmitContext,
  signature: Signature | undefined,
): TemplateData | false {
  if (!signature) return false;
  const { names, api } = context;
  const credentials = sampleCredentials(signature, api.schemes, names);
  return {
    name: `${names.of(operationExportId(signature.operation.id))}Security` as Prose,
    arguments: asText(credentials ? flatCode(credentials) : code``),
  };
}

/** What a receiver of webhooks does, with the first of them; false where the API sends none. */
function webhookSample({ api, names, packageName }: EmitContext): TemplateData | false {
  const { webhookTag: tag, webhooks } = api;
  const kind = webhooks[0]?.kinds?.[0];
  if (webhooks.length === 0) return false;
  const use = code`console.log(event);`;
  const key = propertyKey(tag ?? "");
  const read = key === tag ? code`event.${key}` : code`event[${stringLiteral(tag ?? "")}]`;
  return {
    module: `${packageName}/webhooks` as Prose,
    use: asText(
      tag === undefined || kind === undefined
        ? use
        : code`if (${read} === ${stringLiteral(kind)}) ${use}`,
    ),
    rows: webhooks.map(({ id, wire, kinds, docs }) => ({
      name: names.of(id) as Prose,
      kinds: proseLine((kinds ?? [wire]).map((text) => `\`${text}\``).join(", ")),
      title: proseLine(docs.description?.split(/\r?\n/)[0] ?? docs.summary ?? ""),
    })),
  };
}

function grantSample({ names, packageName }: EmitContext, scheme: SecurityScheme): Code {
  const [client, name] = [identifier(names.client), identifier(names.of(scheme.id))];
  const login = code`clientId: "<id>", clientSecret: "<secret>"`;
  const from = (path: string) => code`from ${stringLiteral(`${packageName}${path}`)};\n`;
  const made = (value: Code) => code`new ${client}({ credentials: { ${name}: ${value} } });`;
  if (scheme.kind === "oauth2") {
    return code`import { ${client} } ${from("")}\n${made(code`{ ${login} }`)}`;
  }
  const value = code`openIdConnect({\n  url: openIdConnectUrls.${name},\n  ${login},\n})`;
  return code`import { ${client} } ${from("")}import { openIdConnect, openIdConnectUrls } ${from("/oauth")}\n${made(value)}`;
}

function statusesOf(all: Signature[], type: string): string {
  const statuses = all.flatMap(({ errors }) =>
    errors.flatMap((error) => (error.type === type ? [String(error.status)] : [])),
  );
  return [...new Set(statuses)].sort().join(", ");
}

/** Code is safe in a fenced block: it holds no backtick fence, because literals are on one line. */
function asText(fragment: Code): Prose {
  return fragment.replaceAll("```", "\\u0060\\u0060\\u0060") as Prose;
}
