/**
 * `npm run bench:runtime`: what SDKs of the same API cost those who use them, in one run and one table. `--quick`
 * measures once; `--spec FILE` takes another description of Polar's API. Not a test: the machine decides.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contestants } from "./contestants.ts";
import { bundled, called, imported, instantiated } from "./measure.ts";
import { prepare } from "./prepare.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, spec: { type: "string" } },
});
const whole = join(repository, "../shared/specs/polar-2026-10.json");
const flagship = join(repository, "spec/polar/openapi.yaml");
const spec = resolve(values.spec ?? (existsSync(whole) ? whole : flagship));
const runs = values.quick ? 1 : 5;
const calls = values.quick ? 5_000 : 20_000;

const say = (...cells: (string | number)[]) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
const folder = mkdtempSync(join(tmpdir(), "sdkwright-bench-runtime-"));
try {
  const bench = prepare(folder, spec);
  say(
    ...["SDK", "one function, B gzip", "client, B gzip", "files imported", "import, CPU ms"],
    ...["looks at fetch", "call, µs over fetch", "100 customers, ms over fetch", "validation"],
    ...["instantiations", "without skipLibCheck"],
  );
  say("---", ...Array.from({ length: 10 }, () => "--:"));
  for (const [index, { name, client, imports, validates }] of contestants.entries()) {
    const cost = called(bench, index, { calls, runs });
    const { files, milliseconds, touches } = imported(bench, imports, runs);
    say(
      name,
      await bundled(bench, `program-${index}.ts`),
      client ? await bundled(bench, `client-${index}.ts`) : "–",
      files,
      milliseconds.toFixed(1),
      touches ? "yes" : "no",
      cost.seats.toFixed(1),
      (cost.customers / 1000).toFixed(3),
      validates ?? "none",
      ...instantiated(bench, `program-${index}.ts`),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
