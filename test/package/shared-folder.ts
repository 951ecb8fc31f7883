/**
 * A folder in the system's temporary folder that all processes of one test run fill once and use together.
 * No test file knows whether it is the last one, so a small process waits for the end of the run and then
 * removes the folder.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const patienceMs = 110_000;

/**
 * The shared folder for `key`, filled by whoever asks first while the others wait. It is there until the
 * process `owner` ends.
 */
export async function sharedFolder(
  key: string,
  owner: number,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const base = join(tmpdir(), `sdkwright-package-${owner}-${key}`);
  const folder = join(base, "content");
  const ready = join(base, "ready");
  mkdirSync(base, { recursive: true, mode: 0o700 });
  await locked(join(base, "lock"), async () => {
    if (existsSync(ready)) return;
    removeAfter(owner, base);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    await fill(folder);
    writeFileSync(ready, "");
  });
  return folder;
}

const remover = `
const { rmSync } = require("node:fs");
const [owner, folder] = process.argv.slice(1);
const timer = setInterval(() => {
  try {
    process.kill(Number(owner), 0);
  } catch {
    clearInterval(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}, 250);
`;

function removeAfter(owner: number, folder: string): void {
  const values = ["-e", remover, String(owner), folder];
  spawn(process.execPath, values, { cwd: tmpdir(), detached: true, stdio: "ignore" }).unref();
}

/** One process at a time; a lock whose holder died is taken over. */
async function locked(lock: string, work: () => Promise<void>): Promise<void> {
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
  } catch {
    return false;
  }
}
