/** Documents as people write them: what is sloppy is told with what was assumed, and the operation works. */
import { describe, expect, test } from "vitest";
import { lower, operation, type Outcome } from "./document.ts";

const ok = "responses: { '200': { description: ok } }";

/** A document whose paths are these lines, the first of which is line 4. */
function paths(...lines: string[]): Outcome {
  const text = lines.map((line) => `  ${line}\n`).join("");
  return lower(`openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n${text}`);
}

describe("what nobody can meet is not called without credentials", () => {
  const spec = (security: string): string => `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ typo: [] }]
paths:
  /a: { get: { ${ok} } }
  /b: { get: { security: ${security}, ${ok} } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: k }, odd: { type: odd } } }
`;
  const root = ["SW3102 warning 7:91", "SW3101 warning 3:14", "SW3105 warning 5:9"];

  test.each<[string, string[], string[]]>([
    ["[]", ["/b"], []],
    ["[{}]", ["/b"], []],
    ["[{ key: [] }]", ["/b"], []],
    ["[{ nope: [] }, { key: [] }]", ["/b"], ["SW3101 warning 6:29"]],
    ["[{ nope: [] }]", [], ["SW3101 warning 6:29", "SW3105 warning 6:9"]],
    ["[{ nope: [], key: [] }]", [], ["SW3101 warning 6:29", "SW3105 warning 6:9"]],
    ["[{ odd: [] }]", [], ["SW3105 warning 6:9"]],
    ["[key]", [], ["SW3003 warning 6:27", "SW3105 warning 6:9"]],
    ["{ key: [] }", [], ["SW3003 warning 6:16", "SW3105 warning 6:9"]],
  ])("security: %s", (security, kept, want) => {
    const { api, diagnostics } = lower(spec(security), {}, { strictness: "lenient" });
    expect(api?.operations.map(({ path }) => path)).toEqual(kept);
    const codes = diagnostics.map(
      ({ code, severity, line, column }) => `${code} ${severity} ${line ?? ""}:${column ?? ""}`,
    );
    expect(codes.sort()).toEqual([...root, ...want].sort());
  });

  test("the operation is named", () => {
    const { diagnostics } = lower(spec("[{ nope: [] }]"), {}, { strictness: "lenient" });
    expect(diagnostics.map(({ message }) => message)).toContain(
      "nothing is left of what GET /b requires for security",
    );
  });
});

describe("paths", () => {
  const get = `{ get: { ${ok} } }`;
  test.each<[string, string[], string[]]>([
    ["a query in a path", [`/a?b=1: ${get}`], ["SW5025 4:3"]],
    ["a slash at the end", [`/a: ${get}`, `/a/: ${get}`], ["SW5026 5:3"]],
    ["the root is no twin of anything", [`/: ${get}`, `/a: ${get}`], []],
    [
      "a query tells paths apart",
      [`/a?b=1: ${get}`, `/a?b=2: ${get}`],
      ["SW5025 4:3", "SW5025 5:3"],
    ],
  ])("%s: every operation stays", (_, lines, want) => {
    const { api, codes } = paths(...lines);
    expect(codes).toEqual(want);
    expect(api?.operations).toHaveLength(lines.length);
  });

  test("a query is part of what is sent", () => {
    const { api } = paths(`/a?b=1: ${get}`);
    expect(api?.operations[0]).toMatchObject({
      path: "/a?b=1",
      pathParts: [{ kind: "text", text: "/a?b=1" }],
    });
  });

  test("other names in braces", () => {
    const { codes, diagnostics } = paths(`/a/{x}: ${get}`, `/a/{y}: ${get}`);
    expect(codes).toEqual(["SW5004 4:13", "SW5026 5:3", "SW5004 5:13"]);
    expect(diagnostics[1]?.message).toBe(
      "the path /a/{y} is the path /a/{x} but for the names in braces",
    );
  });
});

describe("parameters", () => {
  test.each<[string, string, string, object]>([
    [
      "no place, but the path has the name",
      "{ name: id, required: true, schema: {} }",
      "SW5024 6:20",
      { in: "path", wire: "id" },
    ],
    ["no place", "{ name: q, schema: {} }", "SW5024 6:20", { in: "query", wire: "q" }],
    ["a place in upper case", "{ name: q, in: Query, schema: {} }", "SW3010 6:35", { in: "query" }],
    [
      "no schema",
      "{ name: q, in: query }",
      "SW5009 6:20",
      { in: "query", type: { kind: "unknown" } },
    ],
    [
      "required in quotes",
      "{ name: q, in: query, required: 'true', schema: {} }",
      "SW3009 6:52",
      { required: true },
    ],
    [
      "a type in upper case",
      "{ name: q, in: query, schema: { type: String } }",
      "SW3010 6:58",
      { type: { kind: "string" } },
    ],
    [
      "types in upper case",
      "{ name: q, in: query, schema: { type: [Integer, 'null'] } }",
      "SW3010 6:59",
      { type: { kind: "nullable" } },
    ],
    [
      "a path parameter that is not required",
      "{ name: id, in: path, schema: {} }",
      "SW5020 6:20",
      { required: true },
    ],
  ])("%s", (_, parameter, code, want) => {
    const { operation: found, diagnostics, codes } = operation(`parameters: [${parameter}]\n${ok}`);
    expect(codes.filter((other) => other !== "SW5004 5:5")).toEqual([code]);
    expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
    expect(found.parameters.find(({ wire }) => parameter.includes(`name: ${wire},`))).toMatchObject(
      want,
    );
  });
});

describe("responses", () => {
  const id = "parameters: [{ in: path, name: id, required: true, schema: {} }]";
  test.each<[string, string[], unknown[]]>([
    ["{ 200: { description: ok }, 404: { description: no } }", [], [200, 404]],
    [
      "{ 2xx: { description: ok }, 4xX: { description: no } }",
      ["SW5014 7:20", "SW5014 7:46"],
      ["2XX", "4XX"],
    ],
  ])("%s", (responses, want, statuses) => {
    const { operation: found, codes } = operation(`${id}\nresponses: ${responses}`);
    expect(codes).toEqual(want);
    expect([...found.success, ...found.errors].map(({ status }) => status)).toEqual(statuses);
  });
});
