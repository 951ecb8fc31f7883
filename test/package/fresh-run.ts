/** Fresh runs of the generator with the configuration of the committed package. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readConfig } from "../../generator/config.ts";
import { generate } from "../../generator/index.ts";
import { configFile, specFile } from "./tools.ts";

/** Texts by path. */
export type Files = ReadonlyMap<string, string>;

/** Generates the package in memory. Nothing but the document and the names of an earlier run vary. */
export async function generateFiles({ spec = specFile, lock = true } = {}): Promise<Files> {
  const { files, diagnostics } = await generate({ spec, config: lock ? configFile : withoutOut() });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** A short stand-in for each text. */
export function hashes(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));
}

/** The hash that the manifest of a package keeps. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Paths that only one side has, or whose texts differ. */
export function differing(ours: Files, theirs: Files): string[] {
  const paths = new Set([...ours.keys(), ...theirs.keys()]);
  return [...paths].filter((path) => ours.get(path) !== theirs.get(path)).sort();
}

/** A package that has no folder cannot take over names from there. */
function withoutOut() {
  const { config } = readConfig(configFile, readFileSync(configFile, "utf8"));
  const { out: _out, ...rest } = config;
  return rest;
}
