/**
 * `npm run demo`: packs the emitted SDK, installs the tarball into an empty folder as a user would, and tells
 * the story with it against a server on this machine. Nothing leaves the machine; nothing stays behind.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startPolarServer } from "../server/index.ts";
import { hideSecrets, printStep } from "./print.ts";
import { tell, type Sdk } from "./story.ts";

const execute = promisify(execFile);
const source = fileURLToPath(new URL("../../generated/polar", import.meta.url));

const folder = await mkdtemp(join(tmpdir(), "sdkwright-demo-"));
const server = await startPolarServer();
try {
  const { sdk, tarball } = await installPacked();
  console.log(`Installed ${tarball}; the server is ${server.url}\n`);
  let number = 0;
  for await (const step of tell(sdk, server)) {
    number += 1;
    console.log(`${printStep(step, number, server)}\n`);
  }
  console.log(`${number} steps, ${server.requests.length} requests, all as expected`);
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`The demo failed: ${hideSecrets(text, server)}`);
  process.exitCode = 1;
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

/** Packs the package and loads it from where npm installed it, through its own exports. */
async function installPacked(): Promise<{ sdk: Sdk; tarball: string }> {
  const app = join(folder, "app");
  await mkdir(app);
  await writeFile(
    join(app, "package.json"),
    '{ "name": "app", "private": true, "type": "module" }',
  );
  const tarball = lastLine(await npm(source, "pack", "--pack-destination", folder));
  await npm(app, "install", "--offline", "--no-audit", "--no-fund", join(folder, tarball));
  const entry = createRequire(join(app, "package.json")).resolve("@sdkwright/polar");
  if (!entry.startsWith(join(app, "node_modules"))) throw new Error(`Not the packed SDK: ${entry}`);
  return { sdk: (await import(pathToFileURL(entry).href)) as Sdk, tarball };
}

async function npm(cwd: string, ...values: string[]): Promise<string> {
  const quiet = ["--ignore-scripts", "--silent", "--cache", join(folder, "cache")];
  const { stdout } = await execute("npm", [...values, ...quiet], {
    cwd,
    shell: process.platform === "win32",
  });
  return stdout;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
