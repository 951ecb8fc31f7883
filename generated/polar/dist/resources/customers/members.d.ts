import type { Member } from "../../models/shared.js";
import { type CustomersMembersCreateError, type CustomersMembersCreateExternalError, type CustomersMembersCreateExternalRequest, type CustomersMembersCreateRequest, type CustomersMembersDeleteError, type CustomersMembersDeleteExternalError, type CustomersMembersDeleteExternalRequest, type CustomersMembersDeleteRequest, type CustomersMembersGetError, type CustomersMembersGetExternalError, type CustomersMembersGetExternalRequest, type CustomersMembersGetRequest, type CustomersMembersUpdateError, type CustomersMembersUpdateExternalError, type CustomersMembersUpdateExternalRequest, type CustomersMembersUpdateRequest } from "../../operations/customers/members.js";
import { type Call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { OidcOrPatOrOatOptions } from "../../security.js";
/** Operations of `customers.members`. */
export declare class CustomersMembers<Held> {
  #private;
  constructor(client: Client<Held>);
  /**
   * Create Member
   *
   * Adds a person to a team customer. The organization must have member management switched on, and you must have access to it.
   *
   * `POST /v1/customers/{id}/members`. Scopes: `members:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   *
   * @throws {NotPermitted} 403
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   */
  create(request: CustomersMembersCreateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersCreateError>;
  /**
   * Get Member
   *
   * Returns one member of a customer.
   *
   * `GET /v1/customers/{id}/members/{member_id}`. Scopes: `members:read`, `members:write`. Repeated when the connection or the server fails.
   *
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   */
  get(request: CustomersMembersGetRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersGetError>;
  /**
   * Update Member
   *
   * Changes the name, email address or role of a member. Nothing else about a member can be changed.
   *
   * `PATCH /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   *
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   */
  update(request: CustomersMembersUpdateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersUpdateError>;
  /**
   * Delete Member
   *
   * Removes a person from a customer.
   *
   * `DELETE /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`. Repeated when the connection or the server fails.
   *
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   */
  delete(request: CustomersMembersDeleteRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersMembersDeleteError>;
  /**
   * Create Member via External ID
   *
   * Adds a person to the team customer who carries this identifier of your own system.
   *
   * `POST /v1/customers/external/{external_id}/members`. Scopes: `members:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   *
   * @throws {NotPermitted} 403
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   */
  createExternal(request: CustomersMembersCreateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersCreateExternalError>;
  /**
   * Get Member via External ID
   *
   * Returns one member, with both customer and member named by the identifiers of your own system.
   *
   * `GET /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:read`, `members:write`. Repeated when the connection or the server fails.
   *
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   */
  getExternal(request: CustomersMembersGetExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersGetExternalError>;
  /**
   * Update Member via External ID
   *
   * Changes the name, email address or role of a member, with both customer and member named by the identifiers of your own system.
   *
   * `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   *
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   */
  updateExternal(request: CustomersMembersUpdateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersUpdateExternalError>;
  /**
   * Delete Member via External ID
   *
   * Removes a person from a customer, with both named by the identifiers of your own system.
   *
   * `DELETE /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:write`. Repeated when the connection or the server fails.
   *
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   */
  deleteExternal(request: CustomersMembersDeleteExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersMembersDeleteExternalError>;
}
