/** Real documents against themselves: nothing to report, whatever they are written in. */
import { describe, expect, test } from "vitest";
import { diff } from "../../generator/index.ts";
import { documents, isPresent } from "./documents.ts";

describe.skipIf(!isPresent)("the corpus", () => {
  test.each(documents.map((document) => [document.name, document] as const))(
    "%s has no change against itself",
    async (_, { spec, strictness }) => {
      const report = await diff(spec, spec, { strictness });
      expect(report.ok ? report.findings.map(({ title }) => title) : report.diagnostics).toEqual(
        [],
      );
    },
  );
});
