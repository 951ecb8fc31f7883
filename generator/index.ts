/**
 * Sdkwright as a library. Comes in: paths. Goes out: a package in memory, or on disk if `out` is given.
 * This is where files are read; everything between is the pure pipeline.
 */
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig, readConfig, type Config } from "./config.ts";
import {
  createDiagnostics,
  type Diagnostic,
  type Diagnostics,
  type Strictness,
} from "./diagnostics.ts";
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
import {
  fetchReferences,
  locate,
  openFiles,
  readDocument,
  traceOverlays,
  type Document,
  type Loader,
} from "./spec/document.ts";

export type { Config } from "./config.ts";
export type { Diagnostic, Severity, Strictness } from "./diagnostics.ts";
export type { Lock } from "./names/assign.ts";
export type { OutputFile } from "./output-file.ts";

/** What `generate` and `validate` share. */
export type ReadOptions = {
  /** Settings, or the path of a configuration file. */
  config?: Partial<Config> | string;
  /** References may point to files below this folder. Default: the folder of the spec. */
  root?: string;
  strictness?: Strictness;
};

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
  const { buildPackage } = await import("./pipeline.ts");
  const precompiled = readPrecompiled(templates.runtime);
  const built = await buildPackage({
    document,
    config,
    lock,
    templates,
    precompiled,
    diagnostics,
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
    const templates: Templates = { runtime: new Map(), package: new Map(), docs: new Map() };
    const { buildApi } = await import("./pipeline.ts");
    buildApi({ document, config, lock: undefined, templates, diagnostics });
  }
  return [...complaints, ...diagnostics.list()];
}

function failed(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function configOf({ config, ...options }: ReadOptions & { name?: string }): {
  config: Config;
  complaints: Diagnostic[];
} {
  const name = options.name === undefined ? {} : { name: options.name };
  if (typeof config !== "string")
    return { config: { ...defaultConfig, ...config, ...name }, complaints: [] };
  const text = readUtf8(config);
  if ("reason" in text) {
    const diagnostics = createDiagnostics("default", () => undefined);
    diagnostics.report("SW7002", { file: config }, { file: config, reason: text.reason });
    return { config: defaultConfig, complaints: diagnostics.list() };
  }
  const read = readConfig(config, text.text);
  return { config: { ...read.config, ...name }, complaints: read.diagnostics };
}

async function open(
  spec: string,
  { overlays, remote }: Config,
  {
    root,
    strictness = "default",
    loader = diskLoader,
  }: Pick<ReadOptions, "root" | "strictness"> & { loader?: Loader },
): Promise<{ document: Document | undefined; diagnostics: Diagnostics }> {
  const files = openFiles({
    entry: spec,
    overlays,
    hosts: remote?.hosts ?? [],
    loader,
    ...(root === undefined ? {} : { root }),
  });
  const collector = createDiagnostics(strictness, (source) => locate(files, source));
  const diagnostics = traceOverlays(files, collector);
  const document = readDocument(files, diagnostics);
  if (document && remote) {
    const { createFetch } = await import("./remote.ts");
    await fetchReferences(document, createFetch(remote.hosts), diagnostics);
  }
  return { document, diagnostics };
}

const diskLoader: Loader = {
  read: (path) => readUtf8(path === "-" ? 0 : path),
  realPath(path) {
    try {
      return realpathSync(path);
    } catch {
      return undefined;
    }
  },
};

function readUtf8(path: string | number): { text: string } | { reason: string } {
  try {
    const bytes = readFileSync(path);
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "no permission to read it"],
  ["ERR_ENCODING_INVALID_ENCODED_DATA", "it is not UTF-8"],
  ["ERR_FS_FILE_TOO_LARGE", "it is too large"],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return reasons.get(code) ?? "it could not be read";
}

/** The names of an earlier run; a lock that cannot be read counts as none. */
function readLock(out: string | undefined): Lock | undefined {
  if (out === undefined) return undefined;
  const text = readUtf8(join(out, "sdkwright.lock.json"));
  if ("reason" in text) return undefined;
  try {
    const lock: unknown = JSON.parse(text.text);
    return isLock(lock) ? lock : undefined;
  } catch {
    return undefined;
  }
}

function isLock(value: unknown): value is Lock {
  const { names } = Object(value) as { names?: unknown };
  return (
    typeof names === "object" &&
    names !== null &&
    Object.values(names).every(
      (name) => typeof name === "string" && /^[\p{L}_$][\p{L}\p{M}\p{N}_$/-]*$/u.test(name),
    )
  );
}
