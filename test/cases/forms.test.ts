/** Forms as an emitted package sends them: the encodings of the document, property by property. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Call } from "../../templates/runtime/call.ts";
import { startServer, type Loopback } from "../runtime/harness.ts";
import { emitCase, type EmittedPackage } from "./emitted.ts";

type Operation = (client: object, request?: object) => Call<unknown>;

let server: Loopback;
let emitted: EmittedPackage;
let forms: Record<"urlencoded" | "parts" | "mixed", Operation>;
let client: object;

beforeAll(async () => {
  emitted = await emitCase("forms");
  server = await startServer();
  server.answer = (response) => response.writeHead(204).end();
  type Core = { createClient: (options: object) => object };
  const { createClient } = await emitted.load<Core>("core.js");
  forms = await emitted.load("operations/forms.js");
  client = createClient({ baseUrl: server.origin, retry: false });
});
afterAll(async () => {
  await server.close();
  emitted.remove();
});

test("every property of a form is written as its encoding says", async () => {
  await forms.urlencoded(client, {
    name: "A&B",
    tags: ["x", "y"],
    filter: { a: "1" },
    address: { street: "É 1" },
    rows: [{ n: 1 }, { n: 2 }],
    spread: { x: 1, y: 2 },
    flat: ["a", "b"],
    spaced: ["a", "b"],
    piped: ["a", "b"],
    link: "https://a.example/?b=c&d",
  });
  expect(server.seen.at(-1)!.body).toMatch(/&link=https:\/\/a\.example\/\?b=c%26d$/);
  expect([...new URLSearchParams(server.seen.at(-1)!.body)]).toEqual([
    ["name", "A&B"],
    ["tags", "x"],
    ["tags", "y"],
    ["filter[a]", "1"],
    ["address", '{"street":"É 1"}'],
    ["rows", '{"n":1}'],
    ["rows", '{"n":2}'],
    ["x", "1"],
    ["y", "2"],
    ["flat", "a,b"],
    ["spaced", "a b"],
    ["piped", "a|b"],
    ["link", "https://a.example/?b=c&d"],
  ]);
});

test("every part has the content type, the headers and the style of its encoding", async () => {
  await forms.parts(client, {
    image: new Uint8Array([97]),
    any: new Blob(["b"]).stream(),
    sheet: "1,2",
    flat: ["a", "b"],
    deep: { a: "1" },
  });
  const { body } = server.seen.at(-1)!;
  const heads = body.split(/--[\w-]{36}(?:\r\n)?/).map((part) => part.split("\r\n\r\n")[0]);
  expect(
    heads.slice(1, -1).map((head) => head!.replace(/^content-disposition: form-data; /, "")),
  ).toEqual([
    'name="image"; filename="blob"\r\ncontent-type: image/png',
    'name="any"; filename="blob"\r\ncontent-type: application/octet-stream',
    'name="sheet"\r\ncontent-type: text/csv\r\nX-Kind: sheet',
    'name="flat"',
    'name="deep[a]"',
  ]);
});

test("a list of a mixed body has the media type of the document", async () => {
  await forms.mixed(client, { body: ["a", "b"] });
  const { headers } = server.seen.at(-1)!;
  expect(headers["content-type"]).toMatch(/^multipart\/mixed; boundary=/);
});
