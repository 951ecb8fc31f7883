/** `sdkwright init`: what it writes, what it refuses, and whether the workflow does what it says. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../../generator/config.ts";
import { openSession, readIn } from "./session.ts";

const program = fileURLToPath(new URL("../../../generator/cli.ts", import.meta.url));

type Step = { name?: string; id?: string; run?: string };
type Workflow = { env: Record<string, string>; jobs: { sdk: { steps: Step[] } } };

test("the configuration that it writes is one that we read, with paths seen from its own folder", async () => {
  const session = openSession();
  const line =
    "init api/openapi.yaml --out packages/sdk --name @acme/sdk --config api/sdk.yaml --no-workflow";
  const { exit, out } = await session.sdkwright(line);
  expect([exit, out]).toEqual([0, "write  api/sdk.yaml\nnext: sdkwright generate\n"]);
  const { config, diagnostics } = readConfig("api/sdk.yaml", readIn(session, "api/sdk.yaml"));
  expect(diagnostics).toEqual([]);
  expect(config).toMatchObject({ name: "@acme/sdk" });
  expect(readIn(session, "api/sdk.yaml")).toContain('spec: openapi.yaml\nout: "../packages/sdk"\n');
});

test("a description that lies where they usually lie is found", async () => {
  const session = openSession();
  writeFileSync(join(session.cwd, "openapi.json"), "{}");
  expect((await session.sdkwright("init")).exit).toBe(0);
  expect(readIn(session, "sdkwright.yaml")).toContain("spec: openapi.json\nout: sdk\n");
});

test("a person is asked for what no flag says", async () => {
  const session = openSession();
  const asked: string[] = [];
  const ask = (question: string, suggested: string) => {
    asked.push(question);
    return Promise.resolve(question.startsWith("npm") ? "@acme/sdk" : suggested);
  };
  expect((await session.sdkwright("init --out client", { ask })).exit).toBe(0);
  expect(asked).toEqual(["OpenAPI description", "npm name of the package (empty: from the title)"]);
  expect(readIn(session, "sdkwright.yaml")).toContain(
    'spec: openapi.yaml\nout: client\nname: "@acme/sdk"',
  );
});

test("a text that YAML would read as something else stays what it is", async () => {
  const session = openSession();
  await session.sdkwright("init a:#b.yaml --out true --no-workflow");
  expect(parse(readIn(session, "sdkwright.yaml"))).toEqual({ spec: "a:#b.yaml", out: "true" });
});

test.each([
  ["nothing to read", "init", "no spec is named"],
  ["a name that npm refuses", "init x.yaml --name A!", "--name is"],
  ["an option that it does not know", "init x.yaml --nope", "unknown option"],
])("%s: exit 2, and nothing is written", async (_, line, message) => {
  const session = openSession();
  const { exit, err } = await session.sdkwright(line);
  expect([exit, err]).toEqual([2, expect.stringContaining(message)]);
  expect(existsSync(join(session.cwd, "sdkwright.yaml"))).toBe(false);
});

test("a file that is there is left alone, unless --force says otherwise", async () => {
  const session = openSession();
  writeFileSync(join(session.cwd, "sdkwright.yaml"), "mine");
  const refused = await session.sdkwright("init x.yaml");
  expect([refused.exit, refused.err]).toEqual([2, expect.stringContaining("SW7006")]);
  expect(readIn(session, "sdkwright.yaml")).toBe("mine");
  expect(existsSync(join(session.cwd, ".github"))).toBe(false);
  expect((await session.sdkwright("init x.yaml --force --json")).exit).toBe(0);
  expect(readIn(session, "sdkwright.yaml")).toContain("spec: x.yaml");
});

// A package without a version is 0.1.0, where a break asks for a minor version and an addition for a patch.
const description = (paths: object) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1.0.0" }, paths });
const operation = (operationId: string) => ({
  get: { operationId, responses: { 204: { description: "Done." } } },
});
const before = description({ "/a": operation("getA"), "/b": operation("getB") });

/** Runs the comparing step of the workflow in a repository whose description was changed after a commit. */
async function compareStep(after: string) {
  const { cwd, sdkwright } = openSession();
  writeFileSync(join(cwd, "openapi.json"), before);
  await sdkwright("init openapi.json");
  const git = (...values: string[]) => execFileSync("git", values, { cwd, encoding: "utf8" });
  git("init", "--quiet");
  git("add", "openapi.json");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a");
  writeFileSync(join(cwd, "openapi.json"), after);
  mkdirSync(join(cwd, "bin"));
  const npx = `#!/bin/sh\nshift 2\nexec ${process.execPath} --import ${import.meta.resolve("tsx")} ${program} "$@"\n`;
  writeFileSync(join(cwd, "bin/npx"), npx);
  chmodSync(join(cwd, "bin/npx"), 0o755);
  // `jq -r .summary.bump FILE`, for machines without jq.
  const jq = `#!/bin/sh\nexec ${process.execPath} -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).summary.bump' "$3"\n`;
  writeFileSync(join(cwd, "bin/jq"), jq);
  chmodSync(join(cwd, "bin/jq"), 0o755);
  const { env, jobs } = parse(
    readFileSync(join(cwd, ".github/workflows/sdk.yml"), "utf8"),
  ) as Workflow;
  const script = jobs.sdk.steps.find(({ id }) => id === "compare")?.run ?? "";
  const files = { GITHUB_OUTPUT: join(cwd, "output"), GITHUB_STEP_SUMMARY: join(cwd, "summary") };
  writeFileSync(files.GITHUB_OUTPUT, "");
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      ...env,
      ...files,
      RUNNER_TEMP: cwd,
      BASE: git("rev-parse", "HEAD").trim(),
      PATH: `${join(cwd, "bin")}:${process.env["PATH"] ?? ""}`,
    },
  });
  const read = (file: string) => readFileSync(file, "utf8");
  const output = read(files.GITHUB_OUTPUT);
  return { status, stdout, stderr, output, comment: read(join(cwd, "comment.md")) };
}

test("the workflow lets a pull request pass that adds an operation, with its bump as an output", async () => {
  const paths = { "/a": operation("getA"), "/b": operation("getB"), "/c": operation("getC") };
  const { status, stderr, output, comment } = await compareStep(description(paths));
  expect([status, output], stderr).toEqual([0, "bump=patch\n"]);
  expect(comment).toMatch(/^<!-- sdkwright-diff -->\n/);
});

test("the workflow fails a pull request that removes an operation, and still says which bump it asks for", async () => {
  const after = description({ "/a": operation("getA") });
  const { status, stdout, stderr, output } = await compareStep(after);
  expect([status, output], stderr).toEqual([1, "bump=minor\n"]);
  expect(stdout).toMatch(/^::error file=openapi\.json,line=\d+/m);
});

test("a description that cannot be read is never told as no changes", async () => {
  const { status, stdout, output, comment } = await compareStep("{ nope");
  expect(stdout).toMatch(/^::error /m);
  expect([status, output]).toEqual([2, ""]);
  expect(comment).toMatch(/^<!-- sdkwright-diff -->\n/);
  expect(comment).not.toMatch(/no (contract )?change/i);
});
