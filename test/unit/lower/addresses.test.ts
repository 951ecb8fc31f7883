import { describe, expect, test } from "vitest";
import { lower, named, schemas, typeOf } from "./document.ts";

/** The name of the component schema that the property `p` of the schema `A` refers to, and what was reported. */
function referred(block: string) {
  const { api, codes } = lower(schemas(block));
  const text = JSON.stringify(named(api, "A").type);
  return { to: [...text.matchAll(/"to":"type:([^"]*)"/g)].map(([, to]) => to), codes };
}

const at = (name: string) => `#/components/schemas/${name}`;

describe("a schema with an address of its own", () => {
  test.each<[string, string, string]>([
    [
      "by its address",
      "A: { properties: { p: { $ref: 'https://x.example/b' } } }, B: { $id: 'https://x.example/b' }",
      at("B"),
    ],
    [
      "by its address and an anchor",
      "A: { properties: { p: { $ref: 'https://x.example/b#c' } } }, B: { $id: 'https://x.example/b', $defs: { c: { $anchor: c } } }",
      `${at("B")}/$defs/c`,
    ],
    [
      "by its address and a place",
      "A: { properties: { p: { $ref: 'https://x.example/b#/$defs/c' } } }, B: { $id: 'https://x.example/b', $defs: { c: {} } }",
      `${at("B")}/$defs/c`,
    ],
    [
      "seen from another address",
      "A: { $id: 'https://x.example/y/a', properties: { p: { $ref: '../b' } } }, B: { $id: 'https://x.example/b' }",
      at("B"),
    ],
    [
      "by an address that is relative",
      "A: { properties: { p: { $ref: 'b.json' } } }, B: { $id: b.json }",
      at("B"),
    ],
    [
      "its own parts",
      "A: { $id: 'https://x.example/a', $defs: { c: {} }, properties: { p: { $ref: '#/$defs/c' } } }",
      `${at("A")}/$defs/c`,
    ],
    [
      "its own anchors before those of others",
      "B: { $anchor: c }, A: { $id: 'https://x.example/a', $defs: { c: { $anchor: c } }, properties: { p: { $ref: '#c' } } }",
      `${at("A")}/$defs/c`,
    ],
    ["itself", "A: { $id: 'https://x.example/a', properties: { p: { $ref: '#' } } }", at("A")],
    [
      "from the top of the file, which the standard would not find",
      "A: { $id: 'https://x.example/a', properties: { p: { $ref: '#/components/schemas/B' } } }, B: {}",
      at("B"),
    ],
  ])("is found %s", (_, block, to) => {
    expect(referred(block)).toEqual({ to: [to], codes: [] });
  });

  test.each([
    [
      "an address that nothing has",
      "A: { $id: 'https://x.example/a', properties: { p: { $ref: 'https://x.example/b' } } }",
      "SW2002",
    ],
    [
      "an address in an example",
      "A: { properties: { p: { $ref: 'https://x.example/b' } }, example: { $id: 'https://x.example/b' } }",
      "SW2002",
    ],
    [
      "a place that neither has",
      "A: { $id: 'https://x.example/a', properties: { p: { $ref: '#/$defs/c' } } }",
      "SW2001",
    ],
  ])("is not found: %s", (_, block, code) => {
    expect(referred(block).codes.map((each) => each.split(" ")[0])).toEqual([code]);
  });

  test("a property called $id is none", () => {
    const block =
      "A: { properties: { $id: { type: string }, p: { $ref: '#/components/schemas/B' } } }, B: {}";
    expect(referred(block)).toEqual({ to: [at("B")], codes: [] });
  });
});

describe("a dynamic reference", () => {
  test("that can lead to one place only is a reference", () => {
    const block =
      "A: { properties: { p: { $dynamicRef: '#node', description: One. } } }, B: { $dynamicAnchor: node }";
    expect(referred(block)).toEqual({ to: [at("B")], codes: [] });
    expect(referred(block.replace("$dynamicAnchor", "$anchor"))).toEqual({
      to: [at("B")],
      codes: [],
    });
  });

  test("of a tree leads to the tree", () => {
    const { type, codes } = typeOf(
      "A: { $dynamicAnchor: node, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }",
    );
    expect(JSON.stringify(type)).toContain(`"to":"type:${at("A")}"`);
    expect(codes).toEqual([]);
  });

  test("that depends on who refers is told, and may be anything", () => {
    const block =
      "A: { properties: { p: { $dynamicRef: '#item' } } }, B: { $dynamicAnchor: item }, C: { $defs: { d: { $dynamicAnchor: item } } }";
    const { to, codes } = referred(block);
    expect(to).toEqual([]);
    expect(codes.map((each) => each.split(" ")[0])).toEqual(["SW4003"]);
  });
});
