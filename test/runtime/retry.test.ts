/** What is repeated, when, and how often. */
import { describe, expect, test } from "vitest";
import { withDefaults } from "../../templates/runtime/defaults.ts";
import { asIs, json } from "../../templates/runtime/encode.ts";
import { AbortedError, ConnectionError, type ApiError } from "../../templates/runtime/errors.ts";
import { nextDelay } from "../../templates/runtime/retry.ts";
import type { CallOptions } from "../../templates/runtime/types.ts";
import { A, client, failure, fast, freePort, pause, reply, send, useServers } from "./harness.ts";

useServers();

const transient = [408, 409, 425, 429, 500, 502, 503, 504, 599];
const harmless = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/** Fails all requests but the third, or breaks their connection. */
function failTwice(status: number | "reset"): void {
  A.answer = (response, _, count) => {
    if (count > 2) reply(response, 200, { ok: true });
    else if (status === "reset") response.socket?.destroy();
    else reply(response, status, { detail: "later" });
  };
}

describe.each([...transient, "reset" as const])("R16 after %s", (status) => {
  test.each(harmless)("%s is repeated", async (method) => {
    failTwice(status);
    await send({ method, decode: () => "done" });
    expect(A.seen.map((seen) => seen.method)).toEqual([method, method, method]);
  });

  test.each(["POST", "PATCH"])("%s is not repeated", async (method) => {
    failTwice(status);
    const error = await failure<ApiError>(send({ method, body: json }, { a: 1 }));
    expect(A.seen).toHaveLength(1);
    expect(error.status).toBe(status === "reset" ? undefined : status);
  });

  test("POST with an idempotency key is repeated with the same key and body", async () => {
    failTwice(status);
    await send({ method: "POST", body: json }, { a: 1 }, { idempotencyKey: "key-1" });
    const keys = A.seen.map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toEqual(["key-1", "key-1", "key-1"]);
    expect(A.seen.map(({ body }) => body)).toEqual(Array(3).fill('{"a":1}'));
  });
});

test("R16 a key is made once a call, under the header that the API declares", async () => {
  failTwice(500);
  let made = 0;
  const idempotency = () => `made-${++made}`;
  const post = { method: "POST", body: json, idempotencyHeader: "x-once", idempotency };
  await send(post, { a: 1 });
  await send(post, { a: 1 });
  expect(A.seen.map(({ headers }) => headers["x-once"])).toEqual([
    ...["made-1", "made-1", "made-1", "made-2"],
  ]);
});

test.each([400, 401, 403, 404, 422])("R16 %i is not repeated", async (status) => {
  failTwice(status);
  await failure(send());
  expect(A.seen).toHaveLength(1);
});

