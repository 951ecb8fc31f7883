/** The folder in which everybody runs: peers installed, generators run, programs written. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contestants, heyFolder } from "./contestants.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const peers = fileURLToPath(new URL("peers", import.meta.url));
const modules = join(peers, "node_modules");
const nodeVersion = "24.21.0";

/** What measuring needs to know. */
export type Bench = { folder: string; node: string; compiler: string };

/** Installs the peers where that has not been done, and makes the packages of all generators in a folder. */
export function prepare(folder: string, spec: string): Bench {
  const node = installPeers();
  symlinkSync(modules, join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");
  const cli = join(repository, "generator/cli.ts");
  const naming = ["--name", "@bench/polar", "--config", join(folder, "sdkwright.yaml")];
  writeFileSync(join(folder, "sdkwright.yaml"), "client: Polar\ndocs: false\n");
  const out = ["--out", join(folder, "ours"), "--root", join(spec, "..")];
  run(folder, tsx, cli, "generate", spec, ...out, ...naming, "--lenient", "--quiet");
  mkdirSync(join(folder, "openapi-fetch"));
  const schema = join(folder, "openapi-fetch/schema.d.ts");
  run(folder, join(modules, "openapi-typescript/bin/cli.js"), spec, "-o", schema);
  for (const validator of ["", "zod", "valibot"] as const) makeHeyApi(folder, spec, validator);
  for (const [index, { program, client, calls }] of contestants.entries()) {
    writeFileSync(join(folder, `program-${index}.ts`), program);
    if (client) writeFileSync(join(folder, `client-${index}.ts`), client);
    writeFileSync(join(folder, `calls-${index}.mjs`), calls);
  }
  return { folder, node, compiler: join(modules, "typescript/bin/tsc") };
}

function makeHeyApi(folder: string, spec: string, validator: "" | "zod" | "valibot"): void {
  const place = join(folder, heyFolder(validator));
  const plugins = validator
    ? [
        "@hey-api/typescript",
        validator,
        { name: "@hey-api/sdk", validator },
        "@hey-api/client-fetch",
      ]
    : ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"];
  const output = { path: join(place, "source"), importFileExtension: ".js" };
  const config = join(folder, `${heyFolder(validator)}.config.mjs`);
  writeFileSync(config, `export default ${JSON.stringify({ input: spec, output, plugins })};\n`);
  run(folder, join(modules, "@hey-api/openapi-ts/bin/run.js"), "-f", config);
  const compilerOptions = {
    ...{ module: "esnext", moduleResolution: "bundler", target: "es2022", strict: true },
    ...{ lib: ["es2022", "dom", "dom.iterable"], types: [], declaration: true, skipLibCheck: true },
    ...{ rootDir: output.path, outDir: join(place, "dist") },
  };
  const project = join(place, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, include: [output.path] }));
  run(folder, join(modules, "typescript/bin/tsc"), "-p", project);
}

/** Installs what is missing: dev-only, git-ignored, used by nothing else. Gives the Node that everybody runs on. */
function installPeers(): string {
  const node = join(modules, "node24/bin/node");
  if (existsSync(node)) return node;
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = (...values: string[]) =>
    execFileSync("npm", [...values, ...flags], { cwd: peers, stdio: "inherit" });
  npm("ci");
  const binary = `node24@npm:node-${process.platform}-${process.arch}@${nodeVersion}`;
  npm("install", "--no-save", "--no-package-lock", binary);
  return node;
}

function run(cwd: string, ...values: string[]): void {
  execFileSync(process.execPath, values, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}
