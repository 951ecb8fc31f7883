/**
 * The one call behind every command: a document in, the files of a package out. Pure: no disk, no clock,
 * no network, no environment. The order of passes and of targets is here and nowhere else.
 */
import type { Config } from "./config.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Surface } from "./diff/surface/model.ts";
import { printOutline, printSurface } from "./diff/surface/print.ts";
import { barrel } from "./emit/barrel.ts";
import { client } from "./emit/client.ts";
import { commonJsOf } from "./emit/compile/commonjs.ts";
import { gather } from "./emit/compile/gather.ts";
import { checkModule, compileModule, type Parsed } from "./emit/compile.ts";
import { conversions } from "./emit/conversions.ts";
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
import { validation } from "./emit/validation.ts";
import { runtimeFolder, usedBuilds, usedFiles } from "./emit/used-files.ts";
import type { CompiledModule, EmitContext, PlainFile, Target, Templates } from "./emit/target.ts";
import { webhooks } from "./emit/webhooks.ts";
import type { Api } from "./ir/api.ts";
import { holderTest, typesHolding } from "./ir/holding.ts";
import type { Id } from "./ir/types.ts";
import { packageNameId, type Lock } from "./names/assign.ts";
import type { OutputFile } from "./output-file.ts";
import { nameApi, surfaceOf, type NamedApi } from "./pipeline/api.ts";
import { isOfAnotherType, isRenamed, isWide, scalarOf } from "./render/conversions.ts";
import { placeModels } from "./render/model-files.ts";
import { placeOperations } from "./render/operation-files.ts";
import { signaturesOf, type Signature } from "./render/signature.ts";
import type { Document } from "./spec/document.ts";

/** All targets, in the order in which their files are listed. */
const targets: readonly Target[] = [
  barrel,
  client,
  conversions,
  core,
  errors,
  security,
  oauth,
  models,
  operations,
  resources,
  webhooks,
  validation,
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
  /** The text of the changelog that the configuration names. */
  changelog?: string | undefined;
  /** Modules of the runtime that are compiled already, by file name. */
  precompiled?: ReadonlyMap<string, CompiledModule>;
  diagnostics: Diagnostics;
  /** Version of the generator. */
  generator: string;
};

/** The package in memory. */
export type Package = { files: OutputFile[]; lock: Lock; api: Api };

/** Makes the package. With an error among the diagnostics there are no files. */
export async function buildPackage(input: PipelineInput): Promise<Package> {
  const { config, diagnostics, document, generator } = input;
  const named = nameApi(input);
  const { api, names } = named;
  if (diagnostics.failed()) return { files: [], lock: names.lock, api };
  const context = contextOf(named, input);
  const files = await emit(context, input.precompiled ?? new Map());
  // A template of the user's may fail while it is filled in.
  if (diagnostics.failed()) return { files: [], lock: names.lock, api };
  const surface = surfaceOf(named, { document, config, generator }, context.signatures);
  return { files: [...files, ...reports(surface)].sort(byPath), lock: names.lock, api };
}

/** A package as far as a type checker reads it: its modules, not laid out, without the runtime. */
export type Sources = {
  named: NamedApi;
  signatures: ReadonlyMap<Id, Signature>;
  surface: Surface;
  modules: ReadonlyMap<string, string>;
};

/** Makes the modules alone, where names are settled and no diagnostic is an error. */
export function buildSources(named: NamedApi, input: PipelineInput): Sources {
  const { config, document, generator } = input;
  const context = contextOf(named, input);
  const modules = targets
    .filter((target) => target !== docs && target !== packageFiles)
    .flatMap((target) => target.emit(context).modules ?? []);
  return {
    named,
    signatures: context.signatures,
    surface: surfaceOf(named, { document, config, generator }, context.signatures),
    modules: new Map(modules.map(({ path, text }) => [path as string, text])),
  };
}

function contextOf(
  { api, names, errorTypes, requirements }: NamedApi,
  { config, changelog, templates, diagnostics }: PipelineInput,
): EmitContext {
  const holdsScalar = holderTest(api.types, isOfAnotherType);
  return {
    api,
    names,
    config,
    changelog,
    templates,
    diagnostics,
    errorTypes,
    requirements,
    packageName: config.name ?? names.of(packageNameId),
    signatures: placeOperations(signaturesOf(api, names), names),
    types: new Map(api.types.map((type) => [type.id, type])),
    models: placeModels(api, names),
    converting: typesHolding(api.types, (node) => scalarOf(node) !== undefined || isRenamed(node)),
    differs:
      config.casing === "wire"
        ? holdsScalar
        : holderTest(api.types, (node) => isOfAnotherType(node) || isRenamed(node)),
    holdsScalar,
    wide: holderTest(api.types, isWide),
  };
}

/**
 * What the package promises, beside it in the repository: a diff of two commits then judges a new generator
 * or another configuration as it does a new description. Not for npm, where nothing reads it.
 */
function reports(surface: Surface): OutputFile[] {
  return [
    { path: "surface.json", text: printSurface(surface) },
    { path: "surface.txt", text: printOutline(surface) },
  ];
}

function byPath(a: OutputFile, b: OutputFile): number {
  return a.path < b.path ? -1 : 1;
}

async function emit(
  context: EmitContext,
  precompiled: ReadonlyMap<string, CompiledModule>,
): Promise<OutputFile[]> {
  const emissions = targets.map((target) => target.emit(context));
  const modules = emissions.flatMap((emission) => emission.modules ?? []);
  const parsed = new Map<string, Parsed>(
    modules.map((module) => [module.path, { source: checkModule(module) }]),
  );
  const plain = usedFiles(
    emissions.flatMap((emission) => emission.files ?? []),
    modules,
  );
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
      text: isFormatted ? text : await formatted(path, text, parsed),
    })),
  );
  const built = context.config.build
    ? files
        .filter(({ path }) => path.endsWith(".ts") && path.startsWith("src/"))
        .flatMap(({ path, text }) => {
          const known = isRuntime(path)
            ? precompiled.get(path.slice(runtimeFolder.length))
            : undefined;
          return compileModule(path, text, known ?? parsed.get(path));
        })
    : [];
  const used = gather(usedBuilds(built));
  const isDual = context.config.build && context.config.module === "dual";
  return [...files, ...used, ...(isDual ? commonJsOf(used) : [])];
}

/** The text of a file in its layout; of a module, `parsed` learns how it was laid out. */
async function formatted(path: string, text: string, parsed: Map<string, Parsed>): Promise<string> {
  const module = parsed.get(path);
  if (!module) return formatFile(path, text);
  const laidOut = await formatModule(module.source);
  parsed.set(path, { ...module, ...laidOut });
  return laidOut.text;
}

function isRuntime(path: string): boolean {
  return path.startsWith(runtimeFolder);
}
