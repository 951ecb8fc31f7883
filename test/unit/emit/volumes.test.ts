import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generate, type OutputFile } from "../../../generator/index.ts";
import { complaints, packageSources } from "../../cases/program.ts";
import { inFolder } from "../../package/tools.ts";

const nouns = Array.from("abcdefghijklmnopqrstuvwxyz").flatMap((letter) =>
  ["anchors", "boats", "crews"].map((word) => `${letter}${word}`),
);

/** One tag with 78 operations, one of them called default and one delete, and a child of a volume's name. */
const document = {
  openapi: "3.1.0",
  info: { title: "Harbour", version: "1" },
  paths: Object.fromEntries(
    nouns.map((noun, index) => [
      `/harbour/${noun}/{id}`,
      {
        get: {
          operationId: index === 0 ? "default" : index === 1 ? "delete" : `read_${noun}`,
          tags: [noun === "zcrews" ? "harbour/a-f" : "harbour"],
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: { "200": content(`${noun}_record`), "404": content("problem") },
        },
      },
    ]),
  ),
  components: {
    schemas: Object.fromEntries(
      [...nouns.map((noun) => `${noun}_record`), "problem"].map((name) => [
        name,
        {
          type: "object",
          properties: Object.fromEntries(
            nouns.map((noun) => [noun, { type: "string", description: "How many." }]),
          ),
        },
      ]),
    ),
  },
};

function content(name: string): object {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { description: "Done.", content: { "application/json": { schema } } };
}

describe("a group that is too long for one file", () => {
  let files: readonly OutputFile[] = [];
  const paths = (start: string) =>
    files.map(({ path }) => path).filter((path) => path.startsWith(start));

  beforeAll(async () => {
    files = await inFolder(async (folder) => {
      const spec = join(folder, "harbour.json");
      writeFileSync(spec, JSON.stringify(document));
      return (await generate({ spec })).files;
    });
  });

  test("has volumes by the names of its models and by the paths of its operations", () => {
    expect(paths("src/operations/")).toEqual([
      "src/operations/harbour.ts",
      "src/operations/harbour/a-f-operations.ts",
      "src/operations/harbour/a-f.ts",
      "src/operations/harbour/g-m.ts",
      "src/operations/harbour/n-t.ts",
      "src/operations/harbour/u-z.ts",
    ]);
    expect(paths("src/models/harbour/")).toContain("src/models/harbour/g-h.ts");
    const long = files.filter(({ path, text }) => /^src\//.test(path) && lines(text) > 1500);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("compiles", () => {
    expect(complaints(packageSources("/package", files))).toEqual([]);
  });

  test("is imported from where it was, every function of it", async () => {
    const exported = await inFolder(async (folder) => {
      for (const { path, text } of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const entry = (await import(join(folder, "dist/operations/harbour.js"))) as object;
      return Object.keys(entry).filter((name) => !name.endsWith("Operation"));
    });
    const reading = nouns
      .slice(2, -1)
      .map((noun) => `read${noun[0]?.toUpperCase()}${noun.slice(1)}`);
    expect(exported.sort()).toEqual(
      [...reading, "default", "defaultHarbour", "delete", "deleteHarbour"].sort(),
    );
    const manifest = files.find(({ path }) => path === "package.json")?.text ?? "";
    const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
    expect(Object.keys(exports)).toEqual([
      ".",
      "./core",
      "./errors",
      "./validation",
      "./harbour",
      "./harbour/a-f",
      "./package.json",
    ]);
  });
});

function lines(text: string): number {
  return text.split("\n").length;
}
