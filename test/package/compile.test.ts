/** The emitted sources and the packed declarations compile wherever the package promises to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeProject, usePacked } from "./packed.ts";
import { inFolder, listFiles, packageFolder, readJson, root } from "./tools.ts";
import { asLines, compileWithAll, compilers, type Compiled, type Compiler } from "./typescript.ts";

const packed = usePacked();
let sources: Record<Compiler, Compiled>;
let consumer: Record<Compiler, Compiled>;

beforeAll(async () => {
  sources = await inFolder((folder) =>
    compileWithAll({ folder, include: [`${packageFolder}/src`], flags: ["--listFiles"] }),
  );
  const folder = makeProject(packed(), "compile", { "consumer.ts": importEverything() });
  // What no entry point mentions is still packed, and has to be in order.
  const include = ["*.ts", `${packed().installed}/dist/**/*.d.ts`];
  consumer = await compileWithAll({ folder, include, flags: ["--listFiles"] });
});

describe.each(compilers)("with %s", (compiler) => {
  it("the emitted sources compile under the strictest flags", () => {
    expect(asLines(sources[compiler].complaints)).toEqual([]);
  });

  it("no emitted source is left out", () => {
    const modules = listFiles(join(packageFolder, "src"));
    expect(modules.length).toBeGreaterThan(20);
    expect(missingIn(sources[compiler], modules, "/generated/polar/src/")).toEqual([]);
  });

  it("a project that imports every entry point compiles, declarations of the package included", () => {
    expect(asLines(consumer[compiler].complaints)).toEqual([]);
  });

  it("no packed declaration is left out", () => {
    const declarations = listFiles(join(packed().installed, "dist")).filter((path) =>
      path.endsWith(".d.ts"),
    );
    expect(declarations.length).toBeGreaterThan(20);
    expect(
      missingIn(consumer[compiler], declarations, "/node_modules/@sdkwright/polar/dist/"),
    ).toEqual([]);
  });
});

it("the compilers are TypeScript 5.9 and 7", () => {
  const versions = compilers.map((compiler) => {
    const manifest = readJson(join(root, "node_modules", compiler, "package.json"));
    return (manifest as { version: string }).version.split(".").slice(0, 2).join(".");
  });
  expect(versions).toEqual(["5.9", "7.0"]);
});

it("nothing in the sources silences a compiler or a linter", () => {
  const silenced = listFiles(join(packageFolder, "src")).filter((path) =>
    /@ts-|eslint-disable|\bas any\b|: any\b/.test(
      readFileSync(join(packageFolder, "src", path), "utf8"),
    ),
  );
  expect(silenced).toEqual([]);
});

/** A module that re-exports every entry point under a name of its own. */
function importEverything(): string {
  const { entryPoints } = packed();
  return entryPoints.map((name, index) => `export * as entry${index} from "${name}";\n`).join("");
}

/** Those of `paths` that a compiler did not load from `place`. */
function missingIn({ stdout }: Compiled, paths: string[], place: string): string[] {
  const loaded = new Set(
    stdout.split("\n").map((line) => line.trim().replaceAll("\\", "/").split(place)[1]),
  );
  return paths.filter((path) => !loaded.has(path));
}
