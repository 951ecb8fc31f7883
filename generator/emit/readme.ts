/** The README of the package: its page on npm, and the first of the reference site. */
import { clientVariableId, functionId, operationExportId, serverId } from "../names/assign.ts";
import { errorSymbol, operationsFile } from "../render/layout.ts";
import {
  code,
  identifier,
  joinCode,
  propertyKey,
  proseLine,
  stringLiteral,
  type Code,
  type Prose,
} from "../render/encode.ts";
import type { Resource, SecurityScheme } from "../ir/api.ts";
import { argument, width } from "../render/reference/calls.ts";
import { titleOf } from "../render/reference/operation.ts";
import { resourcePage } from "../render/reference/places.ts";
import { cell, markdown, markdownLine } from "../render/markdown.ts";
import { grantedSchemes, schemeKind } from "../render/credentials.ts";
import { flatCode, printSample, sampleRequest, type Sample } from "../render/samples.ts";
import { absoluteServers, urlOf } from "../render/servers.ts";
import { sampleCredentials } from "../render/sample-credentials.ts";
import type { Signature } from "../render/signature.ts";
import { fillFrom, type TemplateData } from "./template.ts";
import { allResources, signaturesIn, type EmitContext } from "./target.ts";

/** The README as its template gives it. */
export function readmeText(context: EmitContext): string {
  const { templates, diagnostics } = context;
  return fillFrom(templates.package, "README.md", readme(context), diagnostics);
}

/** What the package is, in a sentence. */
export function packageDescription({ config, api }: EmitContext): string {
  return config.description ?? `TypeScript client of ${api.title}`;
}

function readme(context: EmitContext): TemplateData {
  const { api, config, names, signatures } = context;
  const all = [...signatures.values()];
  const secured = all.find(({ requirement }) => requirement !== undefined);
  const variable = names.of(clientVariableId);
  const plain = (text: string) => text as Prose;
  return {
    packageName: plain(context.packageName),
    description: markdown(api.docs.description ?? packageDescription(context)),
    client: plain(names.client),
    variable: plain(variable),
    credentialsSample: asText(
      secured
        ? clientOptions(context, secured, `const ${variable} = new ${names.client}(`)
        : code``,
    ),
    samples: sampleOperations(all).map((signature) => ({
      title: proseLine(signature.operation.docs.summary ?? signature.access.join(".")),
      code: asText(sampleCall(context, signature, secured?.requirement?.key)),
    })),
    streams: all.some(({ stream }) => stream !== undefined),
    streamSample: manySample(context, secured, (it) => it.stream !== undefined && !it.stream.flag),
    pageSample: manySample(context, secured, (it) => it.operation.pagination !== undefined),
    paginated: all.some(({ operation }) => operation.pagination !== undefined),
    functionSample: functionSample(context, secured ?? all[0]),
    schemes: api.schemes.map((scheme) => ({
      name: plain(names.of(scheme.id)),
      kind: schemeKind(scheme),
      description: cell(markdownLine(scheme.docs.description ?? "")),
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
    webhooks: api.webhooks.length > 0 && {
      ...webhookSample(context),
      rows: api.webhooks.map(({ id, wire, kinds, docs }) => ({
        name: names.of(id) as Prose,
        kinds: proseLine((kinds ?? [wire]).map((text) => `\`${text}\``).join(", ")),
        title: cell(proseLine(docs.description?.split(/\r?\n/)[0] ?? docs.summary ?? "")),
      })),
    },
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
      title: cell(titleOf(signature)),
    })),
  };
}

/** The first operation, and the first that is listed page by page. */
function sampleOperations(all: Signature[]): Signature[] {
  const paginated = all.find(({ operation }) => operation.pagination !== undefined);
  const [first] = all;
  return [...new Set([first, paginated])].filter((signature) => signature !== undefined);
}

/** The options of a client that is made behind `start`. */
function clientOptions({ api, names }: EmitContext, signature: Signature, start: string): Code {
  const credentials = sampleCredentials(signature, api.schemes, names);
  if (!credentials) return code``;
  const options: Sample = { kind: "record", fields: [["credentials", credentials]] };
  return argument(options, start.length, ");".length);
}

function sampleCall(context: EmitContext, signature: Signature, held: string | undefined): Code {
  const call = callCode(context, signature, held);
  if (signature.operation.pagination)
    return code`for await (const item of ${call}) {\n  console.log(item);\n}`;
  const flat = code`console.log(await ${call});`;
  if (flat.length <= width) return flat;
  return code`console.log(\n  await ${callCode(context, signature, held, 1)},\n);`;
}

/** The call of the first operation that gives many values in some way; false where there is none. */
function manySample(
  context: EmitContext,
  secured: Signature | undefined,
  isMany: (signature: Signature) => boolean,
): Prose | false {
  const signature = [...context.signatures.values()].find(isMany);
  return signature ? asText(callCode(context, signature, secured?.requirement?.key)) : false;
}

/**
 * A call on a client that satisfies the requirement `held`; it brings its own credentials for another. In one
 * line, or in as many as it needs where it is indented.
 */
function callCode(
  context: EmitContext,
  signature: Signature,
  held: string | undefined,
  depth = 0,
): Code {
  const sample = sampleRequest(signature, context.types);
  const start = [context.names.of(clientVariableId), ...signature.access].join(".");
  const column = "  await (".length + start.length;
  const limit = depth === 0 ? Infinity : width - "),".length;
  const request = sample && printSample(sample, { keys: "bare", width: limit, column, depth });
  const own = signature.requirement?.key === held ? undefined : signature.requirement;
  const credentials = own && sampleCredentials(signature, context.api.schemes, context.names);
  const options = credentials ? code`, { security: ${flatCode(credentials)} }` : code``;
  const given = code`${request ?? (credentials ? code`{}` : code``)}${options}`;
  const path = [context.names.of(clientVariableId), ...signature.access].map(identifier);
  return code`${joinCode(path, code`.`)}(${given})`;
}

function functionSample(
  context: EmitContext,
  signature: Signature | undefined,
): TemplateData | false {
  if (!signature) return false;
  const { names, packageName } = context;
  const file = operationsFile(names, signature.resource.id).replace(/^src\/operations|\.ts$/g, "");
  const request = sampleRequest(signature, context.types);
  const name = names.of(functionId(signature.operation.id));
  const start = `await ${name}(client, `;
  return {
    name: name as Prose,
    module: `${packageName}${file}` as Prose,
    credentials: asText(clientOptions(context, signature, "const client = createClient(")),
    arguments: asText(
      request ? code`client, ${argument(request, start.length, ");".length)}` : code`client`,
    ),
  };
}

function securitySample(
  context: EmitContext,
  signature: Signature | undefined,
): TemplateData | false {
  if (!signature) return false;
  const { names, api } = context;
  const credentials = sampleCredentials(signature, api.schemes, names);
  const name = `${names.of(operationExportId(signature.operation.id))}Security`;
  const start = `const security = new ${name}(`;
  return {
    name: name as Prose,
    arguments: asText(credentials ? argument(credentials, start.length, ");".length) : code``),
  };
}

/** What a receiver of webhooks does, with the first of them. */
export function webhookSample({ api, packageName }: EmitContext): { module: Prose; use: Prose } {
  const { webhookTag: tag, webhooks } = api;
  const kind = webhooks[0]?.kinds?.[0];
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
