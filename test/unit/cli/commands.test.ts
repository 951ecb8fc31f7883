import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics.ts";
import { place, tree } from "../output/folders.ts";
import { openSession, readIn, specError } from "./session.ts";

const warning = specError({ severity: "warning", message: "sloppy" });

describe("generate", () => {
  test("writes the package and says so in one line", async () => {
    const session = openSession();
    session.answer({ counts: { operations: 41, types: 1 } });
    expect(await session.sdkwright("generate spec.json --out sdk")).toEqual({
      exit: 0,
      out: "41 operations, 1 type, 2 files written (2 changed) to sdk\n",
      err: "",
    });
    expect(readIn(session, "sdk/index.ts")).toBe("x");
    expect((await session.sdkwright("generate spec.json --out sdk")).out).toContain(
      "2 files unchanged in sdk",
    );
  });

  test("takes spec and out from sdkwright.yaml of the working folder", async () => {
    const session = openSession();
    place(session.cwd, {
      "sdkwright.yaml": "spec: api.yaml\nout: sdk\nname: acme\nenums: closed\n",
    });
    expect((await session.sdkwright("generate")).exit).toBe(0);
    expect(session.asked).toMatchObject([
      {
        spec: "api.yaml",
        name: "acme",
        strictness: "default",
        config: { out: "sdk", enums: "closed" },
      },
    ]);
  });

  test("flags win over the config, whose paths are seen from its own folder", async () => {
    const session = openSession();
    place(session.cwd, { "c/sdkwright.yaml": "spec: api.yaml\nout: sdk\nname: acme\n" });
    await session.sdkwright(
      "generate other.yaml --config c/sdkwright.yaml --name other --root r --templates t --lenient",
    );
    expect(session.asked).toMatchObject([
      {
        spec: "other.yaml",
        name: "other",
        root: "r",
        templates: "t",
        strictness: "lenient",
        config: { out: "c/sdk" },
      },
    ]);
    expect(readIn(session, "c/sdk/index.ts")).toBe("x");
  });

  test("a spec on the command line leaves the config of the folder aside", async () => {
    const session = openSession();
    place(session.cwd, { "sdkwright.yaml": "nonsense: 1" });
    expect((await session.sdkwright("generate - --out sdk --strict")).exit).toBe(0);
    expect(session.asked).toMatchObject([{ spec: "-", strictness: "strict" }]);
  });

  test("an error in the spec exits 1 and writes nothing; a warning does neither", async () => {
    const session = openSession();
    session.answer({ diagnostics: [specError()] });
    const failed = await session.sdkwright("generate spec.json --out sdk");
    expect(failed).toMatchObject({ exit: 1, out: "" });
    expect(failed.err).toContain("spec.json:3:5 error SW1002 the JSON is not valid\n");
    expect(existsSync(join(session.cwd, "sdk"))).toBe(false);
    session.answer({ diagnostics: [warning] });
    expect(await session.sdkwright("generate spec.json --out sdk")).toMatchObject({ exit: 0 });
  });

  test("a refused write exits 1 and names the file", async () => {
    const session = openSession();
    place(session.cwd, { "sdk/index.ts": "mine" });
    const { exit, err } = await session.sdkwright("generate spec.json --out sdk");
    expect(exit).toBe(1);
    expect(err).toContain("sdk/index.ts error SW8005");
    expect(readIn(session, "sdk/index.ts")).toBe("mine");
  });

  test("--dry-run lists the changes and writes nothing", async () => {
    const session = openSession();
    const { out } = await session.sdkwright("generate spec.json --out sdk --dry-run");
    expect(out).toBe(
      "write  index.ts\nwrite  .sdkwright/manifest.json\n2 files would change in sdk\n",
    );
    expect(tree(session.cwd)).toEqual({});
  });

  test("a package that a killed run left half swapped is put back before its names are read", async () => {
    const session = openSession();
    place(session.cwd, { ".sdk.sdkwright-previous/mine.txt": "mine" });
    await session.sdkwright("generate spec.json --out sdk");
    expect(readIn(session, "sdk/mine.txt")).toBe("mine");
  });
});

