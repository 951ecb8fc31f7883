/** One golden case: a folder with a spec, what is expected of it, and a run of the generator over it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { formatDiagnostic } from "../../generator/cli/report.ts";
import { defaultConfig, readConfig } from "../../generator/config.ts";
import { generate, type OutputFile, type Strictness } from "../../generator/index.ts";

const folder = new URL(".", import.meta.url).pathname;

/** What `case.yaml` says: the files that show the feature. Without files the diagnostics are the point. */
type Wanted = { files?: string[]; strictness?: Strictness };

/** What a case came to. */
export type Outcome = {
  folder: string;
  wanted: Required<Wanted>;
  /** The emitted files by path. */
  files: ReadonlyMap<string, string>;
  all: OutputFile[];
  /** The diagnostics as the command line prints them. */
  printed: string;
};

/** The names of all cases. */
export function caseNames(): string[] {
  const names = readdirSync(folder, { withFileTypes: true });
  return names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Generates the package of a case, in memory. */
export async function runCase(name: string): Promise<Outcome> {
  const at = join(folder, name);
  const wanted = {
    files: [],
    strictness: "default" as const,
    ...readWanted(join(at, "case.yaml")),
  };
  const configFile = join(at, "sdkwright.yaml");
  const config = existsSync(configFile)
    ? readConfig(configFile, readFileSync(configFile, "utf8")).config
    : defaultConfig;
  const { files, diagnostics } = await generate({
    spec: join(at, "spec.yaml"),
    config: { ...config, build: false },
    strictness: wanted.strictness,
  });
  return {
    folder: at,
    wanted,
    files: new Map(files.map(({ path, text }) => [path, text])),
    all: files,
    printed: diagnostics
      .map((diagnostic) => formatDiagnostic(diagnostic, { cwd: at, color: false }))
      .join(""),
  };
}

function readWanted(path: string): Wanted {
  return parse(readFileSync(path, "utf8")) as Wanted;
}

/** The expected files that stand in the folder of a case. */
export function expectedFiles(at: string): string[] {
  const expected = join(at, "expected");
  if (!existsSync(expected)) return [];
  const entries = readdirSync(expected, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(expected.length + 1)).sort();
}
