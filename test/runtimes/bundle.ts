/** The behaviour tests with the runtime library they test, as one file for one kind of runtime. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** Where the bundle runs: decides how it starts and which modules have to be stood in for. */
export type Host = "process" | "worker" | "page";

const here = fileURLToPath(new URL(".", import.meta.url));
const tests = fileURLToPath(new URL("../runtime/", import.meta.url));

/** Tests of processes, not of the library's behaviour: they start Node themselves. */
const ofNodeOnly = ["processes.test.ts"];

/** The files whose tests run on every runtime. */
export const testFiles: string[] = readdirSync(tests)
  .filter((name) => name.endsWith(".test.ts") && !ofNodeOnly.includes(name))
  .sort();

const inside: Record<string, string> = {
  vitest: "inside/vitest.ts",
  "node:http": "inside/http.ts",
  "node:net": "inside/http.ts",
};

const inPage: Record<string, string> = {
  "node:buffer": "inside/browser/buffer.ts",
  "node:events": "inside/browser/events.ts",
  "node:util": "inside/browser/util.ts",
  "node:zlib": "inside/browser/zlib.ts",
};

/** The text of an ES module that runs all behaviour tests when it is loaded, or asked in the case of a worker. */
export async function bundleTests(host: Host): Promise<string> {
  const isPage = host === "page";
  const { outputFiles } = await build({
    entryPoints: [join(here, `inside/start/${host}.ts`)],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: isPage ? "browser" : "node",
    mainFields: ["module", "main"],
    keepNames: true,
    logLevel: "silent",
    ...(isPage && { inject: [join(here, "inside/browser/globals.ts")] }),
    plugins: [standIns({ ...inside, ...(isPage && inPage) }), copies],
  });
  return outputFiles[0]?.text ?? "";
}

/** Replaces modules by files of ours, and lists the test files. */
function standIns(files: Record<string, string>): Plugin {
  return {
    name: "stand-ins",
    setup(bundler) {
      bundler.onResolve({ filter: /^(vitest|node:.*)$/ }, ({ path }) => {
        const file = files[path];
        return file === undefined ? { path, external: true } : { path: join(here, file) };
      });
      bundler.onResolve({ filter: /^virtual:test-files$/ }, () => ({
        path: "files",
        namespace: "tests",
      }));
      bundler.onLoad({ filter: /.*/, namespace: "tests" }, () => ({
        contents: listFiles(),
        resolveDir: tests,
      }));
    },
  };
}

/** Modules asked for with `?fresh` come a second time, with all that they import: nobody has loaded those yet. */
const copies: Plugin = {
  name: "copies",
  setup(bundler) {
    const namespace = "fresh";
    const copied = ({ path, resolveDir }: { path: string; resolveDir: string }) => ({
      path: join(resolveDir, path.replace("?fresh", "")),
      namespace,
    });
    bundler.onResolve({ filter: /\?fresh$/ }, copied);
    bundler.onResolve({ filter: /^\./, namespace }, copied);
    bundler.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: readFileSync(path, "utf8"),
      resolveDir: dirname(path),
    }));
  },
};

/** A module whose default export loads each test file by its name. */
function listFiles(): string {
  const entries = testFiles.map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(tests + name)})`,
  );
  return `export default { ${entries.join(", ")} };`;
}
