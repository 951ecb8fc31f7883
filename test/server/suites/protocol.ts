/** What the server enforces for every operation alike, because the description says so. */
import { describe, expect, test } from "vitest";
import { defaultSpec, startPolarServer } from "../index.ts";
import { handlers } from "../handlers/index.ts";
import { loadSpec } from "../spec-document.ts";
import { call, locations, server } from "./harness.ts";

const nobody = "99999999-9999-4999-8999-999999999999";

describe("handlers", () => {
  test("has a handler for each of its operations, and no handler is left over", () => {
    const described = loadSpec(defaultSpec).operations.map(
      (one) => `${one.method} ${one.template}`,
    );
    expect(described).toHaveLength(41);
    expect(Object.keys(handlers).toSorted()).toEqual(described.toSorted());
  });

  test("turns an answer that contradicts it into a loud 500", async () => {
    server.seed.customer.email = null;
    const answer = await call("GET", `/v1/customers/${server.seed.customer.id}`, server.tokens.oat);
    expect(answer.status).toBe(500);
    expect(answer.body["error"]).toBe("ServerResponseMismatch");
    expect(server.mismatches).toHaveLength(1);
    expect(server.mismatches[0]).toContain("email");
  });

  test("can be left unchecked", async () => {
    const lax = await startPolarServer({ validateResponses: false });
    lax.seed.customer.email = null;
    const headers = { authorization: `Bearer ${lax.tokens.oat}` };
    const response = await fetch(`${lax.url}/v1/customers/${lax.seed.customer.id}`, { headers });
    expect(response.status).toBe(200);
    await lax.close();
  });
});

