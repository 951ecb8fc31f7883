/**
 * Rows D1 to D29 of the comparison with today's SDKs: answers, errors, repeats and time. Each test shows the outcome
 * that the comparison calls good, with a client whose options are the defaults unless the row says otherwise.
 */
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { CustomersListCheck } from "../../generated/polar/dist/validation.js";
import { freePort, pause, reply } from "./harness.ts";
import { api, elsewhere, failureOf, page, polar, sdk, token, usePeers } from "./peers.ts";

usePeers();

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };
const customer = {
  id: "c",
  type: "individual",
  email: "ada@one.example",
  created_at: "2026-01-31T12:00:00Z",
};

/** The API answers this from now on. */
function answer(status: number, body: unknown, headers: Record<string, string> = {}): void {
  api.answer = (response) => reply(response, status, body, headers);
}

/** The API answers these one after the other, the last one for ever. */
function answers(
  ...list: [status: number, body: unknown, headers?: Record<string, string>][]
): void {
  api.answer = (response, _, count) => reply(response, ...(list[count - 1] ?? list.at(-1)!));
}

const list = () => polar().customers.list();

test("D1 a GET says what it accepts and by what right, and nothing of a body or a cookie", async () => {
  answer(200, page([]));
  await list();
  const { headers } = api.seen[0]!;
  expect(headers).toMatchObject({ accept: "application/json", authorization: `Bearer ${token}` });
  for (const name of ["cookie", "content-type", "content-length"])
    expect(headers).not.toHaveProperty(name);
});

test("D1 a GET says who asks", async () => {
  answer(200, page([]));
  await list();
  expect(api.seen[0]!.headers["user-agent"]).toBe("sdkwright-polar/0.1.0");
});

test("D2 a 422 is an error of its own class whose details are a typed list", async () => {
  const detail = [{ loc: ["query", "page"], msg: "too small", type: "greater_than" }];
  answer(422, { detail });
  const result = await list().result();
  if (result.ok || !(result.error instanceof sdk.HTTPValidationError)) throw new Error("no 422");
  expect(result.error.body.detail?.[0]?.loc).toEqual(["query", "page"]);
});

test.each<[string, string, unknown, object]>([
  ["D3", "JSON", { error: "ResourceNotFound", detail: "Not found" }, json],
  ["D4", "an HTML page", "<h1>Not found</h1>", html],
  ["D5", "nothing", "", html],
])("%s a 404 with %s keeps its status and what was sent", async (_, __, body, headers) => {
  answer(404, body, headers as Record<string, string>);
  const error = await failureOf(polar().customers.get({ id: "c" }));
  expect(error).toBeInstanceOf(sdk.ApiError);
  expect(error).toMatchObject({ status: 404, body: body === "" ? undefined : body });
});

test("D6 an error knows the request id", async () => {
  answer(500, {});
  const error = await failureOf(polar({ retry: false }).customers.list());
  expect(error).toMatchObject({ requestId: "req_123" });
});

test("D6 an error knows the line of the caller", async () => {
  answer(500, {});
  async function callerOfThisTest(): Promise<void> {
    await polar({ retry: false }).customers.list();
  }
  const error = await failureOf(callerOfThisTest());
  expect((error as Error).stack).toContain("callerOfThisTest");
});

test("D7 neither a result nor an error that is printed shows the token", async () => {
  for (const status of [200, 401]) {
    // The data of an answer is the caller's; what an error says is not.
    answer(status, { detail: status === 200 ? "welcome" : `no access for ${token}` });
    const result = await list().result();
    expect(inspect(result, { depth: 12, showHidden: true })).not.toContain(token);
    expect(JSON.stringify(result)).not.toContain(token);
  }
});

test("D8 a 500 is overcome by default", async () => {
  answers([500, {}], [200, page([customer])]);
  expect((await list()).items).toHaveLength(1);
  expect(api.seen).toHaveLength(2);
});

test.each([
  ["D9", "by default", {}],
  ["D10", "with retries that are asked for", { retry: { maxAttempts: 5 } }],
])("%s a 429 is repeated when the server says, %s", async (_, __, options) => {
  answers([429, {}, { "retry-after": "1" }], [200, page([])]);
  const begin = performance.now();
  await polar(options).customers.list();
  expect(performance.now() - begin).toBeGreaterThan(990);
  expect(api.seen).toHaveLength(2);
});

test("D11 a POST is not sent again after a 500; with a key it is, the key the same", async () => {
  answer(500, {});
  const on = polar({ retry: { maxAttempts: 3, baseDelayMs: 1 } });
  await failureOf(on.customers.create({ email: "a@one.example" }));
  expect(api.seen).toHaveLength(1);
  await failureOf(on.customers.create({ email: "a@one.example" }, { idempotencyKey: "k1" }));
  expect(api.seen.slice(1).map(({ headers }) => headers["idempotency-key"])).toEqual([
    "k1",
    "k1",
    "k1",
  ]);
});

/** What a call of a server that is not there ends in. */
async function refused(): Promise<unknown> {
  const baseUrl = `http://127.0.0.1:${await freePort()}`;
  return failureOf(polar({ baseUrl, retry: false }).customers.list());
}

test("D12 a refused connection is an error of ours that keeps its cause", async () => {
  const error = await refused();
  expect(error).toBeInstanceOf(sdk.ConnectionError);
  expect(error).toBeInstanceOf(sdk.PolarError);
  expect((error as Error).cause).toBeInstanceOf(Error);
});

test("D12 the cause of a refused connection says so", async () => {
  expect(inspect(((await refused()) as Error).cause)).toContain("ECONNREFUSED");
});

