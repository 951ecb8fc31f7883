import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare, writeOutput } from "../../../generator/output.ts";
import { host, outputFiles, place, tempFolder, tree } from "./folders.ts";

const files = outputFiles({ "a.ts": "a", "b.ts": "b", "src/c.ts": "c" });

test("a folder that a run just wrote differs in nothing", () => {
  const out = join(tempFolder(), "sdk");
  writeOutput(files, out, host());
  expect(compare(files, out, host())).toEqual([]);
});

test("names what is missing, what differs and what is stale, and writes nothing", () => {
  const out = join(tempFolder(), "sdk");
  writeOutput(
    [...files, { path: "stale.ts", text: "s" }, { path: "edited.ts", text: "e" }],
    out,
    host(),
  );
  place(out, { "a.ts": "edited", "edited.ts": "edited", "mine.ts": "not ours, not compared" });
  rmSync(join(out, "b.ts"));
  const before = tree(out);
  expect(compare(files, out, host())).toEqual([
    { path: ".sdkwright/manifest.json", kind: "differs" },
    { path: "a.ts", kind: "differs" },
    { path: "b.ts", kind: "missing" },
    { path: "edited.ts", kind: "stale" },
    { path: "stale.ts", kind: "stale" },
  ]);
  expect(tree(out)).toEqual(before);
});

test("a link in the place of a folder makes every file below it differ", () => {
  const folder = tempFolder();
  const out = join(folder, "sdk");
  writeOutput(files, out, host());
  rmSync(join(out, "src"), { recursive: true });
  symlinkSync("..", join(out, "src"));
  expect(compare(files, out, host())).toEqual([{ path: "src/c.ts", kind: "differs" }]);
});

test.each([
  { what: "no folder", texts: {} },
  { what: "a manifest that cannot be read", texts: { "sdk/.sdkwright/manifest.json": "<<<<" } },
])("$what: every file is wrong", ({ texts }) => {
  const folder = tempFolder();
  place(folder, texts);
  const paths = compare(files, join(folder, "sdk"), host()).map(({ path }) => path);
  expect(paths).toEqual([".sdkwright/manifest.json", "a.ts", "b.ts", "src/c.ts"]);
});
