/**
 * What writing needs from the machine, as one value: tests hand in a disk that fails or a home of their
 * own. Everything is synchronous, so that two writes of one process cannot interleave.
 */
import * as fs from "node:fs";
import { homedir } from "node:os";

/** The calls to the file system that this folder makes. */
export type Disk = Pick<
  typeof fs,
  | "chmodSync"
  | "closeSync"
  | "copyFileSync"
  | "fchmodSync"
  | "fsyncSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "openSync"
  | "readFileSync"
  | "readdirSync"
  | "readlinkSync"
  | "realpathSync"
  | "renameSync"
  | "rmSync"
  | "rmdirSync"
  | "symlinkSync"
  | "unlinkSync"
  | "writeFileSync"
>;

/** The machine as the writer sees it. `alive` says whether a process with that id runs. */
export type Host = {
  disk: Disk;
  cwd: string;
  home: string;
  pid: number;
  alive: (pid: number) => boolean;
};

/** The machine that this process runs on. */
export function nodeHost(): Host {
  return { disk: fs, cwd: process.cwd(), home: homedir(), pid: process.pid, alive: isAlive };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errno(error) === "EPERM";
  }
}

/** The code of a file system error, `ENOENT`; undefined for every other kind of error. */
export function errno(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Writes a new file with mode 0644, whatever the umask, and returns once it is on the disk. */
export function writeDurably(disk: Disk, file: string, text: string): void {
  const handle = disk.openSync(file, "wx", 0o644);
  try {
    disk.writeFileSync(handle, text);
    disk.fchmodSync(handle, 0o644);
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}

/** Flushes the entries of a folder, where the platform can: Windows opens no folders and needs none. */
export function flushFolder(disk: Disk, folder: string): void {
  let handle: number;
  try {
    handle = disk.openSync(folder, "r");
  } catch (error) {
    if (errno(error) === "EISDIR" || errno(error) === "EPERM" || errno(error) === "EACCES") return;
    throw error;
  }
  try {
    disk.fsyncSync(handle);
  } catch (error) {
    if (errno(error) !== "EINVAL" && errno(error) !== "EPERM") throw error;
  } finally {
    disk.closeSync(handle);
  }
}

/** Removes an empty folder; leaves it where something is in it or it is gone already. */
export function removeEmptyFolder(disk: Disk, folder: string): boolean {
  try {
    disk.rmdirSync(folder);
    return true;
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST", "ENOENT", "ENOTDIR"].includes(errno(error) ?? "")) return false;
    throw error;
  }
}
