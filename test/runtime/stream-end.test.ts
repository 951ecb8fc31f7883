/** How streams of events end: by their readers, by time, by a connection that breaks. */
import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { AbortedError, ConnectionError, TimeoutError } from "../../templates/runtime/errors.ts";
import { A, fast, pause, reply, useServers } from "./harness.ts";
import { all, failureOf, listen, open } from "./streams.ts";

useServers();

describe("how a stream ends", () => {
  /** Sends an event every few milliseconds until the connection is gone. */
  function forever(onClose: () => void) {
    return (response: ServerResponse) => {
      open(response);
      const timer = setInterval(() => response.write("data: x\n\n"), 5);
      response.on("close", () => {
        clearInterval(timer);
        onClose();
      });
    };
  }

  test("leaving the loop closes the connection", async () => {
    let closed = 0;
    A.answer = forever(() => closed++);
    for await (const item of listen()) {
      expect(item.data).toBe("x");
      break;
    }
    await pause(50);
    expect(closed).toBe(1);
  });

  test("so does cancel(), before the loop and during it, without an error", async () => {
    let closed = 0;
    A.answer = forever(() => closed++);
    const unread = await listen();
    unread.cancel();
    expect(await all(unread)).toEqual([]);
    const stream = await listen();
    setTimeout(stream.cancel, 50);
    expect((await all(stream)).length).toBeGreaterThan(0);
    await pause(50);
    expect(closed).toBe(2);
  });

  test("R20 so does the caller's signal, with a typed error, and no listener stays", async () => {
    let closed = 0;
    A.answer = forever(() => closed++);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 50);
    const error = await failureOf(listen({ signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect((error.cause as Error).message).toBe("enough");
    await pause(50);
    expect(closed).toBe(1);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    const late = new AbortController();
    const stream = await listen({ signal: late.signal });
    late.abort();
    expect(await failureOf(stream)).toBeInstanceOf(AbortedError);
  });

  test("R19 the timeout counts until the answer begins, and not for the events", async () => {
    A.answer = () => undefined;
    expect(await failureOf(listen({ timeoutMs: 60, retry: false }))).toBeInstanceOf(TimeoutError);
    A.answer = (response) => {
      open(response);
      setTimeout(() => response.end("data: late\n\n"), 200);
    };
    expect(await all(listen({ timeoutMs: 100 }))).toEqual([{ data: "late" }]);
  });

  test("R19 silence is bounded by idleTimeoutMs, where it is given", async () => {
    let closed = 0;
    A.answer = (response) => {
      open(response);
      response.write("data: a\n\n");
      response.on("close", () => closed++);
    };
    const error = await failureOf(listen({ idleTimeoutMs: 60 }));
    expect(error).toBeInstanceOf(TimeoutError);
    await pause(20);
    expect(closed).toBe(1);
  });
});

describe("when the connection breaks", () => {
  /** Answers with one text after the other, each cut off, the last one whole. */
  function parts(...texts: string[]) {
    A.answer = (response, _, count) => {
      open(response);
      const last = count >= texts.length;
      response.write(texts[count - 1] ?? "");
      setTimeout(() => (last ? response.end() : response.destroy()), 30);
    };
  }
  const retry = fast;

  test("a new one goes on after the last id, as often as the policy allows without progress", async () => {
    parts("id: 1\ndata: a\n\ndata: half", "id: 2\ndata: b\n\n", "data: c\n\n");
    expect(await all(listen({ retry }))).toEqual([
      { id: "1", data: "a" },
      { id: "2", data: "b" },
      { id: "2", data: "c" },
    ]);
    expect(A.seen.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "1", "2"]);
  });

  test("it gives up after the attempts of the policy", async () => {
    parts("id: 1\ndata: a\n\n", "", "", "", "", "");
    expect(await failureOf(listen({ retry }))).toBeInstanceOf(ConnectionError);
    expect(A.seen).toHaveLength(3);
  });

  test("R16 no new connection is begun after maxElapsedMs without an event", async () => {
    parts("retry: 150\nid: 1\ndata: a\n\n", "id: 2\ndata: b\n\n", "", "", "");
    const patient = { ...retry, maxAttempts: 100, maxElapsedMs: 350 };
    const error = await failureOf(listen({ retry: patient }));
    expect(error).toBeInstanceOf(ConnectionError);
    // The first event, the second, and as often again as 350 ms allow; the fifth answer would be whole.
    expect(A.seen.length).toBeLessThan(5);
  });

  test("without an id nothing is asked for again once an event came", async () => {
    parts("data: a\n\n", "data: b\n\n");
    expect(await failureOf(listen({ retry }))).toBeInstanceOf(ConnectionError);
    expect(A.seen).toHaveLength(1);
  });

  test("a stream that broke before its first event is asked for again", async () => {
    parts(": hello\n", '"b"\n');
    expect(await all(listen({ retry }))).toEqual([]);
    expect(A.seen).toHaveLength(2);
  });

  test.each([
    ["a POST", { changes: { route: "POST /things" }, retry }],
    ["retry: false", { retry: false as const }],
    ["one attempt", { retry: { maxAttempts: 1 } }],
  ])("%s is not repeated", async (_, given) => {
    parts("id: 1\ndata: a\n\n", "data: b\n\n");
    const error = await failureOf(listen(given));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toBeDefined();
    expect(A.seen).toHaveLength(1);
  });

  test("the server's retry is the wait", async () => {
    parts("retry: 300\nid: 1\ndata: a\n\n", "data: b\n\n");
    const begin = Date.now();
    expect(await all(listen({ retry }))).toHaveLength(2);
    expect(Date.now() - begin).toBeGreaterThan(300);
  });

  test("an abort during the wait ends it at once", async () => {
    parts("retry: 30000\nid: 1\ndata: a\n\n", "");
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 150);
    const begin = Date.now();
    expect(await failureOf(listen({ retry, signal: controller.signal }))).toBeInstanceOf(
      AbortedError,
    );
    expect(Date.now() - begin).toBeLessThan(2000);
    expect(A.seen).toHaveLength(1);
  });

  test("an error status instead of the rest is the error, and 204 the end", async () => {
    const then = (status: number) => {
      A.seen.length = 0;
      A.answer = (response, _, count) => {
        if (count > 1) return reply(response, status, status === 204 ? "" : { detail: "no" });
        open(response);
        response.write("id: 1\ndata: a\n\n");
        setTimeout(() => response.destroy(), 20);
      };
    };
    then(403);
    expect(await failureOf(listen({ retry }))).toMatchObject({ name: "ApiError", status: 403 });
    then(204);
    expect(await all(listen({ retry }))).toEqual([{ id: "1", data: "a" }]);
  });
});
