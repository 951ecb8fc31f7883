/** The command as it is run: names of sides, exit codes, and what a side that cannot be read gives. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArguments } from "../../generator/cli/arguments.ts";
import { formats } from "../../generator/cli/diff-arguments.ts";
import { runDiff, type DiffOutcome } from "../../generator/cli/diff.ts";
import { diff, generate } from "../../generator/index.ts";
import { json, list, object, parameter, received, seats, text } from "./documents.ts";

const before = seats({ parameters: [parameter("limit")] });
const after = seats();
const start = process.cwd();
let folder = "";

const git = (...words: string[]): void => {
  const who = ["-c", "user.name=a", "-c", "user.email=a@acme.test", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...words], { cwd: folder, stdio: "ignore" });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sdkwright-diff-"));
  process.chdir(folder);
  writeFileSync("parts.json", JSON.stringify({ Thing: object({ a: text }) }));
  const inParts = received(object({ part: { $ref: "parts.json#/Thing" } }));
  writeFileSync("parted.json", JSON.stringify(inParts));
  writeFileSync("spec.json", JSON.stringify(before));
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "before");
  writeFileSync("spec.json", JSON.stringify(after));
  writeFileSync("before.json", JSON.stringify(before));
  writeFileSync("broken.json", "{");
  writeFileSync(
    "wrong.json",
    JSON.stringify(seats({ parameters: [{ $ref: "#/components/parameters/None" }] })),
  );
  for (const [name, spec] of [
    ["old", "before.json"],
    ["new", "spec.json"],
  ] as const) {
    const { files } = await generate({ spec, config: { build: false } });
    for (const kind of ["json", "txt"]) {
      const file = files.find(({ path }) => path === `surface.${kind}`);
      writeFileSync(`${name}-surface.${kind}`, file?.text ?? "");
    }
  }
});

afterAll(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command line after `sdkwright diff`. */
async function run(...words: string[]): Promise<DiffOutcome> {
  const request = readArguments(["diff", ...words], "0");
  if (request.kind !== "diff") throw new Error(JSON.stringify(request));
  return runDiff(request.request, diff, folder);
}

describe("exits", () => {
  test.each([
    [0, ["before.json", "before.json"]],
    [1, ["before.json", "spec.json"]],
    [0, ["before.json", "spec.json", "--fail-on", "never"]],
    [0, ["spec.json", "before.json"]],
    [1, ["before.json", "spec.json", "--verify"]],
    [2, ["old-surface.json", "spec.json", "--verify"]],
    [1, ["spec.json", "before.json", "--fail-on", "any"]],
    [1, ["git:HEAD:spec.json", "spec.json"]],
    [0, ["git:HEAD:spec.json", "before.json", "--fail-on", "any"]],
    [0, ["git:HEAD:parted.json", "parted.json", "--fail-on", "any"]],
    [1, ["old-surface.json", "new-surface.json"]],
    [0, ["old-surface.json", "before.json", "--fail-on", "any"]],
    [1, ["git:HEAD:spec.json", "new-surface.json"]],
    [1, ["old-surface.json", "new-surface.json", "--fail-on", "never", "--check-version"]],
    [2, ["missing.json", "spec.json"]],
    [2, ["spec.json", "missing.json"]],
    [2, ["broken.json", "spec.json"]],
    [2, ["spec.json", "wrong.json"]],
    [2, ["git:nowhere:spec.json", "spec.json"]],
    [2, ["git:--help:spec.json", "spec.json"]],
    [2, ["git:HEAD:missing.json", "spec.json"]],
    [2, ["spec.json", "spec.json", "--check-version"]],
    [2, ["spec.json", "spec.json", "--config", "missing.yaml"]],
    [2, ["spec.json", "spec.json", "--output", "no/such/folder.txt"]],
    [2, ["explain", "no-such-kind"]],
  ])("%i: %j", async (exit, words) => {
    const outcome = await run(...words);
    expect([outcome.exit, outcome.diagnostics.map(({ code }) => code)]).toEqual([
      exit,
      exit === 2 ? [expect.any(String)] : [],
    ]);
    if (exit === 2) expect(outcome.text).toBe("");
  });

  test("3: a verdict that the compiler refutes, by its own code", async () => {
    const doubted = async (...sides: Parameters<typeof diff>) => {
      const report = await diff(...sides);
      if (!report.ok) return report;
      const doubt = {
        problem: "unsaid",
        what: "call",
        subject: "seats.list",
        detail: "TS1",
      } as const;
      return { ...report, verification: { witnesses: 2, broken: 1, disagreements: [doubt] } };
    };
    const request = readArguments(["diff", "spec.json", "spec.json", "--verify"], "0");
    if (request.kind !== "diff") throw new Error(JSON.stringify(request));
    const outcome = await runDiff(request.request, doubted, folder);
    expect([outcome.exit, outcome.diagnostics.map(({ code }) => code)]).toEqual([3, ["SW7507"]]);
    expect(outcome.text).toContain("verified: 2 witnesses, 1 break; 1 verdict refuted");
  });

  test.each(formats.filter((format) => format !== "html"))(
    "are the same for the format %s",
    async (format) => {
      const as = ["--format", format];
      const whole = await run("before.json", "spec.json", ...as);
      expect([whole.exit, whole.text.length > 100]).toEqual([1, true]);
      expect((await run("before.json", "before.json", ...as)).exit).toBe(0);
      const failed = await run("broken.json", "spec.json", ...as);
      expect([failed.exit, failed.diagnostics.length > 0 || format === "json"]).toEqual([2, true]);
      expect(failed.text.includes("broken.json")).toBe(format !== "text");
    },
  );
});

