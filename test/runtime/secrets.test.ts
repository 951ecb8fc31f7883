/** Where a credential must not show up: everywhere but in the request. */
import { describe, expect, test } from "vitest";
import { json } from "../../templates/runtime/encode.ts";
import type { ApiError, ResponseDecodeError } from "../../templates/runtime/errors.ts";
import { bearer, Security } from "../../templates/runtime/security.ts";
import type { CredentialSet } from "../../templates/runtime/types.ts";
import {
  A,
  client,
  failure,
  pause,
  reply,
  secret,
  send,
  shown,
  useServers,
  type Handler,
} from "./harness.ts";

useServers();

const awkward = `${secret}"\\/'é &+`;
const schemes: [string, CredentialSet][] = [
  ["token", { token: secret }],
  ["login", { login: { username: "ada", password: awkward } }],
  ["key", { key: secret }],
  ["query", { query: awkward }],
  ["cookie", { cookie: awkward }],
];

/** All texts that would give a credential away. */
function telling(): string[] {
  const { authorization = "" } = A.seen[0]?.headers ?? {};
  const basic = authorization.replace(/^(Basic|Bearer) /, "");
  return [secret, awkward, encodeURIComponent(awkward), ...(basic ? [basic] : [])];
}

function expectNoSecret(value: unknown): void {
  const text = shown(value);
  for (const it of telling()) expect(text).not.toContain(it);
  expect(text).not.toContain(secret);
}

/** Says back all that it was told. */
const echo =
  (status: number, write: (json: string, text: string) => string): Handler =>
  (response, { url, headers }) => {
    const told = [headers.authorization, headers["x-api-key"], headers.cookie, url].join(" ");
    const plain = [
      decodeURIComponent(told),
      Buffer.from(told.split(" ")[1] ?? "", "base64").toString(),
    ];
    const body = write(
      JSON.stringify({ detail: told, deep: [{ plain }] }),
      [told, ...plain].join(),
    );
    reply(response, status, body, { link: `<${A.origin}${url}>; rel=self` });
  };

const ways: [string, Handler][] = [
  ["an error that repeats it", echo(401, (it) => it)],
  [
    "an error that repeats it with other escapes",
    echo(403, (it) => it.replaceAll("/", "\\/").replaceAll("s", "\\u0073")),
  ],
  ["an error that is text", echo(400, (_, it) => `oops ${it}`)],
  ["a body that is no JSON", echo(200, (_, it) => `oops ${it}`)],
  ["a body that is cut at the secret", echo(200, (_, it) => "x".repeat(1010) + it)],
  ["a broken connection", (response) => response.socket?.destroy()],
  ["silence", () => undefined],
];

describe.each(schemes)("R9 the credential %s", (name, credentials) => {
  test.each(ways)("is not shown after %s", async (_, answer) => {
    A.answer = answer;
    // Long enough for a busy machine to have sent the request.
    const on = client({ credentials, timeoutMs: 1000, retry: false });
    const result = await send({ security: [[name]] }, {}, { on }).result();
    expect(result.ok).toBe(false);
    expect(A.seen).toHaveLength(1);
    expectNoSecret(result);
    expectNoSecret((result as { error: unknown }).error);
  });

  test("is not shown by the client, the call or the outside of an answer", async () => {
    const on = client({ credentials });
    const call = send({ security: [[name]] }, {}, { on });
    const { response } = await call.withResponse();
    for (const value of [on, call, response, Object.assign({}, on), [on]]) expectNoSecret(value);
  });

  test("is not shown by a security object", () => {
    const security = new Security(credentials);
    expect(Object.keys(security)).toEqual([]);
    expectNoSecret(Object.assign({}, security));
    expect(JSON.stringify(security)).toBe("{}");
  });
});

test("R9 what is not secret is shown as it came", async () => {
  const body = { detail: "no such seat", list: [1, null, true, { a: "b" }] };
  A.answer = (response) => reply(response, 404, body);
  const on = client({ credentials: { login: { username: "sk_only", password: "" } } });
  const error = await failure<ApiError>(send({ security: [["login"]] }, {}, { on }));
  expect(error.body).toEqual(body);
  expect(error.message).toBe("404 things:get: no such seat");
});

