import type { OperationCheck } from "../runtime/drift.js";
import { findCheck } from "../runtime/validate.js";
import { compareEvent } from "../runtime/webhook-check.js";
import type { WebhookCheck } from "../runtime/webhook.js";
import {
  CustomerEmailUpdateVerifyResponseShape,
  WebhookCustomerCreatedPayloadShape,
  WebhookCustomerDeletedPayloadShape,
  WebhookCustomerSeatAssignedPayloadShape,
  WebhookCustomerSeatClaimedPayloadShape,
  WebhookCustomerSeatRevokedPayloadShape,
  WebhookCustomerStateChangedPayloadShape,
  WebhookCustomerUpdatedPayloadShape,
} from "./volume-2.js";

/** What `customerPortal.customers.deletePaymentMethod` answers. */
export const CustomerPortalCustomersDeletePaymentMethodCheck: OperationCheck = {
  on: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.requestEmailUpdate` answers. */
export const CustomerPortalCustomersRequestEmailUpdateCheck: OperationCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/request",
  shapes: { 202: 127 },
  find: findCheck,
};

/** What `customerPortal.customers.checkEmailUpdate` answers. */
export const CustomerPortalCustomersCheckEmailUpdateCheck: OperationCheck = {
  on: "GET /v1/customer-portal/customers/me/email-update/check",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.verifyEmailUpdate` answers. */
export const CustomerPortalCustomersVerifyEmailUpdateCheck: OperationCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/verify",
  shapes: { 200: CustomerEmailUpdateVerifyResponseShape },
  find: findCheck,
};

/** What the webhooks hold that `verifyWebhook` reads. */
export const verifyWebhookCheck: WebhookCheck = {
  on: "webhook",
  shapes: {
    event: {
      tag: "type",
      of: {
        "customer.created": WebhookCustomerCreatedPayloadShape,
        "customer.updated": WebhookCustomerUpdatedPayloadShape,
        "customer.deleted": WebhookCustomerDeletedPayloadShape,
        "customer.state_changed": WebhookCustomerStateChangedPayloadShape,
        "customer_seat.assigned": WebhookCustomerSeatAssignedPayloadShape,
        "customer_seat.claimed": WebhookCustomerSeatClaimedPayloadShape,
        "customer_seat.revoked": WebhookCustomerSeatRevokedPayloadShape,
      },
    },
  },
  find: findCheck,
  event: compareEvent,
};
