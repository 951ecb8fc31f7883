import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** Fast projects first; the slow ones (packed package, compilers) can be left out by name while working. */
export default defineConfig({
  root,
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      project("unit", ["test/unit/**/*.test.ts", "test/architecture.test.ts"]),
      project("cases", ["test/cases/**/*.test.ts", "test/cases.test.ts"]),
      project("runtime", ["test/runtime/**/*.test.ts"]),
      project("conformance", ["test/conformance/**/*.test.ts"]),
      project("polar", ["test/polar/**/*.test.ts"]),
      project("oracle", ["test/oracle/**/*.test.ts"]),
      project("package", ["test/package/**/*.test.ts"]),
    ],
  },
});

function project(name: string, include: string[]) {
  return { extends: true as const, test: { name, include } };
}
