/** What becomes of a body: a value, or an error that keeps the status whatever the body is. */
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { binary, empty, text, type BinaryBody } from "../../templates/runtime/decode.ts";
import {
  ApiError,
  ConnectionError,
  ResponseDecodeError,
  SdkError,
} from "../../templates/runtime/errors.ts";
import type { OperationSpec } from "../../templates/runtime/types.ts";
import { A, client, failure, pause, reply, send, useServers } from "./harness.ts";

useServers();

const html = { "content-type": "text/html; charset=utf-8" };

const bad: [string, string | Uint8Array, Record<string, string>][] = [
  ["an HTML page", "<html>login</html>", html],
  ["an empty body", "", {}],
  ["cut JSON", '{"seats":[{', {}],
  ["two values", "{}{}", {}],
  ["invalid UTF-8", Uint8Array.of(0x22, 0xff, 0xfe, 0x22), {}],
  ["cut UTF-8", Uint8Array.of(0x22, 0x61, 0xc3), {}],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x31, 0x00), {}],
  ["single quotes", "{'a':1}", {}],
];

describe.each(bad)("R22 200 with %s", (_, body, headers) => {
  test("is a typed error with status, request id and the first kilobyte", async () => {
    A.answer = (response) => reply(response, 200, body, headers);
    const error = await failure<ResponseDecodeError>(send());
    expect(error).toBeInstanceOf(ResponseDecodeError);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).not.toBeInstanceOf(SyntaxError);
    expect(error.name).toBe("ResponseDecodeError");
    expect(error.message).toMatch(/^200 things:get: /);
    expect(error).toMatchObject({ status: 200, requestId: "req_123" });
    expect(error.headers.get("content-type")).toBe(headers["content-type"] ?? "application/json");
    if (typeof body === "string") expect(error.text).toBe(body);
    expect(A.seen).toHaveLength(1);
  });
});

test("R22 the excerpt ends after a kilobyte", async () => {
  A.answer = (response) => reply(response, 200, `{${"x".repeat(9000)}`);
  expect((await failure<ResponseDecodeError>(send())).text).toHaveLength(1024);
});

test("R22 the content type is named, also when there is none", async () => {
  A.answer = (response) => reply(response, 200, "<html>", html);
  expect((await failure(send())).message).toBe(
    "200 things:get: not valid application/json (text/html; charset=utf-8)",
  );
  A.answer = (response) => response.writeHead(200).end("hello");
  expect((await failure(send())).message).toContain("(null)");
});

test.each<[string, unknown, string]>([
  ["a byte order mark", { a: 1 }, '\ufeff{"a":1}'],
  ["null", null, "null"],
  ["white space around", [1], " \n[1]\r\n"],
  [
    "an unknown enum value and more fields",
    { status: "paused", new: 1 },
    '{"status":"paused","new":1}',
  ],
])("R22, R36 200 with %s is passed through", async (_, value, body) => {
  A.answer = (response) => reply(response, 200, body);
  expect(await send()).toEqual(value);
});

test("R22 letters that are split across chunks are put together", async () => {
  const bytes = Buffer.from('"é🙂"');
  const drip = async (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" });
    for (const byte of bytes) {
      response.write(Buffer.of(byte));
      await pause(3);
    }
    response.end();
  };
  A.answer = (response) => void drip(response);
  expect(await send()).toBe("é🙂");
});

test.each([204, 205])("R22 %i is undefined, whatever was promised", async (status) => {
  A.answer = (response) => response.writeHead(status).end();
  expect(await send()).toBe(undefined);
  expect(await send({ stream: binary })).toBe(undefined);
  expect(await send({ decode: text })).toBe(undefined);
});

test("R22 information before the answer is passed over", async () => {
  A.answer = (response) => {
    response.writeEarlyHints({ link: "</a>; rel=preload" });
    response.writeProcessing();
    reply(response, 200, "1");
  };
  expect(await send()).toBe(1);
});

