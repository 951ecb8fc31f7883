/** What the build compiles ahead is, to the byte, what a run without it makes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileModule } from "../../../generator/emit/compile.ts";
import { compileTogether } from "../../../generator/emit/compile/project.ts";
import { compiler } from "../../../generator/emit/syntax.ts";
import type { CompiledModule } from "../../../generator/emit/target.ts";
import { readPrecompiled, writePrecompiled } from "../../../generator/index/precompiled.ts";
import { readTemplates } from "../../../generator/index/templates.ts";

const { runtime } = readTemplates(undefined);
const folder = mkdtempSync(join(tmpdir(), "sdkwright-precompiled-"));
const file = pathToFileURL(join(folder, "runtime.json"));
let modules: ReadonlyMap<string, CompiledModule> = new Map();

beforeAll(() => {
  modules = compileTogether(runtime);
  writeFileSync(file, writePrecompiled(runtime, modules));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the runtime, compiled ahead", () => {
  test("is what each of its modules gives alone", () => {
    expect(modules.size).toBeGreaterThan(10);
    for (const [name, text] of runtime) {
      const path = `src/runtime/${name}`;
      expect(compileModule(path, text, modules.get(name)), name).toEqual(compileModule(path, text));
    }
  });

  test("is found again by its sources", () => {
    expect(readPrecompiled(runtime, file)).toEqual(
      new Map([...modules].map(([name, compiled]) => [name, expect.objectContaining(compiled)])),
    );
  });

  test("is left alone where a source is another", () => {
    const edited = new Map([...runtime].map(([name, text]) => [name, `${text}\n`]));
    expect(readPrecompiled(edited, file)).toEqual(new Map());
  });

  test("does not compile with a mistake in its types", () => {
    const wrong = new Map([["a.ts", 'export const a: number = "one";\n']]);
    expect(() => compileTogether(wrong)).toThrow("not assignable");
  });
});

test("the compiler is the one that ts-morph carries", () => {
  expect(compiler).toBe(ts);
});
