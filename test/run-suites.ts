/**
 * `npm test`: runs every suite, however the earlier ones ended, and prints one result line per suite and
 * the sum. The type check and the lint count as one test each; vitest's tests are summed by folder.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { installBrowser } from "./browser.ts";

type Suite = { name: string; passed: number; failed: number; skipped: number };

/** The part of vitest's JSON report that is counted. */
type VitestReport = {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
};

const root = new URL("..", import.meta.url).pathname;
prepareBrowser();
// The runtimes come last and alone: their tests are about time, and the machine is theirs then.
const suites = [
  runCheck("typecheck"),
  runCheck("lint"),
  ...runVitest("test:vitest"),
  ...runVitest("test:runtimes"),
];
printResults(suites);

/** On a fresh machine, suites that open pages would find no browser; where none can be had, they say what they skip. */
function prepareBrowser(): void {
  try {
    installBrowser();
  } catch (error) {
    console.log(String(error));
  }
}

/** Runs a script of package.json that either passes or fails. */
function runCheck(script: string): Suite {
  const isPassed = runScript(script, []);
  return { name: script, passed: Number(isPassed), failed: Number(!isPassed), skipped: 0 };
}

function runVitest(script: string): Suite[] {
  const broken: Suite = { name: script, passed: 0, failed: 1, skipped: 0 };
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-test-"));
  const file = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const isPassed = runScript(script, reporters);
    const counted = countTests(JSON.parse(readFileSync(file, "utf8")) as VitestReport);
    // An error outside every test, an unhandled rejection say, fails the run without failing a test.
    const isUnexplained = !isPassed && counted.every(({ failed }) => failed === 0);
    return isUnexplained ? [...counted, broken] : counted;
  } catch {
    return [broken];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests({ testResults }: VitestReport): Suite[] {
  const byName = new Map<string, Suite>();
  for (const { name: file, status, assertionResults } of testResults) {
    const [first = "", second] = relative(join(root, "test"), file).split(sep);
    const name = second === undefined ? first.replace(/\.test\.ts$/, "") : first;
    const suite = byName.get(name) ?? { name, passed: 0, failed: 0, skipped: 0 };
    byName.set(name, suite);
    for (const { status } of assertionResults) {
      if (status === "passed") suite.passed += 1;
      else if (status === "failed") suite.failed += 1;
      else suite.skipped += 1;
    }
    // A file that cannot be loaded has no tests to fail.
    const hasFailure = assertionResults.some(({ status }) => status === "failed");
    if (status === "failed" && !hasFailure) suite.failed += 1;
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function runScript(script: string, values: string[]): boolean {
  console.log(`\n> ${script}`);
  const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...values], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0;
}

function printResults(results: readonly Suite[]): void {
  console.log("");
  for (const { name, passed, failed, skipped } of results) {
    const note = skipped === 0 ? "" : `, ${skipped} skipped`;
    console.log(`${name.padEnd(16)}${passed} passed, ${failed} failed${note}`);
  }
  const sum = (key: "passed" | "failed"): number =>
    results.reduce((total, suite) => total + suite[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0) process.exitCode = 1;
}
