/** Real documents against themselves: nothing to report, whatever they are written in. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { diff, type Failure, type Report } from "../../generator/index.ts";
import { corpus, documents, isPresent } from "./documents.ts";
import { hoisted, inlined, modern, turned } from "./notation.ts";

/** Kinds that are mirrors of each other, taken together where one edit has several names. */
const families: [string[], string[]][] = [
  [["operation-added"], ["operation-removed", "operation-removed-deprecated"]],
  [["webhook-added"], ["webhook-removed"]],
  [
    ["property-added-required", "property-added-defaulted", "property-added-optional"],
    ["property-removed-required", "property-removed-optional", "property-removed-deprecated"],
  ],
  [
    ["parameter-added-required", "parameter-added-defaulted", "parameter-added-optional"],
    ["parameter-removed-required", "parameter-removed-optional", "parameter-removed-deprecated"],
  ],
];

describe.skipIf(!isPresent)("the corpus", () => {
  test.each(documents.map((document) => [document.name, document] as const))(
    "%s has no change against itself",
    async (_, { spec, strictness }) => {
      const report = await diff(spec, spec, { strictness });
      expect(report.ok ? report.findings.map(({ title }) => title) : report.diagnostics).toEqual(
        [],
      );
    },
  );
});

/** Whole descriptions of one file, and no larger than what a moment allows. */
const whole = documents.filter(
  ({ name, spec }) => !name.includes("/") && statSync(spec).size < 500_000,
);

const rewrites = { turned, inlined, hoisted, modern } as const;

describe.skipIf(!isPresent)("the same in other words", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sdkwright-notation-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(whole.map((document) => [document.name, document] as const))(
    "%s is silent on the wire",
    async (name, { spec, strictness }) => {
      const text = readFileSync(spec, "utf8");
      const isJson = /^\s*\{/.test(text);
      const document = parse(text) as Parameters<typeof turned>[0];
      for (const [rewrite, change] of Object.entries(rewrites)) {
        const other = join(folder, `${name}.${rewrite}.${isJson ? "yaml" : "json"}`);
        const changed = change(document);
        writeFileSync(
          other,
          isJson && rewrite === "turned"
            ? stringify(changed, { aliasDuplicateObjects: false })
            : JSON.stringify(changed),
        );
        const report = await diff(spec, other, { strictness });
        const heard = report.ok
          ? report.findings.filter(({ wire }) => wire.verdict !== "none").map(({ title }) => title)
          : report.diagnostics;
        expect({ rewrite, heard }).toEqual({ rewrite, heard: [] });
      }
    },
  );
});

describe.skipIf(!isPresent)("two versions", () => {
  const older = join(corpus, "polar-2025-06.json");
  const newer = join(corpus, "polar-2026-04.json");

  /** What came on one way, by kind and place on the side that has it. */
  const placesOf = (report: Report | Failure, kinds: readonly string[], side: "old" | "new") => {
    if (!report.ok) return [];
    return report.findings
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ where, alsoAt }) => [where, ...alsoAt].map((place) => place[side]?.pointer))
      .sort();
  };

  test("the compiler agrees with every verdict", async () => {
    const report = await diff(older, newer, { verify: true });
    const verification = report.ok ? report.verification : undefined;
    expect(verification?.broken).toBeGreaterThan(100);
    expect(verification?.disagreements).toEqual([]);
  });

  test("what comes one way goes the other way", async () => {
    const there = await diff(older, newer);
    const back = await diff(newer, older);
    for (const [come, gone] of families) {
      const [added, removed] = [placesOf(there, come, "new"), placesOf(back, gone, "old")];
      expect(added.length).toBeGreaterThan(0);
      expect(removed).toEqual(added);
      expect(placesOf(back, come, "new")).toEqual(placesOf(there, gone, "old"));
    }
  });
});
