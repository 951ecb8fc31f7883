import { describe, expect, test } from "vitest";
import { createScope, type Claim } from "../../../generator/names/scope.ts";

const claim = (id: string, ...wishes: string[]): Claim => ({ id, wishes });

/** The names after one set of claims, in the order of ids, and what ended in a number. */
function settle(claims: Claim[], reserved: string[] = []) {
  const scope = createScope(new Set(reserved));
  const numbered = scope.claim(claims).map(({ id }) => id);
  const names = claims.map(({ id }): [string, string | undefined] => [id, scope.nameOf(id)]);
  return { names: Object.fromEntries(names), numbered };
}

describe("a clash", () => {
  test.each<[string, Claim[], string[], Record<string, string>, string[]]>([
    ["one wish, one name", [claim("a", "X")], [], { a: "X" }, []],
    [
      "neither of two rivals gets the clean name",
      [claim("a", "X", "AX"), claim("b", "X", "BX")],
      [],
      { a: "AX", b: "BX" },
      [],
    ],
    [
      "nor does any of three, though two part earlier",
      [claim("a", "X", "AX"), claim("b", "X", "BX"), claim("c", "X", "AX", "CX")],
      [],
      { a: "AX2", b: "BX", c: "CX" },
      ["a"],
    ],
    [
      "a later wish does not take a name from whoever wants it first",
      [claim("a", "X"), claim("b", "Y", "X")],
      ["Y"],
      { a: "X", b: "X2" },
      ["b"],
    ],
    [
      "what is reserved is nobody's",
      [claim("a", "Error", "ErrorModel")],
      ["Error"],
      { a: "ErrorModel" },
      [],
    ],
    [
      "a number is the last resort",
      [claim("a", "X"), claim("b", "X")],
      [],
      { a: "X2", b: "X3" },
      ["a", "b"],
    ],
    [
      "a number that is taken is passed over",
      [claim("a", "X"), claim("b", "X2")],
      ["X"],
      { a: "X3", b: "X2" },
      ["a"],
    ],
    ["an empty wish is none", [claim("a", "", "A")], [], { a: "A" }, []],
    ["no wish at all", [claim("a", "")], [], { a: "Unnamed2" }, ["a"]],
    [
      "a name like a member of every object",
      [claim("a", "constructor")],
      [],
      { a: "constructor" },
      [],
    ],
  ])("%s", (_, claims, reserved, names, numbered) => {
    expect(settle(claims, reserved)).toEqual({ names, numbered });
    // The order of a document does not matter.
    expect(settle(claims.toReversed(), reserved)).toEqual({ names, numbered });
  });

  test("is a clash of what is made of the names as well", () => {
    const functions = { endings: ["", "Operation"] };
    const settled = settle([
      { ...claim("a", "list", "listSeats"), ...functions },
      { ...claim("b", "listOperation", "runOperation"), ...functions },
    ]);
    expect(settled).toEqual({ names: { a: "listSeats", b: "runOperation" }, numbered: [] });
  });

  test("of files is one regardless of case", () => {
    const scope = createScope(new Set(["con"]), (name) => name.toLowerCase());
    scope.claim([claim("a", "Seats"), claim("b", "seats", "seats-resource"), claim("c", "CON")]);
    expect(["a", "b", "c"].map((id) => scope.nameOf(id))).toEqual([
      "Seats2",
      "seats-resource",
      "CON2",
    ]);
  });
});

describe("a pin", () => {
  test("comes before every wish", () => {
    const scope = createScope(new Set());
    expect(scope.pin({ id: "old" }, "X")).toBe(true);
    scope.claim([claim("new", "X", "NewX"), claim("old", "Y")]);
    expect([scope.nameOf("old"), scope.nameOf("new")]).toEqual(["X", "NewX"]);
  });

  test("is refused for what is taken, reserved or empty", () => {
    const scope = createScope(new Set(["Error"]));
    scope.pin({ id: "a" }, "X");
    const refused = [
      scope.pin({ id: "b" }, "X"),
      scope.pin({ id: "a" }, "Y"),
      scope.pin({ id: "c" }, "Error"),
      scope.pin({ id: "d" }, ""),
      scope.pin({ id: "e", endings: ["Model", ""] }, "X"),
    ];
    expect(refused).toEqual([false, false, false, false, false]);
  });
});
