/**
 * The journal of a file-by-file replacement: written before the first file changes, removed after the last
 * one did. While it stands, the old state can be put back from the copies it names; `rollBack` serves a
 * failed run and the run after a killed one alike, and may itself be killed and repeated.
 */
import { dirname, join } from "node:path";
import { isPlainPath, look, statOf } from "./entry.ts";
import { flushFolder, removeEmptyFolder, writeDurably, type Disk } from "./host.ts";
import { hash, ownFolder } from "./manifest.ts";

/** Where new texts and copies of the old files wait during a replacement. */
export const workFolder = `${ownFolder}/work`;

const journalPath = `${workFolder}/journal.json`;

/**
 * One path that changes. `slot` numbers the copy of what stood there; a path without one was free, and
 * `sha256` is the hash of the text that is put there.
 */
export type Step = { path: string; slot?: number; sha256?: string };

/** All steps in the order they are taken, and the folders that have to be made for them. */
export type Journal = { steps: Step[]; folders: string[] };

/** Where the copy of what a step replaces lies. */
export function slotOf(root: string, slot: number): string {
  return join(root, workFolder, "old", String(slot));
}

/** Puts the journal on the disk in one move; from here on an interrupted run is rolled back. */
export function writeJournal(disk: Disk, root: string, journal: Journal): void {
  const draft = join(root, workFolder, "journal.draft");
  writeDurably(disk, draft, JSON.stringify(journal));
  disk.renameSync(draft, join(root, journalPath));
  flushFolder(disk, join(root, workFolder));
}

/** Declares the replacement done: what is on the disk now is the new state. */
export function closeJournal(disk: Disk, root: string): void {
  disk.unlinkSync(join(root, journalPath));
  flushFolder(disk, join(root, workFolder));
}

/** Whether an interrupted replacement left anything. */
export function isReplacementPending(disk: Disk, root: string): boolean {
  return look(disk, root, workFolder).kind === "folder";
}

/** Puts the old state back where a journal stands, and clears the work folder in any case. */
export function rollBack(disk: Disk, root: string): void {
  if (!isReplacementPending(disk, root)) return;
  if (look(disk, root, journalPath).kind === "file") {
    const journal = parse(disk.readFileSync(join(root, journalPath), "utf8"));
    if (journal) restore(disk, root, journal);
    closeJournal(disk, root);
  }
  clearWork(disk, root);
}

/** Removes the work folder; never while the journal stands, since the copies are in it. */
export function clearWork(disk: Disk, root: string): void {
  disk.rmSync(join(root, workFolder), { recursive: true, force: true });
  removeEmptyFolder(disk, join(root, ownFolder));
}

function restore(disk: Disk, root: string, { steps, folders }: Journal): void {
  for (const step of steps) if (step.slot === undefined) removeCreated(disk, root, step);
  for (const folder of [...folders].reverse()) {
    if (look(disk, root, folder).kind === "folder") removeEmptyFolder(disk, join(root, folder));
  }
  for (const { path, slot } of [...steps].reverse()) {
    if (slot === undefined || statOf(disk, slotOf(root, slot)) === undefined) continue;
    // A folder that lost its last file went with it.
    disk.mkdirSync(dirname(join(root, path)), { recursive: true });
    disk.renameSync(slotOf(root, slot), join(root, path));
    flushFolder(disk, dirname(join(root, path)));
  }
}

function removeCreated(disk: Disk, root: string, { path, sha256 }: Step): void {
  if (look(disk, root, path).kind !== "file") return;
  if (hash(disk.readFileSync(join(root, path))) === sha256) disk.unlinkSync(join(root, path));
}

/** Anyone may have written the file: a journal that names a path outside the folder is not ours. */
function parse(text: string): Journal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null) return false;
  if (!("steps" in value) || !("folders" in value)) return false;
  const { steps, folders } = value;
  return (
    Array.isArray(steps) && steps.every(isStep) && Array.isArray(folders) && folders.every(isPath)
  );
}

function isStep(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("path" in value)) return false;
  if ("slot" in value && !Number.isSafeInteger(value.slot)) return false;
  return isPath(value.path);
}

function isPath(value: unknown): boolean {
  return typeof value === "string" && isPlainPath(value);
}
