/** Faults of servers and networks: what is repeated, what is not, and when it ends. */
import { describe, expect, test } from "vitest";
import type {
  AbortedError,
  ApiError,
  ConnectionError,
  ResponseDecodeError,
  RetryInfo,
} from "../../generated/polar/dist/index.d.ts";
import { sdk } from "./sdk.ts";
import { closedAddress, failureOf, useWorld, world } from "./world.ts";

useWorld();

const quick = { baseDelayMs: 1 };
const customer = { email: "r@one.example" };
const statuses = () => world.server.requests.map(({ status }) => status);
const keys = () => world.server.requests.map(({ headers }) => headers["idempotency-key"]);

/** The client of the world with short pauses, and the repeats it was told of. */
function patient() {
  const retries: RetryInfo[] = [];
  const hooks = { onRetry: (info: RetryInfo) => void retries.push(info) };
  return { polar: world.polar.with({ retry: quick, hooks }), retries };
}

describe("what is safe to repeat", () => {
  test.each([408, 409, 425, 429, 500, 502, 503, 504])("is repeated after %i", async (status) => {
    world.server.failNext({ status });
    await patient().polar.customers.list();
    expect(statuses()).toEqual([status, 200]);
  });

  test.each([400, 401, 403, 404, 418, 422])("is not after %i", async (status) => {
    world.server.failNext({ status });
    expect(await failureOf(patient().polar.customers.list())).toMatchObject({ status });
    expect(statuses()).toEqual([status]);
  });

  test("is repeated after a connection that broke", async () => {
    world.server.failNext({ reset: true, times: 2 });
    const { polar, retries } = patient();
    await polar.customers.list();
    expect(statuses()).toEqual([undefined, undefined, 200]);
    expect(retries.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  test("includes DELETE", async () => {
    world.server.failNext({ status: 503 });
    await patient().polar.customers.delete({ id: world.server.seed.customer.id });
    expect(statuses()).toEqual([503, 204]);
  });

  test("ends in the last error after three attempts", async () => {
    world.server.failNext({ status: 503, times: 9 });
    const error = (await failureOf(patient().polar.customers.list())) as ApiError;
    expect([error.name, error.status, error.requestId]).toEqual(["ApiError", 503, "req_000003"]);
    expect(statuses()).toEqual([503, 503, 503]);
  });

  test("is sent once where retries are switched off, by client or call", async () => {
    world.server.failNext({ status: 503, times: 2 });
    await failureOf(world.polar.with({ retry: false }).customers.list());
    await failureOf(world.polar.customers.list({}, { retry: { maxAttempts: 1 } }));
    expect(statuses()).toEqual([503, 503]);
  });
});

describe("POST and PATCH", () => {
  const faults = [{ status: 503 }, { status: 429 }, { reset: true }];

  test.each(faults)("are not repeated after %j", async (fault) => {
    const { id } = world.server.seed.customer;
    world.server.failNext({ ...fault, times: 2 });
    expect(await failureOf(patient().polar.customers.create(customer))).toBeInstanceOf(
      sdk.PolarError,
    );
    expect(await failureOf(patient().polar.customers.update({ id, name: "A" }))).toBeInstanceOf(
      sdk.PolarError,
    );
    expect(world.server.requests.map(({ method }) => method)).toEqual(["POST", "PATCH"]);
    expect(keys()).toEqual([undefined, undefined]);
  });

  test.each(faults)(
    "are repeated after %j with an idempotency key, the same every time",
    async (fault) => {
      world.server.failNext({ ...fault, times: 2 });
      const options = { idempotencyKey: "order-17" };
      const created = await patient().polar.customers.create(customer, options);
      expect(created.email).toBe(customer.email);
      expect(keys()).toEqual(["order-17", "order-17", "order-17"]);
      expect(world.server.requests.map(({ body }) => body)).toEqual([customer, customer, customer]);
    },
  );

  test("are repeated when the request surely never left", async () => {
    const { polar, retries } = patient();
    const nowhere = polar.with({ baseUrl: await closedAddress() });
    const error = (await failureOf(nowhere.customers.create(customer))) as ConnectionError;
    expect(error).toBeInstanceOf(sdk.ConnectionError);
    expect(error.cause).toBeInstanceOf(Error);
    expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });
});

describe("Retry-After", () => {
  test("in seconds is waited for", async () => {
    world.server.failNext({ status: 503, headers: { "retry-after": "1" } });
    const { polar, retries } = patient();
    const begin = performance.now();
    await polar.customers.list();
    expect(performance.now() - begin).toBeGreaterThan(990);
    expect(retries[0]?.delayMs).toBe(1000);
  });

  test("as a date is waited for", async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    world.server.failNext({ status: 429, headers: { "retry-after": date } });
    const { polar, retries } = patient();
    const controller = new AbortController();
    // The wait itself would take too long.
    const hooks = { afterResponse: () => void setTimeout(() => controller.abort(), 50) };
    const call = polar.with({ hooks }).customers.list({}, { signal: controller.signal });
    expect(await failureOf(call)).toBeInstanceOf(sdk.AbortedError);
    expect(retries[0]?.delayMs).toBeGreaterThan(25_000);
    expect(retries[0]?.delayMs).toBeLessThanOrEqual(30_000);
  });

  test("beyond the deadline ends the call at once, with the answer that came", async () => {
    world.server.failNext({ status: 503, headers: { "retry-after": "30" } });
    const begin = performance.now();
    const call = world.polar.customers.list({}, { timeoutMs: 5_000 });
    expect(await failureOf(call)).toMatchObject({ status: 503 });
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe("the deadline", () => {
  test("ends a slow call with a TimeoutError", async () => {
    world.server.failNext({ delayMs: 5_000 });
    const begin = performance.now();
    const result = await world.polar.customers.list({}, { timeoutMs: 60 }).result();
    expect(performance.now() - begin).toBeLessThan(2_000);
    if (result.ok) throw new Error("in time");
    expect(result.error).toBeInstanceOf(sdk.TimeoutError);
    expect([result.error.name, result.error.status]).toEqual(["TimeoutError", undefined]);
    expect(result.error.message).toContain("60 ms");
  });

  test("spans all attempts", async () => {
    world.server.failNext({ status: 503, times: 1000 });
    const retry = { maxAttempts: 1000, baseDelayMs: 20, maxDelayMs: 20 };
    const begin = performance.now();
    await failureOf(world.polar.customers.list({}, { timeoutMs: 200, retry }));
    expect(performance.now() - begin).toBeLessThan(1_500);
    expect(statuses().length).toBeGreaterThan(1);
  });

  test("of the client holds for calls that say nothing", async () => {
    world.server.failNext({ delayMs: 5_000 });
    const error = await failureOf(world.polar.with({ timeoutMs: 60 }).customers.list());
    expect(error).toBeInstanceOf(sdk.TimeoutError);
  });
});

describe("a signal", () => {
  test("ends a call under way, with its reason as the cause", async () => {
    world.server.failNext({ delayMs: 5_000 });
    const controller = new AbortController();
    const call = world.polar.customers.list({}, { signal: controller.signal, timeoutMs: 5_000 });
    const reason = new Error("changed my mind");
    setTimeout(() => controller.abort(reason), 40);
    const error = (await failureOf(call)) as AbortedError;
    expect(error).toBeInstanceOf(sdk.AbortedError);
    expect(error.cause).toBe(reason);
  });

  test("that was aborted before sends nothing", async () => {
    const call = world.polar.customers.list({}, { signal: AbortSignal.abort() });
    expect(await failureOf(call)).toBeInstanceOf(sdk.AbortedError);
    expect(statuses()).toEqual([]);
  });

  test("ends the wait between attempts", async () => {
    world.server.failNext({ status: 503, headers: { "retry-after": "20" } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 60);
    const error = await failureOf(world.polar.customers.list({}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(sdk.AbortedError);
    expect(statuses()).toEqual([503]);
  });
});

describe("a good status with a bad body", () => {
  test("is a ResponseDecodeError with status, headers and the text", async () => {
    const headers = { "content-type": "application/json" };
    world.server.failNext({ status: 200, headers, body: '{"items": [' });
    const error = (await failureOf(world.polar.customers.list())) as ResponseDecodeError;
    expect(error).toBeInstanceOf(sdk.ResponseDecodeError);
    expect([error.status, error.requestId, error.text]).toEqual([200, "req_000001", '{"items": [']);
    expect(error.headers.get("content-type")).toBe("application/json");
    expect(statuses()).toEqual([200]);
  });
});
