import { format } from "prettier";
import { describe, expect, test } from "vitest";
import {
  attribute,
  codeSpan,
  markdown,
  markdownLine,
  table,
} from "../../../generator/render/markdown.ts";
import type { Prose } from "../../../generator/render/encode.ts";

const pretty = (text: string) => format(text, { parser: "markdown", printWidth: 100 });

describe("a description", () => {
  const kept: [string, string, string][] = [
    ["paragraphs", "One.\nTwo.\n\n\n\nThree.", "One.\nTwo.\n\nThree."],
    ["bullets", "* a\n* b\n  + c\n", "- a\n- b\n  - c"],
    ["numbers", "3. a\n1) b", "1. a\n2. b"],
    ["bold text and code", "__Scopes__: **a** `b|c`", "**Scopes**: **a** `b|c`"],
    [
      "links to the web",
      "see [docs](https://example.com/a_b)",
      "see [docs](https://example.com/a_b)",
    ],
    ["quotes", "> a\n> b", "> a\n> b"],
    [
      "tables",
      "| a | b |\n|---|---|\n| 1 | 22222 |",
      "| a   | b     |\n| --- | ----- |\n| 1   | 22222 |",
    ],
    ["code, without its language", "```js\nalert(1)\n```", "```\nalert(1)\n```"],
    ["snake_case words and $5", "foo_bar and $5 and _x_", "foo_bar and $5 and \\_x\\_"],
  ];
  test.each(kept)("keeps %s", (_, given, want) => {
    expect(markdown(given)).toBe(want);
  });

  const harmless: [string, string, string][] = [
    ["HTML", "<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
    ["HTML in code stays code", "`<b>`", "`<b>`"],
    ["a heading, which would be an anchor", "# Big\n\n## Small ##", "**Big**\n\n**Small**"],
    ["an underlined heading", "Big\n===\n\nSmall\n---", "Big\n\nSmall"],
    ["a relative link", "[a](../../b.md) ![c](d.png)", "a c"],
    ["a link that runs", "[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"],
    ["a definition of a link", "[a]: /b", "\\[a\\]: /b"],
    ["a fence that is never closed", "```\na", "```\na\n```"],
    ["an end of a comment", "a --> b */ c", "a --> b \\*/ c"],
    ["stars that pair with nothing", "a * b ** c", "a \\* b \\*\\* c"],
    ["direction marks", "a\u202eb", "a\\[U+202E\\]b"],
    ["a front matter", "---\na: b\n---", "a: b"],
  ];
  test.each(harmless)("makes text of %s", (_, given, want) => {
    expect(markdown(given)).toBe(want);
  });

  test("shows an enormous table as it was written", () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `| ${row} | x |`);
    const written = ["| a | b |", "|---|---|", ...rows].join("\n");
    expect(markdown(written)).toBe(`\`\`\`\n${written}\n\`\`\``);
  });

  test.each([...kept, ...harmless])("with %s is as prettier leaves it", async (_, given) => {
    const text = `# Title\n\n${markdown(given)}\n`;
    expect(await pretty(text)).toBe(text);
  });

  test("takes time in proportion to its length", () => {
    const start = performance.now();
    for (const piece of ["*", "_", "`", "[", "](", "**a", "&", "- ", "|", "> ", "\\"]) {
      markdown(piece.repeat(20_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("a line", () => {
  test.each([
    ["a list", "Either:\n- a\n- b", "Either: · a · b"],
    ["a heading", "## Big", "Big"],
    ["what would begin a list", "- a", "· a"],
    ["what would begin a number", "1. a", "1\\. a"],
  ])("is made of %s", (_, given, want) => {
    expect(markdownLine(given)).toBe(want);
  });
});

describe("code", () => {
  test.each([
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["a\nb", "`a b`"],
    ["", "` `"],
    ["a\u0007", "`a[U+0007]`"],
  ])("%j is %s", (given, want) => {
    expect(codeSpan(given)).toBe(want);
  });
});

test("an attribute cannot end its comment", () => {
  expect(attribute('a" --> <b> & --')).toBe("a&quot; &#45;&#45;&gt; &lt;b&gt; &amp; &#45;&#45;");
});

describe("a table", () => {
  const head = ["a", "b"] as Prose[];
  const wide = "x".repeat(90) as Prose;

  test("keeps a bar inside its cell", () => {
    expect(table(head, [["`x|y`", "z"] as Prose[]])).toBe(
      "| a      | b   |\n| ------ | --- |\n| `x\\|y` | z   |",
    );
  });

  test("is packed where it would be blank for the most part", async () => {
    const text = `${table(head, [[wide, wide]])}\n`;
    expect(text).toContain("|---|---|");
    expect(await pretty(text)).toBe(text);
  });
});
