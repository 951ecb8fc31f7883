import { describe, expect, test } from "vitest";
import { reservedTypes } from "../../../generator/names/reserved.ts";
import {
  runtimeClasses,
  runtimeErrorClasses,
  runtimeTypes,
  streamClasses,
} from "../../../generator/render/runtime-exports.ts";
import { document, name } from "./document.ts";

const type = (schema: string) => `type:#/components/schemas/${schema}`;

/** Names by id, of those ids that begin with a word. */
function namesOf(text: string, kind: string): Record<string, string> {
  const { names } = name(text).lock;
  return Object.fromEntries(Object.entries(names).filter(([id]) => id.startsWith(`${kind}:`)));
}

describe("types", () => {
  test.each([
    ["customer_seat", "CustomerSeat"],
    ["Error", "ErrorModel"],
    ["Promise", "PromiseModel"],
    ["Response", "ResponseModel"],
    ["Record", "RecordModel"],
    ["Client", "ClientModel"],
    ["string", "StringModel"],
    ["Acme", "AcmeModel"],
    ["AcmeError", "AcmeErrorModel"],
    ["Validation", "ValidationModel"],
    ["Check", "Check"],
    ["HTTPValidationError", "HTTPValidationError"],
    ["1st", "_1St"],
    ["a.b-c", "ABC"],
  ])("%s is called %s", (schema, want) => {
    expect(name(document([], [schema])).of(type(schema))).toBe(want);
  });

  test.each([...runtimeTypes, ...runtimeClasses, ...streamClasses, ...runtimeErrorClasses])(
    "no schema takes %s, which the package exports of its runtime",
    (exported) => expect(reservedTypes).toContain(exported),
  );

  test("neither of two that look alike gets the clean name, in whatever order they stand", () => {
    const schemas = ["foo_bar", "fooBar", "Other"];
    const first = name(document([], schemas));
    const second = name(document([], schemas.toReversed()));
    expect(second.lock).toEqual(first.lock);
    expect(Object.values(first.lock.names)).not.toContain("FooBar");
    expect(first.reported).toHaveLength(2);
    expect(first.of(type("Other"))).toBe("Other");
  });
});

describe("methods and functions", () => {
  const operations = [
    "/a get things:list",
    "/a delete things:delete",
    "/b get things:then",
    "/c get things:list_pages",
  ];

  test("a method may be a keyword, a function is then called after its resource", () => {
    expect(namesOf(document(operations), "op")).toMatchObject({ "op:DELETE /a": "delete" });
    expect(namesOf(document(operations), "function")).toMatchObject({
      "function:op:DELETE /a": "deleteThings",
    });
  });

  test("a member that would make a promise of its owner is not given", () => {
    expect(namesOf(document(operations), "op")["op:GET /b"]).not.toBe("then");
  });

  test("a function leaves room for what stands beside it", () => {
    const functions = namesOf(document(operations), "function");
    expect(functions["function:op:GET /a"]).not.toBe("list");
    expect(functions["function:op:GET /c"]).not.toBe("listPages");
  });

  test("the same method in two resources is called the same in both", () => {
    const two = document([
      "/a get seats:list",
      "/b get customers:list",
      "/c get portal:customers:list",
    ]);
    expect(Object.values(namesOf(two, "op"))).toEqual(["list", "list", "list"]);
    expect(Object.values(namesOf(two, "resource")).sort()).toEqual([
      "customers",
      "customers",
      "portal",
      "seats",
    ]);
  });
});

describe("files", () => {
  test.each([
    ["core", "core-resource"],
    ["index", "index-resource"],
    ["errors", "errors-resource"],
    ["AUX", "aux-resource"],
    ["customer_portal", "customer-portal"],
    ["日本", "u65e5u672c"],
    ["x".repeat(100), "x".repeat(60)],
  ])("%s goes to %s", (group, want) => {
    const files = namesOf(document([`/a get ${group}:get`]), "file");
    expect(Object.values(files)).toEqual([want]);
  });
});

describe("the client", () => {
  test.each([
    ["Polar API", "PolarAPI"],
    ["Error", "ErrorSdk"],
    ["Client", "ClientSdk"],
    ["API", "ApiSdk"],
    ["Type", "TypeSdk"],
    ["SDK", "Sdk"],
    ['"*/"', "Sdk"],
  ])("of %s is called %s", (title, want) => {
    expect(name(document([], [], title)).client).toBe(want);
  });
});

