import type { ServerName } from "../core.js";
import type { CustomerSeatClaimResponse, SeatClaimInfo } from "../models/customer-seats.js";
import type { CustomerSeat, SeatsList } from "../models/shared.js";
import type { CustomerSeatsAssignSeatError, CustomerSeatsAssignSeatRequest, CustomerSeatsClaimSeatError, CustomerSeatsClaimSeatRequest, CustomerSeatsGetClaimInfoError, CustomerSeatsGetClaimInfoRequest, CustomerSeatsListSeatsError, CustomerSeatsListSeatsRequest, CustomerSeatsResendInvitationError, CustomerSeatsResendInvitationRequest, CustomerSeatsRevokeSeatError, CustomerSeatsRevokeSeatRequest } from "../operations/customer-seats.js";
import { type Call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/types.js";
import { type OidcOrPatOrOatOptions } from "../security.js";
/** Operations of `customerSeats`. */
export declare class CustomerSeats<Held> {
  #private;
  constructor(client: Client<Held>);
  /**
   * List Seats
   *
   * Returns every seat of a purchase with the total and the number still free. Pass `subscription_id` for a subscription or `order_id` for a one-time purchase.
   *
   * `GET /v1/customer-seats`. Scopes: `customer_seats:read`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customer-seats.md#listseats)
   * @example
   * await polar.customerSeats.listSeats();
   */
  listSeats(request?: CustomerSeatsListSeatsRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<SeatsList, CustomerSeatsListSeatsError>;
  /**
   * Assign Seat
   *
   * Reserves a free seat of a subscription or order for a person.
   *
   * The person can be named in any of these ways:
   *
   * - by address, with `email`
   * - as a customer, with `customer_id` or `external_customer_id`
   * - as a member, with `member_id` or `external_member_id`
   *
   * An invitation is mailed unless `immediate_claim` is set.
   *
   * `POST /v1/customer-seats`. Scopes: `customer_seats:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customer-seats.md#assignseat)
   * @example
   * await polar.customerSeats.assignSeat();
   */
  assignSeat(request?: CustomerSeatsAssignSeatRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsAssignSeatError>;
  /**
   * Revoke Seat
   *
   * Withdraws a seat, pending or claimed. Its holder loses the benefits, and the seat can be assigned again.
   *
   * `DELETE /v1/customer-seats/{seat_id}`. Scopes: `customer_seats:write`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customer-seats.md#revokeseat)
   * @example
   * await polar.customerSeats.revokeSeat({ seat_id: "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30" });
   */
  revokeSeat(request: CustomerSeatsRevokeSeatRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsRevokeSeatError>;
  /**
   * Resend Invitation
   *
   * Sends a fresh copy of the invitation mail of a seat that nobody has claimed yet.
   *
   * `POST /v1/customer-seats/{seat_id}/resend`. Scopes: `customer_seats:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customer-seats.md#resendinvitation)
   * @example
   * await polar.customerSeats.resendInvitation({ seat_id: "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30" });
   */
  resendInvitation(request: CustomerSeatsResendInvitationRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsResendInvitationError>;
  /**
   * Get Claim Info
   *
   * Tells what an invitation offers without accepting it, so that a landing page can show the product before the visitor decides. Needs no credential besides the token.
   *
   * `GET /v1/customer-seats/claim/{invitation_token}`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customer-seats.md#getclaiminfo)
   * @example
   * await polar.customerSeats.getClaimInfo({ invitation_token: "invite_4Zt9Qm2Lx8" });
   */
  getClaimInfo(request: CustomerSeatsGetClaimInfoRequest, options?: CallOptions<never, ServerName>): Call<SeatClaimInfo, CustomerSeatsGetClaimInfoError>;
  /**
   * Claim Seat
   *
   * Accepts an invitation: the seat becomes claimed, its benefits are granted, and a customer session token for the portal comes back. Needs no credential besides the invitation token.
   *
   * `POST /v1/customer-seats/claim`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customer-seats.md#claimseat)
   * @example
   * await polar.customerSeats.claimSeat({ invitation_token: "invite_4Zt9Qm2Lx8" });
   */
  claimSeat(request: CustomerSeatsClaimSeatRequest, options?: CallOptions<never, ServerName>): Call<CustomerSeatClaimResponse, CustomerSeatsClaimSeatError>;
}
