import { describe, expect, test } from "vitest";
import { lower, type Outcome } from "../lower/document.ts";

const spec = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { tags: [x, y], summary: A, responses: { "200": { description: ok } } } }
  /b: { get: { tags: [x], summary: B, responses: { "200": { description: ok } } } }
components: { schemas: { A: { type: object, required: [a, b, c] } } }
`;
const head = 'overlay: 1.0.0\ninfo: { title: O, version: "1" }\n';

/** The spec with overlays of these texts, each the list of actions in YAML. */
function overlaid(...actions: string[]): Outcome {
  const files = actions.map((text, index): [string, string] => [
    `fixes/${index}.yaml`,
    `${head}actions:\n${text}\n`,
  ]);
  return withFiles(Object.fromEntries(files));
}

function withFiles(overlays: Record<string, string>, entry = spec): Outcome {
  const files = { "api/openapi.yaml": entry, ...overlays };
  return lower(files, {}, { overlays: Object.keys(overlays) });
}

function valueOf(outcome: Outcome): unknown {
  return outcome.document?.root.value;
}

describe("actions", () => {
  test.each<[string, string, object]>([
    [
      "an object is merged, key by key",
      "- { target: $.info, update: { title: U, contact: { name: N } } }",
      { info: { title: "U", version: "1", contact: { name: "N" } } },
    ],
    [
      "a merge goes down into objects and lengthens lists",
      "- { target: $, update: { paths: { /a: { get: { tags: [z] } } } } }",
      { paths: { "/a": { get: { tags: ["x", "y", "z"], summary: "A" } } } },
    ],
    [
      "a list grows by one entry",
      "- { target: \"$.paths['/a'].get.tags\", update: z }",
      { paths: { "/a": { get: { tags: ["x", "y", "z"] } } } },
    ],
    [
      "every match is changed",
      "- { target: '$.paths.*.get', update: { deprecated: true } }",
      { paths: { "/a": { get: { deprecated: true } }, "/b": { get: { deprecated: true } } } },
    ],
    [
      "matches are found by what they hold",
      "- { target: \"$.paths.*[?@.summary == 'B']\", update: { summary: C } }",
      { paths: { "/a": { get: { summary: "A" } }, "/b": { get: { summary: "C" } } } },
    ],
    [
      "items are removed as they stood before",
      "- { target: '$.components.schemas.A.required[0,2]', remove: true }",
      { components: { schemas: { A: { required: ["b"] } } } },
    ],
    [
      "remove counts and update does not",
      "- { target: '$.paths[\"/b\"]', remove: true, update: { x: 1 } }",
      { paths: { "/a": {} } },
    ],
    [
      "later actions see what earlier ones did",
      "- { target: $.info, update: { x-n: { a: 1 } } }\n- { target: \"$.info['x-n']\", update: { b: 2 } }",
      { info: { "x-n": { a: 1, b: 2 } } },
    ],
  ])("%s", (_, actions, want) => {
    const outcome = overlaid(actions);
    expect(outcome.codes).toEqual([]);
    expect(valueOf(outcome)).toMatchObject(want);
  });

  test("overlays are applied in order", () => {
    const outcome = overlaid(
      "- { target: $.info, update: { title: U } }",
      "- { target: \"$[?@.title == 'U']\", update: { title: V } }",
    );
    expect(outcome.codes).toEqual([]);
    expect(outcome.api?.title).toBe("V");
  });

  test("a removed path is gone, and a removed key leaves no undefined", () => {
    const outcome = overlaid("- { target: '$.paths[\"/b\"]', remove: true }");
    expect(outcome.api?.operations.map(({ path }) => path)).toEqual(["/a"]);
  });

  test("values that YAML shares are changed where the target is, and nowhere else", () => {
    const shared = spec
      .replace("responses: { ", "responses: &r { ")
      .replace("B, responses: {", "B, x: {");
    const entry = shared.replace(/x: \{.*$/m, "responses: *r } }");
    const outcome = withFiles(
      {
        "o.yaml": `${head}actions:\n- { target: "$.paths['/a'].get.responses", update: { "404": { description: no } } }\n`,
      },
      entry,
    );
    expect(outcome.codes).toEqual([]);
    expect(outcome.api?.operations.map(({ errors }) => errors.length)).toEqual([1, 0]);
  });

  test("references lead to what the document has become", () => {
    const outcome = overlaid(
      "- { target: $.components.schemas, update: { B: { type: string }, C: { $ref: '#/components/schemas/B' } } }",
    );
    expect(outcome.codes).toEqual([]);
  });

  test("__proto__ is a key like any other", () => {
    const outcome = overlaid("- { target: $.info, update: { __proto__: { polluted: 1 } } }");
    const { info } = valueOf(outcome) as { info: object };
    expect(Object.keys(info)).toContain("__proto__");
    expect(Object.getPrototypeOf(info)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("what is wrong in the changed document is told where it was written", () => {
  test.each([
    [
      "a new value",
      "- { target: $.components.schemas, update: { B: { type: nope } } }",
      ["fixes/0.yaml SW4001 4:56"],
    ],
    [
      "a replaced value",
      "- { target: $.components.schemas.A, update: { type: nope } }",
      ["fixes/0.yaml SW4001 4:53"],
    ],
    [
      "an appended value",
      "- { target: $.components.schemas.A.required, update: 3 }",
      ["fixes/0.yaml SW3003 4:54"],
    ],
    ["a value that moved", "- { target: '$.components.schemas.A.required[0]', remove: true }", []],
  ])("%s", (_, actions, want) => {
    expect(overlaid(actions).codes).toEqual(want);
  });

  test("also where items before it were removed, and in an overlay's own value", () => {
    const entry = spec.replace("[a, b, c]", "[a, 1, b, 2]");
    const actions = `actions:
