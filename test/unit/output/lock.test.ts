import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeHost } from "../../../generator/output/host.ts";
import { writeOutput } from "../../../generator/output.ts";
import { host, outputFiles, place, tempFolder, tree } from "./folders.ts";

const files = outputFiles({ "a.ts": "a" });
const lockName = ".sdk.sdkwright-lock";

test("a living run keeps others out, and its lock stays", () => {
  const parent = tempFolder();
  place(parent, { [lockName]: "4242" });
  const report = writeOutput(files, join(parent, "sdk"), host({ alive: (pid) => pid === 4242 }));
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["SW8007"]);
  expect(report.diagnostics[0]?.message).toContain("4242");
  expect(tree(parent)).toEqual({ [lockName]: "4242" });
});

test.each(["4242", "2222", "", "garbage"])(
  "a lock that nobody alive holds (%j) is taken over and dropped",
  (pid) => {
    const parent = tempFolder();
    place(parent, { [lockName]: pid });
    expect(writeOutput(files, join(parent, "sdk"), host()).ok).toBe(true);
    expect(Object.keys(tree(parent))).toEqual(["sdk/.sdkwright/manifest.json", "sdk/a.ts"]);
  },
);

test("a run that changes nothing needs no lock", () => {
  const parent = tempFolder();
  writeOutput(files, join(parent, "sdk"), host());
  place(parent, { [lockName]: "4242" });
  expect(writeOutput(files, join(parent, "sdk"), host({ alive: () => true })).ok).toBe(true);
});

test("a real process counts as alive until it has ended", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const pid = child.pid ?? 0;
  expect(nodeHost().alive(pid)).toBe(true);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
  expect(nodeHost().alive(pid)).toBe(false);
});
