import { expect, test } from "vitest";
import { createDiagnostics } from "../../../generator/diagnostics.ts";
import { keepSupported } from "../../../generator/passes/supported.ts";
import { apiOf } from "../names/document.ts";

/** What is reported about an operation under `GET /things/{id}`, and the operation that is left. */
function keep(operation: string) {
  const api = apiOf(`openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things/{id}: { get: { operationId: a, ${operation} } }
`);
  const diagnostics = createDiagnostics("default", () => undefined);
  const [kept] = keepSupported(api, diagnostics).operations;
  return { kept, codes: diagnostics.list().map(({ code, severity }) => `${code} ${severity}`) };
}

const id = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]";
const done = 'responses: { "204": { description: Done. } }';

test.each([
  ["nothing", `${id}, ${done}`, []],
  [
    "a stream of events and nothing else",
    `${id}, responses: { "200": { description: E., content: { text/event-stream: {} } } }`,
    [],
  ],
  [
    "a stream beside another answer, with nothing to choose by",
    `${id}, responses: { "200": { description: E., content: { text/event-stream: {}, application/json: {} } } }`,
    ["SW5105 warning"],
  ],
  [
    "a stream before an answer that is no JSON",
    `${id}, responses: { "200": { description: E., content: { text/event-stream: {}, text/csv: {} } } }`,
    ["SW5105 warning"],
  ],
])("%s is reported", (_, operation, codes) => {
  expect(keep(operation).codes).toEqual(codes);
});