- { target: "$.components.schemas.A.required[0, 2]", remove: true }
- { target: $.components.schemas.A, update: { x-list: [], properties: { p: { type: string } } } }
- { target: $.components.schemas.A.properties.p, update: { maxLength: ten } }
`;
    const { codes } = withFiles({ "o.yaml": `${head}${actions}` }, entry);
    expect(codes).toEqual(["SW3003 6:59", "SW3003 6:65", "o.yaml SW3003 6:71"]);
  });
});

describe("complaints about overlays", () => {
  const cases: [string, string, string][] = [
    ["a syntax error", "overlay: [\n", "SW1003"],
    ["no object", "- a\n", "SW3003 -:-"],
    ["no version", `info: { title: O, version: "1" }\nactions: []\n`, "SW3002"],
    [
      "another version",
      'overlay: 2.0.0\ninfo: { title: O, version: "1" }\nactions: []\n',
      "SW7102 1:10",
    ],
    ["no info", "overlay: 1.0.0\nactions: []\n", "SW3002 1:1"],
    ["no title", 'overlay: 1.0.0\ninfo: { version: "1" }\nactions: []\n', "SW3002 2:1"],
    ["no actions", head, "SW3002 1:1"],
    ["actions of another kind", `${head}actions: x\n`, "SW3003 3:10"],
    ["an action of another kind", `${head}actions: [x]\n`, "SW3003 3:11"],
    ["no target", `${head}actions: [{ remove: true }]\n`, "SW3002 3:11"],
    [
      "a target that is no JSONPath",
      `${head}actions: [{ target: paths, remove: true }]\n`,
      "SW7103 3:21",
    ],
    [
      "a target that matches nothing",
      `${head}actions: [{ target: $.nope, remove: true }]\n`,
      "SW7104 3:21",
    ],
    [
      "the whole document removed",
      `${head}actions: [{ target: $, remove: true }]\n`,
      "SW7105 3:21",
    ],
    ["an action that does nothing", `${head}actions: [{ target: $.info }]\n`, "SW7106 3:11"],
    ["extends", `${head}extends: openapi.yaml\nactions: []\n`, "SW7107 3:10"],
    ["text for an object", `${head}actions: [{ target: $.info, update: x }]\n`, "SW7108 3:37"],
    [
      "a target that is text",
      `${head}actions: [{ target: $.info.title, update: x }]\n`,
      "SW7109 3:43",
    ],
  ];
  test.each(cases)("%s", (_, text, want) => {
    const { codes } = withFiles({ "o.yaml": text });
    expect(codes).toHaveLength(1);
    expect(codes[0]).toContain(`o.yaml ${want.replace(" -:-", "")}`);
  });

  test("a document that overlays nest too deep is not read on", () => {
    const deeper = (step: number): string =>
      `- { target: "$..bottom${step}", update: ${"{ a: ".repeat(90)}{ bottom${step + 1}: {} }${" }".repeat(90)} }`;
    const first = "- { target: $.info, update: { bottom0: {} } }";
    const { codes, api } = overlaid([first, deeper(0), deeper(1), deeper(2)].join("\n"));
    expect(codes).toEqual(["SW1007 1:1"]);
    expect(api).toBeUndefined();
  });

  test("an overlay that cannot be read is named, and so is the reason", () => {
    const { diagnostics } = lower({ "api/openapi.yaml": spec }, {}, { overlays: ["no.yaml"] });
    expect(diagnostics).toMatchObject([
      {
        code: "SW7101",
        severity: "error",
        file: "no.yaml",
        message: "cannot read the overlay no.yaml: there is no such file",
      },
    ]);
  });

  test("the offending target is shown, with the line it stands in", () => {
    const { diagnostics } = overlaid("- { target: '$.a[', remove: true }");
    expect(diagnostics).toMatchObject([
      {
        message: "the target $.a[ is not a JSONPath: it ends too early",
        excerpt: "- { target: '$.a[', remove: true }",
      },
    ]);
  });
});
