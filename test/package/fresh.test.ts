/** The committed package is what the generator gives, on any machine and from any spelling of the spec. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { differing, generateFiles, hashes, sha256, type Files } from "./fresh-run.ts";
import { countReordered, reorder, type Order } from "./reorder.ts";
import {
  inFolder,
  listFiles,
  packageFolder,
  readJson,
  root,
  specFile,
  succeed,
  tsx,
} from "./tools.ts";

const manifestPath = ".sdkwright/manifest.json";
let fresh: Files;

beforeAll(async () => {
  fresh = await generateFiles();
});

describe("a fresh run", () => {
  it("gives the committed files, and no others are there", () => {
    // What a run notes for the next one, which keeps itself out of version control.
    const isOwn = (path: string): boolean =>
      path === manifestPath || path.startsWith(".sdkwright/cache/");
    const committed = listFiles(packageFolder).filter((path) => !isOwn(path));
    const paths = [...fresh.keys()];
    expect({
      missing: paths.filter((path) => !committed.includes(path)),
      stale: committed.filter((path) => !fresh.has(path)),
    }).toEqual({ missing: [], stale: [] });
    const different = committed.filter((path) => readCommitted(path) !== fresh.get(path));
    expect(different).toEqual([]);
    expect(committed.length).toBeGreaterThan(100);
  });

  it("gives the hashes of the committed manifest", () => {
    const manifest = readJson(join(packageFolder, manifestPath)) as {
      files: Record<string, string>;
    };
    const written = new Map(Object.entries(manifest.files));
    expect(differing(written, new Map(Object.entries(hashes(fresh))))).toEqual([]);
  });

  it("copies the runtime byte for byte", () => {
    const templates = join(root, "templates/runtime");
    const modules = listFiles(templates).filter((path) => path.endsWith(".ts"));
    const copies = [...fresh.keys()].filter((path) => path.startsWith("src/runtime/"));
    // A package leaves out what nothing in it leads to.
    expect(modules.map((path) => `src/runtime/${path}`)).toEqual(expect.arrayContaining(copies));
    expect(copies.length).toBeGreaterThan(15);
    const changed = copies.filter(
      (path) =>
        fresh.get(path) !==
        readFileSync(join(templates, path.slice("src/runtime/".length)), "utf8"),
    );
    expect(changed).toEqual([]);
  });

  it("ends every text file with one line feed and holds no carriage return", () => {
    const wrong = [...fresh].filter(([, text]) => !/[^\n]\n$/.test(text) || text.includes("\r"));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it("gives the same names without the lock of an earlier run", async () => {
    expect(differing(fresh, await generateFiles({ lock: false }))).toEqual([]);
  });
});

it("another time zone, language and working folder give the same bytes", async () => {
  const printed = await inFolder(async (elsewhere) => {
    const surroundings = [
      { cwd: root, env: { TZ: "UTC", LANG: "C", LC_ALL: "C" } },
      {
        cwd: elsewhere,
        env: {
          TZ: "Pacific/Kiritimati",
          LANG: "tr_TR.UTF-8",
          LC_ALL: "tr_TR.UTF-8",
        },
      },
    ];
    return Promise.all(
      surroundings.map((where) => succeed(tsx("test/package/print-hashes.ts"), where)),
    );
  });
  const [first, second] = printed.map(({ stdout }) => JSON.parse(stdout) as unknown);
  expect(first).toEqual(second);
  expect(first).toEqual(hashes(fresh));
});

describe("the same document in another spelling gives the same bytes", () => {
  const original: unknown = parse(readFileSync(specFile, "utf8"));
  const orders: Record<string, Order> = {
    "keys in alphabetical order": (keys) => [...keys].sort(),
    "keys in reverse order": (keys) => [...keys].reverse(),
    "keys in an order without a pattern": (keys) => {
      const rank = new Map(keys.map((key) => [key, sha256(key)]));
      return [...keys].sort((a, b) => ((rank.get(a) ?? "") < (rank.get(b) ?? "") ? -1 : 1));
    },
  };

  it.each(Object.keys(orders))("%s", async (name) => {
    const reordered = reorder(original, orders[name]!);
    expect(reordered).toEqual(original);
    expect(countReordered(original, reordered)).toBeGreaterThan(500);
    expect(differing(fresh, await generateFrom(reordered))).toEqual([]);
  });

  it("JSON instead of YAML", async () => {
    expect(differing(fresh, await generateFrom(original))).toEqual([]);
  });

  it("but another order of properties is another package", async () => {
    const document = structuredClone(original) as {
      components: { schemas: Record<string, { properties: Record<string, unknown> }> };
    };
    const schema = document.components.schemas.SeatsList!;
    schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse());
    expect(differing(fresh, await generateFrom(document))).toContain("src/models/shared.ts");
  });
});

function generateFrom(document: unknown): Promise<Files> {
  return inFolder((folder) => {
    const spec = join(folder, "other-name.json");
    writeFileSync(spec, JSON.stringify(document));
    return generateFiles({ spec });
  });
}

function readCommitted(path: string): string {
  return readFileSync(join(packageFolder, path), "utf8");
}
