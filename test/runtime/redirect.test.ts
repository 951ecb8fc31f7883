/** Redirects: within the origin and without a body, or not at all. */
import { describe, expect, test } from "vitest";
import { json } from "../../templates/runtime/encode.ts";
import { ApiError, ConnectionError } from "../../templates/runtime/errors.ts";
import { A, B, client, failure, reply, secret, send, shown, useServers } from "./harness.ts";

useServers();

const statuses = [301, 302, 303, 307, 308];
const security = [["token", "key", "cookie", "query"]];
const credentials = { token: secret, key: `${secret}K`, cookie: `${secret}C`, query: `${secret}Q` };

describe.each(statuses)("R4 %i to another origin", (status) => {
  test.each(["GET", "HEAD", "POST", "DELETE"])("is not followed for %s", async (method) => {
    A.answer = (response) => reply(response, status, "", { location: `${B.origin}/stolen` });
    const on = client({ credentials, headers: { "x-custom": secret } });
    const body = method === "POST" ? { body: json } : {};
    const error = await failure(send({ method, security, ...body }, { pin: "1234" }, { on }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(shown(error)).not.toContain(secret);
    expect(B.seen).toEqual([]);
    expect(A.seen).toHaveLength(1);
  });

  test("is refused by the name of the origin", async () => {
    A.answer = (response) => reply(response, status, "", { location: `${B.origin}/stolen` });
    expect((await failure(send())).message).toBe(`things:get: redirect to ${B.origin} refused`);
  });
});

describe.each(statuses)("R5 %i to the same origin", (status) => {
  test.each(["GET", "HEAD"])("is followed for %s, with credentials", async (method) => {
    A.answer = (response, { url }) =>
      url === "/new?a=1"
        ? reply(response, 200, { ok: true })
        : reply(response, status, "", { location: "/new?a=1" });
    const decode = () => "end";
    const on = client({ credentials });
    const call = send({ method, security: [["token"]], decode }, {}, { on });
    const { response } = await call.withResponse();
    expect(response.url).toBe(`${A.origin}/new?a=1`);
    expect(A.seen.map((seen) => seen.method)).toEqual([method, method]);
    expect(A.seen[1]!.headers.authorization).toBe(`Bearer ${secret}`);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("is not followed for %s", async (method) => {
    A.answer = (response) => reply(response, status, "", { location: "/new" });
    const error = await failure(send({ method, body: json }, { pin: "1234" }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(A.seen.map(({ url }) => url)).toEqual(["/things"]);
  });
});

test("R5 five redirects are followed, a sixth is an error", async () => {
  A.answer = (response, { url }) => {
    const left = Number(/\d+/.exec(url)?.[0] ?? 6);
    if (left) reply(response, 302, "", { location: `/left-${left - 1}` });
    else reply(response, 200, { ok: true });
  };
  expect(await send({ path: "/left-5" })).toEqual({ ok: true });
  expect(A.seen).toHaveLength(6);
  await expect(send({ path: "/left-6" })).rejects.toThrow(/redirect/);
});

test("R5 a redirect loop ends in a typed error that is not retried", async () => {
  A.answer = (response) => reply(response, 302, "", { location: "/things" });
  expect(await failure(send())).toBeInstanceOf(ConnectionError);
  expect(A.seen).toHaveLength(6);
});

test.each([
  "https://127.0.0.1",
  "ftp://127.0.0.1/",
  "http://[",
  "data:text/plain,x",
  "//127.0.0.2:1/",
])("R5 a redirect to %s, of another scheme or host, is refused", async (location) => {
  A.answer = (response) => reply(response, 302, "", { location });
  const error = await failure(send());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toMatch(/^things:get: redirect to \S+ refused$/);
  expect(A.seen).toHaveLength(1);
});

test("R5 a downgrade from https is refused", async () => {
  const seen: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    seen.push(url);
    const headers = { location: url.replace("https", "http") };
    return Promise.resolve(new Response(null, { status: 302, headers }));
  };
  const error = await failure(
    send({}, {}, { on: client({ fetch, baseUrl: "https://api.example" }) }),
  );
  expect(error.message).toBe("things:get: redirect to http://api.example refused");
  expect(seen).toEqual(["https://api.example/things"]);
});

test.each([300, 301, 302, 304, 307])(
  "R5 %i without an address is the API's error",
  async (status) => {
    A.answer = (response) => reply(response, status);
    const error = await failure<ApiError>(send());
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(status);
    expect(A.seen).toHaveLength(1);
  },
);

test.each(["GET", "POST"])(
  "R4, R5 %s: a redirect that cannot be looked into is refused",
  async (method) => {
    // What a page gets (Fetch standard, "opaque-redirect filtered response").
    const hidden = Object.defineProperties(new Response(), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
    });
    const on = client({ fetch: () => Promise.resolve(hidden), retry: false });
    const error = await failure(send({ method }, {}, { on }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe("things:get: redirect to nowhere refused");
  },
);

test("R4 the caller of raw() gets no redirect to another origin either", async () => {
  A.answer = (response) => reply(response, 302, "", { location: B.origin });
  await expect(send().raw()).rejects.toThrow(ConnectionError);
  expect(B.seen).toEqual([]);
});

test("R6 a redirect shows no key of the query, even when the server repeats it", async () => {
  A.answer = (response, { url }) => reply(response, 302, "", { location: B.origin + url });
  const on = client({ credentials });
  const error = await failure(send({ security: [["query"]] }, {}, { on }));
  expect(A.seen[0]!.url).toContain(secret);
  expect(shown(error)).not.toContain(secret);
});

test("R6 the address after a redirect within the origin shows no key", async () => {
  A.answer = (response, { url }, count) =>
    count === 1
      ? reply(response, 302, "", { location: url.replace("things", "new") })
      : reply(response, 404, { detail: "gone" });
  const on = client({ credentials });
  const error = await failure<ApiError>(send({ security: [["query"]] }, {}, { on }));
  expect(A.seen[1]!.url).toContain(secret);
  expect(error.status).toBe(404);
  expect(shown(error)).not.toContain(secret);
  expect(shown(error)).toContain("/new?api_key=[redacted]");
});
