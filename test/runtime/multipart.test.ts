/** Bodies of several parts: what a server reads of them, and how each part is written on the wire. */
import { expect, test } from "vitest";
import { deepObject, formObject, joined } from "../../templates/runtime/encode.ts";
import { RequestEncodeError } from "../../templates/runtime/errors.ts";
import { multipart, type Part } from "../../templates/runtime/multipart.ts";
import type { Outgoing } from "../../templates/runtime/types.ts";
import { A, failure, operation, send, useServers, type Changes } from "./harness.ts";

useServers();

const post = (parts: { readonly [name: string]: Part } = {}): Changes => ({
  method: "POST",
  body: multipart(parts),
});

/** What a reader of forms, which shares no code with the writer, finds in the last request. */
async function read(): Promise<FormData> {
  const { headers, body } = A.seen.at(-1)!;
  const init = { headers: { "content-type": headers["content-type"]! } };
  return new Response(body, init).formData();
}

/** The parts as they stand in the last request: the lines of each head, and what follows them. */
function parts(): { head: string[]; text: string }[] {
  const { headers, body } = A.seen.at(-1)!;
  const [, boundary] = /boundary=(\S+)/.exec(headers["content-type"]!)!;
  const all = body.split(`--${boundary!}`);
  expect(all[0]).toBe("");
  expect(all.at(-1)).toBe("--\r\n");
  return all.slice(1, -1).map((part) => {
    const [head = "", ...rest] = part.replace(/^\r\n/, "").split("\r\n\r\n");
    const lines = part.startsWith("\r\n\r\n") ? [] : head.split("\r\n");
    const text = lines.length ? rest.join("\r\n\r\n") : part.slice(4);
    return { head: lines, text: text.replace(/\r\n$/, "") };
  });
}

const disposition = (name: string, rest = "") =>
  `content-disposition: form-data; name="${name}"${rest}`;

test("texts, numbers, lists, objects and files are what a server expects of a form", async () => {
  await send(post(), {
    text: "é\n\r\n--x",
    count: 3,
    flag: false,
    at: new Date(0),
    list: ["a", "b"],
    meta: { a: [1] },
    file: new File(["abc"], "a.txt", { type: "text/plain" }),
    bytes: new Uint8Array([97, 98]),
    none: undefined,
    nil: null,
  });
  const form = await read();
  expect(A.seen[0]!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=[\w-]+$/);
  expect(Number(A.seen[0]!.headers["content-length"])).toBeGreaterThan(500);
  expect([...form.keys()]).toEqual("text count flag at list list meta file bytes".split(" "));
  expect(form.get("text")).toBe("é\n\r\n--x");
  expect([form.get("count"), form.get("flag"), form.get("at")]).toEqual([
    "3",
    "false",
    "1970-01-01T00:00:00.000Z",
  ]);
  expect(form.getAll("list")).toEqual(["a", "b"]);
  const file = form.get("file") as File;
  expect([file.name, await file.text()]).toEqual(["a.txt", "abc"]);
  // Bun adds the character set.
  expect(file.type).toMatch(/^text\/plain(;|$)/);
  const bytes = form.get("bytes") as File;
  expect([bytes.name, await bytes.text()]).toEqual(["blob", "ab"]);
  // Bun, which reads the form here, says nothing where the type is the default.
  expect(["application/octet-stream", ""]).toContain(bytes.type);
  expect(parts()[6]).toEqual({
    head: [disposition("meta"), "content-type: application/json"],
    text: '{"a":[1]}',
  });
});

test("a part has the content type and the headers that the document gives it", async () => {
  const described: Record<string, Part> = {
    meta: "application/vnd.meta+json",
    sdp: "application/sdp",
    image: "image/png",
    tagged: { type: "text/csv", headers: { "x-kind": "sheet" } },
    bare: { headers: { "x-kind": "none" } },
  };
  await send(post(described), {
    meta: { a: 1 },
    sdp: "v=0",
    image: [new Uint8Array([97]), new Blob(["b"], { type: "image/jpeg" })],
    tagged: "a,b",
    bare: "x",
    constructor: "y",
  });
  expect(parts()).toEqual([
    { head: [disposition("meta"), "content-type: application/vnd.meta+json"], text: '{"a":1}' },
    { head: [disposition("sdp"), "content-type: application/sdp"], text: "v=0" },
    { head: [disposition("image", '; filename="blob"'), "content-type: image/png"], text: "a" },
    { head: [disposition("image", '; filename="blob"'), "content-type: image/jpeg"], text: "b" },
    { head: [disposition("tagged"), "content-type: text/csv", "x-kind: sheet"], text: "a,b" },
    { head: [disposition("bare"), "x-kind: none"], text: "x" },
    { head: [disposition("constructor")], text: "y" },
  ]);
});