describe("security", () => {
  const path = "/v1/customers/";

  test("answers 401 without a token, with an unknown one and with one for another scheme", async () => {
    for (const token of [undefined, "polar_oat_guess", server.tokens.customerSession()]) {
      const answer = await call("GET", path, token);
      expect(answer.status, String(token)).toBe(401);
      expect(Object.keys(answer.body)).toEqual(["error", "detail"]);
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
    expect((await call("GET", "/v1/customer-portal/customers/me", server.tokens.oat)).status).toBe(
      401,
    );
  });

  test("asks for one of the listed scopes, not for all", async () => {
    const withScopes = (...scopes: string[]) =>
      call("GET", path, server.tokens.withScopes("oat", scopes));
    expect((await withScopes("members:write")).status).toBe(403);
    expect((await withScopes("customers:read")).status).toBe(200);
    expect((await withScopes("customers:write")).status).toBe(200);
    const readOnly = server.tokens.withScopes("customer_session", ["customer_portal:read"]);
    expect((await call("PATCH", "/v1/customer-portal/customers/me", readOnly, {})).status).toBe(
      403,
    );
  });

  test("admits each alternative", async () => {
    for (const token of [server.tokens.oat, server.tokens.pat, server.tokens.oidc]) {
      expect((await call("GET", path, token)).status).toBe(200);
    }
    for (const token of [server.tokens.customerSession(), server.tokens.memberSession()]) {
      expect((await call("GET", "/v1/customer-portal/customers/me", token)).status).toBe(200);
    }
  });

  test("leaves operations open that declare none, even with a bad token", async () => {
    const check = "/v1/customer-portal/customers/me/email-update/check";
    expect((await call("GET", check, "junk")).status).toBe(422);
    expect((await call("GET", `${check}?token=x`)).status).toBe(401);
  });

  test("keeps organization tokens inside their organization", async () => {
    const other = server.store.addOrganization("Other", "other");
    const customer = server.store.addCustomer(other.id, { email: "x@other.example" });
    expect((await call("GET", `/v1/customers/${customer.id}`, server.tokens.oat)).status).toBe(404);
    expect((await call("GET", `/v1/customers/${customer.id}`, server.tokens.pat)).status).toBe(200);
    const body = { email: "y@other.example", organization_id: other.id };
    expect(locations(await call("POST", "/v1/customers/", server.tokens.oat, body))).toEqual([
      ["body", "organization_id"],
    ]);
    expect((await call("POST", "/v1/customers/", server.tokens.pat, body)).status).toBe(201);
  });
});

describe("routing", () => {
  test("takes the trailing slash as part of the path", async () => {
    const missing = await call("GET", "/v1/customers", server.tokens.oat);
    expect(missing.status).toBe(404);
    expect(missing.body["error"]).toBe("NotFound");
    expect((await call("GET", "/v1/customer-seats/", server.tokens.oat)).status).toBe(404);
  });

  test("answers 405 with the methods that exist", async () => {
    const answer = await call("PUT", "/v1/customers/", server.tokens.oat, {});
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, POST");
  });

  test("prefers literal segments and decodes path parameters", async () => {
    expect((await call("GET", "/v1/customers/export", server.tokens.oat)).text).toMatch(
      /^ID,External ID/,
    );
    server.seed.customer.external_id = "a/b c";
    const answer = await call("GET", "/v1/customers/external/a%2Fb%20c", server.tokens.oat);
    expect(answer.body["id"]).toBe(server.seed.customer.id);
  });

  test("gives every answer a request id of its own and records the request", async () => {
    const first = await call("GET", "/nowhere?x=1");
    const second = await call("POST", "/v1/customers/", server.tokens.oat, {
      email: "z@z.example",
    });
    expect(first.headers.get("x-request-id")).not.toBe(second.headers.get("x-request-id"));
    expect(server.requests).toMatchObject([
      { method: "GET", path: "/nowhere?x=1", operationId: undefined, status: 404 },
      {
        method: "POST",
        operationId: "customers:create",
        status: 201,
        body: { email: "z@z.example" },
      },
    ]);
    expect(server.requests[1]?.headers["authorization"]).toBe(`Bearer ${server.tokens.oat}`);
  });
});

describe("validation", () => {
  test("answers 422 in the FastAPI form", async () => {
    const answer = await call("POST", "/v1/customers/", server.tokens.oat, {});
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({
      detail: [{ loc: ["body", "email"], msg: "Field required", type: "missing" }],
    });
  });

  test("reports against the branch of a union that was meant", async () => {
    const answer = await call("POST", "/v1/customers/", server.tokens.oat, {
      type: "team",
      email: 5,
    });
    expect(locations(answer)).toEqual([["body", "email"]]);
  });

  test.each([
    ["limit=0", ["query", "limit"]],
    ["page=two", ["query", "page"]],
    ["active=1", ["query", "active"]],
    ["organization_id=x", ["query", "organization_id"]],
    ["sorting=name,email", ["query", "sorting", 0]],
    ["sorting[]=name", ["query", "sorting[]"]],
    ["metadata=x", ["query", "metadata"]],
    ["metadata[a][b]=x", ["query", "metadata[a][b]"]],
    ["email=a&email=b", ["query", "email"]],
    ["organizationId=x", ["query", "organizationId"]],
  ])("refuses the query %s", async (query, location) => {
    const answer = await call("GET", `/v1/customers/?${query}`, server.tokens.oat);
    expect(answer.status).toBe(422);
    expect(locations(answer)).toContainEqual(location);
  });

  test("checks path parameters", async () => {
    const answer = await call("GET", "/v1/customers/not-a-uuid", server.tokens.oat);
    expect(answer.status).toBe(422);
    expect(locations(answer)).toEqual([["path", "id"]]);
  });

  test("is strict about bodies", async () => {
    const post = (body: unknown, headers?: Record<string, string>) =>
      call("POST", "/v1/customers/", server.tokens.oat, body, headers);
    expect((await post({ email: "q@q.example" }, { "content-type": "text/plain" })).status).toBe(
      415,
    );
    expect((await post('{"email":')).status).toBe(422);
    expect(locations(await post(undefined))).toEqual([["body"]]);
    const resend = `/v1/customer-seats/${nobody}/resend`;
    expect((await call("POST", resend, server.tokens.oat, {})).status).toBe(400);
    expect((await call("POST", resend, server.tokens.oat)).status).toBe(404);
  });

  test("refuses a body on GET", async () => {
    const { request } = await import("node:http");
    const headers = {
      authorization: `Bearer ${server.tokens.oat}`,
      "content-type": "application/json",
    };
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${server.url}/v1/customers/`, { method: "GET", headers }, (r) => {
        resolve(r.statusCode);
      });
      sent.on("error", reject).end("{}");
    });
    expect(status).toBe(400);
  });
});
