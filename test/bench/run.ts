/**
 * `npm run bench`: us beside the public generators, on the same documents, in one run and one table.
 * `--only a,b` picks generators or documents by a part of their name, `--quick` takes one run each and
 * compiles nothing, `--growth` doubles a synthetic document instead, `--built` takes `dist/` as it is. Not a
 * test: the machine decides.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contestants, installRivals } from "./contestants.ts";
import { growth } from "./growth.ts";
import { inspect, measure, timed } from "./measure.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const corpus = join(repository, "../shared/specs");

const documents: readonly (readonly [name: string, path: string])[] = [
  ["Polar", "polar-2026-10.json"],
  ["Stripe", "stripe-2022-04.json"],
  ["OpenAI", "openai.json"],
  ["DigitalOcean", "digitalocean/DigitalOcean-public.v2.yaml"],
];

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    growth: { type: "boolean", default: false },
    built: { type: "boolean", default: false },
  },
});

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "sdkwright-bench-"));
try {
  if (!values.built)
    execFileSync("npm", ["run", "--silent", "build"], { cwd: repository, stdio: "inherit" });
  if (values.growth) for (const line of growth(folder)) say(line);
  else pair();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pair(): void {
  installRivals();
  // What a client imports from is found above the folders that are compiled.
  symlinkSync(
    fileURLToPath(new URL("rivals/node_modules", import.meta.url)),
    join(folder, "node_modules"),
  );
  say(
    "| document | generator | result | wall s | CPU s | peak MB | files | KB | compiler errors |",
  );
  say("|---|---|---|--:|--:|--:|--:|--:|--:|");
  for (const [name, path] of wanted(documents, ([document]) => document)) {
    for (const contestant of wanted(contestants(), (it) => it.name)) {
      const place = join(folder, name, contestant.name.replace(/\W+/g, "-"));
      const spec = join(corpus, path);
      const cost = measure(contestant, { spec, folder: place, runs: values.quick ? 1 : 3 });
      const { files, bytes, errors } = inspect(contestant, place, !values.quick);
      const figures = [cost.wall.toFixed(2), cost.cpu.toFixed(2), cost.memory.toFixed(0), files];
      const result = cost.ok && files > 0 ? "ok" : "fails";
      const row = [name, `${contestant.name} ${contestant.version}`, result, ...figures];
      say(`| ${[...row, (bytes / 1024).toFixed(0), errors ?? "-"].join(" | ")} |`);
      if (contestant.name === "sdkwright")
        again(name, contestant.argv({ spec, out: join(place, "src") }), place);
    }
  }
}

/** The same run once more, with nothing to do. */
function again(name: string, argv: string[], place: string): void {
  const { wall, cpu, memory, ok } = timed(argv, join(place, "src"));
  const figures = [wall.toFixed(2), cpu.toFixed(2), memory.toFixed(0), "", "", ""];
  say(`| ${[name, "sdkwright, nothing changed", ok ? "ok" : "fails", ...figures].join(" | ")} |`);
}

/** Those that `--only` names; where it names none of a kind, all of that kind. */
function wanted<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const words = values.only?.split(",") ?? [];
  const picked = all.filter((one) =>
    words.some((word) => nameOf(one).toLowerCase().includes(word.toLowerCase())),
  );
  return picked.length > 0 ? picked : all;
}
