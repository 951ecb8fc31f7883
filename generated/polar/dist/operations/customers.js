import { HTTPValidationError, ResourceNotFound } from "../errors.js";
import { call } from "../runtime/call.js";
import { empty, text } from "../runtime/decode.js";
import { deepObject, json } from "../runtime/encode.js";
import { byPage, paged } from "../runtime/paginate.js";
import { oidcOrPatOrOat } from "../security.js";
export const listOperation = {
    id: "customers:list",
    method: "GET",
    path: "/v1/customers/",
    query: {
        organization_id: 1,
        email: 1,
        query: 1,
        active: 1,
        page: 1,
        limit: 1,
        sorting: 1,
        metadata: deepObject,
    },
    security: oidcOrPatOrOat,
    errors: { 422: HTTPValidationError },
};
export const listPages = {
    advance: byPage,
    field: "page",
    limit: "limit",
    items: ["items"],
    last: ["pagination", "max_page"],
    total: ["pagination", "total_count"],
};
export function list(client, request, ...options) {
    return paged(client, listOperation, listPages, request, options[0]);
}
export const createOperation = {
    id: "customers:create",
    method: "POST",
    path: "/v1/customers/",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 422: HTTPValidationError },
};
export function create(client, request, ...options) {
    return call(client, createOperation, request, options[0]);
}
export const exportCustomersOperation = {
    id: "customers:export",
    method: "GET",
    path: "/v1/customers/export",
    query: { organization_id: 1 },
    security: oidcOrPatOrOat,
    accept: "text/csv",
    decode: text,
    errors: { 422: HTTPValidationError },
};
export function exportCustomers(client, request, ...options) {
    return call(client, exportCustomersOperation, request, options[0]);
}
export { exportCustomers as export };
export const getCustomersOperation = {
    id: "customers:get",
    method: "GET",
    path: "/v1/customers/{id}",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function getCustomers(client, request, ...options) {
    return call(client, getCustomersOperation, request, options[0]);
}
export { getCustomers as get };
export const updateOperation = {
    id: "customers:update",
    method: "PATCH",
    path: "/v1/customers/{id}",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function update(client, request, ...options) {
    return call(client, updateOperation, request, options[0]);
}
export const deleteCustomersOperation = {
    id: "customers:delete",
    method: "DELETE",
    path: "/v1/customers/{id}",
    query: { anonymize: 1 },
    security: oidcOrPatOrOat,
    decode: empty,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function deleteCustomers(client, request, ...options) {
    return call(client, deleteCustomersOperation, request, options[0]);
}
export { deleteCustomers as delete };
export const getExternalOperation = {
    id: "customers:get_external",
    method: "GET",
    path: "/v1/customers/external/{external_id}",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function getExternal(client, request, ...options) {
    return call(client, getExternalOperation, request, options[0]);
}
export const updateExternalOperation = {
    id: "customers:update_external",
    method: "PATCH",
    path: "/v1/customers/external/{external_id}",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function updateExternal(client, request, ...options) {
    return call(client, updateExternalOperation, request, options[0]);
}
export const deleteExternalOperation = {
    id: "customers:delete_external",
    method: "DELETE",
    path: "/v1/customers/external/{external_id}",
    query: { anonymize: 1 },
    security: oidcOrPatOrOat,
    decode: empty,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function deleteExternal(client, request, ...options) {
    return call(client, deleteExternalOperation, request, options[0]);
}
export const getStateOperation = {
    id: "customers:get_state",
    method: "GET",
    path: "/v1/customers/{id}/state",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function getState(client, request, ...options) {
    return call(client, getStateOperation, request, options[0]);
}
export const getStateExternalOperation = {
    id: "customers:get_state_external",
    method: "GET",
    path: "/v1/customers/external/{external_id}/state",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function getStateExternal(client, request, ...options) {
    return call(client, getStateExternalOperation, request, options[0]);
}
export const listPaymentMethodsOperation = {
    id: "customers:list_payment_methods",
    method: "GET",
    path: "/v1/customers/{id}/payment-methods",
    query: { page: 1, limit: 1 },
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
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
export const listPaymentMethodsExternalOperation = {
    id: "customers:list_payment_methods_external",
    method: "GET",
    path: "/v1/customers/external/{external_id}/payment-methods",
    query: { page: 1, limit: 1 },
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export const listPaymentMethodsExternalPages = {
    advance: byPage,
    field: "page",
    limit: "limit",
    items: ["items"],
    last: ["pagination", "max_page"],
    total: ["pagination", "total_count"],
};
export function listPaymentMethodsExternal(client, request, ...options) {
    return paged(client, listPaymentMethodsExternalOperation, listPaymentMethodsExternalPages, request, options[0]);
}
