import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  code,
  comment,
  fileName,
  identifier,
  jsonValue,
  literal,
  prose,
  proseLine,
  propertyKey,
  stringLiteral,
  valueKey,
} from "../../../generator/render/encode.ts";

/** Texts that have broken somebody's generator. */
const hostile = [
  "",
  " ",
  "plain",
  'a"b',
  "a'b",
  "a`b${c}d",
  "a\\b",
  "a\\",
  "*/ evil() /*",
  "/* */ */",
  "**//",
  "*\u200b/",
  "//",
  "a\nb\r\nc\rd",
  "a\u2028b\u2029c\u0085d\ve\ff",
  "\u0000\u0007\u001b[31m\u007f\u009f",
  "\u202eabc\u2066d\u200b\ufeff\u061c",
  "\ud800",
  "\udc00a\ud83d",
  "😀日本ä",
  "</script><!-- x -->",
  "__proto__",
  "constructor",
  "1st",
  "{{mustache}} {{{x}}}",
  "@throws {Error}",
  "\u00b5\u212a",
];

const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/; // eslint-disable-line no-control-regex -- control characters are what this is about

function evaluate(expression: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the point is what an engine makes of it
  return new Function(`"use strict"; return (${expression});`)();
}

describe("a string literal", () => {
  test.each(hostile)("%j has the value that went in, and shows nothing unseen", (text) => {
    const written = stringLiteral(text);
    expect(evaluate(written)).toBe(text);
    expect(written).not.toMatch(controls);
    expect(written).not.toMatch(/\p{Surrogate}/u);
    expect(written).not.toMatch(/<\/|<!--|\n/);
  });
});

test.each([1, -0.5, 1e21, true, false, null, "x"])("the literal %j has its value", (value) => {
  expect(evaluate(literal(value))).toBe(value);
});

describe("a property key", () => {
  test.each(hostile)("%j names the property in a value, and in a type", (text) => {
    const object = evaluate(`{ ${valueKey(text)}: 1 }`) as object;
    expect(Object.keys(object)).toEqual([text]);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    const file = ts.createSourceFile(
      "a.ts",
      `type A = { ${propertyKey(text)}: 1 };`,
      ts.ScriptTarget.ES2022,
    );
    expect(file.statements).toHaveLength(1);
    const [statement] = file.statements;
    const members =
      statement && ts.isTypeAliasDeclaration(statement) && ts.isTypeLiteralNode(statement.type)
        ? statement.type.members
        : [];
    const names = members.map(({ name }) =>
      name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined,
    );
    expect(names).toEqual([text]);
  });
});

describe("a comment", () => {
  test.each(hostile)("%j never ends early and never opens another", (text) => {
    const written = comment(text);
    expect(written).not.toMatch(/\*\/|\/\*/);
    expect(written).not.toMatch(controls);
    expect(evaluate(`/** ${written.replaceAll("\n", "\n * ")} */ 1`)).toBe(1);
  });

  test("keeps every visible character", () => {
    expect(comment("a */ b /* c")).toBe("a *\u200b/ b /\u200b* c");
    expect(comment("*/*/*")).not.toMatch(/\*\/|\/\*/);
    expect(comment("for @internal use")).toBe("for @\u200binternal use");
    expect(comment("\n\na\n\n\n\nb  \n\n")).toBe("a\n\nb");
    expect(comment("x\u202ey\ud800")).toBe("x[U+202E]y[U+D800]");
  });
});

describe("an identifier", () => {
  test.each(["a", "$", "_1", "größe", "日本", "default"])("%s is one", (name) => {
    expect(identifier(name)).toBe(name);
  });

  test.each(["", "1a", "a b", "a-b", "a;b", "a\n", "\u200ba", "a\u2028", "*/", "a.b", 'a"'])(
    "%j is a bug of ours",
    (name) => {
      expect(() => identifier(name)).toThrow("internal error");
    },
  );
});

describe("a file name", () => {
  test.each(["a", "src/a.ts", "src/models/customer-portal/seats-2.ts"])("%s is one", (path) => {
    expect(fileName(path)).toBe(path);
  });

  test.each([
    "",
    "/a",
    "a/",
    "a//b",
    "..",
    "../a",
    "a/../b",
    "a/.",
    "a\\b",
    "a b",
    "a\0",
    "C:",
    "ä",
    "x".repeat(81),
  ])("%j is a bug of ours", (path) => {
    expect(() => fileName(path)).toThrow("internal error");
  });
});

describe("Markdown", () => {
  test.each(hostile)("%j holds no HTML and stays in its line", (text) => {
    expect(prose(text)).not.toMatch(/</);
    expect(prose(text)).not.toMatch(controls);
    expect(proseLine(text)).not.toMatch(/[\n<]|(?<!\\)\|/);
  });

  test.each([
    ["a fence left open is closed", "a\n```ts\nb", "a\n```ts\nb\n```"],
    ["a longer one with as many", "~~~~\n```\n", "~~~~\n```\n~~~~"],
    ["a closed one stays", "```\nb\n```", "```\nb\n```"],
    ["marks inside a line are none", "use ``` here\n```a``` too", "use ``` here\n```a``` too"],
  ])("%s", (_, text, want) => {
    expect(prose(text)).toBe(want);
  });

  test("a cell of a table holds no bar", () => {
    expect(proseLine("a|b\nc")).toBe("a\\|b c");
  });
});

test.each(hostile)("JSON of %j has the value that went in", (text) => {
  const written = jsonValue({ [text]: [text] });
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
  expect(written).not.toMatch(controls);
});

test("our own code takes fragments as they are", () => {
  expect(code`a(${stringLiteral("b\n")}, ${code`\n`})`).toBe('a("b\\n", \n)');
});
