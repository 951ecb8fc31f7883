/** The behaviour tests of the runtime library on every runtime, for real; prints rows × runtimes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testFiles } from "./bundle.ts";
import { exemptions } from "./exemptions.ts";
import { installRuntimes } from "./install.ts";
import { runOn, type Report, type Runtime } from "./launch.ts";
import { cellsOf, printTable } from "./table.ts";

const runtimes: Runtime[] = ["node20", "node22", "node24", "bun", "deno", "workerd", "chromium"];
const reports = new Map<Runtime, Report>();

beforeAll(async () => {
  const programs = installRuntimes();
  const inTurn = async (some: Runtime[]) => {
    for (const runtime of some) reports.set(runtime, await runOn(runtime, programs[runtime]));
  };
  // Deno waits for its sockets most of the time, and so disturbs nobody.
  await Promise.all([inTurn(["deno"]), inTurn(runtimes.filter((it) => it !== "deno"))]);
}, 1_200_000);

afterAll(() => {
  process.stdout.write(`\nTests passed, by row and runtime:\n${printTable(inOrder())}\n\n`);
});

/** The reports in the order of the runtimes. */
function inOrder(): Map<Runtime, Report> {
  return new Map(runtimes.map((runtime) => [runtime, reports.get(runtime)!]));
}

describe.each(runtimes)("%s", (runtime) => {
  test("runs every test that the others run", () => {
    const { results = [], printed } = reports.get(runtime) ?? {};
    const names = (it: Report["results"]) => it.map(({ file, name }) => `${file} ${name}`).sort();
    expect(names(results), printed).toEqual(names(reports.get("node20")?.results ?? []));
    expect(new Set(results.map(({ file }) => file))).toEqual(new Set(testFiles));
  });

  test("every row holds, but for what the runtime itself makes impossible", () => {
    const cells = cellsOf(runtime, reports.get(runtime)!);
    const failed = [...cells].flatMap(([row, cell]) => cell.failed.map((it) => ({ row, ...it })));
    expect(failed).toEqual([]);
  });
});

test.each<Runtime>(["node20", "node22", "node24"])(
  "R19 %s ends by itself after all the calls, without a timer or a socket left",
  (runtime) => expect(reports.get(runtime)).toMatchObject({ exit: 0 }),
);

test("every exemption is about a test that there is", () => {
  const results = [...reports].flatMap(([runtime, { results }]) =>
    results.map((it) => ({ runtime, ...it })),
  );
  const idle = exemptions.filter(
    (exemption) =>
      !exemption.runtimes.every((runtime) =>
        results.some(
          (it) =>
            it.runtime === runtime && it.file === exemption.file && exemption.tests.test(it.name),
        ),
      ),
  );
  expect(idle).toEqual([]);
});
