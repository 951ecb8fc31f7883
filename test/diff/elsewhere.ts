import type { KindId } from "../../generator/diff/kinds.ts";

/** Kinds that no pair  can show; each has a test of its own, or says why it cannot. */
export const elsewhere: Partial<Record<KindId, string>> = {
  "api-version-not-raised": "report.test.ts",
  "api-version-raised-too-little": "report.test.ts",
  "generator-changed": "report.test.ts",
  "runtime-export-added": "report.test.ts",
  "runtime-export-removed": "report.test.ts",
  "documentation-changed": "report.test.ts",
  "operation-removed-before-sunset": "report.test.ts",
  "sunset-missing": "report.test.ts",
  "sunset-too-near": "report.test.ts",
  "sunset-unreadable": "report.test.ts",
  "types-removed-with-operations": "report.test.ts",
};