test("R9 a token of one letter, as in tests, garbles no answer", async () => {
  A.answer = (response) => reply(response, 404, { detail: "not there" });
  const on = client({ credentials: { token: "t" } });
  const error = await failure<ApiError>(send({ security: [["token"]] }, {}, { on }));
  expect(error.body).toEqual({ detail: "not there" });
});

test("R6 a key in the query is in the request and nowhere else", async () => {
  A.answer = (response) => reply(response, 200, "<html>");
  const on = client({ credentials: { query: awkward } });
  const error = await failure<ResponseDecodeError>(send({ security: [["query"]] }, {}, { on }));
  const { searchParams } = new URL(A.seen[0]!.url, A.origin);
  expect(searchParams.get("api_key")).toBe(awkward);
  expectNoSecret(error);
  expect(shown(error)).toContain("api_key=[redacted]");
});

test.each(["\r\nx-evil: 1\r\nb", "a\nb", "a\0b", "a€b"])(
  "R7 a token that holds %j is refused by name, and not shown",
  async (middle) => {
    const token = `${secret}${middle}${secret}`;
    const on = client({ credentials: { token, key: token } });
    for (const [scheme, header] of [
      ["token", "authorization"],
      ["key", "x-api-key"],
    ] as const) {
      const error = await failure(send({ security: [[scheme]] }, {}, { on }));
      expect(error.name).toBe("RequestEncodeError");
      expect(error.message).toContain(header);
      expectNoSecret(error);
    }
    expect(A.seen).toEqual([]);
  },
);

test.each(["\n", "\r\n", "  ", "\t"])("R8 a token that ends in %j is trimmed", async (end) => {
  for (const credentials of [{ token: secret + end }, { token: () => ` ${secret}${end}` }]) {
    await send({ security: [["token"]] }, {}, { on: client({ credentials }) });
  }
  expect(A.seen.map(({ headers }) => headers.authorization)).toEqual(
    Array(2).fill(`Bearer ${secret}`),
  );
});

test("R9 a fetch of one's own may quote the address in its error; the message does not", async () => {
  const fetch = (url: string) => Promise.reject(new Error(`request to ${url} failed`));
  const on = client({ credentials: { query: secret }, fetch, retry: false });
  const error = await failure(send({ security: [["query"]] }, {}, { on }));
  expect(error.message).toBe(`things:get: no answer from ${A.origin}`);
  expect(error.stack).not.toContain(secret);
});

test.each(["http://ada:hush@127.0.0.1:9", "http://ada@127.0.0.1:9", "http://:hush@127.0.0.1:9"])(
  "R10 base address %s is refused without showing user or password",
  async (baseUrl) => {
    let error: unknown;
    try {
      client({ baseUrl });
    } catch (it) {
      error = it;
    }
    expect(error).toMatchObject({ name: "RequestEncodeError" });
    expect(shown(error)).not.toMatch(/hush|ada/);
    const late = await failure(send({}, {}, { baseUrl }));
    expect(late.name).toBe("RequestEncodeError");
    expect(shown(late)).not.toMatch(/hush|ada@/);
  },
);

test("R9 body and argument values are in no error that says they cannot be sent", async () => {
  const cycle: Record<string, unknown> = { pin: secret };
  cycle["self"] = cycle;
  expectNoSecret(await failure(send({ method: "POST", body: json }, { cycle })));
  expectNoSecret(await failure(send({ method: "POST", body: json }, { pin: secret, n: 1n })));
  expectNoSecret(await failure(send({ path: "/{id}" }, { id: `${secret}\ud800` })));
});

test("R9 concurrent calls hide their own credential", async () => {
  A.answer = echo(401, (it) => it);
  const errors = await Promise.all(
    ["a", "b"].map((letter) => {
      const on = client(
        { credentials: { token: `${secret}${letter}` } },
        { schemes: { token: bearer } },
      );
      return failure(send({ security: [["token"]] }, {}, { on }));
    }),
  );
  await pause(1);
  for (const error of errors) expectNoSecret(error);
});
