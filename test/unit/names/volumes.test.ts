import { describe, expect, test } from "vitest";
import { titleOfPath, volumesOf, type Entry } from "../../../generator/names/volumes.ts";

const entries = (titles: string[], lines = 10): Entry<string>[] =>
  titles.map((title) => ({ item: title, title, lines }));

/** The titles by the name of their volume. */
function filed(titles: string[], most: number): Record<string, string[]> {
  const volumes = volumesOf(entries(titles), most);
  return Object.fromEntries(volumes.map(({ name, items }) => [name, items]));
}

/** A title for each letter, twice. */
const alphabet = Array.from("abcdefghijklmnopqrstuvwxyz").flatMap((letter) => [
  `${letter}one`,
  letter,
]);

describe("volumes", () => {
  test("there is one without a name while all fits", () => {
    expect(filed(["b", "a"], 20)).toEqual({ "": ["b", "a"] });
  });

  test.each<[string, string[], Record<string, string[]>]>([
    ["halves of the alphabet", ["Zoo", "Ant", "Mole"], { "a-m": ["Ant", "Mole"], "n-z": ["Zoo"] }],
    [
      "halves of a letter",
      ["Cat", "Camel", "Cow", "Crow"],
      { "ca-cm": ["Cat", "Camel"], "cn-cz": ["Cow", "Crow"] },
    ],
    [
      "the next word, where the first one is the same",
      ["Customer", "CustomerSeat", "CustomerOrder"],
      { "customer-a-m": ["Customer"], "customer-n-z": ["CustomerSeat", "CustomerOrder"] },
    ],
    [
      "whole words, where two letters are the same",
      ["Custom", "Customer", "CustomerSeat"],
      { custom: ["Custom"], customer: ["Customer", "CustomerSeat"] },
    ],
    [
      "what begins with no letter, before the first letter",
      ["_1", "_2", "Ant", "Ape"],
      { "0-9": ["_1", "_2"], a: ["Ant", "Ape"] },
    ],
    ["the same words, together", ["Cat", "cat", "CAT"], { cat: ["Cat", "cat", "CAT"] }],
    [
      "names that a system keeps for itself, with a number",
      ["ConA", "ConB", "Cook", "Cool"],
      { "con-2": ["ConA", "ConB"], cook: ["Cook"], cool: ["Cool"] },
    ],
  ])("are %s", (_, titles, expected) => {
    expect(filed(titles, 20)).toEqual(expected);
  });

  test("are as long as they may be, but for a single entry that is longer", () => {
    const long = [{ item: "m", title: "Monster", lines: 500 }, ...entries(alphabet)];
    const volumes = volumesOf(long, 100);
    const lengths = volumes.map(({ items }) => (items.includes("m") ? 1 : items.length * 10));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
    expect(volumes.find(({ items }) => items.includes("m"))?.items).toEqual(["m"]);
    expect(volumes.flatMap(({ items }) => items).sort()).toEqual(["m", ...alphabet].sort());
  });

  test("do not depend on the order of what is filed", () => {
    const names = (titles: string[]) => volumesOf(entries(titles), 60).map(({ name }) => name);
    expect(names(alphabet.toReversed())).toEqual(names(alphabet));
  });

  test("a new title moves nothing, or divides the one volume that it makes too long", () => {
    const before = filed(alphabet, 60);
    for (const added of ["hat", "quilt", "zebra", "0"]) {
      const after = filed([...alphabet, added], 60);
      const changed = Object.keys(before).filter((name) => {
        const rest = (after[name] ?? []).filter((title) => title !== added);
        return JSON.stringify(rest) !== JSON.stringify(before[name]);
      });
      expect(changed.length, added).toBeLessThanOrEqual(1);
      const [divided] = changed;
      if (divided !== undefined) expect(before[divided]?.length).toBe(6);
    }
  });
});

describe("the title of a path", () => {
  test.each([
    ["/v1/customers/{id}/orders", "customers", "orders"],
    ["/api/v2.0/customers", "customers", ""],
    ["/v1/customer_portal/seats/{id}/claims", "customer-portal/seats", "claims"],
    ["/gen-ai/agents/{id}", "gradient-ai-platform", "gen-ai agents"],
    ["/", "root", ""],
  ])("%s in %s is `%s`", (path, group, expected) => {
    expect(titleOfPath(path, group)).toBe(expected);
  });
});
