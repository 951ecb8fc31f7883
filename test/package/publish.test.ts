/** What registries say of the package before it is published; nothing leaves the machine. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { deadLinks } from "../reference/pages.ts";
import { inFolder, listFiles, packageFolder, run } from "./tools.ts";

/** No registry, so that nothing is published whatever happens. */
const env = {
  npm_config_registry: "http://127.0.0.1:9/",
  npm_config_fetch_retries: "0",
  npm_config_update_notifier: "false",
  // What npm corrects is a warning; whoever runs these tests may have silenced those.
  npm_config_loglevel: "warn",
};

it("npm publish --dry-run corrects nothing", async () => {
  await inFolder(async (folder) => {
    cpSync(packageFolder, folder, { recursive: true });
    const publish = ["npm", "publish", "--dry-run", "--json", "--access", "public"];
    const clean = await run(publish, { cwd: folder, env });
    expect(clean).toMatchObject({ status: 0 });
    expect(clean.stderr).not.toContain("auto-corrected");
    // A package with something to correct is told so.
    const file = join(folder, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
    writeFileSync(file, JSON.stringify({ ...manifest, bin: "./dist/index.js", repository: "a/b" }));
    expect((await run(publish, { cwd: folder, env })).stderr).toContain("auto-corrected");
  });
});

it("what the packed documents link to is packed", async () => {
  const pack = ["npm", "pack", packageFolder, "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await run(pack, { env });
  const [report] = JSON.parse(stdout) as { files: { path: string }[] }[];
  const packed = (report?.files ?? []).map(({ path }) => {
    const isText = path.endsWith(".md") || path.endsWith(".txt");
    return { path, text: isText ? readFileSync(join(packageFolder, path), "utf8") : "" };
  });
  expect(packed.length).toBeGreaterThan(50);
  expect(packed.length).toBeLessThan(listFiles(packageFolder).length);
  expect(deadLinks(packed)).toEqual([]);
});
