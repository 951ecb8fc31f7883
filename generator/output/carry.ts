/**
 * Brings what stays as it is into the folder that is being built: unchanged files and the user's own, as
 * hard links, so that their times stay. Refuses what cannot be the same on the other side.
 */
import { join } from "node:path";
import type { Stats } from "node:fs";
import { removeEmptyFolder, type Disk } from "./host.ts";

/** Thrown when a folder cannot be swapped as a whole; the caller replaces file by file instead. */
export class CannotSwap extends Error {
  override name = "CannotSwap";
}

/** Carries a folder over, all but the paths left behind; returns the folders made, innermost first. */
export function carryOver(
  disk: Disk,
  { from, to, leave }: { from: string; to: string; leave: ReadonlySet<string> },
): string[] {
  const made: string[] = [];
  const carryFolder = (path: string): void => {
    makeAlike(disk, join(from, path), join(to, path));
    const names = disk.readdirSync(join(from, path));
    for (const name of names) carryEntry(path === "" ? name : `${path}/${name}`);
    // A folder that held nothing but files left behind goes with them; one that was empty is the user's.
    const isLeft = path !== "" && names.length > 0 && removeEmptyFolder(disk, join(to, path));
    if (!isLeft) made.push(join(to, path));
  };
  const carryEntry = (path: string): void => {
    if (leave.has(path)) return;
    const stats = disk.lstatSync(join(from, path));
    if (stats.isDirectory()) carryFolder(path);
    else carryLeaf(disk, { stats, from: join(from, path), to: join(to, path) });
  };
  carryFolder("");
  return made;
}

function carryLeaf(
  disk: Disk,
  { stats, from, to }: { stats: Stats; from: string; to: string },
): void {
  if (stats.isFile()) disk.linkSync(from, to);
  else if (stats.isSymbolicLink()) disk.symlinkSync(disk.readlinkSync(from), to);
  else throw new CannotSwap(`${from} is neither file, folder nor link`);
}

function makeAlike(disk: Disk, from: string, to: string): void {
  const before = disk.lstatSync(from);
  disk.mkdirSync(to);
  const after = disk.lstatSync(to);
  if (before.uid !== after.uid || before.gid !== after.gid || before.dev !== after.dev) {
    throw new CannotSwap(`${from} belongs to someone else or to another disk`);
  }
  if (before.mode !== after.mode) disk.chmodSync(to, before.mode & 0o7777);
}
