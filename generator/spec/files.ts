/**
 * The files of one document: the entry, and those that references open. What may be opened is decided
 * here; how, by the loader that is handed in, so that this layer touches no disk.
 */
import nodePath from "node:path";
import type { Diagnostics, Position } from "../diagnostics.ts";
import type { Source } from "../ir/types.ts";
import type { Draft } from "./draft.ts";
import { readText, type Reading } from "./read.ts";

/** The text of a file, or in a few words why it cannot be had. */
export type Loaded = { text: string } | { reason: string };

/** The outside world, as far as reading a document needs it. */
export type Loader = {
  read(path: string): Loaded;
  /** The path with every link in it resolved, or undefined when there is no such file. */
  realPath(path: string): string | undefined;
};

/**
 * What to read: the entry file, the overlays that change it, with `--root` the folder below which
 * references may point, and the hosts that they may point to.
 */
export type Input = {
  entry: string;
  loader: Loader;
  overlays?: readonly string[];
  hosts?: readonly string[];
  root?: string;
};

/** The files opened so far. */
export type Files = Omit<Input, "overlays" | "hosts"> & {
  overlays: readonly string[];
  hosts: readonly string[];
  /** By address: what came from other hosts. */
  fetched: Map<string, Loaded>;
  /** By path: what references may lead to. */
  opened: Map<string, Reading>;
  /** By path: what the user named, whose text may be shown. */
  named: Map<string, Reading>;
  /** The entry under change, when there are overlays. */
  draft?: Draft;
};

/** Why a file cannot be had for a reference. */
export type Refusal = {
  failure: "SW2002" | "SW2003" | "SW2006" | "SW2007" | "SW2008";
  reason: string;
};

/** A file that a reference names: a path, or the address of one that another host has. */
export type Named = { file: string; remote: boolean };

/** Prepares a run; nothing is read yet. */
export function openFiles({ entry, loader, overlays = [], hosts = [], root }: Input): Files {
  return {
    entry: nodePath.normalize(entry),
    loader,
    overlays,
    hosts,
    fetched: new Map(),
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

/**
 * The file that a reference without its fragment names, seen from the file that holds it (RFC 3986 section
 * 5.2): a path relative to where the entry was named from, or an address of an allowed host.
 */
export function fileOf(files: Files, referrer: string, reference: string): Named | Refusal {
  const isFetched = files.fetched.has(referrer);
  if (reference === "") return { file: referrer, remote: isFetched };
  if (isFetched || /^[a-z][a-z0-9+.-]+:|^\/\//i.test(reference)) {
    const base = isFetched ? referrer : undefined;
    const address = URL.canParse(reference, base) ? new URL(reference, base) : undefined;
    return address && files.hosts.includes(address.host)
      ? { file: address.href, remote: true }
      : { failure: "SW2002", reason: "" };
  }
  const path = decode(reference);
  if (path === undefined) return { failure: "SW2007", reason: "" };
  const file = nodePath.isAbsolute(path)
    ? nodePath.normalize(path)
    : nodePath.join(nodePath.dirname(referrer), path);
  return { file, remote: false };
}

/** Percent-decoding of a URI reference (RFC 3986 section 2.1); undefined when it is malformed. */
export function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The path of a file as seen from the entry's folder, with forward slashes: stable wherever a run starts. */
export function pathFromEntry(files: Files, file: string): string {
  if (files.fetched.has(file)) return file;
  return nodePath.relative(nodePath.dirname(files.entry), file).replaceAll(nodePath.sep, "/");
}

/** The value of a file that a reference names, if it lies where references may point. */
export function readReferenced(
  files: Files,
  { file, remote }: Named,
  diagnostics: Diagnostics,
): { value: unknown } | Refusal {
  const opened = files.opened.get(file) ?? open(files, { file, remote }, diagnostics);
  if ("failure" in opened) return opened;
  if (opened.value !== undefined) return opened;
  const position = opened.problems[0]?.position;
  const where = position ? ` (line ${position.line}, column ${position.column})` : "";
  return { failure: "SW2006", reason: `it is not valid JSON or YAML${where}` };
}

function open(files: Files, named: Named, diagnostics: Diagnostics): Reading | Refusal {
  const { file, remote } = named;
  const loaded = remote ? take(files, file) : load(files, file);
  if ("failure" in loaded) return loaded;
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

function take(files: Files, address: string): { text: string } | Refusal {
  const loaded = files.fetched.get(address) ?? { reason: "nothing in a $ref asks for it" };
  return "text" in loaded ? loaded : { failure: "SW2008", reason: loaded.reason };
}

/** Reads a local file, if it lies where references may point, also once its links are followed. */
function load(files: Files, file: string): { text: string } | Refusal {
  const folder = files.root ?? nodePath.dirname(files.entry);
  const realFolder = files.loader.realPath(folder);
  const real = files.loader.realPath(file);
  if (!isBelow(folder, file)) return { failure: "SW2003", reason: folder };
  if (real === undefined) return { failure: "SW2006", reason: "there is no such file" };
  if (realFolder === undefined || !isBelow(realFolder, real))
    return { failure: "SW2003", reason: folder };
  const loaded = files.loader.read(file);
  return "text" in loaded ? loaded : { failure: "SW2006", reason: loaded.reason };
}

function isBelow(folder: string, file: string): boolean {
  const path = nodePath.relative(folder, file);
  return path !== ".." && !path.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(path);
}
