/**
 * The rules of the house that a compiler does not know: who may import whom, one importer per library,
 * what may not appear where. A new layer, library or exception is a line in one of the tables below.
 */
import { describe, expect, test } from "vitest";
import {
  importsOf,
  methodsCalled,
  namesUsed,
  parseSource,
  sourcesIn,
  usesAny,
  type Import,
  type SourceText,
} from "./architecture/sources.ts";

const generator = sourcesIn("generator");
const runtime = sourcesIn("templates/runtime");
const tests = sourcesIn("test");
const everything = [...generator, ...runtime, ...tests];

/** Layers of generator/ and what each may import: a layer, or a single file of one. */
const layers: Record<string, string[]> = {
  ir: [],
  diagnostics: ["ir"],
  "output-file": [],
  // Configuration files are read by the same parser as specs.
  config: ["ir", "diagnostics", "spec/read", "spec/cursor", "spec/pointer"],
  spec: ["ir", "diagnostics"],
  lower: ["ir", "diagnostics", "config", "spec/document"],
  // The one layer that opens connections.
  remote: ["spec/document"],
  passes: ["ir", "diagnostics", "config"],
  names: ["ir", "diagnostics", "config"],
  // What may be printed is one rule for terminals and pages.
  render: ["ir", "names", "config", "printable"],
  emit: ["ir", "names", "render", "config", "diagnostics", "output-file"],
  // Its policy is a part of the configuration.
  diff: ["ir", "names", "render", "diagnostics", "config"],
  output: ["output-file", "diagnostics"],
  pipeline: [
    "ir",
    "diagnostics",
    "config",
    "spec/document",
    "lower",
    "passes",
    "names",
    "render",
    "emit",
    "output-file",
    "diff",
  ],
  index: [
    "ir",
    "pipeline",
    "remote",
    "diagnostics",
    "config",
    "spec/document",
    "names",
    "emit/target",
    "diff",
    "output",
    "output-file",
  ],
  cli: ["index", "output", "output-file", "diff", "config", "diagnostics"],
  // The last step of the build.
  precompile: ["index", "emit/compile/project"],
};

/** Files beside a layer's folder that belong to it under another name. */
const aliases = new Map([
  ["diagnostic-codes", "diagnostics"],
  ["config-schema", "config"],
  ["printable", "diagnostics"],
]);

/** Imports of Node's in a pure layer: to find a library is no reading. */
const finders = new Set(["generator/emit/syntax.ts -> node:module"]);

/** Layers that may look at the runtime's types, so that both sides hold one contract. */
const readersOfRuntimeTypes = new Set(["render", "emit"]);

/** Layers without disk, clock, environment or network. */
const pureLayers = new Set([
  "ir",
  "lower",
  "passes",
  "names",
  "render",
  "emit",
  "pipeline",
  "diff",
]);

/** Who may import a library: one file for one job. */
const importers: Record<string, string[]> = {
  commander: ["generator/cli/arguments.ts", "generator/cli/diff-arguments.ts"],
  handlebars: ["generator/emit/template.ts"],
  "jsonc-parser": ["generator/spec/read.ts"],
  "jsonpath-rfc9535": ["generator/spec/json-path.ts"],
  prettier: ["generator/emit/format.ts"],
  // The compiler that it carries reads printed modules; its own projects compile the runtime, in the build.
  "ts-morph": ["generator/emit/syntax.ts", "generator/emit/compile/project.ts"],
  // Its second job: to change a configuration without losing its comments.
  yaml: ["generator/spec/read.ts", "generator/config/edit.ts"],
};

/** Files of emit/ that targets share; every other file there is one target, or in the folder of one. */
const sharedByTargets = new Set([
  "target",
  "template",
  "format",
  "compile",
  "syntax",
  "call",
  "operation-data",
  "readme",
]);

