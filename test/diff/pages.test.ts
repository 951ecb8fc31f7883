/** The reference of all kinds: complete, with an edit for each. */
import { expect, test } from "vitest";
import { kinds, type KindId } from "../../generator/diff/kinds.ts";
import { printKinds, type Example } from "../../generator/diff/print/pages.ts";
import { findingsOf } from "./compare.ts";
import { documentPairs } from "./document-pairs.ts";
import { received, sent } from "./documents.ts";
import { elsewhere } from "./elsewhere.ts";
import { schemaPairs } from "./schema-pairs.ts";
import type { Setup } from "./compare.ts";

type Edit = { old: unknown; new: unknown; shown: [unknown, unknown]; setup: Setup };

const edits: Edit[] = [
  ...schemaPairs.flatMap(({ old, new: next, schemas }): Edit[] =>
    [received, sent].flatMap((around) => {
      const [before, after] = [around(old, schemas), around(next, schemas)];
      return [
        { old: before, new: after, shown: [old, next], setup: {} },
        { old: after, new: before, shown: [next, old], setup: {} },
      ];
    }),
  ),
  ...documentPairs.flatMap(({ old, new: next, config = {}, newConfig = config }): Edit[] => [
    {
      old,
      new: next,
      shown: [withConfig(old, config), withConfig(next, newConfig)],
      setup: { config, newConfig },
    },
    {
      old: next,
      new: old,
      shown: [withConfig(next, newConfig), withConfig(old, config)],
      setup: { config: newConfig, newConfig: config },
    },
  ]),
];

function withConfig(document: unknown, config: object): unknown {
  return Object.keys(config).length > 0 ? { "sdkwright.yaml": config, document } : document;
}

/** By kind the first edit that gives it and as little else as there is. */
function collect(): Map<KindId, Example> {
  const found = new Map<KindId, Example & { beside: number }>();
  for (const { old, new: next, shown, setup } of edits) {
    const findings = findingsOf(old, next, setup);
    for (const { kind, title } of findings) {
      const beside = findings.length;
      if ((found.get(kind)?.beside ?? Infinity) <= beside) continue;
      found.set(kind, { lines: changed(...shown), title, beside });
    }
  }
  return found;
}

/** The lines that differ, each way around them one. */
function changed(old: unknown, next: unknown): string[] {
  const [a, b] = [old, next].map((value) => JSON.stringify(value, null, 2).split("\n"));
  const [before = [], after = []] = [a, b];
  const rest = lengths(before, after);
  const lines: string[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    if (left < before.length && before[left] === after[right]) {
      lines.push(`  ${before[left]}`);
      left += 1;
      right += 1;
    } else if ((rest[left + 1]?.[right] ?? -1) >= (rest[left]?.[right + 1] ?? -1)) {
      lines.push(`- ${before[left]}`);
      left += 1;
    } else {
      lines.push(`+ ${after[right]}`);
      right += 1;
    }
  }
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - 2), at + 2).some((line) => !line.startsWith(" "));
  return lines.filter((_, at) => isNear(at));
}

/** How many lines the rests of two texts have in common. */
function lengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let left = a.length - 1; left >= 0; left -= 1) {
    for (let right = b.length - 1; right >= 0; right -= 1) {
      const row = table[left];
      if (!row) continue;
      row[right] =
        a[left] === b[right]
          ? (table[left + 1]?.[right + 1] ?? 0) + 1
          : Math.max(table[left + 1]?.[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return table;
}

test("every kind has its entry, and an edit that gives it", async () => {
  const examples = collect();
  const without = kinds().filter(([kind]) => !examples.has(kind) && !elsewhere[kind]);
  expect(without.map(([kind]) => kind)).toEqual([]);
  const lines = printKinds((kind) => examples.get(kind));
  const headings = lines.filter((line) => line.startsWith("### ")).map((line) => line.slice(4));
  expect(headings).toEqual(kinds().map(([kind]) => kind));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../generator/diff/kinds/README.md");
});
