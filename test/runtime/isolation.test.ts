/** Nothing is shared between calls. */
import { expect, test } from "vitest";
import { call } from "../../templates/runtime/call.ts";
import { Client } from "../../templates/runtime/client.ts";
import type { CredentialSet } from "../../templates/runtime/types.ts";
import { A, api, client, operation, pause, reply, send, useServers } from "./harness.ts";

useServers();

test("R31 200 concurrent calls with credentials of their own are not mixed up", async () => {
  A.answer = (response, { headers }) => {
    const { authorization, "x-call": number } = headers;
    const wait = (Number(number) * 7) % 40;
    const status = Number(number) % 5 === 0 ? 403 : 200;
    setTimeout(() => reply(response, status, { authorization, detail: number }), wait);
  };
  const sharedToken = async (): Promise<string> => {
    await pause(5);
    return "shared-token";
  };
  const shared = client({ credentials: { token: sharedToken } });
  const secured = operation({ security: [["token"]] });
  const results = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const token = `token-of-${index}`;
      const headers = { "x-call": `${index}` };
      const own = new Client<CredentialSet>(api, { baseUrl: A.origin, credentials: { token } });
      const result = await (
        index % 2
          ? call(own, secured, {}, { headers })
          : call(shared, secured, {}, { headers, security: { token } })
      ).result();
      return { index, result };
    }),
  );
  for (const { index, result } of results) {
    if (index % 5 === 0) {
      expect(result).toMatchObject({ ok: false, error: { message: `403 things:get: ${index}` } });
      expect(JSON.stringify(result)).not.toContain("token-of");
    } else {
      const data = { authorization: `Bearer token-of-${index}`, detail: `${index}` };
      expect(result).toMatchObject({ ok: true, data });
    }
  }
  const sent = new Set(A.seen.map(({ headers }) => headers.authorization));
  expect([A.seen.length, sent.size]).toEqual([200, 200]);
});

test("a client does not change when its options do, nor an operation when it is called", async () => {
  const credentials = { token: "before" };
  const on = client({ credentials });
  const frozen = Object.freeze(operation({ security: [["token"]], query: { a: 1 } }));
  const request = Object.freeze({ a: 1 });
  credentials.token = "after";
  await call(on, frozen, request, Object.freeze({ headers: Object.freeze({ "x-a": "1" }) }));
  expect(A.seen[0]!.headers.authorization).toBe("Bearer before");
});

test("a call leaves the prototypes of the language alone", async () => {
  const before = [Object, Array, Promise, Error, Function].map((it) =>
    Reflect.ownKeys(it.prototype),
  );
  A.answer = (response) =>
    reply(response, 400, '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}');
  await send().result();
  const after = [Object, Array, Promise, Error, Function].map((it) =>
    Reflect.ownKeys(it.prototype),
  );
  expect(after).toEqual(before);
});
