/**
 * Sdkwright as a library. Comes in: paths. Goes out: a package in memory, or on disk if `out` is given.
 * This is where files are read; everything between is the pure pipeline.
 */
import type { Config } from "./config.ts";
import type { Diagnostic, Diagnostics } from "./diagnostics.ts";
import type { Templates } from "./emit/target.ts";
import {
  fingerprintNow,
  identifyRun,
  record,
  type Given,
  type RunIdentity,
} from "./index/fingerprint.ts";
import { readPrecompiled } from "./index/precompiled.ts";
import { checkTemplates, readTemplates } from "./index/templates.ts";
import type { Lock } from "./names/assign.ts";
import type { OutputFile } from "./output-file.ts";
import { recoverOutput, writeOutput } from "./output.ts";
import { configOf, diskLoader, failed, open, readLock, type ReadOptions } from "./index/open.ts";
import { ownVersion } from "./index/version.ts";
import type { Loader } from "./spec/document.ts";

export { diff, type DiffOptions } from "./index/diff.ts";
export type { Config } from "./config.ts";
export type { Failure, Finding, Report } from "./diff/report/model.ts";
export { reportSchema } from "./diff/report/schema.ts";
export type { Diagnostic, Severity, Strictness } from "./diagnostics.ts";
export type { ReadOptions } from "./index/open.ts";
export type { Lock } from "./names/assign.ts";
export type { OutputFile } from "./output-file.ts";

/** Options of `generate`. */
export type GenerateOptions = ReadOptions & {
  /** Path of the OpenAPI document; `-` is standard input. */
  spec: string;
  /** Where to write the package; without it nothing is written. */
  out?: string;
  /** npm name of the package. */
  name?: string;
  /** A folder whose files replace ours of the same name. */
  templates?: string;
};

/** A package in memory. `files` is empty when a diagnostic is an error. */
export type GenerateResult = {
  files: OutputFile[];
  lock: Lock;
  diagnostics: Diagnostic[];
  counts: { operations: number; types: number };
  /** What the run was made from; absent when a later run could not be told to be the same. */
  identity?: RunIdentity;
};

const emptyLock: Lock = { version: 1, names: {} };

/** Generates a package. Never throws for what a spec or a configuration says: that is a diagnostic. */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { config, complaints } = configOf(options);
  const nothing = { files: [], lock: emptyLock, counts: { operations: 0, types: 0 } };
  if (failed(complaints)) return { ...nothing, diagnostics: complaints };
  const recovered = options.out === undefined ? [] : recoverOutput(options.out);
  const recording = record(diskLoader);
  const { document, diagnostics } = await open(options.spec, config, {
    ...options,
    ...recording,
  });
  if (!document || failed(recovered)) {
    return { ...nothing, diagnostics: [...complaints, ...recovered, ...diagnostics.list()] };
  }
  const lock = readLock(options.out ?? config.out);
  const templates = readTemplates(options.templates);
  checkTemplates(options.templates, templates, diagnostics);
  const changelog = readChangelog(config, recording.loader, diagnostics);
  const { buildPackage } = await import("./pipeline.ts");
  const precompiled = readPrecompiled(templates.runtime);
  const built = await buildPackage({
    document,
    config,
    lock,
    templates,
    changelog,
    precompiled,
    diagnostics,
    generator: ownVersion(),
  });
  const found = [...complaints, ...recovered, ...diagnostics.list()];
  const written =
    options.out !== undefined && !failed(found)
      ? writeOutput(built.files, options.out).diagnostics
      : [];
  const counts = { operations: built.api.operations.length, types: built.api.types.length };
  // What another host holds by the next run, nobody knows without asking it.
  const identity = config.remote
    ? undefined
    : identifyRun(givenOf(options, config, templates), recording);
  return {
    files: built.files,
    lock: built.lock,
    diagnostics: [...found, ...written],
    counts,
    ...(identity ? { identity } : {}),
  };
}

function readChangelog(
  { changelog }: Config,
  loader: Loader,
  diagnostics: Diagnostics,
): string | undefined {
  if (changelog === undefined) return undefined;
  const read = loader.read(changelog);
  if ("text" in read) return read.text;
  diagnostics.report("SW7303", { file: changelog }, { file: changelog, reason: read.reason });
  return undefined;
}

/**
 * The fingerprint that `generate` would find if it read these files, which are named as `identity.reads`
 * names them. Loads and makes nothing: a command asks it to see whether anything is to be done at all.
 */
export function fingerprint(
  options: GenerateOptions,
  reads: readonly string[],
): string | undefined {
  const { config } = configOf(options);
  return fingerprintNow(givenOf(options, config, readTemplates(options.templates)), reads);
}

function givenOf(options: GenerateOptions, config: Config, templates: Templates): Given {
  const { spec, root, strictness = "default" } = options;
  return { spec, root, strictness, config, templates };
}

/** Says what is wrong with a document, as `generate` would, without making anything. */
export async function validate(spec: string, options: ReadOptions = {}): Promise<Diagnostic[]> {
  const { config, complaints } = configOf(options);
  const { document, diagnostics } = await open(spec, config, options);
  if (document) {
    const { buildApi } = await import("./pipeline/api.ts");
    buildApi({ document, config, lock: undefined, diagnostics });
  }
  return [...complaints, ...diagnostics.list()];
}
