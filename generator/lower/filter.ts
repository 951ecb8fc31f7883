/**
 * Which operations of a document are wanted. A filter keeps what any of its `include` rules matches (all,
 * when there are none) and drops what any of its `exclude` rules matches.
 */
import type { Filter, FilterRules } from "../config.ts";
import type { HttpMethod } from "../ir/api.ts";
import { isObject, own, type Cursor } from "../spec/document.ts";
import { endpoint, tagsOf } from "./placement.ts";

/** An operation before it is lowered. */
export type Candidate = { method: HttpMethod; path: string; cursor: Cursor; shared: Cursor };

/** A filter at work. */
export type Sieve = {
  keeps: (candidate: Candidate) => boolean;
  /** The rules that matched nothing so far, written as the command line takes them. */
  unmatched: () => string[];
};

/** Makes a sieve; undefined for a filter without rules, which keeps everything. */
export function openSieve({ include = {}, exclude = {} }: Filter): Sieve | undefined {
  const wanted = rulesOf(include, "");
  const unwanted = rulesOf(exclude, "-");
  const all = [...wanted, ...unwanted];
  if (all.length === 0) return undefined;
  const matched = new Set<Rule>();
  return {
    keeps: (candidate) => {
      const hits = new Set(all.filter(({ matches }) => matches(candidate)));
      for (const rule of hits) matched.add(rule);
      const isWanted = wanted.length === 0 || wanted.some((rule) => hits.has(rule));
      return isWanted && !unwanted.some((rule) => hits.has(rule));
    },
    unmatched: () => all.filter((rule) => !matched.has(rule)).map(({ expression }) => expression),
  };
}

type Rule = { expression: string; matches: (candidate: Candidate) => boolean };

function rulesOf(rules: FilterRules, sign: "" | "-"): Rule[] {
  const { tags = [], paths = [], operations = [], extensions = [] } = rules;
  const rule = (
    kind: string,
    pattern: string,
    test: RegExp,
    words: (candidate: Candidate) => string[],
  ): Rule => ({
    expression: `${sign}${kind}:${pattern}`,
    matches: (candidate) => words(candidate).some((word) => test.test(word)),
  });
  return [
    ...tags.map((tag) => rule("tag", tag, wordPattern(tag), ({ cursor }) => tagsOf(cursor))),
    ...paths.map((path) => rule("path", path, pathPattern(path), (it) => [it.path])),
    ...operations.map((name) => rule("operation", name, wordPattern(name), namesOf)),
    ...extensions.map((key) => rule("extension", key, wordPattern(key), extensionsOf)),
  ];
}

function namesOf({ method, path, cursor }: Candidate): string[] {
  const operationId = own(cursor.value, "operationId");
  const written = endpoint({ method, path });
  return typeof operationId === "string" ? [operationId, written] : [written];
}

/** Extensions of the operation and of its path; one that says `false` is not there. */
function extensionsOf({ cursor, shared }: Candidate): string[] {
  return [cursor.value, shared.value].flatMap((value) =>
    isObject(value)
      ? Object.keys(value).filter((key) => key.startsWith("x-") && value[key] !== false)
      : [],
  );
}

/** A star stands for any text. */
function wordPattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.split(/\*+/).map(literally).join(".*")}$`, "s");
}

/** A star stands for a part of a segment, two for any number of segments: `/a/**` is `/a` and all below it. */
function pathPattern(pattern: string): RegExp {
  const isDeep = pattern.endsWith("/**");
  const parts = (isDeep ? pattern.slice(0, -3) : pattern).split(/(\*+)/).map((part) => {
    if (part.startsWith("**")) return ".*";
    return part === "*" ? "[^/]*" : literally(part);
  });
  return new RegExp(`^${parts.join("")}${isDeep ? "(?:/.*)?" : ""}$`, "s");
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
