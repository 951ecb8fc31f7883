import { findCheck } from "../runtime/validate.js";
import { compareEvent } from "../runtime/webhook-check.js";
import { CustomerEmailUpdateVerifyResponseShape, WebhookCustomerCreatedPayloadShape, WebhookCustomerDeletedPayloadShape, WebhookCustomerSeatAssignedPayloadShape, WebhookCustomerSeatClaimedPayloadShape, WebhookCustomerSeatRevokedPayloadShape, WebhookCustomerStateChangedPayloadShape, WebhookCustomerUpdatedPayloadShape } from "./volume-2.js";
export const CustomerPortalCustomersDeletePaymentMethodCheck = {
  on: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
  shapes: {},
  find: findCheck,
};
export const CustomerPortalCustomersRequestEmailUpdateCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/request",
  shapes: { 202: 127 },
  find: findCheck,
};
export const CustomerPortalCustomersCheckEmailUpdateCheck = {
  on: "GET /v1/customer-portal/customers/me/email-update/check",
  shapes: {},
  find: findCheck,
};
export const CustomerPortalCustomersVerifyEmailUpdateCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/verify",
  shapes: { 200: CustomerEmailUpdateVerifyResponseShape },
  find: findCheck,
};
export const verifyWebhookCheck = {
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
