import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** Fast projects first; the slow ones (packed package, compilers) can be left out by name while working. */
export default defineConfig({
  root,
  test: {
    // By default one core is kept free, which halves a machine of two.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      project("unit", [
        "test/unit/**/*.test.ts",
        "test/diff/**/*.test.ts",
        "test/architecture.test.ts",
      ]),
      project("cases", ["test/cases/**/*.test.ts", "test/cases.test.ts"]),
      project("runtime", ["test/runtime/**/*.test.ts"]),
      project("conformance", ["test/conformance/**/*.test.ts"]),
      project("polar", ["test/polar/**/*.test.ts"]),
      project("oracle", ["test/oracle/**/*.test.ts"]),
      project("reference", ["test/reference/**/*.test.ts"]),
      project("package", ["test/package/**/*.test.ts"]),
      project("properties", ["test/properties/**/*.test.ts"]),
      // Downloads runtimes and a browser: `npm run test:runtimes`.
      ...(process.env["RUNTIMES"] ? [project("runtimes", ["test/runtimes/**/*.test.ts"])] : []),
      project("corpus", ["test/corpus/**/*.test.ts"], {
        testTimeout: 120_000,
        hookTimeout: 600_000,
      }),
    ],
  },
});

function project(
  name: string,
  include: string[],
  timeouts: { testTimeout?: number; hookTimeout?: number } = {},
) {
  return { extends: true as const, test: { name, include, ...timeouts } };
}