test("R22 a connection that breaks in the middle of a body is a ConnectionError with its cause", async () => {
  A.answer = (response) => {
    response.writeHead(200, { "content-length": "100" }).write('{"ok":');
    setTimeout(() => response.socket?.destroy(), 10);
  };
  const error = await failure(send({}, {}, { retry: false }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.cause).toBeInstanceOf(Error);
});

test("R21 a body above the limit is given up at once", async () => {
  const gone = new Promise((resolve) => {
    A.answer = (response) => {
      response.on("close", resolve);
      response.writeHead(200, { "content-type": "application/json" });
      const more = (): unknown => response.writable && response.write("x".repeat(65_536), more);
      more();
    };
  });
  const error = await failure(send({}, {}, { on: client({ maxResponseBytes: 100_000 }) }));
  expect(error).toBeInstanceOf(ResponseDecodeError);
  expect(error.message).toBe("200 things:get: not valid application/json (more than 100000 bytes)");
  await gone;
});

test("R21 a small body that unpacks to a huge one is given up", async () => {
  const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20, " "));
  expect(bomb.length).toBeLessThan(100_000);
  A.answer = (response) => reply(response, 200, bomb, { "content-encoding": "gzip" });
  const error = await failure(send());
  expect(error.message).toContain(`more than ${64 * 2 ** 20} bytes`);
});

test("R21 a body of exactly the limit is read", async () => {
  A.answer = (response) => reply(response, 200, '"12345678"');
  expect(await send({}, {}, { on: client({ maxResponseBytes: 10 }) })).toBe("12345678");
  await expect(send({}, {}, { on: client({ maxResponseBytes: 9 }) })).rejects.toThrow("9 bytes");
});

test("R21 binary bodies and error bodies know the limit too", async () => {
  const on = client({ maxResponseBytes: 10, retry: false });
  A.answer = (response, _, count) => reply(response, count > 1 ? 500 : 200, "x".repeat(5000));
  expect(await failure(send({ stream: binary }, {}, { on }))).toBeInstanceOf(ResponseDecodeError);
  expect(await failure(send({}, {}, { on }))).toMatchObject({ name: "ApiError", status: 500 });
});

