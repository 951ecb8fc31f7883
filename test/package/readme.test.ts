/** Whoever copies a snippet from the README, or from the page of webhooks, gets something that compiles. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeProject, usePacked } from "./packed.ts";
import { packageFolder } from "./tools.ts";
import {
  asLines,
  compileWithAll,
  compilers,
  strictest,
  type Compiled,
  type Compiler,
} from "./typescript.ts";

const readme = readFileSync(join(packageFolder, "README.md"), "utf8");
const webhooks = readFileSync(join(packageFolder, "docs/webhooks.md"), "utf8");
const snippets = [...`${readme}\n${webhooks}`.matchAll(/^```ts\n(.*?)^```$/gms)].map(
  ([, code = ""], index) => ({
    file: `snippet${index + 1}.ts`,
    code,
  }),
);
const packed = usePacked();
let compiled: Record<Compiler, Compiled>;

beforeAll(async () => {
  const files = Object.fromEntries(snippets.map(({ file, code }) => [file, code]));
  const folder = makeProject(packed(), "readme", files);
  // A snippet may show how to make something without using it.
  const options = { ...strictest, noUnusedLocals: false };
  compiled = await compileWithAll({ folder, include: ["*.ts"], options });
});

it("the README has snippets, and the packed one is the same", () => {
  expect(snippets.length).toBeGreaterThanOrEqual(3);
  expect(readFileSync(join(packed().installed, "README.md"), "utf8")).toBe(readme);
});

it("no code is hidden from this test behind another name of the language", () => {
  const languages = [...readme.matchAll(/^```(\S*)\n/gm)].map(([, language]) => language);
  expect(languages.filter((language) => language !== "")).toEqual(
    expect.arrayContaining(["ts", "sh"]),
  );
  expect(new Set(languages)).toEqual(new Set(["ts", "sh", ""]));
});

describe.each(compilers)("with %s", (compiler) => {
  it.each(snippets.map(({ file, code }) => [file, code]))("%s compiles", (file, code) => {
    const complaints = compiled[compiler].complaints.filter((complaint) => complaint.file === file);
    expect({ complaints: asLines(complaints), code }).toEqual({ complaints: [], code });
  });

  it("nothing else is wrong with the project", () => {
    const files = snippets.map(({ file }) => file);
    const others = compiled[compiler].complaints.filter(({ file }) => !files.includes(file));
    expect(asLines(others)).toEqual([]);
  });
});

it("what the README imports is an entry point", () => {
  const imported = snippets.flatMap(({ code }) =>
    [...code.matchAll(/ from "([^"]+)"/g)].map(([, specifier]) => specifier),
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((specifier) => !packed().entryPoints.includes(specifier ?? ""))).toEqual(
    [],
  );
});
