/**
 * Flags and configuration file to what a run works with. A flag wins over the file; the file is read when
 * it is named, or when nothing else is.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defaultConfig, isPackageName, readConfig, type Config } from "../config.ts";
import { createDiagnostics, type Code, type Diagnostic, type Slots } from "../diagnostics.ts";
import { errno } from "../output/host.ts";
import type { Flags } from "./arguments.ts";
import { readFilters } from "./filters.ts";
import type { PipelineOptions } from "./pipeline.ts";

/** What to run the generator with; paths are as the user wrote them, seen from the current folder. */
export type Inputs = {
  options: PipelineOptions;
  /** The configuration file, where one was read. */
  configFile?: string;
  /** Warnings about the configuration. */
  diagnostics: Diagnostic[];
};

/** Gathers the inputs, or says what keeps the run from starting. */
export function readInputs(flags: Flags, cwd: string): Inputs | { diagnostics: Diagnostic[] } {
  const configFile = flags.config ?? (flags.spec === undefined ? "sdkwright.yaml" : undefined);
  const read =
    configFile === undefined
      ? { config: defaultConfig, diagnostics: [] }
      : readFile(configFile, cwd);
  if (read.config === undefined || hasErrors(read.diagnostics))
    return { diagnostics: read.diagnostics };
  const { config, diagnostics } = read;

  const spec = flags.spec ?? config.spec;
  if (spec === undefined) {
    const option = "its path on the command line";
    return { diagnostics: complaint("SW7005", { what: "spec", option, key: "spec" }) };
  }
  if (flags.watch && spec === "-") {
    const reason = "--watch needs a spec in a file, not standard input";
    return { diagnostics: complaint("SW7001", { reason, command: "generate " }) };
  }
  if (flags.name !== undefined && !isPackageName(flags.name)) {
    const expected = "the name of an npm package, such as @acme/sdk";
    return {
      diagnostics: complaint("SW7004", {
        key: "--name",
        actual: JSON.stringify(flags.name),
        expected,
      }),
    };
  }
  const filters = flags.filter && readFilters(flags.filter);
  if (filters && "bad" in filters) {
    const expected = "tag:, path:, operation: or extension: and a pattern, with - in front to drop";
    const actual = JSON.stringify(filters.bad);
    return { diagnostics: complaint("SW7004", { key: "--filter", actual, expected }) };
  }
  return {
    options: toOptions(flags, { ...config, ...filters, spec }),
    ...(configFile === undefined ? {} : { configFile }),
    diagnostics,
  };
}

/** A diagnostic about the command line itself, which stands in no file. */
export function complaint(code: Code, slots: Slots): Diagnostic[] {
  const diagnostics = createDiagnostics("default", () => undefined);
  diagnostics.report(code, undefined, slots);
  return diagnostics.list();
}

/** Whether any diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function toOptions(flags: Flags, config: Config & { spec: string }): PipelineOptions {
  const { out = config.out, name = config.name, root, templates, strictness } = flags;
  return {
    spec: config.spec,
    config: {
      ...config,
      ...(out === undefined ? {} : { out }),
      ...(name === undefined ? {} : { name }),
    },
    strictness,
    ...(name === undefined ? {} : { name }),
    ...(root === undefined ? {} : { root }),
    ...(templates === undefined ? {} : { templates }),
  };
}

function readFile(
  file: string,
  cwd: string,
):
  | { config: Config; diagnostics: Diagnostic[] }
  | { config?: undefined; diagnostics: Diagnostic[] } {
  try {
    return readConfig(file, readFileSync(resolve(cwd, file), "utf8"));
  } catch (error) {
    const code = errno(error);
    if (code === undefined) throw error;
    const reason = reasons.get(code) ?? code;
    return { diagnostics: complaint("SW7002", { file, reason }) };
  }
}

const reasons = new Map([
  ["ENOENT", "there is no such file"],
  ["ENOTDIR", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "access is denied"],
]);
