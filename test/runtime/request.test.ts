/** The escape hatch: places that no description has, by the rules for all others. */
import { describe, expect, test } from "vitest";
import type { Client } from "../../templates/runtime/client.ts";
import {
  ApiError,
  MissingCredentialError,
  RequestEncodeError,
  ResponseDecodeError,
} from "../../templates/runtime/errors.ts";
import { observe } from "../../templates/runtime/observe.ts";
import { sendRequest, type RequestOptions } from "../../templates/runtime/request.ts";
import type { CredentialSet } from "../../templates/runtime/types.ts";
import { A, B, client, failure, reply, secret, shown, useServers } from "./harness.ts";

useServers();

const send = (
  method: string,
  path: string,
  options: RequestOptions = {},
  on: Client<CredentialSet> = client(),
) => sendRequest(on, method, path, options);

test("method, path, query and headers arrive, and JSON is the value", async () => {
  const data = await send("GET", "/v1/new/", {
    query: { a: "1 2", "b,c": [true, 3], none: undefined, nil: null },
    headers: { "x-extra": "yes" },
  });
  expect(data).toEqual({ ok: true });
  const [seen] = A.seen;
  expect(seen).toMatchObject({ method: "GET", url: "/v1/new/?a=1%202&b%2Cc=true&b%2Cc=3" });
  expect(seen?.headers).toMatchObject({ accept: "application/json", "x-extra": "yes" });
});

test("the query may have names that a request uses itself", async () => {
  await send("POST", "/x", { query: { query: 1, body: 2, "1": 3 }, body: { a: 1 } });
  expect(A.seen[0]).toMatchObject({ url: "/x?1=3&query=1&body=2", body: '{"a":1}' });
});

describe("credentials", () => {
  const held: CredentialSet = { token: secret, key: "key-2" };

  test("the first that the client holds is sent, and no other", async () => {
    await send("GET", "/x", {}, client({ credentials: held }));
    expect(A.seen[0]?.headers).toMatchObject({ authorization: `Bearer ${secret}` });
    expect(A.seen[0]?.headers).not.toHaveProperty("x-api-key");
  });

  test("those of the call win", async () => {
    await send("GET", "/x", { security: { key: "key-3" } }, client({ credentials: held }));
    expect(A.seen[0]?.headers).toMatchObject({ "x-api-key": "key-3" });
    expect(A.seen[0]?.headers).not.toHaveProperty("authorization");
  });

  test("a variable that is not set is passed over for the next, and noticed where it is the last", async () => {
    await send("GET", "/x", {}, client({ credentials: { token: undefined, key: "key-2" } }));
    expect(A.seen[0]?.headers).toMatchObject({ "x-api-key": "key-2" });
    const error = await failure(send("GET", "/x", { security: { token: undefined } }));
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect(A.seen).toHaveLength(1);
  });

  test("a client without any sends none", async () => {
    await send("GET", "/x");
    expect(A.seen[0]?.headers).not.toHaveProperty("authorization");
  });
});

