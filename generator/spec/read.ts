/**
 * Text to value: JSON and YAML, for documents and for our own configuration.
 * The only file that knows the two parsers. Positions are worked out when a diagnostic asks for one,
 * because finding them takes many times as long as reading the value.
 */
import { parse as parseJson, type ParseError } from "jsonc-parser";
import {
  Composer,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Parser,
  type CST,
  type Document as YamlDocument,
  type Node as YamlNode,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Code, Position, Slots } from "../diagnostics.ts";
import { offsetsOf } from "./json-offset.ts";
import { split } from "./pointer.ts";
import { positionsOf } from "./position.ts";
import { scanJson } from "./scan.ts";

/** Something wrong with a text as text; the caller says in which file. */
export type Problem = { code: Code; position?: Position; slots: Slots };

/** A text as a value. `value` is undefined when a problem was fatal. */
export type Reading = {
  value: unknown;
  /** The text has a word that gives a schema an address, or a name that depends on who refers to it. */
  isAddressed?: true;
  problems: Problem[];
  /** Where a pointer stands, or the nearest place above it: a scalar at its value, a collection at its key. */
  locate: (pointer: string) => Position | undefined;
};

/** Bounds on what is read, so that hostile input ends in a clear text and not in an overflow. */
export const limits = { bytes: 100_000_000, depth: 200, expansion: 20, freeNodes: 10_000 } as const;

type At = (offset: number) => Position;

/**
 * Reads JSON (RFC 8259) or YAML 1.2 with the core schema. The name of the file decides which; where it
 * has neither ending, the first character does. Never throws and never prints.
 */
export function readText(file: string, text: string): Reading {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const at = positionsOf(body);
  if (body.length > limits.bytes)
    return fatal({ code: "SW1008", slots: { limit: limits.bytes / 1e6 } });
  if (body.trim() === "") return fatal({ code: "SW1010", slots: {} });
  try {
    const reading = isJson(file, body) ? readJson(body, at) : readYaml(body, at);
    return /\$(?:id|dynamicAnchor)\b/.test(body) ? { ...reading, isAddressed: true } : reading;
  } catch (error) {
    if (error instanceof RangeError) return fatal(tooDeep(undefined));
    throw error;
  }
}

function fatal(problem: Problem): Reading {
  return { value: undefined, problems: [problem], locate: () => undefined };
}

function tooDeep(position: Position | undefined): Problem {
  return { code: "SW1007", ...(position ? { position } : {}), slots: { limit: limits.depth } };
}

