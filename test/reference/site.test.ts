/** The reference site: its files as text, and in a browser that opens them from disk. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../generator/config.ts";
import { chromium } from "../diff/chromium.ts";
import { driveFile, type Screen, type Session } from "../diff/chromium-session.ts";
import { configFile, listFiles, packageFolder, root, specFile } from "../package/tools.ts";
import type { Page } from "./pages.ts";
import { brokenLinks, writeSite } from "./site.ts";

let folder: string;
let site: Page[];
let hostile: Page[];
const screens: Record<"desk" | "night" | "phone", Screen> = {
  desk: { width: 1280, height: 900, scheme: "light" },
  night: { width: 1280, height: 900, scheme: "dark" },
  phone: { width: 360, height: 740, scheme: "light" },
};
const seats = "resources/customer-portal/seats.html";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sdkwright-site-"));
  const { config } = readConfig(configFile, readFileSync(configFile, "utf8"));
  site = await writeSite(join(folder, "polar"), { spec: specFile, config });
  const spec = join(root, "test/cases/hostile/spec.yaml");
  hostile = await writeSite(join(folder, "hostile"), { spec, strictness: "lenient" });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const tagsOf = (pages: readonly Page[]): Set<string> =>
  new Set(pages.flatMap(({ text }) => [...text.matchAll(/<\/?[a-z][^>]*>/gi)].map(([it]) => it)));

describe("the files", () => {
  test("are a page for each one in Markdown, what they share, and no file of the npm package", () => {
    const pages = listFiles(packageFolder).filter(
      (path) => /^docs\/.+\.md$/.test(path) && path !== "docs/reference.md",
    );
    const html = site.map(({ path }) => path).filter((path) => path.endsWith(".html"));
    expect(html).toHaveLength(pages.length + 1);
    expect(site).toHaveLength(html.length + 3);
    const manifest = readFileSync(join(packageFolder, "package.json"), "utf8");
    expect((JSON.parse(manifest) as { files: string[] }).files).not.toContain("site");
  });

  test.each(["polar", "hostile"])("of %s lead nowhere that is not there", (name) => {
    const pages = name === "polar" ? site : hostile;
    expect(pages.length).toBeGreaterThan(8);
    expect(brokenLinks(pages)).toEqual([]);
  });

  test("a broken link would be seen", () => {
    const text = `<a href="b.html">b</a><a href="#c">c</a><img src="https://x.test/i.png">`;
    expect(brokenLinks([{ path: "a.html", text }])).toHaveLength(3);
  });

  test("show what the pages in Markdown show, programs and tables unchanged", () => {
    const { text = "" } = site.find(({ path }) => path === seats) ?? {};
    expect(text).toContain(`<h2 id="listseats"><a href="#listseats">listSeats</a></h2>`);
    expect(text).toContain(
      `const result = await polar.customerPortal.seats.listSeats({}, { security });`,
    );
    expect(text).toMatch(/<td role="cell" data-label="Status">422<\/td>/);
    expect(text).toContain(
      `<a href="../../models/shared.html#seatslist"><code>SeatsList</code></a>`,
    );
    expect(text).not.toContain("UsageSnippet");
  });

  test("have the texts of a description as texts", () => {
    const known = new Set([...tagsOf(site)].map((tag) => /^<\/?\w+/.exec(tag)?.[0]));
    for (const tag of tagsOf(hostile)) {
      expect(known).toContain(/^<\/?\w+/.exec(tag)?.[0]);
      expect(tag.replace(/"[^"]*"/g, "")).not.toMatch(/\bon\w+=|style=|'/);
    }
    for (const { path, text } of hostile.filter((page) => page.path.endsWith(".html"))) {
      expect(text.match(/<script/g), path).toHaveLength(2);
      expect(text).not.toMatch(/[\u202a-\u202e\u2028\u2029]/);
      expect(text).toContain("default-src 'none';");
    }
  });
});

/** Opens a page of a site and holds it to what every page promises. */
async function visit(
  page: string,
  screen: Screen,
  use: (session: Session) => Promise<void>,
): Promise<void> {
  await driveFile(
    join(folder, page),
    async (session) => {
      await use(session);
      expect(session.complaints).toEqual([]);
      expect(session.requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    },
    screen,
  );
}

/** What axe-core finds on the page as it is now. */
async function violations({ ask }: Session): Promise<unknown> {
  await ask(`${axe.source}; undefined`);
  const told = `({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" ")`;
  return ask(`axe.run({ preload: false }).then(({ violations }) => violations.map(${told}))`);
}

/** Types into the search and gives the first name that is found. */
async function firstFound({ ask }: Session, text: string): Promise<unknown> {
  await ask(`search.value = ${JSON.stringify(text)}; search.dispatchEvent(new Event("input")); 0`);
  return ask("document.querySelector('#results a')?.firstChild.data ?? null");
}

const width = "document.documentElement.scrollWidth";

describe.skipIf(chromium === undefined)("in a browser", () => {
  test("complaints, violations and requests are heard", async () => {
    await driveFile(join(folder, "polar/operations.html"), async (session) => {
      await session.ask(`setTimeout(() => { throw new Error("heard"); }); 0`);
      await session.ask(
        `document.querySelector("h1").appendChild(new Image()).src = "https://a.test"; 0`,
      );
      expect(await violations(session)).toEqual([expect.stringMatching(/^image-alt: <img/)]);
      expect(session.complaints.join("\n")).toContain("heard");
      expect(session.complaints.join("\n")).toContain("Content Security Policy");
    });
  });

  test("the search finds an operation from the keyboard and leads to it", async () => {
    await visit("polar/index.html", screens.desk, async (session) => {
      const { ask, press } = session;
      await press("/");
      expect(await ask("document.activeElement.id")).toBe("search");
      for (const key of "portal revoke") await press(key);
      const name = "customerPortal.seats.revokeSeat";
      expect(await ask("document.querySelector('#results a').firstChild.data")).toBe(name);
      expect(await ask("document.querySelector('#count').textContent")).toMatch(/^\d+ results?$/);
      expect(await violations(session)).toEqual([]);
      await press("ArrowDown");
      expect(await ask("document.activeElement.pathname")).toMatch(/seats\.html$/);
      await press("Escape");
      expect(await ask("document.querySelector('#results').hidden")).toBe(true);
      for (const key of "portal list seats") await press(key);
      await press("ArrowDown");
      await press("Enter");
      await expect
        .poll(() => ask("location.href.replace(/.*polar[/]/, '')"), { timeout: 5000 })
        .toBe(`${seats}#listseats`);
      const top = "document.getElementById('listseats')?.getBoundingClientRect().top";
      await expect.poll(() => ask(top)).toBeLessThan(200);
    });
  });

  test("the search answers a name in full with it first, and nothing with nothing", async () => {
    await visit("polar/operations.html", screens.desk, async (session) => {
      expect(await firstFound(session, "customers.get")).toBe("customers.get");
      expect(await firstFound(session, "SeatsList")).toBe("SeatsList");
      expect(await firstFound(session, "GET /v1/customer-portal/seats")).toBe(
        "customerPortal.seats.listSeats",
      );
      expect(await firstFound(session, "no such thing")).toBeNull();
      expect(await session.ask("document.querySelector('#count').textContent")).toBe("0 results");
    });
  });

  test("the theme is that of the system, until the reader chooses", async () => {
    const ground = "getComputedStyle(document.body).backgroundColor";
    await visit("polar/index.html", screens.night, async ({ ask, go }) => {
      const dark = await ask(ground);
      await ask("theme.click(); 0");
      const light = await ask(ground);
      expect([dark, light]).toEqual(["rgb(13, 17, 23)", "rgb(255, 255, 255)"]);
      await go(join(folder, "polar/operations.html"));
      expect(await ask("theme.textContent")).toBe("Theme: light");
      expect(await ask(ground)).toBe(light);
    });
  });

  test.each(Object.entries(screens))(
    "%s: axe-core finds no fault, and every page fits the screen",
    async (_, screen) => {
      await visit("polar/index.html", screen, async (session) => {
        for (const page of ["index.html", "operations.html", seats, "models/shared.html"]) {
          await session.go(join(folder, "polar", page));
          expect(await violations(session), page).toEqual([]);
          expect(await session.ask(width), page).toBeLessThanOrEqual(screen.width);
        }
      });
    },
  );

  test("the text of a description runs nothing, on any page and in the search", async () => {
    const pages = hostile.filter(({ path }) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(4);
    await visit("hostile/index.html", screens.phone, async (session) => {
      const { ask, go } = session;
      for (const { path } of pages) {
        await go(join(folder, "hostile", path));
        expect(await firstFound(session, "pwned")).toMatch(/pwned/i);
        expect(await ask("typeof globalThis.PWNED_1")).toBe("undefined");
        expect(await ask("document.querySelectorAll('script').length")).toBe(2);
        expect(await ask(width), path).toBeLessThanOrEqual(360);
      }
    });
  });
});