describe("retries", () => {
  const flaky = () => {
    A.answer = (response, _, count) =>
      count === 1 ? reply(response, 503) : reply(response, 200, { count });
  };

  test("what is safe to repeat is repeated", async () => {
    flaky();
    expect(await send("PUT", "/x", { body: { a: 1 } })).toEqual({ count: 2 });
    expect(A.seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test("a POST is repeated with an idempotency key only", async () => {
    flaky();
    expect(await failure(send("POST", "/x", { body: {} }))).toMatchObject({ status: 503 });
    A.seen.length = 0;
    expect(await send("POST", "/x", { body: {}, idempotencyKey: "k" })).toEqual({ count: 2 });
    expect(A.seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["k", "k"]);
  });

  test("bytes and forms are sent once", async () => {
    flaky();
    const body = new URLSearchParams({ a: "1" });
    expect(await failure(send("PUT", "/x", { body }))).toMatchObject({ status: 503 });
    expect(A.seen).toHaveLength(1);
  });
});

describe("errors", () => {
  test("a status is an ApiError that names method and path", async () => {
    A.answer = (response) => reply(response, 404, { detail: "nothing there" });
    const error = await failure<ApiError>(send("GET", "/v1/gone"));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, operationId: "GET /v1/gone", requestId: "req_123" });
    expect(error.message).toBe("404 GET /v1/gone: nothing there");
  });

  test("what is not JSON is a typed error, and there for `raw()`", async () => {
    A.answer = (response) => reply(response, 200, "plain", { "content-type": "text/plain" });
    const error = await failure<ResponseDecodeError>(send("GET", "/x"));
    expect(error).toBeInstanceOf(ResponseDecodeError);
    expect(error.text).toBe("plain");
    expect(await (await send("GET", "/x").raw()).text()).toBe("plain");
  });

  test("no body is undefined, whatever the status", async () => {
    A.answer = (response) => reply(response, 202);
    expect(await send("POST", "/x")).toBeUndefined();
    A.answer = (response) => response.writeHead(204).end();
    expect(await send("DELETE", "/x")).toBeUndefined();
  });

  test("a redirect to another origin takes no credential along", async () => {
    A.answer = (response) => response.writeHead(302, { location: `${B.origin}/x` }).end();
    const error = await failure(send("GET", "/x", {}, client({ credentials: { token: secret } })));
    expect(error.message).toContain("refused");
    expect(B.seen).toEqual([]);
    expect(shown(error)).not.toContain(secret);
  });
});

describe("the path leads nowhere but to the server", () => {
  const credentials = { token: secret };
  const at = () => client({ credentials, baseUrl: `${A.origin}/api/` });

  test.each([
    ["an address of another origin", () => `${B.origin}/x`],
    ["an address of the same origin", () => `${A.origin}/x`],
    ["an address without a protocol", () => B.origin.replace("http:", "")],
    ["two slashes", () => "//x"],
    ["a slash alone", () => "/"],
    ["two dots", () => "/v1/../admin"],
    ["two dots at the end", () => "/v1/.."],
    ["one dot", () => "/./x"],
    ["two dots at the start", () => "/../x"],
  ])("%s is refused before anything is sent", async (_, path) => {
    const error = await failure(send("GET", path(), {}, at()));
    expect(error).toBeInstanceOf(RequestEncodeError);
    expect([...A.seen, ...B.seen]).toEqual([]);
    expect(shown(error)).not.toContain(secret);
  });

  test.each([
    ["/a b/{c}/?d#e", "/api/a%20b/%7Bc%7D/%3Fd%23e"],
    ["/%2e%2e/x", "/api/%252e%252e/x"],
    ["/..\\..\\x", "/api/..%5C..%5Cx"],
    ["/.\t./x", "/api/.%09./x"],
    ["/@evil.example:80/x", "/api/%40evil.example%3A80/x"],
    ["/é/€", "/api/%C3%A9/%E2%82%AC"],
  ])("each segment of %o is encoded", async (path, url) => {
    await send("GET", path, {}, at());
    expect(A.seen[0]?.url).toBe(url);
  });

  test.each([
    ["", "/api/"],
    ["x", "/api/x"],
    ["http:x", "/api/http%3Ax"],
  ])("%o counts from the server too", async (path, url) => {
    await send("GET", path, {}, at());
    expect(A.seen[0]?.url).toBe(url);
  });
});

describe("bodies", () => {
  const form = () => {
    const data = new FormData();
    data.append("a", "1");
    return data;
  };
  const stream = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("streamed"));
        controller.close();
      },
    });
  const encoder = new TextEncoder();

  test.each<[string, unknown, RegExp, string | RegExp]>([
    ["an object", { a: [1, null], b: undefined }, /^application\/json$/, '{"a":[1,null]}'],
    ["a list", [1], /^application\/json$/, "[1]"],
    ["null", null, /^application\/json$/, "null"],
    ["a number", 0, /^application\/json$/, "0"],
    ["false", false, /^application\/json$/, "false"],
    ["text", "as is", /^text\/plain/, "as is"],
    ["empty text", "", /^text\/plain|^undefined/, ""],
    ["bytes", encoder.encode("bytes"), /^undefined$/, "bytes"],
    ["a buffer", encoder.encode("buffer").buffer, /^undefined$/, "buffer"],
    ["a blob", new Blob(["blob"], { type: "image/png" }), /^image\/png$/, "blob"],
    ["fields", new URLSearchParams({ a: "1 2" }), /^application\/x-www-form-/, "a=1+2"],
    ["a form", form(), /^multipart\/form-data; boundary=/, /name="a"\r\n\r\n1\r\n/],
    ["a stream", stream(), /^undefined$/, "streamed"],
    ["nothing", undefined, /^undefined$/, ""],
  ])("%s", async (_, body, type, text) => {
    await send("POST", "/x", { body });
    expect(String(A.seen[0]?.headers["content-type"])).toMatch(type);
    if (typeof text === "string") expect(A.seen[0]?.body).toBe(text);
    else expect(A.seen[0]?.body).toMatch(text);
  });

  test("text of a type of its own", async () => {
    const headers = { "content-type": "application/merge-patch+json" };
    await send("PATCH", "/x", { body: '{"a":null}', headers });
    expect(A.seen[0]).toMatchObject({ headers, body: '{"a":null}' });
  });

  test("what JSON cannot hold is a typed error", async () => {
    const cycle: { self?: object } = {};
    cycle.self = cycle;
    const error = await failure(send("POST", "/x", { body: cycle }));
    expect(error).toBeInstanceOf(RequestEncodeError);
    expect(A.seen).toEqual([]);
  });
});

test("hooks and loggers are told, and validation leaves it alone", async () => {
  const told: unknown[] = [];
  const on = client(
    {
      validation: "strict",
      ...({
        hooks: {
          afterResponse: (_: Response, request: unknown) => void told.push(request),
        },
      } as object),
    },
    { observe },
  );
  await send("GET", "/v1/new", {}, on);
  expect(told).toMatchObject([{ operationId: "GET /v1/new", method: "GET" }]);
});

test("the deadline and the signal of the call hold", async () => {
  A.answer = () => undefined;
  expect((await failure(send("GET", "/x", { timeoutMs: 50 }))).name).toBe("TimeoutError");
  const signal = AbortSignal.abort();
  expect((await failure(send("GET", "/x", { signal }))).name).toBe("AbortedError");
});
