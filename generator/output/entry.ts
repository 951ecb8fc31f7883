/**
 * Looking at one path of the out folder without ever following a link. Paths are relative to the folder
 * and "/" separated; they come from the pipeline, or from a manifest or journal that anyone may have written.
 */
import { join } from "node:path";
import type { Stats } from "node:fs";
import { errno, type Disk } from "./host.ts";

/**
 * What stands at a path. `link` and `blocked` name the path of the obstacle, which may be a parent: a link
 * on the way or at its end, a file where a folder should be, or something that is neither file nor folder.
 */
export type Entry =
  | { kind: "missing" }
  | { kind: "file" }
  | { kind: "folder" }
  | { kind: "link"; at: string }
  | { kind: "blocked"; at: string };

/** Says what stands at a path, judging every parent before what is below it. */
export function look(disk: Disk, root: string, path: string): Entry {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length += 1) {
    const at = parts.slice(0, length).join("/");
    const stats = statOf(disk, join(root, at));
    if (stats === undefined) return { kind: "missing" };
    if (stats.isSymbolicLink()) return { kind: "link", at };
    const isLast = length === parts.length;
    if (isLast && stats.isFile()) return { kind: "file" };
    if (!stats.isDirectory()) return { kind: "blocked", at };
  }
  return { kind: "folder" };
}

/** The state of a path itself, a link included; undefined where nothing stands. */
export function statOf(disk: Disk, path: string): Stats | undefined {
  try {
    return disk.lstatSync(path);
  } catch (error) {
    if (errno(error) === "ENOENT" || errno(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Whether a path stays below the folder it is relative to, on every platform. */
export function isPlainPath(path: string): boolean {
  return path
    .split("/")
    .every((part) => part !== "" && part !== "." && part !== ".." && !/[\\:\0]/.test(part));
}

/** Whether a path belongs to the user by contract: never written, never pruned. */
export function isCustom(path: string): boolean {
  return path === "src/custom" || path.startsWith("src/custom/");
}

/** The folders that a path lies in, outermost first. */
export function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
