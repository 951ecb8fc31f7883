/** Which credential is sent, and what happens when there is none. */
import { describe, expect, test, vi } from "vitest";
import { call } from "../../templates/runtime/call.ts";
import { Client, merged } from "../../templates/runtime/client.ts";
import { withDefaults } from "../../templates/runtime/defaults.ts";
import { cookieFields, headerFields, json } from "../../templates/runtime/encode.ts";
import { MissingCredentialError } from "../../templates/runtime/errors.ts";
import { Security } from "../../templates/runtime/security.ts";
import type { CredentialSet } from "../../templates/runtime/types.ts";
import { A, api, client, failure, operation, secret, send, shown, useServers } from "./harness.ts";

useServers();

async function headersWith(credentials: CredentialSet, security: string[][]) {
  await send({ security }, {}, { on: client({ credentials }) });
  return A.seen.at(-1)!.headers;
}

test("the headers of a GET are the SDK's own and no more", async () => {
  await send();
  const { host, connection, ...own } = A.seen[0]!.headers;
  expect([host, connection]).toEqual([new URL(A.origin).host, "keep-alive"]);
  expect(own).toEqual({
    accept: "application/json",
    "user-agent": "sdkwright-test/1.0.0",
    "accept-encoding": "gzip, deflate",
    "accept-language": "*",
    "sec-fetch-mode": "cors",
  });
});

test("each scheme puts its credential where it belongs", async () => {
  const login = { username: "ada", password: "pä:ss" };
  expect((await headersWith({ token: "a" }, [["token"]])).authorization).toBe("Bearer a");
  const basic = (await headersWith({ login }, [["login"]])).authorization!;
  expect(Buffer.from(basic.slice(6), "base64").toString()).toBe("ada:pä:ss");
  expect((await headersWith({ key: "k" }, [["key"]]))["x-api-key"]).toBe("k");
  expect((await headersWith({ cookie: "a b;c" }, [["cookie"]])).cookie).toBe("session=a%20b%3Bc");
  await headersWith({ query: "a&b" }, [["query"]]);
  expect(A.seen.at(-1)!.url).toBe("/things?api_key=a%26b");
});

test("all schemes of an alternative are sent, and none of another", async () => {
  const credentials = { token: "t1", key: "k1", cookie: "c1" };
  const headers = await headersWith(credentials, [["login"], ["key", "cookie"], ["token"]]);
  expect(headers).toMatchObject({ "x-api-key": "k1", cookie: "session=c1" });
  expect(headers.authorization).toBe(undefined);
});

test("a cookie credential joins cookie parameters, a key in the query joins the query", async () => {
  const write = [cookieFields("theme")];
  const on = client({ credentials: { cookie: "c", query: "q" } });
  const security = [["cookie", "query"]];
  await send({ security, write, query: { a: 1 } }, { theme: "x y", a: 1 }, { on });
  expect(A.seen[0]!.headers.cookie).toBe("theme=x%20y; session=c");
  expect(A.seen[0]!.url).toBe("/things?a=1&api_key=q");
});

test("an operation without security sends no credential", async () => {
  await send({}, {}, { on: client({ credentials: { token: secret } }) });
  expect(A.seen[0]!.headers.authorization).toBe(undefined);
});

const missing: [string, CredentialSet][] = [
  ["none", {}],
  ["undefined", { token: undefined }],
  ["empty", { token: "" }],
  ["white space", { token: " \n" }],
  ["a provider of nothing", { token: () => undefined }],
  ["a provider of an empty promise", { token: () => Promise.resolve("") }],
  ["half of an alternative", { key: "k" }],
];

describe.each(missing)("a credential that is %s", (_, credentials) => {
  test("is a typed error that names operation and alternatives, before any request", async () => {
    const on = client({ credentials });
    const error = await failure(send({ security: [["token"], ["key", "login"]] }, {}, { on }));
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect(error.message).toBe("things:get needs token or key,login");
    expect(A.seen).toEqual([]);
  });

  test("is no obstacle where security is optional", async () => {
    const on = client({ credentials });
    await send({ security: [["token"], []] }, {}, { on });
    expect(A.seen[0]!.headers.authorization).toBe(undefined);
  });
});

test("a held credential is sent where security is optional", async () => {
  const headers = await headersWith({ token: "t1" }, [["token"], []]);
  expect(headers.authorization).toBe("Bearer t1");
});

