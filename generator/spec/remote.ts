/**
 * References to other hosts (OpenAPI 3.1 section 4.6). Reading a document never waits, so what it refers to
 * on allowed hosts is fetched before, by a function that is handed in.
 */
import type { Diagnostics } from "../diagnostics.ts";
import { isObject, own } from "./cursor.ts";
import type { Document } from "./document.ts";
import { fileOf, readReferenced, type Loaded } from "./files.ts";

/** Fetches an address of an allowed host. */
export type Fetch = (address: string) => Promise<Loaded>;

/** Fetches all that the document refers to on allowed hosts, and what that refers to in turn. */
export async function fetchReferences(
  { files, root }: Document,
  fetch: Fetch,
  diagnostics: Diagnostics,
): Promise<void> {
  const seen = new Set([files.entry]);
  const pending = [{ file: files.entry, value: root.value }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const reference of referencesIn(next.value)) {
      const found = fileOf(files, next.file, reference.split("#", 1)[0] ?? "");
      if ("failure" in found || seen.has(found.file)) continue;
      const { file, remote } = found;
      seen.add(file);
      if (remote) files.fetched.set(file, await fetch(file));
      const content = readReferenced(files, found, diagnostics);
      if ("value" in content) pending.push({ file, value: content.value });
    }
  }
}

/** The text of every `$ref`; a value that YAML shares is walked once. */
function referencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (seen.has(next) || !(isObject(next) || Array.isArray(next))) continue;
    seen.add(next);
    const reference = own(next, "$ref");
    if (typeof reference === "string") found.add(reference);
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return found;
}
