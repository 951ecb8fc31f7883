/**
 * Every document of the corpus generates, what is generated compiles under the strictest flags, as do the programs
 * of its documentation; no operation is missing, no link is dead, and what is not supported is counted.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build, type BuildFailure, type Plugin } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultConfig } from "../../generator/config.ts";
import { catalogue } from "../../generator/diagnostic-codes.ts";
import type { Diagnostic } from "../../generator/diagnostics.ts";
import { generate, validate, type OutputFile } from "../../generator/index.ts";
import { inFolder } from "../package/tools.ts";
import { deadLinks, samplesOf } from "../reference/pages.ts";
import { brokenLinks } from "../reference/site.ts";
import { asLines, compile, strictest } from "../package/typescript.ts";
import { countOperations } from "./count-operations.ts";
import { longFiles, mostLines } from "./long-files.ts";
import { broken, documents, isPresent, type CorpusDocument } from "./documents.ts";
import { unsupported } from "./unsupported.ts";

/** What came of one document. */
type Outcome = {
  errors: string[];
  complaints: string[];
  deadLinks: string[];
  operations: number;
  unsupported: string[];
  /** Sources of more lines than a file should have. */
  long: string[];
};

describe.skipIf(!isPresent)("the corpus", () => {
  const outcomes = new Map<string, Outcome>();

  beforeAll(async () => {
    for (const document of documents) outcomes.set(document.name, await run(document));
  });

  test("is all there", () => {
    expect(documents.length).toBeGreaterThanOrEqual(64);
  });

  test.each(documents)(
    "$name: generates, compiles with its programs, drops nothing and has no dead link",
    ({ name, spec }) => {
      const { errors, complaints, operations, deadLinks: dead } = outcomes.get(name) as Outcome;
      expect(errors).toEqual([]);
      expect(complaints).toEqual([]);
      expect(dead).toEqual([]);
      expect(operations).toBe(countOperations(spec) - (broken[name]?.withheld ?? 0));
    },
  );

  test("no source is long, but for those with one declaration that is", () => {
    const long = [...outcomes].flatMap(([name, outcome]) =>
      outcome.long.map((path) => `${name} ${path}`),
    );
    expect(long.sort()).toEqual(Object.keys(longFiles).sort());
  });

  test("what is not supported is as often as the table says", () => {
    const found = tally([...outcomes.values()].flatMap((outcome) => outcome.unsupported));
    const listed = Object.entries(unsupported).map(([code, { count }]) => [code, count]);
    expect(found).toEqual(Object.fromEntries(listed));
  });

  test.each(Object.entries(broken))("%s: fails by default", async (name, { codes }) => {
    const { spec } = documents.find((document) => document.name === name) as CorpusDocument;
    const errors = (await validate(spec)).filter(({ severity }) => severity === "error");
    expect(tally(errors.map(({ code }) => code))).toEqual(codes);
  });
});

function run({ spec, strictness }: CorpusDocument): Promise<Outcome> {
  return inFolder(async (folder) => {
    const config = { docs: { ...defaultConfig.docs, site: true } };
    const { files, diagnostics } = await generate({ spec, strictness, config });
    writeSources(folder, files);
    writePrograms(folder, files);
    const options = { ...strictest, paths: pathsOf(files) };
    const { complaints } = await compile(
      { folder, include: ["src", "docs"], options },
      "typescript7",
    );
    return {
      errors: diagnostics.filter(({ severity }) => severity === "error").map(asText),
      complaints: [...asLines(complaints), ...(await unlinked(files))],
      deadLinks: [...deadLinks(files), ...brokenLinks(siteOf(files))],
      operations: files.reduce((sum, file) => sum + operationsIn(file), 0),
      unsupported: diagnostics.map(({ code }) => code).filter(isUnsupported),
      long: files.filter(isLong).map(({ path }) => path),
    };
  });
}

/** What is wrong with how the scripts of a package fit together: a name that nobody exports, or that two things have. */
async function unlinked(files: readonly OutputFile[]): Promise<string[]> {
  const scripts = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const entries = [...scripts.keys()].filter((path) => /^\/dist\/.*\.js$/.test(path));
  const loaded: Plugin = {
    name: "package",
    setup(bundler) {
      bundler.onResolve({ filter: /.*/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
      }));
      bundler.onLoad({ filter: /.*/ }, ({ path }) => {
        const contents = scripts.get(path);
        return contents === undefined ? null : { contents, resolveDir: dirname(path) };
      });
    },
  };
  const options = { bundle: true, write: false, format: "esm", logLevel: "silent" } as const;
  const { errors, warnings } = await build({
    ...options,
    entryPoints: entries,
    outdir: "/out",
    plugins: [loaded],
  }).catch((failure: unknown) => failure as BuildFailure);
  return [...errors, ...warnings].map(({ text, location }) => `${location?.file}: ${text}`);
}

function writeSources(folder: string, files: readonly OutputFile[]): void {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { path, text } of files) {
    if (!path.startsWith("src/") || !path.endsWith(".ts")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every program of the documentation, each as a module. */
function writePrograms(folder: string, files: readonly OutputFile[]): void {
  const pages = files.filter(({ path }) => path.endsWith(".md"));
  const samples = pages.flatMap((page) => samplesOf(page).map(({ code }) => code));
  const others = pages
    .filter(({ path }) => path === "README.md" || path === "docs/webhooks.md")
    .flatMap(({ text }) =>
      [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code),
    );
  mkdirSync(join(folder, "docs"));
  for (const [index, code] of [...samples, ...others].entries()) {
    // What is declared for show is used.
    const declared = [...code.matchAll(/^(?:const|async function) (\w+)/gm)];
    const uses = declared.map(([, name = ""]) => `void ${name};\n`);
    writeFileSync(join(folder, `docs/program${index}.ts`), `${code}${uses.join("")}`);
  }
}

/** The names of the package, as if its sources were installed. */
function pathsOf(files: readonly OutputFile[]): Record<string, string[]> {
  const manifest = files.find(({ path }) => path === "package.json");
  const { name, exports } = JSON.parse(manifest?.text ?? "{}") as {
    name: string;
    exports: Record<string, string | { default: string }>;
  };
  const entries = Object.entries(exports).flatMap(([path, target]): [string, string[]][] => {
    if (typeof target === "string") return [];
    const source = target.default.replace("./dist/", "./src/").replace(/\.js$/, ".ts");
    return [[`${name}${path.slice(1)}`, [source]]];
  });
  return Object.fromEntries(entries);
}

function siteOf(files: readonly OutputFile[]): OutputFile[] {
  const site = files.filter(({ path }) => path.startsWith("site/"));
  return site.map(({ path, text }) => ({ path: path.slice("site/".length), text }));
}

/** Each operation has one descriptor. */
function operationsIn({ path, text }: OutputFile): number {
  return path.startsWith("src/operations/") ? (text.match(/: OperationSpec =\s/g) ?? []).length : 0;
}

function isLong({ path, text }: OutputFile): boolean {
  return path.startsWith("src/") && text.split("\n").length > mostLines;
}

function isUnsupported(code: Diagnostic["code"]): boolean {
  return catalogue[code].kind === "unsupported";
}

function asText({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
