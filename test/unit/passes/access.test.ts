import { describe, expect, test } from "vitest";
import type { TypeNode } from "../../../generator/ir/types.ts";
import { apiOf } from "../names/document.ts";

/** An API with one schema per line of YAML, of which `In` is sent and `Out` is received. */
function api(schemas: string[], uses: { sent?: string; received?: string }) {
  const content = (name: string) =>
    `{ content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } }`;
  const body = uses.sent === undefined ? "" : `requestBody: ${content(uses.sent)},`;
  const answer = uses.received === undefined ? "{ description: Done. }" : content(uses.received);
  return apiOf(`openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { post: { operationId: a, ${body} responses: { "200": ${answer} } } }
components:
  schemas:
${schemas.map((schema) => `    ${schema}`).join("\n")}
`);
}

const secret =
  "A: { type: object, properties: { id: { type: string, readOnly: true }, name: { type: string }, pin: { type: string, writeOnly: true } } }";

/** The types by the last part of their id, with the properties that they have left. */
function shapes(from: ReturnType<typeof api>): Record<string, string[]> {
  const fields = (type: TypeNode) =>
    type.kind === "object" ? type.properties.map(({ wire }) => wire) : [type.kind];
  return Object.fromEntries(
    from.types.map(({ id, type }) => [id.split("/").at(-1) ?? id, fields(type)]),
  );
}

describe("a type that is read and written", () => {
  test("splits where the two differ", () => {
    expect(shapes(api([secret], { sent: "A", received: "A" }))).toEqual({
      A: ["id", "name"],
      "A#input": ["name", "pin"],
    });
  });

  test("stays one where they do not", () => {
    const plain = "A: { type: object, properties: { name: { type: string } } }";
    expect(shapes(api([plain], { sent: "A", received: "A" }))).toEqual({ A: ["name"] });
  });

  test("splits with what it holds, and sends the twin of it", () => {
    const from = api(
      ["B: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }", secret],
      { sent: "B", received: "B" },
    );
    expect(Object.keys(shapes(from)).sort()).toEqual(["A", "A#input", "B", "B#input"]);
    const twin = from.types.find(({ id }) => id.endsWith("B#input"));
    expect(JSON.stringify(twin?.type)).toContain('"to":"type:#/components/schemas/A#input"');
    const [operation] = from.operations;
    expect(operation?.body?.contents[0]?.type).toEqual({
      kind: "ref",
      to: "type:#/components/schemas/B#input",
    });
    expect(operation?.success[0]?.contents[0]?.type).toEqual({
      kind: "ref",
      to: "type:#/components/schemas/B",
    });
  });

  test("splits round a circle", () => {
    const from = api(
      [
        "A: { type: object, properties: { id: { type: string, readOnly: true }, next: { $ref: '#/components/schemas/A' } } }",
      ],
      { sent: "A", received: "A" },
    );
    expect(shapes(from)).toEqual({ A: ["id", "next"], "A#input": ["next"] });
  });
});

test.each([
  ["only written", { sent: "A" }, ["name", "pin"]],
  ["only read", { received: "A" }, ["id", "name"]],
])("a type that is %s stays one, without what cannot be in it", (_, uses, fields) => {
  expect(shapes(api([secret], uses))).toEqual({ A: fields });
});

test("the twin of a type is named after it", () => {
  const from = api([secret], { sent: "A", received: "A" });
  expect(from.types.map(({ hint, twin }) => [hint.ideal, twin])).toEqual([
    ["A", "type:#/components/schemas/A#input"],
    ["A Input", undefined],
  ]);
});

describe("a part of which nothing is left in a direction", () => {
  const base = "Base: { type: object, properties: { name: { type: string } } }";
  const composed = (own: string) =>
    `A: { allOf: [{ $ref: "#/components/schemas/Base" }, { type: object, properties: { ${own} } }] }`;
  const typeOf = (own: string) =>
    api([composed(own), base], { sent: "A" }).types.find(({ id }) => id.endsWith("/A"))?.type;

  test("is gone, as an empty object would let any key through", () => {
    expect(typeOf("id: { type: string, readOnly: true }")).toEqual({
      kind: "ref",
      to: "type:#/components/schemas/Base",
    });
  });

  test("stays where something is left", () => {
    expect(typeOf("id: { type: string, readOnly: true }, a: { type: string }")).toMatchObject({
      kind: "intersection",
      parts: [{ kind: "ref" }, { kind: "object", properties: [{ wire: "a" }] }],
    });
  });
});
