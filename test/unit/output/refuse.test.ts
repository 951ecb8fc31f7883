import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planOutput, writeOutput, type Host } from "../../../generator/output.ts";
import { host, outputFiles, place, tempFolder, tree } from "./folders.ts";

const files = outputFiles({ "package.json": '{"name":"sdk"}', "src/a.ts": "a" });

/** Each row prepares a folder and names what may not be used for output, and why. */
type Row = {
  what: string;
  code: string;
  out?: string;
  prepare?: (folder: string) => unknown;
  host?: (folder: string) => Partial<Host>;
};

const rows: Row[] = [
  { what: "a file", code: "SW8001", out: "x", prepare: (folder) => place(folder, { x: "x" }) },
  {
    what: "a link to nothing",
    code: "SW8001",
    out: "x",
    prepare: (folder) => symlinkSync("gone", join(folder, "x")),
  },
  { what: "the root of the file system", code: "SW8002", out: "/" },
  { what: "the home folder", code: "SW8002", host: (folder) => ({ home: folder }) },
  {
    what: "a folder above the home folder",
    code: "SW8002",
    host: (folder) => ({ home: join(folder, "home/ada") }),
  },
  {
    what: "a link to the home folder",
    code: "SW8002",
    out: "x",
    prepare: (folder) => {
      mkdirSync(join(folder, "ada"));
      symlinkSync("ada", join(folder, "x"));
    },
    host: (folder) => ({ home: join(folder, "ada") }),
  },
  {
    what: "a repository",
    code: "SW8003",
    prepare: (folder) => place(folder, { ".git/HEAD": "ref" }),
  },
  {
    what: "a worktree",
    code: "SW8003",
    prepare: (folder) => place(folder, { ".git": "gitdir: x" }),
  },
  {
    what: "another package",
    code: "SW8004",
    prepare: (folder) => place(folder, { "package.json": '{"name":"theirs"}' }),
  },
  {
    what: "a package without a name",
    code: "SW8004",
    prepare: (folder) => place(folder, { "package.json": "{}" }),
  },
  {
    what: "our name on a package.json that we did not write",
    code: "SW8005",
    prepare: (folder) => place(folder, { "package.json": '{"name":"sdk","scripts":{}}' }),
  },
  {
    what: "a file of the user's in the way",
    code: "SW8005",
    prepare: (folder) => place(folder, { "src/a.ts": "theirs" }),
  },
  {
    what: "a file where a folder has to be",
    code: "SW8005",
    prepare: (folder) => place(folder, { src: "x" }),
  },
  {
    what: "a folder where a file has to be",
    code: "SW8005",
    prepare: (folder) => place(folder, { "src/a.ts/b": "x" }),
  },
  {
    what: "a manifest with conflict marks",
    code: "SW8006",
    prepare: (folder) => place(folder, { ".sdkwright/manifest.json": "<<<<<<< HEAD" }),
  },
  {
    what: "a manifest that reaches outside",
    code: "SW8006",
    prepare: (folder) =>
      place(folder, { ".sdkwright/manifest.json": '{"version":1,"files":{"../../x":"0"}}' }),
  },
];

describe.each(rows)("$what", ({ code, out = "", prepare, host: change }) => {
  test.each([
    { name: "writing", run: writeOutput },
    { name: "planning", run: planOutput },
  ])("$name is refused and touches nothing", ({ run }) => {
    const folder = tempFolder();
    prepare?.(folder);
    const machine = host(change?.(folder));
    const before = tree(folder);
    const report = run(files, out === "/" ? out : join(folder, out), machine);
    expect(report.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(report).toMatchObject({ ok: false, changed: [], removed: [] });
    expect(tree(folder)).toEqual(before);
  });
});

test("all files in the way are reported in one run", () => {
  const folder = tempFolder();
  place(folder, { "src/a.ts": "theirs", "src/b.ts": "theirs" });
  const report = writeOutput(outputFiles({ "src/a.ts": "a", "src/b.ts": "b" }), folder, host());
  expect(report.diagnostics.map(({ file }) => file)).toEqual([
    join(folder, "src/a.ts"),
    join(folder, "src/b.ts"),
  ]);
});

test("a file that already holds what we would write is adopted", () => {
  const folder = tempFolder();
  place(folder, { "src/a.ts": "a", "package.json": '{"name":"sdk"}' });
  expect(writeOutput(files, folder, host()).changed).toEqual([".sdkwright/manifest.json"]);
  expect(writeOutput(outputFiles({ "src/a.ts": "A" }), folder, host()).ok).toBe(true);
});
