import {
  AmbiguousExternalCustomerID,
  HTTPValidationError,
  NotPermitted,
  ResourceNotFound,
} from "../../errors.js";
import type { MemberCreateFromCustomer, MemberUpdate } from "../../models/customers.js";
import type { Member } from "../../models/shared.js";
import { type Call, call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import type { TransportError, UntypedError } from "../../runtime/errors.js";
import type { OperationSpec } from "../../runtime/types.js";
import { type OidcOrPatOrOatOptions, oidcOrPatOrOat } from "../../security.js";

/** Arguments of `customers.members.create`. */
export interface CustomersMembersCreateRequest extends MemberCreateFromCustomer {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24"
   */
  id: string;
}

/** Errors of `customers.members.create`. */
export type CustomersMembersCreateError =
  | NotPermitted<403>
  | ResourceNotFound<404>
  | HTTPValidationError<422>
  | UntypedError<403 | 404 | 422>
  | TransportError;

/** Scopes of which `customers.members.create` needs one. */
export type CustomersMembersCreateScope = "members:write";

/** Data of {@link create}. @internal */
export const createOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 403: NotPermitted, 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:create",
  route: "POST /v1/customers/{id}/members",
  body: json,
};

/**
 * Create Member
 *
 * `POST /v1/customers/{id}/members`. Scopes: `members:write`.
 * @throws {NotPermitted} 403
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function create<Held>(
  client: Client<Held>,
  request: CustomersMembersCreateRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Member, CustomersMembersCreateError> {
  return call(client, createOperation, request, options[0]);
}

/** Arguments of `customers.members.get`. */
export interface CustomersMembersGetRequest {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24"
   */
  id: string;
  /**
   * Identifier of the member. Format: uuid.
   * @example "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82"
   */
  member_id: string;
}