test("R13 keys that prototypes have stay data and change no prototype", async () => {
  const body =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"prototype":3}';
  A.answer = (response, { url }) => reply(response, url === "/bad" ? 400 : 200, body);
  const data = await send();
  const error = await failure<ApiError>(send({ path: "/bad" }));
  for (const value of [data, error.body] as Record<string, unknown>[]) {
    expect(Object.keys(value)).toEqual(["__proto__", "constructor", "prototype"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
  expect(error["polluted" as keyof ApiError]).toBe(undefined);
  expect(error.status).toBe(400);
});

class Invalid extends ApiError<{ detail: unknown }> {
  override readonly name = "Invalid";
}
const errors: OperationSpec["errors"] = { 422: Invalid, 404: "Not found here", "5XX": Invalid };

test("a documented error is of its class, with body, status, id and operation", async () => {
  const body = { detail: [{ loc: ["query", "id"], msg: "bad", type: "uuid" }] };
  A.answer = (response) => reply(response, 422, body);
  const error = await failure<Invalid>(send({ errors }));
  expect(error).toBeInstanceOf(Invalid);
  expect(error).toBeInstanceOf(ApiError);
  expect(error.name).toBe("Invalid");
  expect(error).toMatchObject({
    status: 422,
    body,
    requestId: "req_123",
    operationId: "things:get",
  });
  await expect(send({ errors })).rejects.toBeInstanceOf(Invalid);
});

test("an undocumented error has a message that leads with the status", async () => {
  const message = async (status: number, body: unknown) => {
    A.answer = (response) => reply(response, status, body);
    return (await failure(send({ errors }, {}, { retry: false }))).message;
  };
  expect(await message(418, { detail: "teapot" })).toBe("418 things:get: teapot");
  expect(await message(400, { title: "RFC 9457" })).toBe("400 things:get: RFC 9457");
  expect(await message(400, { error: "code" })).toBe("400 things:get: code");
  expect(await message(402, { error: { code: "declined", message: "No money" } })).toBe(
    "402 things:get: No money",
  );
  expect(await message(400, { detail: [{ loc: ["body", "a"], msg: "Field required" }] })).toBe(
    "400 things:get: Field required",
  );
  expect(await message(400, { errors: [{ title: "Bad", detail: "Not a date" }] })).toBe(
    "400 things:get: Not a date",
  );
  expect(await message(400, { message: "Invalid", errors: { a: ["is needed"] } })).toBe(
    "400 things:get: Invalid",
  );
  expect(await message(404, "")).toBe("404 things:get: Not found here");
  expect(await message(401, "")).toBe("401 things:get: no details");
});

const shapes: [string, unknown, unknown][] = [
  ["null", "null", null],
  ["an array", "[1,2]", [1, 2]],
  ["a number", "7", 7],
  ["nothing", "", undefined],
  ["text", "Bad gateway", "Bad gateway"],
  ["HTML", "<html>nope</html>", "<html>nope</html>"],
  ["cut JSON", '{"detail":"a', '{"detail":"a'],
  ["detail of another kind", '{"detail":{"a":1}}', { detail: { a: 1 } }],
  ["bytes that are no UTF-8", Uint8Array.of(0x61, 0xe9), "a\ufffd"],
];

test.each(shapes)("R23 an error body that is %s keeps status and class", async (_, sent, body) => {
  A.answer = (response) => reply(response, 422, sent);
  const error = await failure<Invalid>(send({ errors }));
  expect(error).toBeInstanceOf(Invalid);
  expect(error.status).toBe(422);
  expect(error.body).toEqual(body);
  expect(error.message).toBe("422 things:get: no details");
});

test.each([
  ["huge", JSON.stringify({ detail: "x".repeat(3_000_000) })],
  ["deep", "[".repeat(200_000) + "]".repeat(200_000)],
  ["deep and closed by nobody", '{"a":'.repeat(100_000)],
])("R23 an error body that is %s is still an error with a short message", async (_, body) => {
  A.answer = (response) => reply(response, 400, body);
  const error = await failure<ApiError>(send());
  expect(error).toBeInstanceOf(ApiError);
  expect(error.status).toBe(400);
  expect(error.message.length).toBeLessThan(1100);
});

test("R23 the status survives a connection that breaks in an error body", async () => {
  A.answer = (response) => {
    response.writeHead(404, { "content-length": "100" }).write("half");
    setTimeout(() => response.socket?.destroy(), 100);
  };
  expect(await failure(send())).toMatchObject({ name: "ApiError", status: 404, body: "half" });
});

test("a text operation gives text, and takes no error page for it", async () => {
  const csv = { decode: text, accept: "text/csv" };
  A.answer = (response) => reply(response, 200, "a,b\n", { "content-type": "text/csv" });
  expect(await send(csv)).toBe("a,b\n");
  expect(A.seen[0]!.headers.accept).toBe("text/csv");
  A.answer = (response) => reply(response, 200, "<html>", html);
  expect((await failure(send(csv))).message).toContain("not valid text/csv (text/html");
  expect(await send({ decode: text, accept: "text/html" })).toBe("<html>");
  expect(await send({ decode: empty })).toBe(undefined);
});

test("a binary operation gives bytes in every form", async () => {
  const bytes = Uint8Array.of(0, 255, 254, 10);
  A.answer = (response) => reply(response, 200, bytes, { "content-type": "image/png" });
  const body = (await send({ stream: binary })) as BinaryBody;
  expect([body.type, body.size]).toEqual(["image/png", 4]);
  expect(await body.bytes()).toEqual(bytes);
  expect(await new Response(body.stream()).text()).toBe(await body.text());
});

test("result() tells, withResponse() adds the outside, raw() leaves the body alone", async () => {
  A.answer = (response, _, count) => reply(response, count === 3 ? 404 : 200, { n: count });
  expect(await send().result()).toMatchObject({
    ok: true,
    data: { n: 1 },
    response: { status: 200 },
  });
  const { data, response } = await send().withResponse();
  expect(data).toEqual({ n: 2 });
  expect(response).toMatchObject({ status: 200, requestId: "req_123", url: `${A.origin}/things` });
  const raw = await send({ errors }).raw();
  expect([raw.status, raw.bodyUsed, await raw.json()]).toEqual([404, false, { n: 3 }]);
  const failed = await send({ path: "/{id}" }).result();
  expect(failed).toMatchObject({ ok: false, response: undefined });
});

test("a call asked in several ways is sent once", async () => {
  const call = send();
  expect(
    await Promise.all([call, call.result(), call.withResponse(), call.finally()]),
  ).toHaveLength(4);
  expect(A.seen).toHaveLength(1);
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("down");
    },
  ],
  ["rejects", () => Promise.reject(new Error("down"))],
  ["gives undefined", () => undefined],
  ["gives something else", () => Promise.resolve({ status: 200 })],
])("R34 a fetch of one's own that %s is a ConnectionError", async (_, fetch) => {
  const on = client({ fetch: fetch as typeof globalThis.fetch });
  const error = await failure(send({}, {}, { on }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toBe(`things:get: no answer from ${A.origin}`);
});
