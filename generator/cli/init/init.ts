/** `sdkwright init` from flags and answers to files on disk. Writes nothing over a file that is there. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { isPackageName } from "../../config.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import { errno } from "../../output/host.ts";
import type { Exit, Outcome } from "../commands.ts";
import { complaint } from "../inputs.ts";
import { shownPath } from "../report.ts";
import { configText, workflowText, type Answers } from "./files.ts";
import { publishWorkflowText } from "./publish.ts";

/** The flags of `init`; what is missing is asked for on a terminal, or has a default. */
export type InitFlags = {
  spec?: string;
  out?: string;
  name?: string;
  config: string;
  /** The workflow file, or `false` for none. */
  workflow: string | false;
  /** A second workflow, which publishes. */
  publish?: string;
  force: boolean;
};

/** Asks a person one question; an empty answer takes what is suggested. */
export type Ask = (question: string, suggested: string) => Promise<string>;

/** Where a command works: the folder, the version of this program, and a person where there is one. */
export type InitPlace = { cwd: string; version: string; ask?: Ask };

const usualSpecs = [
  "openapi.yaml",
  "openapi.yml",
  "openapi.json",
  "spec/openapi.yaml",
  "spec/openapi.json",
];

/** Writes the configuration and the workflow. Exit 0, or 2 when nothing was written. */
export async function runInit(flags: InitFlags, place: InitPlace): Promise<Outcome> {
  const answers = await gather(flags, place);
  if (answers.spec === undefined) {
    return refused(
      complaint("SW7005", { what: "spec", option: "its path on the command line", key: "spec" }),
    );
  }
  const { spec, out, name } = answers;
  if (name !== undefined && !isPackageName(name)) {
    const expected = "the name of an npm package, such as @acme/sdk";
    return refused(complaint("SW7004", { key: "--name", actual: JSON.stringify(name), expected }));
  }
  const files = filesOf(flags, { spec, out, name }, place);
  const taken = files.filter(({ path }) => !flags.force && existsSync(path));
  if (taken.length > 0) {
    return refused(
      taken.flatMap(({ path }) => complaint("SW7006", { file: shownPath(path, place.cwd) })),
    );
  }
  return write(files, place.cwd);
}

type Gathered = Omit<Answers, "spec"> & { spec: string | undefined };

async function gather(flags: InitFlags, { cwd, ask }: InitPlace): Promise<Gathered> {
  const found = usualSpecs.find((path) => existsSync(resolve(cwd, path)));
  const spec = flags.spec ?? (await ask?.("OpenAPI description", found ?? "openapi.yaml")) ?? found;
  const out = flags.out ?? (await ask?.("Folder of the package", "sdk")) ?? "sdk";
  const name = flags.name ?? (await ask?.("npm name of the package (empty: from the title)", ""));
  return { spec, out, name: name === "" ? undefined : name };
}

type NewFile = { path: string; text: string };

function filesOf(
  { config, workflow, publish }: InitFlags,
  answers: Answers,
  place: InitPlace,
): NewFile[] {
  const path = resolve(place.cwd, config);
  const seen = (file: string) => slashed(relative(dirname(path), resolve(place.cwd, file))) || ".";
  const relatives = { ...answers, spec: seen(answers.spec), out: seen(answers.out) };
  const files = [{ path, text: configText(relatives) }];
  const about = {
    config: slashed(config),
    spec: slashed(answers.spec),
    out: slashed(answers.out),
    version: place.version,
  };
  if (workflow !== false) {
    files.push({ path: resolve(place.cwd, workflow), text: workflowText(about) });
  }
  if (publish !== undefined) {
    files.push({ path: resolve(place.cwd, publish), text: publishWorkflowText(about) });
  }
  return files;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

function write(files: readonly NewFile[], cwd: string): Outcome {
  const written: string[] = [];
  for (const { path, text } of files) {
    const file = shownPath(path, cwd);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (error) {
      return refused(complaint("SW7007", { file, reason: errno(error) ?? "it failed" }));
    }
    written.push(file);
  }
  const next = "next: sdkwright generate";
  return {
    exit: 0,
    diagnostics: [],
    files: written,
    lines: [...written.map((file) => `write  ${file}`), next],
  };
}

function refused(diagnostics: Diagnostic[]): Outcome {
  const exit: Exit = 2;
  return { exit, diagnostics, lines: [] };
}
