/** Every kind of change, both ways: what is found, and that nothing else is. */
import { describe, expect, test } from "vitest";
import {
  kinds,
  rowOf,
  verdictOf,
  type Direction,
  type KindId,
} from "../../generator/diff/kinds.ts";
import { unnamedRows } from "../../generator/diff/kinds/unnamed.ts";
import { findingsOf } from "./compare.ts";
import { elsewhere } from "./elsewhere.ts";
import { documentPairs } from "./document-pairs.ts";
import { received, sent } from "./documents.ts";
import type { DocumentPair } from "./pair.ts";
import { schemaPairs, type SchemaPair } from "./schema-pairs.ts";

function reverseOf(kind: KindId): KindId[] {
  const { reverse } = rowOf(kind);
  return reverse.startsWith("(") ? [] : [reverse as KindId];
}

const directions: [Direction, typeof sent][] = [
  ["request", sent],
  ["response", received],
];

describe.each(directions)("schemas in a %s", (direction, around) => {
  const check = (pair: SchemaPair, old: unknown, next: unknown, wanted: KindId[]) => {
    const found = findingsOf(old, next);
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([...wanted].sort());
    const [kind = pair.kind] = wanted;
    const { wire, sdk } = rowOf(kind);
    const finding = found.find((each) => each.kind === kind);
    expect([finding?.wire.verdict, finding?.sdk.verdict]).toEqual([
      verdictOf(wire, direction),
      verdictOf(sdk, direction),
    ]);
  };
  test.each(schemaPairs.map((pair, index) => [pair.kind, index, pair] as const))(
    "%s (%i)",
    (_, __, pair) => {
      const { old, new: next, schemas, kind, also = [] } = pair;
      check(pair, around(old, schemas), around(next, schemas), [kind, ...also]);
    },
  );
  test.each(schemaPairs.map((pair, index) => [pair.kind, index, pair] as const))(
    "the reverse of %s (%i)",
    (_, __, pair) => {
      const { old, new: next, schemas, kind, also = [], back } = pair;
      const wanted = back ? [back] : [kind, ...also].flatMap(reverseOf);
      check(pair, around(next, schemas), around(old, schemas), wanted);
    },
  );
});

describe("documents", () => {
  const found = (
    old: unknown,
    next: unknown,
    setup: Pick<DocumentPair, "config" | "newConfig">,
  ): KindId[] => {
    const all = findingsOf(old, next, setup).map(({ kind }) => kind);
    return [...new Set(all)].sort();
  };
  test.each(documentPairs.map((pair, index) => [pair.kind, index, pair] as const))(
    "%s (%i)",
    (_, __, pair) => {
      const { kind, old, new: next, also = [], config = {}, newConfig = config } = pair;
      expect(found(old, next, { config, newConfig })).toEqual([kind, ...also].sort());
    },
  );
  test.each(documentPairs.map((pair, index) => [pair.kind, index, pair] as const))(
    "the reverse of %s (%i)",
    (_, __, pair) => {
      const { kind, old, new: next, also = [], config = {}, newConfig = config } = pair;
      const mirror = [...new Set([kind, ...also].flatMap(reverseOf))];
      expect(found(next, old, { config: newConfig, newConfig: config })).toEqual(
        [...(pair.back ?? mirror)].sort(),
      );
    },
  );
});

describe("the catalogue", () => {
  test("every reverse is a kind, or says why there is none", () => {
    const known = new Set<string>(kinds().map(([kind]) => kind));
    const wrong = kinds().filter(
      ([, { reverse }]) => !known.has(reverse) && !reverse.startsWith("("),
    );
    expect(wrong.map(([kind]) => kind)).toEqual([]);
  });

  test("every row is named by a kind, or says why by none", () => {
    const named = new Set(kinds().flatMap(([, { rows }]) => [...rows]));
    const reasons = Object.keys(unnamedRows).map(Number);
    const all = Array.from({ length: 320 }, (_, index) => index + 1);
    expect(all.filter((row) => !named.has(row) && !reasons.includes(row))).toEqual([]);
    expect(reasons.filter((row) => named.has(row) || !all.includes(row))).toEqual([]);
  });

  test("every kind has a pair", () => {
    const pairs: { kind: KindId; also?: KindId[]; back?: KindId | KindId[] }[] = [
      ...schemaPairs,
      ...documentPairs,
    ];
    const shown = new Set(
      pairs.flatMap(({ kind, also = [], back }) => [
        kind,
        ...also,
        ...(back === undefined ? [kind, ...also].flatMap(reverseOf) : [back].flat()),
      ]),
    );
    const missing = kinds()
      .map(([kind]) => kind)
      .filter((kind) => !shown.has(kind) && elsewhere[kind] === undefined);
    expect(missing).toEqual([]);
  });
});
