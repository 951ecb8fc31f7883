/**
 * The out folder: where it really lies, whether we may write there at all, and whether it can be
 * swapped as a whole. Decides by the folder itself, never by what was generated.
 */
import { basename, dirname, join, parse, relative, isAbsolute, resolve } from "node:path";
import type { Code } from "../diagnostics.ts";
import { statOf } from "./entry.ts";
import { errno, type Disk, type Host } from "./host.ts";

/** An out folder that may be written to. */
export type Target = {
  /** The folder as the user names it, for messages. */
  shown: string;
  /** The folder itself, all links on the way resolved. */
  root: string;
  /** Whether the folder can be exchanged by renaming; otherwise files are replaced one by one. */
  swappable: boolean;
  /** The folder being built, the one being retired and the run lock, all beside the out folder. */
  next: string;
  previous: string;
  lock: string;
};

/** Why a folder cannot be the output: a code of the catalogue and the values of its slots. */
export type Refusal = { code: Code; slots: Record<string, string> };

/** Finds the out folder, or says why it is none. Nothing is written. */
export function openTarget(out: string, host: Host): Target | Refusal {
  const { disk } = host;
  const named = resolve(host.cwd, out);
  const isLink = statOf(disk, named)?.isSymbolicLink() ?? false;
  const root = isLink
    ? realPath(disk, named)
    : join(nearestReal(disk, dirname(named)), basename(named));
  if (root === undefined) return { code: "SW8001", slots: { out, what: "a link to nothing" } };
  const stats = statOf(disk, root);
  const refusal = refuse({ out, root, isFolder: stats === undefined || stats.isDirectory() }, host);
  if (refusal) return refusal;

  const parent = dirname(root);
  const sibling = (role: string): string => join(parent, `.${basename(root)}.sdkwright-${role}`);
  return {
    shown: out,
    root,
    swappable:
      !isLink &&
      !contains(root, nearestReal(disk, host.cwd)) &&
      (stats === undefined || stats.dev === statOf(disk, parent)?.dev),
    next: sibling("next"),
    previous: sibling("previous"),
    lock: sibling("lock"),
  };
}

function refuse(
  { out, root, isFolder }: { out: string; root: string; isFolder: boolean },
  { disk, home }: Host,
): Refusal | undefined {
  if (root === parse(root).root) {
    return { code: "SW8002", slots: { out, what: "the root of the file system" } };
  }
  if (!isFolder) return { code: "SW8001", slots: { out, what: "not a folder" } };
  const homeFolder = nearestReal(disk, home);
  if (root === homeFolder) return { code: "SW8002", slots: { out, what: "your home folder" } };
  if (contains(root, homeFolder)) {
    return { code: "SW8002", slots: { out, what: "a folder above your home folder" } };
  }
  return statOf(disk, join(root, ".git")) ? { code: "SW8003", slots: { out } } : undefined;
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}

function realPath(disk: Disk, path: string): string | undefined {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errno(error) ?? "")) return undefined;
    throw error;
  }
}

/** The real path of a folder that may not exist yet: of its nearest ancestor that does, and the rest. */
function nearestReal(disk: Disk, path: string): string {
  const real = realPath(disk, path);
  if (real !== undefined || path === dirname(path)) return real ?? path;
  return join(nearestReal(disk, dirname(path)), basename(path));
}
