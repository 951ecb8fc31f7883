/** The committed package as a user gets it: packed by npm, and installed offline in an empty folder. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { beforeAll } from "vitest";
import { sharedFolder } from "./shared-folder.ts";
import { listFiles, packageFolder, readJson, succeed } from "./tools.ts";

/** What `npm pack --json` says of a tarball. */
export type PackReport = {
  name: string;
  filename: string;
  unpackedSize: number;
  entryCount: number;
  files: { path: string; size: number; mode: number }[];
};

/** The emitted package.json, as far as tests look into it. */
export type Manifest = {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
} & Record<string, unknown>;

/** The packed package and where it is installed. */
export type Packed = {
  tarball: string;
  report: PackReport;
  manifest: Manifest;
  /** Folder with `node_modules`; projects that use the package are made in it. */
  consumer: string;
  /** The package inside `node_modules`. */
  installed: string;
  /** What to import, one for every entry point that is code. */
  entryPoints: string[];
};

/** Packs and installs the package, once for all who name the same process; it stays until that one ends. */
export async function packFor(owner: number): Promise<Packed> {
  const folder = await sharedFolder(contentHash(packageFolder), owner, (empty) =>
    packAndInstall(packageFolder, empty),
  );
  return describePacked(folder);
}

/** Packs a package and installs it, in an empty folder that the caller removes. */
export async function packIn(folder: string, source: string): Promise<Packed> {
  await packAndInstall(source, folder);
  return describePacked(folder);
}

/** Registers a hook that packs the package, once for all test files of a run. */
export function usePacked(): () => Packed {
  let packed: Packed | undefined;
  beforeAll(async () => {
    // Test files run in children of vitest's process, or in threads of it.
    packed = await packFor(isMainThread ? process.ppid : process.pid);
  });
  return () => {
    if (!packed) throw new Error("the package is packed in a hook, ask for it inside a test");
    return packed;
  };
}

/** A folder for a project that imports the package, inside the folder where it is installed. */
export function makeProject(packed: Packed, name: string, files: Record<string, string>): string {
  const folder = join(packed.consumer, `${name}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const all = { "package.json": '{ "private": true, "type": "module" }\n', ...files };
  for (const [path, text] of Object.entries(all)) writeFileSync(join(folder, path), text);
  return folder;
}

function contentHash(folder: string): string {
  const hash = createHash("sha256");
  for (const path of listFiles(folder)) {
    hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function packAndInstall(source: string, folder: string): Promise<void> {
  const env = { npm_config_cache: join(folder, "cache"), npm_config_update_notifier: "false" };
  const pack = ["npm", "pack", source, "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await succeed(pack, { cwd: folder, env });
  const reports = JSON.parse(stdout) as PackReport[];
  writeFileSync(join(folder, "report.json"), JSON.stringify(reports[0]));
  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  const tarball = join(folder, reports[0]?.filename ?? "");
  const install = ["npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await succeed([...install, "--prefix", consumer, tarball], { cwd: consumer, env });
}

function describePacked(folder: string): Packed {
  const report = readJson(join(folder, "report.json")) as PackReport;
  const consumer = join(folder, "consumer");
  const installed = join(consumer, "node_modules", report.name);
  const manifest = readJson(join(installed, "package.json")) as Manifest;
  const entryPoints = Object.entries(manifest.exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([path]) => `${report.name}${path.slice(1)}`);
  return {
    tarball: join(folder, report.filename),
    report,
    manifest,
    consumer,
    installed,
    entryPoints,
  };
}
