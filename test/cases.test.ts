/**
 * Golden cases: every folder of test/cases is the smallest spec that shows a feature, beside the files that
 * matter as they are expected. `npm run test:update` rewrites them; their diff is part of the review.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { caseNames, expectedFiles, runCase, type Outcome } from "./cases/case.ts";
import { complaints, packageSources, wordsOf, type Sources } from "./cases/program.ts";

type HostileSpec = {
  "x-payloads": string[];
  paths: object;
  servers: { url: string }[];
  components: { schemas: { Hostile: { properties: object } } };
};

const names = caseNames();
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  for (const name of names) outcomes.set(name, await runCase(name));
});

function outcomeOf(name: string): Outcome {
  const outcome = outcomes.get(name);
  if (!outcome) throw new Error(`the case ${name} was not run`);
  return outcome;
}

describe.each(names)("%s", (name) => {
  test("emits what is expected", async () => {
    const { folder, wanted, files } = outcomeOf(name);
    for (const path of wanted.files) {
      await expect(files.get(path), path).toMatchFileSnapshot(join(folder, "expected", path));
    }
    const unlisted = expectedFiles(folder).filter((path) => !wanted.files.includes(path));
    expect(unlisted, "expected, but not listed in case.yaml").toEqual([]);
  });

  test("says what is expected", async () => {
    const { folder, printed } = outcomeOf(name);
    const file = join(folder, "expected.diagnostics.txt");
    if (printed === "") expect(existsSync(file), "there is nothing to say any more").toBe(false);
    else await expect(printed).toMatchFileSnapshot(file);
  });
});

describe("hostile text", () => {
  const sources = () => outcomeOf("hostile").all.filter(({ path }) => path.endsWith(".ts"));

  test("never becomes code: the name that it would call is nowhere an identifier", () => {
    const called = sources().filter(({ text }) => wordsOf(text).identifiers.has("PWNED_1"));
    expect(called.map(({ path }) => path)).toEqual([]);
    expect(sources().filter(({ text }) => text.includes("PWNED_1")).length).toBeGreaterThan(5);
    expect(wordsOf("const a = `${globalThis.PWNED_1}`;").identifiers).toContain("PWNED_1");
  });

  test("keeps its value where it goes on the wire", () => {
    const { folder } = outcomeOf("hostile");
    const spec = parse(readFileSync(join(folder, "spec.yaml"), "utf8")) as HostileSpec;
    const strings = new Set(sources().flatMap(({ text }) => [...wordsOf(text).strings]));
    const [path] = Object.keys(spec.paths);
    const property = Object.keys(spec.components.schemas.Hostile.properties)[0];
    for (const value of [...spec["x-payloads"], property, spec.servers[0]?.url]) {
      expect(strings).toContain(value);
    }
    // Behind the method, before the names of the query parameters.
    const routes = [...strings].filter((text) => /^[A-Z]+ \//.test(text));
    expect(routes.some((route) => route.includes(` ${path}`))).toBe(true);
  });

  test("leaves the manifests JSON, and names files that every system takes", () => {
    const { all, files } = outcomeOf("hostile");
    for (const path of ["package.json", "jsr.json", "sdkwright.lock.json"]) {
      expect(() => JSON.parse(files.get(path) ?? "") as unknown).not.toThrow();
    }
    const odd = all.filter(
      ({ path }) => !/^[\w.-]{1,80}(?:\/[\w.-]{1,80})*$/.test(path) || path.includes(".."),
    );
    expect(odd).toEqual([]);
  });
});

test("all of it compiles under the strictest flags", () => {
  const sources: Sources = new Map(
    [...outcomes].flatMap(([name, { all }]) => [...packageSources(`/${name}`, all)]),
  );
  expect(sources.size).toBeGreaterThan(outcomes.size * 5);
  expect(complaints(sources)).toEqual([]);
});

test("the check sees what does not compile", () => {
  const [first] = outcomes.values();
  const sources = new Map(packageSources("/broken", first?.all ?? []));
  sources.set("/broken/src/wrong.ts", 'export const wrong: number = "text";\n');
  expect(complaints(sources)).toEqual([
    "/broken/src/wrong.ts:1: Type 'string' is not assignable to type 'number'.",
  ]);
});
