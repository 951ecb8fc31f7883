/** A document to an API with settled names: what packages are made from, and what is compared. */
import type { Config } from "../config.ts";
import type { Diagnostics } from "../diagnostics.ts";
import { buildSurface } from "../diff/surface/build.ts";
import type { Surface } from "../diff/surface/model.ts";
import { preferredContent, type Api } from "../ir/api.ts";
import { distinctRequirements, type Requirement } from "../ir/requirements.ts";
import type { Id, Source } from "../ir/types.ts";
import { lowerApi } from "../lower/api.ts";
import { assignNames, type Lock, type Names } from "../names/assign.ts";
import { camel } from "../names/words.ts";
import { splitAccess } from "../passes/access.ts";
import { decideArguments } from "../passes/arguments.ts";
import { renameProperties } from "../passes/casing.ts";
import { group } from "../passes/group.ts";
import { hoist } from "../passes/hoist.ts";
import { markScalars } from "../passes/scalars.ts";
import { keepSupported } from "../passes/supported.ts";
import { narrowTags } from "../passes/tags.ts";
import { tagWebhooks } from "../passes/webhooks.ts";
import { signaturesOf, type Signature } from "../render/signature.ts";
import { identify, type Document } from "../spec/document.ts";

/** What an API is made from. */
export type ApiInput = {
  document: Document;
  config: Config;
  /** The names of the last run, to be kept. */
  lock: Lock | undefined;
  diagnostics: Diagnostics;
};

/** Runs everything up to the IR that targets see. */
export function buildApi({ document, config, lock, diagnostics }: ApiInput): Api {
  const { enums, operations: overrides, pagination, filter, casing } = config;
  const options = { enums, operations: overrides, pagination, ...(filter ? { filter } : {}) };
  const lowered = lowerApi(document, options, diagnostics);
  const servers = lowered.servers.map((server) => {
    const name = Object.hasOwn(config.servers, server.url) ? config.servers[server.url] : undefined;
    return name === undefined ? server : { ...server, name };
  });
  const passes: ((api: Api) => Api)[] = [
    (api) => group(api, diagnostics, (id) => Object.hasOwn(lock?.names ?? {}, id)),
    (api) => hoist(api, (source) => identify(document, source)),
    narrowTags,
    splitAccess,
    (api) => markScalars(api, config),
    (api) => (casing === "camel" ? renameProperties(api, camelName) : api),
    (api) => decideArguments(api, casing === "camel" ? camelName : undefined),
    (api) => keepSupported(api, diagnostics),
    (api) => tagWebhooks(api, diagnostics),
  ];
  return passes.reduce((api, pass) => pass(api), { ...lowered, servers });
}

/** The name of a field in camel case; one that could not be written plainly stays as it is. */
function camelName(wire: string): string {
  const name = camel(wire);
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? name : wire;
}

/** An API and what all its emitters look up in it. */
export type NamedApi = {
  api: Api;
  names: Names;
  errorTypes: ReadonlySet<Id>;
  requirements: ReadonlyMap<string, Requirement>;
};

/** Settles every name. */
export function nameApi(input: ApiInput): NamedApi {
  const { config, diagnostics, lock } = input;
  const api = buildApi(input);
  const requirements = distinctRequirements(api.operations);
  const errorTypes = errorTypesOf(api);
  const names = assignNames(
    {
      api,
      client: config.client ?? api.title,
      lock,
      errorTypes,
      requirements: new Map(
        [...requirements].map(([key, { alternatives }]) => [key, alternatives]),
      ),
    },
    diagnostics,
  );
  return { api, names, errorTypes, requirements };
}

/** What makes a surface beside the API. */
export type SurfaceSettings = { document: Document; config: Config; generator: string };

/** The surface of the package that would be made. */
export function surfaceOf(
  { api, names, errorTypes }: NamedApi,
  { document, config, generator }: SurfaceSettings,
  signatures: ReadonlyMap<Id, Signature> = signaturesOf(api, names),
): Surface {
  return buildSurface({
    api,
    names,
    signatures,
    errorTypes,
    place: (source) => placeIn(document, source),
    generator,
    packageVersion: config.version,
    emission: {
      enums: config.enums,
      node: ">=20",
      ...(config.casing === "camel" ? { casing: config.casing } : {}),
    },
    defaults: {
      timeoutMs: String(config.timeoutMs),
      ...Object.fromEntries(
        Object.entries(config.retry).map(([key, value]) => [`retry.${key}`, String(value)]),
      ),
    },
  });
}

/** A place with its file relative to the description, so that it is the same wherever a run starts. */
function placeIn(document: Document, { file, pointer }: Source): Source {
  // What a pass made up stands nowhere.
  if (file === "") return { file, pointer };
  return { file: identify(document, { file, pointer: "" }).slice(0, -1), pointer };
}

/** The types of error bodies that get a class. */
function errorTypesOf(api: Api): ReadonlySet<Id> {
  const found = api.operations.flatMap((operation) =>
    operation.errors.flatMap(({ contents }) => {
      const type = preferredContent(contents)?.type;
      return type?.kind === "ref" ? [type.to] : [];
    }),
  );
  const used = new Set(found);
  return new Set(api.types.filter(({ id }) => used.has(id)).map(({ id }) => id));
}