test.each([
  ["D13", "JSON that is cut off", '{"items": [', json],
  ["D14", "a page of another kind", "<h1>Login</h1>", html],
  ["D15", "nothing", "", json],
])(
  "%s a 200 with %s is an error of ours with status, headers and text",
  async (_, __, body, headers) => {
    answer(200, body, headers);
    const error = await failureOf(list());
    expect(error).toBeInstanceOf(sdk.ResponseDecodeError);
    expect(error).toMatchObject({ status: 200, requestId: "req_123", text: body });
    expect((error as { headers: Headers }).headers.get("content-type")).toBe(
      headers["content-type"],
    );
  },
);

test.each<[string, string, object]>([
  ["D16", "a value of an enum that nobody knows", { ...customer, status: "hibernating" }],
  ["D17", "a member of a union that nobody knows", { ...customer, type: "robot" }],
  ["D19", "a field that nobody knows", { ...customer, favourite: { colour: "blue" } }],
  ["D20", "a date-time, which is text unless the configuration says `dates: date`,", customer],
  ["D21", "a date-time without a zone", { ...customer, created_at: "2026-01-31T12:00:00" }],
])("%s %s is passed through", async (_, __, item) => {
  answer(200, page([item, customer]));
  expect((await list()).items).toEqual([item, customer]);
});

test("D18 a missing field is passed through, told field by field, or refused: as the caller chooses", async () => {
  answer(200, page([{ id: "c", type: "individual" }]));
  expect((await list()).items).toHaveLength(1);
  const found: sdk.DriftFinding[] = [];
  const hooks = { onDrift: (finding: sdk.DriftFinding) => void found.push(finding) };
  const checks = [CustomersListCheck];
  await polar({ checks, validation: "report", hooks }).customers.list();
  expect(found.map(({ kind, pointer }) => [kind, pointer])).toContainEqual([
    ...["missing", "/items/0/email"],
  ]);
  const error = await failureOf(polar({ checks, validation: "strict" }).customers.list());
  expect(error).toMatchObject({ name: "ResponseDecodeError", status: 200 });
  expect((error as { findings: unknown[] }).findings).toEqual(found);
});

test("D22 a connection that breaks inside a body is repeated, then an error of ours with its cause", async () => {
  api.answer = (response) => {
    response.writeHead(200, { ...json, "content-length": "100" });
    response.write("{", () => response.socket?.destroy());
  };
  const error = await failureOf(
    polar({ retry: { maxAttempts: 2, baseDelayMs: 1 } }).customers.list(),
  );
  expect(error).toBeInstanceOf(sdk.ConnectionError);
  expect((error as Error).cause).toBeInstanceOf(Error);
  expect(api.seen).toHaveLength(2);
});

test("D23 a server that never answers ends in a typed error after a minute, by default", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    api.answer = () => undefined;
    const ended = failureOf(list());
    await vi.waitUntil(() => api.seen.length > 0);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await Promise.race([ended, Promise.resolve("waiting")])).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await ended).toBeInstanceOf(sdk.TimeoutError);
  } finally {
    vi.useRealTimers();
  }
});

test("D24 a timeout of one's own is a typed error, and in time", async () => {
  api.answer = () => undefined;
  const begin = performance.now();
  const error = await failureOf(polar().customers.list({}, { timeoutMs: 300 }));
  expect(error).toBeInstanceOf(sdk.TimeoutError);
  expect(performance.now() - begin).toBeLessThan(2_000);
});

/** Sends half a body and leaves it there. */
function stall(): void {
  api.answer = (response) => {
    response.writeHead(200, json);
    response.write('{"items": [');
  };
}

test("D25 so is one that strikes while a body stalls", async () => {
  stall();
  const error = await failureOf(polar().customers.list({}, { timeoutMs: 200 }));
  expect(error).toBeInstanceOf(sdk.TimeoutError);
});

test("D26 an abort is a typed error with the reason", async () => {
  api.answer = () => undefined;
  const controller = new AbortController();
  const reason = new Error("left the page");
  const ended = failureOf(polar().customers.list({}, { signal: controller.signal }));
  await pause(30);
  controller.abort(reason);
  expect(await ended).toBeInstanceOf(sdk.AbortedError);
  expect(((await ended) as Error).cause).toBe(reason);
});

test("D27 a signal and a timeout work together, whichever comes first", async () => {
  api.answer = () => undefined;
  const late = { signal: AbortSignal.timeout(5_000), timeoutMs: 60 };
  expect(await failureOf(polar().customers.list({}, late))).toBeInstanceOf(sdk.TimeoutError);
  const early = { signal: AbortSignal.timeout(60), timeoutMs: 5_000 };
  expect(await failureOf(polar().customers.list({}, early))).toBeInstanceOf(sdk.AbortedError);
});

/** The API sends everybody to another origin. */
function sendOn(): void {
  answer(307, "", { location: `${elsewhere.origin}/v1/customers/` });
}

describe.each<[string, string, () => PromiseLike<unknown>]>([
  ["D28", "a GET, with its token,", () => list()],
  ["D29", "a POST, with its body,", () => polar().customers.create({ email: "a@one.example" })],
])("%s a redirect of %s", (_, __, call) => {
  test("is an error of ours and never gets to another origin", async () => {
    sendOn();
    expect(await failureOf(call())).toBeInstanceOf(sdk.ConnectionError);
    expect([api.seen.length, elsewhere.seen.length]).toEqual([1, 0]);
  });

  test("is an error that names the origin", async () => {
    sendOn();
    expect(((await failureOf(call())) as Error).message).toContain(elsewhere.origin);
  });
});
