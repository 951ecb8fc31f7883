/** What npm packs, and whether what it installs can be loaded everywhere and does nothing by itself. */
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { beforeAll, describe, expect, it } from "vitest";
import { areTheTypesWrong } from "./attw.ts";
import { makeProject, usePacked } from "./packed.ts";
import {
  callProbe,
  effectfulModule,
  effectsProbe,
  importProbe,
  refusalProbe,
  requireProbe,
} from "./probes.ts";
import { listFiles, packageFolder, succeed } from "./tools.ts";

const packed = usePacked();
let project = "";

beforeAll(() => {
  project = makeProject(packed(), "pack", {
    "import.mjs": importProbe,
    "require.cjs": requireProbe,
    "refusal.mjs": refusalProbe,
    "effects.mjs": effectsProbe,
    "effectful.mjs": effectfulModule,
    "call.mjs": callProbe,
  });
});

describe("the tarball", () => {
  it("holds dist, the documents and package.json, and nothing else", () => {
    const paths = packed().report.files.map(({ path }) => path);
    const others = paths.filter((path) => !/^dist\/.+(\.js|\.d\.ts)$/.test(path)).sort();
    const documents = listFiles(packageFolder).filter((path) => /^docs\/.+\.md$/.test(path));
    expect(documents.length).toBeGreaterThan(10);
    expect(others).toEqual(
      [...documents, "CHANGELOG.md", "LICENSE", "README.md", "llms.txt", "package.json"].sort(),
    );
    // Inner modules have scripts, declarations or both: what something leads to, and scripts stand together.
    const outer = paths.filter(
      (path) => !/^dist\/(models|resources|runtime|validation)\//.test(path),
    );
    const scripts = outer.filter((path) => path.endsWith(".js"));
    const declarations = outer.filter((path) => path.endsWith(".d.ts"));
    expect(scripts.map((path) => path.replace(/\.js$/, ".d.ts")).sort()).toEqual(
      declarations.sort(),
    );
  });

  it("is small", () => {
    expect(packed().report.entryCount).toBeLessThanOrEqual(80);
    expect(packed().report.unpackedSize).toBeLessThanOrEqual(650_000);
    expect(packed().report.files).toHaveLength(packed().report.entryCount);
  });

  it("holds no executable file", () => {
    expect(packed().report.files.filter(({ mode }) => (mode & 0o111) !== 0)).toEqual([]);
  });

  it("is installed as it was packed", () => {
    const packedPaths = packed().report.files.map(({ path }) => path);
    expect(listFiles(packed().installed)).toEqual(packedPaths.sort());
  });
});

describe("package.json", () => {
  it("has only keys that we know of: no scripts, no dependency of any kind", () => {
    expect(Object.keys(packed().manifest).sort()).toEqual([
      "author",
      "description",
      "engines",
      "exports",
      "files",
      "license",
      "name",
      "sideEffects",
      "type",
      "version",
    ]);
    expect(packed().manifest).toMatchObject({ type: "module", sideEffects: false });
  });

  it("exports a closed list of modules that exist", () => {
    const { exports } = packed().manifest;
    expect(Object.keys(exports).filter((path) => path.includes("*") || path.endsWith("/"))).toEqual(
      [],
    );
    const installed = new Set(listFiles(packed().installed).map((path) => `./${path}`));
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    expect(targets.filter((target) => !installed.has(target))).toEqual([]);
  });

  it("publint has nothing to say", async () => {
    const bytes = readFileSync(packed().tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true, level: "suggestion" });
    expect(messages).toEqual([]);
  });

  it("the types are right for everything that resolves them", async () => {
    const { status, report } = await areTheTypesWrong(packed().tarball, {
      folder: project,
      profile: "esm-only",
    });
    expect(status).toBe(0);
    const problems = report.analysis.problems.filter(
      ({ resolutionKind }) => !excused.includes(resolutionKind),
    );
    expect(problems).toEqual([]);
    const found = Object.keys(report.analysis.entrypoints).filter(
      (path) => path !== "./package.json",
    );
    expect(found).toHaveLength(packed().entryPoints.length);
    expect(report.analysis.types).toMatchObject({ kind: "included" });
  });
});

