/** Temporary folders for the tests of writing: what is in them, and machines that die or fail on cue. */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import type { Host } from "../../../generator/output.ts";
import type { OutputFile } from "../../../generator/output-file.ts";

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A new folder that goes away after the test. */
export function tempFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "sdkwright-")));
  made.push(folder);
  return folder;
}

/** Files by path as the pipeline hands them over. */
export function outputFiles(texts: Record<string, string>): OutputFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

/** Writes files of a user into a folder. */
export function place(folder: string, texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  }
}

/** Everything below a folder: text of files, `-> target` of links, "folder" for empty folders. */
export function tree(folder: string, prefix = ""): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of fs.readdirSync(join(folder, prefix)).sort()) {
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const stats = fs.lstatSync(join(folder, path));
    if (stats.isSymbolicLink()) found[path] = `-> ${fs.readlinkSync(join(folder, path))}`;
    else if (!stats.isDirectory()) found[path] = fs.readFileSync(join(folder, path), "utf8");
    else if (fs.readdirSync(join(folder, path)).length === 0) found[path] = "folder";
    else Object.assign(found, tree(folder, path));
  }
  return found;
}

/** A tree without the manifest, for tests that look at the package itself. */
export function packageTree(folder: string): Record<string, string> {
  const { ".sdkwright/manifest.json": _manifest, ...rest } = tree(folder);
  return rest;
}

/** A machine whose current folder and home are far from any test folder. */
export function host(change: Partial<Host> = {}): Host {
  return {
    disk: fs,
    cwd: "/",
    home: "/nobody",
    pid: 2222,
    alive: (pid) => pid === 2222,
    ...change,
  };
}

/** A machine whose power fails at the n-th change to the disk: that call and all later ones throw. */
export function dyingHost(n: number, change: Partial<Host> = {}): Host {
  return breakingHost((count) => (count >= n ? new Error("killed") : undefined), {
    pid: 1111,
    ...change,
  });
}

/** A machine whose n-th change to the disk fails with an error code; later ones work again. */
export function failingHost(n: number, code: string, change: Partial<Host> = {}): Host {
  const failure = Object.assign(new Error(`${code}: it failed, write`), { code, syscall: "write" });
  return breakingHost((count) => (count === n ? failure : undefined), change);
}

const harmless = new Set([
  "lstatSync",
  "readFileSync",
  "readdirSync",
  "readlinkSync",
  "realpathSync",
]);

function breakingHost(judge: (count: number) => Error | undefined, change: Partial<Host>): Host {
  let count = 0;
  const disk = new Proxy(fs, {
    get(target, name, receiver) {
      const call: unknown = Reflect.get(target, name, receiver);
      if (typeof call !== "function" || harmless.has(String(name))) return call;
      return (...values: unknown[]): unknown => {
        count += 1;
        const failure = judge(count);
        // The machine is gone, but this process lives on and must not run out of handles.
        if (failure && name === "closeSync") fs.closeSync(values[0] as number);
        if (failure) throw failure;
        return Reflect.apply(call, target, values);
      };
    },
  });
  return host({ disk, ...change });
}
