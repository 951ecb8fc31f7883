/** One success of every operation, checked against the description by the server itself. */
import { expect, test } from "vitest";
import { confirmationTokens, defaultSpec } from "../index.ts";
import { loadSpec } from "../spec-document.ts";
import { call, server } from "./harness.ts";

type Tokens = "oat" | "owner" | undefined;

async function visit(
  as: Tokens,
  method: string,
  path: string,
  status: number,
  body?: unknown,
): Promise<string> {
  const token =
    as === "oat" ? server.tokens.oat : as === "owner" ? server.tokens.memberSession() : undefined;
  const answer = await call(method, path, token, body);
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBe(status);
  return String(answer.body["id"]);
}

test("every operation has a success that the description documents", async () => {
  await visitSeats("oat", "/v1/customer-seats", "a@seat.example");
  await visitSeats("owner", "/v1/customer-portal/seats", "b@seat.example");
  await visitClaim();
  await visitPortal();
  await visitMembers(`/v1/customers/${server.seed.buyer.id}`, (id) => id);
  await visitMembers("/v1/customers/external/globex", () => "ext");
  await visit("oat", "GET", "/v1/customers/", 200);
  await visit("oat", "GET", "/v1/customers/export", 200);
  const team = { type: "team", owner: { email: "o@team.example" }, external_id: "team" };
  const id = await visit("oat", "POST", "/v1/customers/", 201, team);
  await visitCustomer(`/v1/customers/${id}`);
  await visit("oat", "POST", "/v1/customers/", 201, { ...team, metadata: { a: 1.5 } });
  await visitCustomer("/v1/customers/external/team");
  const answered = server.requests
    .filter((one) => (one.status ?? 500) < 300)
    .map((one) => one.operationId);
  expect(new Set(answered)).toEqual(new Set(loadSpec(defaultSpec).operations.map((one) => one.id)));
  expect(server.mismatches).toEqual([]);
});

async function visitSeats(as: Tokens, path: string, email: string): Promise<void> {
  const { id: subscription_id } = server.seed.subscription;
  const id = await visit(as, "POST", path, 200, { subscription_id, email });
  await visit(as, "POST", `${path}/${id}/resend`, 200);
  await visit(as, "GET", `${path}?subscription_id=${subscription_id}`, 200);
  await visit(as, "DELETE", `${path}/${id}`, 200);
}

async function visitClaim(): Promise<void> {
  const order = server.store.addPurchase(server.seed.buyer, server.seed.product, 1, "order");
  const body = { order_id: order.id, email: "m@seat.example", external_member_id: "new" };
  const id = await visit("oat", "POST", "/v1/customer-seats", 200, body);
  const invitation_token = server.store.invitationToken(id);
  await visit(undefined, "GET", `/v1/customer-seats/claim/${invitation_token}`, 200);
  await visit(undefined, "POST", "/v1/customer-seats/claim", 200, { invitation_token });
  await visit("owner", "GET", "/v1/customer-portal/seats/subscriptions", 200);
}

async function visitCustomer(path: string): Promise<void> {
  await visit("oat", "GET", path, 200);
  await visit("oat", "GET", `${path}/state`, 200);
  await visit("oat", "GET", `${path}/payment-methods`, 200);
  await visit("oat", "PATCH", path, 200, {
    name: "Team",
    billing_address: { country: "FR" },
    tax_id: "FR1",
  });
  await visit("oat", "DELETE", `${path}?anonymize=true`, 204);
}

async function visitMembers(path: string, name: (id: string) => string): Promise<void> {
  const id = await visit("oat", "POST", `${path}/members`, 201, {
    email: "x@member.example",
    external_id: "ext",
  });
  const member = `${path}/members/${name(id)}`;
  await visit("oat", "GET", member, 200);
  await visit("oat", "PATCH", member, 200, { role: "billing_manager", name: null });
  await visit("oat", "DELETE", member, 204);
}

async function visitPortal(): Promise<void> {
  const me = "/v1/customer-portal/customers/me";
  const card = {
    confirmation_token_id: "any",
    set_default: false,
    return_url: "https://shop.example",
  };
  await visit("owner", "GET", me, 200);
  await visit("owner", "PATCH", me, 200, { billing_name: null });
  await visit("owner", "POST", `${me}/payment-methods`, 201, card);
  const pending = { ...card, confirmation_token_id: confirmationTokens.requiresAction };
  await visit("owner", "POST", `${me}/payment-methods`, 201, pending);
  const [setup_intent_id] = server.store.setupIntents.keys();
  await visit("owner", "POST", `${me}/payment-methods/confirm`, 201, {
    setup_intent_id,
    set_default: false,
  });
  await visit("owner", "GET", `${me}/payment-methods`, 200);
  const added = [...server.store.paymentMethods.keys()].at(-1);
  await visit("owner", "DELETE", `${me}/payment-methods/${String(added)}`, 204);
  await visit("owner", "POST", `${me}/email-update/request`, 202, { email: "new@globex.example" });
  const token = server.store.emailUpdateToken(server.seed.buyer.id);
  await visit(undefined, "GET", `${me}/email-update/check?token=${token}`, 204);
  await visit(undefined, "POST", `${me}/email-update/verify`, 200, { token });
}