describe("the lock", () => {
  const before = document(
    ["/a get seats:list", "/b get customers:list", "/c get portal:customers:list"],
    ["foo_bar"],
  );
  const first = name(before);

  test("the same document gives the same names with it", () => {
    expect(name(before, first.lock).lock).toEqual(first.lock);
  });

  test.each([
    ["a schema that looks like another", ["fooBar"], []],
    [
      "a schema called like what an operation exports",
      ["SeatsListError", "CustomersListRequest"],
      [],
    ],
    ["an operation that looks like another", [], ["/d get seats:List"]],
    ["an operation called like what stands beside another", [], ["/d get seats:list_operation"]],
    ["a group that looks like another", [], ["/d get Seats:get"]],
    ["a group below another", [], ["/d get seats:customers:get"]],
  ])("keeps every name beside %s", (_, schemas, operations) => {
    const grown = document(
      [...operations, "/a get seats:list", "/b get customers:list", "/c get portal:customers:list"],
      [...schemas, "foo_bar"],
    );
    const second = name(grown, first.lock);
    expect(second.lock.names).toMatchObject(first.lock.names);
    expect(Object.keys(second.lock.names).length).toBeGreaterThan(
      Object.keys(first.lock.names).length,
    );
  });

  test("what it pins wins over what the document would give", () => {
    const lock = {
      version: 1 as const,
      names: { [type("foo_bar")]: "Chosen", "op:GET /a": "everySeat" },
    };
    const pinned = name(before, lock);
    expect(pinned.of(type("foo_bar"))).toBe("Chosen");
    expect(pinned.of("op:GET /a")).toBe("everySeat");
    expect(pinned.of("op:GET /b")).toBe("list");
  });

  test("a pin that is reserved, or pinned twice, counts once or not at all", () => {
    const names = { [type("a")]: "Error", [type("b")]: "Twice", [type("c")]: "Twice" };
    const pinned = name(document([], ["a", "b", "c"]), { version: 1, names });
    expect(["a", "b", "c"].map((schema) => pinned.of(type(schema)))).toEqual(["A", "Twice", "C"]);
  });

  test("the name of what is gone is free again", () => {
    const lock = { version: 1 as const, names: { [type("Gone")]: "FooBar" } };
    expect(name(before, lock).of(type("foo_bar"))).toBe("FooBar");
  });
});

test("a member of an enum is a name, whatever its value", () => {
  const values = ["a", "-a", "+a", "", "then", "1", "-1", "*/", "constructor", "ä"];
  const text = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: {}
components: { schemas: { E: { type: string, enum: ${JSON.stringify(values)}, x-enum-varnames: [Alpha, "not a name", "*/ alert(1)"] } } }
`;
  const members = namesOf(text, "member");
  expect(values.map((value) => members[`member:${type("E")}:${JSON.stringify(value)}`])).toEqual([
    "Alpha",
    "notAName",
    "alert1",
    "empty",
    "thenValue",
    "_1",
    "minus1",
    "starSlash",
    "constructorValue",
    "ä",
  ]);
});

test.each([
  [
    ["in_progress", "IN_PROGRESS"],
    ["in_progress", "IN_PROGRESS"],
  ],
  [
    ["in-progress", "in_progress", "in progress"],
    ["inDashProgress", "in_progress", "inSpaceProgress"],
  ],
  [
    ["1.0", "10", "a.b", "a:b", "ab"],
    ["_1Dot0", "_10", "aDotB", "aColonB", "ab"],
  ],
  [
    ["<", "<=", "*", "%"],
    ["less", "lessEquals", "star", "percent"],
  ],
])(
  "members of %j, which come to the same words, are told apart as they are written",
  (values, expected) => {
    const text = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: {}
components: { schemas: { E: { type: string, enum: ${JSON.stringify(values)} } } }
`;
    const members = namesOf(text, "member");
    expect(values.map((value) => members[`member:${type("E")}:${JSON.stringify(value)}`])).toEqual(
      expected,
    );
    expect(name(text).reported).toEqual([]);
  },
);

describe("tags that differ in case only", () => {
  const text = (...tags: string[]) => `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
${tags.map((tag, index) => `  /${index}: { get: { operationId: get${index}, tags: [${tag}], responses: { "204": { description: Done. } } } }`).join("\n")}
`;
  const groups = (from: ReturnType<typeof name>) =>
    Object.entries(from.lock.names).filter(([id]) => id.startsWith("resource:"));

  test("are one group under the first spelling, and a warning for each other one", () => {
    const found = name(text("Seats", "seats", "Seats", "seats", "SEATS", "boats"));
    expect(groups(found)).toEqual([
      ["resource:Seats", "seats"],
      ["resource:boats", "boats"],
    ]);
    expect(found.reported).toEqual([
      "the group SEATS is written Seats elsewhere",
      "the group seats is written Seats elsewhere",
    ]);
  });

  test("stay apart where both have a name from before", () => {
    const names = { "resource:Seats": "seats", "resource:seats": "seatsResource2" };
    const found = name(text("Seats", "seats", "SEATS"), { version: 1, names });
    expect(groups(found)).toEqual(Object.entries(names));
    expect(found.reported).toEqual(["the group SEATS is written Seats elsewhere"]);
  });

  test("take the spelling that has a name from before, though another one comes first", () => {
    const names = { "resource:seats": "chairs" };
    const found = name(text("Seats", "seats"), { version: 1, names });
    expect(groups(found)).toEqual(Object.entries(names));
  });
});
