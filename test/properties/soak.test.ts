/** Ten thousand calls against a server that fails in every way it knows: none is lost, and nothing piles up. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { json } from "../../templates/runtime/encode.ts";
import { SdkError } from "../../templates/runtime/errors.ts";
import { A, client, reply, send, useServers, type Handler } from "../runtime/harness.ts";

useServers();

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Every fault by turn; between them the server is well. */
const faults: Handler[] = [
  (response) => reply(response, 200, { ok: true }),
  (response) => response.socket?.destroy(),
  (response) => reply(response, 200, { ok: true }),
  (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"ok":');
    setTimeout(() => response.socket?.destroy(), 2);
  },
  (response) => reply(response, 200, { ok: true }),
  (response) => reply(response, 503, "<html>busy</html>", { "content-type": "text/html" }),
  (response) => reply(response, 200, '{"ok":tr'),
  (response) => reply(response, 429, { detail: "slow down" }, { "retry-after": "0" }),
  () => undefined,
  (response) => {
    response.writeHead(200, { "content-type": "application/json" }).write("[");
  },
  (response) => reply(response, 404, { detail: "gone" }),
  (response) => reply(response, 302, "", { location: "https://elsewhere.example/" }),
];

const calls = 10_000;
const atOnce = 100;

test("of 10,000 calls each ends in a value or a typed error, and memory stays flat", async () => {
  let number = 0;
  A.answer = (response, request) => {
    // A list of ten thousand requests is not what is measured.
    A.seen.length = 0;
    faults[(++number * 7) % faults.length]!(response, request, number);
  };
  const on = client({ timeoutMs: 300, retry: { maxAttempts: 3, baseDelayMs: 1, maxDelayMs: 3 } });
  const ends = new Map<string, number>();
  const memory: number[] = [];
  const one = async (index: number): Promise<void> => {
    const result =
      index % 3 === 0
        ? await send({ method: "POST", body: json }, { index }, { on }).result()
        : await send({}, {}, { on }).result();
    const { error } = result as { error?: unknown };
    if (!result.ok) expect(error).toBeInstanceOf(SdkError);
    const name = result.ok ? "value" : (error as Error).name;
    ends.set(name, (ends.get(name) ?? 0) + 1);
  };
  for (let done = 0; done < calls; done += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, (_, at) => one(done + at)));
    if (done % 1000 === 0) {
      collectGarbage();
      memory.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  }
  expect([...ends.values()].reduce((sum, count) => sum + count)).toBe(calls);
  const kinds = ["value", "ApiError", "ConnectionError", "TimeoutError", "ResponseDecodeError"];
  expect([...ends.keys()].sort()).toEqual(kinds.sort());
  // After a warm-up of 3,000 calls, 7,000 more may not cost 8 MiB: that would be one KiB a call.
  expect(memory.at(-1)! - memory[3]!).toBeLessThan(8);
  expect(ends.get("value")).toBeGreaterThan(calls / 4);
}, 180_000);
