/** Nothing happens at import, and nothing keeps a process alive: each test starts a process of its own. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { A, reply, useServers } from "./harness.ts";

useServers();

const runtime = new URL("../../templates/runtime/", import.meta.url).pathname;
let folder: string;
let modules: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sdkwright-runtime-"));
  modules = (await readdir(runtime)).filter((name) => name.endsWith(".ts"));
  await build({
    entryPoints: modules.map((name) => runtime + name),
    outdir: folder,
    format: "esm",
    target: "es2022",
  });
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
});

afterAll(() => rm(folder, { recursive: true }));

type Ended = { code: number; out: string; milliseconds: number };

/** Runs a script beside the compiled runtime in a process of its own. */
async function run(name: string, script: string, ...flags: string[]): Promise<Ended> {
  const file = join(folder, name);
  await writeFile(file, script);
  const begin = Date.now();
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, file], { timeout: 10_000 }, (error, stdout, stderr) =>
      resolve({
        code: error ? Number(error.code ?? -1) : 0,
        out: stdout + stderr,
        milliseconds: Date.now() - begin,
      }),
    );
  });
}

const childHead = `
  import { call } from "./call.js";
  import { Client } from "./client.js";
  const api = { agent: "child/1", servers: {}, schemes: {}, requestId: "x-request-id" };
  const operation = (path) => ({ id: "o", route: "GET " + path });
`;

test("R19 a process that called ends by itself: success, error, timeout, abort, nobody asking", async () => {
  A.answer = (response, { url }) => {
    if (url === "/slow") return;
    if (url === "/stall") return void response.writeHead(200).write("{");
    reply(response, url === "/bad" ? 404 : 200, { ok: true });
  };
  const script = `${childHead}
    const client = new Client(api, { baseUrl: ${JSON.stringify(A.origin)}, retry: { baseDelayMs: 1 } });
    const names = [];
    const note = async (path, options) => {
      const result = await call(client, operation(path), {}, options).result();
      names.push(result.ok ? "ok" : result.error.name);
    };
    const soon = () => AbortSignal.timeout(100);
    await note("/ok");
    await note("/bad");
    await note("/slow", { timeoutMs: 100 });
    await note("/stall", { timeoutMs: 100 });
    await note("/slow", { signal: soon() });
    await note("/stall", { signal: soon() });
    call(client, operation("/ok"), {}, { timeoutMs: 30000 });
    call(client, operation("/ok"), {}, { timeoutMs: 30000, signal: new AbortController().signal });
    call(client, operation("/bad"), {}, { timeoutMs: 30000 });
    call(client, operation("/{id}"), {}, { timeoutMs: 30000 });
    const raw = await call(client, operation("/ok"), {}, { timeoutMs: 30000 }).raw();
    names.push(await raw.text());
    console.log(names.join());
  `;
  const { code, out, milliseconds } = await run("calls.mjs", script);
  const failed = "TimeoutError,TimeoutError,AbortedError,AbortedError";
  expect(out.trim()).toBe(`ok,ApiError,${failed},{"ok":true}`);
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(4000);
});

/** All that importing the runtime may look at: the language, and what classes are derived from. */
const language = ["Error", "Object", "Symbol", "Infinity", "undefined"];

test("R39 importing every module writes no global and looks at nothing but the language", async () => {
  const contents = modules
    .map((name) => `export * from "./${name.replace(".ts", ".js")}";`)
    .join("");
  const stdin = { contents, resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, format: "iife", write: false });
  const code = outputFiles[0]!.text;
  expect(code).toContain("RequestEncodeError");
  const seen = new Set<string>();
  const written: string[] = [];
  const scope = new Proxy(globalThis, {
    has: (_, key) => typeof key === "string",
    get: (target, key) => {
      if (typeof key === "string") seen.add(key);
      return Reflect.get(target, key) as unknown;
    },
    set: (_, key) => Boolean(written.push(String(key))),
    defineProperty: (_, key) => Boolean(written.push(String(key))),
  });
  const before = Reflect.ownKeys(globalThis);
  const run = runInThisContext(`(scope) => { with (scope) { ${code} } }`) as (it: object) => void;
  run(scope);
  expect([...seen].filter((name) => !language.includes(name))).toEqual([]);
  expect(seen).toContain("Error");
  expect(written).toEqual([]);
  expect(Reflect.ownKeys(globalThis)).toEqual(before);
  expect(modules.length).toBeGreaterThan(10);
});

test("R39 a process that imports every module has no timer and no socket, and ends at once", async () => {
  const imports = modules
    .map((name) => `await import("./${name.replace(".ts", ".js")}");`)
    .join("");
  const resources = `process.getActiveResourcesInfo().filter((it) => /Timeout|TCP|TLS|UDP/.test(it))`;
  const { out, code } = await run(
    "import.mjs",
    `${imports} console.log(JSON.stringify(${resources}))`,
  );
  expect([code, out.trim()]).toEqual([0, "[]"]);
});

test("R38 the runtime works with frozen intrinsics and without code from strings", async () => {
  const script = `${childHead}
    const client = new Client(api, { baseUrl: ${JSON.stringify(A.origin)} });
    ${["paginate", "encode", "decode", "errors", "security"].map((it) => `await import("./${it}.js");`).join("\n")}
    const value = await call(client, operation("/ok"));
    const error = await call(client, operation("/{id}")).catch((it) => it);
    console.log(JSON.stringify([value, error.name, error.message]));
  `;
  const flags = ["--frozen-intrinsics", "--disallow-code-generation-from-strings", "--no-warnings"];
  const { out, code } = await run("frozen.mjs", script, ...flags);
  expect(JSON.parse(out)).toEqual([
    { ok: true },
    "RequestEncodeError",
    "id: must be text, not dots",
  ]);
  expect(code).toBe(0);
});
