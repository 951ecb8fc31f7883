import { CustomerNotReady, HTTPValidationError, PaymentMethodInUseByActiveSubscription, PaymentMethodSetupFailed, ResourceNotFound, } from "../../errors.js";
import { call } from "../../runtime/call.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import { byPage, paged } from "../../runtime/paginate.js";
import { customerSessionOrMemberSession, } from "../../security.js";
export const getCustomersOperation = {
    id: "customer_portal:customers:get",
    method: "GET",
    path: "/v1/customer-portal/customers/me",
    security: customerSessionOrMemberSession,
};
export function getCustomers(client, request, ...options) {
    return call(client, getCustomersOperation, request, options[0]);
}
export { getCustomers as get };
export const updateOperation = {
    id: "customer_portal:customers:update",
    method: "PATCH",
    path: "/v1/customer-portal/customers/me",
    body: json,
    security: customerSessionOrMemberSession,
    errors: { 422: HTTPValidationError },
};
export function update(client, request, ...options) {
    return call(client, updateOperation, request, options[0]);
}
export const listPaymentMethodsOperation = {
    id: "customer_portal:customers:list_payment_methods",
    method: "GET",
    path: "/v1/customer-portal/customers/me/payment-methods",
    query: { page: 1, limit: 1 },
    security: customerSessionOrMemberSession,
    errors: { 422: HTTPValidationError },
};
export const listPaymentMethodsPages = {
    advance: byPage,
    field: "page",
    limit: "limit",
    items: ["items"],
    last: ["pagination", "max_page"],
    total: ["pagination", "total_count"],
};
export function listPaymentMethods(client, request, ...options) {
    return paged(client, listPaymentMethodsOperation, listPaymentMethodsPages, request, options[0]);
}
export const addPaymentMethodOperation = {
    id: "customer_portal:customers:add_payment_method",
    method: "POST",
    path: "/v1/customer-portal/customers/me/payment-methods",
    body: json,
    security: customerSessionOrMemberSession,
    errors: { 400: PaymentMethodSetupFailed, 422: HTTPValidationError },
};
export function addPaymentMethod(client, request, ...options) {
    return call(client, addPaymentMethodOperation, request, options[0]);
}
export const confirmPaymentMethodOperation = {
    id: "customer_portal:customers:confirm_payment_method",
    method: "POST",
    path: "/v1/customer-portal/customers/me/payment-methods/confirm",
    body: json,
    security: customerSessionOrMemberSession,
    errors: { 403: CustomerNotReady, 422: HTTPValidationError },
};
export function confirmPaymentMethod(client, request, ...options) {
    return call(client, confirmPaymentMethodOperation, request, options[0]);
}
export const deletePaymentMethodOperation = {
    id: "customer_portal:customers:delete_payment_method",
    method: "DELETE",
    path: "/v1/customer-portal/customers/me/payment-methods/{id}",
    security: customerSessionOrMemberSession,
    decode: empty,
    errors: {
        400: PaymentMethodInUseByActiveSubscription,
        404: ResourceNotFound,
        422: HTTPValidationError,
    },
};
export function deletePaymentMethod(client, request, ...options) {
    return call(client, deletePaymentMethodOperation, request, options[0]);
}
export const requestEmailUpdateOperation = {
    id: "customer_portal:customers:request_email_update",
    method: "POST",
    path: "/v1/customer-portal/customers/me/email-update/request",
    body: json,
    security: customerSessionOrMemberSession,
    errors: { 422: HTTPValidationError },
};
export function requestEmailUpdate(client, request, ...options) {
    return call(client, requestEmailUpdateOperation, request, options[0]);
}
export const checkEmailUpdateOperation = {
    id: "customer_portal:customers:check_email_update",
    method: "GET",
    path: "/v1/customer-portal/customers/me/email-update/check",
    query: { token: 1 },
    decode: empty,
    errors: { 401: "Verification token unknown or expired.", 422: HTTPValidationError },
};
export function checkEmailUpdate(client, request, options) {
    return call(client, checkEmailUpdateOperation, request, options);
}
export const verifyEmailUpdateOperation = {
    id: "customer_portal:customers:verify_email_update",
    method: "POST",
    path: "/v1/customer-portal/customers/me/email-update/verify",
    body: json,
    errors: {
        401: "Verification token unknown or expired.",
        422: "The new address belongs to another customer.",
    },
};
export function verifyEmailUpdate(client, request, options) {
    return call(client, verifyEmailUpdateOperation, request, options);
}
