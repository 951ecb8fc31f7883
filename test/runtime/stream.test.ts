/** Row R24: streams of events and of JSON lines, against real servers, and byte by byte. */
import { describe, expect, test } from "vitest";
import { ApiError, ResponseDecodeError, SdkError } from "../../templates/runtime/errors.ts";
import type { StreamSpec } from "../../templates/runtime/stream.ts";
import { A, client, reply, secret, useServers } from "./harness.ts";
import {
  all,
  encode,
  failureOf,
  lines,
  listen,
  open,
  sending,
  sequence,
  sse,
  text,
  type Item,
} from "./streams.ts";

useServers();

const table: [string, string | Uint8Array, Item[]][] = [
  ["nothing", "", []],
  ["one event", "data: a\n\n", [{ data: "a" }]],
  ["several lines of data", "data: a\ndata: b\ndata\ndata:\n\n", [{ data: "a\nb\n\n" }]],
  ["no space behind the colon, or two", "data:a\n\ndata:  a\n\n", [{ data: "a" }, { data: " a" }]],
  ["carriage returns", "data: a\rdata: b\r\rdata: c\r\r", [{ data: "a\nb" }, { data: "c" }]],
  [
    "both line ends",
    "data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n",
    [{ data: "a\nb" }, { data: "c" }],
  ],
  ["line ends of every kind", "data: a\r\n\n\rdata: b\n\r", [{ data: "a" }, { data: "b" }]],
  ["a byte order mark", "\ufeffdata: a\n\n", [{ data: "a" }]],
  ["a second byte order mark", "\ufeff\ufeffdata: a\n\ndata: b\n\n", [{ data: "b" }]],
  ["comments and fields of no meaning", ": ping\n:\nfoo: bar\nfoo\n\ndata: a\n\n", [{ data: "a" }]],
  ["names are told apart by case", "DATA: a\nData: a\ndata: b\n\n", [{ data: "b" }]],
  ["empty data", "data\n\ndata:\n\n", [{ data: "" }, { data: "" }]],
  ["no data", "event: a\nid: 1\n\ndata: b\n\n", [{ id: "1", data: "b" }]],
  [
    "a name holds for one event",
    "event: a\ndata: 1\n\ndata: 2\n\n",
    [{ event: "a", data: "1" }, { data: "2" }],
  ],
  [
    "an id holds on",
    "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
    [{ id: "1", data: "a" }, { id: "1", data: "b" }, { data: "c" }],
  ],
  [
    "NUL in an id",
    "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
    [
      { id: "1", data: "a" },
      { id: "1", data: "b" },
    ],
  ],
  ["colons in a value", "data: a: b\nevent::\n\n", [{ event: ":", data: "a: b" }]],
  [
    "retry that is no number",
    "retry: 1e99\nretry: -1\nretry: x\nretry: 9999999999999999999999\ndata: a\n\n",
    [{ data: "a" }],
  ],
  ["the end cuts the last event off", "data: a\n\ndata: b\n", [{ data: "a" }]],
  ["the end cuts a line off", "data: a\n\ndata: b", [{ data: "a" }]],
  [
    "characters of several bytes",
    "data: é🪑\u2028x\nevent: ü\n\n",
    [{ event: "ü", data: "é🪑\u2028x" }],
  ],
  [
    "bytes that are no UTF-8",
    Uint8Array.from([...encode("data: a"), 0xff, ...encode("b\n\n")]),
    [{ data: "a\ufffdb" }],
  ],
];

