/** Starts each runtime on the bundled tests and waits for what they report. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleTests, type Host } from "./bundle.ts";
import { failedPath, startControl, type Control } from "./control.ts";
import type { Programs } from "./install.ts";
import type { TestResult } from "./protocol.ts";

/** A runtime that the behaviour suite runs on. */
export type Runtime = keyof Programs;

/** What a runtime reported, how its process ended (`undefined` when it had to be stopped), and how long it took. */
export type Report = {
  results: TestResult[];
  exit: number | undefined;
  printed: string;
  seconds: number;
};

/** The command of a runtime, in a folder that holds the bundle. */
type Launch = { host: Host; command(program: string, place: Place): string[] };
type Place = { folder: string; file: string; control: string };

const address = ({ control }: Place) => control.replace("http", "ws");
/** Row R38: no code is made from strings. Workers forbid that anyway, and Bun cannot. */
const noStrings = "--disallow-code-generation-from-strings";
const inNode = (...more: string[]): Launch => ({
  host: "process",
  command: (program, place) => [
    ...[program, "--no-warnings", noStrings, ...more, place.file, address(place)],
  ],
});

const launches: Record<Runtime, Launch> = {
  node20: inNode("--experimental-websocket"),
  node22: inNode(),
  node24: inNode(),
  bun: {
    host: "process",
    command: (program, place) => [program, "run", place.file, address(place)],
  },
  deno: {
    host: "process",
    command: (program, place) => [
      ...[program, "run", "--quiet", "--no-config", "--no-lock", "--allow-net", "--allow-env"],
      `--v8-flags=${noStrings}`,
      ...[place.file, address(place)],
    ],
  },
  workerd: { host: "worker", command: serveWorker },
  chromium: {
    host: "page",
    command: (program, { folder, control }) => [
      ...[
        program,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
      ],
      ...["--no-first-run", `--user-data-dir=${join(folder, "profile")}`],
      ...["--disable-background-timer-throttling", "--remote-debugging-port=0", `${control}/`],
    ],
  },
};

/** Longest time for all tests on one runtime, in milliseconds. */
const limit = 240_000;

const endedEarly = (exit: number | undefined) => `the process ended early: ${exit}`;

/** What a page does about an error before its first test: it cannot be seen from outside otherwise. */
const tellFailure = `addEventListener("error", (event) =>
  fetch("${failedPath}", { method: "POST", body: String(event.error?.stack ?? event.message) }), { once: true });`;

/** Runs all behaviour tests on one runtime; what does not end in time is stopped. */
export async function runOn(runtime: Runtime, program: string): Promise<Report> {
  const launch = launches[runtime];
  const { host } = launch;
  const text = await bundleTests(host);
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-runtime-"));
  const file = join(folder, "tests.mjs");
  writeFileSync(file, text);
  const page = `<!doctype html><title>tests</title><script>${tellFailure}</script><script type="module" src="/tests.js"></script>`;
  const control = await startControl(host === "page" ? { "/": page, "/tests.js": text } : {});
  const started = start(launch.command(program, { folder, file, control: control.origin }), folder);
  try {
    if (host === "worker") askWorker(started.child, control);
    const begin = Date.now();
    const failure = await Promise.race([
      control.done,
      started.ended.then(endedEarly),
      pause(limit),
    ]);
    // A process has nothing left to do now; a page and a worker wait for more.
    const exit = await Promise.race([started.ended, pause(host === "process" ? 30_000 : 0)]);
    const seconds = Math.round((Date.now() - begin) / 1000);
    const printed = [failure ?? "", started.printed()].join("\n");
    return { results: control.results, exit, printed, seconds };
  } finally {
    started.child.kill("SIGKILL");
    await started.ended;
    await control.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function start([program = "", ...values]: string[], cwd: string) {
  const child = spawn(program, values, { cwd, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  }
  const ended = new Promise<number | undefined>((resolve) => {
    child.on("close", (code) => resolve(code ?? undefined));
    child.on("error", (error) => {
      chunks.push(String(error));
      resolve(undefined);
    });
  });
  return { child, ended, printed: () => chunks.join("").slice(-4000) };
}

/** Writes the configuration of a worker that may reach the loopback interface. */
function serveWorker(program: string, { folder }: Place): string[] {
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "tests", worker = .tests),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "tests")],
);
const tests :Workerd.Worker = (
  modules = [(name = "tests.mjs", esModule = embed "tests.mjs")],
  compatibilityDate = "2026-06-01",
  compatibilityFlags = ["nodejs_compat"],
  globalOutbound = "internet",
);`;
  writeFileSync(join(folder, "config.capnp"), config);
  return [program, "serve", "config.capnp", "--control-fd=3"];
}

/** A worker runs nothing until it is asked; its port is the first thing it says on its control line. */
function askWorker({ stdio }: ChildProcess, { origin, fail }: Control): void {
  const ask = async (port: string): Promise<void> => {
    const query = new URLSearchParams({ control: origin.replace("http", "ws") });
    const response = await fetch(`http://127.0.0.1:${port}/?${query.toString()}`);
    if (!response.ok) fail(`${response.status} ${await response.text()}`);
  };
  stdio[3]?.on("data", (chunk: Buffer) => {
    const port = /"port":(\d+)/.exec(chunk.toString())?.[1];
    if (port) ask(port).catch((error: unknown) => fail(String(error)));
  });
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined).unref());
}
