/** Counts the operations of a document without any of our code: what a generator must not fall short of. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";

type Json = Record<string, unknown>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** How many methods the paths of a document have, through references into other files. */
export function countOperations(spec: string): number {
  const { paths = {} } = read(spec) as { paths?: Json | null };
  return Object.entries(paths ?? {})
    .filter(([path]) => !path.startsWith("x-"))
    .map(([, item]) => methodsOf(item as Json, spec))
    .reduce((sum, count) => sum + count, 0);
}

function methodsOf(item: Json, file: string): number {
  const { $ref: reference } = item;
  const own = methods.filter((method) => Object.hasOwn(item, method)).length;
  if (typeof reference !== "string") return own;
  const [path = "", pointer = ""] = reference.split("#");
  const target = path === "" ? file : resolve(dirname(file), path);
  const keys = pointer.split("/").slice(1).map(unescape);
  const found = keys.reduce<unknown>((value, key) => (value as Json)[key], read(target));
  return own + methodsOf(found as Json, target);
}

function unescape(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

function read(file: string): unknown {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".json")
    ? JSON.parse(text)
    : parse(text, { maxAliasCount: -1, merge: true });
}
