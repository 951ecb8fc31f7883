/** The examples of the OpenAPI standard for every style of parameter (3.1.1 section 4.8.12.6), on the wire. */
import { expect, test } from "vitest";
import {
  cookieFields,
  deepObject,
  form,
  formObject,
  headerFields,
  joined,
  pathField,
} from "../../templates/runtime/encode.ts";
import { A, failure, send, useServers, type Changes } from "./harness.ts";

useServers();

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

test.each<[string, "simple" | "label" | "matrix", boolean, unknown, string]>([
  ["matrix, empty", "matrix", false, "", ";color"],
  ["matrix, text", "matrix", false, "blue", ";color=blue"],
  ["matrix, array", "matrix", false, array, ";color=blue,black,brown"],
  ["matrix, object", "matrix", false, object, ";color=R,100,G,200,B,150"],
  ["matrix exploded, empty", "matrix", true, "", ";color"],
  ["matrix exploded, text", "matrix", true, "blue", ";color=blue"],
  ["matrix exploded, array", "matrix", true, array, ";color=blue;color=black;color=brown"],
  ["matrix exploded, object", "matrix", true, object, ";R=100;G=200;B=150"],
  ["label, text", "label", false, "blue", ".blue"],
  ["label, array", "label", false, array, ".blue,black,brown"],
  ["label, object", "label", false, object, ".R,100,G,200,B,150"],
  ["label exploded, text", "label", true, "blue", ".blue"],
  ["label exploded, array", "label", true, array, ".blue.black.brown"],
  ["label exploded, object", "label", true, object, ".R=100.G=200.B=150"],
  ["simple, text", "simple", false, "blue", "blue"],
  ["simple, array", "simple", false, array, "blue,black,brown"],
  ["simple, object", "simple", false, object, "R,100,G,200,B,150"],
  ["simple exploded, array", "simple", true, array, "blue,black,brown"],
  ["simple exploded, object", "simple", true, object, "R=100,G=200,B=150"],
])("a path parameter in the style %s", async (_, style, explode, color, expected) => {
  const write = [pathField("color", style, explode)];
  await send({ path: "/colors/<color>/end", write }, { color });
  expect(A.seen[0]!.url).toBe(`/colors/${expected}/end`);
});

test("a path parameter of a media type is JSON", async () => {
  await send({ path: "/x/<o>", write: [pathField("o", "json")] }, { o: { a: [1] } });
  expect(A.seen[0]!.url).toBe("/x/%7B%22a%22%3A%5B1%5D%7D");
});

test.each<[string, "simple" | "label", unknown]>([
  ["an empty text", "simple", ""],
  ["dots", "simple", ".."],
  ["nothing in a list", "simple", []],
  ["an empty label", "label", ""],
  ["a label that makes dots", "label", "."],
])("R1 a styled path parameter with %s is refused", async (_, style, color) => {
  const write = [pathField("color", style)];
  const error = await failure(send({ path: "/colors/<color>", write }, { color }));
  expect(error.message).toMatch(/^color: must be text, not dots/);
  expect(A.seen).toEqual([]);
});

test("R2 items of a styled path parameter keep their delimiters apart", async () => {
  const write = [pathField("color", "simple")];
  await send({ path: "/colors/<color>", write }, { color: ["a,b", "c/d", "$&"] });
  expect(A.seen[0]!.url).toBe("/colors/a%2Cb,c%2Fd,%24%26");
});

type QueryEncoder = NonNullable<Changes["query"]>[string];

test.each<[string, QueryEncoder, unknown, string]>([
  ["form, empty", joined(","), "", "color="],
  ["form, text", joined(","), "blue", "color=blue"],
  ["form, array", joined(","), array, "color=blue,black,brown"],
  ["form, object", joined(","), object, "color=R,100,G,200,B,150"],
  ["form exploded, empty", 1, "", "color="],
  ["form exploded, text", form, "blue", "color=blue"],
  ["form exploded, array", 1, array, "color=blue&color=black&color=brown"],
  ["form exploded, object", formObject, object, "R=100&G=200&B=150"],
  ["spaceDelimited, array", joined("%20"), array, "color=blue%20black%20brown"],
  ["spaceDelimited, object", joined("%20"), object, "color=R%20100%20G%20200%20B%20150"],
  ["pipeDelimited, array", joined("%7C"), array, "color=blue%7Cblack%7Cbrown"],
  ["pipeDelimited, object", joined("%7C"), object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  ["deepObject", deepObject, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
])("a query parameter in the style %s", async (_, encoder, color, expected) => {
  await send({ query: { color: encoder } }, { color });
  expect(A.seen[0]!.url).toBe(`/things?${expected}`);
});

test.each<[string, boolean, unknown, string]>([
  ["simple, text", false, "blue", "blue"],
  ["simple, array", false, array, "blue,black,brown"],
  ["simple, object", false, object, "R,100,G,200,B,150"],
  ["simple exploded, object", true, object, "R=100,G=200,B=150"],
])("a header parameter in the style %s", async (_, explode, color, expected) => {
  await send({ write: [headerFields(explode, "color")] }, { color });
  expect(A.seen[0]!.headers["color"]).toBe(expected);
});

test("cookie parameters join under one header", async () => {
  await send(
    { write: [cookieFields("color", ["cookie_x", "x"])] },
    { color: array, cookie_x: "1;2" },
  );
  expect(A.seen[0]!.headers.cookie).toBe("color=blue,black,brown; x=1%3B2");
});
