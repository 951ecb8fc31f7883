import { AmbiguousExternalCustomerID, HTTPValidationError, NotPermitted, ResourceNotFound, } from "../../errors.js";
import { call } from "../../runtime/call.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import { oidcOrPatOrOat } from "../../security.js";
export const membersCreateOperation = {
    id: "customers:members:create",
    method: "POST",
    path: "/v1/customers/{id}/members",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 403: NotPermitted, 404: ResourceNotFound, 422: HTTPValidationError },
};
export function membersCreate(client, request, ...options) {
    return call(client, membersCreateOperation, request, options[0]);
}
export const membersGetOperation = {
    id: "customers:members:get",
    method: "GET",
    path: "/v1/customers/{id}/members/{member_id}",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function membersGet(client, request, ...options) {
    return call(client, membersGetOperation, request, options[0]);
}
export const membersUpdateOperation = {
    id: "customers:members:update",
    method: "PATCH",
    path: "/v1/customers/{id}/members/{member_id}",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function membersUpdate(client, request, ...options) {
    return call(client, membersUpdateOperation, request, options[0]);
}
export const membersDeleteOperation = {
    id: "customers:members:delete",
    method: "DELETE",
    path: "/v1/customers/{id}/members/{member_id}",
    security: oidcOrPatOrOat,
    decode: empty,
    errors: { 404: ResourceNotFound, 422: HTTPValidationError },
};
export function membersDelete(client, request, ...options) {
    return call(client, membersDeleteOperation, request, options[0]);
}
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
export const membersGetExternalOperation = {
    id: "customers:members:get_external",
    method: "GET",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
};
export function membersGetExternal(client, request, ...options) {
    return call(client, membersGetExternalOperation, request, options[0]);
}
export const membersUpdateExternalOperation = {
    id: "customers:members:update_external",
    method: "PATCH",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    body: json,
    security: oidcOrPatOrOat,
    errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
};
export function membersUpdateExternal(client, request, ...options) {
    return call(client, membersUpdateExternalOperation, request, options[0]);
}
export const membersDeleteExternalOperation = {
    id: "customers:members:delete_external",
    method: "DELETE",
    path: "/v1/customers/external/{external_id}/members/{member_external_id}",
    security: oidcOrPatOrOat,
    decode: empty,
    errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
};
export function membersDeleteExternal(client, request, ...options) {
    return call(client, membersDeleteExternalOperation, request, options[0]);
}
