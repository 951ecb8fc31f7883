/**
 * The one call behind every command: a document in, the files of a package out. Pure: no disk, no clock,
 * no network, no environment. The order of passes and of targets is here and nowhere else.
 */
import type { Config } from "./config.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { barrel } from "./emit/barrel.ts";
import { client } from "./emit/client.ts";
import { checkModule, compileModule, type SourceFile } from "./emit/compile.ts";
import { core } from "./emit/core.ts";
import { docs } from "./emit/docs.ts";
import { errors } from "./emit/errors.ts";
import { formatFile, formatModule } from "./emit/format.ts";
import { models } from "./emit/models.ts";
import { oauth } from "./emit/oauth.ts";
import { operations } from "./emit/operations.ts";
import { packageFiles } from "./emit/package.ts";
import { resources } from "./emit/resources.ts";
import { security } from "./emit/security.ts";
import type { CompiledModule, EmitContext, PlainFile, Target, Templates } from "./emit/target.ts";
import { webhooks } from "./emit/webhooks.ts";
import { preferredContent, type Api } from "./ir/api.ts";
import { distinctRequirements } from "./ir/requirements.ts";
import type { Id } from "./ir/types.ts";
import { lowerApi } from "./lower/api.ts";
import { assignNames, packageNameId, type Lock } from "./names/assign.ts";
import type { OutputFile } from "./output-file.ts";
import { splitAccess } from "./passes/access.ts";
import { decideArguments } from "./passes/arguments.ts";
import { group } from "./passes/group.ts";
import { hoist } from "./passes/hoist.ts";
import { keepSupported } from "./passes/supported.ts";
import { narrowTags } from "./passes/tags.ts";
import { tagWebhooks } from "./passes/webhooks.ts";
import { placeModels } from "./render/model-files.ts";
import { placeOperations } from "./render/operation-files.ts";
import { signaturesOf } from "./render/signature.ts";
import { identify, type Document } from "./spec/document.ts";

/** All targets, in the order in which their files are listed. */
const targets: readonly Target[] = [
  barrel,
  client,
  core,
  errors,
  security,
  oauth,
  models,
  operations,
  resources,
  webhooks,
  packageFiles,
  docs,
];

/** What a run works with. */
export type PipelineInput = {
  document: Document;
  config: Config;
  /** The names of the last run, to be kept. */
  lock: Lock | undefined;
  templates: Templates;
  /** Modules of the runtime that are compiled already, by file name. */
  precompiled?: ReadonlyMap<string, CompiledModule>;
  diagnostics: Diagnostics;
};

/** The package in memory. */
export type Package = { files: OutputFile[]; lock: Lock; api: Api };

/** Runs everything up to the IR that targets see. */
export function buildApi({ document, config, lock, diagnostics }: PipelineInput): Api {
  const { enums, operations: overrides, pagination, filter } = config;
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
    decideArguments,
    (api) => keepSupported(api, diagnostics),
    (api) => tagWebhooks(api, diagnostics),
  ];
  return passes.reduce((api, pass) => pass(api), { ...lowered, servers });
}

/** Makes the package. With an error among the diagnostics there are no files. */
export async function buildPackage(input: PipelineInput): Promise<Package> {
  const { config, diagnostics, templates } = input;
  const api = buildApi(input);
  const requirements = distinctRequirements(api.operations);
  const errorTypes = errorTypesOf(api);
  const names = assignNames(
    {
      api,
      client: config.client ?? api.title,
      lock: input.lock,
      errorTypes,
      requirements: new Map(
        [...requirements].map(([key, { alternatives }]) => [key, alternatives]),
      ),
    },
    diagnostics,
  );
  if (diagnostics.failed()) return { files: [], lock: names.lock, api };
  const context: EmitContext = {
    api,
    names,
    config,
    templates,
    diagnostics,
    errorTypes,
    requirements,
    packageName: config.name ?? names.of(packageNameId),
    signatures: placeOperations(signaturesOf(api, names), names),
    types: new Map(api.types.map((type) => [type.id, type])),
    models: placeModels(api, names),
  };
  const files = await emit(context, input.precompiled ?? new Map());
  // A template of the user's may fail while it is filled in.
  return { files: diagnostics.failed() ? [] : files, lock: names.lock, api };
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

async function emit(
  context: EmitContext,
  precompiled: ReadonlyMap<string, CompiledModule>,
): Promise<OutputFile[]> {
  const emissions = targets.map((target) => target.emit(context));
  const modules = emissions.flatMap((emission) => emission.modules ?? []);
  const sources = new Map(modules.map((module) => [module.path as string, checkModule(module)]));
  const plain = emissions.flatMap((emission) => emission.files ?? []);
  const lock = {
    path: "sdkwright.lock.json",
    text: `${JSON.stringify(context.names.lock, null, 2)}\n`,
  };
  const unformatted: PlainFile[] = [
    ...modules.map(({ path, text }) => ({ path, text })),
    ...plain,
    lock,
  ];
  const files = await Promise.all(
    unformatted.map(async ({ path, text, isFormatted = isRuntime(path) }) => ({
      path,
      text: isFormatted ? text : await formatted(path, text, sources.get(path)),
    })),
  );
  const built = context.config.build
    ? files
        .filter(({ path }) => path.endsWith(".ts") && path.startsWith("src/"))
        .flatMap(({ path, text }) => {
          const known = isRuntime(path)
            ? precompiled.get(path.slice(runtimeFolder.length))
            : undefined;
          return compileModule(path, text, known ?? sources.get(path));
        })
    : [];
  return [...files, ...built].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function formatted(path: string, text: string, source: SourceFile | undefined): Promise<string> {
  return source ? formatModule(source) : formatFile(path, text);
}

const runtimeFolder = "src/runtime/";

/** The runtime is copied byte for byte. */
function isRuntime(path: string): boolean {
  return path.startsWith(runtimeFolder);
}
