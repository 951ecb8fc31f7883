/** What one SDK costs: bytes, files, time of a call, work for the compiler. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "./numbers.ts";
import { callsProbe, filesProbe, importProbe } from "./probes.ts";
import type { Bench } from "./prepare.ts";

/** Bytes of a program with all that it uses, minified and gzipped. */
export async function bundled({ folder }: Bench, file: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

/** Files that a program loads, the CPU milliseconds of that, and whether it looks at `fetch`. */
export function imported(
  bench: Bench,
  modules: readonly string[],
  runs: number,
): { files: number; milliseconds: number; touches: boolean } {
  const { files, touches } = probe(bench, filesProbe, modules) as {
    files: number;
    touches: boolean;
  };
  const times = Array.from(
    { length: runs },
    () => (probe(bench, importProbe, modules) as { milliseconds: number }).milliseconds,
  );
  return { files, touches, milliseconds: median(times) };
}

/** CPU microseconds of a call above those of a bare `fetch` of the same answer. */
export type CallCost = { seats: number; customers: number };

/** Measures calls in a process of their own; the best of several, as others use the machine too. */
export function called(
  bench: Bench,
  index: number,
  { calls, runs }: { calls: number; runs: number },
): CallCost {
  const costs = Array.from(
    { length: runs },
    () => probe(bench, callsProbe, [`./calls-${index}.mjs`, String(calls)]) as CallCost,
  );
  const best = (name: keyof CallCost) => Math.min(...costs.map((cost) => cost[name]));
  return { seats: best("seats"), customers: best("customers") };
}

/** How often the compiler fills in type parameters for a program, without and with the declarations it uses. */
export function instantiated({ folder, compiler }: Bench, file: string): [number, number] {
  const count = (skipLibCheck: boolean) => {
    const compilerOptions = {
      ...{ module: "esnext", moduleResolution: "bundler", target: "es2022", strict: true },
      ...{ lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"], types: [], noEmit: true },
      skipLibCheck,
    };
    const project = join(folder, "tsconfig.bench.json");
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
    const values = [compiler, "-p", project, "--extendedDiagnostics"];
    const { stdout } = spawnSync(process.execPath, values, { encoding: "utf8" });
    return Number(/^Instantiations:\s*(\d+)/m.exec(stdout)?.[1] ?? NaN);
  };
  return [count(true), count(false)];
}

function probe({ folder, node }: Bench, script: string, values: readonly string[]): unknown {
  const flags = ["--expose-gc", "--input-type=module", "--no-warnings", "-e", script, ...values];
  const { stdout, stderr, status } = spawnSync(node, flags, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}
