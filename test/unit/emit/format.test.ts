/** Modules are laid out without prettier, and come out as prettier would leave them. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { ts } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { gather } from "../../../generator/emit/compile/gather.ts";
import { compileModule } from "../../../generator/emit/compile.ts";
import { formatFile, formatModule } from "../../../generator/emit/format.ts";
import { layoutJson } from "../../../generator/emit/format/json.ts";
import { layoutMarkdown } from "../../../generator/emit/format/markdown.ts";
import { layoutModule } from "../../../generator/emit/format/module.ts";
import { usedBuilds } from "../../../generator/emit/used-files.ts";
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
    [
      "one of two values",
      `export function a(b: B${long}): C { return b?.c ? f(b, d${long}, e${long}) : g(b); }`,
    ],
    [
      "one of two long values",
      `export function a(b: B): C { return b.c ? f(b${long}, d${long}, e${long}) : g(b); }`,
    ],
    ["ways to call", `export function a(b: B): C;\nexport function a(b: D): E;`],
    ["a class", `export class A<B extends C${long} = D> extends E<F${long}, G, "H"> {}`],
    ["a parent that fits no line", `export interface A${long} extends B${long}${long} { c: D }`],
    [
      "a marked value",
      `export const A${long}: Readonly<typeof b${long}> = /* @__PURE__ */ f(b${long});`,
    ],
    ["a name that leaves no room", `export const a${long}${long}: A${long} = { b: 1,\n c: 2 };`],
    [
      "a member that fits no line",
      `export class A { readonly b: B${long}<C> = new D${long}${long}(this); }`,
    ],
    ["an intersection", `export type A${long} = B & {\n c: string };`],
    ["a long intersection", `export type A${long} = B${long}${long} & {\n c: string };`],
    ["an intersection of names", `export type A${long} = B${long} & C${long};`],
    ["an intersection with arguments", `export type A${long} = B${long}<C, D> & E${long};`],
    ["a union in an intersection", `export type A${long} = (B${long} | C${long}) & { d: string };`],
    [
      "one of two types",
      `export type A<B> = [B] extends [C] ? [d?: D] : [d: D & { readonly e: E }];`,
    ],
    [
      "one of two long types",
      `export type A<B> = [B] extends [C] ? [d?: D<E | F>] : [d: D<E${long} | F> & { readonly e: E }];`,
    ],
    [
      "one of two types under long names",
      `export type A${long}<B> = [B] extends [C${long}] ? [d?: D<E${long} | F${long}, G>] : [d: D<E${long} | F${long}, G> & { readonly e: E${long} | F${long} }];`,
    ],
    ["an object in an intersection", `export type A${long} = {\n b: string } & { c: C${long} };`],
    [
      "a call that bundlers may leave away",
      `export const a: A = { b: /* @__PURE__ */ c("d"), e: [/* @__PURE__ */ f({ g: /* @__PURE__ */ ${long}${long}("h") })] };`,
    ],
    ["text that is not ASCII", `export const a: A = { b: "${"ä".repeat(99)}", c: 1 };`],
    ["escapes", `export const a: A = { b: "\\"x\\"", c: "\\u0041" };`],
  ])("is laid out like prettier: %s", async (_, text) => {
    expect((await formatModule(parse(`${text}\n`))).text).toBe(await prettier(text));
  });

  test("keeps its comment, in its own column", async () => {
    const text =
      "/**\n * One.\n *\n *   two\n */\nexport interface A {\n/** x */\nb: string;\n\n\n /** y */\nc: D }\n";
    expect((await formatModule(parse(text))).text).toBe(await prettier(text));
  });
});

describe("a JSON file", () => {
  test.each([
    ["an object", { a: 1, b: { c: null }, d: {} }],
    ["a list that fits", { a: ["b", "c"], d: [] }],
    ["a list that just fits", { abcd: ["x".repeat(43), "y".repeat(42)], e: 1 }],
    ["a list that is a column too long", { abcd: ["x".repeat(43), "y".repeat(43)], e: 1 }],
    ["a list with room for no comma", { a: 1, abcd: ["x".repeat(43), "y".repeat(43)] }],
    ["a list in an object", { a: { b: [long, long, long] } }],
  ])("is laid out like prettier: %s", async (_, value) => {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    expect(layoutJson(text)).toBe(await format(text, { parser: "json", printWidth: 100 }));
  });

  test.each([
    ["numbers in a list", { a: [1, 2, 3] }],
    ["objects in a list", { a: [{ b: 1 }, { c: 2 }] }],
    ["text with a width of its own", { a: ["日本"] }],
  ])("is left to prettier: %s", async (_, value) => {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    expect(layoutJson(text)).toBeUndefined();
    const formatted = await format(text, { parser: "json", printWidth: 100 });
    expect(await formatFile("a.json", text)).toBe(formatted);
  });
});

describe("a Markdown file", () => {
  const asPrettier = (text: string): Promise<string> =>
    format(text, { parser: "markdown", printWidth: 100, proseWrap: "preserve" });

  test.each([
    ["paragraphs", "# One, two\n\nSome words (`code`), and\nmore: **strong** ones.\n\nEnd.\n"],
    ["links", "See [the docs](https://example.com/a_b#c?d=e) or [here](/a/b) at http://a.b/c.\n"],
    ["names", "A snake_case name, a[b] and &lt;p>HTML&lt;/p> it’s — “so”.\n"],
    ["a list", "Text\n\n- One.\n- Two `x`.\n\nText\n"],
    ["a bar in a cell", "| a |\n| --- |\n| b \\| c |\n"],
    ["a table", "| a | |\n| --- | --- |\n| `bcd` | a long cell |\n| e |  |\n"],
    ["code", '```sh\nnpm  i\n```\n\n```ts\nconst a = b({ c: "d" });\n\n// Done\nawait a;\n```\n'],
  ])("is laid out like prettier: %s", async (_, text) => {
    expect(layoutMarkdown(text)).toBe(await asPrettier(text));
  });

  test.each([
    ["stars", "Some *words* here.\n"],
    ["underscores", "Some _words_ and __more__.\n"],
    ["another kind of list", "* One\n* Two\n"],
    ["lists in a row", "- One\n\n- Two\n"],
    ["numbers", "2. One\n1. Two\n"],
    ["a quotation", "> One\n"],
    ["HTML", "One<br>two\n"],
    ["a backslash", "One \\_ two\n"],
    ["a reference", "[a]: https://example.com\n"],
    ["a heading below", "One\n===\n"],
    ["text with a width of its own", "| a |\n| --- |\n| 日本 |\n"],
    ["code with text in single quotes", "```ts\nconst a = 'b';\n```\n"],
    ["code without an end", "```ts\nconst a = 1;\n"],
    ["code in another language", "```json\n{}\n```\n"],
    ["nothing", "\n"],
  ])("is left to prettier: %s", async (_, text) => {
    expect(layoutMarkdown(text)).toBeUndefined();
    expect(await formatFile("a.md", text)).toBe(await asPrettier(text));
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
    // The surface report keeps one thing on one line, which is what its readers look for in a diff.
    const plain = files.filter(
      ({ path }) => /^[^/]+\.(?:md|json)$/.test(path) && path !== "surface.json",
    );
    for (const { path, text } of plain) {
      const parser = path.endsWith(".md") ? "markdown" : "json";
      expect(await format(text, { parser, printWidth: 100 }), path).toBe(text);
    }
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

  test.skipIf(!existsSync(spec))(
    "is compiled as the compiler does it, with what bundlers are told kept",
    () => {
      const sources = files.filter(({ path }) => /^src\/.*\.ts$/.test(path));
      const compiled = gather(
        usedBuilds(sources.flatMap(({ path, text }) => compileModule(path, text))),
      );
      const emitted = files.filter(({ path }) => path.startsWith("dist/"));
      expect(emitted.length).toBeGreaterThan(10);
      expect(byPath(emitted)).toEqual(byPath(compiled));
    },
  );
});

function byPath(files: readonly OutputFile[]): Record<string, string> {
  const texts = files.map(({ path, text }) => [
    path,
    path.endsWith(".ts") ? withFlatLists(text) : text,
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** Lists of types on one line: there the compiler goes by the layout, which is not known ahead of it. */
function withFlatLists(declarations: string): string {
  return declarations.replace(/\[\n([^[\]]*)\n\s*\]/g, (_, inner: string) => {
    return `[${inner.replace(/^ {2}/gm, "").trim()}]`;
  });
}

test("the flagship on disk is as prettier would leave it", async () => {
  const file = new URL("../../../generated/polar/src/client.ts", import.meta.url);
  const text = readFileSync(file, "utf8");
  expect(await prettier(text)).toBe(text);
});
