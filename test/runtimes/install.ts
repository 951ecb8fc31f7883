/** The runtimes of the suite: installs what is missing and says where each program is. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installBrowser } from "../browser.ts";

const folder = fileURLToPath(new URL("installed/", import.meta.url));
const { platform, arch } = process;
const isArm = arch === "arm64";
const cloudflare = `${platform === "win32" ? "windows" : platform}-${isArm ? "arm64" : "64"}`;
const libc = platform === "linux" ? "-glibc" : "";

/** The packages that hold nothing but a binary for this machine: name, version and place of the program. */
const packages = {
  node20: [`node-${platform}-${arch}`, "20.20.2", "bin/node"],
  node22: [`node-${platform}-${arch}`, "22.23.3", "bin/node"],
  node24: [`node-${platform}-${arch}`, "24.21.0", "bin/node"],
  bun: [`@oven/bun-${platform}-${isArm ? "aarch64" : arch}`, "1.4.5", "bin/bun"],
  deno: [`@deno/${platform}-${arch}${libc}`, "2.9.6", "deno"],
  workerd: [`@cloudflare/workerd-${cloudflare}`, "1.20261117.1", "bin/workerd"],
} as const;

type Packaged = keyof typeof packages;

/** Where the programs are. */
export type Programs = Record<Packaged | "chromium", string>;

/** Installs the pinned runtimes and Chromium where they are missing; throws when that does not work. */
export function installRuntimes(): Programs {
  mkdirSync(folder, { recursive: true });
  const stamp = join(folder, "installed.json");
  const wanted = JSON.stringify(packages);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const specs = Object.entries(packages).map(
      ([alias, [name, version]]) => `${alias}@npm:${name}@${version}`,
    );
    const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
    run("npm", ["install", ...flags, ...specs]);
    writeFileSync(stamp, wanted);
  }
  const place = (name: Packaged) => join(folder, "node_modules", name, packages[name][2]);
  return {
    node20: place("node20"),
    node22: place("node22"),
    node24: place("node24"),
    bun: place("bun"),
    deno: place("deno"),
    workerd: place("workerd"),
    chromium: installBrowser(),
  };
}

function run(program: string, values: string[]): void {
  execFileSync(program, values, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
