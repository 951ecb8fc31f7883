/**
 * Changes the out folder file by file, where it cannot be swapped: it is a link, a mount point, the
 * current folder, or holds what cannot be linked. New texts and copies of the old files are complete on
 * the disk before the first rename, so an interrupted run can be rolled back.
 */
import { dirname, join } from "node:path";
import { foldersOf, look, statOf } from "./entry.ts";
import { errno, flushFolder, removeEmptyFolder, writeDurably, type Disk } from "./host.ts";
import {
  clearWork,
  closeJournal,
  rollBack,
  slotOf,
  workFolder,
  writeJournal,
  type Step,
} from "./journal.ts";
import { hash } from "./manifest.ts";
import type { Plan } from "./plan.ts";

/** Brings the folder to the planned state; after a throw it is in the state it was before. */
export function replaceFiles(disk: Disk, root: string, plan: Plan): void {
  const folders = missingFolders(disk, root, plan);
  try {
    const steps = prepare(disk, root, plan);
    writeJournal(disk, root, { steps, folders });
    carryOut(disk, root, plan);
    closeJournal(disk, root);
  } catch (error) {
    rollBack(disk, root);
    throw error;
  }
  clearWork(disk, root);
}

function newText(root: string, index: number): string {
  return join(root, workFolder, "new", String(index));
}

/** Writes every new text and copies everything that gives way; nothing in its place is touched yet. */
function prepare(disk: Disk, root: string, plan: Plan): Step[] {
  disk.mkdirSync(join(root, workFolder, "new"), { recursive: true });
  disk.mkdirSync(join(root, workFolder, "old"));
  const steps: Step[] = [];
  const keep = (path: string): void => {
    keepCopy(disk, join(root, path), slotOf(root, steps.length));
    steps.push({ path, slot: steps.length });
  };
  for (const path of [...plan.links, ...plan.stale]) keep(path);
  plan.changed.forEach(({ file, replaces }, index) => {
    writeDurably(disk, newText(root, index), file.text);
    if (replaces) keep(file.path);
    else steps.push({ path: file.path, sha256: hash(file.text) });
  });
  for (const folder of ["new", "old", "."]) flushFolder(disk, join(root, workFolder, folder));
  return steps;
}

function keepCopy(disk: Disk, from: string, to: string): void {
  if (statOf(disk, from)?.isSymbolicLink()) {
    disk.symlinkSync(disk.readlinkSync(from), to);
    return;
  }
  try {
    disk.linkSync(from, to);
  } catch (error) {
    if (errno(error) === undefined) throw error;
    disk.copyFileSync(from, to);
  }
}

function carryOut(disk: Disk, root: string, plan: Plan): void {
  const touched = new Set<string>();
  for (const path of [...plan.links, ...plan.stale]) {
    disk.unlinkSync(join(root, path));
    touched.add(dirname(join(root, path)));
  }
  plan.changed.forEach(({ file }, index) => {
    const path = join(root, file.path);
    disk.mkdirSync(dirname(path), { recursive: true });
    disk.renameSync(newText(root, index), path);
    touched.add(dirname(path));
  });
  for (const folder of touched) flushFolder(disk, folder);
  for (const path of plan.stale) {
    // The innermost folder first; the first one that is not empty ends the way up.
    foldersOf(path)
      .reverse()
      .every((folder) => removeEmptyFolder(disk, join(root, folder)));
  }
}

/** The folders that will have to be made, outermost first: the ones missing now, or a link now. */
function missingFolders(disk: Disk, root: string, plan: Plan): string[] {
  const folders = new Set(plan.changed.flatMap(({ file }) => foldersOf(file.path)));
  return [...folders].filter((folder) => look(disk, root, folder).kind !== "folder").sort();
}
