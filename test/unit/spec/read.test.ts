import { describe, expect, test } from "vitest";
import { readText } from "../../../generator/spec/read.ts";

/** The codes of the problems of a text, each with its line and column. */
function problems(file: string, text: string): string[] {
  return readText(file, text).problems.map(
    ({ code, position }) => `${code} ${position?.line ?? "-"}:${position?.column ?? "-"}`,
  );
}

describe("values", () => {
  test.each<[string, string, unknown]>([
    ["a.json", '{"a":[1,"x",null]}', { a: [1, "x", null] }],
    ["a.json", '\uFEFF{"a":1}', { a: 1 }],
    ["a.yaml", '{"a":1}', { a: 1 }],
    ["-", '{"a":1}', { a: 1 }],
    ["-", "a: 1", { a: 1 }],
    ["a.yaml", "a: no\nb: 0o14\nc: 2020-01-01\nd: 012", { a: "no", b: 12, c: "2020-01-01", d: 12 }],
    ["a.yaml", "1.0: a\n200: b\ntrue: c", { "1.0": "a", "200": "b", true: "c" }],
    [
      "a.yaml",
      "a: &x {b: 1}\nc: {<<: *x, d: 2}\ne: *x",
      { a: { b: 1 }, c: { d: 2, b: 1 }, e: { b: 1 } },
    ],
  ])("%s %s", (file, text, want) => {
    expect(readText(file, text)).toMatchObject({ value: want, problems: [] });
  });

  test("__proto__ is a key like any other", () => {
    const value = readText("a.yaml", "__proto__: { x: 1 }").value as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("problems", () => {
  const deep = 100_000;
  test.each([
    ["a.json", '{"a": 1,}', "SW1002 1:9"],
    ["a.json", '{"a"\n', "SW1002 2:1"],
    ["a.yaml", "a: [1\nb: 2\n", "SW1003 2:1"],
    ["a.yaml", "a:\n\tb: 1\n", "SW1003 2:1"],
    ["a.yaml", "x: &a [*a]", "SW1003 1:8"],
    ["a.yaml", "? [a]\n: 1\n", "SW1003 1:3"],
    ["a.json", '{"a":1,\n "b":2, "\\u0061":3}', "SW1004 2:9"],
    ["a.yaml", "a: 1\nb: 2\na: 3\n", "SW1004 3:1"],
    ["a.yaml", "%YAML 1.1\n---\na: no\n", "SW1005 1:1"],
    ["a.yaml", "a: !!js/function x", "SW1006 1:4"],
    ["a.yaml", "a: !!binary x", "SW1006 1:4"],
    ["a.json", '{"a":'.repeat(deep) + "1" + "}".repeat(deep), "SW1007 1:1001"],
    ["a.yaml", "[".repeat(deep), "SW1007 1:202"],
    ["a.yaml", "- ".repeat(deep), "SW1007 1:403"],
    ["a.yaml", " \n", "SW1010 -:-"],
    ["a.yaml", "a: 1\n---\nb: 2\n", "SW1014 2:1"],
  ])("%s %.30s", (file, text, want) => {
    expect(problems(file, text)).toEqual([want]);
  });

  test("an alias of a plain value is a key, and is found again", () => {
    const text = "a: &name Pet\nb: &one 1\nc:\n  *name : { x: 1 }\n  *one : [2]\n";
    const reading = readText("a.yaml", text);
    expect(reading.problems).toEqual([]);
    expect(reading.value).toEqual({ a: "Pet", b: 1, c: { Pet: { x: 1 }, 1: [2] } });
    expect(reading.locate("/c/Pet/x")).toMatchObject({ line: 4, column: 16 });
  });

  test("an alias of a collection is no key", () => {
    const reading = readText("a.yaml", "a: &list [1]\nb: { *list : 1 }\n");
    expect(reading.problems.map(({ code }) => code)).toEqual(["SW1003"]);
  });

  test("aliases within aliases are counted, not expanded", () => {
    const laughs = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"]) {
      laughs.push(`${to}: &${to} [${Array<string>(10).fill(`*${from}`).join(", ")}]`);
    }
    expect(problems("a.yaml", laughs.join("\n"))).toEqual(["SW1009 1:1"]);
  });

  test("an anchor may be used often", () => {
    const uses = Array.from({ length: 500 }, (_, index) => `k${index}: *a`).join("\n");
    expect(problems("a.yaml", `a: &a { b: 1 }\n${uses}`)).toEqual([]);
  });
});

describe("positions", () => {
  const json = '{\n  "a": {\n    "b/c": [1,\n      true]\n  }\n}';
  const yaml = "a:\n  b/c: [1,\n    true]\nd: &x\n  e: 1\nf: *x\n";
  test.each([
    ["a.json", json, "/a", "2:3"],
    ["a.json", json, "/a/b~1c", "3:5"],
    ["a.json", json, "/a/b~1c/1", "4:7"],
    ["a.json", json, "/a/nope", "2:3"],
    ["a.yaml", yaml, "/a", "1:1"],
    ["a.yaml", yaml, "/a/b~1c", "2:3"],
    ["a.yaml", yaml, "/a/b~1c/1", "3:5"],
    ["a.yaml", yaml, "/f/e", "5:6"],
    ["a.yaml", yaml, "", "1:1"],
  ])("%s %j %s is at %s", (file, text, pointer, want) => {
    const position = readText(file, text).locate(pointer);
    expect(`${position?.line ?? ""}:${position?.column ?? ""}`).toBe(want);
  });

  test("the excerpt of a very long line is the part around the column", () => {
    const text = `{"a":"${"x".repeat(5000)}","b":true}`;
    const position = readText("a.json", text).locate("/b");
    expect(position?.text).toContain('"b":true}');
    expect(position?.text.length).toBeLessThan(300);
  });
});

test("repeated keys of four megabytes are found in a fraction of a second", () => {
  const entries = Array.from(
    { length: 60_000 },
    (_, index) => `"key${index}":{"type":"string","description":"${"d".repeat(30)}"}`,
  );
  const text = `{${entries.join(",")}}`;
  const start = performance.now();
  expect(readText("a.json", text).problems).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
