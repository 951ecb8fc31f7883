/** Every verdict on TypeScript against the compiler: what breaks does not compile, and nothing else does not. */
import { beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../../generator/diff/kinds.ts";
import type { Verification } from "../../generator/diff/verify/disagree.ts";
import { verifyPairs, type VerifiedPair } from "../../generator/pipeline/verify.ts";
import type { Sources } from "../../generator/pipeline.ts";
import { findingsOf, sources, templates, type Setup } from "./compare.ts";
import { documentPairs } from "./document-pairs.ts";
import { object, received, sent, text, x } from "./documents.ts";
import { schemaPairs } from "./schema-pairs.ts";

type Row = { name: string; old: unknown; new: unknown; setup: Setup };

/** The pair, and the same the other way round. */
function bothWays({ name, old, new: next, setup }: Row): Row[] {
  const { config = {}, newConfig = config } = setup;
  const back = { config: newConfig, newConfig: config };
  return [
    { name, old, new: next, setup },
    { name: `the reverse of ${name}`, old: next, new: old, setup: back },
  ];
}

const rows: Row[] = [
  ...schemaPairs.flatMap(({ kind, old, new: next, schemas }, index) =>
    [sent, received].flatMap((around) =>
      bothWays({
        name: `${kind} (${index}) ${around.name}`,
        old: around(old, schemas),
        new: around(next, schemas),
        setup: {},
      }),
    ),
  ),
  ...documentPairs.flatMap(({ kind, old, new: next, config, newConfig }, index) =>
    bothWays({
      name: `${kind} (${index})`,
      old,
      new: next,
      setup: { ...(config ? { config } : {}), ...(newConfig ? { newConfig } : {}) },
    }),
  ),
];

function pairOf({ old, new: next, setup }: Row): VerifiedPair {
  const { config = {}, newConfig = config } = setup;
  return {
    old: built(old, config),
    new: built(next, newConfig),
    findings: findingsOf(old, next, setup),
    exhaustive: false,
    implementer: false,
  };
}

const known = new Map<string, Sources>();

function built(document: unknown, config: NonNullable<Setup["config"]>): Sources {
  const key = JSON.stringify([document, config]);
  const made = known.get(key) ?? sources(document, config);
  known.set(key, made);
  return made;
}

/** Kinds of which the compiler cannot see that they break; each row says why. */
test("nothing but these is left to trust", () => {
  const unseen = kinds().filter(([, row]) => row.unseen !== undefined);
  expect(unseen.map(([kind]) => kind)).toEqual(["method-repointed", "parameter-field-renamed"]);
});

describe("an error of ours is found", () => {
  const [old, next] = [object({ a: text, b: text }, ["a"]), object({ a: text }, ["a"])];
  const pair = pairOf({ name: "", old: received(old), new: received(next), setup: {} });
  const found = (pairs: VerifiedPair[]) => {
    const [result] = verifyPairs(pairs, templates.runtime);
    return result?.disagreements.map(({ problem, what, subject }) => [problem, what, subject]);
  };

  test("where the table is right there is none", () => {
    expect(found([pair])).toEqual([]);
  });

  test("code breaks and no finding says so", () => {
    expect(found([{ ...pair, findings: [] }])).toEqual([["unsaid", "read", "Thing"]]);
  });

  test("a finding says that code breaks, and it compiles", () => {
    expect(found([{ ...pair, new: pair.old }])).toEqual([
      ["unproven", "property-removed-optional", "Thing.b"],
    ]);
  });

  test("a witness that never compiled", () => {
    const modules = new Map(pair.old.modules);
    modules.delete("src/models/index.ts");
    const [model = ""] = [...modules.keys()].filter((path) => path.startsWith("src/models"));
    modules.delete(model);
    const broken = { ...pair.old, modules };
    const problems = found([{ ...pair, old: broken, new: broken, findings: [] }]);
    expect(problems?.map(([problem]) => problem)).toContain("unsound");
  });

  test("every case listed, where the policy says that callers do so", () => {
    const status = (...values: string[]) => received(x({ enum: values }));
    const config = { enums: "closed" } as const;
    const setup = { config, policy: { exhaustive: "strict" } } as const;
    const strict = pairOf({ name: "", old: status("a", "b"), new: status("a", "b", "c"), setup });
    expect(strict.findings.map(({ sdk }) => sdk.verdict)).toEqual(["breaking"]);
    expect(found([{ ...strict, exhaustive: true }])).toEqual([]);
    expect(found([{ ...strict, exhaustive: true, findings: [] }])?.length).toBeGreaterThan(0);
  });
});

describe("witnesses", () => {
  let results: Verification[] = [];
  beforeAll(() => {
    results = verifyPairs(rows.map(pairOf), templates.runtime);
  }, 120_000);

  test.each(rows.map(({ name }, index) => [name, index] as const))("%s", (_, index) => {
    expect(results[index]?.disagreements).toEqual([]);
  });
});
