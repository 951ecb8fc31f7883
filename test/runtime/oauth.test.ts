/** Tokens from an authorization server: asked for once, renewed in time, never shown. A is the API, B gives tokens. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { call } from "../../templates/runtime/call.ts";
import { Client, merged } from "../../templates/runtime/client.ts";
import { asIs } from "../../templates/runtime/encode.ts";
import { MissingCredentialError, RequestEncodeError } from "../../templates/runtime/errors.ts";
import {
  oauthToken,
  tokenSource,
  withGrants,
  type GrantAddress,
} from "../../templates/runtime/oauth.ts";
import type { ClientOptions, CredentialSet } from "../../templates/runtime/types.ts";
import {
  A,
  api,
  B,
  failure,
  operation,
  pause,
  reply,
  send,
  shown,
  useServers,
  type Seen,
} from "./harness.ts";

useServers();
afterEach(() => vi.useRealTimers());

const clientSecret = "s3cret/+ &ü";
const own = { clientId: "id:1", clientSecret };
const refresh = { accessToken: "access-old", refreshToken: "refresh-secret-1" };
const spec = { ...api, schemes: { ...api.schemes, oauth: oauthToken } };
const secured = { security: [["oauth"]] };

/** A client as an emitted package makes it. */
function granted(
  credentials: object,
  addresses: GrantAddress = { tokenUrl: `${B.origin}/token` },
  options: ClientOptions<object> = {},
): Client<CredentialSet> {
  const given = { baseUrl: A.origin, retry: { baseDelayMs: 5 }, ...options, credentials };
  return new Client<CredentialSet>(spec, withGrants(spec, { oauth: addresses }, given));
}

/** B gives `access-1`, `access-2` and so on. */
function giveTokens(more: object = { expires_in: 3600 }, delay = 0): void {
  B.answer = (response, _, count) =>
    void pause(delay).then(() =>
      reply(response, 200, { access_token: `access-${count}`, token_type: "Bearer", ...more }),
    );
}

/** A accepts these tokens and refuses others. */
function accept(...tokens: string[]): void {
  A.answer = (response, { headers }) =>
    tokens.includes(headers.authorization?.replace("Bearer ", "") ?? "")
      ? reply(response, 200, { ok: true })
      : reply(response, 401, { told: headers.authorization });
}

const tokensSent = () => A.seen.map(({ headers }) => headers.authorization);
const fields = ({ body }: Seen) => Object.fromEntries(new URLSearchParams(body));

