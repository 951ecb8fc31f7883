/** Runs all test files of the bundle against the servers behind an address. */
import files from "virtual:test-files";
import { connect, hangUp, tell } from "./line.ts";
import { beginFile, runTests } from "./vitest.ts";

/** Runs everything; resolves when the last result is on its way. */
export async function run(address: string): Promise<void> {
  await connect(address);
  try {
    for (const [name, load] of Object.entries(files)) {
      beginFile(name);
      await load();
    }
    await runTests();
    tell({ kind: "done" });
  } catch (error) {
    tell({ kind: "failed", reason: String((error as Error | undefined)?.stack ?? error) });
  }
  hangUp();
}
