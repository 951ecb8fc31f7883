/** Filters over real documents: what is left is what the document says, counted without any of our code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import type { Filter } from "../../generator/config.ts";
import { generate } from "../../generator/index.ts";
import { corpus, isPresent } from "./documents.ts";

// How the text is laid out is nothing to a count.
vi.mock("../../generator/emit/format.ts", () => ({
  formatFile: (_path: string, text: string) => Promise.resolve(text),
  formatModule: (source: { text: string }) => Promise.resolve({ text: source.text }),
}));

type Operation = { path: string; tags?: string[]; [key: string]: unknown };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document of one file. */
function operationsOf(name: string): Operation[] {
  const { paths } = parse(readFileSync(join(corpus, name), "utf8"), { maxAliasCount: -1 }) as {
    paths: Record<string, Record<string, object>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ ...item[method], path }] : [])),
  );
}

const rows: [string, Filter, (operation: Operation) => boolean][] = [
  [
    "openai.json",
    { include: { paths: ["/files/**", "/models"] } },
    ({ path }) => /^\/(files(\/.*)?|models)$/.test(path),
  ],
  [
    "openai.json",
    { exclude: { paths: ["/organization/**"] } },
    ({ path }) => !/^\/organization(\/|$)/.test(path),
  ],
  [
    "openai.json",
    { include: { extensions: ["x-oaiMeta"] }, exclude: { paths: ["/**/{*}"] } },
    (operation) => "x-oaiMeta" in operation && !/\/\{[^/]*\}$/.test(operation.path),
  ],
  [
    "box.json",
    { include: { extensions: ["x-box-tag"] }, exclude: { tags: ["Files"] } },
    ({ tags = [], ...operation }) => "x-box-tag" in operation && !tags.includes("Files"),
  ],
  [
    "mistral.yaml",
    { exclude: { extensions: ["x-speakeasy-*"] } },
    (operation) => !Object.keys(operation).some((key) => key.startsWith("x-speakeasy-")),
  ],
];

describe.skipIf(!isPresent)("a filter over a real document", () => {
  test.each(rows)("%s: %j", async (name, filter, keeps) => {
    const all = operationsOf(name);
    const wanted = all.filter(keeps);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
    const { files, diagnostics } = await generate({
      spec: join(corpus, name),
      config: { build: false, filter },
    });
    const routes = files
      .filter(({ path }) => path.startsWith("src/operations/"))
      .flatMap(({ text }) => [...text.matchAll(/\broute:\s*"\w+ /g)]);
    expect(routes).toHaveLength(wanted.length);
    expect(diagnostics.filter(({ code }) => code === "SW7201")).toEqual([]);
  });
});