/** Errors of `customers.members.get`. */
export type CustomersMembersGetError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.members.get` needs one. */
export type CustomersMembersGetScope = "members:read" | "members:write";

/** Data of {@link getMembers}. @internal */
export const getMembersOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:get",
  route: "GET /v1/customers/{id}/members/{member_id}",
};

/**
 * Get Member
 *
 * `GET /v1/customers/{id}/members/{member_id}`. Scopes: `members:read`, `members:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function getMembers<Held>(
  client: Client<Held>,
  request: CustomersMembersGetRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Member, CustomersMembersGetError> {
  return call(client, getMembersOperation, request, options[0]);
}

export { getMembers as get };

/** Arguments of `customers.members.update`. */
export interface CustomersMembersUpdateRequest extends MemberUpdate {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24"
   */
  id: string;
  /**
   * Identifier of the member. Format: uuid.
   * @example "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82"
   */
  member_id: string;
}

/** Errors of `customers.members.update`. */
export type CustomersMembersUpdateError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.members.update` needs one. */
export type CustomersMembersUpdateScope = "members:write";

/** Data of {@link update}. @internal */
export const updateOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:update",
  route: "PATCH /v1/customers/{id}/members/{member_id}",
  body: json,
};

/**
 * Update Member
 *
 * `PATCH /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function update<Held>(
  client: Client<Held>,
  request: CustomersMembersUpdateRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Member, CustomersMembersUpdateError> {
  return call(client, updateOperation, request, options[0]);
}

/** Arguments of `customers.members.delete`. */
export interface CustomersMembersDeleteRequest {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24"
   */
  id: string;
  /**
   * Identifier of the member. Format: uuid.
   * @example "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82"
   */
  member_id: string;
}

/** Errors of `customers.members.delete`. */
export type CustomersMembersDeleteError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.members.delete` needs one. */
export type CustomersMembersDeleteScope = "members:write";

/** Data of {@link deleteMembers}. @internal */
export const deleteMembersOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:members:delete",
  route: "DELETE /v1/customers/{id}/members/{member_id}",
  decode: empty,
};

/**
 * Delete Member
 *
 * `DELETE /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function deleteMembers<Held>(
  client: Client<Held>,
  request: CustomersMembersDeleteRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<undefined, CustomersMembersDeleteError> {
  return call(client, deleteMembersOperation, request, options[0]);
}

export { deleteMembers as delete };

/** Arguments of `customers.members.createExternal`. */
export interface CustomersMembersCreateExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
  body: MemberCreateFromCustomer;
}

/** Errors of `customers.members.createExternal`. */
export type CustomersMembersCreateExternalError =
  | NotPermitted<403>
  | ResourceNotFound<404>
  | AmbiguousExternalCustomerID<409>
  | HTTPValidationError<422>
  | UntypedError<403 | 404 | 409 | 422>
  | TransportError;

/** Scopes of which `customers.members.createExternal` needs one. */
export type CustomersMembersCreateExternalScope = "members:write";

/** Data of {@link createExternal}. @internal */
export const createExternalOperation: OperationSpec = {
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

/**
 * Create Member via External ID
 *
 * `POST /v1/customers/external/{external_id}/members`. Scopes: `members:write`.
 * @throws {NotPermitted} 403
 * @throws {ResourceNotFound} 404
 * @throws {AmbiguousExternalCustomerID} 409
 * @throws {HTTPValidationError} 422
 */
export function createExternal<Held>(
  client: Client<Held>,
  request: CustomersMembersCreateExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Member, CustomersMembersCreateExternalError> {
  return call(client, createExternalOperation, request, options[0]);
}

/** Arguments of `customers.members.getExternal`. */
export interface CustomersMembersGetExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
  /**
   * Identifier the member has in your own system.
   * @example "staff_7"
   */
  member_external_id: string;
}

/** Errors of `customers.members.getExternal`. */
export type CustomersMembersGetExternalError =
  | ResourceNotFound<404>
  | AmbiguousExternalCustomerID<409>
  | HTTPValidationError<422>
  | UntypedError<404 | 409 | 422>
  | TransportError;

/** Scopes of which `customers.members.getExternal` needs one. */
export type CustomersMembersGetExternalScope = "members:read" | "members:write";

/** Data of {@link getExternal}. @internal */
export const getExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
  id: "customers:members:get_external",
  route: "GET /v1/customers/external/{external_id}/members/{member_external_id}",
};

/**
 * Get Member via External ID
 *
 * `GET /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:read`, `members:write`.
 * @throws {ResourceNotFound} 404
 * @throws {AmbiguousExternalCustomerID} 409
 * @throws {HTTPValidationError} 422
 */
export function getExternal<Held>(
  client: Client<Held>,
  request: CustomersMembersGetExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Member, CustomersMembersGetExternalError> {
  return call(client, getExternalOperation, request, options[0]);
}

/** Arguments of `customers.members.updateExternal`. */
export interface CustomersMembersUpdateExternalRequest extends MemberUpdate {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
  /**
   * Identifier the member has in your own system.
   * @example "staff_7"
   */
  member_external_id: string;
}

/** Errors of `customers.members.updateExternal`. */
export type CustomersMembersUpdateExternalError =
  | ResourceNotFound<404>
  | AmbiguousExternalCustomerID<409>
  | HTTPValidationError<422>
  | UntypedError<404 | 409 | 422>
  | TransportError;

/** Scopes of which `customers.members.updateExternal` needs one. */
export type CustomersMembersUpdateExternalScope = "members:write";

/** Data of {@link updateExternal}. @internal */
export const updateExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
  id: "customers:members:update_external",
  route: "PATCH /v1/customers/external/{external_id}/members/{member_external_id}",
  body: json,
};

/**
 * Update Member via External ID
 *
 * `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:write`.
 * @throws {ResourceNotFound} 404
 * @throws {AmbiguousExternalCustomerID} 409
 * @throws {HTTPValidationError} 422
 */
export function updateExternal<Held>(
  client: Client<Held>,
  request: CustomersMembersUpdateExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Member, CustomersMembersUpdateExternalError> {
  return call(client, updateExternalOperation, request, options[0]);
}

/** Arguments of `customers.members.deleteExternal`. */
export interface CustomersMembersDeleteExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
  /**
   * Identifier the member has in your own system.
   * @example "staff_7"
   */
  member_external_id: string;
}

/** Errors of `customers.members.deleteExternal`. */
export type CustomersMembersDeleteExternalError =
  | ResourceNotFound<404>
  | AmbiguousExternalCustomerID<409>
  | HTTPValidationError<422>
  | UntypedError<404 | 409 | 422>
  | TransportError;

/** Scopes of which `customers.members.deleteExternal` needs one. */
export type CustomersMembersDeleteExternalScope = "members:write";

/** Data of {@link deleteExternal}. @internal */
export const deleteExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 409: AmbiguousExternalCustomerID, 422: HTTPValidationError },
  id: "customers:members:delete_external",
  route: "DELETE /v1/customers/external/{external_id}/members/{member_external_id}",
  decode: empty,
};

/**
 * Delete Member via External ID
 *
 * `DELETE /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:write`.
 * @throws {ResourceNotFound} 404
 * @throws {AmbiguousExternalCustomerID} 409
 * @throws {HTTPValidationError} 422
 */
export function deleteExternal<Held>(
  client: Client<Held>,
  request: CustomersMembersDeleteExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<undefined, CustomersMembersDeleteExternalError> {
  return call(client, deleteExternalOperation, request, options[0]);
}
