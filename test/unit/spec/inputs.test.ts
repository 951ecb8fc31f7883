/** A configuration file brings overlays and a filter to a document, from its path to the package. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, validate } from "../../../generator/index.ts";
import { place, tempFolder } from "../output/folders.ts";

const done = '{ "204": { description: Done. } }';
const files = {
  "api/spec.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: a:list, responses: ${done} } }
  /b: { get: { operationId: b:list, responses: ${done} } }
`,
  "sdk/mend.yaml": `overlay: 1.0.0
info: { title: O, version: "1" }
actions:
  - target: $.info
    update: { title: Mended }
  - target: $.paths['/a'].get
    update: { x-kept: true, deprecated: "no" }
`,
  "sdk/sdkwright.yaml": `spec: ../api/spec.yaml
overlays: [mend.yaml]
filter: { include: { extensions: [x-kept] } }
build: false
`,
};

test("overlays are applied before the filter looks", async () => {
  const folder = tempFolder();
  const mended = files["sdk/mend.yaml"].replace(', deprecated: "no"', "");
  place(folder, { ...files, "sdk/mend.yaml": mended });
  const spec = join(folder, "api/spec.yaml");
  const result = await generate({ spec, config: join(folder, "sdk/sdkwright.yaml"), name: "t" });
  expect(result.diagnostics).toEqual([]);
  expect(result.counts.operations).toBe(1);
  expect(result.files.find(({ path }) => path === "src/client.ts")?.text).toContain("Mended");
});

test("what an overlay brought is told at its line of the overlay", async () => {
  const folder = tempFolder();
  place(folder, files);
  const spec = join(folder, "api/spec.yaml");
  const diagnostics = await validate(spec, { config: join(folder, "sdk/sdkwright.yaml") });
  expect(diagnostics).toMatchObject([
    {
      code: "SW3003",
      file: join(folder, "sdk/mend.yaml"),
      pointer: "/actions/1/update/deprecated",
      line: 7,
      column: 41,
      excerpt: '    update: { x-kept: true, deprecated: "no" }',
    },
  ]);
});
