/**
 * Replaces the out folder as a whole: builds the new one beside it, flushes it, and exchanges the two by
 * renaming. A kill leaves the old folder or the new one; between the two renames it leaves the old one
 * under its retired name, and `recoverSwap` puts it back.
 */
import { dirname, join } from "node:path";
import { carryOver, CannotSwap } from "./carry.ts";
import { foldersOf, statOf } from "./entry.ts";
import { errno, flushFolder, writeDurably, type Disk } from "./host.ts";
import { ownFolder } from "./manifest.ts";
import type { Plan } from "./plan.ts";
import type { Target } from "./target.ts";

/**
 * Swaps in the planned folder. Throws `CannotSwap` when this folder has to be changed file by file; the
 * out folder is untouched after any throw.
 */
export function swapIn(disk: Disk, target: Target, plan: Plan): void {
  try {
    build(disk, target, plan);
    exchange(disk, target);
  } catch (error) {
    disk.rmSync(target.next, { recursive: true, force: true });
    if (refusesToSwap(error)) throw new CannotSwap("cannot link or rename", { cause: error });
    throw error;
  }
  flushFolder(disk, dirname(target.root));
  disk.rmSync(target.previous, { recursive: true, force: true });
}

/** Undoes or cleans up what a killed swap left; false when only the user can tell which folder is right. */
export function recoverSwap(disk: Disk, target: Target): boolean {
  const stands = (path: string): boolean => statOf(disk, path) !== undefined;
  if (stands(target.previous)) {
    if (!stands(target.root)) disk.renameSync(target.previous, target.root);
    // The new folder never took its place, so the one that stands there came from somebody else.
    else if (stands(target.next)) return false;
    else disk.rmSync(target.previous, { recursive: true });
  }
  disk.rmSync(target.next, { recursive: true, force: true });
  return true;
}

/** Whether a swap was killed half way. */
export function isSwapPending(disk: Disk, target: Target): boolean {
  return [target.next, target.previous].some((path) => statOf(disk, path) !== undefined);
}

function build(disk: Disk, target: Target, plan: Plan): void {
  const leave = new Set([
    ...plan.changed.map(({ file }) => file.path),
    ...plan.stale,
    ...plan.links,
    `${ownFolder}/work`,
    `${ownFolder}/lock`,
  ]);
  const folders = new Set<string>([target.next]);
  if (statOf(disk, target.root)) {
    for (const folder of carryOver(disk, { from: target.root, to: target.next, leave })) {
      folders.add(folder);
    }
  } else {
    disk.mkdirSync(target.next);
  }
  for (const { file } of plan.changed) {
    const path = join(target.next, file.path);
    if (!folders.has(dirname(path))) {
      disk.mkdirSync(dirname(path), { recursive: true });
      for (const folder of foldersOf(file.path)) folders.add(join(target.next, folder));
    }
    writeDurably(disk, path, file.text);
  }
  for (const folder of folders) flushFolder(disk, folder);
}

function exchange(disk: Disk, { root, next, previous }: Target): void {
  const exists = statOf(disk, root) !== undefined;
  if (exists) disk.renameSync(root, previous);
  try {
    disk.renameSync(next, root);
  } catch (error) {
    if (exists) disk.renameSync(previous, root);
    throw error;
  }
}

/** ENOENT is among them because a name that is not UTF-8 is listed, but cannot be opened by what is listed. */
const refusals = new Set([
  "EACCES",
  "EBUSY",
  "EMLINK",
  "ENOENT",
  "ENOSYS",
  "ENOTSUP",
  "EOPNOTSUPP",
  "EPERM",
  "EROFS",
  "EXDEV",
]);

function refusesToSwap(error: unknown): boolean {
  return error instanceof CannotSwap || refusals.has(errno(error) ?? "");
}
