/** JSR takes the package: what `deno publish --dry-run` says of its sources and of `jsr.json`, without a network. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inFolder, packageFolder, run } from "../package/tools.ts";
import { installRuntimes } from "./install.ts";

it("deno publish --dry-run succeeds", { timeout: 600_000 }, async () => {
  const { deno } = installRuntimes();
  await inFolder(async (folder) => {
    cpSync(packageFolder, folder, { recursive: true });
    rmSync(join(folder, "dist"), { recursive: true });
    const env = { DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
    const publish = [deno, "publish", "--dry-run", "--allow-dirty"];
    const { status, stderr } = await run(publish, { cwd: folder, env });
    expect([status, stderr]).toEqual([0, expect.stringContaining("Success Dry run complete")]);
    // The tables of validation are found beside the module that asks for them; from JSR they have to be passed.
    const warnings = [...stderr.matchAll(/^(?:warning|error)\[([\w-]+)\]/gm)];
    expect(warnings.map(([, name]) => name)).toEqual(["unanalyzable-dynamic-import"]);
  });
});
