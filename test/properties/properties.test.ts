/** Whatever is sent arrives: random values through an emitted package and a real server, for every style and body. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  bodyOperationOf,
  makeLab,
  operationOf,
  styles,
  type Lab,
  type Shape,
  type Style,
} from "./lab.ts";
import { readValue, type Received } from "./wire.ts";

// One seed, so that a run says the same each time; another one by SEED=number.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261121) });

let server: Server;
let lab: Lab;
let received: Received;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers = request.headers as Record<string, string>;
      received = { url: request.url ?? "", headers, body: new Uint8Array(Buffer.concat(chunks)) };
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  lab = await makeLab(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

afterAll(async () => {
  lab.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Any Unicode text: no half of a surrogate pair. */
const unicode = fc.string({ unit: "grapheme-composite", minLength: 1 });
/** What a header can hold as it is, and what no list in a header is confused by. */
const headerText = fc.stringMatching(/^[!#-+\--:<>-~]([ !#-+\--:<>-~]*[!#-+\--:<>-~])?$/);

/** Texts that a style can carry without a reader mistaking them for something else. */
function textOf({ place, style, explode }: Style): fc.Arbitrary<string> {
  if (place === "header") return headerText;
  if (style === "spaceDelimited") return unicode.filter((text) => !text.includes(" "));
  if (style === "pipeDelimited") return unicode.filter((text) => !text.includes("|"));
  // Dots stay as they are in an address, so exploded labels cannot hold them; a segment of dots is no segment.
  if (style === "label")
    return unicode.filter((text) => !text.includes(".") || (!explode && !/^\.+$/.test(text)));
  if (place === "path") return unicode.filter((text) => !/^\.{1,2}$/.test(text));
  return unicode;
}

function valueOf(style: Style, shape: Shape): fc.Arbitrary<unknown> {
  const text = textOf(style);
  switch (shape) {
    case "text":
      return text;
    case "integer":
      return fc.integer();
    case "truth":
      return fc.boolean();
    case "list":
      return fc.array(text, { minLength: 1, maxLength: 5 });
    case "object":
      return fc.dictionary(keyOf(style, text), text, { minKeys: 1, maxKeys: 4 });
  }
}

/** Names of properties: those of exploded objects stand beside other names, and `__proto__` makes no own property. */
function keyOf({ place }: Style, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const safe = text.filter((key) => key !== "__proto__");
  return place === "header" ? safe.filter((key) => !key.includes("=")) : safe;
}

const carried = styles.flatMap((style) => style.shapes.map((shape) => ({ style, shape })));

test.each(carried.map((it) => [operationOf(it.style, it.shape), it] as const))(
  "%s",
  async (operation, { style, shape }) => {
    const property = fc.asyncProperty(valueOf(style, shape), async (value) => {
      await lab.call(operation, { value });
      expect(readValue(style, shape, received)).toEqual(value);
    });
    await fc.assert(property, { numRuns: 60 });
  },
);

async function roundTrip<T>(
  mediaType: string,
  values: fc.Arbitrary<T>,
  read: () => unknown,
  { request = (body: T): object => ({ body }), expected = (body: T): unknown => body } = {},
): Promise<void> {
  const property = fc.asyncProperty(values, async (body) => {
    await lab.call(bodyOperationOf(mediaType), request(body));
    expect(received.headers["content-type"]?.split(";")[0]).toBe(mediaType);
    expect(await read()).toEqual(expected(body));
  });
  await fc.assert(property, { numRuns: 60 });
}

const bodyText = () => new TextDecoder("utf-8", { ignoreBOM: true }).decode(received.body);
const filled = unicode;

test("a JSON body", async () => {
  const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  await roundTrip("application/json", fc.jsonValue(), () => JSON.parse(bodyText()) as unknown, {
    expected: normal,
  });
});

test("a text body", async () => {
  await roundTrip("text/plain", filled, bodyText);
});

test("a binary body", async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 1000 });
  await roundTrip("application/octet-stream", bytes, () => new Uint8Array(received.body), {
    expected: (body) => new Uint8Array(body),
  });
});

test("a form body", async () => {
  const values = fc.record({
    text: filled,
    list: fc.array(filled, { minLength: 1, maxLength: 5 }),
  });
  const read = () => {
    const form = new URLSearchParams(bodyText());
    return { text: form.get("text"), list: form.getAll("list") };
  };
  await roundTrip("application/x-www-form-urlencoded", values, read, { request: (body) => body });
});

test("a multipart body with a file of any name", async () => {
  // A form of the web turns every line break of a text into CR LF (HTML, section 4.10.21.8).
  const line = filled.filter((text) => !/[\r\n]/.test(text));
  const values = fc.record({
    text: line,
    list: fc.array(line, { minLength: 1, maxLength: 4 }),
    bytes: fc.uint8Array({ maxLength: 500 }),
    name: line.filter((text) => !text.includes('"')),
  });
  const read = async () => {
    const type = received.headers["content-type"] ?? "";
    const form = await new Response(received.body, {
      headers: { "content-type": type },
    }).formData();
    const file = form.get("file") as File;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { text: form.get("text"), list: form.getAll("list"), bytes, name: file.name };
  };
  await roundTrip("multipart/form-data", values, read, {
    request: ({ text, list, bytes, name }) => ({ text, list, file: new File([bytes], name) }),
  });
});
