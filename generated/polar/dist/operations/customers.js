import { HTTPValidationError, ResourceNotFound } from "../errors.js";
import { call, empty, text, deepObject, json, byPage, paged } from "../runtime/index.js";
import { oidcOrPatOrOat } from "../security.js";
export const listOperation = {
  security: oidcOrPatOrOat,
  errors: { 422: HTTPValidationError },
  id: "customers:list",
  route: "GET /v1/customers/{?organization_id,email,query,active,page,limit,sorting}",
  query: { metadata: deepObject },
};
export const listPages = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};
export function list(client, request, ...options) {
  return paged(client, listOperation, listPages, request, options[0]);
}
export const createOperation = {
  security: oidcOrPatOrOat,
  errors: { 422: HTTPValidationError },
  id: "customers:create",
  route: "POST /v1/customers/",
  body: json,
};
export function create(client, request, ...options) {
  return call(client, createOperation, request, options[0]);
}
export const exportCustomersOperation = {
  security: oidcOrPatOrOat,
  errors: { 422: HTTPValidationError },
  id: "customers:export",
  route: "GET /v1/customers/export{?organization_id}",
  accept: "text/csv",
  decode: text,
};
export function exportCustomers(client, request, ...options) {
  return call(client, exportCustomersOperation, request, options[0]);
}
export { exportCustomers as export };
export const getCustomersOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get",
  route: "GET /v1/customers/{id}",
};
export function getCustomers(client, request, ...options) {
  return call(client, getCustomersOperation, request, options[0]);
}
export { getCustomers as get };
export const updateOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:update",
  route: "PATCH /v1/customers/{id}",
  body: json,
};
export function update(client, request, ...options) {
  return call(client, updateOperation, request, options[0]);
}
export const deleteCustomersOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:delete",
  route: "DELETE /v1/customers/{id}{?anonymize}",
  decode: empty,
};
export function deleteCustomers(client, request, ...options) {
  return call(client, deleteCustomersOperation, request, options[0]);
}
export { deleteCustomers as delete };
export const getExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_external",
  route: "GET /v1/customers/external/{external_id}",
};
export function getExternal(client, request, ...options) {
  return call(client, getExternalOperation, request, options[0]);
}
export const updateExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:update_external",
  route: "PATCH /v1/customers/external/{external_id}",
  body: json,
};
export function updateExternal(client, request, ...options) {
  return call(client, updateExternalOperation, request, options[0]);
}
export const deleteExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:delete_external",
  route: "DELETE /v1/customers/external/{external_id}{?anonymize}",
  decode: empty,
};
export function deleteExternal(client, request, ...options) {
  return call(client, deleteExternalOperation, request, options[0]);
}
export const getStateOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_state",
  route: "GET /v1/customers/{id}/state",
};
export function getState(client, request, ...options) {
  return call(client, getStateOperation, request, options[0]);
}
export const getStateExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_state_external",
  route: "GET /v1/customers/external/{external_id}/state",
};
export function getStateExternal(client, request, ...options) {
  return call(client, getStateExternalOperation, request, options[0]);
}
export const listPaymentMethodsOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:list_payment_methods",
  route: "GET /v1/customers/{id}/payment-methods{?page,limit}",
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
export const listPaymentMethodsExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:list_payment_methods_external",
  route: "GET /v1/customers/external/{external_id}/payment-methods{?page,limit}",
};
export const listPaymentMethodsExternalPages = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};
export function listPaymentMethodsExternal(client, request, ...options) {
  return paged(client, listPaymentMethodsExternalOperation, listPaymentMethodsExternalPages, request, options[0]);
}
