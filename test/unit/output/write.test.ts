import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planOutput, writeOutput } from "../../../generator/output.ts";
import { host, outputFiles, packageTree, place, tempFolder, tree } from "./folders.ts";

const first = outputFiles({
  "package.json": '{"name":"sdk"}',
  "src/a.ts": "a",
  "src/old.ts": "old",
});
const second = outputFiles({
  "package.json": '{"name":"sdk"}',
  "src/a.ts": "A",
  "src/b/c.ts": "c",
});

/** Both ways of writing: the folder can be swapped, or it is the current folder and cannot. */
const ways = [
  { way: "swapping the folder", hostFor: () => host() },
  { way: "replacing file by file", hostFor: (out: string) => host({ cwd: out }) },
];

describe.each(ways)("$way", ({ hostFor }) => {
  test("writes every file, with parents that did not exist", () => {
    const out = join(tempFolder(), "not/yet/there");
    const report = writeOutput(first, out, hostFor(out));
    expect(report.ok).toBe(true);
    expect(report.changed).toEqual([
      "package.json",
      "src/a.ts",
      "src/old.ts",
      ".sdkwright/manifest.json",
    ]);
    expect(packageTree(out)).toEqual({
      "package.json": '{"name":"sdk"}',
      "src/a.ts": "a",
      "src/old.ts": "old",
    });
  });

  test("changes what differs, removes what is stale and the folder it leaves empty", () => {
    const out = join(tempFolder(), "sdk");
    writeOutput([...first, { path: "gone/x.ts", text: "x" }], out, hostFor(out));
    const report = writeOutput(second, out, hostFor(out));
    expect(report.changed).toEqual(["src/a.ts", "src/b/c.ts", ".sdkwright/manifest.json"]);
    expect(report.removed).toEqual(["gone/x.ts", "src/old.ts"]);
    expect(packageTree(out)).toEqual({
      "package.json": '{"name":"sdk"}',
      "src/a.ts": "A",
      "src/b/c.ts": "c",
    });
    expect(existsSync(join(out, "gone"))).toBe(false);
  });

  test("keeps the user's files, links, empty folders and their times and modes", () => {
    const out = join(tempFolder(), "sdk");
    writeOutput(first, out, hostFor(out));
    place(out, {
      "src/custom/mine.ts": "mine",
      "notes.txt": "notes",
      "node_modules/x/index.js": "x",
    });
    mkdirSync(join(out, "empty"));
    mkdirSync(join(out, "private"), { mode: 0o700 });
    utimesSync(join(out, "notes.txt"), 1000, 1000);
    chmodSync(join(out, "notes.txt"), 0o600);
    writeOutput(second, out, hostFor(out));
    expect(packageTree(out)).toMatchObject({
      "src/custom/mine.ts": "mine",
      "notes.txt": "notes",
      "node_modules/x/index.js": "x",
      empty: "folder",
      private: "folder",
    });
    expect(statSync(join(out, "notes.txt"))).toMatchObject({ mtimeMs: 1_000_000, nlink: 1 });
    expect(statSync(join(out, "notes.txt")).mode & 0o777).toBe(0o600);
    expect(statSync(join(out, "private")).mode & 0o777).toBe(0o700);
  });

  test("leaves unchanged files their times", () => {
    const out = join(tempFolder(), "sdk");
    writeOutput(first, out, hostFor(out));
    utimesSync(join(out, "package.json"), 1000, 1000);
    writeOutput(second, out, hostFor(out));
    expect(statSync(join(out, "package.json")).mtimeMs).toBe(1_000_000);
  });

  test("touches nothing when nothing changed, not even the folder beside", () => {
    const parent = tempFolder();
    const out = join(parent, "sdk");
    writeOutput(first, out, hostFor(out));
    const places = [
      parent,
      out,
      join(out, "src"),
      join(out, "src/a.ts"),
      join(out, ".sdkwright/manifest.json"),
    ];
    for (const path of places) utimesSync(path, 1000, 1000);
    const changeTimes = places.map((path) => lstatSync(path).ctimeMs);
    const report = writeOutput(first, out, hostFor(out));
    expect(report).toEqual({ ok: true, changed: [], removed: [], diagnostics: [] });
    expect(places.map((path) => lstatSync(path).ctimeMs)).toEqual(changeTimes);
  });

  test("writes files that everybody may read, whatever the umask", () => {
    const out = join(tempFolder(), "sdk");
    const before = process.umask(0o077);
    try {
      writeOutput(first, out, hostFor(out));
    } finally {
      process.umask(before);
    }
    expect(statSync(join(out, "src/a.ts")).mode & 0o777).toBe(0o644);
  });

  test("overwrites a generated file that was edited", () => {
    const out = join(tempFolder(), "sdk");
    writeOutput(first, out, hostFor(out));
    place(out, { "src/a.ts": "edited" });
    expect(writeOutput(first, out, hostFor(out)).changed).toEqual(["src/a.ts"]);
    expect(packageTree(out)["src/a.ts"]).toBe("a");
  });

  test("keeps an edited file that is no longer generated, says so once, and then takes it for the user's", () => {
    const out = join(tempFolder(), "sdk");
    writeOutput(first, out, hostFor(out));
    place(out, { "src/old.ts": "edited" });
    const report = writeOutput(second, out, hostFor(out));
    expect(report.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["SW8009", "warning"],
    ]);
    expect(packageTree(out)["src/old.ts"]).toBe("edited");
    expect(writeOutput(second, out, hostFor(out)).diagnostics).toEqual([]);
  });

  test("leaves nothing of its own beside or inside the folder", () => {
    const parent = tempFolder();
    const out = join(parent, "sdk");
    writeOutput(first, out, hostFor(out));
    writeOutput(second, out, hostFor(out));
    expect(Object.keys(tree(parent))).toEqual([
      "sdk/.sdkwright/manifest.json",
      "sdk/package.json",
      "sdk/src/a.ts",
      "sdk/src/b/c.ts",
    ]);
  });
});

test("the manifest holds names and hashes, sorted, and nothing of the machine", () => {
  const out = join(tempFolder(), "sdk");
  writeOutput(outputFiles({ "src/b.ts": "b", LICENSE: "MIT" }), out, host());
  const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
  expect(JSON.parse(readFileSync(join(out, ".sdkwright/manifest.json"), "utf8"))).toEqual({
    version: 1,
    files: { LICENSE: digest("MIT"), "src/b.ts": digest("b") },
  });
});

test("planning says what would change and writes nothing", () => {
  const parent = tempFolder();
  const report = planOutput(first, join(parent, "sdk"), host());
  expect(report.changed).toHaveLength(4);
  expect(tree(parent)).toEqual({});
});

test.each([
  "../x.ts",
  "/x.ts",
  "a//b.ts",
  "a\\b.ts",
  "c:x.ts",
  "src/custom/x.ts",
  ".sdkwright/x",
  "a/../../x",
])("a generated path %j is a bug of ours and stops the run", (path) => {
  const parent = tempFolder();
  expect(() => writeOutput([{ path, text: "" }], join(parent, "sdk"), host())).toThrow(
    "internal error",
  );
  expect(tree(parent)).toEqual({});
});