describe("loading", () => {
  it("`import` gives every entry point, and they do not differ from `require`", async () => {
    const imported = await probe("import.mjs", packed().entryPoints);
    const required = await probe("require.cjs", packed().entryPoints);
    expect(Object.keys(imported as object)).toEqual(packed().entryPoints);
    expect(required).toEqual(imported);
    expect(imported).toMatchObject({
      "@sdkwright/polar": expect.arrayContaining([
        "Polar",
        "createClient",
        "PolarError",
      ]) as unknown,
      "@sdkwright/polar/core": expect.arrayContaining(["createClient"]) as unknown,
      "@sdkwright/polar/customer-portal/seats": expect.arrayContaining(["listSeats"]) as unknown,
    });
  });

  it("whatever is not exported is refused", async () => {
    const deep = [
      ...listFiles(packed().installed).filter((path) => path.endsWith(".js")),
      "runtime/call.js",
      "operations/customers.js",
      "README.md",
      "src/index.ts",
    ].map((path) => `@sdkwright/polar/${path}`);
    const refusals = (await probe("refusal.mjs", deep)) as Record<string, string[]>;
    expect(Object.keys(refusals)).toEqual(deep);
    const code = "ERR_PACKAGE_PATH_NOT_EXPORTED";
    expect(Object.values(refusals).filter((codes) => codes.some((it) => it !== code))).toEqual([]);
  });

  it("package.json can be read by name", async () => {
    expect(await probe("require.cjs", ["@sdkwright/polar/package.json"])).toHaveProperty([
      "@sdkwright/polar/package.json",
    ]);
  });

  it("does nothing: no globals, timers, environment, clock, chance or network", async () => {
    expect(await probe("effects.mjs", packed().entryPoints)).toEqual([]);
  });

  it("the probe for effects would have seen them", async () => {
    expect(await probe("effects.mjs", ["./effectful.mjs"])).toEqual(
      expect.arrayContaining([
        "environment POLAR_ACCESS_TOKEN",
        "call of setTimeout",
        "read of fetch",
        "Date.now",
        "Math.random",
        "write to globalThis.leak",
        "write to Array.prototype.last",
        "open resource",
        "listener on process",
      ]),
    );
  });
});

describe("calls work", () => {
  const ends = [1, "HTTPValidationError", 422, "no", "a", "MissingCredentialError", "claimed"];

  it.each([
    ["on plain Node", []],
    ["without eval", ["--disallow-code-generation-from-strings"]],
    [
      "when the intrinsics are frozen",
      ["--frozen-intrinsics", "--no-warnings=ExperimentalWarning"],
    ],
    ["without a prototype setter", ["--disable-proto=throw"]],
  ])("%s", async (_, flags) => {
    const { stdout, stderr } = await succeed([process.execPath, ...flags, "call.mjs"], {
      cwd: project,
    });
    expect(JSON.parse(stdout)).toEqual(ends);
    expect(stderr.split("\n").filter((line) => line !== "" && !isExperimental(line))).toEqual([]);
  });
});

/** Runs one of the scripts beside the installed package and gives the JSON that it prints. */
async function probe(script: string, values: string[]): Promise<unknown> {
  const { stdout } = await succeed([process.execPath, script, ...values], { cwd: project });
  return JSON.parse(stdout);
}

/** Node says that freezing is experimental; Node 22 also says so of `require` for modules. */
function isExperimental(line: string): boolean {
  return line.includes("ExperimentalWarning") || line.includes("--trace-warnings");
}

/** What the profile for ES modules leaves out: compilers that do not know `exports`, and CommonJS. */
const excused: readonly unknown[] = ["node10", "node16-cjs"];
