import { describe, expect, test } from "vitest";
import type { TypeNode } from "../../../generator/ir/types.ts";
import { narrowTags } from "../../../generator/passes/tags.ts";
import { lower } from "../lower/document.ts";

/** The variants of the union `U` once it is narrowed, with what the union adds to each. */
function variants(schemas: string[], mapping = ""): string[] {
  const { api } = lower(`openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    U: { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }], discriminator: { propertyName: kind ${mapping} } }
${schemas.map((schema) => `    ${schema}`).join("\n")}
`);
  const union = api && narrowTags(api).types.find(({ id }) => id.endsWith("/U"))?.type;
  return union?.kind === "union" ? union.variants.map(shown) : [];
}

function shown(type: TypeNode): string {
  switch (type.kind) {
    case "ref":
      return type.to.split("/").at(-1) ?? "";
    case "nullable":
      return `${shown(type.inner)}?`;
    case "intersection":
      return type.parts.map(shown).join(" & ");
    case "object":
      return type.properties.map((property) => `${property.wire}=${shown(property.type)}`).join();
    case "union":
      return type.variants.map(shown).join("|");
    case "literal":
      return String(type.value);
    default:
      return type.kind;
  }
}

const open = (name: string) => `${name}: { type: object, properties: { kind: { type: string } } }`;
const closed = (name: string, ...values: string[]) =>
  `${name}: { type: object, required: [kind], properties: { kind: { type: string, enum: [${values.join()}] } } }`;

describe("a variant of a discriminated union", () => {
  test.each<[string, string[], string, string[]]>([
    [
      "that leaves its tag open is given its name",
      [open("A"), open("B")],
      "",
      ["A & kind=A", "B & kind=B"],
    ],
    [
      "is given every value of the mapping that leads to it",
      [open("A"), open("B")],
      ', mapping: { x: "#/components/schemas/A", y: A }',
      ["A & kind=x|y", "B & kind=B"],
    ],
    [
      "that says its value itself stays as it is",
      [closed("A", "A"), open("B")],
      "",
      ["A", "B & kind=B"],
    ],
    [
      "that says another value than the mapping is narrowed to the mapping",
      [closed("A", "a"), closed("B", "b")],
      ", mapping: { x: A }",
      ["A & kind=x", "B"],
    ],
    [
      "keeps its null, which a tag would take away",
      ["A: { type: [object, 'null'], properties: { kind: { type: string } } }", open("B")],
      "",
      ["A & kind=A?", "B & kind=B"],
    ],
    [
      "that inherits its value stays as it is",
      [closed("Base", "A"), 'A: { allOf: [{ $ref: "#/components/schemas/Base" }] }', open("B")],
      "",
      ["A", "B & kind=B"],
    ],
  ])("%s", (_, schemas, mapping, expected) => {
    expect(variants(schemas, mapping)).toEqual(expected);
  });
});
