/** Links inside the output are replaced, never followed; nothing outside the folder changes. */
import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeOutput } from "../../../generator/output.ts";
import { host, outputFiles, packageTree, place, tempFolder, tree } from "./folders.ts";

const first = outputFiles({ "a.ts": "a", "src/b.ts": "b", "src/c.ts": "c" });
const second = outputFiles({ "a.ts": "A", "src/b.ts": "B" });

const ways = [
  { way: "swap", hostFor: () => host() },
  { way: "replace", hostFor: (out: string) => host({ cwd: out }) },
];

describe.each(ways)("$way", ({ hostFor }) => {
  test("a generated file that became a link is replaced", () => {
    const folder = tempFolder();
    const out = join(folder, "sdk");
    writeOutput(first, out, hostFor(out));
    place(folder, { "outside.ts": "outside" });
    rmSync(join(out, "a.ts"));
    symlinkSync("../outside.ts", join(out, "a.ts"));
    expect(writeOutput(second, out, hostFor(out)).ok).toBe(true);
    expect(tree(folder)).toMatchObject({ "outside.ts": "outside", "sdk/a.ts": "A" });
  });

  test("a generated folder that became a link is replaced, and what it leads to stays", () => {
    const folder = tempFolder();
    const out = join(folder, "sdk");
    writeOutput(first, out, hostFor(out));
    renameSync(join(out, "src"), join(folder, "moved"));
    symlinkSync("../moved", join(out, "src"));
    expect(writeOutput(second, out, hostFor(out)).ok).toBe(true);
    expect(tree(join(folder, "moved"))).toEqual({ "b.ts": "b", "c.ts": "c" });
    expect(packageTree(out)).toEqual({ "a.ts": "A", "src/b.ts": "B" });
  });

  test("a link of the user's is not replaced but reported", () => {
    const folder = tempFolder();
    const out = join(folder, "sdk");
    mkdirSync(out);
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync("../elsewhere", join(out, "src"));
    expect(writeOutput(first, out, hostFor(out)).diagnostics.map(({ code }) => code)).toEqual([
      "SW8005",
    ]);
    expect(tree(folder)).toEqual({ elsewhere: "folder", "sdk/src": "-> ../elsewhere" });
  });

  test("our own folder as a link leads nowhere", () => {
    const folder = tempFolder();
    const out = join(folder, "sdk");
    mkdirSync(out);
    place(folder, { "elsewhere/work/journal.json": "{}", "elsewhere/manifest.json": "{}" });
    symlinkSync("../elsewhere", join(out, ".sdkwright"));
    const before = tree(folder);
    expect(writeOutput(first, out, hostFor(out)).ok).toBe(false);
    expect(tree(folder)).toEqual(before);
  });
});

test("an out folder that is a link is written through, and stays a link", () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "real"));
  symlinkSync("real", join(folder, "sdk"));
  writeOutput(first, join(folder, "sdk"), host());
  writeOutput(second, join(folder, "sdk"), host());
  expect(tree(folder)["sdk"]).toBe("-> real");
  expect(packageTree(join(folder, "real"))).toEqual({ "a.ts": "A", "src/b.ts": "B" });
});

test("a manifest that claims files of src/custom does not get them removed", () => {
  const out = join(tempFolder(), "sdk");
  writeOutput(first, out, host());
  place(out, { "src/custom/mine.ts": "c" });
  const digest = createHash("sha256").update("c").digest("hex");
  place(out, {
    ".sdkwright/manifest.json": JSON.stringify({
      version: 1,
      files: { "src/custom/mine.ts": digest },
    }),
    "a.ts": "A",
    "src/b.ts": "B",
  });
  writeOutput(second, out, host());
  expect(packageTree(out)["src/custom/mine.ts"]).toBe("c");
});

test("a journal that names paths outside is not followed", () => {
  const folder = tempFolder();
  const out = join(folder, "sdk");
  writeOutput(first, out, host());
  place(folder, { "victim.txt": "victim" });
  const journal = { steps: [{ path: "../victim.txt", slot: 0 }], folders: [] };
  place(out, {
    ".sdkwright/work/journal.json": JSON.stringify(journal),
    ".sdkwright/work/old/0": "evil",
  });
  expect(writeOutput(second, out, host()).ok).toBe(true);
  expect(tree(folder)).toMatchObject({ "victim.txt": "victim", "sdk/a.ts": "A" });
  expect(Object.keys(tree(out))).not.toContain(".sdkwright/work/journal.json");
});
