/** The API as data for the runtime, the credentials it knows, and the client for standalone functions. */
import type { SecurityScheme } from "../ir/api.ts";
import { serverId } from "../names/assign.ts";
import { clientDefaults, clientOptions, heldType } from "../render/client-options.ts";
import { docComment } from "../render/comment.ts";
import { grantAddresses, heldTypeName, schemeFunction } from "../render/credentials.ts";
import {
  code,
  comment,
  identifier,
  joinCode,
  stringLiteral,
  valueKey,
  type Code,
} from "../render/encode.ts";
import { files } from "../render/layout.ts";
import { openModule, type Module } from "../render/module.ts";
import { absoluteServers, urlOf } from "../render/servers.ts";
import { nameOf, runtimeType, runtimeValue, type EmitContext, type Target } from "./target.ts";

/** Emits `src/core.ts`. */
export const core: Target = {
  name: "core",
  emit(context) {
    const { config } = context;
    const options = identifier(`${context.names.client}Options`);
    const names = [
      ...["api", "defaults", "grants", "Credentials", "Held", "ServerName", "createClient"],
      options,
    ];
    const module = openModule(files.core, names);
    const client = runtimeType(module, "Client");
    const given = runtimeType(module, "ClientOptions");
    const forPages = config.serverOnly.length
      ? code` & ${runtimeType(module, "BrowserOptions")}`
      : code``;
    reportUnknown(context);
    module.add(
      {
        kind: "const",
        name: code`api`,
        docs: code`What the runtime needs to know of the API as a whole. @internal`,
        type: runtimeType(module, "ApiSpec"),
        value: apiSpec(context, module),
      },
      {
        kind: "interface",
        name: code`Credentials`,
        docs: code`Credentials by scheme. Which ones a client holds decides what it can call.`,
        members: context.api.schemes.map((scheme) => ({
          name: nameOf(context, scheme.id),
          type: code`${runtimeType(module, heldTypeName(scheme))} | undefined`,
          optional: true,
          docs: schemeComment(scheme, config.serverOnly.includes(context.names.of(scheme.id))),
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
        type: code`${given}<Held, ServerName> & ${runtimeType(module, "Watching")}${forPages}`,
      },
      {
        kind: "function",
        name: code`createClient`,
        docs: code`Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use.`,
        typeParameters: [code`Held extends Credentials = object`],
        parameters: [
          {
            name: code`options`,
            type: code`${given}<Held, ServerName>${forPages}`,
            optional: true,
          },
        ],
        returns: code`${client}<${heldType(config)}>`,
        body: code`return new ${runtimeValue(module, "Client")}(api, ${clientOptions(context, module)});`,
      },
    );
    const settings = clientDefaults(config);
    if (settings) {
      module.add({
        kind: "const",
        name: code`defaults`,
        docs: code`What every client starts from. @internal`,
        type: runtimeType(module, "Defaults"),
        value: settings,
      });
    }
    const grants = context.api.schemes.flatMap((scheme) =>
      scheme.kind === "oauth2"
        ? [code`${nameOf(context, scheme.id)}: ${stringFields(grantAddresses(scheme))}`]
        : [],
    );
    if (grants.length) {
      module.add({
        kind: "const",
        name: code`grants`,
        docs: code`Where tokens are asked for, by scheme. @internal`,
        type: code`{ readonly [scheme: string]: ${runtimeType(module, "GrantAddress")} }`,
        value: code`{ ${joinCode(grants, code`, `)} }`,
      });
    }
    return { modules: [module.print()] };
  },
};

function stringFields(fields: Record<string, string>): Code {
  const rows = Object.entries(fields).map(
    ([name, value]) => code`${identifier(name)}: ${stringLiteral(value)}`,
  );
  return rows.length ? code`{ ${joinCode(rows, code`, `)} }` : code`{}`;
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
    code`retry: ${runtimeValue(module, "nextDelay")}`,
    runtimeValue(module, "validate"),
  ];
  return code`{ ${joinCode(fields, code`, `)} }`;
}

function serverNames({ api, names }: EmitContext): Code {
  const known = absoluteServers(api.servers).map(({ url }) =>
    stringLiteral(names.of(serverId(url))),
  );
  return known.length ? joinCode(known, code` | `) : code`never`;
}

/** Names that stand for no credential would protect nothing. */
function reportUnknown({ api, config, names, diagnostics }: EmitContext): void {
  const known = api.schemes.map(({ id }) => names.of(id));
  for (const name of config.serverOnly.filter((it) => !known.includes(it))) {
    diagnostics.report("SW7401", undefined, { name, known: known.join(", ") });
  }
}

function schemeComment(scheme: SecurityScheme, isServerOnly: boolean): Code | undefined {
  const scopes =
    scheme.kind === "oauth2"
      ? [...new Set(scheme.flows.flatMap((flow) => Object.keys(flow.scopes)))]
      : [];
  return docComment({
    docs: scheme.docs,
    ...(scopes.length ? { lead: comment(`Scopes: ${scopes.join(", ")}.`) } : {}),
    ...(isServerOnly ? { facts: code`For servers: a client in a page refuses to hold it.` } : {}),
  });
}