describe("check", () => {
  test("exits 0 when the folder is what a run gives", async () => {
    const session = openSession();
    await session.sdkwright("generate spec.json --out sdk");
    expect(await session.sdkwright("check spec.json --out sdk")).toEqual({
      exit: 0,
      out: "sdk is what a fresh run gives\n",
      err: "",
    });
  });

  test("exits 1 and prints the files that differ, touching none", async () => {
    const session = openSession();
    await session.sdkwright("generate spec.json --out sdk");
    place(session.cwd, { "sdk/index.ts": "edited" });
    expect(await session.sdkwright("check spec.json --out sdk")).toMatchObject({
      exit: 1,
      out: "differs index.ts\n1 file in sdk not as a fresh run gives\n",
    });
    expect(readIn(session, "sdk/index.ts")).toBe("edited");
  });

  test("knows no --dry-run", async () => {
    expect(await openSession().sdkwright("check spec.json --out sdk --dry-run")).toMatchObject({
      exit: 2,
    });
  });
});

describe("validate", () => {
  test.each<{ diagnostics: Diagnostic[]; exit: number; out: string }>([
    { diagnostics: [], exit: 0, out: "spec.json is valid\n" },
    { diagnostics: [warning], exit: 0, out: "spec.json is valid\n" },
    { diagnostics: [specError()], exit: 1, out: "" },
    { diagnostics: [specError({ code: "SW1001" })], exit: 2, out: "" },
  ])("exit $exit", async ({ diagnostics, exit, out }) => {
    const session = openSession();
    session.answer({ diagnostics });
    expect(await session.sdkwright("validate spec.json")).toMatchObject({ exit, out });
  });
});

describe("what could not run exits 2", () => {
  const rows: { line: string; says: string; config?: string }[] = [
    { line: "", says: "no command is given" },
    { line: "frobnicate", says: "unknown command 'frobnicate'" },
    { line: "generate spec.json --colour", says: "unknown option '--colour'" },
    { line: "generate a b", says: "too many arguments" },
    { line: "generate spec.json --out", says: "argument missing" },
    { line: "generate spec.json --strict --lenient --out x", says: "cannot be used with" },
    { line: "validate", says: "missing required argument 'SPEC'" },
    { line: "generate spec.json", says: "no output folder is named" },
    { line: "check spec.json", says: "no output folder is named" },
    { line: "generate - --out x --watch", says: "standard input" },
    { line: "generate spec.json --out x --name Bad", says: '--name is "Bad"' },
    { line: "generate", says: "cannot read the config sdkwright.yaml: there is no such file" },
    { line: "generate --config .", says: "it is a folder" },
    { line: "generate", config: "out: x", says: "no spec is named" },
    { line: "generate", config: "spce: x", says: "sdkwright.yaml:1:" },
  ];

  test.each(rows)("sdkwright $line ($says)", async ({ line, says, config }) => {
    const session = openSession();
    if (config !== undefined) place(session.cwd, { "sdkwright.yaml": config });
    const printed = await session.sdkwright(line);
    expect(printed).toMatchObject({ exit: 2, out: "" });
    expect(printed.err).toContain(says);
    expect(session.asked).toEqual([]);
  });
});

test("help and version go to standard output", async () => {
  const session = openSession();
  const help = await session.sdkwright("generate --help");
  expect(help).toMatchObject({ exit: 0, err: "" });
  for (const option of [
    "--out",
    "--name",
    "--config",
    "--root",
    "--templates",
    "--strict",
    "--lenient",
    "--dry-run",
    "--watch",
  ]) {
    expect(help.out).toContain(option);
  }
  expect((await session.sdkwright("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
