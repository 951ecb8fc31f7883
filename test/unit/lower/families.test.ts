import { describe, expect, test } from "vitest";
import { lower, named, schemas } from "./document.ts";

const short = (id: string) => id.split("/").at(-1) ?? id;

/** What the schema `P` is a choice between, by value, and what was reported. */
function familyOf(block: string, version?: string) {
  const { api, codes } = lower(schemas(block, version));
  const { type } = named(api, "P");
  const tag = type.kind === "union" ? type.tag : undefined;
  const mapping = Object.entries(tag?.mapping ?? {}).map(([value, id]) => `${value}:${short(id)}`);
  return { kind: type.kind, mapping, codes };
}

const refer = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;
const parent = (kind = "{ type: string }", mapping = "") =>
  `P: { type: object, properties: { kind: ${kind} }, discriminator: { propertyName: kind ${mapping} } }`;
const kid = (name: string, more = "{ properties: { a: {} } }", of = "P") =>
  `${name}: { allOf: [${refer(of)}, ${more}] }`;
const join = (...parts: string[]) => parts.join(", ");

describe("a parent with a discriminator is a choice between its children", () => {
  test.each([
    ["by their names", join(parent(), kid("A"), kid("B")), ["A:A", "B:B"]],
    [
      "by a mapping, with those that it leaves out by their names",
      join(parent("{ type: string }", ", mapping: { a: A }"), kid("A"), kid("B")),
      ["a:A", "B:B"],
    ],
    [
      "by the values that a child lists",
      join(parent(), kid("A", "{ properties: { kind: { enum: [x, y] } } }"), kid("B")),
      ["x:A", "y:A", "B:B"],
    ],
    [
      "by a value that is its name but for case; it is itself where a value names no child",
      join(parent("{ enum: [a, b, other] }"), kid("A"), kid("B"), kid("C")),
      ["a:A", "b:B", "other:P#base"],
    ],
    [
      "itself by a value that is mapped to it",
      join(parent("{ type: string }", ", mapping: { a: A, any: P }"), kid("A")),
      ["a:A", "any:P#base"],
    ],
    [
      "children of children with them",
      join(parent(), kid("A"), kid("B", "{ properties: { b: {} } }", "A")),
      ["A:A", "B:B"],
    ],
    [
      "a child that only says that it is one, where nothing else says which there are",
      join(parent(), "A: { allOf: [" + refer("P") + "] }", kid("B")),
      ["A:A", "B:B"],
    ],
    [
      "and not one that only gives it another name",
      join(
        parent("{ type: string }", ", mapping: { a: A }"),
        kid("A"),
        "Q: { description: Any., allOf: [" + refer("P") + "] }",
      ),
      ["a:A"],
    ],
    [
      "a mapped schema that does not refer to it, but holds all that it holds",
      join(
        parent("{ enum: [a] }", ", mapping: { a: A }"),
        "A: { properties: { kind: { const: a }, more: {} } }",
      ),
      ["a:A"],
    ],
  ])("%s", (_, block, mapping) => {
    expect(familyOf(block)).toEqual({ kind: "union", mapping, codes: [] });
  });

  test("what a child refers to is what the parent declares; all others refer to the choice", () => {
    const block = join(
      parent("{ enum: [A] }"),
      kid("A"),
      kid("More"),
      `Any: { allOf: [${refer("P")}] }`,
      `Holder: { properties: { one: { allOf: [${refer("P")}] }, two: ${refer("P")} } }`,
    );
    const { api, codes } = lower(schemas(block));
    const references = (name: string) =>
      [...JSON.stringify(named(api, name).type).matchAll(/"to":"[^"]*?\/([^/"]*)"/g)].map(
        ([, to]) => to,
      );
    expect(references("A")).toEqual(["P#base"]);
    expect(references("More")).toEqual(["P"]);
    expect(references("Any")).toEqual(["P"]);
    expect(references("Holder")).toEqual(["P", "P"]);
    expect(api?.types.find(({ id }) => id.endsWith("/P#base"))).toMatchObject({
      hint: { ideal: "P Base" },
      type: { kind: "object" },
    });
    expect(codes).toEqual([]);
  });

  test("null is allowed of the choice and not of what the children share", () => {
    const block = join(
      "P: { type: object, nullable: true, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }",
      kid("A"),
      kid("B"),
    );
    const { api } = lower(schemas(block, "3.0.3"));
    expect(named(api, "P").type).toMatchObject({ kind: "nullable", inner: { kind: "union" } });
    expect(api?.types.find(({ id }) => id.endsWith("#base"))?.type.kind).toBe("object");
  });

  test("a parent whose child is told on by a property of its own", () => {
    const block = join(
      parent(),
      "A: { allOf: [" +
        refer("P") +
        ", { properties: { breed: { type: string } } }], discriminator: { propertyName: breed } }",
      kid("B", "{ properties: { b: {} } }", "A"),
      kid("C"),
    );
    const { api } = lower(schemas(block));
    expect(named(api, "P").type).toMatchObject({ tag: { mapping: { A: /\/A$/, C: /\/C$/ } } });
    expect(named(api, "A").type).toMatchObject({ tag: { property: "breed" } });
  });

  test("across files, by its mapping and by what stands beside it", () => {
    const { api, codes } = lower({
      "api/openapi.yaml":
        'openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents: { schemas: { Q: { properties: { p: { $ref: "p.yaml#/P" } } } } }\n',
      "api/p.yaml":
        "P: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { far: far.yaml } } }\n" +
        "Near: { allOf: [{ $ref: '#/P' }, { properties: { a: {} } }] }\n",
      "api/far.yaml": "allOf: [{ $ref: 'p.yaml#/P' }, { properties: { b: {} } }]\n",
    });
    const found = api?.types.find(({ id }) => id.endsWith("/P"))?.type;
    expect(found).toMatchObject({
      kind: "union",
      tag: { mapping: { far: "type:far.yaml#", Near: "type:p.yaml#/Near" } },
    });
    expect(codes).toEqual([]);
  });
});

describe("where a parent makes no choice", () => {
  test.each([
    ["no children", parent(), "object", ["SW4010"]],
    [
      "a mapped schema that has not what the parent has",
      join(
        "P: { properties: { kind: {}, id: {} }, discriminator: { propertyName: kind, mapping: { a: A } } }",
        "A: { properties: { kind: {} } }",
      ),
      "object",
      ["SW4010"],
    ],
    [
      "a mapping to nothing",
      join(parent("{ type: string }", ", mapping: { a: Nope }"), kid("A")),
      "union",
      ["SW4014"],
    ],
    ["no property", join("P: { type: object, discriminator: {} }"), "object", ["SW4017"]],
    [
      "a place without a name",
      "P: { properties: { a: { discriminator: { propertyName: a } } } }",
      "object",
      ["SW4010"],
    ],
    [
      "a list",
      "P: { type: array, items: {}, discriminator: { propertyName: a } }",
      "array",
      ["SW4021"],
    ],
  ])("%s", (_, block, kind, codes) => {
    const found = familyOf(block);
    expect(found.kind).toBe(kind);
    expect(found.codes.map((code) => code.split(" ")[0])).toEqual(codes);
  });
});
