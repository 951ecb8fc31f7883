import { describe, expect, test } from "vitest";
import { lower } from "../lower/document.ts";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n';
const schema = (text: string) => `${head}components: { schemas: { A: ${text} } }\n`;

describe("what is read at all", () => {
  test.each([
    ["openapi: 3.0.4\ninfo: { title: T, version: '1' }\npaths: {}", []],
    ["openapi: 3.2.0\ninfo: { title: T, version: '1' }\npaths: {}", []],
    ["openapi: 3.1.0\ninfo: { title: T, version: 1.0 }\npaths: {}", ["SW3007 2:28"]],
    ["openapi: 3.1.0\ninfo: { title: T }\npaths: {}", ["SW3002 2:1"]],
    ["openapi: 3.1.0\npaths: {}", ["SW3002 1:1"]],
    ["openapi: 3.1.0\ninfo: { title: T, version: '1' }", ["SW3006 1:1"]],
    ["swagger: '2.0'", ["SW3004 1:10"]],
    ["openapi: 3.1\ninfo: { title: T, version: '1' }\npaths: {}", ["SW3012 1:10"]],
    ["openapi: '3.1'\ninfo: { title: T, version: '1' }\npaths: {}", []],
    ["openapi: 4.0.0", ["SW3005 1:10"]],
    ["info: {}", ["SW3001 1:1"]],
    ["- a", ["SW1011 1:1"]],
    ["# nothing", ["SW1011 1:1"]],
  ])("%s", (text, want) => {
    expect(lower(text).codes).toEqual(want);
  });
});

describe("references", () => {
  test.each([
    ["https://evil.example/x.json", "SW2002"],
    ["//evil.example/x", "SW2002"],
    ["file:///etc/passwd", "SW2002"],
    ["/etc/passwd", "SW2003"],
    ["../other.yaml", "SW2003"],
    ["sub/../../other.yaml#/x", "SW2003"],
    ["%2e%2e/other.yaml", "SW2003"],
    ["missing.yaml", "SW2006"],
    ["secret.txt", "SW2006"],
    ["#/components/schemas/Nope", "SW2001"],
    ["#/components/schemas/constructor", "SW2001"],
    ["#nope", "SW2001"],
    ["#/%zz", "SW2007"],
  ])("%s is refused", (reference, code) => {
    const { diagnostics } = lower({
      "api/openapi.yaml": schema(`{ $ref: '${reference}' }`),
      "api/secret.txt": "password: [hunter2",
      "other.yaml": "hunter2",
    });
    expect(diagnostics).toMatchObject([
      { code, file: "api/openapi.yaml", pointer: "/components/schemas/A/$ref", line: 4 },
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
  });

  test.each([
    ["%23/components/schemas/A", "SW2006"],
    ["parts.yaml#/B%20C", undefined],
    ["./parts.yaml#/x~1y", undefined],
    ["parts.yaml#name", undefined],
  ])("%s is decoded", (reference, code) => {
    const { diagnostics } = lower({
      "api/openapi.yaml": schema(`{ $ref: '${reference}' }`),
      "api/parts.yaml": "B C: { type: string }\nx/y: { type: string }\nz: { $anchor: name }\n",
    });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(
      code === undefined ? [] : [code],
    );
  });

  test("a schema in another file is one type, however it is reached", () => {
    const { api, codes } = lower({
      "api/openapi.yaml": schema(
        "{ properties: { a: { $ref: 'm/pet.yaml#/Pet' }, b: { $ref: './m/../m/pet.yaml#/Pet' } } }",
      ),
      "api/m/pet.yaml":
        "Pet: { properties: { back: { $ref: '../openapi.yaml#/components/schemas/A' } } }\n",
    });
    expect(codes).toEqual([]);
    expect(api?.types.map(({ id }) => id)).toEqual([
      "type:#/components/schemas/A",
      "type:m/pet.yaml#/Pet",
    ]);
  });

  test("a parameter that refers to itself is reported once", () => {
    const text = `openapi: 3.1.0
info: { title: T, version: "1" }
paths: { /a: { get: { parameters: [{ $ref: "#/components/parameters/P" }], responses: { "200": { description: x } } } } }
components: { parameters: { P: { $ref: "#/components/parameters/Q" }, Q: { $ref: "#/components/parameters/P" } } }
`;
    expect(lower(text).codes).toEqual(["SW2004 4:29"]);
  });

  test("what is wrong in another file is told with its place but without its text", () => {
    const { diagnostics } = lower({
      "api/openapi.yaml": schema("{ $ref: 'm.yaml' }"),
      "api/m.yaml": "properties:\n  a: hunter2\n",
    });
    expect(diagnostics).toMatchObject([
      { code: "SW3003", file: "api/m.yaml", line: 2, column: 6, excerpt: "" },
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
  });
});
