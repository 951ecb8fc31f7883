/** Every operation of the description, through the client class and through its standalone function. */
import { describe, expect, test } from "vitest";
import { defaultSpec } from "../server/index.ts";
import { loadSpec } from "../server/spec-document.ts";
import { casesByResource } from "./cases/all.ts";
import { styles } from "./cases/case.ts";
import { useWorld, world } from "./world.ts";

/** Operations that were answered, by style. */
const answered = { client: new Set<string>(), standalone: new Set<string>() };

describe.each(Object.entries(casesByResource))("%s", (_, cases) => {
  useWorld();

  describe.each(styles)("%s", (style) => {
    test.each(cases)("$id", async (one) => {
      await one.run(world, style);
      for (const { operationId, status } of world.server.requests) {
        if (operationId !== undefined && (status ?? 500) < 300) answered[style].add(operationId);
      }
    });
  });
});

describe("together", () => {
  test("are all of the description, in both styles", () => {
    const documented = loadSpec(defaultSpec).operations.map(({ id }) => id);
    expect(documented).toHaveLength(41);
    for (const style of styles) expect([...answered[style]].sort()).toEqual([...documented].sort());
  });
});