test("R16 POST is repeated when the connection was refused, for then nothing was sent", async () => {
  const port = await freePort();
  let tries = 0;
  const count = (url: string, init: RequestInit) => {
    tries++;
    return fetch(url, init);
  };
  const on = client({ baseUrl: `http://127.0.0.1:${port}`, fetch: count });
  const error = await failure(send({ method: "POST", body: json }, { a: 1 }, { on }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(tries).toBe(3);
  const cause = error.cause as { code?: string; cause?: { code: string } };
  expect(cause.cause?.code ?? cause.code).toBe("ECONNREFUSED");
});

test.each<[string, CallOptions]>([
  ["retry: false", { retry: false }],
  ["one attempt", { retry: { maxAttempts: 1 } }],
  ["other statuses", { retry: { ...fast, statuses: [503] } }],
  ["no time", { retry: { baseDelayMs: 50, maxElapsedMs: 20 } }],
])("R16 %s stops repeats", async (_, options) => {
  failTwice(500);
  expect((await failure<ApiError>(send({}, {}, options))).status).toBe(500);
  expect(A.seen).toHaveLength(1);
});

test("R16 a policy of the call counts more than the client's, and it more than the package's", async () => {
  A.answer = (response) => reply(response, 500);
  const on = client(
    withDefaults({ retry: false }, { retry: { ...fast, maxAttempts: 2 } }) as object,
  );
  await failure(send({}, {}, { on }));
  expect(A.seen).toHaveLength(2);
  await failure(send({}, {}, { on, retry: { ...fast, maxAttempts: 5 } }));
  expect(A.seen).toHaveLength(7);
});

test("R16 a policy without delay repeats at once", async () => {
  failTwice(503);
  expect(await send({}, {}, { retry: { baseDelayMs: 0 } })).toEqual({ ok: true });
  expect(A.seen).toHaveLength(3);
});

test("R16 a connection that breaks in the middle of a body is repeated", async () => {
  A.answer = (response, _, count) => {
    if (count === 3) return reply(response, 200, { ok: true });
    response.writeHead(200, { "content-length": "100" }).write('{"ok":');
    setTimeout(() => response.socket?.destroy(), 10);
  };
  expect(await send()).toEqual({ ok: true });
  expect(A.seen).toHaveLength(3);
});

test("R16, R20 an abort during the wait after a broken body is an outcome, not a throw", async () => {
  A.answer = (response) => {
    response.writeHead(200, { "content-length": "100" }).write('{"ok":');
    setTimeout(() => response.socket?.destroy(), 10);
  };
  const controller = new AbortController();
  const retry = { baseDelayMs: 30_000, maxDelayMs: 30_000 };
  const outcome = send({}, {}, { retry, signal: controller.signal }).result();
  await pause(100);
  controller.abort();
  expect(await outcome).toMatchObject({ ok: false, error: { name: "AbortedError" } });
  expect(A.seen).toHaveLength(1);
});

test("R17 the server's Retry-After is waited for", async () => {
  A.answer = (response, _, count) =>
    count === 1
      ? reply(response, 429, "", { "retry-after": "1" })
      : reply(response, 200, { ok: 1 });
  const begin = Date.now();
  await send();
  expect(Date.now() - begin).toBeGreaterThan(950);
  expect(A.seen).toHaveLength(2);
});

test("R17 a Retry-After beyond the deadline gives the answer's error at once", async () => {
  A.answer = (response) => reply(response, 503, { detail: "busy" }, { "retry-after": "30" });
  const begin = Date.now();
  const error = await failure<ApiError>(send({}, {}, { timeoutMs: 5000 }));
  expect(Date.now() - begin).toBeLessThan(1000);
  expect(error.message).toBe("503 things:get: busy");
  expect(error.headers.get("retry-after")).toBe("30");
  expect(A.seen).toHaveLength(1);
});

describe("nextDelay", () => {
  const answer = (header?: string, status = 503) =>
    new Response(null, { status, headers: header === undefined ? {} : { "retry-after": header } });
  const delay = (header?: string) => nextDelay({}, 1, true, answer(header), undefined);
  const isBackOff = (value: number) => value >= 250 && value <= 500;

  test("R17 seconds and dates are honoured, up to a minute", () => {
    expect(delay("2")).toBe(2000);
    expect(delay("0.5")).toBe(500);
    expect(delay("1e9")).toBe(60_000);
    const soon = delay(new Date(Date.now() + 5000).toUTCString());
    expect(soon).toBeGreaterThan(3000);
    expect(soon).toBeLessThanOrEqual(5000);
    expect(delay(new Date(Date.now() + 1e9).toUTCString())).toBe(60_000);
  });

  test.each(["0", "-5", "", "soon", "NaN", "Thu, 01 Jan 1970 00:00:00 GMT", "1;2"])(
    "R17 Retry-After %j leads to a back-off with jitter",
    (header) => {
      const delays = Array.from({ length: 50 }, () => delay(header));
      expect(delays.every(isBackOff)).toBe(true);
      expect(new Set(delays).size).toBeGreaterThan(10);
    },
  );

  test("R17 the back-off doubles up to the longest wait", () => {
    const policy = { maxAttempts: 20, baseDelayMs: 100, maxDelayMs: 1000 };
    const at = (attempt: number) => nextDelay(policy, attempt, true, answer(), undefined);
    expect(at(1)).toBeLessThanOrEqual(100);
    expect(at(3)).toBeGreaterThanOrEqual(200);
    expect(at(3)).toBeLessThanOrEqual(400);
    expect(at(19)).toBeLessThanOrEqual(1000);
    expect(at(20)).toBe(Infinity);
  });

  test("R16 no response and no connection error means no repeat", () => {
    expect(nextDelay({}, 1, true, undefined, new AbortedError(""))).toBe(Infinity);
    expect(nextDelay({}, 1, true, undefined, new TypeError())).toBe(Infinity);
    expect(nextDelay({}, 1, true, undefined, new ConnectionError("refused"))).toBe(Infinity);
    const reset = new ConnectionError("", { cause: { cause: { code: "ECONNRESET" } } });
    expect(nextDelay({}, 1, false, undefined, reset)).toBe(Infinity);
    expect(isBackOff(nextDelay({}, 1, true, undefined, reset))).toBe(true);
    const bun = new ConnectionError("", { cause: { code: "ConnectionRefused" } });
    expect(isBackOff(nextDelay({}, 1, false, undefined, bun))).toBe(true);
  });
});

const streams: [string, () => unknown][] = [
  ["stream", () => new Blob(["abc"]).stream()],
  [
    "iterator",
    async function* () {
      await pause(1);
      yield new TextEncoder().encode("abc");
    },
  ],
];

test.each(streams)("R18 a body that is a %s is sent once, also with a key", async (_, make) => {
  failTwice(503);
  const upload = { method: "PUT", body: asIs("text/plain"), whole: 1 as const };
  const error = await failure<ApiError>(
    send(upload, { body: make() }, { idempotencyKey: "key-1" }),
  );
  expect(error.status).toBe(503);
  expect(A.seen.map(({ body }) => body)).toEqual(["abc"]);
});

test("R18 bytes and blobs are sent again", async () => {
  failTwice(503);
  const upload = { method: "PUT", body: asIs("text/plain"), whole: 1 as const };
  await send(upload, { body: new Blob(["abc"]) });
  expect(A.seen.map(({ body }) => body)).toEqual(["abc", "abc", "abc"]);
});