/** JSON is also YAML, so that a file named .yaml which holds JSON is read the fast way. */
function isJson(file: string, text: string): boolean {
  if (/\.json$/i.test(file)) return true;
  if (!/^\s*[{[]/.test(text)) return false;
  return !/\.ya?ml$/i.test(file) || parsed(text) !== undefined;
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function readJson(text: string, at: At): Reading {
  const result = parsed(text);
  if (!result) return fatal(invalidJson(text, at));
  const scan = scanJson(text, limits.depth);
  if (scan.tooDeepAt !== undefined) return fatal(tooDeep(at(scan.tooDeepAt)));
  const offsetOf = offsetsOf(text);
  return {
    value: result.value,
    problems: scan.repeated.map(({ key, offset }) => ({
      code: "SW1004",
      position: at(offset),
      slots: { key },
    })),
    locate: (pointer) => at(offsetOf(split(pointer))),
  };
}

function invalidJson(text: string, at: At): Problem {
  const errors: ParseError[] = [];
  parseJson(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const first = errors[0];
  const reason = (first && jsonReasons.get(first.error)) ?? "this is not JSON";
  return { code: "SW1002", position: at(first?.offset ?? 0), slots: { reason } };
}

/** The error numbers of jsonc-parser in words. */
const jsonReasons = new Map<number, string>([
  [1, "a symbol that JSON does not know"],
  [2, "a malformed number"],
  [3, "a property name in double quotes is expected"],
  [4, "a value is expected"],
  [5, "a colon is expected"],
  [6, "a comma is expected"],
  [7, "a closing brace is expected"],
  [8, "a closing bracket is expected"],
  [9, "the text goes on after its end"],
  [10, "comments are not allowed"],
  [11, "a comment without end"],
  [12, "a string without end"],
  [13, "a number without end"],
  [14, "a malformed \\u escape"],
  [15, "an escape that JSON does not know"],
  [16, "a control character inside a string"],
]);

function readYaml(text: string, at: At): Reading {
  const tokens = [...new Parser().parse(text)];
  const deep = tooDeepAt(tokens);
  if (deep !== undefined) return fatal(tooDeep(at(deep)));
  const documents = [
    ...new Composer({
      version: "1.2",
      schema: "core",
      resolveKnownTags: false,
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    }).compose(tokens, true, text.length),
  ];
  const [document, second] = documents;
  if (!document) return fatal({ code: "SW1010", slots: {} });
  if (second) return fatal({ code: "SW1014", position: at(second.range[0]), slots: {} });
  const problems = [...yamlProblems(document, at)];
  if (problems.some((problem) => problem.code !== "SW1005"))
    return { value: undefined, problems, locate: () => undefined };
  const value = yamlValue(document, at, problems);
  const failed = problems.some(({ code }) => code !== "SW1005" && code !== "SW1004");
  return {
    value: failed ? undefined : value,
    problems,
    locate: (pointer) => at(yamlOffset(document, split(pointer))),
  };
}

/** The parser keeps its own stack but the composer recurses, so the depth is counted between the two. */
function tooDeepAt(tokens: CST.Token[]): number | undefined {
  const pending: { token: CST.Token; depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > limits.depth) return token.offset;
    if (token.type === "document" && token.value) pending.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key) pending.push({ token: key, depth: depth + 1 });
      if (value) pending.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

function* yamlProblems(document: YamlDocument.Parsed, at: At): Generator<Problem> {
  if (document.directives.yaml.explicit && document.directives.yaml.version === "1.1") {
    yield { code: "SW1005", position: at(0), slots: {} };
  }
  for (const error of document.errors) {
    yield { code: "SW1003", position: at(error.pos[0]), slots: { reason: error.message } };
  }
  for (const warning of document.warnings) {
    const isTag = warning.code === "TAG_RESOLVE_FAILED";
    yield {
      code: isTag ? "SW1006" : "SW1003",
      position: at(warning.pos[0]),
      slots: { reason: warning.message, tag: tagName(warning.message) },
    };
  }
}

/** The tag as the author wrote it, from the parser's message. */
function tagName(message: string): string {
  return message.replace(/^Unresolved tag: /, "").replace(/^tag:yaml\.org,2002:/, "!!");
}

/** A node's value and how many nodes it holds once aliases are written out. */
type Built = { value: unknown; size: number };

/** The state of building a value: finished anchors, and how many nodes were written so far. */
type Building = { anchors: Map<string, Built>; written: number; problems: Problem[]; at: At };

/**
 * The value of a YAML document. Aliases share their value, so the work is that of the text as written;
 * what they would expand to is counted, because the stages after this one walk it in full.
 */
function yamlValue(document: YamlDocument.Parsed, at: At, problems: Problem[]): unknown {
  const building: Building = { anchors: new Map(), written: 0, problems, at };
  const root = build(building, document.contents);
  const { written } = building;
  if (root.size > Math.max(limits.expansion * written, limits.freeNodes)) {
    complain(building, "SW1009", document.contents, { written, limit: limits.expansion });
  }
  return root.value;
}

function build(building: Building, node: YamlNode | null): Built {
  building.written++;
  if (isAlias(node)) {
    const reason = "an alias without its anchor";
    return building.anchors.get(node.source) ?? complain(building, "SW1003", node, { reason });
  }
  const built = isMap(node)
    ? buildMap(building, node)
    : isSeq(node)
      ? buildList(building, node.items)
      : { value: isScalar(node) ? node.value : null, size: 1 };
  if (node?.anchor) building.anchors.set(node.anchor, built);
  return built;
}

function buildList(building: Building, items: unknown[]): Built {
  const parts = items.map((item) => build(building, asNode(item)));
  const size = parts.reduce((sum, part) => sum + part.size, 1);
  return { value: parts.map((part) => part.value), size };
}

/** Keys of merged maps (`<<`) come after a map's own, and never replace one. */
function buildMap(building: Building, map: YAMLMap): Built {
  const own = new Map<string, unknown>();
  const merged: [string, unknown][] = [];
  let size = 1;
  for (const pair of map.items) {
    const keyNode = asNode(pair.key);
    const part = build(building, asNode(pair.value));
    size += part.size;
    if (isMergeKey(pair)) {
      merged.push(...mergeEntries(part.value));
      continue;
    }
    const key = isAlias(keyNode) ? aliasText(building, keyNode.source) : keyText(keyNode);
    if (key === undefined) {
      return complain(building, "SW1003", keyNode, { reason: "a key must be a plain scalar" });
    }
    if (own.has(key)) complain(building, "SW1004", keyNode, { key });
    own.set(key, part.value);
  }
  for (const [key, value] of merged) if (!own.has(key)) own.set(key, value);
  return { value: Object.fromEntries(own), size };
}

function complain(building: Building, code: Code, node: YamlNode | null, slots: Slots): Built {
  building.problems.push({ code, position: building.at(node?.range?.[0] ?? 0), slots });
  return { value: undefined, size: 1 };
}

function asNode(value: unknown): YamlNode | null {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null;
}

/** A key as it was written: `1.0` and `0o17` keep their spelling, as wire names must. */
function keyText(node: YamlNode | null): string | undefined {
  if (node === null) return "null";
  if (!isScalar(node)) return undefined;
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

/** A key that is an alias of a plain value is that value. */
function aliasText({ anchors }: Building, name: string): string | undefined {
  const value = anchors.get(name)?.value;
  if (value === null) return "null";
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? String(value) : undefined;
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.type === "PLAIN" && pair.key.value === "<<";
}

function mergeEntries(value: unknown): [string, unknown][] {
  const sources: unknown[] = Array.isArray(value) ? value : [value];
  return sources.flatMap((source) =>
    typeof source === "object" && source !== null ? Object.entries(source) : [],
  );
}

function keyOf(document: YamlDocument.Parsed, node: YamlNode | null): string | undefined {
  return keyText(isAlias(node) ? (node.resolve(document) ?? null) : node);
}

function yamlOffset(document: YamlDocument.Parsed, keys: string[]): number {
  let node: YamlNode | null = document.contents;
  let keyOffset: number | undefined;
  for (const key of keys) {
    const inside = isAlias(node) ? node.resolve(document) : node;
    const step: unknown = isMap(inside)
      ? inside.items.findLast((pair) => keyOf(document, asNode(pair.key)) === key)
      : isSeq(inside)
        ? inside.items[Number(key)]
        : undefined;
    if (step === undefined) break;
    keyOffset = isPair(step) ? asNode(step.key)?.range?.[0] : undefined;
    node = asNode(isPair(step) ? step.value : step);
  }
  const offset = node?.range?.[0];
  return (isMap(node) || isSeq(node) ? (keyOffset ?? offset) : (offset ?? keyOffset)) ?? 0;
}
