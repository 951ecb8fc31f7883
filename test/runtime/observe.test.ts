/** Rows R34 and R40: hooks that misbehave, and what a logger is told. */
import { describe, expect, test } from "vitest";
import { SdkError, TimeoutError } from "../../templates/runtime/errors.ts";
import { observe } from "../../templates/runtime/observe.ts";
import { asIs } from "../../templates/runtime/encode.ts";
import type { Hooks, Logger, Watching } from "../../templates/runtime/types.ts";
import { A, B, client, failure, fast, reply, secret, send, shown, useServers } from "./harness.ts";

useServers();

const credentials = {
  token: secret,
  login: { username: "ada", password: "pass-of-ada" },
  key: "key-of-ada",
  query: "query-of-ada",
  cookie: "cookie-of-ada",
};

/** A client that is watched. */
function watched(watching: Watching) {
  return client({ ...watching, credentials }, { observe });
}

const withHooks = (hooks: Hooks) => watched({ hooks });

type Line = { level: string; message: string; fields: Record<string, unknown> };

function collector() {
  const lines: Line[] = [];
  const log =
    (level: string): Logger["info"] =>
    (message, fields = {}) =>
      void lines.push({ level, message, fields });
  const logger = { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
  return { lines, logger };
}

describe("R34 a hook", () => {
  const boom = new Error("boom");
  const throwing = () => {
    throw boom;
  };

  test.each<[string, Hooks, number]>([
    ["beforeRequest that throws", { beforeRequest: throwing }, 0],
    ["beforeRequest that rejects", { beforeRequest: () => Promise.reject(boom) }, 0],
    ["afterResponse that throws", { afterResponse: throwing }, 1],
  ])("%s ends the call with an error that holds what it threw", async (_, hooks, sent) => {
    const error = await failure<Error>(send({}, {}, { on: withHooks(hooks), retry: false }));
    expect([error, error.cause]).toContain(boom);
    expect(A.seen).toHaveLength(sent);
  });

  test("that throws while the call fails does not hide why", async () => {
    A.answer = (response) => reply(response, 404, { detail: "no such thing" });
    const error = await failure(send({}, {}, { on: withHooks({ onError: throwing }) }));
    expect(error).toMatchObject({ name: "ApiError", status: 404 });
  });

  test("is told of a failure by those who wait for the raw response too", async () => {
    const told: unknown[] = [];
    const onError = (error: unknown) => void told.push(error);
    const beforeRequest = throwing;
    const call = send({}, {}, { on: withHooks({ beforeRequest, onError }) });
    const error: unknown = await call.raw().catch((reason: unknown) => reason);
    expect(told).toEqual([error]);
  });

  test("that never ends is ended by the deadline", async () => {
    const beforeRequest = () => new Promise<undefined>(() => undefined);
    const error = await failure(send({}, {}, { on: withHooks({ beforeRequest }), timeoutMs: 60 }));
    expect(error).toBeInstanceOf(TimeoutError);
  });

  test("that returns nothing changes nothing; one that returns a request changes it", async () => {
    await send({}, {}, { on: withHooks({ beforeRequest: () => undefined }) });
    const add = (request: Request) => {
      request.headers.set("x-added", "1");
      return request;
    };
    await send({}, {}, { on: withHooks({ beforeRequest: add }) });
    expect(A.seen.map(({ headers }) => headers["x-added"])).toEqual([undefined, "1"]);
  });

  test("cannot take a request with its credentials to another origin", async () => {
    const beforeRequest = (request: Request) => new Request(`${B.origin}/steal`, request);
    const on = withHooks({ beforeRequest });
    const error = await failure(send({ security: [["token"]] }, {}, { on }));
    expect(error).toBeInstanceOf(SdkError);
    expect(error.message).toContain("origin");
    expect([A.seen, B.seen]).toEqual([[], []]);
    expect(shown(error)).not.toContain(secret);
  });
});

describe("R40 the logger", () => {
  test("is off by default: nothing is printed", async () => {
    const printed: unknown[] = [];
    const printer = Reflect.get(globalThis, "console") as unknown as Record<string, unknown>;
    const levels = ["debug", "info", "log", "warn", "error"];
    const own = levels.map((level) => printer[level]);
    for (const level of levels) {
      printer[level] = (...values: unknown[]) => void printed.push(values);
    }
    try {
      A.answer = (response, _, count) => reply(response, count === 1 ? 503 : 404, {});
      await send({}, {}, { on: client({}, { observe }) }).result();
    } finally {
      for (const [index, level] of levels.entries()) printer[level] = own[index];
    }
    expect(printed).toEqual([]);
  });

  test("is told method, path template, status, time, attempt and request id", async () => {
    const { lines, logger } = collector();
    A.answer = (response, _, count) => reply(response, count === 1 ? 503 : 200, {});
    const changes = { path: "/things/{id}", query: { token: 1 } } as const;
    await send(changes, { id: "7", token: "t" }, { on: watched({ logger }), retry: fast });
    expect(lines.map(({ level, message }) => [level, message])).toEqual([
      ["debug", "GET /things/{id} sent"],
      ["info", "GET /things/{id} 503"],
      ["warn", "GET /things/{id} again"],
      ["debug", "GET /things/{id} sent"],
      ["info", "GET /things/{id} 200"],
    ]);
    const { milliseconds, ...last } = lines.at(-1)!.fields;
    expect(last).toEqual({
      operationId: "things:get",
      attempt: 2,
      status: 200,
      requestId: "req_123",
    });
    expect(milliseconds).toBeTypeOf("number");
  });

  test("sees neither a credential of any kind, nor a header, an argument or a body", async () => {
    const { lines, logger } = collector();
    const on = watched({ logger });
    const all = [secret, "pass-of-ada", "key-of-ada", "query-of-ada", "cookie-of-ada"];
    const others = ["arg-token", "arg-secret", "arg-password", "session-token"];
    const changes = {
      method: "POST",
      path: "/things/{id}",
      query: { token: 1, secret: 1 },
      body: asIs("text/plain"),
      whole: 1,
    } as const;
    const request = {
      id: "arg-secret",
      token: "arg-token",
      secret: "arg-secret",
      body: "arg-password",
    };
    for (const scheme of Object.keys(credentials)) {
      A.answer = (response) =>
        reply(
          response,
          200,
          { customer_session_token: "session-token" },
          { "set-cookie": "session-token" },
        );
      await send({ ...changes, security: [[scheme]] }, request, { on });
      // An answer that repeats what it was sent, in an error.
      A.answer = (response, { headers }) =>
        reply(response, 400, { detail: Object.values(headers).join(" ") });
      await failure(send({ ...changes, security: [[scheme]] }, request, { on }));
    }
    expect(lines.length).toBeGreaterThan(20);
    for (const text of [...all, ...others]) expect(shown(lines)).not.toContain(text);
  });
});
