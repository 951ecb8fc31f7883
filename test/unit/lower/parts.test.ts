import { expect, test } from "vitest";
import { operation } from "./document.ts";

/** What the encodings of a body come to, and what was reported. */
function partsOf(encoding: string, mediaType = "multipart/form-data") {
  const { operation: found, codes } = operation(
    `{ requestBody: { content: { ${mediaType}: { schema: { type: object }, encoding: ${encoding} } } }, responses: { "204": { description: Done. } }, parameters: [{ name: id, in: path, required: true, schema: { type: string } }] }`,
  );
  const parts = found.body?.contents[0]?.parts ?? [];
  return { parts, codes: codes.map((code) => code.split(" ")[0]) };
}

test.each<[string, object, string[]]>([
  [
    "{ a: { contentType: 'image/png, image/*; q=1', style: form, explode: false } }",
    { contentType: "image/png, image/*; q=1", style: "form", explode: false },
    [],
  ],
  ["{ a: { headers: { X-A: { schema: { const: b } } } } }", { headers: { "X-A": "b" } }, []],
  ["{ a: { headers: { X-A: { schema: { enum: [7] } } } } }", { headers: { "X-A": "7" } }, []],
  ["{ a: { headers: { X-A: { schema: { default: c } } } } }", { headers: { "X-A": "c" } }, []],
  ["{ a: { headers: { content-type: { schema: { const: b } } } } }", {}, []],
  ["{ a: { headers: { X-A: { schema: { type: string } } } } }", {}, ["SW5022"]],
  [String.raw`{ a: { headers: { X-A: { schema: { const: "b\r\nX-B: 1" } } } } }`, {}, ["SW5022"]],
  ['{ a: { headers: { "X A": { schema: { const: b } } } } }', {}, ["SW5022"]],
  [String.raw`{ a: { contentType: "a/b\r\nX-B: 1" } }`, {}, ["SW5015"]],
  ["{ a: { contentType: png } }", {}, ["SW5015"]],
  ["{ a: { style: matrix } }", {}, ["SW5008"]],
])("the encoding %s", (encoding, part, codes) => {
  expect(partsOf(encoding)).toEqual({ parts: [{ property: "a", ...part }], codes });
});

test("headers are those of parts, and a form has none", () => {
  const encoding = "{ a: { headers: { X-A: { schema: { const: b } } } } }";
  expect(partsOf(encoding, "application/x-www-form-urlencoded")).toEqual({
    parts: [{ property: "a" }],
    codes: [],
  });
});