/** Files outside names/ that change the case of a string, which is never part of a generated name. */
const caseChangers: Record<string, string> = {
  "generator/lower/contents.ts":
    "4xx is taken for 4XX; header names know no case (RFC 9110 section 5.1)",
  "generator/lower/families.ts": "a value is often the name of a child in lower case; none is made",
  "generator/lower/media.ts": "media types know no case (RFC 9110 section 8.3.1)",
  "generator/lower/pagination-inferred.ts":
    "names of fields are compared as words, whatever their case; none is made",
  "generator/lower/parameters.ts": "header names know no case (RFC 9110 section 5.1)",
  "generator/lower/placement.ts":
    "operations are told apart by METHOD and path, and tags compared by word",
  "generator/lower/schemas.ts": "types are written in lower case, and String is taken for string",
  "generator/lower/security.ts": "authentication schemes know no case (RFC 9110 section 11.1)",
  "generator/lower/servers.ts": "a server is named by a word of its description, not an identifier",
  "generator/diff/compare/operations.ts": "an endpoint is shown as METHOD and path",
  "generator/passes/group.ts": "tags that differ in case only are one group",
  "generator/render/descriptor.ts": "HTTP methods are upper case on the wire",
  "generator/render/reference/operation.ts":
    "a title that the document lacks begins with a capital",
  "generator/render/reference/places.ts": "anchors of headings are lower case",
  "generator/render/encode.ts": "the hexadecimal digits of a code point",
};

/** Files of the runtime that ask for something of Node's, and do without where it is missing. */
const askersOfNode: Record<string, string> = {
  "templates/runtime/defaults.ts": "environment variables exist only where there is a process",
};

