/** What the tests of the emitted package share: places, processes and folders of their own. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));
/** The committed package. */
export const packageFolder: string = join(root, "generated/polar");
/** The configuration it is generated with. */
export const configFile: string = join(root, "spec/polar/sdkwright.yaml");
/** The document it is generated from. */
export const specFile: string = join(root, "spec/polar/openapi.yaml");

/** How a process ended. */
export type Finished = { status: number; stdout: string; stderr: string };

/** Runs a program to its end, however it ends; throws only when it could not be started. */
export function run(
  [program = "", ...values]: string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(program, values, options, (error, stdout, stderr) => {
      const status = error?.code ?? 0;
      if (typeof status === "number") resolve({ status, stdout, stderr });
      else reject(new Error(`${program} did not start: ${status}`, { cause: error }));
    });
  });
}

/** Runs a program that has to succeed; the error holds what it printed. */
export async function succeed(
  command: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const finished = await run(command, options);
  if (finished.status === 0) return finished;
  const printed = `${finished.stdout}\n${finished.stderr}`.trim();
  throw new Error(`${command.join(" ")} ended with ${finished.status}:\n${printed}`);
}

/** A command that runs a TypeScript file of this repository from any working folder. */
export function tsx(script: string, ...values: string[]): string[] {
  return [process.execPath, "--import", import.meta.resolve("tsx"), join(root, script), ...values];
}

/** Makes an empty folder that nobody else uses; whoever asks for it removes it. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "sdkwright-test-"));
}

/** Runs work in an empty folder and removes it afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeFolder();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All files below a folder, sorted, with slashes between the parts. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The parsed content of a JSON file; the caller says what it holds. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
