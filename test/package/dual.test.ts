/** A package with `module: dual`: CommonJS for those who cannot `require` an ES module, beside the rest. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../generator/index.ts";
import { areTheTypesWrong } from "./attw.ts";
import { makeProject, packIn, type Packed } from "./packed.ts";
import { importProbe, requireProbe } from "./probes.ts";
import { makeFolder, specFile, succeed } from "./tools.ts";
import { compile, compilers, strictest } from "./typescript.ts";

/** Answers with a customer that is none, and prints how calls end that look at it and that do not. */
const callProbe = `
const { Acme } = require("@acme/dual");
const { get } = require("@acme/dual/customers");
const { createClient } = require("@acme/dual/core");
const checks = require("@acme/dual/validation");
const headers = { "content-type": "application/json" };
const fetch = async () => new Response("{}", { status: 200, headers });
const credentials = { oat: "token" };
(async () => {
  const calls = [
    (options) => new Acme({ fetch, credentials }).customers.get({ id: "a" }, options),
    (options) => get(createClient({ fetch, credentials, checks }), { id: "a" }, options),
  ];
  const ends = [];
  for (const call of calls) {
    ends.push(await call());
    const strict = await call({ validation: "strict" }).result();
    ends.push(strict.error.name, strict.error.findings.length > 0);
  }
  process.stdout.write(JSON.stringify(ends));
})();
`;

const consumer = `
import { Acme, type Customer } from "@acme/dual";
import { get } from "@acme/dual/customers";
import { createClient } from "@acme/dual/core";
const acme = new Acme({ credentials: { oat: "token" } });
export const first: Promise<Customer> = acme.customers.get({ id: "a" });
export const second: Promise<Customer> = get(createClient({ credentials: { oat: "token" } }), { id: "a" });
`;

/** What makes a Node that loads ES modules by \`require\` one that does not. */
const strictNode = ["--no-experimental-require-module"];

const folders = { out: makeFolder(), pack: makeFolder() };
let packed: Packed;
let project = "";

beforeAll(async () => {
  const config = join(folders.out, "sdkwright.yaml");
  const out = join(folders.out, "package");
  writeFileSync(config, "module: dual\nname: '@acme/dual'\nclient: Acme\ndocs: false\n");
  const { diagnostics } = await generate({ spec: specFile, config, out });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  packed = await packIn(folders.pack, out);
  project = makeProject(packed, "dual", {
    "import.mjs": importProbe,
    "require.cjs": requireProbe,
    "call.cjs": callProbe,
    "consumer.cts": consumer,
    "consumer.mts": consumer,
  });
});

afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

async function probe(flags: string[], script: string, names: string[] = []): Promise<unknown> {
  const command = [process.execPath, ...flags, script, ...names];
  const { stdout } = await succeed(command, { cwd: project });
  return JSON.parse(stdout);
}

describe("a dual package", () => {
  it("is required by a Node that requires no ES module, with the exports that `import` gives", async () => {
    const required = await probe(strictNode, "require.cjs", packed.entryPoints);
    expect(required).toEqual(await probe([], "import.mjs", packed.entryPoints));
  });

  it("calls, and finds its tables for validation", async () => {
    const ends = [{}, "ResponseDecodeError", true];
    expect(await probe(strictNode, "call.cjs")).toEqual([...ends, ...ends]);
  });

  it("publint has nothing to say", async () => {
    const bytes = readFileSync(packed.tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true, level: "suggestion" });
    expect(messages).toEqual([]);
  });

  it("the types are right in both kinds of module", async () => {
    const { status, report } = await areTheTypesWrong(packed.tarball, {
      folder: project,
      profile: "node16",
    });
    expect(status).toBe(0);
    const problems = report.analysis.problems.filter(
      ({ resolutionKind }) => resolutionKind !== "node10",
    );
    expect(problems).toEqual([]);
  });

  it.each(compilers)("consumers of both kinds compile with %s", async (compiler) => {
    const include = ["consumer.cts", "consumer.mts"];
    const options = { ...strictest, verbatimModuleSyntax: false, isolatedModules: false };
    const { complaints } = await compile({ folder: project, include, options }, compiler);
    expect(complaints).toEqual([]);
  });
});
