/**
 * Golden cases: every folder of test/cases is the smallest spec that shows a feature, beside the files that
 * matter as they are expected. `npm run test:update` rewrites them; their diff is part of the review.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { caseNames, expectedFiles, runCase, type Outcome } from "./cases/case.ts";
import { complaints, packageSources, type Sources } from "./cases/program.ts";

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
