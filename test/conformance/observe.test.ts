/** What hooks and loggers are told: enough to follow a call, and nothing that is secret. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Hooks, Logger, RetryInfo } from "../../generated/polar/dist/index.d.ts";
import { sdk } from "./sdk.ts";
import { failureOf, useWorld, world } from "./world.ts";

useWorld();

type Line = { level: string; message: string; fields: Record<string, unknown> | undefined };

function collector(): { lines: Line[]; logger: Logger } {
  const lines: Line[] = [];
  const log =
    (level: string): Logger["info"] =>
    (message, fields) =>
      void lines.push({ level, message, fields });
  return {
    lines,
    logger: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
  };
}

const quick = { baseDelayMs: 1 };
const withHooks = (hooks: Hooks) => world.polar.with({ hooks, retry: quick });

describe("R40 the logger", () => {
  test("is told method, path, status, milliseconds, attempt and request id", async () => {
    const { lines, logger } = collector();
    world.server.failNext({ status: 503 });
    const { id } = world.server.seed.customer;
    await world.polar.with({ logger, retry: quick }).customers.get({ id });
    const line = "GET /v1/customers/{id}";
    expect(lines.map(({ level }) => level)).toEqual(["debug", "info", "warn", "debug", "info"]);
    for (const { message, fields } of lines) {
      expect(message).toMatch(line);
      expect(fields).toMatchObject({ operationId: "customers:get" });
    }
    expect([lines[1], lines[4]].map((one) => one?.message)).toEqual([`${line} 503`, `${line} 200`]);
    expect(lines.at(-1)?.fields).toMatchObject({
      operationId: "customers:get",
      attempt: 2,
      milliseconds: expect.any(Number) as number,
      requestId: "req_000002",
    });
  });

  test("is told how a call failed", async () => {
    const { lines, logger } = collector();
    await failureOf(world.polar.with({ logger }).customers.get({ id: "unknown" }));
    expect(lines.at(-1)).toMatchObject({
      level: "error",
      fields: { operationId: "customers:get", error: expect.stringMatching(/^\w+: 4/) as string },
    });
  });

  test("never sees a token, not even one that an answer repeats", async () => {
    const { lines, logger } = collector();
    const { store, seed } = world.server;
    const seat = store.addSeat(seed.subscription, {
      customer_id: seed.customer.id,
      member_id: null,
      email: "s@one.example",
      customer_email: null,
    });
    const invitation_token = store.invite(seat);
    const polar = world.polar.with({ logger, retry: quick });
    world.server.failNext({ reset: true });
    await polar.customers.list();
    await polar.customerSeats.getClaimInfo({ invitation_token });
    const claimed = await polar.customerSeats.claimSeat({ invitation_token });
    const echo = { error: "Unauthorized", detail: `Who is ${world.held.oat}?` };
    world.server.failNext({ status: 401, body: echo });
    const error = await failureOf(polar.customers.list());
    const secrets = [
      ...Object.values(world.held),
      invitation_token,
      claimed.customer_session_token,
    ];
    expect(lines.length).toBeGreaterThan(9);
    for (const secret of secrets) {
      expect(inspect(lines, { depth: 9 })).not.toContain(secret);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
    }
    expect((error as Error).message).toContain("[redacted]");
  });
});

describe("hooks", () => {
  test("are called along the way, in order", async () => {
    const told: string[] = [];
    const retries: RetryInfo[] = [];
    world.server.failNext({ status: 503 });
    await withHooks({
      beforeRequest: ({ method }) => void told.push(`before ${method}`),
      afterResponse: async ({ status }, { operationId, path }) => {
        await Promise.resolve();
        told.push(`after ${status} ${operationId} ${path}`);
      },
      onRetry: (info) => {
        told.push("retry");
        retries.push(info);
      },
      onError: () => void told.push("error"),
    }).customers.list();
    expect(told).toEqual([
      "before GET",
      "after 503 customers:list /v1/customers/",
      "retry",
      "before GET",
      "after 200 customers:list /v1/customers/",
    ]);
    expect(retries).toEqual([
      {
        operationId: "customers:list",
        attempt: 1,
        delayMs: expect.any(Number) as number,
        status: 503,
      },
    ]);
  });

  test("are told the error that a call ends in, once", async () => {
    const errors: unknown[] = [];
    const polar = withHooks({ onError: (error) => void errors.push(error) });
    const refused = await failureOf(polar.customers.get({ id: "unknown" }));
    expect(errors).toEqual([refused]);
    world.server.failNext({ reset: true, times: 3 });
    const broken = await failureOf(polar.customers.list());
    expect(errors).toEqual([refused, broken]);
    expect(errors[0]).toBe(refused);
  });

  test("R34 may change a request, but not take it to another origin", async () => {
    const trace = (request: Request) => {
      request.headers.set("x-trace", "abc");
      return request;
    };
    await withHooks({ beforeRequest: trace }).customers.create({ email: "t@one.example" });
    expect(world.server.requests[0]).toMatchObject({
      headers: { "x-trace": "abc" },
      body: { email: "t@one.example" },
    });
    const beforeRequest = (request: Request) => new Request("http://127.0.0.1:1/", request);
    const error = await failureOf(withHooks({ beforeRequest }).customers.list());
    expect(error).toBeInstanceOf(sdk.PolarError);
    expect((error as Error).message).toMatch(/beforeRequest: .*origin/);
    expect(world.server.requests).toHaveLength(1);
  });

  test("R34 that throw end the call with what they threw", async () => {
    const thrown = new Error("not today");
    const hooks: Hooks = {
      beforeRequest: () => {
        throw thrown;
      },
    };
    const error = (await failureOf(withHooks(hooks).customers.list())) as Error;
    expect(error === thrown || error.cause === thrown).toBe(true);
    expect(world.server.requests).toEqual([]);
  });

  test("are merged by name", async () => {
    const told: string[] = [];
    const polar = withHooks({
      beforeRequest: () => void told.push("old"),
      afterResponse: () => void told.push("kept"),
    });
    await polar.with({ hooks: { beforeRequest: () => void told.push("new") } }).customers.list();
    expect(told).toEqual(["new", "kept"]);
  });
});

describe("headers", () => {
  test("of the client and of a call are sent, and replace nothing that the operation says", async () => {
    const polar = world.polar.with({ headers: { "x-app": "shop", "x-part": "client" } });
    const headers = { "x-part": "call", authorization: "Bearer stolen", accept: "text/plain" };
    await polar.customers.list({}, { headers });
    expect(world.server.requests[0]?.headers).toMatchObject({
      "x-app": "shop",
      "x-part": "call",
      authorization: `Bearer ${world.held.oat}`,
      accept: "application/json",
    });
  });
});
