import { describe, expect, test } from "vitest";
import { markdown, markdownLine, table } from "../../../generator/render/markdown.ts";
import { pageHtml, wordsOf } from "../../../generator/render/reference/page-html.ts";

const html = (text: string) => pageHtml(text, (target) => target).content.html.replace(/\n/g, "");

describe("a page of ours", () => {
  test.each([
    ["paragraphs", "One\ntwo.\n\nThree.", "<p>Onetwo.</p><p>Three.</p>"],
    [
      "bold, code and links",
      "**a `b`** [`c`](d.md#e)",
      `<p><strong>a <code>b</code></strong> <a href="d.md#e"><code>c</code></a></p>`,
    ],
    [
      "lists in lists",
      "- a\n  - b\n- c\n\n1. d",
      "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d</li></ol>",
    ],
    ["quotes", "> a\n>\n> - b", "<blockquote><p>a</p><ul><li>b</li></ul></blockquote>"],
    ["code as it is", "```ts\nif (a < b) `x`;\n```", "<pre><code>if (a &lt; b) `x`;</code></pre>"],
    ["longer fences around shorter", "````\n```\n````", "<pre><code>```</code></pre>"],
    ["escapes and entities", "\\*a\\* &lt;b> &amp;amp; \\`", "<p>*a* &lt;b&gt; &amp;amp; `</p>"],
    ["no comments", "<!-- prettier-ignore -->\n\na", "<p>a</p>"],
    ["a fence that stays open", "```\na", "<pre><code>a</code></pre>"],
  ])("shows %s", (_, text, want) => {
    expect(html(text)).toBe(want);
  });

  test("shows tables, a pipe in a cell included", () => {
    const [a, b] = [markdownLine("a"), markdownLine("b | c")];
    expect(html(table([a, a], [[a, b]]))).toContain(`<td role="cell" data-label="a">b | c</td>`);
  });

  test("numbers anchors as the Markdown page does, and leaves links out that lead nowhere", () => {
    const { content, headings } = pageHtml(
      "# A\n\n## b `c`\n\n## b c\n\n[d](e.md)",
      () => undefined,
    );
    expect(headings).toEqual([
      { level: 1, text: "A", anchor: "a" },
      { level: 2, text: "b c", anchor: "b-c" },
      { level: 2, text: "b c", anchor: "b-c-1" },
    ]);
    expect(content.html).toContain("<p>d</p>");
  });

  test("has no tag that a text brought along", () => {
    const texts = [
      "<img src=x onerror=alert(1)>",
      '[a](javascript:alert(1)) [b](https://x.test/"onclick=alert(1))',
      "`<b>` **<b>** &#60;b&#62; &lt;b&gt;",
      "```\n</code></pre><script>alert(1)</script>\n```",
      "| <b> | b |\n|---|---|\n| <i> | ' onclick='x |",
      "> <b>\n\n- <b>\n  - </li><b>",
      "<!-- --><b>\n<!-- <b> -->",
    ];
    for (const text of texts) {
      const { content } = pageHtml(markdown(text), (target) => target);
      expect(content.html, text).not.toMatch(
        /<(?:b|i|img|script)\b|href="javascript:|"\s*on|<[^>]*'/,
      );
    }
  });
});

test("the words of a line are what a reader sees", () => {
  expect(wordsOf("**List** `a\\b` \\*&lt;b> [c](d)")).toBe("List a\\b *<b> c");
});
