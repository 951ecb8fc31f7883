import { expect, test } from "vitest";
import { fieldOf } from "../../../generator/ir/api.ts";
import { apiOf } from "../names/document.ts";

/** How the body of `PUT /things/{id}` is handed in. */
function argumentOf(
  schema: string,
  { required = true, media = "application/json" } = {},
): string | undefined {
  const [operation] = apiOf(`openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things/{id}:
    put:
      operationId: things:put
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { required: ${required}, content: { ${media}: { schema: ${schema} } } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Named: { type: object, required: [name], properties: { name: { type: string } } }
    Sized: { type: object, properties: { size: { type: integer } } }
    Loop: { type: object, properties: { next: { $ref: "#/components/schemas/Loop" } } }
    Identified: { type: object, properties: { id: { type: string } } }
`).operations;
  return operation?.body?.argument;
}

const ref = (name: string) => `{ $ref: "#/components/schemas/${name}" }`;

test.each([
  ["an object", "{ type: object, properties: { name: { type: string } } }", "fields"],
  ["a named object", ref("Named"), "fields"],
  ["parts of objects", `{ allOf: [${ref("Named")}, ${ref("Sized")}] }`, "fields"],
  ["one of several objects", `{ oneOf: [${ref("Named")}, ${ref("Sized")}] }`, "fields"],
  ["an object that holds itself", ref("Loop"), "fields"],
  ["a property called like a parameter", ref("Identified"), "body"],
  [
    "such a property in one of several",
    `{ oneOf: [${ref("Named")}, ${ref("Identified")}] }`,
    "body",
  ],
  ["a property called body", "{ type: object, properties: { body: { type: string } } }", "body"],
  ["a list", "{ type: array, items: { type: string } }", "body"],
  ["text", "{ type: string }", "body"],
  ["a map", "{ type: object, additionalProperties: { type: string } }", "body"],
  [
    "an object that may hold more",
    "{ type: object, properties: { a: {} }, additionalProperties: true }",
    "body",
  ],
  ["an object of nothing", "{ type: object }", "body"],
  ["an object or null", `{ anyOf: [${ref("Named")}, { type: "null" }] }`, "body"],
  ["an object or text", `{ anyOf: [${ref("Named")}, { type: string }] }`, "body"],
])("%s is handed in as told", (_, schema, want) => {
  expect(argumentOf(schema)).toBe(want);
});

test.each([
  ["multipart/form-data", "fields"],
  ["application/x-www-form-urlencoded", "fields"],
  ["application/merge-patch+json", "fields"],
  ["text/plain", "body"],
  ["application/octet-stream", "body"],
])("a body of %s", (media, want) => {
  expect(argumentOf(ref("Named"), { media })).toBe(want);
});

test("an optional body with a required field can be left out, whatever else is required", () => {
  expect(argumentOf(ref("Named"), { required: false })).toBe("body");
  expect(argumentOf(ref("Sized"), { required: false })).toBe("fields");
});

test("of two parameters of one name, the place of the other stands in front of it; the path keeps its own", () => {
  const parameter = (name: string, place: string) =>
    `{ name: ${name}, in: ${place}, required: ${place === "path"}, schema: { type: string } }`;
  const [operation] = apiOf(`openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things/{id}:
    get:
      operationId: a
      parameters: [${[parameter("id", "query"), parameter("id", "path"), parameter("a", "header"), parameter("a", "cookie")].join()}]
      responses: { "204": { description: Done. } }
`).operations;
  expect(operation?.parameters.map(fieldOf)).toEqual(["query_id", "id", "a", "cookie_a"]);
});
