/**
 * Power fails, or one call fails, at every single change to the disk in turn: afterwards the out folder is
 * the old one or the new one, the user's files are there, and the next run gets through.
 */
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  recoverOutput,
  reportInterrupted,
  writeOutput,
  type Host,
} from "../../../generator/output.ts";
import {
  dyingHost,
  failingHost,
  host,
  outputFiles,
  packageTree,
  place,
  tempFolder,
  tree,
} from "./folders.ts";

const old = outputFiles({
  "a.ts": "a1",
  "same.ts": "same",
  "src/b.ts": "b1",
  "src/old/c.ts": "c1",
});
const next = outputFiles({
  "a.ts": "a2",
  "same.ts": "same",
  "src/b.ts": "b2",
  "src/new/d.ts": "d2",
});

const ways = [
  { way: "swap", changeFor: (): Partial<Host> => ({}) },
  { way: "replace", changeFor: (out: string): Partial<Host> => ({ cwd: out }) },
];

type Scene = {
  parent: string;
  out: string;
  before: Record<string, string>;
  after: Record<string, string>;
};

/** An out folder that a run will change, with a user's file and a generated file replaced by a link. */
function prepare(): Scene {
  const parent = tempFolder();
  const out = join(parent, "sdk");
  writeOutput(old, out, host());
  place(out, { "src/custom/mine.ts": "mine" });
  symlinkSync("nowhere", join(out, "mine"));
  const before = tree(out);

  const twin = join(tempFolder(), "sdk");
  writeOutput(next, twin, host());
  place(twin, { "src/custom/mine.ts": "mine" });
  symlinkSync("nowhere", join(twin, "mine"));
  return { parent, out, before, after: tree(twin) };
}

/** Runs one scene per change to the disk, until a run gets through untouched; returns how many it took. */
function atEveryChange(run: (n: number) => "through" | "stopped"): number {
  for (let n = 1; n < 500; n += 1) if (run(n) === "through") return n;
  throw new Error("no run got through");
}

describe.each(ways)("$way", ({ changeFor }) => {
  test("a kill leaves old or new, and the next run gets through", () => {
    const runs = atEveryChange((n) => {
      const { parent, out, before, after } = prepare();
      const isKilled = throws(() => writeOutput(next, out, dyingHost(n, changeFor(out))));
      if (!existsSync(out)) expect(tree(join(parent, ".sdk.sdkwright-previous"))).toEqual(before);

      const isWhole = [before, after].some(
        (whole) => existsSync(out) && JSON.stringify(tree(out)) === JSON.stringify(whole),
      );
      const said = reportInterrupted(out, host()).map(({ code }) => code);
      if (!isWhole) expect(said).toEqual(["SW8011"]);
      if (!isKilled) expect(said).toEqual([]);
      expect(recoverOutput(out, host())).toEqual([]);
      expect(reportInterrupted(out, host())).toEqual([]);
      expect([before, after]).toContainEqual(tree(out));
      expect(writeOutput(next, out, host()).ok).toBe(true);
      expect(tree(out)).toEqual(after);
      const beside = Object.keys(tree(parent)).filter((path) => !path.startsWith("sdk/"));
      expect(beside.filter((path) => !path.includes("-lock"))).toEqual([]);
      return isKilled ? "stopped" : "through";
    });
    expect(runs).toBeGreaterThan(20);
  });

  test("a failing call leaves old or new without any recovery, and says why", () => {
    atEveryChange((n) => {
      const { out, before, after } = prepare();
      const report = writeOutput(next, out, failingHost(n, "ENOSPC", changeFor(out)));
      if (report.ok) expect(tree(out)).toEqual(after);
      else {
        expect(report.diagnostics.map(({ code }) => code)).toEqual(["SW8008"]);
        expect(report.diagnostics[0]?.message).toContain("ENOSPC: it failed");
        const isNew = JSON.stringify(tree(out)) === JSON.stringify(after);
        expect(isNew ? after : before).toEqual(tree(out));
      }
      return report.ok ? "through" : "stopped";
    });
  });
});

test("a kill in the middle of undoing a kill is undone too", () => {
  // Far enough in for the journal to stand and some files to be exchanged.
  const stopAt = atEveryChange((n) => {
    const scene = prepare();
    throws(() => writeOutput(next, scene.out, dyingHost(n, { cwd: scene.out })));
    return packageTree(scene.out)["src/b.ts"] === "b2" ? "through" : "stopped";
  });
  atEveryChange((n) => {
    const { out, before, after } = prepare();
    const inPlace = { cwd: out };
    throws(() => writeOutput(next, out, dyingHost(stopAt, inPlace)));
    expect(packageTree(out)["src/b.ts"]).toBe("b2");
    const isKilled = throws(() => recoverOutput(out, dyingHost(n, inPlace)));
    expect(recoverOutput(out, host())).toEqual([]);
    expect([before, after]).toContainEqual(tree(out));
    return isKilled ? "stopped" : "through";
  });
});

test("a run right after a kill between the two renames needs no separate recovery", () => {
  const { out, after } = prepare();
  const gap = atEveryChange((n) => (leavesGap(n) ? "through" : "stopped"));
  throws(() => writeOutput(next, out, dyingHost(gap)));
  expect(writeOutput(next, out, host())).toMatchObject({ ok: true, diagnostics: [] });
  expect(tree(out)).toEqual(after);
});

test.each(["EPERM", "EXDEV", "EACCES"])(
  "a refused hard link (%s) falls back to file by file",
  (code) => {
    const { out, after } = prepare();
    const live = host();
    const refusal = Object.assign(new Error(`${code}: refused, link`), { code, syscall: "link" });
    const linkSync: Host["disk"]["linkSync"] = (from, to) => {
      if (String(to).includes("sdkwright-next")) throw refusal;
      live.disk.linkSync(from, to);
    };
    expect(writeOutput(next, out, { ...live, disk: { ...live.disk, linkSync } }).ok).toBe(true);
    expect(tree(out)).toEqual(after);
  },
);

test("a folder that somebody put in the place of a half swapped one is not judged", () => {
  const { parent, out } = prepare();
  const gap = atEveryChange((n) => (leavesGap(n) ? "through" : "stopped"));
  throws(() => writeOutput(next, out, dyingHost(gap)));
  expect(existsSync(out)).toBe(false);
  place(out, { "theirs.txt": "theirs" });
  const everything = tree(parent);
  expect(writeOutput(next, out, host()).diagnostics.map(({ code }) => code)).toEqual(["SW8010"]);
  expect(tree(parent)).toEqual({ ...everything, ".sdk.sdkwright-lock": undefined });
});

/** Whether a kill at the n-th change falls between the two renames. */
function leavesGap(n: number): boolean {
  const { out } = prepare();
  throws(() => writeOutput(next, out, dyingHost(n)));
  return !existsSync(out);
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
