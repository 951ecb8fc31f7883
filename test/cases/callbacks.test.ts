/** What the types of the case `callbacks` allow: documented headers by name, and the types of callbacks. */
import { expect, test } from "vitest";
import { runCase } from "./case.ts";
import { complaints, packageSources } from "./program.ts";

const consumer = `
import {
  Callbacks,
  type Stream,
  type StreamsOpenOperationDataCallback,
  type StreamsOpenOperationDataCallbackResponse,
} from "./index.js";
const { streams } = new Callbacks({ baseUrl: "http://127.0.0.1" });
export async function open(): Promise<Headers> {
  const { response } = await streams.open({ url: "" }).withResponse();
  const left: string = response.headers.get("X-Remaining");
  const reset: string | null = response.headers.get("x-reset");
  // @ts-expect-error it may be absent
  const wrong: string = response.headers.get("x-reset");
  const other: string | null = response.headers.get("other");
  console.log(left, reset, wrong, other);
  return response.headers;
}
export function receive(data: StreamsOpenOperationDataCallback): StreamsOpenOperationDataCallbackResponse {
  const stream: Stream = data;
  return { more: stream.id !== "" };
}
`;

test("headers have types by name, and callbacks have types", async () => {
  const { all } = await runCase("callbacks");
  const sources = new Map(packageSources("/callbacks", all));
  sources.set("/callbacks/src/consumer.ts", consumer);
  expect(complaints(sources)).toEqual([]);
});
