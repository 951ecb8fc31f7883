/**
 * The manifest says which files of the out folder are ours: names and hashes, nothing else, so that two
 * machines write the same one. It is itself a generated file.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { OutputFile } from "../output-file.ts";
import { isCustom, isPlainPath, look } from "./entry.ts";
import type { Disk } from "./host.ts";

/** Our own corner of the out folder. */
export const ownFolder = ".sdkwright";

/** Where the manifest lies in the out folder. */
export const manifestPath = `${ownFolder}/manifest.json`;

/** File name to SHA-256, for every generated file but the manifest. */
export type Manifest = ReadonlyMap<string, string>;

/** The hash that a manifest holds for a text. */
export function hash(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The files with their manifest, as they belong on disk. */
export function withManifest(files: readonly OutputFile[]): OutputFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map((file) => [file.path, hash(file.text)] as const);
  const manifest = { version: 1, files: Object.fromEntries(entries) };
  return [...sorted, { path: manifestPath, text: `${JSON.stringify(manifest, undefined, 2)}\n` }];
}

/** Reads the manifest of a folder: empty where there is none, undefined where it cannot be made sense of. */
export function readManifest(disk: Disk, root: string): Manifest | undefined {
  if (look(disk, root, manifestPath).kind !== "file") return new Map();
  const files = parseFiles(disk.readFileSync(join(root, manifestPath), "utf8"));
  if (files === undefined) return undefined;
  const entries = Object.entries(files);
  const valid = entries.every(([path, digest]) => isPlainPath(path) && typeof digest === "string");
  if (!valid) return undefined;
  // A file below src/custom is the user's, whatever a manifest claims.
  return new Map(entries.filter(([path]) => !isCustom(path)) as [string, string][]);
}

function parseFiles(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("files" in value)) return undefined;
    if (!("version" in value) || value.version !== 1) return undefined;
    const { files } = value;
    return typeof files === "object" && files !== null ? files : undefined;
  } catch {
    return undefined;
  }
}