describe("R24 the algorithm of the standard", () => {
  test.each(table)("%s", async (_, written, expected) => {
    const bytes = encode(written);
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await all(listen({ on: sending([bytes]) }))).toEqual(expected);
    expect(await all(listen({ on: sending(single) }))).toEqual(expected);
    for (let at = 1; at < bytes.length; at++) {
      const halves = [bytes.subarray(0, at), bytes.subarray(at)];
      expect(await all(listen({ on: sending(halves) })), `cut at ${at}`).toEqual(expected);
    }
  });

  test.each<[string, StreamSpec, string, unknown[]]>([
    ["lines", lines, '{"a":1}\n\n"b"\r\n[\t3]\nnull', [{ a: 1 }, "b", [3], null]],
    ["lines with an end", lines, '1\n"\u2028"\n', [1, "\u2028"]],
    ["no lines", lines, "\n \n", []],
    ["a sequence", sequence, '\u001e{"a":\n1}\n\u001e2\n\u001e"c"', [{ a: 1 }, 2, "c"]],
  ])("JSON %s", async (_, spec, written, expected) => {
    const bytes = encode(written);
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const items = expected.map((data) => ({ data }));
    expect(await all(listen({ spec, on: sending([bytes], spec.accept) }))).toEqual(items);
    expect(await all(listen({ spec, on: sending(single, spec.accept) }))).toEqual(items);
  });
});

describe("R24 bounds", () => {
  const megabyte = new Uint8Array(2 ** 20).fill(97);
  function* repeat(chunk: Uint8Array, times: number): Generator<Uint8Array> {
    for (let count = 0; count < times; count++) yield chunk;
  }

  test.each<[string, StreamSpec, () => Iterable<Uint8Array>]>([
    ["100 MB without a line end", text, () => repeat(megabyte, 100)],
    [
      "millions of data lines without an empty one",
      text,
      () => repeat(encode("data: x\n".repeat(1e4)), 500),
    ],
    ["a line of JSON without an end", lines, () => repeat(megabyte, 100)],
    ["a name without an end", text, () => [encode("event: "), ...repeat(megabyte, 2)]],
  ])("%s ends in a typed error after 1 MiB", async (_, spec, chunks) => {
    let taken = 0;
    function* counted(): Generator<Uint8Array> {
      for (const chunk of chunks()) {
        taken += chunk.length;
        yield chunk;
      }
    }
    const error = await failureOf(listen({ spec, on: sending(counted(), spec.accept) }));
    expect(error).toBeInstanceOf(ResponseDecodeError);
    expect(error.message).toContain("more than 1048576 characters");
    expect(error).toMatchObject({ status: 200 });
    expect(taken).toBeLessThan(6 * 2 ** 20);
  });

  test("the limit is an option, of the client and of the call", async () => {
    const chunk = () => [encode("data: 123456789\n\n")];
    const within = (maxEventLength: number) => listen({ maxEventLength, on: sending(chunk()) });
    expect(await all(within(15))).toHaveLength(1);
    expect(await failureOf(within(14))).toBeInstanceOf(ResponseDecodeError);
  });

  test("a megabyte that comes byte by byte takes about twice the time of half of it", async () => {
    const measure = async (size: number) => {
      const event = encode(`data: ${"x".repeat(size)}\n\n`);
      const begin = performance.now();
      const single = function* () {
        for (let at = 0; at < event.length; at++) yield event.subarray(at, at + 1);
      };
      const [item] = await all(listen({ on: sending(single()) }));
      expect(item?.data).toHaveLength(size);
      return performance.now() - begin;
    };
    await measure(20_000);
    const half = await measure(150_000);
    expect((await measure(300_000)) / half).toBeLessThan(6);
  });

  test("comments and small events without end hold no memory", async () => {
    const chunk = encode(`: ${"c".repeat(1000)}\ndata: x\n\n`.repeat(100));
    let count = 0;
    for await (const item of listen({ on: sending(repeat(chunk, 200)) }))
      count += item.data === "x" ? 1 : 0;
    expect(count).toBe(20_000);
  });
});

