/** Who takes part in the bench, and how each is started. Versions are pinned in rivals/package.json. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const rivals = fileURLToPath(new URL("rivals", import.meta.url));
const modules = join(rivals, "node_modules");

/** The TypeScript that judges everybody's output. */
export const compiler = join(modules, "typescript/bin/tsc");

/** One generator. `argv` starts it on a spec; it writes below `out`, which is also where it runs. */
export type Contestant = {
  name: string;
  version: string;
  argv: (task: { spec: string; out: string }) => string[];
  /** What the output needs beside it to be compiled. */
  client?: string;
};

/** Installs the rivals where that has not been done: dev-only, git-ignored, used by nothing else. */
export function installRivals(): void {
  if (existsSync(compiler)) return;
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["ci", ...flags], { cwd: rivals, stdio: "inherit" });
}

/** Everybody, ourselves first: as built, and without the compiled JavaScript that no rival makes. */
export function contestants(): Contestant[] {
  const config = (name: string): string => join(rivals, `${name}.config.mjs`);
  return [
    { name: "sdkwright", version: versionIn(repository), argv: (task) => ours(task, []) },
    {
      name: "sdkwright, sources only",
      version: versionIn(repository),
      argv: (task) => ours(task, ["--config", join(dirname(rivals), "sources-only.yaml")]),
    },
    rival("@hey-api/openapi-ts", "openapi-ts", () => ["-f", config("heyapi")]),
    rival("orval", "orval", () => ["--config", config("orval")]),
    rival("@kubb/cli", "kubb", () => ["generate", "--config", config("kubb")]),
    {
      ...rival("openapi-typescript", "openapi-typescript", ({ spec, out }) => [
        spec,
        "-o",
        join(out, "schema.ts"),
      ]),
      client:
        'import createClient from "openapi-fetch";\nimport type { paths } from "./schema";\nexport const client = createClient<paths>();\n',
    },
    rival("swagger-typescript-api", "swagger-typescript-api", ({ spec, out }) => [
      "generate",
      ...["-p", spec, "-o", out, "-n", "Api.ts"],
    ]),
  ];
}

function ours({ spec, out }: { spec: string; out: string }, more: string[]): string[] {
  const program = join(repository, "dist/generator/cli.js");
  return [
    program,
    "generate",
    spec,
    "--out",
    join(out, "package"),
    "--root",
    dirname(spec),
    "--lenient",
    ...more,
  ];
}

function rival(carrier: string, command: string, options: Contestant["argv"]): Contestant {
  const folder = join(modules, carrier);
  return {
    name: carrier,
    version: versionIn(folder),
    argv: (task) => [binary(folder, command), ...options(task)],
  };
}

function versionIn(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string })
    .version;
}

function binary(folder: string, command: string): string {
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === "string" ? bin : bin[command];
  if (path === undefined) throw new Error(`${folder} has no command ${command}`);
  return join(folder, path);
}
