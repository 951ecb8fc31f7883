/**
 * What a run would do to the out folder: decided by comparing with the disk first, so that a run without
 * changes has nothing to do. Reads, never writes.
 */
import { join } from "node:path";
import type { OutputFile } from "../output-file.ts";
import { isCustom, isPlainPath, look } from "./entry.ts";
import type { Disk } from "./host.ts";
import { hash, manifestPath, ownFolder, withManifest, type Manifest } from "./manifest.ts";

/** The difference between the generated set and the folder on disk. Paths are relative to the folder. */
export type Plan = {
  /** The whole generated set, its manifest included. */
  files: OutputFile[];
  /** Files that are not on disk as they should be, and whether something of ours is in their place. */
  changed: { file: OutputFile; replaces: boolean }[];
  /** Ours by the manifest, no longer generated. */
  stale: string[];
  /** Stale, but edited since: they stay, and are the user's from now on. */
  edited: string[];
  /** Links in a place where the generated set has a folder; they give way. */
  links: string[];
  /** What stands in the way and is not ours to replace. */
  blocked: string[];
};

/** Compares the generated set with a folder, whose manifest says what in it is ours. */
export function planChanges(
  files: readonly OutputFile[],
  { disk, root, manifest }: { disk: Disk; root: string; manifest: Manifest },
): Plan {
  assertWritable(files);
  const all = withManifest(files);
  const plan: Plan = { files: all, changed: [], stale: [], edited: [], links: [], blocked: [] };
  for (const file of all) planFile(plan, file, { disk, root, manifest });
  planStale(plan, { disk, root, manifest });
  return { ...plan, links: [...new Set(plan.links)], blocked: [...new Set(plan.blocked)] };
}

/** Whether the folder already is what the plan asks for. */
export function isUpToDate(plan: Plan): boolean {
  return plan.changed.length === 0 && plan.stale.length === 0 && plan.blocked.length === 0;
}

type Folder = { disk: Disk; root: string; manifest: Manifest };

function planFile(plan: Plan, file: OutputFile, { disk, root, manifest }: Folder): void {
  const entry = look(disk, root, file.path);
  const isOurs = manifest.has(file.path) || file.path === manifestPath;
  switch (entry.kind) {
    case "missing":
      plan.changed.push({ file, replaces: false });
      return;
    case "file":
      if (disk.readFileSync(join(root, file.path)).equals(Buffer.from(file.text))) return;
      if (isOurs) plan.changed.push({ file, replaces: true });
      else plan.blocked.push(file.path);
      return;
    case "link":
      if (entry.at === file.path && isOurs) plan.changed.push({ file, replaces: true });
      else if (entry.at !== file.path && holdsOurs(manifest, entry.at)) {
        plan.changed.push({ file, replaces: false });
        plan.links.push(entry.at);
      } else plan.blocked.push(entry.at);
      return;
    case "folder":
      plan.blocked.push(file.path);
      return;
    case "blocked":
      plan.blocked.push(entry.at);
  }
}

function planStale(plan: Plan, { disk, root, manifest }: Folder): void {
  const generated = new Set(plan.files.map((file) => file.path));
  for (const [path, digest] of manifest) {
    if (generated.has(path) || look(disk, root, path).kind !== "file") continue;
    const isUntouched = hash(disk.readFileSync(join(root, path))) === digest;
    (isUntouched ? plan.stale : plan.edited).push(path);
  }
}

function holdsOurs(manifest: Manifest, folder: string): boolean {
  return [...manifest.keys()].some((path) => path.startsWith(`${folder}/`));
}

/** The pipeline makes all names itself, so a name that leaves the folder is a bug of ours, not bad input. */
function assertWritable(files: readonly OutputFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const isOwn = path === ownFolder || path.startsWith(`${ownFolder}/`);
    if (!isPlainPath(path) || isCustom(path) || isOwn || seen.has(path)) {
      throw new Error(`internal error: ${JSON.stringify(path)} is not a path to generate`);
    }
    seen.add(path);
  }
}
