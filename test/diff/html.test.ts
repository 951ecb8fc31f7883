/** The page: as text, where everything of a description is text, and in a browser, where its filter works. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { printHtml, printHtmlFailure } from "../../generator/diff/print/html.ts";
import { hashes } from "../../generator/diff/print/page.ts";
import { verdictOfFinding } from "../../generator/diff/report/report.ts";
import { chromium, open } from "./chromium.ts";
import { drive } from "./chromium-session.ts";
import { compare } from "./compare.ts";
import { hostileAfter, hostileBefore, mixedAfter, mixedBefore, values } from "./hostile.ts";

const report = compare(mixedBefore, mixedAfter);
const hostile = compare(hostileBefore, hostileAfter);
const tag = (id: string): RegExp => new RegExp(`<article id="${id}"[^>]*>`);

describe("the page", () => {
  test("has every finding once, with both verdicts, both sides and what to do", () => {
    const text = printHtml(report);
    expect(text.match(/<article /g)).toHaveLength(report.findings.length);
    for (const { id, wire, sdk } of report.findings) {
      expect(tag(id).exec(text)?.[0]).toContain(`data-wire="${wire.verdict}"`);
      expect(tag(id).exec(text)?.[0]).toContain(`data-sdk="${sdk.verdict}"`);
    }
    expect(text).toContain(`suggested bump <strong>${report.summary.bump}</strong>`);
    expect(text).toMatch(/Before<\/span><pre>\w/);
    expect(text).toMatch(/<code>old\.yaml:1:\d+<\/code>/);
    expect(text).toMatch(/<code>new\.yaml:1:\d+<\/code>/);
  });

  test("allows its own style and script and nothing else", () => {
    const text = printHtml(report);
    for (const name of ["style", "script"] as const) {
      const [all, ...others] = [...text.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"))];
      expect(others).toEqual([]);
      const sum = createHash("sha256")
        .update(all?.[1] ?? "")
        .digest("base64");
      expect(hashes[name]).toBe(`sha256-${sum}`);
      expect(text).toContain(`${name}-src &#39;${hashes[name]}&#39;;`);
    }
    expect(text).toContain("default-src &#39;none&#39;;");
    expect(text).not.toMatch(/\b(?:src|action|style)=|href="[^#]|url\(|@import|\bon\w+=/);
  });

  test("has the texts of a description as texts", () => {
    const text = printHtml(hostile);
    const tags = new Set([...text.matchAll(/<\/?[a-z][^>]*>/gi)].map(([each]) => each));
    const plain = printHtml(report);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toMatch(/<img|onmouseover='|[\u202a-\u202e\u2028]/);
    expect(text).toContain("&lt;/script&gt;&lt;script&gt;document.title=&#39;owned&#39;");
    expect(text).toContain("\\u202egnp\\u2028&amp;lt;");
    // Beyond ids and verdicts it is made of the same tags as any other.
    const known = new Set([...plain.matchAll(/<\/?[a-z]+/gi)].map(([each]) => each));
    for (const each of tags) expect(known).toContain(/<\/?[a-z]+/i.exec(each)?.[0]);
  });

  test("of a side that could not be compared says so", () => {
    const [message = ""] = values;
    const text = printHtmlFailure([
      { code: "SW1001", severity: "error", message, hint: "mend it", file: "a.yaml", line: 3 },
    ]);
    expect(text).toContain("<strong>could not be compared</strong>");
    expect(text).toContain("<code>a.yaml:3:1</code>");
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(printHtml(compare(mixedAfter, mixedAfter))).toContain("No contract change.");
  });
});

describe.skipIf(chromium === undefined)("in a browser", () => {
  const text = printHtml(report);

  /** Ids that can be seen. */
  const seen = (hash: string): string[] => {
    const { dom, complaints } = open(text, hash);
    expect(complaints).toEqual([]);
    expect(dom).toMatch(/<form aria-label/);
    const articles = [...dom.matchAll(/<article id="(\w+)"[^>]*>/g)];
    expect(articles).toHaveLength(report.findings.length);
    const ids = articles.flatMap(([whole, id = ""]) => (/\bhidden\b/.test(whole) ? [] : [id]));
    expect(dom).toContain(`>${ids.length} of ${articles.length} findings</output>`);
    return ids;
  };

  test("complaints are heard", () => {
    expect(open("<script>throw new Error('heard')</script>").complaints.join()).toContain("heard");
    const foreign = text.replace("<main>", "<main><script>document.title = 'owned'</script>");
    expect(open(foreign).complaints.join()).toContain("Content Security Policy");
  });

  test("the filter of the address holds", () => {
    const ids = (fits: (finding: (typeof report.findings)[number]) => boolean): string[] =>
      report.findings.filter(fits).map(({ id }) => id);
    const breaking = ids((finding) => verdictOfFinding(finding) === "breaking");
    const onWire = ids(({ wire }) => wire.verdict === "breaking");
    expect(breaking.length).toBeGreaterThan(onWire.length);
    expect(onWire.length).toBeGreaterThan(0);
    expect(new Set(seen(""))).toEqual(new Set(ids(() => true)));
    expect(new Set(seen("#verdict=breaking"))).toEqual(new Set(breaking));
    expect(new Set(seen("#verdict=breaking&layer=wire"))).toEqual(new Set(onWire));
    const cursors = ids(({ title }) => title.includes("cursor"));
    expect(cursors).toHaveLength(1);
    expect(seen("#text=CURSOR+new")).toEqual(cursors);
    expect(seen("#verdict=constructor&text=no-such-word")).toEqual([]);
  });

  test("an id opens the groups around its finding", () => {
    const { id } = report.findings.find(({ kind }) => kind === "operation-added")!;
    const { dom, complaints } = open(text, `#${id}`);
    expect(complaints).toEqual([]);
    const group = /<details class="kind"[^>]*>\s*<summary><code>operation-added/.exec(dom)?.[0];
    expect(group).toContain(`<details class="kind" open=""`);
    expect(text).toContain(`<details class="kind">\n<summary><code>operation-added`);
  });

  test("hostile texts run nothing", () => {
    const { dom, complaints } = open(printHtml(hostile), `#text=${encodeURIComponent(values[0]!)}`);
    expect(complaints).toEqual([]);
    expect(/<title>(.*?)<\/title>/.exec(dom)?.[1]).toBe(
      `API and SDK changes: ${hostile.summary.bump}`,
    );
    expect(dom.match(/<script/g)).toHaveLength(1);
    expect(dom).not.toContain("<img");
  });

  test("the keyboard is enough, and no request leaves the page", async () => {
    await drive(text, async ({ press, ask, requests }) => {
      const focused = (): Promise<unknown> => ask("document.activeElement.name");
      const count = (): Promise<unknown> => ask("document.querySelector('output').textContent");
      const opened = (): Promise<unknown> => ask("document.querySelectorAll('[open]').length");
      await press("Tab");
      expect(await focused()).toBe("verdict");
      await press("b");
      const breaking = report.findings.filter((it) => verdictOfFinding(it) === "breaking").length;
      expect(await count()).toBe(`${breaking} of ${report.findings.length} findings`);
      expect(await ask("location.hash")).toBe("#verdict=breaking");
      for (const key of ["Tab", "Tab", "l", "i", "m", "i", "t"]) await press(key);
      expect(await ask("location.hash")).toBe("#verdict=breaking&text=limit");
      expect(await count()).toBe(`1 of ${report.findings.length} findings`);
      for (const key of ["Tab", "Tab", "Enter"]) await press(key);
      expect(await opened()).toBe(0);
      // The next stop is the first group that is left.
      for (const key of ["Tab", "Enter"]) await press(key);
      expect(await ask("document.activeElement.textContent")).toBe("BREAKING (1)");
      expect(await opened()).toBe(1);
      expect(requests).toEqual([]);
    });
  });
});
