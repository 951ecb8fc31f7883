/** Offsets are those that a parser with a tree of positions gives. */
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { offsetsOf } from "../../../generator/spec/json-offset.ts";

const text = ` {
  "a": [ 1, -2.5e3 ,"}",[],{"b":true}, null ],"c\\u0064" : {"\\"": "x\\\\", "e":{ } },
  "a": 2, "": {"0": [[3],[[4]]]}, "f:,": "{[\\"", "last": false}
`;

describe("the offset of a value", () => {
  const offsetOf = offsetsOf(text);

  test.each([
    [["a", "0"]],
    [["a", "1"]],
    [["a", "2"]],
    [["a", "5"]],
    [["a", "4", "b"]],
    [["cd", '"']],
    [["", "0", "0", "0"]],
    [["", "0", "1", "0", "0"]],
    [["f:,"]],
    [["last"]],
  ])("%j, a scalar, is where it begins", (keys) => {
    const tree = parseTree(text);
    let node = tree;
    for (const key of keys) {
      const step = node?.type === "array" ? Number(key) : key;
      node = node && findNodeAtLocation(node, [step]);
    }
    expect(node).toBeDefined();
    expect(offsetOf(keys)).toBe(node?.offset);
  });

  test.each([
    [[], "{"],
    [["a"], '"a": ['],
    [["a", "3"], "[],"],
    [["a", "4"], '{"b"'],
    [["cd", "e"], '"e":'],
    [["cd"], '"c\\u0064"'],
    [["", "0", "1"], "[[4"],
  ])("%j, a collection, is its key or its bracket", (keys, start) => {
    expect(text.slice(offsetOf(keys)).startsWith(start)).toBe(true);
  });

  test.each([
    [["missing"], []],
    [["a", "6"], ["a"]],
    [
      ["a", "0", "b"],
      ["a", "0"],
    ],
    [["a", "length"], ["a"]],
  ])("%j, which is not there, is that of %j", (keys, above) => {
    expect(offsetOf(keys)).toBe(offsetOf(above));
  });
});
