import { CustomerNotReady, HTTPValidationError, PaymentMethodInUseByActiveSubscription, PaymentMethodSetupFailed, ResourceNotFound } from "../../errors.js";
import { call, empty, json, byPage, paged } from "../../runtime/index.js";
import { customerSessionOrMemberSession } from "../../security.js";
export const getCustomersOperation = {
  security: customerSessionOrMemberSession,
  id: "customer_portal:customers:get",
  route: "GET /v1/customer-portal/customers/me",
};
export function getCustomers(client, request, ...options) {
  return call(client, getCustomersOperation, request, options[0]);
}
export { getCustomers as get };
export const updateOperation = {
  security: customerSessionOrMemberSession,
  errors: { 422: HTTPValidationError },
  id: "customer_portal:customers:update",
  route: "PATCH /v1/customer-portal/customers/me",
  body: json,
};
export function update(client, request, ...options) {
  return call(client, updateOperation, request, options[0]);
}
export const listPaymentMethodsOperation = {
  security: customerSessionOrMemberSession,
  errors: { 422: HTTPValidationError },
  id: "customer_portal:customers:list_payment_methods",
  route: "GET /v1/customer-portal/customers/me/payment-methods{?page,limit}",
};
export const listPaymentMethodsPages = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};
export function listPaymentMethods(client, request, ...options) {
  return paged(client, listPaymentMethodsOperation, listPaymentMethodsPages, request, options[0]);
}
export const addPaymentMethodOperation = {
  security: customerSessionOrMemberSession,
  errors: { 400: PaymentMethodSetupFailed, 422: HTTPValidationError },
  id: "customer_portal:customers:add_payment_method",
  route: "POST /v1/customer-portal/customers/me/payment-methods",
  body: json,
};
export function addPaymentMethod(client, request, ...options) {
  return call(client, addPaymentMethodOperation, request, options[0]);
}
export const confirmPaymentMethodOperation = {
  security: customerSessionOrMemberSession,
  errors: { 403: CustomerNotReady, 422: HTTPValidationError },
  id: "customer_portal:customers:confirm_payment_method",
  route: "POST /v1/customer-portal/customers/me/payment-methods/confirm",
  body: json,
};
export function confirmPaymentMethod(client, request, ...options) {
  return call(client, confirmPaymentMethodOperation, request, options[0]);
}
export const deletePaymentMethodOperation = {
  security: customerSessionOrMemberSession,
  errors: {
    400: PaymentMethodInUseByActiveSubscription,
    404: ResourceNotFound,
    422: HTTPValidationError,
  },
  id: "customer_portal:customers:delete_payment_method",
  route: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
  decode: empty,
};
export function deletePaymentMethod(client, request, ...options) {
  return call(client, deletePaymentMethodOperation, request, options[0]);
}
export const requestEmailUpdateOperation = {
  security: customerSessionOrMemberSession,
  errors: { 422: HTTPValidationError },
  id: "customer_portal:customers:request_email_update",
  route: "POST /v1/customer-portal/customers/me/email-update/request",
  body: json,
};
export function requestEmailUpdate(client, request, ...options) {
  return call(client, requestEmailUpdateOperation, request, options[0]);
}
export const checkEmailUpdateOperation = {
  errors: { 401: "Verification token unknown or expired.", 422: HTTPValidationError },
  id: "customer_portal:customers:check_email_update",
  route: "GET /v1/customer-portal/customers/me/email-update/check{?token}",
  decode: empty,
};
export function checkEmailUpdate(client, request, options) {
  return call(client, checkEmailUpdateOperation, request, options);
}
export const verifyEmailUpdateOperation = {
  errors: {
    401: "Verification token unknown or expired.",
    422: "The new address belongs to another customer.",
  },
  id: "customer_portal:customers:verify_email_update",
  route: "POST /v1/customer-portal/customers/me/email-update/verify",
  body: json,
};
export function verifyEmailUpdate(client, request, options) {
  return call(client, verifyEmailUpdateOperation, request, options);
}
