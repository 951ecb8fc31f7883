/** One run of one generator, measured from outside, and a look at what it left. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiler, type Contestant } from "./contestants.ts";

/** What a run took. CPU is user and system time together, memory the largest process of the run. */
export type Cost = { ok: boolean; wall: number; cpu: number; memory: number; text: string };

/** What a run left. `errors` are the compiler's, undefined where it was not asked. */
export type Output = { files: number; bytes: number; errors?: number | undefined };

/** Runs a program of Node's with GNU time around it. */
export function timed(argv: string[], cwd: string, env: Record<string, string> = {}): Cost {
  const note = join(cwd, "..", "time.txt");
  const watch = ["-f", "%e %U %S %M", "-o", note, "timeout", "300", process.execPath];
  const { status, stdout, stderr } = spawnSync("/usr/bin/time", [...watch, ...argv], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, CI: "1", NO_COLOR: "1", ...env },
  });
  const [wall = NaN, user = NaN, system = NaN, memory = NaN] = (
    readFileSync(note, "utf8").trim().split("\n").at(-1) ?? ""
  )
    .split(" ")
    .map(Number);
  const text = `${stdout}\n${stderr}`;
  return { ok: status === 0, wall, cpu: user + system, memory: memory / 1024, text };
}

/** Generates into an empty folder, some times over; the run with the least CPU counts. */
export function measure(
  contestant: Contestant,
  { spec, folder, runs }: { spec: string; folder: string; runs: number },
): Cost {
  const out = join(folder, "src");
  const costs = Array.from({ length: runs }, () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    return timed(contestant.argv({ spec, out }), out, { SPEC: spec, OUT: out });
  });
  const [best] = costs.sort((a, b) => a.cpu - b.cpu);
  if (!best) throw new Error("a bench of no runs");
  return { ...best, ok: costs.every(({ ok }) => ok) };
}

/** Counts what a run left, and compiles it as an application would that has strict types. */
export function inspect(contestant: Contestant, folder: string, compile: boolean): Output {
  const out = join(folder, "src");
  const paths = readdirSync(out, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(out, path)).isFile());
  const bytes = files.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
  if (!compile || files.length === 0) return { files: files.length, bytes };
  for (const path of files.filter((name) => /\.tsx?$/.test(name))) {
    // Who switches checking off would pass without an error.
    const text = readFileSync(join(out, path), "utf8");
    if (text.includes("@ts-nocheck"))
      writeFileSync(join(out, path), text.replaceAll("@ts-nocheck", ""));
  }
  if (contestant.client !== undefined) writeFileSync(join(out, "client.ts"), contestant.client);
  return { files: files.length, bytes, errors: errorsIn(folder) };
}

function errorsIn(folder: string): number {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    allowImportingTsExtensions: true,
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
  };
  const settings = { compilerOptions, include: ["src/**/*"], exclude: ["src/package/dist"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const { text } = timed(
    [
      "--max-old-space-size=4096",
      compiler,
      "-p",
      join(folder, "tsconfig.json"),
      "--pretty",
      "false",
    ],
    join(folder, "src"),
  );
  return text.match(/error TS\d+/g)?.length ?? 0;
}