describe("a side that cannot be compared", () => {
  test("is told in JSON and in the comment, never as no changes", async () => {
    const asJson = await run("broken.json", "spec.json", "--json");
    expect(JSON.parse(asJson.text)).toMatchObject({
      ok: false,
      diagnostics: [{ file: "broken.json" }],
    });
    const comment = await run("broken.json", "spec.json", "--format", "markdown");
    expect(comment).toMatchObject({ exit: 2 });
    expect(comment.text).toContain("could not be compared");
  });
});

describe("the policy in a configuration", () => {
  const config = (policy: string): string[] => {
    writeFileSync("policy.yaml", policy);
    return ["before.json", "spec.json", "--config", "policy.yaml"];
  };

  test.each([
    [0, "diff: { failOn: never }\n"],
    [1, "diff: { failOn: breaking }\n"],
    [2, "diff: { failOn: sometimes }\n"],
    [2, "diff: { severity: { no-such-kind: { wire: none } } }\n"],
    [2, "diff: { accept: [{ id: 000000000000 }] }\n"],
    [2, 'diff: { accept: [{ id: "000000000000", reason: old, expires: 2020-01-01 }] }\n'],
    [2, "diff: { unknown: 1 }\n"],
  ])("%i for %j", async (exit, policy) => {
    expect((await run(...config(policy))).exit).toBe(exit);
  });

  test("takes an exception that accept wrote, and keeps its comments", async () => {
    const words = config("# ours\nname: acme\n");
    const report = await diff("before.json", "spec.json");
    const ids = report.ok ? report.gate.violations : [];
    expect(ids).toHaveLength(2);
    for (const id of ids)
      expect((await run("accept", id, "--reason", "unused", "--config", "policy.yaml")).exit).toBe(
        0,
      );
    expect(readFileSync("policy.yaml", "utf8")).toContain("# ours\nname: acme\ndiff:\n  accept:\n");
    expect((await run(...words)).exit).toBe(0);
  });
});

test("a finding has its line and column in JSON too", async () => {
  writeFileSync("one.json", JSON.stringify(seats({ requestBody: json(list) }), null, 2));
  const lines = readFileSync("one.json", "utf8").split("\n");
  const line = lines.findIndex((each) => each.includes("requestBody")) + 1;
  const report = await diff("spec.json", "one.json", { today: "2026-06-01" });
  expect(
    report.ok && report.findings.find(({ kind }) => kind === "body-added-optional"),
  ).toMatchObject({
    where: {
      new: {
        file: "one.json",
        pointer: "/paths/~1seats/get/requestBody",
        line,
        column: 9,
      },
    },
  });
});

test("rules lists every kind, explain tells about one, schema prints the schema", async () => {
  expect((await run("rules")).text).toContain("\n  operation-removed ");
  expect(JSON.parse((await run("rules", "--json")).text)).toContainEqual(
    expect.objectContaining({
      kind: "operation-removed",
      reverse: "operation-added",
    }),
  );
  expect((await run("explain", "enum-value-added")).text).toContain("exhaustive: strict");
  expect(JSON.parse((await run("schema")).text)).toHaveProperty("oneOf");
});
