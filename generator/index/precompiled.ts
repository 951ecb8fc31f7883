/**
 * What `npm run build` compiled ahead: the runtime library, which is the same in every package. Each module
 * is held to the hash of its source, so that an edited one is compiled anew instead.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { CompiledModule } from "../emit/target.ts";

type Entry = CompiledModule & { source: string };

/** The text of the file that `readPrecompiled` reads. */
export function writePrecompiled(
  sources: ReadonlyMap<string, string>,
  modules: ReadonlyMap<string, CompiledModule>,
): string {
  const entries = [...modules].map(([name, compiled]): [string, Entry] => [
    name,
    { source: hash(sources.get(name) ?? ""), ...compiled },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

/**
 * The compiled modules of those sources that are as they were when this program was built; none where it
 * runs from its own sources.
 */
export function readPrecompiled(
  sources: ReadonlyMap<string, string>,
  file: URL = new URL("../../runtime.json", import.meta.url),
): ReadonlyMap<string, CompiledModule> {
  if (!existsSync(file)) return new Map();
  const entries = JSON.parse(readFileSync(file, "utf8")) as Record<string, Entry>;
  const known = Object.entries(entries).filter(([name, { source }]) => {
    const text = sources.get(name);
    return text !== undefined && hash(text) === source;
  });
  return new Map(known);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
