/** One deadline for a whole call, the caller's signal beside it, and nothing left behind. */
import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, test } from "vitest";
import { withDefaults } from "../../templates/runtime/defaults.ts";
import { json } from "../../templates/runtime/encode.ts";
import { AbortedError, ApiError, TimeoutError } from "../../templates/runtime/errors.ts";
import {
  A,
  client,
  failure,
  pause,
  reply,
  send,
  shown,
  useServers,
  type Handler,
} from "./harness.ts";

// The first use of fetch takes longer than a deadline of these tests.
beforeAll(() => fetch("data:,"));
useServers();

const silent: Handler = () => undefined;
const stalls: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('{"ok":');
};
const drips: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 10);
  response.on("close", () => clearInterval(timer));
};
const hanging: [string, Handler][] = [
  ["no headers", silent],
  ["half a body", stalls],
  ["a body without end", drips],
];

/** Resolves when the server notices that the connection of a request is gone. */
function disconnected(answer: Handler): Promise<void> {
  return new Promise((resolve) => {
    A.answer = (response, request, count) => {
      response.on("close", resolve);
      answer(response, request, count);
    };
  });
}

describe.each(hanging)("%s", (_, answer) => {
  test("R19 meets the deadline, and the socket is released", async () => {
    // The first connection of a process may take longer than the deadline on a busy machine.
    await send();
    A.seen.length = 0;
    const gone = disconnected(answer);
    const begin = Date.now();
    const error = await failure(send({}, {}, { timeoutMs: 100 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.name).toBe("TimeoutError");
    expect(error.message).toBe("no answer within 100 ms");
    expect(Date.now() - begin).toBeLessThan(1000);
    await gone;
    expect(A.seen).toHaveLength(1);
  });

  test("R20 gives way to an abort at once, with its reason as the cause", async () => {
    const gone = disconnected(answer);
    const controller = new AbortController();
    const call = send({}, {}, { signal: controller.signal });
    await pause(80);
    const reason = new Error("the user left");
    const begin = Date.now();
    controller.abort(reason);
    const error = await failure(call);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toBe(reason);
    expect(Date.now() - begin).toBeLessThan(50);
    await gone;
    expect(A.seen).toHaveLength(1);
  });

  test("R19 a signal does not switch the timeout off", async () => {
    A.answer = answer;
    const { signal } = new AbortController();
    expect(await failure(send({}, {}, { timeoutMs: 100, signal }))).toBeInstanceOf(TimeoutError);
  });
});

test("R19 the deadline covers all attempts together", async () => {
  A.answer = (response) => setTimeout(() => reply(response, 500), 60);
  const retry = { maxAttempts: 100, baseDelayMs: 1, maxDelayMs: 1 };
  const begin = Date.now();
  const error = await failure(send({}, {}, { timeoutMs: 300, retry }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(Date.now() - begin).toBeLessThan(800);
  expect(A.seen.length).toBeGreaterThan(1);
});

test("R19 the deadline covers a credential provider that never answers", async () => {
  const on = client({ credentials: { token: () => new Promise<string>(() => undefined) } });
  const error = await failure(send({ security: [["token"]] }, {}, { on, timeoutMs: 50 }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(A.seen).toEqual([]);
});

test("R19 the deadline holds for a fetch that ignores signals", async () => {
  const on = client({ fetch: () => new Promise(() => undefined), timeoutMs: 50 });
  expect(await failure(send({}, {}, { on }))).toBeInstanceOf(TimeoutError);
});

test("R19 the deadline holds for a body that ignores signals", async () => {
  const body = new ReadableStream({ pull: () => new Promise(() => undefined) });
  const on = client({ fetch: () => Promise.resolve(new Response(body)), timeoutMs: 50 });
  expect(await failure(send({}, {}, { on }))).toBeInstanceOf(TimeoutError);
});

test.each([0, Infinity, 2 ** 40, NaN])(
  "R19 a timeout of %s does not strike early",
  async (timeoutMs) => {
    A.answer = (response) => setTimeout(() => reply(response, 200, "1"), 50);
    expect(await send({}, {}, { timeoutMs })).toBe(1);
  },
);

test("R19 the call's timeout counts more than the client's, and it more than the package's", async () => {
  A.answer = silent;
  const message = async (on: ReturnType<typeof client>, timeoutMs?: number) =>
    (await failure(send({}, {}, { on, ...(timeoutMs !== undefined && { timeoutMs }) }))).message;
  const package40 = (options = {}) => client(withDefaults({ timeoutMs: 40 }, options) as object);
  expect(await message(package40())).toContain("40 ms");
  expect(await message(package40({ timeoutMs: 41 }))).toContain("41 ms");
  expect(await message(client({ timeoutMs: 9999 }), 42)).toContain("42 ms");
});

test("R19 raw() ends the deadline with the headers; the body is the caller's", async () => {
  A.answer = (response) => {
    response.writeHead(200).write("a");
    setTimeout(() => response.end("b"), 200);
  };
  const response = await send({}, {}, { timeoutMs: 100 }).raw();
  expect(await response.text()).toBe("ab");
});

test("R20 a signal aborted before the call sends nothing, whatever fetch does", async () => {
  let sent = 0;
  const fetch = () => {
    sent++;
    return Promise.resolve(new Response("1"));
  };
  const signal = AbortSignal.abort(new Error("too late"));
  const error = await failure(send({}, {}, { on: client({ fetch }), signal }));
  await pause(20);
  expect(error).toBeInstanceOf(AbortedError);
  expect((error.cause as Error).message).toBe("too late");
  expect(sent).toBe(0);
});

test("R20 an abort during back-off rejects at once and nothing more is sent", async () => {
  A.answer = (response) => reply(response, 503);
  const controller = new AbortController();
  const retry = { baseDelayMs: 20_000, maxDelayMs: 20_000 };
  const call = send({}, {}, { signal: controller.signal, retry });
  await pause(80);
  const begin = Date.now();
  controller.abort();
  const error = await failure(call);
  expect(Date.now() - begin).toBeLessThan(50);
  expect(error).toBeInstanceOf(AbortedError);
  expect((error.cause as Error).name).toBe("AbortError");
  expect(A.seen).toHaveLength(1);
});

test("R20 an abort after the end changes nothing", async () => {
  const controller = new AbortController();
  const call = send({}, {}, { signal: controller.signal });
  await call;
  controller.abort();
  expect(await call).toEqual({ ok: true });
});

test("R20 an abort between the answer and the question for it counts", async () => {
  const controller = new AbortController();
  const call = send({}, {}, { signal: controller.signal });
  await pause(80);
  controller.abort();
  expect(await failure(call)).toBeInstanceOf(AbortedError);
});

test("R20 AbortSignal.timeout works like any signal", async () => {
  A.answer = silent;
  const error = await failure(send({}, {}, { signal: AbortSignal.timeout(50) }));
  expect(error).toBeInstanceOf(AbortedError);
  expect((error.cause as Error).name).toBe("TimeoutError");
});

test("R20 a thousand calls on one signal leave no listener and no warning", async () => {
  const warnings: string[] = [];
  const warned = (warning: Error) => warnings.push(warning.name);
  process.on("warning", warned);
  const { signal } = new AbortController();
  A.answer = (response, _, count) => {
    if (count % 4 === 0) reply(response, 404, { detail: "no" });
    else if (count % 4 === 1) response.socket?.destroy();
    else reply(response, 200, { ok: true });
  };
  for (let batch = 0; batch < 100; batch++) {
    const calls = Array.from({ length: 10 }, (_, index) =>
      index === 0
        ? send({}, {}, { signal, retry: false })
            .raw()
            .then((it) => it.text())
            .catch(String)
        : send({}, {}, { signal, retry: false }).result(),
    );
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  }
  await pause(10);
  process.off("warning", warned);
  expect(A.seen).toHaveLength(1000);
  expect(warnings).toEqual([]);
});

test("R20 a call that nobody asks for leaves no listener once it is answered", async () => {
  const { signal } = new AbortController();
  send({}, {}, { signal });
  await pause(100);
  expect(A.seen).toHaveLength(1);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a call whose outcome nobody asks for is sent once and rejects nowhere", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", note);
  A.answer = (response) => reply(response, 404);
  send();
  send({ path: "/{id}" });
  send({}, {}, { signal: AbortSignal.abort() });
  send({}, {}, { on: client({ fetch: () => Promise.reject(new Error("down")) }) });
  void send({ method: "POST", body: json }).result();
  await send().result();
  await send().raw();
  await send().catch(() => undefined);
  await pause(100);
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  expect(A.seen).toHaveLength(5);
});

test("the caller's own function is in the stack of every kind of error", async () => {
  A.answer = (response, { url }) => (url === "/slow" ? undefined : reply(response, 404));
  async function theCallerOfThis(path: string): Promise<unknown> {
    return await send({ path }, {}, { timeoutMs: 60 });
  }
  for (const [path, name] of [
    ["/missing", "ApiError"],
    ["/slow", "TimeoutError"],
    ["/{id}", "RequestEncodeError"],
  ] as const) {
    const error: unknown = await theCallerOfThis(path).catch((it: unknown) => it);
    expect((error as Error).stack).toContain("theCallerOfThis");
    expect((error as Error).stack).toMatch(new RegExp(`^${name}: `));
    expect(shown(error)).toContain((error as Error).message);
  }
  async function theCallerOfRaw(): Promise<unknown> {
    return await send({ path: "/{id}" }).raw();
  }
  const raw: unknown = await theCallerOfRaw().catch((it: unknown) => it);
  expect((raw as Error).stack).toContain("theCallerOfRaw");
  expect(raw).not.toBeInstanceOf(ApiError);
});
