import { describe, expect, test } from "vitest";
import type { Filter } from "../../../generator/config.ts";
import { lower } from "./document.ts";

const answer = (schema: string): string =>
  `responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/${schema}" } } } } }`;

const spec = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /v1/seats:
    get: { operationId: "seats:list", tags: [seats], ${answer("Page")} }
    post: { operationId: "seats:add", tags: [seats, internal], x-internal: true, ${answer("Seat")} }
  /v1/seats/{id}/notes:
    parameters: [{ in: path, name: id, required: true, schema: { type: string } }]
    get: { operationId: "seats:notes", tags: [notes], x-internal: false, ${answer("Note")} }
  /v2/pets:
    x-beta: true
    get: { tags: [pets], ${answer("Pet")} }
components:
  schemas:
    Seat: { type: object, properties: { id: { type: string } } }
    Page: { type: array, items: { $ref: "#/components/schemas/Seat" } }
    Note: { type: nonsense }
    Pet: { type: object }
    Unused: { type: string }
`;

const broken = "SW4001 17:19";

function filtered(filter: Filter) {
  const { api, diagnostics, codes } = lower(spec, { filter });
  return {
    operations: api?.operations.map(({ operationId }) => operationId),
    types: api?.types.map(({ hint }) => hint.ideal),
    messages: diagnostics.map(({ message }) => message),
    codes,
  };
}

describe("a filter keeps", () => {
  const seats = ["seats:list", "seats:add"];
  test.each<[string, Filter, string[]]>([
    ["what has a tag", { include: { tags: ["seats"] } }, seats],
    [
      "what has any of the tags",
      { include: { tags: ["pets", "internal"] } },
      ["seats:add", "GET /v2/pets"],
    ],
    ["one path", { include: { paths: ["/v1/seats"] } }, seats],
    [
      "a path and all below it",
      { include: { paths: ["/v1/seats/**"] } },
      [...seats, "seats:notes"],
    ],
    [
      "a star within a segment",
      { include: { paths: ["/*/seats", "/v2/p*"] } },
      [...seats, "GET /v2/pets"],
    ],
    [
      "template names as they are",
      { include: { paths: ["/v1/seats/{id}/notes"] } },
      ["seats:notes"],
    ],
    ["two stars in the middle", { include: { paths: ["/**/notes"] } }, ["seats:notes"]],
    ["operationIds", { include: { operations: ["seats:*"] } }, [...seats, "seats:notes"]],
    [
      "methods and paths",
      { include: { operations: ["GET /v2/*", "seats:add"] } },
      ["seats:add", "GET /v2/pets"],
    ],
    [
      "an extension, but not one that says false",
      { include: { extensions: ["x-internal"] } },
      ["seats:add"],
    ],
    ["an extension of the path", { include: { extensions: ["x-b*"] } }, ["GET /v2/pets"]],
    [
      "all but what it drops",
      { exclude: { tags: ["internal", "notes"] } },
      ["seats:list", "GET /v2/pets"],
    ],
    [
      "dropping comes last",
      { include: { tags: ["seats"] }, exclude: { extensions: ["x-internal"] } },
      ["seats:list"],
    ],
    [
      "everything, without rules",
      { include: {}, exclude: {} },
      [...seats, "seats:notes", "GET /v2/pets"],
    ],
  ])("%s", (_, filter, want) => {
    const { operations, codes } = filtered(filter);
    expect(operations).toEqual(want);
    expect(codes.filter((code) => code !== broken)).toEqual([]);
  });
});

test("types stay that a kept operation leads to, in their order", () => {
  expect(filtered({ include: { tags: ["seats"] } }).types).toEqual(["Seat", "Page"]);
  expect(filtered({ include: { tags: ["pets"] } }).types).toEqual(["Pet"]);
  expect(filtered({}).types).toEqual(["Seat", "Page", "Note", "Pet", "Unused"]);
});

test("what is wrong in a dropped part is not reported", () => {
  expect(filtered({ include: { tags: ["seats"] } }).codes).toEqual([]);
  expect(filtered({ include: { tags: ["notes"] } }).codes).toEqual([broken]);
});

test("a rule that matches nothing is told as the command line takes it", () => {
  const { messages, codes } = filtered({
    include: { tags: ["seats", "Seats"], paths: ["/v1"], operations: ["x.y"] },
    exclude: { extensions: ["x-hidden"] },
  });
  expect(codes).toEqual(Array(4).fill(" SW7201 -:-"));
  expect(messages).toEqual([
    "the filter -extension:x-hidden matches no operation",
    "the filter operation:x.y matches no operation",
    "the filter path:/v1 matches no operation",
    "the filter tag:Seats matches no operation",
  ]);
});
