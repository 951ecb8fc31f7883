/**
 * The run lock: a file that names the process that writes to an out folder. It appears complete (a hard
 * link to a file already written), so nobody ever reads half a lock.
 */
import { constants } from "node:fs";
import { dirname, join } from "node:path";
import { look } from "./entry.ts";
import { errno, type Disk, type Host } from "./host.ts";
import { ownFolder } from "./manifest.ts";
import type { Target } from "./target.ts";

/** Thrown when another living process holds the lock. */
export class LockHeld extends Error {
  override name = "LockHeld";
  readonly pid: number;
  readonly file: string;

  constructor(pid: number, file: string) {
    super(`process ${pid} holds ${file}`);
    this.pid = pid;
    this.file = file;
  }
}

/** Does some work while holding the lock of a target; takes over the lock of a process that is gone. */
export function withLock<T>(host: Host, target: Target, work: () => T): T {
  const lock = takeLock(host, target);
  try {
    return work();
  } finally {
    host.disk.rmSync(lock, { force: true });
  }
}

function takeLock(host: Host, target: Target): string {
  host.disk.mkdirSync(dirname(target.root), { recursive: true });
  try {
    return acquire(host, target.lock);
  } catch (error) {
    const isClosed = ["EACCES", "EPERM", "EROFS"].includes(errno(error) ?? "");
    if (!isClosed || look(host.disk, target.root, ownFolder).kind === "link") throw error;
    // Beside the folder nothing can be written, so it will not be swapped either: lock from inside.
    host.disk.mkdirSync(join(target.root, ownFolder), { recursive: true });
    return acquire(host, join(target.root, ownFolder, "lock"));
  }
}

function acquire(host: Host, lock: string): string {
  const { disk, pid } = host;
  const draft = `${lock}.${pid}`;
  disk.rmSync(draft, { force: true });
  disk.writeFileSync(draft, String(pid));
  try {
    if (linkTo(disk, draft, lock)) return lock;
    retire(host, lock);
    if (linkTo(disk, draft, lock)) return lock;
    throw new LockHeld(holder(disk, lock) ?? 0, lock);
  } finally {
    disk.rmSync(draft, { force: true });
  }
}

function linkTo(disk: Disk, draft: string, lock: string): boolean {
  try {
    disk.linkSync(draft, lock);
    return true;
  } catch (error) {
    if (errno(error) === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(errno(error) ?? "")) throw error;
    return copyTo(disk, draft, lock);
  }
}

/** For disks without hard links. */
function copyTo(disk: Disk, draft: string, lock: string): boolean {
  try {
    disk.copyFileSync(draft, lock, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (errno(error) === "EEXIST") return false;
    throw error;
  }
}

/** Moves a stale lock away before judging it, so that of two heirs only one can drop it. */
function retire(host: Host, lock: string): void {
  const { disk, pid, alive } = host;
  const owner = holder(disk, lock);
  if (owner !== undefined && owner !== pid && alive(owner)) throw new LockHeld(owner, lock);
  const aside = `${lock}.stale.${pid}`;
  try {
    disk.renameSync(lock, aside);
  } catch (error) {
    if (errno(error) === "ENOENT") return;
    throw error;
  }
  if (holder(disk, aside) !== owner) linkTo(disk, aside, lock);
  disk.rmSync(aside, { force: true });
}

function holder(disk: Disk, lock: string): number | undefined {
  try {
    const pid = Number(disk.readFileSync(lock, "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (errno(error) === "ENOENT") return undefined;
    throw error;
  }
}
