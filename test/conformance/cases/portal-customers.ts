/** `customerPortal.customers` */
import { expect } from "vitest";
import type {
  CustomerEmailUpdateVerifyResponse,
  CustomerPaymentMethodCreateResponse,
  CustomerPortalCustomer,
  ListResourceCustomerPaymentMethod,
} from "../../../generated/polar/dist/index.d.ts";
import { confirmationTokens } from "../../server/index.ts";
import { portalCustomers } from "../sdk.ts";
import { emailUpdateToken, operation, type Case } from "./case.ts";

const base = "/v1/customer-portal/customers/me";
const as = "customerSession";

export const portalCustomerCases: Case[] = [
  operation("customer_portal:customers:get", {
    as,
    given: () => undefined,
    client: (polar) => polar.customerPortal.customers.get(),
    standalone: (client) => portalCustomers.get(client),
    line: () => `GET ${base}`,
    status: 200,
    check: (me: CustomerPortalCustomer, { seed }) => {
      expect(me).toMatchObject({ id: seed.buyer.id, type: "team", billing_name: "Globex Ltd" });
    },
  }),
  operation("customer_portal:customers:update", {
    as,
    given: () => ({ billing_name: null, billing_address: { country: "FR" } }),
    client: (polar, input) => polar.customerPortal.customers.update(input),
    standalone: (client, input) => portalCustomers.update(client, input),
    line: () => `PATCH ${base}`,
    body: (input) => input,
    status: 200,
    check: (me: CustomerPortalCustomer) => {
      expect(me.billing_name).toBeNull();
      expect(me.billing_address?.country).toBe("FR");
    },
  }),
  operation("customer_portal:customers:list_payment_methods", {
    as,
    given: () => ({ limit: 5 }),
    client: (polar, input) => polar.customerPortal.customers.listPaymentMethods(input),
    standalone: (client, input) => portalCustomers.listPaymentMethods(client, input),
    line: () => `GET ${base}/payment-methods?limit=5`,
    status: 200,
    check: (list: ListResourceCustomerPaymentMethod, { seed }) => {
      expect(list.items.map(({ id }) => id)).toEqual([seed.card.id]);
    },
  }),
  operation("customer_portal:customers:add_payment_method", {
    as,
    given: () => ({
      confirmation_token_id: confirmationTokens.requiresAction,
      set_default: false,
      return_url: "https://shop.example/",
    }),
    client: (polar, input) => polar.customerPortal.customers.addPaymentMethod(input),
    standalone: (client, input) => portalCustomers.addPaymentMethod(client, input),
    line: () => `POST ${base}/payment-methods`,
    body: (input) => input,
    status: 201,
    check: (added: CustomerPaymentMethodCreateResponse) => {
      if (added.status !== "requires_action") throw new Error(`Narrowed to ${added.status}`);
      expect(added.client_secret).toMatch(/_secret$/);
    },
  }),
  operation("customer_portal:customers:confirm_payment_method", {
    as,
    given: ({ store, seed }) => {
      const setup_intent_id = store.newSecret("seti");
      store.setupIntents.set(setup_intent_id, seed.buyer.id);
      return { setup_intent_id, set_default: true };
    },
    client: (polar, input) => polar.customerPortal.customers.confirmPaymentMethod(input),
    standalone: (client, input) => portalCustomers.confirmPaymentMethod(client, input),
    line: () => `POST ${base}/payment-methods/confirm`,
    body: (input) => input,
    status: 201,
    check: (added: CustomerPaymentMethodCreateResponse, { store }) => {
      if (added.status !== "succeeded") throw new Error(`Narrowed to ${added.status}`);
      expect(store.paymentMethods.has(added.payment_method.id)).toBe(true);
    },
  }),
  operation("customer_portal:customers:delete_payment_method", {
    as,
    given: ({ store, seed }) => ({ id: store.addPaymentMethod(seed.buyer).id }),
    client: (polar, input) => polar.customerPortal.customers.deletePaymentMethod(input),
    standalone: (client, input) => portalCustomers.deletePaymentMethod(client, input),
    line: ({ id }) => `DELETE ${base}/payment-methods/${id}`,
    status: 204,
    check: (nothing: undefined, { store }, { id }) => {
      expect(nothing).toBeUndefined();
      expect(store.paymentMethods.has(id)).toBe(false);
    },
  }),
  operation("customer_portal:customers:request_email_update", {
    as,
    given: () => ({ email: "new@globex.example" }),
    client: (polar, input) => polar.customerPortal.customers.requestEmailUpdate(input),
    standalone: (client, input) => portalCustomers.requestEmailUpdate(client, input),
    line: () => `POST ${base}/email-update/request`,
    body: (input) => input,
    status: 202,
    check: (anything: unknown, { store }) => {
      expect(anything).toBeNull();
      expect(store.emailUpdates.size).toBe(1);
    },
  }),
  operation("customer_portal:customers:check_email_update", {
    given: (server) => ({ token: emailUpdateToken(server) }),
    client: (polar, input) => polar.customerPortal.customers.checkEmailUpdate(input),
    standalone: (client, input) => portalCustomers.checkEmailUpdate(client, input),
    line: ({ token }) => `GET ${base}/email-update/check?token=${token}`,
    status: 204,
    check: (nothing: undefined) => {
      expect(nothing).toBeUndefined();
    },
  }),
  operation("customer_portal:customers:verify_email_update", {
    given: (server) => ({ token: emailUpdateToken(server) }),
    client: (polar, input) => polar.customerPortal.customers.verifyEmailUpdate(input),
    standalone: (client, input) => portalCustomers.verifyEmailUpdate(client, input),
    line: () => `POST ${base}/email-update/verify`,
    body: (input) => input,
    status: 200,
    check: (verified: CustomerEmailUpdateVerifyResponse, { store, seed }) => {
      expect(store.tokens.get(verified.token)?.customerId).toBe(seed.buyer.id);
    },
  }),
];
