/**
 * What the last run was made from, beside the manifest, so that a run with the same inputs can end before
 * anything is made. It is no generated file: `check` never looks at it, nothing depends on it, and whoever
 * deletes it loses time only.
 */
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import { look } from "./entry.ts";
import type { Disk } from "./host.ts";
import { hash, manifestPath, ownFolder, readManifest } from "./manifest.ts";

const cacheFolder = `${ownFolder}/cache`;

/** Where the record lies in the out folder. */
export const lastRunPath = `${cacheFolder}/last-run.json`;

/**
 * The inputs of a run, as one hash and as the files that went into it (relative to the spec), with all
 * that the run had to say. `manifest` is the hash of the manifest that it left.
 */
export type LastRun = {
  version: 1;
  fingerprint: string;
  reads: string[];
  manifest: string;
  counts?: { operations: number; types: number };
  files: number;
  diagnostics: Diagnostic[];
};

/** The record of the last run, if there is one that holds together. */
export function readLastRun(disk: Disk, root: string): LastRun | undefined {
  if (look(disk, root, lastRunPath).kind !== "file") return undefined;
  try {
    const value: unknown = JSON.parse(disk.readFileSync(join(root, lastRunPath), "utf8"));
    return isLastRun(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the folder holds exactly what that run wrote: each file is read and hashed, none is trusted. */
export function isAsLeft(disk: Disk, root: string, last: LastRun): boolean {
  if (look(disk, root, manifestPath).kind !== "file") return false;
  if (hash(disk.readFileSync(join(root, manifestPath))) !== last.manifest) return false;
  const manifest = readManifest(disk, root);
  if (manifest?.size !== last.files) return false;
  return [...manifest].every(
    ([path, digest]) =>
      look(disk, root, path).kind === "file" &&
      hash(disk.readFileSync(join(root, path))) === digest,
  );
}

/** Writes the record in one move, unless it stands there already. */
export function writeLastRun(disk: Disk, root: string, run: Omit<LastRun, "manifest">): void {
  const manifest = hash(disk.readFileSync(join(root, manifestPath)));
  const text = `${JSON.stringify({ ...run, manifest } satisfies LastRun, undefined, 2)}\n`;
  const file = join(root, lastRunPath);
  const { kind } = look(disk, root, lastRunPath);
  if (kind === "file" && disk.readFileSync(file, "utf8") === text) return;
  if (kind !== "file" && kind !== "missing") return;
  disk.mkdirSync(join(root, cacheFolder), { recursive: true });
  // It holds for one checkout on one machine, so the folder keeps itself out of version control.
  replace(disk, join(root, cacheFolder, ".gitignore"), "*\n");
  replace(disk, file, text);
}

function replace(disk: Disk, file: string, text: string): void {
  const draft = `${file}.draft`;
  disk.rmSync(draft, { force: true });
  disk.writeFileSync(draft, text, { flag: "wx" });
  disk.renameSync(draft, file);
}

/** Anyone may have edited the record. */
function isLastRun(value: unknown): value is LastRun {
  if (typeof value !== "object" || value === null) return false;
  const { version, fingerprint, reads, manifest, files, diagnostics, counts } = value as Partial<
    Record<keyof LastRun, unknown>
  >;
  return (
    version === 1 &&
    typeof fingerprint === "string" &&
    typeof manifest === "string" &&
    typeof files === "number" &&
    Array.isArray(reads) &&
    reads.every((path) => typeof path === "string") &&
    Array.isArray(diagnostics) &&
    diagnostics.every(isWarning) &&
    (counts === undefined || isCounts(counts))
  );
}

function isWarning(value: unknown): boolean {
  const { severity, code, message, hint, file, excerpt } = Object(value) as Record<string, unknown>;
  return (
    (severity === "warning" || severity === "note") &&
    [code, message, hint].every((text) => typeof text === "string") &&
    [file, excerpt].every((text) => text === undefined || typeof text === "string")
  );
}

function isCounts(value: unknown): boolean {
  const { operations, types } = Object(value) as Record<string, unknown>;
  return typeof operations === "number" && typeof types === "number";
}