describe("what a stream call gives", () => {
  const events = 'event: add\nid: 1\ndata: {"a":1}\n\ndata: [2]\n\n';

  test("events with their data parsed; the media type is asked for", async () => {
    A.answer = (response) =>
      reply(response, 200, events, { "content-type": "text/event-stream; charset=utf-8" });
    expect(await all(listen({ spec: sse }))).toEqual([
      { event: "add", id: "1", data: { a: 1 } },
      { id: "1", data: [2] },
    ]);
    expect(A.seen[0]?.headers.accept).toBe("text/event-stream");
  });

  test("awaited: the stream, as soon as the answer begins", async () => {
    A.answer = (response) => {
      open(response);
      setTimeout(() => response.end(events), 50);
    };
    const { data, response } = await listen({ spec: sse }).withResponse();
    expect(response).toMatchObject({ status: 200, requestId: "req_123" });
    expect(await all(data)).toHaveLength(2);
    expect(() => data[Symbol.asyncIterator]()).toThrow(SdkError);
  });

  test("raw() gives the untouched bytes", async () => {
    A.answer = (response) => reply(response, 200, events, { "content-type": "text/event-stream" });
    expect(await (await listen().raw()).text()).toBe(events);
  });

  test("result() never throws, and an error status is the error that it stands for", async () => {
    A.answer = (response) => reply(response, 404, { detail: "gone" });
    const result = await listen().result();
    expect(result.ok).toBe(false);
    const error = await failureOf(listen());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, body: { detail: "gone" } });
  });

  test("204 is a stream without events", async () => {
    A.answer = (response) => response.writeHead(204).end();
    expect(await all(listen())).toEqual([]);
  });

  test.each(["application/json", "text/html", "text/event-streamer", ""])(
    "R22 an answer of %j instead is a typed error with the text",
    async (type) => {
      A.answer = (response) => {
        response.writeHead(200, type ? { "content-type": type } : {});
        response.end('{"not":"events"}');
      };
      const error = await failureOf(listen());
      expect(error).toBeInstanceOf(ResponseDecodeError);
      expect(error).toMatchObject({ status: 200, text: '{"not":"events"}' });
    },
  );

  test("data that is no JSON is a typed error with the data, without secrets and without a raw cause", async () => {
    A.answer = (response) =>
      reply(response, 200, `data: 1\n\ndata: {${secret}\n\n`, {
        "content-type": "text/event-stream",
      });
    const on = client({ credentials: { token: secret } });
    const found: unknown[] = [];
    const readerOfThisTest = async () => {
      for await (const item of listen({ spec: sse, on, changes: { security: [["token"]] } }))
        found.push(item.data);
    };
    const error: unknown = await readerOfThisTest().catch((it: unknown) => it);
    expect(found).toEqual([1]);
    expect(error).toBeInstanceOf(ResponseDecodeError);
    expect(error).toMatchObject({ status: 200, requestId: "req_123", text: "{[redacted]" });
    expect((error as Error).cause).toBeUndefined();
    expect((error as Error).stack).toContain("readerOfThisTest");
  });

  test("a line that is no UTF-8 is a typed error", async () => {
    const bytes = Uint8Array.of(0x22, 0xff, 0x22, 0x0a);
    const error = await failureOf(listen({ spec: lines, on: sending([bytes], lines.accept) }));
    expect(error).toBeInstanceOf(ResponseDecodeError);
  });

  test("[DONE] ends a stream of JSON, and is text where data is text", async () => {
    const chunks = () => [encode("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n")];
    expect(await all(listen({ spec: sse, on: sending(chunks()) }))).toEqual([{ data: 1 }]);
    expect(await all(listen({ on: sending(chunks()) }))).toHaveLength(3);
  });

  test("events of certain names may be text among JSON", async () => {
    const chunks = [encode("event: ping\ndata: now\n\nevent: sum\ndata: 2\n\n")];
    expect(await all(listen({ spec: { ...sse, text: ["ping"] }, on: sending(chunks) }))).toEqual([
      { event: "ping", data: "now" },
      { event: "sum", data: 2 },
    ]);
  });
});
