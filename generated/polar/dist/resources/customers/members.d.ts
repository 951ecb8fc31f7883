import type { Member } from "../../models/shared.js";
import type { CustomersMembersCreateError, CustomersMembersCreateExternalError, CustomersMembersCreateExternalRequest, CustomersMembersCreateRequest, CustomersMembersDeleteError, CustomersMembersDeleteExternalError, CustomersMembersDeleteExternalRequest, CustomersMembersDeleteRequest, CustomersMembersGetError, CustomersMembersGetExternalError, CustomersMembersGetExternalRequest, CustomersMembersGetRequest, CustomersMembersUpdateError, CustomersMembersUpdateExternalError, CustomersMembersUpdateExternalRequest, CustomersMembersUpdateRequest } from "../../operations/customers/members.js";
import { type Call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { type OidcOrPatOrOatOptions } from "../../security.js";
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
   * @throws {NotPermitted} 403
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#create)
   * @example
   * await polar.customers.members.create({
   *   id: "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24",
   *   email: "sam.lee@example.com",
   * });
   */
  create(request: CustomersMembersCreateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersCreateError>;
  /**
   * Get Member
   *
   * Returns one member of a customer.
   *
   * `GET /v1/customers/{id}/members/{member_id}`. Scopes: `members:read`, `members:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#get)
   * @example
   * await polar.customers.members.get({
   *   id: "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24",
   *   member_id: "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82",
   * });
   */
  get(request: CustomersMembersGetRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersGetError>;
  /**
   * Update Member
   *
   * Changes the name, email address or role of a member. Nothing else about a member can be changed.
   *
   * `PATCH /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#update)
   * @example
   * await polar.customers.members.update({
   *   id: "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24",
   *   member_id: "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82",
   * });
   */
  update(request: CustomersMembersUpdateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersUpdateError>;
  /**
   * Delete Member
   *
   * Removes a person from a customer.
   *
   * `DELETE /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#delete)
   * @example
   * await polar.customers.members.delete({
   *   id: "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24",
   *   member_id: "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82",
   * });
   */
  delete(request: CustomersMembersDeleteRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersMembersDeleteError>;
  /**
   * Create Member via External ID
   *
   * Adds a person to the team customer who carries this identifier of your own system.
   *
   * `POST /v1/customers/external/{external_id}/members`. Scopes: `members:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {NotPermitted} 403
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#createexternal)
   * @example
   * await polar.customers.members.createExternal({
   *   external_id: "user_42",
   *   body: { email: "sam.lee@example.com" },
   * });
   */
  createExternal(request: CustomersMembersCreateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersCreateExternalError>;
  /**
   * Get Member via External ID
   *
   * Returns one member, with both customer and member named by the identifiers of your own system.
   *
   * `GET /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:read`, `members:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#getexternal)
   * @example
   * await polar.customers.members.getExternal({
   *   external_id: "user_42",
   *   member_external_id: "staff_7",
   * });
   */
  getExternal(request: CustomersMembersGetExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersGetExternalError>;
  /**
   * Update Member via External ID
   *
   * Changes the name, email address or role of a member, with both customer and member named by the identifiers of your own system.
   *
   * `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#updateexternal)
   * @example
   * await polar.customers.members.updateExternal({
   *   external_id: "user_42",
   *   member_external_id: "staff_7",
   * });
   */
  updateExternal(request: CustomersMembersUpdateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Member, CustomersMembersUpdateExternalError>;
  /**
   * Delete Member via External ID
   *
   * Removes a person from a customer, with both named by the identifiers of your own system.
   *
   * `DELETE /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {AmbiguousExternalCustomerID} 409
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customers/members.md#deleteexternal)
   * @example
   * await polar.customers.members.deleteExternal({
   *   external_id: "user_42",
   *   member_external_id: "staff_7",
   * });
   */
  deleteExternal(request: CustomersMembersDeleteExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersMembersDeleteExternalError>;
}
