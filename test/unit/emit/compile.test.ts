import { describe, expect, test } from "vitest";
import { checkModule, compileModule } from "../../../generator/emit/compile.ts";
import { fileName } from "../../../generator/render/encode.ts";

const path = fileName("src/a.ts");

describe("the last look at a module", () => {
  test("finds what was meant", () => {
    expect(() =>
      checkModule({ path, text: "export const a = 1;\nexport type B = string;\n", statements: 2 }),
    ).not.toThrow();
  });

  test.each([
    ["a statement more", "export const a = 1;\nexport const b = 2;", 1],
    ["a statement less", "export const a = 1;", 2],
    ["a statement of no kind of ours", "evil();", 1],
    ["text that is no TypeScript", "export const a = ;", 1],
  ])("stops at %s", (_, text, statements) => {
    expect(() => checkModule({ path, text, statements })).toThrow("internal error: src/a.ts");
  });
});

describe("compiled files", () => {
  test("are a script and declarations, under dist", () => {
    const files = compileModule("src/a/b.ts", "/** Kept. */\nexport const a: number = 1;\n");
    expect(files).toEqual([
      { path: "dist/a/b.js", text: "export const a = 1;\n" },
      { path: "dist/a/b.d.ts", text: "/** Kept. */\nexport declare const a: number;\n" },
    ]);
  });

  test("keep what bundlers are told, and no other comment, where it takes the compiler", () => {
    const text = [
      "/** Told. */",
      "export const a: number =",
      "  /* @__PURE__ */ made(/* Not told. */ async (it: number) => it, /* @__PURE__ */ made());",
      'export const b: string = "/** text */";',
      "",
    ].join("\n");
    const [script] = compileModule("src/a.ts", text);
    expect(script?.text).toBe(
      "export const a = /* @__PURE__ */ made(async (it) => it, /* @__PURE__ */ made());\n" +
        'export const b = "/** text */";\n',
    );
  });

  test("declare a member with the name of a symbol once", () => {
    const text =
      "export class A { [Symbol.iterator](): Iterator<number> { return [1].values(); } }\n";
    const declared = compileModule("src/a.ts", text).find(({ path: file }) =>
      file.endsWith(".d.ts"),
    );
    expect(declared?.text.match(/\[Symbol\.iterator\]/g)).toHaveLength(1);
  });

  test.each([
    [
      "alone",
      "import type { A } from './a.js';\n/** B. @internal */\nexport const b: A = 1;\n",
      "export {};\n",
    ],
    [
      "beside others",
      "/** @internal */\nexport const b: number = 1;\n/** C. */\nexport type C = string;\n",
      "/** C. */\nexport type C = string;\n",
    ],
  ])("leave out what only the package itself uses, %s", (_, text, declared) => {
    const source = checkModule({ path, text, statements: 2 });
    for (const known of [undefined, { source }]) {
      const files = compileModule("src/a.ts", text, known);
      expect(files.find(({ path: file }) => file.endsWith(".d.ts"))?.text).toBe(declared);
    }
  });

  test("need every type to be said", () => {
    expect(() => compileModule("src/a.ts", "export const a = Math.random();\n")).toThrow(
      "internal error",
    );
  });
});
