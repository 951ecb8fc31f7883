/** The API as data for the runtime, the credentials it knows, and the client for standalone functions. */
import type { SecurityScheme, Server } from "../ir/api.ts";
import { serverId } from "../names/assign.ts";
import { docComment } from "../render/comment.ts";
import { credentialTypeName, schemeFunction } from "../render/credentials.ts";
import {
  code,
  comment,
  identifier,
  joinCode,
  literal,
  stringLiteral,
  valueKey,
  type Code,
} from "../render/encode.ts";
import { files } from "../render/layout.ts";
import { openModule, type Module } from "../render/module.ts";
import { nameOf, runtimeType, runtimeValue, type EmitContext, type Target } from "./target.ts";

/** Emits `src/core.ts`. */
export const core: Target = {
  name: "core",
  emit(context) {
    const options = identifier(`${context.names.client}Options`);
    const names = ["api", "defaults", "Credentials", "Held", "ServerName", "createClient", options];
    const module = openModule(files.core, names);
    const client = runtimeType(module, "Client");
    const given = runtimeType(module, "ClientOptions");
    module.add(
      {
        kind: "const",
        name: code`api`,
        docs: code`What the runtime needs to know of the API as a whole.`,
        type: runtimeType(module, "ApiSpec"),
        value: apiSpec(context, module),
      },
      {
        kind: "interface",
        name: code`Credentials`,
        docs: code`Credentials by scheme. Which ones a client holds decides what it can call.`,
        members: context.api.schemes.map((scheme) => ({
          name: nameOf(context, scheme.id),
          type: code`${runtimeType(module, credentialTypeName(scheme))} | undefined`,
          optional: true,
          docs: schemeComment(scheme),
        })),
      },
      {
        kind: "type",
        name: code`ServerName`,
        docs: code`The servers of the API by name.`,
        type: serverNames(context),
      },
      {
        kind: "type",
        name: options,
        docs: code`Options of a client.`,
        typeParameters: [code`Held extends Credentials = object`],
        type: code`${given}<Held, ServerName> & ${runtimeType(module, "Watching")}`,
      },
      {
        kind: "function",
        name: code`createClient`,
        docs: code`Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use.`,
        typeParameters: [code`Held extends Credentials = object`],
        parameters: [
          {
            name: code`options`,
            type: code`${given}<Held, ServerName>`,
            optional: true,
          },
        ],
        returns: code`${client}<${heldType(context)}>`,
        body: code`return new ${runtimeValue(module, "Client")}(api, ${clientOptions(context, module)});`,
      },
    );
    const settings = defaults(context);
    if (settings) {
      module.add({
        kind: "const",
        name: code`defaults`,
        docs: code`What every client starts from.`,
        type: runtimeType(module, "Defaults"),
        value: settings,
      });
    }
    return { modules: [module.print()] };
  },
};

function clientOptions(context: EmitContext, module: Module): Code {
  return defaults(context)
    ? code`${runtimeValue(module, "withDefaults")}(defaults, options)`
    : code`options`;
}

/** What a client holds: what it was given, and what the environment stands in for. */
function heldType({ config }: EmitContext): Code {
  const fromEnvironment = Object.keys(config.env).map(
    (scheme) => code`readonly ${valueKey(scheme)}: unknown`,
  );
  return fromEnvironment.length
    ? code`Held & { ${joinCode(fromEnvironment, code`; `)} }`
    : code`Held`;
}

function apiSpec(context: EmitContext, module: Module): Code {
  const { api, config, packageName } = context;
  const schemes = api.schemes.map((scheme) => {
    const apply = schemeFunction(scheme, (name) => runtimeValue(module, name));
    return code`${nameOf(context, scheme.id)}: ${apply}`;
  });
  const servers = absoluteServers(api.servers).map(
    (server) =>
      code`${valueKey(context.names.of(serverId(server.url)))}: ${stringLiteral(urlOf(server))}`,
  );
  const fields = [
    code`agent: ${stringLiteral(`${packageName.replace(/^@/, "").replace("/", "-")}/${config.version}`)}`,
    code`requestId: ${stringLiteral(config.requestIdHeader)}`,
    code`servers: { ${joinCode(servers, code`, `)} }`,
    code`schemes: { ${joinCode(schemes, code`, `)} }`,
  ];
  return code`{ ${joinCode(fields, code`, `)} }`;
}

/** What the configuration sets and the runtime would not do anyway; undefined where there is nothing. */
export function defaults({ config }: Pick<EmitContext, "config">): Code | undefined {
  const usual = { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 8000 };
  const changed = Object.entries(config.retry).filter(
    ([key, value]) => usual[key as keyof typeof usual] !== value,
  );
  const retry = changed.map(([key, value]) => code`${identifier(key)}: ${literal(value)}`);
  const env = Object.entries(config.env).map(
    ([scheme, variable]) => code`${valueKey(scheme)}: ${stringLiteral(variable)}`,
  );
  const fields = [
    ...(config.timeoutMs === 60_000 ? [] : [code`timeoutMs: ${literal(config.timeoutMs)}`]),
    ...(retry.length ? [code`retry: { ${joinCode(retry, code`, `)} }`] : []),
    ...(env.length ? [code`env: { ${joinCode(env, code`, `)} }`] : []),
  ];
  return fields.length ? code`{ ${joinCode(fields, code`, `)} }` : undefined;
}

function serverNames({ api, names }: EmitContext): Code {
  const known = absoluteServers(api.servers).map(({ url }) =>
    stringLiteral(names.of(serverId(url))),
  );
  return known.length ? joinCode(known, code` | `) : code`never`;
}

/** A relative server says nothing without the address that the document came from. */
function absoluteServers(servers: Server[]): Server[] {
  return servers.filter((server) => URL.canParse(urlOf(server)));
}

/** The URL with the defaults of its variables (OpenAPI 3.1 section 4.8.6). */
function urlOf({ url, variables }: Server): string {
  return url.replace(/\{([^}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole,
  );
}

function schemeComment(scheme: SecurityScheme): Code | undefined {
  const scopes =
    scheme.kind === "oauth2"
      ? [...new Set(scheme.flows.flatMap((flow) => Object.keys(flow.scopes)))]
      : [];
  return docComment({
    docs: scheme.docs,
    ...(scopes.length ? { lead: comment(`Scopes: ${scopes.join(", ")}.`) } : {}),
  });
}
