/**
 * Where a `$ref` leads: within a file, to another local file or to an allowed host (OpenAPI 3.1 section 4.6, RFC 6901).
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Source } from "../ir/types.ts";
import { isObject, own, type Cursor } from "./cursor.ts";
import type { Document } from "./document.ts";
import { decode, fileOf, readReferenced, type Refusal } from "./files.ts";
import { join, split } from "./pointer.ts";
import { addressed, findResources, holderOf, type Resources } from "./resources.ts";

const LONGEST_CHAIN = 64;

/** The text of a cursor's `$ref`, when it is a reference at all. */
export function referenceOf(cursor: Cursor): string | undefined {
  const reference = own(cursor.value, "$ref");
  return typeof reference === "string" ? reference : undefined;
}

/** Follows references until something else stands there; every failure is reported and gives undefined. */
export function resolve(
  document: Document,
  start: Cursor,
  diagnostics: Diagnostics,
): Cursor | undefined {
  const seen = new Set<string>();
  let cursor = start;
  for (
    let reference = referenceOf(cursor);
    reference !== undefined;
    reference = referenceOf(cursor)
  ) {
    const { file, pointer } = cursor.source;
    if (seen.has(`${file}#${pointer}`))
      return failed("SW2004", cursor.source, reference, diagnostics);
    if (seen.size >= LONGEST_CHAIN) return failed("SW2005", cursor.source, reference, diagnostics);
    seen.add(`${file}#${pointer}`);
    const next = follow(document, { from: cursor.source, reference }, diagnostics);
    if (!next) return undefined;
    cursor = next;
  }
  return cursor;
}

/** Takes one step: from a reference that stands at `from` to its target, which may be a reference again. */
export function follow(
  document: Document,
  { from, reference }: { from: Source; reference: string },
  diagnostics: Diagnostics,
): Cursor | undefined {
  const resources = resourcesIn(document, from.file);
  const holder = resources && holderOf(resources, from.pointer)?.source.pointer;
  const key = `${from.file}\n${holder ?? ""}\n${reference}`;
  const known =
    document.targets.get(key) ??
    (resources && findInside(resources, from.pointer, reference)) ??
    find(document, { referrer: from.file, reference }, diagnostics);
  document.targets.set(key, known);
  if (!("failure" in known)) return known;
  const place = { file: from.file, pointer: join(from.pointer, "$ref") };
  diagnostics.report(known.failure, place, { reference, reason: known.reason });
  return undefined;
}

/** How many schemas of a file carry a `$dynamicAnchor`. */
export function dynamicAnchors(document: Document, file: string, name: string): number {
  return resourcesIn(document, file)?.dynamic.get(name) ?? 0;
}

/** The schemas of a file that have addresses; undefined for one that gives none. */
function resourcesIn({ files, resources }: Document, file: string): Resources | undefined {
  const opened = files.opened.get(file);
  if (!opened?.isAddressed) return undefined;
  const known = resources.get(file);
  if (known) return known;
  const found = findResources({ value: opened.value, source: { file, pointer: "" } });
  resources.set(file, found);
  return found;
}

/** What a reference leads to by the address of the schema around it, or by the address that it names. */
function findInside(resources: Resources, place: string, reference: string): Cursor | undefined {
  const [address = "", ...rest] = reference.split("#");
  const fragment = decode(rest.join("#"));
  const target = address === "" ? holderOf(resources, place) : addressed(resources, place, address);
  return target && fragment !== undefined ? within(target, fragment) : undefined;
}

/** What a reference was found to lead to. */
export type Target = Cursor | Failure;
type Failure = Refusal | { failure: "SW2001"; reason: string };

function find(
  document: Document,
  { referrer, reference }: { referrer: string; reference: string },
  diagnostics: Diagnostics,
): Target {
  const hash = reference.indexOf("#");
  const named = fileOf(
    document.files,
    referrer,
    hash === -1 ? reference : reference.slice(0, hash),
  );
  if ("failure" in named) return named;
  const fragment = decode(hash === -1 ? "" : reference.slice(hash + 1));
  if (fragment === undefined) return { failure: "SW2007", reason: "" };
  const content = readReferenced(document.files, named, diagnostics);
  if ("failure" in content) return content;
  const root: Cursor = { value: content.value, source: { file: named.file, pointer: "" } };
  return within(root, fragment) ?? { failure: "SW2001", reason: "" };
}

/** What a fragment names in a file or a schema: a place (RFC 6901) or an anchor. */
function within(root: Cursor, fragment: string): Cursor | undefined {
  return fragment === "" || fragment.startsWith("/") ? at(root, fragment) : anchor(root, fragment);
}

function at(root: Cursor, pointer: string): Cursor | undefined {
  let value = root.value;
  for (const key of split(pointer)) {
    if (Array.isArray(value))
      value = /^(0|[1-9]\d*)$/.test(key) ? (value as unknown[])[Number(key)] : undefined;
    else value = own(value, key);
    if (value === undefined) return undefined;
  }
  return { value, source: { file: root.source.file, pointer: root.source.pointer + pointer } };
}

/** The schema that carries an `$anchor`, dynamic or not (JSON Schema 2020-12 core, section 8.2.2). */
function anchor(root: Cursor, name: string): Cursor | undefined {
  const pending: { value: unknown; pointer: string }[] = [
    { value: root.value, pointer: root.source.pointer },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, pointer } = next;
    if (!isObject(value) && !Array.isArray(value)) continue;
    if (own(value, "$anchor") === name || own(value, "$dynamicAnchor") === name)
      return { value, source: { file: root.source.file, pointer } };
    for (const [key, inner] of Object.entries(value)) {
      pending.push({ value: inner, pointer: join(pointer, key) });
    }
  }
  return undefined;
}

function failed(
  code: "SW2004" | "SW2005",
  source: Source,
  reference: string,
  diagnostics: Diagnostics,
): undefined {
  diagnostics.report(code, source, { reference, limit: LONGEST_CHAIN });
  return undefined;
}
