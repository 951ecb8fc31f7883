import { describe, expect, test } from "vitest";
import { lower } from "./document.ts";

const name = (id: string) => id.split("/").at(-1) ?? id;

/** What tells the variants `A` and `B` apart, and the codes of what was reported. */
function tagOf(union: string, schemas: string[]) {
  const { api, codes } = lower(`openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    U: { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] ${union} }
${schemas.map((schema) => `    ${schema}`).join("\n")}
`);
  const type = api?.types.find(({ id }) => id.endsWith("/U"))?.type;
  const tag = type?.kind === "union" ? type.tag : undefined;
  const mapping = Object.entries(tag?.mapping ?? {}).map(([value, id]) => `${value}:${name(id)}`);
  return {
    property: tag?.property,
    mapping: mapping.sort(),
    codes: codes.map((code) => code.split(" ")[0]),
  };
}

const tagged = (schema: string, kind: string, required = "[kind]") =>
  `${schema}: { type: object, required: ${required}, properties: { kind: ${kind}, id: { type: string } } }`;
const plain = ["A: { type: object }", "B: { type: object }"];
const stated = (mapping = "") => `, discriminator: { propertyName: kind ${mapping} }`;

describe("a stated tag", () => {
  test("goes by the names of the variants", () => {
    expect(tagOf(stated(), plain)).toEqual({
      property: "kind",
      mapping: ["A:A", "B:B"],
      codes: [],
    });
  });

  test("goes by the values that a variant lists, its parents' too", () => {
    const schemas = [
      tagged("Base", "{ enum: [x, y] }"),
      'A: { allOf: [{ $ref: "#/components/schemas/Base" }] }',
      tagged("B", "{ const: z }"),
    ];
    expect(tagOf(stated(), schemas).mapping).toEqual(["x:A", "y:A", "z:B"]);
  });

  test("a mapping by name, by reference and by a place that is yet to be goes before the names", () => {
    const mapping =
      ', mapping: { one: A, two: "#/components/schemas/B", three: "./parts/B.yaml#/B" }';
    expect(tagOf(stated(mapping), plain)).toMatchObject({
      mapping: ["one:A", "three:B", "two:B"],
      codes: [],
    });
  });

  test.each([
    ["{ one: Nobody }", ["SW4014"]],
    ["{ one: C }", ["SW4012"]],
  ])("a mapping of %s is reported, and the names stay", (mapping, codes) => {
    const found = tagOf(stated(`, mapping: ${mapping}`), [...plain, "C: { type: object }"]);
    expect(found).toEqual({ property: "kind", mapping: ["A:A", "B:B"], codes });
  });
});

describe("an implied tag", () => {
  test("is a required property with another constant in each variant", () => {
    const schemas = [tagged("A", "{ const: a }"), tagged("B", "{ enum: [b] }")];
    expect(tagOf("", schemas)).toEqual({ property: "kind", mapping: ["a:A", "b:B"], codes: [] });
  });

  test.each([
    ["optional in one", [tagged("A", "{ const: a }"), tagged("B", "{ const: b }", "[id]")]],
    ["the same in both", [tagged("A", "{ const: a }"), tagged("B", "{ const: a }")]],
    ["one of several in one", [tagged("A", "{ const: a }"), tagged("B", "{ enum: [b, c] }")]],
  ])("is none where it is %s", (_, schemas) => {
    expect(tagOf("", schemas).property).toBeUndefined();
  });
});