test.each<[string, Part, unknown, [string, string][]]>([
  ["joined by commas", joined(","), ["a", "b c"], [["q", "a,b c"]]],
  ["joined by spaces", joined("%20"), ["a", "b"], [["q", "a b"]]],
  ["joined by pipes", joined("%7C"), ["a", "b&"], [["q", "a|b&"]]],
  [
    "a part for each property",
    formObject,
    { a: 1, é: "%41" },
    [
      ["a", "1"],
      ["é", "%41"],
    ],
  ],
  [
    "deep",
    deepObject,
    { a: { b: [1, 2] } },
    [
      ["q[a][b]", "1"],
      ["q[a][b]", "2"],
    ],
  ],
])("a style decides how a value becomes parts: %s", async (_, style, q, expected) => {
  await send(post({ q: style }), { q });
  expect([...(await read()).entries()]).toEqual(expected);
});

test("streams are parts, with a name where they have one, and are read when their turn comes", async () => {
  const chunks = (...texts: string[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
  async function* letters() {
    yield "x";
    await Promise.resolve();
    yield "y";
  }
  await send(post({ first: "audio/mpeg" }), {
    first: Object.assign(chunks("one ", "two"), { name: "a.mp3" }),
    note: "between",
    second: letters(),
    third: new Blob(["z"]),
  });
  expect(A.seen[0]!.headers["transfer-encoding"]).toBe("chunked");
  expect(parts()).toEqual([
    {
      head: [disposition("first", '; filename="a.mp3"'), "content-type: audio/mpeg"],
      text: "one two",
    },
    { head: [disposition("note")], text: "between" },
    {
      head: [disposition("second", '; filename="blob"'), "content-type: application/octet-stream"],
      text: "xy",
    },
    {
      head: [disposition("third", '; filename="blob"'), "content-type: application/octet-stream"],
      text: "z",
    },
  ]);
});

test("a body with a stream is sent once; one without is repeated, byte for byte", async () => {
  A.answer = (response, _, count) => response.writeHead(count % 2 ? 503 : 200).end("{}");
  await send({ ...post(), method: "PUT" }, { file: new Blob(["again"]) });
  expect(A.seen).toHaveLength(2);
  expect(A.seen[1]!.body).toBe(A.seen[0]!.body);
  A.answer = (response) => response.writeHead(503).end();
  await failure(send({ ...post(), method: "PUT" }, { file: new Blob(["once"]).stream() }));
  expect(A.seen).toHaveLength(3);
});

test("whoever gives the body up stops its streams, those too whose turn has not come", async () => {
  const stopped: string[] = [];
  const endless = (name: string) =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1)),
      cancel: () => void stopped.push(name),
    });
  const outgoing: Outgoing = { method: "POST", url: A.origin, headers: {} };
  multipart()(outgoing, { first: endless("first"), second: endless("second") }, operation());
  const reader = (outgoing.body as ReadableStream).getReader();
  await reader.read();
  await reader.read();
  await reader.cancel("enough");
  expect(stopped).toEqual(["first", "second"]);
});

test("no name can add a header or a part", async () => {
  const name = 'a"\r\nx-evil: 1\r\n\r\n--b';
  await send(post(), { [name]: "1", file: new File(["2"], name) });
  expect(A.seen[0]!.body).not.toContain("\r\nx-evil");
  expect(parts().map(({ text }) => text)).toEqual(["1", "2"]);
});

test("a list is parts without names, of the media type that the document names", async () => {
  const body = multipart({}, "multipart/mixed");
  await send({ method: "POST", body, whole: 1 }, { body: ["a", { b: 1 }] });
  expect(A.seen[0]!.headers["content-type"]).toMatch(/^multipart\/mixed; boundary=/);
  expect(parts()).toEqual([
    { head: [], text: "a" },
    { head: ["content-type: application/json"], text: '{"b":1}' },
  ]);
});

test("a value that no part can hold is refused under its name, before any request", async () => {
  const error = await failure(send(post(), { when: Symbol("never shown") }));
  expect(error).toBeInstanceOf(RequestEncodeError);
  expect(error.message).toMatch(/^when: /);
  expect(A.seen).toEqual([]);
});
