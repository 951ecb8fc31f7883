import type { ServerName } from "../core.js";
import { HTTPValidationError } from "../errors.js";
import type { CustomerSeatClaimResponse, SeatClaimInfo } from "../models/customer-seats.js";
import type { CustomerSeat, SeatsList } from "../models/shared.js";
import type {
  CustomerSeatsAssignSeatError,
  CustomerSeatsAssignSeatRequest,
  CustomerSeatsClaimSeatError,
  CustomerSeatsClaimSeatRequest,
  CustomerSeatsGetClaimInfoError,
  CustomerSeatsGetClaimInfoRequest,
  CustomerSeatsListSeatsError,
  CustomerSeatsListSeatsRequest,
  CustomerSeatsResendInvitationError,
  CustomerSeatsResendInvitationRequest,
  CustomerSeatsRevokeSeatError,
  CustomerSeatsRevokeSeatRequest,
} from "../operations/customer-seats.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { json } from "../runtime/encode.js";
import type { CallOptions } from "../runtime/types.js";
import { type OidcOrPatOrOatOptions, oidcOrPatOrOat } from "../security.js";

/** Operations of `customerSeats`. */
export class CustomerSeats<Held> {
  readonly #client: Client<Held>;

  constructor(client: Client<Held>) {
    this.#client = client;
  }

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
  listSeats(
    request?: CustomerSeatsListSeatsRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<SeatsList, CustomerSeatsListSeatsError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: {
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "No such subscription or order.",
          422: HTTPValidationError,
        },
        id: "customer-seats:list_seats",
        route: "GET /v1/customer-seats{?subscription_id,order_id}",
      },
      request,
      options[0],
    );
  }

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
  assignSeat(
    request?: CustomerSeatsAssignSeatRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<CustomerSeat, CustomerSeatsAssignSeatError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: {
          400: "All seats are taken, or the person already holds one.",
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "Subscription, order or customer does not exist.",
          422: HTTPValidationError,
        },
        id: "customer-seats:assign_seat",
        route: "POST /v1/customer-seats",
        body: json,
      },
      request,
      options[0],
    );
  }

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
  revokeSeat(
    request: CustomerSeatsRevokeSeatRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<CustomerSeat, CustomerSeatsRevokeSeatError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: {
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "No such seat.",
          422: HTTPValidationError,
        },
        id: "customer-seats:revoke_seat",
        route: "DELETE /v1/customer-seats/{seat_id}",
      },
      request,
      options[0],
    );
  }

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
  resendInvitation(
    request: CustomerSeatsResendInvitationRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<CustomerSeat, CustomerSeatsResendInvitationError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: {
          400: "Seat is no longer waiting for its invitation to be accepted.",
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "No such seat.",
          422: HTTPValidationError,
        },
        id: "customer-seats:resend_invitation",
        route: "POST /v1/customer-seats/{seat_id}/resend",
      },
      request,
      options[0],
    );
  }

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
  getClaimInfo(
    request: CustomerSeatsGetClaimInfoRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<SeatClaimInfo, CustomerSeatsGetClaimInfoError> {
    return call(
      this.#client,
      {
        errors: {
          400: "Invitation token unknown or expired.",
          403: "The seller does not offer seat-based pricing.",
          404: "No such seat.",
          422: HTTPValidationError,
        },
        id: "customer-seats:get_claim_info",
        route: "GET /v1/customer-seats/claim/{invitation_token}",
      },
      request,
      options,
    );
  }

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
  claimSeat(
    request: CustomerSeatsClaimSeatRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<CustomerSeatClaimResponse, CustomerSeatsClaimSeatError> {
    return call(
      this.#client,
      {
        errors: {
          400: "Invitation token unknown, expired or used before.",
          403: "The seller does not offer seat-based pricing.",
          422: HTTPValidationError,
        },
        id: "customer-seats:claim_seat",
        route: "POST /v1/customer-seats/claim",
        body: json,
      },
      request,
      options,
    );
  }
}
