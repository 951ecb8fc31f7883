/** What the operations do to the records. */
import { describe, expect, test } from "vitest";
import { call, locations, server, type Json } from "./harness.ts";

const assign = (body: Json) =>
  call("POST", "/v1/customer-seats", server.tokens.oat, {
    subscription_id: server.seed.subscription.id,
    ...body,
  });

describe("lists", () => {
  test("come in pages, with the documented default size", async () => {
    const session = server.tokens.customerSession();
    const page = async (query: string) =>
      (await call("GET", `/v1/customer-portal/seats/subscriptions${query}`, session)).body;
    const ids = async (query: string) =>
      ((await page(query))["items"] as { id: string }[]).map((item) => item.id);
    expect((await page(""))["pagination"]).toEqual({ total_count: 25, max_page: 3 });
    const pages = [await ids(""), await ids("?page=2"), await ids("?page=3"), await ids("?page=4")];
    expect(pages.map((one) => one.length)).toEqual([10, 10, 5, 0]);
    expect(new Set(pages.flat()).size).toBe(25);
    expect(await ids("?limit=25")).toEqual(pages.flat());
    server.store.seedClaimedSubscriptions(server.seed.customer.id, 100);
    expect(await ids("?limit=1000")).toHaveLength(100);
  });

  test("filter and sort customers", async () => {
    const names = async (query: string) => {
      const answer = await call("GET", `/v1/customers/${query}`, server.tokens.oat);
      return (answer.body["items"] as { name: string }[]).map((item) => item.name);
    };
    expect(await names("?sorting=name")).toEqual(["Ada Lovelace", "Globex", "Reseller"]);
    expect(await names("?sorting=-name")).toEqual(["Reseller", "Globex", "Ada Lovelace"]);
    expect(await names("")).toEqual(["Reseller", "Ada Lovelace", "Globex"]);
    expect(await names("?sorting=name&metadata[plan]=solo&metadata[plan]=team")).toEqual([
      "Ada Lovelace",
      "Globex",
    ]);
    expect(await names("?metadata[plan]=team&metadata[size]=40")).toEqual(["Globex"]);
    expect(await names("?metadata[beta]=true")).toEqual(["Ada Lovelace"]);
    expect(await names("?active=false")).toEqual(["Ada Lovelace"]);
    expect(await names("?query=LOVE")).toEqual(["Ada Lovelace"]);
    expect(await names("?email=billing%40globex.example")).toEqual(["Globex"]);
    const other = server.store.addOrganization("Other", "other").id;
    expect(await names(`?organization_id=${other}`)).toEqual([]);
    expect(
      await names(`?organization_id=${other}&organization_id=${server.seed.organization.id}`),
    ).toHaveLength(3);
  });
});