test("security of the call counts more than the client's credentials, and is not mixed with them", async () => {
  const on = client({ credentials: { token: "client", key: "client" } });
  const security = [["token"], ["key"]];
  await send({ security }, {}, { on, security: new Security({ key: "mine" }) });
  await send({ security }, {}, { on, security: { key: "mine" } });
  for (const { headers } of A.seen) {
    expect(headers["x-api-key"]).toBe("mine");
    expect(headers.authorization).toBe(undefined);
  }
});

test("a provider is asked for every call", async () => {
  let count = 0;
  const on = client({ credentials: { token: () => Promise.resolve(`t${++count}`) } });
  await send({ security: [["token"]] }, {}, { on });
  await send({ security: [["token"]] }, {}, { on });
  expect(A.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test.each<[string, () => string | Promise<string>]>([
  [
    "throws",
    () => {
      throw new Error("vault is sealed");
    },
  ],
  ["rejects", () => Promise.reject(new Error("vault is sealed"))],
])("R32 a provider that %s is a typed error with its cause", async (_, token) => {
  const error = await failure(
    send({ security: [["token"]] }, {}, { on: client({ credentials: { token } }) }),
  );
  expect(error).toBeInstanceOf(MissingCredentialError);
  expect(error.message).toBe("token: provider failed");
  expect((error.cause as Error).message).toBe("vault is sealed");
  expect(A.seen).toEqual([]);
});

test("headers of client and call are merged by name; what the operation sends stays", async () => {
  const on = client({
    credentials: { token: secret },
    headers: { "x-a": "client", "x-b": "client", "user-agent": "mine", accept: "text/html" },
  });
  const headers = {
    "x-b": "call",
    "x-c": undefined,
    authorization: "other",
    "content-type": "a/b",
  };
  const post = {
    method: "POST",
    body: json,
    security: [["token"]],
    write: [headerFields(false, "x-d")],
  };
  await send(post, { a: 1, "x-d": [1, 2] }, { on, headers });
  expect(A.seen[0]!.headers).toMatchObject({
    ...{ "x-a": "client", "x-b": "call", "x-d": "1,2", "user-agent": "mine" },
    ...{ accept: "application/json", "content-type": "application/json" },
    authorization: `Bearer ${secret}`,
  });
  expect(A.seen[0]!.headers).not.toHaveProperty("x-c");
  expect(A.seen[0]!.body).toBe('{"a":1}');
});

test("merged options make another client and leave the first alone", async () => {
  const first = client({ credentials: { token: "t1" }, headers: { "x-a": "1" }, timeoutMs: 5000 });
  const options = merged(first, { credentials: { key: "k1" }, headers: { "x-b": "2" } });
  const second = new Client<CredentialSet>(api, options);
  const both = operation({ security: [["token", "key"]] });
  await call(second, both);
  expect(A.seen[0]!.headers).toMatchObject({
    ...{ authorization: "Bearer t1", "x-api-key": "k1", "x-a": "1", "x-b": "2" },
  });
  await expect(call(first, both)).rejects.toThrow(MissingCredentialError);
  expect(Client.config(first).headers).toEqual({ "x-a": "1" });
  expect(shown(second)).not.toMatch(/t1|k1/);
});

test("a server that is chosen later replaces a base address, and is checked", async () => {
  const spec = { servers: { main: "http://127.0.0.1:1", other: A.origin } };
  const options = merged(client({}, spec), { server: "other" });
  await call(new Client({ ...api, ...spec }, options), operation());
  await send({}, {}, { on: client({ baseUrl: "http://127.0.0.1:1" }, spec), server: "other" });
  expect(A.seen).toHaveLength(2);
  const error = await failure(send({}, {}, { server: "constructor" }));
  expect(error.message).toMatch(/^constructor: no http address/);
  expect(A.seen).toHaveLength(2);
});

test("variables of the environment stand in for credentials that are not given", async () => {
  vi.stubEnv("SDK_TEST_KEY", "from-environment");
  const env = { token: "SDK_TEST_KEY", key: "SDK_TEST_KEY" };
  const on = client(
    withDefaults({ env }, { credentials: { token: "mine" } }) as { credentials: CredentialSet },
  );
  vi.unstubAllEnvs();
  await send({ security: [["token", "key"]] }, {}, { on });
  const expected = { authorization: "Bearer mine", "x-api-key": "from-environment" };
  expect(A.seen[0]!.headers).toMatchObject(expected);
});
