/**
 * The files of one document: the entry, and those that references open. What may be opened is decided
 * here; how, by the loader that is handed in, so that this layer touches no disk.
 */
import nodePath from "node:path";
import type { Diagnostics, Position } from "../diagnostics.ts";
import type { Source } from "../ir/types.ts";
import type { Draft } from "./draft.ts";
import { readText, type Reading } from "./read.ts";

/** The outside world, as far as reading a document needs it. */
export type Loader = {
  /** The text of a file, or in a few words why it cannot be had. */
  read(path: string): { text: string } | { reason: string };
  /** The path with every link in it resolved, or undefined when there is no such file. */
  realPath(path: string): string | undefined;
};

/**
 * What to read: the entry file, the overlays that change it, and with `--root` the folder below which
 * references may point.
 */
export type Input = { entry: string; loader: Loader; overlays?: readonly string[]; root?: string };

/** The files opened so far. */
export type Files = Omit<Input, "overlays"> & {
  overlays: readonly string[];
  /** By path: what references may lead to. */
  opened: Map<string, Reading>;
  /** By path: what the user named, whose text may be shown. */
  named: Map<string, Reading>;
  /** The entry under change, when there are overlays. */
  draft?: Draft;
};

/** Why a file cannot be had for a reference. */
export type Refusal = { code: "SW2003" | "SW2006"; reason: string };

/** Prepares a run; nothing is read yet. */
export function openFiles({ entry, loader, overlays = [], root }: Input): Files {
  return {
    entry: nodePath.normalize(entry),
    loader,
    overlays,
    opened: new Map(),
    named: new Map(),
    ...(root === undefined ? {} : { root }),
  };
}

/**
 * Where a source stands in its file. Of files that a reference opened only line and column are told:
 * their text may be something that was never meant to be shown.
 */
export function locate(files: Files, { file, pointer }: Source): Position | undefined {
  const named = files.named.get(file);
  if (named) return named.locate(pointer);
  const position = files.opened.get(file)?.locate(pointer);
  return position && { ...position, text: "" };
}

/** Reads the entry file and reports all that is wrong with it as text. */
export function readEntry(files: Files, diagnostics: Diagnostics): { value: unknown } | undefined {
  const reading = readNamed(files, files.entry, { code: "SW1001", diagnostics });
  if (reading) files.opened.set(files.entry, reading);
  return reading;
}

/** Reads a file that the user named and reports all that is wrong with it as text. */
export function readNamed(
  files: Files,
  file: string,
  { code: unreadable, diagnostics }: { code: "SW1001" | "SW7101"; diagnostics: Diagnostics },
): Reading | undefined {
  const loaded = files.loader.read(file);
  if ("reason" in loaded) {
    diagnostics.report(unreadable, { file }, { file, reason: loaded.reason });
    return undefined;
  }
  const reading = readText(file, loaded.text);
  files.named.set(file, reading);
  for (const { code, position, slots } of reading.problems) {
    diagnostics.report(code, position ? { file, position } : { file }, slots);
  }
  return reading.value === undefined ? undefined : reading;
}

/** The path of a file that `referrer` names, relative to where the entry was named from. */
export function pathFrom(referrer: string, relative: string): string {
  return nodePath.isAbsolute(relative)
    ? nodePath.normalize(relative)
    : nodePath.join(nodePath.dirname(referrer), relative);
}

/** The path of a file as seen from the entry's folder, with forward slashes: stable wherever a run starts. */
export function pathFromEntry(files: Files, file: string): string {
  return nodePath.relative(nodePath.dirname(files.entry), file).replaceAll(nodePath.sep, "/");
}

/** The value of a file that a reference names, if it lies where references may point. */
export function readReferenced(
  files: Files,
  file: string,
  diagnostics: Diagnostics,
): { value: unknown } | Refusal {
  const opened = files.opened.get(file) ?? open(files, file, diagnostics);
  if ("code" in opened) return opened;
  if (opened.value !== undefined) return opened;
  const position = opened.problems[0]?.position;
  const where = position ? ` (line ${position.line}, column ${position.column})` : "";
  return { code: "SW2006", reason: `it is not valid JSON or YAML${where}` };
}

function open(files: Files, file: string, diagnostics: Diagnostics): Reading | Refusal {
  const folder = files.root ?? nodePath.dirname(files.entry);
  const realFolder = files.loader.realPath(folder);
  const real = files.loader.realPath(file);
  if (!isBelow(folder, file)) return { code: "SW2003", reason: folder };
  if (real === undefined) return { code: "SW2006", reason: "there is no such file" };
  if (realFolder === undefined || !isBelow(realFolder, real))
    return { code: "SW2003", reason: folder };
  const loaded = files.loader.read(file);
  if ("reason" in loaded) return { code: "SW2006", reason: loaded.reason };
  const reading = readText(file, loaded.text);
  files.opened.set(file, reading);
  if (reading.value !== undefined) {
    for (const { code, position, slots } of reading.problems) {
      diagnostics.report(
        code,
        position ? { file, position: { ...position, text: "" } } : { file },
        slots,
      );
    }
  }
  return reading;
}

function isBelow(folder: string, file: string): boolean {
  const path = nodePath.relative(folder, file);
  return path !== ".." && !path.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(path);
}