describe("seats", () => {
  test("can be assigned, looked at, claimed and used, once", async () => {
    const seat = (await assign({ email: "new@hire.example", metadata: { desk: 7 } })).body;
    expect(seat).toMatchObject({
      status: "pending",
      email: "new@hire.example",
      seat_metadata: { desk: 7 },
    });
    const token = server.store.invitationToken(String(seat["id"]));
    expect((await call("GET", `/v1/customer-seats/claim/${token}`)).body["can_claim"]).toBe(true);
    const claim = await call("POST", "/v1/customer-seats/claim", undefined, {
      invitation_token: token,
    });
    expect(claim.body["seat"]).toMatchObject({ id: seat["id"], status: "claimed" });
    const session = String(claim.body["customer_session_token"]);
    const me = await call("GET", "/v1/customer-portal/customers/me", session);
    expect(me.body["email"]).toBe("new@hire.example");
    const mine = await call("GET", "/v1/customer-portal/seats/subscriptions", session);
    expect(mine.body["items"]).toMatchObject([{ id: server.seed.subscription.id, seats: 5 }]);
    expect(
      (await call("POST", "/v1/customer-seats/claim", undefined, { invitation_token: token }))
        .status,
    ).toBe(403);
    expect((await call("GET", `/v1/customer-seats/claim/${token}`)).body["can_claim"]).toBe(false);
    expect(
      (await call("POST", `/v1/customer-seats/${String(seat["id"])}/resend`, server.tokens.oat))
        .status,
    ).toBe(400);
  });

  test("know unknown, outdated and expired invitations apart", async () => {
    const claim = (token: string) =>
      call("POST", "/v1/customer-seats/claim", undefined, { invitation_token: token });
    expect((await claim("guess")).status).toBe(400);
    expect((await call("GET", "/v1/customer-seats/claim/guess")).status).toBe(404);
    const id = String((await assign({ email: "late@hire.example" })).body["id"]);
    const old = server.store.invitationToken(id);
    expect((await call("POST", `/v1/customer-seats/${id}/resend`, server.tokens.oat)).status).toBe(
      200,
    );
    expect((await claim(old)).status).toBe(403);
    server.store.advance(25 * 3600 * 1000);
    expect((await claim(server.store.invitationToken(id))).status).toBe(403);
  });

  test("run out, one to a person, and come back when revoked", async () => {
    for (const n of [1, 2, 3, 4])
      expect((await assign({ email: `p${n}@x.example` })).status).toBe(200);
    expect((await assign({ email: "P1@x.example" })).body["error"]).toBe("SeatAlreadyAssigned");
    const last = await assign({ customer_id: server.seed.customer.id, immediate_claim: true });
    expect(last.body["status"]).toBe("claimed");
    expect((await assign({ external_customer_id: "globex" })).body["error"]).toBe(
      "SeatNotAvailable",
    );
    const customers = server.store.customers.size;
    expect((await assign({ email: "p6@x.example" })).body["error"]).toBe("SeatNotAvailable");
    expect(server.store.customers.size).toBe(customers);
    const revoked = await call(
      "DELETE",
      `/v1/customer-seats/${String(last.body["id"])}`,
      server.tokens.oat,
    );
    expect(revoked.body["status"]).toBe("revoked");
    const list = `/v1/customer-seats?subscription_id=${server.seed.subscription.id}`;
    expect((await call("GET", list, server.tokens.oat)).body).toMatchObject({
      available_seats: 1,
      total_seats: 5,
    });
    expect((await assign({ email: "p6@x.example" })).status).toBe(200);
  });

  test("are managed in the portal by whoever pays for them", async () => {
    const path = "/v1/customer-portal/seats";
    const list = `${path}?subscription_id=${server.seed.subscription.id}`;
    const member = server.store.addMember(server.seed.buyer.id, {
      email: "m@globex.example",
      external_id: "m1",
    });
    const body = { checkout_id: server.seed.subscription.checkout_id, external_member_id: "m1" };
    const assigned = await call("POST", path, server.tokens.memberSession(), body);
    expect(assigned.body).toMatchObject({
      customer_id: server.seed.buyer.id,
      member: { id: member.id },
    });
    expect((await call("GET", list, server.tokens.memberSession())).body["available_seats"]).toBe(
      4,
    );
    expect(
      (await call("GET", list, server.tokens.customerSession(server.seed.buyer.id))).status,
    ).toBe(200);
    expect((await call("GET", list, server.tokens.customerSession())).status).toBe(404);
    expect((await call("GET", list, server.tokens.memberSession(member.id))).status).toBe(403);
    const seatPath = `${path}/${String(assigned.body["id"])}`;
    expect((await call("POST", `${seatPath}/resend`, server.tokens.memberSession())).status).toBe(
      200,
    );
    expect((await call("DELETE", seatPath, server.tokens.memberSession())).body["status"]).toBe(
      "revoked",
    );
  });
});

