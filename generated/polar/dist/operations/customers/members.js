import { AmbiguousExternalCustomerID, HTTPValidationError, NotPermitted, ResourceNotFound, } from "../../errors.js";
import { call } from "../../runtime/call.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import { oidcOrPatOrOat } from "../../security.js";
export const createOperation = {
    id: "customers:members:create",
    method: "POST",
    path: "/v1/customers/{id}/members",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 403: NotPermitted, 404: ResourceNotFound, 422: HTTPValidationError },
};
export function create(client, request, ...options) {
    return call(client, createOperation, request, options[0]);
}
export const getMembersOperation = {
    id: "customers:members:get",
    method: "GET",
    path: "/v1/customers/{id}/members/{member_id}",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function getMembers(client, request, ...options) {
    return call(client, getMembersOperation, request, options[0]);
}
export { getMembers as get };
export const updateOperation = {
    id: "customers:members:update",
    method: "PATCH",
    path: "/v1/customers/{id}/members/{member_id}",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function update(client, request, ...options) {
    return call(client, updateOperation, request, options[0]);
}
export const deleteMembersOperation = {
    id: "customers:members:delete",
    method: "DELETE",
    path: "/v1/customers/{id}/members/{member_id}",
    security: oidcOrPatOrOat,
    decode: empty,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function deleteMembers(client, request, ...options) {
    return call(client, deleteMembersOperation, request, options[0]);
}
export { deleteMembers as delete };
export const createExternalOperation = {
    id: "customers:members:create_external",
    method: "POST",
    path: "/v1/customers/external/{external_id}/members",
    body: json,
    whole: 1,
    security: oidcOrPatOrOat,
    errors: {
        403: NotPermitted,
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
    },
};
export function createExternal(client, request, ...options) {
    return call(client, createExternalOperation, request, options[0]);
}
export const getExternalOperation = {
    id: "customers:members:get_external",
    method: "GET",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
};
export function getExternal(client, request, ...options) {
    return call(client, getExternalOperation, request, options[0]);
}
export const updateExternalOperation = {
    id: "customers:members:update_external",
    method: "PATCH",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
};
export function updateExternal(client, request, ...options) {
    return call(client, updateExternalOperation, request, options[0]);
}
export const deleteExternalOperation = {
    id: "customers:members:delete_external",
    method: "DELETE",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    security: oidcOrPatOrOat,
    decode: empty,
    errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
};
export function deleteExternal(client, request, ...options) {
    return call(client, deleteExternalOperation, request, options[0]);
}
