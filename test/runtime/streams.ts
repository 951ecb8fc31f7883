/** Calls that stream, for tests: against the servers of the harness, or against chunks that are given. */
import type { ServerResponse } from "node:http";
import { expect } from "vitest";
import { jsonLines, jsonSequence, serverSentEvents } from "../../templates/runtime/events.ts";
import { streamed, type StreamCall, type StreamSpec } from "../../templates/runtime/stream.ts";
import type { CallOptions, OperationSpec } from "../../templates/runtime/types.ts";
import { client, operation } from "./harness.ts";

/** An event as callers get it. */
export type Item = { event?: string; id?: string; data: unknown };
/** Ways to send events: as JSON, as text, by line, in a sequence. */
export const sse = { accept: "text/event-stream", format: serverSentEvents };
export const text: StreamSpec = { ...sse, text: 1 };
export const lines: StreamSpec = { accept: "application/jsonl", format: jsonLines };
export const sequence: StreamSpec = { accept: "application/json-seq", format: jsonSequence };

/** What a test changes of a call. */
export type Given = CallOptions<object> & {
  spec?: StreamSpec;
  on?: ReturnType<typeof client>;
  changes?: Partial<OperationSpec>;
};

/** Calls an operation that streams, of text unless told otherwise. */
export function listen({
  spec = text,
  on = client(),
  changes,
  ...options
}: Given = {}): StreamCall<Item> {
  return streamed(on, operation(changes), spec, {}, options);
}

/** Every event of a stream. */
export async function all(call: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of call) items.push(item);
  return items;
}

/** The error that a stream ends in. */
export async function failureOf(call: AsyncIterable<Item>): Promise<Error> {
  return all(call).then(
    () => expect.fail("the stream should have failed"),
    (error: unknown) => error as Error,
  );
}

/** Text as bytes. */
export const encode = (written: string | Uint8Array): Uint8Array =>
  typeof written === "string" ? new TextEncoder().encode(written) : written;

/** A client whose server sends exactly these chunks. */
export function sending(chunks: Iterable<Uint8Array>, type = "text/event-stream") {
  const iterator = chunks[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = iterator.next() as IteratorResult<Uint8Array, undefined>;
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  const response = new Response(body, { headers: { "content-type": type } });
  return client({ fetch: () => Promise.resolve(response) });
}

/** Begins an answer that streams. */
export function open(response: ServerResponse, type = "text/event-stream"): void {
  response.writeHead(200, { "content-type": type, "x-request-id": "req_123" });
  response.flushHeaders();
}