describe("customers", () => {
  test("live and die by id and by external id", async () => {
    const { oat } = server.tokens;
    const created = await call("POST", "/v1/customers/", oat, {
      email: "c@c.example",
      external_id: "c1",
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ type: "individual", name: null });
    const again = await call("POST", "/v1/customers/", oat, { email: "C@c.example" });
    expect(locations(again)).toEqual([["body", "email"]]);
    const renamed = await call("PATCH", "/v1/customers/external/c1", oat, {
      name: "Cee",
      locale: null,
    });
    expect(renamed.body).toMatchObject({ name: "Cee", email: "c@c.example" });
    expect(renamed.body["modified_at"]).not.toBeNull();
    const path = `/v1/customers/${String(created.body["id"])}`;
    const session = server.tokens.customerSession(String(created.body["id"]));
    const deleted = await call("DELETE", `${path}?anonymize=true`, oat);
    expect([deleted.status, deleted.text]).toEqual([204, ""]);
    const gone = await call("GET", path, oat);
    expect(gone.status).toBe(404);
    expect(gone.body["error"]).toBe("ResourceNotFound");
    expect((await call("GET", "/v1/customers/external/c1", oat)).status).toBe(404);
    expect(server.store.tokens.has(session)).toBe(false);
    expect((await call("GET", "/v1/customer-portal/customers/me", session)).status).toBe(401);
  });

  test("show their state and payment methods", async () => {
    const state = await call("GET", "/v1/customers/external/globex/state", server.tokens.oat);
    expect(state.body["active_subscriptions"]).toMatchObject([
      { id: server.seed.subscription.id, amount: 7500 },
    ]);
    const methods = await call(
      "GET",
      "/v1/customers/external/ada/payment-methods",
      server.tokens.oat,
    );
    expect(methods.body["items"]).toMatchObject([
      { type: "card", is_default: true },
      { type: "sepa_debit", is_default: false },
    ]);
  });

  test("can be exported as CSV", async () => {
    server.seed.customer.name = 'Ada "Countess", Lovelace';
    const answer = await call("GET", "/v1/customers/export", server.tokens.oat);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.text.split("\r\n")).toHaveLength(5);
    expect(answer.text).toContain('"Ada ""Countess"", Lovelace"');
  });
});

describe("members", () => {
  test("belong to teams", async () => {
    const { oat } = server.tokens;
    const path = "/v1/customers/external/globex/members";
    const body = { email: "joe@globex.example", external_id: "joe" };
    const created = await call("POST", path, oat, body);
    expect(created.body).toMatchObject({ role: "member", customer_id: server.seed.buyer.id });
    expect((await call("POST", path, oat, body)).status).toBe(422);
    const owner = await call("PATCH", `${path}/joe`, oat, { role: "owner" });
    expect(owner.body["role"]).toBe("owner");
    const former = `/v1/customers/${server.seed.buyer.id}/members/${server.seed.owner.id}`;
    expect((await call("GET", former, oat)).body["role"]).toBe("billing_manager");
    const session = server.tokens.memberSession();
    expect((await call("GET", "/v1/customer-portal/customers/me", session)).status).toBe(200);
    expect((await call("DELETE", former, oat)).status).toBe(204);
    expect((await call("GET", "/v1/customer-portal/customers/me", session)).status).toBe(401);
    expect((await call("GET", former, oat)).body["error"]).toBe("ResourceNotFound");
    const denied = await call(
      "POST",
      `/v1/customers/${server.seed.customer.id}/members`,
      oat,
      body,
    );
    expect([denied.status, denied.body["error"]]).toEqual([403, "NotPermitted"]);
  });

  test("of an ambiguous external customer id are a conflict", async () => {
    const other = server.store.addOrganization("Other", "other");
    server.store.addCustomer(other.id, { type: "team", external_id: "globex" });
    const path = "/v1/customers/external/globex/members/x";
    const answer = await call("GET", path, server.tokens.pat);
    expect([answer.status, answer.body["error"]]).toEqual([409, "AmbiguousExternalCustomerID"]);
    expect((await call("GET", path, server.tokens.oat)).status).toBe(404);
  });
});
