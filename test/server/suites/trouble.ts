/** Faults on demand, and starting and stopping. */
import { describe, expect, test } from "vitest";
import { startPolarServer } from "../index.ts";
import { call, server } from "./harness.ts";

describe("faults", () => {
  const path = "/v1/customers/";
  const list = () => call("GET", path, server.tokens.oat);

  test("answer a number of requests with a status of choice", async () => {
    server.failNext({ status: 503, headers: { "retry-after": "0" }, times: 2 });
    const first = await list();
    expect([first.status, first.headers.get("retry-after")]).toEqual([503, "0"]);
    expect(first.headers.get("x-request-id")).toBe("req_000001");
    expect([(await list()).status, (await list()).status]).toEqual([503, 200]);
    expect(server.requests.map((one) => one.status)).toEqual([503, 503, 200]);
  });

  test("hit matching requests only, and can be taken back", async () => {
    server.failNext({ status: 500, match: { method: "POST" } });
    server.failNext({ status: 502, match: { operationId: "customers:get" } });
    server.failNext({ status: 504, match: { path: "/v1/customers/{id}" } });
    expect((await list()).status).toBe(200);
    const one = () => call("GET", `/v1/customers/${server.seed.customer.id}`, server.tokens.oat);
    expect([(await one()).status, (await one()).status, (await one()).status]).toEqual([
      502, 504, 200,
    ]);
    server.clearFaults();
    expect((await call("POST", path, server.tokens.oat, { email: "a@a.example" })).status).toBe(
      201,
    );
  });

  test("send a body as it is, for broken JSON", async () => {
    server.failNext({
      status: 200,
      headers: { "content-type": "application/json" },
      body: '{"items": [',
    });
    await expect(list()).rejects.toThrow(SyntaxError);
    server.failNext({ status: 429, body: { error: "RateLimited", detail: "slow down" } });
    expect((await list()).body["error"]).toBe("RateLimited");
  });

  test("destroy the connection", async () => {
    server.failNext({ reset: true });
    await expect(list()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(server.requests[0]?.status).toBeUndefined();
    expect((await list()).status).toBe(200);
  });

  test("delay the real answer", async () => {
    server.failNext({ delayMs: 80 });
    const begin = performance.now();
    expect((await list()).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(70);
  });

  test("have to do something", () => {
    expect(() => {
      server.failNext({ times: 3 });
    }).toThrow("needs a status");
  });
});

describe("the server", () => {
  test("listens on the loopback interface and stops at once, even in the middle of an answer", async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    server.failNext({ delayMs: 60_000 });
    const pending = call("GET", "/v1/customers/", server.tokens.oat);
    const failed = expect(pending).rejects.toThrow("fetch failed");
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await server.close();
    await failed;
    await expect(call("GET", "/")).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
    await server.close();
  });

  test("gives equal answers to equal requests", async () => {
    const twin = await startPolarServer();
    const create = async ({ url, tokens }: { url: string; tokens: { oat: string } }) => {
      const headers = { authorization: `Bearer ${tokens.oat}`, "content-type": "application/json" };
      const response = await fetch(`${url}/v1/customers/`, {
        method: "POST",
        headers,
        body: '{"email":"t@t.example"}',
      });
      return response.text();
    };
    const answer = await create(server);
    expect(answer).toContain("t@t.example");
    expect(await create(twin)).toBe(answer);
    await twin.close();
  });
});
