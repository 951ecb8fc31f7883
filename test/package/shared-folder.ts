/**
 * A folder in the system's temporary folder that several processes fill once and use together. The last
 * one to let go removes it; what a killed process leaves behind is found by its process id.
 */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The right to use a shared folder until `release`. */
export type Lease = { folder: string; release: () => Promise<void> };

const patienceMs = 110_000;

/** Joins the users of the folder for `key`; the first one fills it while the others wait. */
export async function acquire(
  key: string,
  fill: (folder: string) => Promise<void>,
): Promise<Lease> {
  const base = join(tmpdir(), `sdkwright-package-${userInfo().username}-${key}`);
  const folder = join(base, "content");
  const user = join(base, "users", `${process.pid}-${randomUUID()}`);
  await locked(base, async () => {
    if (!existsSync(join(base, "ready"))) await prepare(base, folder, fill);
    writeFileSync(user, "");
  });
  const release = () =>
    locked(base, () => {
      rmSync(user, { force: true });
      if (livingUsers(base) === 0) rmSync(base, { recursive: true, force: true });
      return Promise.resolve();
    });
  return { folder, release };
}

async function prepare(
  base: string,
  folder: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  rmSync(base, { recursive: true, force: true });
  mkdirSync(join(base, "users"), { recursive: true, mode: 0o700 });
  mkdirSync(folder);
  await fill(folder);
  writeFileSync(join(base, "ready"), "");
}

function livingUsers(base: string): number {
  return readdirSync(join(base, "users")).filter((name) => isAlive(Number.parseInt(name, 10))).length;
}

/** One process at a time; a lock whose holder died is taken over. */
async function locked(base: string, work: () => Promise<void>): Promise<void> {
  const lock = `${base}.lock`;
  const end = Date.now() + patienceMs;
  while (!tryLock(lock)) {
    if (Date.now() > end) throw new Error(`${lock} was held for too long`);
    await sleep(50);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = readHolder(lock);
    if (holder !== undefined && !isAlive(holder)) rmSync(lock, { force: true });
    return false;
  }
}

/** Undefined while the lock is just being written or removed. */
function readHolder(lock: string): number | undefined {
  try {
    const holder = Number.parseInt(readFileSync(lock, "utf8"), 10);
    return Number.isNaN(holder) ? undefined : holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
