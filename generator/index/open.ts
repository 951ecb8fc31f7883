/** Files and settings to what the pure stages work with. */
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig, readConfig, type Config } from "../config.ts";
import {
  createDiagnostics,
  type Diagnostic,
  type Diagnostics,
  type Strictness,
} from "../diagnostics.ts";
import type { Lock } from "../names/assign.ts";
import {
  fetchReferences,
  locate,
  openFiles,
  readDocument,
  traceOverlays,
  type Document,
  type Files,
  type Loader,
} from "../spec/document.ts";

/** What `generate`, `validate` and `diff` share. */
export type ReadOptions = {
  /** Settings, or the path of a configuration file. */
  config?: Partial<Config> | string;
  /** References may point to files below this folder. Default: the folder of the spec. */
  root?: string;
  strictness?: Strictness;
};

/**
 * Reads a document with all that the configuration brings to it; undefined where it cannot be read, which is then
 * reported. `files` locates what is reported later.
 */
export async function open(
  spec: string,
  { overlays, remote }: Config,
  {
    root,
    strictness = "default",
    loader = diskLoader,
  }: Pick<ReadOptions, "root" | "strictness"> & { loader?: Loader },
): Promise<{ document: Document | undefined; diagnostics: Diagnostics; files: Files }> {
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
    const { createFetch } = await import("../remote.ts");
    await fetchReferences(document, createFetch(remote.hosts), diagnostics);
  }
  return { document, diagnostics, files };
}

/** The disk, and standard input under the name `-`. */
export const diskLoader: Loader = {
  read: (path) => readUtf8(path === "-" ? 0 : path),
  realPath(path) {
    try {
      return realpathSync(path);
    } catch {
      return undefined;
    }
  },
};

/** The text of a file, or in a few words why it cannot be had. */
export function readUtf8(path: string | number): { text: string } | { reason: string } {
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

/** Whether any diagnostic is an error. */
export function failed(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** The settings of a run, and what is wrong with them. */
export function configOf({ config, ...options }: ReadOptions & { name?: string }): {
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

/** The names of an earlier run; a lock that cannot be read counts as none. */
export function readLock(out: string | undefined): Lock | undefined {
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
