/** Turns the path and query of a request into typed values, by the styles that the operation declares. */
import {
  child,
  follow,
  type JsonObject,
  type Node,
  type Operation,
  type Parameter,
} from "./spec-document.ts";
import { unprocessable, type Issue } from "./types.ts";
import type { Validator } from "./validator.ts";

type Pair = [key: string, value: string];
type Decoded = { path: Record<string, string>; query: Record<string, unknown> };

/** Decodes and validates all parameters; throws a 422 that lists everything wrong at once. */
export function readInput(
  root: JsonObject,
  validator: Validator,
  operation: Operation,
  rawPath: Record<string, string>,
  search: string,
): Decoded {
  const pairs: Pair[] = [...new URLSearchParams(search)];
  const issues: Issue[] = [];
  const query: Record<string, unknown> = {};
  const used = new Set<Pair>();
  for (const parameter of operation.parameters) {
    if (parameter.in === "path") {
      issues.push(
        ...validator.check(parameter.schema, rawPath[parameter.name], ["path", parameter.name]),
      );
    } else if (parameter.in === "query") {
      const value = decode(root, parameter, pairs, used) ?? parameter.schema.value["default"];
      if (value !== undefined) query[parameter.name] = value;
      issues.push(...checkQuery(validator, parameter, value));
    }
  }
  for (const pair of pairs) if (!used.has(pair)) issues.push(unknownKey(pair[0]));
  if (issues.length > 0) throw unprocessable(issues);
  return { path: rawPath, query };
}

function checkQuery(validator: Validator, parameter: Parameter, value: unknown): Issue[] {
  const at = ["query", parameter.name];
  if (value !== undefined) return validator.check(parameter.schema, value, at);
  return parameter.required ? [{ loc: at, msg: "Field required", type: "missing" }] : [];
}

/** The real API ignores these; here they are refused, because a client that sends one has a bug. */
function unknownKey(key: string): Issue {
  return { loc: ["query", key], msg: "Extra inputs are not permitted", type: "extra_forbidden" };
}

function decode(root: JsonObject, parameter: Parameter, pairs: Pair[], used: Set<Pair>): unknown {
  if (parameter.style === "deepObject") return decodeDeepObject(root, parameter, pairs, used);
  if (parameter.style !== "form")
    throw new Error(`Query style ${parameter.style} is not implemented`);
  const mine = pairs.filter(([key]) => key === parameter.name);
  for (const pair of mine) used.add(pair);
  const values = mine.map(([, value]) => value);
  const split = parameter.explode ? values : values.flatMap((value) => value.split(","));
  return split.length === 0 ? undefined : coerceAll(root, parameter.schema, split);
}

/** `name[key]=value`, with a key given several times for an array; nested brackets are not part of the style. */
function decodeDeepObject(
  root: JsonObject,
  parameter: Parameter,
  pairs: Pair[],
  used: Set<Pair>,
): unknown {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const key = /^(.+?)\[([^[\]]+)\]$/.exec(pair[0]);
    if (key?.[1] !== parameter.name || key[2] === undefined) continue;
    used.add(pair);
    groups.set(key[2], [...(groups.get(key[2]) ?? []), pair[1]]);
  }
  if (groups.size === 0) return undefined;
  const items = flatten(root, parameter.schema).flatMap(
    (schema) => child(root, schema, "additionalProperties") ?? [],
  );
  const schema = items[0] ?? parameter.schema;
  return Object.fromEntries(
    [...groups].map(([key, values]) => [key, coerceAll(root, schema, values)]),
  );
}

/** One value stays a scalar where the schema has room for one; anything else becomes an array. */
function coerceAll(root: JsonObject, schema: Node, values: string[]): unknown {
  const options = flatten(root, schema);
  const arrays = options.filter((option) => option.value["type"] === "array");
  const scalars = options.filter(
    (option) => !["array", "object", "null"].includes(String(option.value["type"])),
  );
  const [first] = values;
  if (values.length === 1 && first !== undefined && scalars.length > 0)
    return coerce(scalars, first);
  const items = arrays
    .flatMap((option) => child(root, option, "items") ?? [])
    .flatMap((item) => flatten(root, item));
  return values.map((value) => coerce(items, value));
}

/** Reads a string as the first type that admits it; left as it is otherwise, so that validation names the problem. */
function coerce(options: Node[], raw: string): unknown {
  const types = new Set(options.map((option) => option.value["type"]));
  if (types.has("string") || types.size === 0) return raw;
  if (types.has("boolean") && (raw === "true" || raw === "false")) return raw === "true";
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?$/.test(raw))
    return Number(raw);
  return raw;
}

function flatten(root: JsonObject, schema: Node): Node[] {
  const node = follow(root, schema);
  const unions = ["anyOf", "oneOf"].filter((keyword) => Array.isArray(node.value[keyword]));
  if (unions.length === 0) return [node];
  return unions.flatMap((keyword) => {
    const list = node.value[keyword] as unknown[];
    const at = { pointer: `${node.pointer}/${keyword}`, value: list as unknown as JsonObject };
    return list
      .flatMap((_, index) => child(root, at, index) ?? [])
      .flatMap((branch) => flatten(root, branch));
  });
}
