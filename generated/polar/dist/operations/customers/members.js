import { AmbiguousExternalCustomerID, HTTPValidationError, NotPermitted, ResourceNotFound } from "../../errors.js";
import { call, empty, json } from "../../runtime/index.js";
import { oidcOrPatOrOat } from "../../security.js";
export const createOperation = {
  security: oidcOrPatOrOat,
  errors: { 403: NotPermitted, 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:create",
  route: "POST /v1/customers/{id}/members",
  body: json,
};
export function create(client, request, ...options) {
  return call(client, createOperation, request, options[0]);
}
export const getMembersOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:get",
  route: "GET /v1/customers/{id}/members/{member_id}",
};
export function getMembers(client, request, ...options) {
  return call(client, getMembersOperation, request, options[0]);
}
export { getMembers as get };
export const updateOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:update",
  route: "PATCH /v1/customers/{id}/members/{member_id}",
  body: json,
};
export function update(client, request, ...options) {
  return call(client, updateOperation, request, options[0]);
}
export const deleteMembersOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:delete",
  route: "DELETE /v1/customers/{id}/members/{member_id}",
  decode: empty,
};
export function deleteMembers(client, request, ...options) {
  return call(client, deleteMembersOperation, request, options[0]);
}
export { deleteMembers as delete };
export const createExternalOperation = {
  security: oidcOrPatOrOat,
  errors: {
    403: NotPermitted,
    404: ResourceNotFound,
    409: AmbiguousExternalCustomerID,
    422: HTTPValidationError,
  },
  id: "customers:members:create_external",
  route: "POST /v1/customers/external/{external_id}/members",
  body: json,
  whole: 1,
};
export function createExternal(client, request, ...options) {
  return call(client, createExternalOperation, request, options[0]);
}
export const getExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
  id: "customers:members:get_external",
  route: "GET /v1/customers/external/{external_id}/members/{member_external_id}",
};
export function getExternal(client, request, ...options) {
  return call(client, getExternalOperation, request, options[0]);
}
export const updateExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
  id: "customers:members:update_external",
  route: "PATCH /v1/customers/external/{external_id}/members/{member_external_id}",
  body: json,
};
export function updateExternal(client, request, ...options) {
  return call(client, updateExternalOperation, request, options[0]);
}
export const deleteExternalOperation = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
  id: "customers:members:delete_external",
  route: "DELETE /v1/customers/external/{external_id}/members/{member_external_id}",
  decode: empty,
};
export function deleteExternal(client, request, ...options) {
  return call(client, deleteExternalOperation, request, options[0]);
}
