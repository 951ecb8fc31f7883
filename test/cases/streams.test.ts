/** What the case `streams` emits, compiled and run against a real server. */
import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate, type OutputFile } from "../../generator/index.ts";
import { A, reply, useServers } from "../runtime/harness.ts";
import { complaints, packageSources } from "./program.ts";

type Request = { text?: string; stream?: boolean | string; body?: { stream: boolean } };
type Streams = Record<string, (request?: Request) => AsyncIterable<unknown> & Promise<unknown>>;
type Package = { Streams: new (options: { baseUrl: string }) => { streams: Streams } };

const folder = mkdtempSync(join(tmpdir(), "sdkwright-streams-"));
let emitted: Package;
let files: OutputFile[];

useServers();

beforeAll(async () => {
  const spec = new URL("streams/spec.yaml", import.meta.url).pathname;
  ({ files } = await generate({ spec, out: folder }));
  emitted = (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as Package;
});

afterAll(() => rmSync(folder, { recursive: true }));

const streams = () => new emitted.Streams({ baseUrl: A.origin }).streams;

async function all(call: AsyncIterable<unknown> | undefined): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of call ?? []) items.push(item);
  return items;
}

const send = (type: string, body: string) => (response: ServerResponse) =>
  reply(response, 200, body, { "content-type": type });

test.each([
  ["feed", "text/event-stream", 'data: {"type":"gone"}\n\n', [{ data: { type: "gone" } }]],
  ["news", "text/event-stream", "data: {\n\n", [{ data: "{" }]],
  [
    "named",
    "text/event-stream",
    'event: ping\ndata: now\n\nevent: removed\ndata: {"id":"1"}\n\n',
    [
      { event: "ping", data: "now" },
      { event: "removed", data: { id: "1" } },
    ],
  ],
  ["lines", "application/x-ndjson", '{"type":"gone"}\n', [{ data: { type: "gone" } }]],
  ["allLines", "application/jsonl", "1\n2", [{ data: 1 }, { data: 2 }]],
  ["sequence", "application/json-seq", "\u001e1\n\u001e2\n", [{ data: 1 }, { data: 2 }]],
])("%s gives what is sent", async (method, type, body, expected) => {
  A.answer = send(type, body);
  expect(await all(streams()[method]?.())).toEqual(expected);
  expect(A.seen[0]?.headers.accept).toBe(type);
});

test("`stream: true` gives events, anything else the value, and each asks for what it gives", async () => {
  A.answer = (response, { headers }) =>
    headers.accept === "text/event-stream"
      ? send("text/event-stream", 'data: {"delta":"a"}\n\ndata: [DONE]\n\n')(response)
      : reply(response, 200, { text: "a" });
  const on = streams();
  expect(await all(on["complete"]?.({ text: "?", stream: true }))).toEqual([
    { data: { delta: "a" } },
  ]);
  expect(await on["complete"]?.({ text: "?" })).toEqual({ text: "a" });
  expect(await on["complete"]?.({ text: "?", stream: false })).toEqual({ text: "a" });
  const whole = (stream: boolean) => on["completeWhole"]?.({ stream: "path", body: { stream } });
  expect(await all(whole(true))).toEqual([{ data: { delta: "a" } }]);
  expect(await whole(false)).toEqual({ text: "a" });
  expect(A.seen.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { text: "?", stream: true },
    { text: "?" },
    { text: "?", stream: false },
    { stream: true },
    { stream: false },
  ]);
});

test("events are typed, and a choice that is not known beforehand does not compile", () => {
  const sources = new Map(packageSources("/streams", files));
  sources.set("/streams/src/consumer.ts", consumer);
  expect(complaints(sources)).toEqual([]);
});

const consumer = `
import { type Answer, Streams } from "./index.js";
const { streams } = new Streams({ baseUrl: "http://127.0.0.1" });
export async function read(stream: boolean): Promise<void> {
  for await (const { data } of streams.feed()) if (data.type === "moved") data.to.trim();
  for await (const item of streams.named()) {
    if (item.event === "removed") item.data.id.trim();
    else if (item.event === "added") item.data.type.trim();
    // @ts-expect-error ping has text
    else item.data.type;
  }
  for await (const { data } of streams.sequence()) data.toFixed();
  for await (const { data, id } of streams.complete({ text: "", stream: true })) (id ?? data.delta).trim();
  const answer: Answer = await streams.complete({ text: "" });
  const again: Answer = await streams.complete({ text: answer.text, stream: false });
  // @ts-expect-error one answer has no events
  for await (const item of streams.complete({ text: again.text })) item;
  // @ts-expect-error the choice is the caller's
  streams.complete({ text: "", stream });
  // @ts-expect-error a slip is seen
  streams.complete({ text: "", straem: true });
  const { data } = await streams.lines().withResponse();
  for await (const line of data) line.data.type.trim();
  data.cancel();
  const result = await streams.news({}, { idleTimeoutMs: 5, maxEventLength: 5 }).result();
  if (result.ok) for await (const item of result.data) item.data.trim();
}
`;
