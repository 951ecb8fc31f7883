/** Modules are laid out without prettier, and come out as prettier would leave them. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { ts } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { compileModule } from "../../../generator/emit/compile.ts";
import { formatModule } from "../../../generator/emit/format.ts";
import { layoutModule } from "../../../generator/emit/format/module.ts";
import { generate, type OutputFile } from "../../../generator/index.ts";

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile("src/a.ts", text, ts.ScriptTarget.ES2022, true);

const prettier = (text: string): Promise<string> =>
  format(text, { parser: "typescript", printWidth: 100 });

const long = "a".repeat(40);

describe("a statement", () => {
  test.each([
    ["an import", `import { a${long}, b${long}, type C${long} } from "./x.js";`],
    ["an import of one name", `import { a${long}${long} } from "./x${long}.js";`],
    ["a union that fits the next line", `export type A${long} = B${long} | C${long};`],
    ["a union that fits nowhere", `export type A${long} = B${long} | C${long} | D${long};`],
    ["a union in a list", `export type A${long} = (B${long} | C${long})[];`],
    ["a union with null", `export interface A { b${long}: B${long}${long} | null; }`],
    ["an object with null", `export interface A { b: {\n c: string; d: D${long} } | null; }`],
    ["objects in a union", `export type A = { a${long}: string } | { b${long}: string };`],
    ["a mixture of objects", `export type A = B & C & {\n a${long}: string };`],
    ["type arguments", `export type A${long} = B<C${long}, D${long}>;`],
    ["an argument that fits no line", `export const a: A = { b: "${long}${long}${long}" };`],
    ["a long text", `export const a: A = { bcdef: "${long}${long}${long}", c: 1 };`],
    ["a table", `export const a: A = [["${long}"], ["${long}", "${long}"], []];`],
    ["a call", `export const a: A = { b: joined("${long}", "${long}", "${long}") };`],
    [
      "a function",
      `export function a<B>(c: C${long}, ...d: D${long}): E${long} { return f(c, d[0]); }`,
    ],
    ["a class", `export class A<B extends C${long} = D> extends E<F${long}, G, "H"> {}`],
    ["text that is not ASCII", `export const a: A = { b: "${"ä".repeat(99)}", c: 1 };`],
    ["escapes", `export const a: A = { b: "\\"x\\"", c: "\\u0041" };`],
  ])("is laid out like prettier: %s", async (_, text) => {
    expect(await formatModule(parse(`${text}\n`))).toBe(await prettier(text));
  });

  test("keeps its comment, in its own column", async () => {
    const text =
      "/**\n * One.\n *\n *   two\n */\nexport interface A {\n/** x */\nb: string;\n\n\n /** y */\nc: D }\n";
    expect(await formatModule(parse(text))).toBe(await prettier(text));
  });
});

const corpus = fileURLToPath(new URL("../../../../shared/specs/", import.meta.url));
const polar = fileURLToPath(new URL("../../../spec/polar/openapi.yaml", import.meta.url));

describe.each([
  ["the flagship", polar, 0],
  ["museum", `${corpus}museum.yaml`, 1],
  ["meilisearch", `${corpus}meilisearch.json`, 2],
  ["novu", `${corpus}novu.json`, 2],
])("%s", (_, spec, few) => {
  let files: OutputFile[] = [];
  const modules = (): OutputFile[] =>
    files.filter(({ path }) => path.endsWith(".ts") && /^src\/(?!runtime\/)/.test(path));

  beforeAll(async () => {
    if (existsSync(spec)) ({ files } = await generate({ spec, strictness: "lenient" }));
  });

  test.skipIf(!existsSync(spec))("is as prettier would leave it", async () => {
    expect(modules().length).toBeGreaterThan(5);
    for (const { path, text } of modules()) expect(text, path).toBe(await prettier(text));
  });

  test.skipIf(!existsSync(spec))("hardly ever needs prettier", async () => {
    let asked = 0;
    const ask = (statement: string): Promise<string> => {
      asked += 1;
      return Promise.resolve(statement);
    };
    for (const { text } of modules()) await layoutModule(parse(text), ask);
    expect((asked * 100) / modules().length).toBeLessThanOrEqual(few * 100);
  });

  test.skipIf(!existsSync(spec))("is compiled as the compiler does it", () => {
    for (const { path, text } of modules()) {
      const compiled = compileModule(path, text);
      const emitted = compiled.map((file) => files.find((other) => other.path === file.path));
      expect(emitted).toEqual(compiled);
    }
  });
});

test("the flagship on disk is as prettier would leave it", async () => {
  const file = new URL("../../../generated/polar/src/client.ts", import.meta.url);
  const text = readFileSync(file, "utf8");
  expect(await prettier(text)).toBe(text);
});
