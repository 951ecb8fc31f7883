/** What customers do for themselves. */
import { describe, expect, test } from "vitest";
import { confirmationTokens } from "../index.ts";
import { call, locations, server } from "./harness.ts";

describe("portal customers", () => {
  const me = "/v1/customer-portal/customers/me";

  test("read and change their own record", async () => {
    const session = server.tokens.customerSession();
    const address = { country: "GB", line1: "12 St James's Square" };
    const body = { billing_name: "Countess", billing_address: address, tax_id: "GB1" };
    const answer = await call("PATCH", me, session, body);
    expect(answer.body).toMatchObject({
      billing_name: "Countess",
      billing_address: address,
      tax_id: ["GB1", "gb_vat"],
    });
    expect((await call("GET", me, session)).body).toEqual(answer.body);
    const foreign = { default_payment_method_id: server.seed.card.id };
    expect(locations(await call("PATCH", me, session, foreign))).toEqual([
      ["body", "default_payment_method_id"],
    ]);
  });

  test("add payment methods, with a fixed outcome for special tokens", async () => {
    const add = (confirmation_token_id: string) =>
      call("POST", `${me}/payment-methods`, server.tokens.customerSession(), {
        confirmation_token_id,
        set_default: true,
        return_url: "https://shop.example/back",
      });
    const plain = await add("ctoken_1");
    expect([plain.status, plain.body["status"]]).toEqual([201, "succeeded"]);
    const declined = await add(confirmationTokens.declined);
    expect([declined.status, declined.body["error"]]).toEqual([400, "PaymentMethodSetupFailed"]);
    const pending = await add(confirmationTokens.requiresAction);
    expect(pending.body["status"]).toBe("requires_action");
    const intent = String(pending.body["client_secret"]).replace("_secret", "");
    const body = { setup_intent_id: intent, set_default: false };
    const confirm = () =>
      call("POST", `${me}/payment-methods/confirm`, server.tokens.customerSession(), body);
    expect((await confirm()).body["status"]).toBe("succeeded");
    expect(locations(await confirm())).toEqual([["body", "setup_intent_id"]]);
    const listed = await call(
      "GET",
      `${me}/payment-methods?limit=3`,
      server.tokens.customerSession(),
    );
    expect(listed.body["pagination"]).toEqual({ total_count: 4, max_page: 2 });
  });

  test("cannot confirm before they are known to the processor", async () => {
    const fresh = server.store.addCustomer(server.seed.organization.id, { email: "f@f.example" });
    const body = { setup_intent_id: "seti_1", set_default: true };
    const session = server.tokens.customerSession(fresh.id);
    const answer = await call("POST", `${me}/payment-methods/confirm`, session, body);
    expect([answer.status, answer.body["error"]]).toEqual([403, "CustomerNotReady"]);
  });

  test("delete payment methods that nothing needs", async () => {
    const used = `${me}/payment-methods/${server.seed.card.id}`;
    const refused = await call("DELETE", used, server.tokens.memberSession());
    expect([refused.status, refused.body["error"]]).toEqual([
      400,
      "PaymentMethodInUseByActiveSubscription",
    ]);
    const session = server.tokens.customerSession();
    expect((await call("DELETE", used, session)).status).toBe(404);
    const own = `${me}/payment-methods/${String(server.seed.customer.default_payment_method_id)}`;
    expect((await call("DELETE", own, session)).status).toBe(204);
    expect((await call("GET", me, session)).body["default_payment_method_id"]).toBeNull();
  });

  test("change their email with a token from the mail, once", async () => {
    const session = server.tokens.customerSession();
    const requested = await call("POST", `${me}/email-update/request`, session, {
      email: "new@lovelace.example",
    });
    expect([requested.status, requested.text]).toEqual([202, "null"]);
    const token = server.store.emailUpdateToken(server.seed.customer.id);
    expect((await call("GET", `${me}/email-update/check?token=${token}`)).status).toBe(204);
    const verified = await call("POST", `${me}/email-update/verify`, undefined, { token });
    const renewed = await call("GET", me, String(verified.body["token"]));
    expect(renewed.body["email"]).toBe("new@lovelace.example");
    expect((await call("GET", `${me}/email-update/check?token=${token}`)).status).toBe(401);
    expect((await call("POST", `${me}/email-update/verify`, undefined, { token })).status).toBe(
      401,
    );
  });
});