function layerOf(path: string): string {
  const name =
    path
      .replace(/^generator\//, "")
      .replace(/\.ts$/, "")
      .split("/")[0] ?? "";
  return aliases.get(name) ?? name;
}

function mayImport({ from, to, typeOnly }: Import): boolean {
  const layer = layerOf(from);
  if (to.startsWith("templates/runtime/")) return typeOnly && readersOfRuntimeTypes.has(layer);
  if (!to.startsWith("generator/")) return false;
  const target = to.replace(/^generator\//, "").replace(/\.ts$/, "");
  return (
    layerOf(to) === layer || (layers[layer] ?? []).some((it) => it === layerOf(to) || it === target)
  );
}

/** The package of an import that is neither a file of ours nor part of Node. */
function libraryOf({ written }: Import): string | undefined {
  if (written.startsWith(".") || written.startsWith("node:")) return undefined;
  return written
    .split("/")
    .slice(0, written.startsWith("@") ? 2 : 1)
    .join("/");
}

function edge({ from, written }: Import): string {
  return `${from} -> ${written}`;
}

function pathsOf(sources: SourceText[], isWrong: (source: SourceText) => boolean): string[] {
  return sources.filter(isWrong).map(({ path }) => path);
}

describe("layers", () => {
  const imports = generator.flatMap(importsOf);
  const relative = imports.filter(({ written }) => written.startsWith("."));

  test("every file of generator/ belongs to a layer of the table", () => {
    expect(pathsOf(generator, ({ path }) => !Object.hasOwn(layers, layerOf(path)))).toEqual([]);
  });

  test("a layer imports only what the table allows", () => {
    expect(relative.length).toBeGreaterThan(50);
    expect(relative.filter((it) => !mayImport(it)).map(edge)).toEqual([]);
  });

  test("the table has no cycle", () => {
    const reach = (layer: string, seen: string[]): void => {
      expect(seen, `cycle through ${layer}`).not.toContain(layer);
      for (const next of layers[layer] ?? []) reach(layerOf(next), [...seen, layer]);
    };
    for (const layer of Object.keys(layers)) reach(layer, []);
  });

  test("no target imports another target", () => {
    const targetOf = (path: string): string => /^generator\/emit\/([^/.]+)/.exec(path)?.[1] ?? "";
    const crossings = relative.filter(({ from, to }) => {
      const isInside = from.startsWith("generator/emit/") && to.startsWith("generator/emit/");
      return isInside && targetOf(from) !== targetOf(to) && !sharedByTargets.has(targetOf(to));
    });
    expect(crossings.map(edge)).toEqual([]);
  });

  test("what lies between document and files has no disk, clock or environment", () => {
    const pure = generator.filter(({ path }) => pureLayers.has(layerOf(path)));
    const node = pure.flatMap(importsOf).filter(({ written }) => written.startsWith("node:"));
    expect(node.map(edge).filter((it) => !finders.has(it))).toEqual([]);
    const globals = ["process", "Date", "fetch", "performance", "console"];
    expect(pathsOf(pure, (it) => namesUsed(it).some((name) => globals.includes(name)))).toEqual([]);
  });

  test("a library has one importer", () => {
    const wrong = imports.filter((it) => {
      const library = libraryOf(it);
      return library !== undefined && !(importers[library] ?? []).includes(it.from);
    });
    expect(wrong.map(edge)).toEqual([]);
  });

  test("relative imports name the file as it is", () => {
    const outside = [...generator, ...tests].flatMap(importsOf);
    // What is compiled is JavaScript; a copy of it that nobody has loaded is asked for behind a question mark.
    const asItIs = /\.(?:ts|json)$|\/dist\/.+\.js(?:\?fresh)?$/;
    const wrong = outside.filter(({ written }) => written.startsWith(".") && !asItIs.test(written));
    expect(wrong.map(edge)).toEqual([]);
  });
});

describe("the runtime", () => {
  test("imports only itself", () => {
    const wrong = runtime
      .flatMap(importsOf)
      .filter(
        ({ to, written }) => !to.startsWith("templates/runtime/") || !written.endsWith(".js"),
      );
    expect(wrong.map(edge)).toEqual([]);
  });

  test("uses nothing that only Node has", () => {
    const node = new Set([
      "Buffer",
      "NodeJS",
      "__dirname",
      "__filename",
      "global",
      "module",
      "process",
      "require",
      "setImmediate",
    ]);
    const users = pathsOf(runtime, (it) => namesUsed(it).some((name) => node.has(name)));
    expect(users).toEqual(Object.keys(askersOfNode));
  });

  test("holds no template token, since it is copied as it stands", () => {
    expect(pathsOf(runtime, ({ text }) => text.includes("{{"))).toEqual([]);
  });
});

describe("sources", () => {
  test("have at most 400 lines", () => {
    const lines = ({ text }: SourceText): number => text.trimEnd().split("\n").length;
    expect(pathsOf(everything, (it) => lines(it) > 400)).toEqual([]);
  });

  test("change the case of a string only where names are made, or for a stated reason", () => {
    const methods = /^to(?:Locale)?(?:Upper|Lower)Case$/;
    const isChanging = (it: SourceText): boolean =>
      methodsCalled(it).some((name) => methods.test(name));
    const outside = pathsOf(generator, (it) => layerOf(it.path) !== "names" && isChanging(it));
    expect(outside.filter((path) => !Object.hasOwn(caseChangers, path))).toEqual([]);
    // An exception that is no longer needed goes.
    expect(Object.keys(caseChangers).filter((path) => !outside.includes(path))).toEqual([]);
  });

  test("use no any", () => {
    expect(pathsOf(everything, usesAny)).toEqual([]);
  });

  test("hold no notes to self and no path of somebody's machine", () => {
    const notes = new RegExp(`\\b(?:${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);
    const machine = /(?<![\w.:/-])\/(?:work|root|home\/[a-z]+|Users\/[A-Za-z]+)\//;
    expect(pathsOf(everything, ({ text }) => notes.test(text))).toEqual([]);
    expect(pathsOf(everything, ({ text }) => machine.test(text))).toEqual([]);
  });
});

describe("the checks themselves", () => {
  const source = parseSource(
    "generator/emit/x.ts",
    `import type { A } from "../ir/api.ts";
     import { type B } from "./y.ts";
     import { c } from "yaml";
     export { d } from "../spec/read.ts";
     const e = await import("prettier");
     type F = import("ts-morph").Node;
     const g: any = { process: 1 }.process;
     Buffer.from("x".toUpperCase());`,
  );

  test("see every kind of import", () => {
    expect(importsOf(source).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ["generator/ir/api.ts", true],
      ["generator/emit/y.ts", true],
      ["yaml", false],
      ["generator/spec/read.ts", false],
      ["prettier", false],
      ["ts-morph", true],
    ]);
    expect(importsOf(source).map(mayImport)).toEqual([true, true, false, false, false, false]);
  });

  test("tell names from properties, and see any and methods", () => {
    expect(namesUsed(source)).toContain("Buffer");
    expect(namesUsed(source)).not.toContain("process");
    expect(methodsCalled(source)).toContain("toUpperCase");
    expect(usesAny(source)).toBe(true);
  });
});