describe("client credentials", () => {
  test("are sent by the basic scheme, encoded as a form first (RFC 6749 section 2.3.1)", async () => {
    giveTokens();
    const grant = { ...own, scopes: ["read", "write"], parameters: { audience: "a b" } };
    await send(secured, {}, { on: granted({ oauth: grant }) });
    const [{ method, url, headers, body } = {} as Seen] = B.seen;
    expect([method, url]).toEqual(["POST", "/token"]);
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    const login = Buffer.from(headers.authorization!.slice(6), "base64").toString();
    expect(login).toBe("id%3A1:s3cret%2F%2B+%26%C3%BC");
    expect(fields({ body } as Seen)).toEqual({
      ...{ grant_type: "client_credentials", scope: "read write", audience: "a b" },
    });
    expect(tokensSent()).toEqual(["Bearer access-1"]);
  });

  test("go into the body where the server wants that", async () => {
    giveTokens();
    const on = granted({ oauth: { ...own, clientAuthentication: "body" } });
    await send(secured, {}, { on });
    expect(B.seen[0]!.headers.authorization).toBe(undefined);
    expect(fields(B.seen[0]!)).toEqual({
      ...{ grant_type: "client_credentials", client_id: own.clientId },
      client_secret: clientSecret,
    });
  });

  test("R32 20 calls at once are one token request", async () => {
    giveTokens({ expires_in: 3600 }, 50);
    const on = granted({ oauth: own });
    await Promise.all(Array.from({ length: 20 }, () => send(secured, {}, { on })));
    expect(B.seen).toHaveLength(1);
    expect(new Set(tokensSent())).toEqual(new Set(["Bearer access-1"]));
    await send(secured, {}, { on });
    expect(B.seen).toHaveLength(1);
  });

  test("two clients have a token each; one made of another shares it", async () => {
    giveTokens();
    const first = granted({ oauth: own });
    await send(secured, {}, { on: first });
    const options = withGrants(spec, { oauth: {} }, merged(first, { timeoutMs: 5000 }));
    await call(new Client(spec, options), operation(secured));
    expect(B.seen).toHaveLength(1);
    await send(secured, {}, { on: granted({ oauth: own }) });
    expect(B.seen).toHaveLength(2);
  });

  test("a caller who gives up does not spoil the request for the others", async () => {
    giveTokens({}, 60);
    const on = granted({ oauth: own });
    const controller = new AbortController();
    const calls = [send(secured, {}, { on, signal: controller.signal }), send(secured, {}, { on })];
    await pause(20);
    controller.abort();
    const [left, stayed] = await Promise.all(calls.map((it) => it.result()));
    expect(left).toMatchObject({ ok: false, error: { name: "AbortedError" } });
    expect([stayed!.ok, B.seen.length]).toEqual([true, 1]);
  });

  test.each<[string, number, string]>([
    ["an hour", 3600, "59 minutes"],
    ["a minute", 60, "54 seconds"],
  ])("a token for %s is renewed shortly before", async (_, seconds) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    giveTokens({ expires_in: seconds });
    const on = granted({ oauth: own });
    const margin = Math.min(60, seconds / 10);
    await send(secured, {}, { on });
    vi.setSystemTime(Date.now() + (seconds - margin) * 1000 - 50);
    await send(secured, {}, { on });
    expect(B.seen).toHaveLength(1);
    vi.setSystemTime(Date.now() + 100);
    await send(secured, {}, { on });
    expect(tokensSent()).toEqual(["Bearer access-1", "Bearer access-1", "Bearer access-2"]);
  });

  test("a grant may bring its own address, and the document's may be relative", async () => {
    giveTokens();
    await send(secured, {}, { on: granted({ oauth: { ...own, tokenUrl: `${B.origin}/mine` } }) });
    expect(B.seen.map(({ url }) => url)).toEqual(["/mine"]);
    A.answer = (response, { url }) =>
      reply(response, 200, url === "/api/token?v=%7B1}" ? { access_token: "own" } : {});
    await send(secured, {}, { on: granted({ oauth: own }, { tokenUrl: "/api/token?v={1}" }) });
    expect(A.seen.at(-2)!.url).toBe("/api/token?v=%7B1}");
    expect(tokensSent().at(-1)).toBe("Bearer own");
  });

  test.each([
    "http://auth.example.com/token",
    "https://user:pass@auth.example.com/token",
    "ftp://127.0.0.1/token",
    "http://127.0.0.1.example.com/token",
    "",
    "http://[",
  ])("the address %j is refused before anything is sent", async (tokenUrl) => {
    const error = await failure(
      send(secured, {}, { on: granted({ oauth: { ...own, tokenUrl } }, {}) }),
    );
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect(error.cause).toBeInstanceOf(RequestEncodeError);
    expect((error.cause as Error).message).toMatch(/^tokenUrl: must be an https address/);
    expect([A.seen, B.seen]).toEqual([[], []]);
  });

  test("a token or a function that gives one is as good as before", async () => {
    await send(secured, {}, { on: granted({ oauth: "plain" }) });
    await send(secured, {}, { on: granted({ oauth: () => Promise.resolve("given") }) });
    expect(tokensSent()).toEqual(["Bearer plain", "Bearer given"]);
    expect(B.seen).toEqual([]);
  });

  test("a single call takes a token, and says so when it is given a grant", async () => {
    const on = granted({});
    const error = await failure(send(secured, {}, { on, security: { oauth: own } }));
    expect(error).toBeInstanceOf(RequestEncodeError);
    expect(shown(error)).not.toContain(clientSecret);
    giveTokens();
    const oauth = tokenSource({ ...own, tokenUrl: `${B.origin}/token` });
    await send(secured, {}, { on, security: { oauth } });
    await send(secured, {}, { on, security: { oauth } });
    expect([tokensSent(), B.seen.length]).toEqual([["Bearer access-1", "Bearer access-1"], 1]);
  });
});

