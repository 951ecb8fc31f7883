/** Token endpoints by discovery: the issuer is checked before it hears a secret. A is the API, B the issuer. */
import { expect, test } from "vitest";
import { Client } from "../../templates/runtime/client.ts";
import { MissingCredentialError } from "../../templates/runtime/errors.ts";
import { openIdConnect } from "../../templates/runtime/oauth.ts";
import type { CredentialSet } from "../../templates/runtime/types.ts";
import { A, api, B, failure, reply, send, useServers } from "./harness.ts";

useServers();

const own = { clientId: "id:1", clientSecret: "s3cret" };
const refresh = { accessToken: "access-old", refreshToken: "refresh-secret-1" };
const tokensSent = () => A.seen.map(({ headers }) => headers.authorization);
const path = "/realm/.well-known/openid-configuration";

/** B describes itself, with these changes, and gives tokens. */
function describeIssuer(changes: object = {}): void {
  B.answer = (response, { url, headers }) =>
    url === path
      ? reply(response, 200, {
          ...{ issuer: `${B.origin}/realm`, token_endpoint: `${B.origin}/realm/token` },
          ...changes,
        })
      : reply(response, 200, { access_token: "by-issuer", told: headers.authorization });
}

const viaBearer = { security: [["token"]] };
const client = (token: () => Promise<string>) =>
  new Client<CredentialSet>(api, { baseUrl: A.origin, credentials: { token } });

test.each([path, "/realm", "/realm/"])("finds the token endpoint from %s", async (from) => {
  describeIssuer();
  const on = client(openIdConnect({ ...own, url: B.origin + from }));
  await Promise.all(Array.from({ length: 20 }, () => send(viaBearer, {}, { on })));
  expect(B.seen.map(({ method, url }) => [method, url])).toEqual([
    ["GET", path],
    ["POST", "/realm/token"],
  ]);
  expect(new Set(tokensSent())).toEqual(new Set(["Bearer by-issuer"]));
});

test("renews a refused token once, under a plain bearer scheme", async () => {
  describeIssuer();
  A.answer = (response, { headers }) =>
    reply(response, headers.authorization === "Bearer by-issuer" ? 200 : 401, {});
  await send(viaBearer, {}, { on: client(openIdConnect({ ...refresh, url: B.origin + path })) });
  expect(tokensSent()).toEqual(["Bearer access-old", "Bearer by-issuer"]);
});

test("logs in by the body where the issuer knows no other way", async () => {
  describeIssuer({ token_endpoint_auth_methods_supported: ["client_secret_post"] });
  await send(viaBearer, {}, { on: client(openIdConnect({ ...own, url: B.origin + path })) });
  expect(B.seen[1]!.headers.authorization).toBe(undefined);
  expect(Object.fromEntries(new URLSearchParams(B.seen[1]!.body))).toMatchObject({
    client_id: own.clientId,
  });
});

test.each<[string, () => object]>([
  ["another issuer", () => ({ issuer: "https://evil.example" })],
  ["another realm", () => ({ issuer: `${B.origin}/other` })],
  ["no issuer", () => ({ issuer: undefined })],
  ["no token endpoint", () => ({ token_endpoint: undefined })],
  ["a token endpoint in the clear", () => ({ token_endpoint: "http://auth.example/token" })],
  ["a token endpoint of another local service", () => ({ token_endpoint: `${A.origin}/token` })],
])("refuses %s before a secret is sent", async (_, changes) => {
  describeIssuer(changes());
  const on = client(openIdConnect({ ...own, url: B.origin + path }));
  const error = await failure(send(viaBearer, {}, { on }));
  expect(error).toBeInstanceOf(MissingCredentialError);
  expect(error.cause).toBeInstanceOf(MissingCredentialError);
  expect([B.seen.length, A.seen]).toEqual([1, []]);
  describeIssuer();
  await send(viaBearer, {}, { on });
  expect(tokensSent()).toEqual(["Bearer by-issuer"]);
});
