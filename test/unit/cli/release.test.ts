/** `sdkwright release`, from the last release to the package of the next one; and the workflow that publishes it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withEntry } from "../../../generator/diff/print/changelog.ts";
import { tempFolder } from "../output/folders.ts";
import { openSession, readIn } from "./session.ts";

const program = fileURLToPath(new URL("../../../generator/cli.ts", import.meta.url));

const operation = (operationId: string) => ({
  get: { operationId, responses: { 204: { description: "Done." } } },
});
const description = (paths: object) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "7" }, paths });

/** A package that was released as 1.2.0. */
function released() {
  const cwd = tempFolder();
  const sdkwright = (...values: string[]) => {
    const command = ["--import", import.meta.resolve("tsx"), program, ...values];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const read = (path: string) => readFileSync(join(cwd, path), "utf8");
  const put = (path: string, text: string) => {
    writeFileSync(join(cwd, path), text);
  };
  put("openapi.json", description({ "/a": operation("getA"), "/b": operation("getB") }));
  put("sdkwright.yaml", "# Ours.\nspec: openapi.json\nout: sdk\nversion: 1.2.0\nbuild: false\n");
  expect(sdkwright("generate").status).toBe(0);
  put("old.json", read("sdk/surface.json"));
  return { sdkwright, read, put };
}

const today = new Date().toISOString().slice(0, 10);

test("the version and the changelog follow from what changed, and the package from them", () => {
  const { sdkwright, read, put } = released();
  expect(sdkwright("release", "old.json").stdout).toBe(
    "nothing to release: no change since 1.2.0\n",
  );
  put("openapi.json", description({ "/a": operation("getA"), "/c": operation("getC") }));
  const dry = sdkwright("release", "old.json", "--dry-run");
  expect(dry.stdout).toMatch(
    /### Breaking[^]*\n1\.2\.0 -> 2\.0\.0: a major step for \d+ findings\n$/,
  );
  expect(read("sdkwright.yaml")).toContain("version: 1.2.0");

  const { status, stdout, stderr } = sdkwright("release", "old.json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("write  sdkwright.changelog.md\n1.2.0 -> 2.0.0: ");
  expect(read("sdkwright.yaml")).toMatch(
    /^# Ours\.\nspec: openapi\.json\n[^]*version: 2\.0\.0\n[^]*changelog: sdkwright\.changelog\.md\n$/,
  );
  const changelog = read("sdkwright.changelog.md");
  expect(changelog).toMatch(
    new RegExp(
      `^# Changelog\n\n## 2\\.0\\.0 \\(${today}\\)\n\nClient of version 7 of the API\\.\n\n`,
    ),
  );
  expect(changelog).toMatch(
    /### Breaking\n[^]*\bb\.getB removed[^]*### Added\n[^]*\bc\.getC added/,
  );

  // Once more before the release is out: one entry, one step.
  put("openapi.json", description({ "/c": operation("getC") }));
  expect(sdkwright("release", "old.json").stdout).toContain("1.2.0 -> 2.0.0: ");
  expect(read("sdkwright.changelog.md").match(/^## /gm)).toHaveLength(1);
  expect(read("sdkwright.changelog.md")).toContain("getA");

  expect(sdkwright("generate").status).toBe(0);
  expect(read("sdk/CHANGELOG.md")).toBe(read("sdkwright.changelog.md"));
  expect(JSON.parse(read("sdk/package.json"))).toMatchObject({ version: "2.0.0" });
  expect(sdkwright("check").status).toBe(0);
  // What a run is made from includes the changelog.
  put("sdkwright.changelog.md", "# Changelog\n\nMine.\n");
  expect(sdkwright("check").status).toBe(1);
  expect(sdkwright("generate").status).toBe(0);
  expect(read("sdk/CHANGELOG.md")).toContain("Mine.");
});

test("what cannot be compared or read is exit 2, and changes nothing", () => {
  const { sdkwright, read, put } = released();
  const before = read("sdkwright.yaml");
  put("broken.json", "{ nope");
  expect(sdkwright("release", "broken.json").status).toBe(2);
  expect(sdkwright("release", "old.json", "--config", "none.yaml").stderr).toContain("SW7002");
  expect(read("sdkwright.yaml")).toBe(before);
  put("sdkwright.yaml", `${before}changelog: none.md\n`);
  const { status, stderr } = sdkwright("generate");
  expect([status, stderr]).toEqual([2, expect.stringContaining("error SW7303")]);
});

test.each([
  ["an empty file", "", "# Changelog\n\n## 2.0.0\n\nNew.\n"],
  ["an introduction", "# C\n\nHello.\n", "# C\n\nHello.\n\n## 2.0.0\n\nNew.\n"],
  ["earlier entries", "# C\n\n## 1.0.0\n\nOld.\n", "# C\n\n## 2.0.0\n\nNew.\n\n## 1.0.0\n\nOld.\n"],
  [
    "an entry for the version",
    "# C\n\n## 2.0.0 (a)\n\nX.\n\n## 1.0.0\n",
    "# C\n\n## 2.0.0\n\nNew.\n\n## 1.0.0\n",
  ],
  ["only an entry for the version", "## 2.0.0 (a)\n\nX.\n", "## 2.0.0\n\nNew.\n"],
])("an entry goes into %s", (_, changelog, wanted) => {
  const release = { version: "2.0.0", day: today };
  expect(withEntry(changelog, release, "## 2.0.0\n\nNew.\n")).toBe(wanted);
});

type Workflow = {
  permissions: object;
  jobs: { publish: { permissions: object; steps: { name?: string; run?: string }[] } };
};

test("the workflow that publishes signs where it was built, and takes only a release of the version", async () => {
  const session = openSession();
  const line = "init openapi.json --no-workflow --publish .github/workflows/publish.yml";
  expect((await session.sdkwright(line)).exit).toBe(0);
  const workflow = parse(readIn(session, ".github/workflows/publish.yml")) as Workflow;
  const { permissions, steps } = workflow.jobs.publish;
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(permissions).toEqual({ contents: "read", "id-token": "write" });
  expect(steps.at(-1)?.run).toBe("npm publish --provenance --access public");
  const script = steps.find(({ name }) => name?.startsWith("Is the release"))?.run ?? "";
  mkdirSync(join(session.cwd, "sdk"));
  writeFileSync(join(session.cwd, "sdk/package.json"), '{ "version": "1.2.0" }');
  const judge = (TAG: string): boolean => {
    try {
      const env = { ...process.env, TAG };
      execFileSync("bash", ["-e", "-c", script], {
        cwd: join(session.cwd, "sdk"),
        env,
        stdio: "ignore",
      });
      return true;
    } catch {
      return false;
    }
  };
  expect(["1.2.0", "v1.2.0", "@acme/sdk@1.2.0"].map(judge)).toEqual([true, true, true]);
  expect(["v1.2.1", "1.2.0-rc.1", "11.2.0", "*"].map(judge)).toEqual([false, false, false, false]);
});