describe("a refresh token", () => {
  test("is used when the access token ends, and is replaced when the server replaces it", async () => {
    const told: unknown[] = [];
    B.answer = (response, _, count) =>
      reply(response, 200, {
        ...{ access_token: `access-${count}`, expires_in: 0, token_type: "bearer" },
        ...(count === 1 ? { refresh_token: "refresh-secret-2" } : {}),
      });
    const onRefresh = (tokens: unknown) => void told.push(tokens);
    const on = granted({ oauth: { ...refresh, expiresAt: Date.now(), clientId: "c", onRefresh } });
    await send(secured, {}, { on });
    await send(secured, {}, { on });
    expect(B.seen.map(fields)).toEqual([
      { grant_type: "refresh_token", refresh_token: "refresh-secret-1", client_id: "c" },
      { grant_type: "refresh_token", refresh_token: "refresh-secret-2", client_id: "c" },
    ]);
    expect(told).toMatchObject([
      { accessToken: "access-1", refreshToken: "refresh-secret-2" },
      { accessToken: "access-2", refreshToken: "refresh-secret-2" },
    ]);
    expect(tokensSent()).toEqual(["Bearer access-1", "Bearer access-2"]);
  });

  test("the address for refreshing counts more than the one for tokens", async () => {
    giveTokens();
    const { refreshToken } = refresh;
    const addresses = { tokenUrl: `${B.origin}/token`, refreshUrl: `${B.origin}/refresh` };
    await send(secured, {}, { on: granted({ oauth: { refreshToken } }, addresses) });
    expect(B.seen.map(({ url }) => url)).toEqual(["/refresh"]);
  });

  test("R32 20 calls that are refused at once are one refresh, and all succeed", async () => {
    giveTokens({}, 30);
    accept("access-1");
    const on = granted({ oauth: refresh });
    const results = await Promise.all(
      Array.from({ length: 20 }, () => send(secured, {}, { on }).result()),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect([B.seen.length, A.seen.length]).toEqual([1, 40]);
  });

  test("R32 a call that stays refused is repeated once, whatever `retry` says", async () => {
    giveTokens();
    accept();
    for (const retry of [false, { maxAttempts: 5 }] as const) {
      A.seen.length = 0;
      const error = await failure(send(secured, {}, { on: granted({ oauth: refresh }), retry }));
      expect(error).toMatchObject({ name: "ApiError", status: 401 });
      expect(A.seen).toHaveLength(2);
      for (const token of [refresh.accessToken, "access-1", "access-2", refresh.refreshToken]) {
        expect(shown(error)).not.toContain(token);
      }
    }
    expect(B.seen).toHaveLength(2);
  });

  test("R32 a POST is repeated after a 401, with the same body; a stream is not", async () => {
    giveTokens();
    accept("access-1");
    const post = { ...secured, method: "POST", body: asIs("text/plain"), whole: 1 } as const;
    await send(post, { body: "hello" }, { on: granted({ oauth: refresh }) });
    expect(A.seen.map(({ body }) => body)).toEqual(["hello", "hello"]);
    const stream = new Blob(["once"]).stream();
    const error = await failure(send(post, { body: stream }, { on: granted({ oauth: refresh }) }));
    expect(error).toMatchObject({ status: 401 });
    expect([A.seen.length, B.seen.length]).toEqual([3, 1]);
  });

  test("R32 a token that is given as it is, is not asked for again after a 401", async () => {
    accept();
    const source = vi.fn(() => "given");
    await failure(send(secured, {}, { on: granted({ oauth: source }) }));
    expect([A.seen.length, source.mock.calls.length]).toEqual([1, 1]);
  });

  test("what `onRefresh` throws is a typed error", async () => {
    giveTokens();
    const onRefresh = () => Promise.reject(new Error("disk full"));
    const { refreshToken } = refresh;
    const error = await failure(
      send(secured, {}, { on: granted({ oauth: { refreshToken, onRefresh } }) }),
    );
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect(error.cause).toMatchObject({ message: "onRefresh failed" });
    expect(A.seen).toEqual([]);
  });
});

describe("R32 a token request that fails", () => {
  const answers: [string, number, unknown, RegExp][] = [
    ["a refusal", 400, { error: "invalid_grant", error_description: "x" }, /: 400 invalid_grant$/],
    ["a refusal that repeats all it was told", 401, undefined, /: 401$/],
    ["an unavailable server", 503, "down", /: 503$/],
    ["no JSON", 200, "<access-secret>", /no answer that can be read/],
    ["no token", 200, { token: "access-secret" }, /no access token/],
    ["a token of another kind", 200, { access_token: "x", token_type: "mac" }, /no bearer token/],
    ["a redirect", 307, "", /no answer that can be read/],
  ];

  test.each(answers)("by %s is a typed error without a secret", async (_, status, body, cause) => {
    B.answer = (response, seen) =>
      reply(response, status, body ?? { error: seen.headers.authorization, told: seen.body }, {
        ...(status === 307 && { location: `${A.origin}/steal` }),
      });
    const on = granted({ oauth: own });
    const error = await failure(send(secured, {}, { on }));
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect(error.cause).toBeInstanceOf(MissingCredentialError);
    expect((error.cause as Error).message).toMatch(cause);
    const login = B.seen[0]!.headers.authorization!.slice(6);
    for (const secret of [clientSecret, "s3cret", login, "access-secret"]) {
      expect(shown(error)).not.toContain(secret);
      expect(shown(error.cause)).not.toContain(secret);
    }
    expect(A.seen).toEqual([]);
  });

  test("is not remembered: the next call asks again", async () => {
    B.answer = (response, _, count) =>
      count === 1 ? reply(response, 500) : reply(response, 200, { access_token: "later" });
    const on = granted({ oauth: own });
    const results = await Promise.all([1, 2].map(() => send(secured, {}, { on }).result()));
    expect(results.map(({ ok }) => ok)).toEqual([false, false]);
    expect(B.seen).toHaveLength(1);
    await send(secured, {}, { on });
    expect(tokensSent()).toEqual(["Bearer later"]);
  });

  test("after a 401 is the error of the call, and nothing is sent again", async () => {
    B.answer = (response) => reply(response, 400, { error: "invalid_grant" });
    accept();
    const error = await failure(send(secured, {}, { on: granted({ oauth: refresh }) }));
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect(error.message).toMatch(/^token refused: .*400 invalid_grant$/);
    expect(A.seen).toHaveLength(1);
  });

  test("by silence ends in time", async () => {
    B.answer = () => undefined;
    const on = granted({ oauth: own }, undefined, { timeoutMs: 80 });
    const error = await failure(send(secured, {}, { on, timeoutMs: 2000 }));
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect((error.cause as Error).cause).toMatchObject({ name: "TimeoutError" });
  });
});

test("a client with grants shows none of it", async () => {
  giveTokens();
  const on = granted({ oauth: { ...own, tokenUrl: `${B.origin}/token` } });
  const result = await send(secured, {}, { on }).result();
  for (const value of [on, result]) {
    expect(shown(value)).not.toMatch(/s3cret|access-1/);
  }
});
