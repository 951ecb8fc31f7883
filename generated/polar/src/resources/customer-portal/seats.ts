import { HTTPValidationError } from "../../errors.js";
import type {
  CustomerSubscription,
  ListResourceCustomerSubscription,
} from "../../models/customer-portal.js";
import type { CustomerSeat, SeatsList } from "../../models/shared.js";
import type {
  CustomerPortalSeatsAssignSeatError,
  CustomerPortalSeatsAssignSeatRequest,
  CustomerPortalSeatsListClaimedSubscriptionsError,
  CustomerPortalSeatsListClaimedSubscriptionsRequest,
  CustomerPortalSeatsListSeatsError,
  CustomerPortalSeatsListSeatsRequest,
  CustomerPortalSeatsResendInvitationError,
  CustomerPortalSeatsResendInvitationRequest,
  CustomerPortalSeatsRevokeSeatError,
  CustomerPortalSeatsRevokeSeatRequest,
} from "../../operations/customer-portal/seats.js";
import { type Call, call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { json } from "../../runtime/encode.js";
import { type PagedCall, byPage, paged } from "../../runtime/paginate.js";
import {
  type CustomerSessionOrMemberSessionOptions,
  customerSessionOrMemberSession,
} from "../../security.js";

/** Operations of `customerPortal.seats`. */
export class CustomerPortalSeats<Held> {
  readonly #client: Client<Held>;

  constructor(client: Client<Held>) {
    this.#client = client;
  }

  /**
   * List Seats
   *
   * Returns the seats of one of the signed-in customer's purchases, together with how many exist and how many are still free. Name the purchase with either `subscription_id` or `order_id`.
   *
   * `GET /v1/customer-portal/seats`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/seats.md#listseats)
   * @example
   * await polar.customerPortal.seats.listSeats();
   */
  listSeats(
    request?: CustomerPortalSeatsListSeatsRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<SeatsList, CustomerPortalSeatsListSeatsError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: {
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "No such subscription or order.",
          422: HTTPValidationError,
        },
        id: "customer_portal:seats:list_seats",
        route: "GET /v1/customer-portal/seats{?subscription_id,order_id}",
      },
      request,
      options[0],
    );
  }

  /**
   * Assign Seat
   *
   * Reserves a free seat for a person and mails them an invitation, unless `immediate_claim`
   * is set.
   *
   * The purchase is found in one of three ways:
   *
   * - `subscription_id` for a subscription
   * - `order_id` for a one-time purchase
   * - `checkout_id` for whatever that checkout produced
   *
   * `POST /v1/customer-portal/seats`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/seats.md#assignseat)
   * @example
   * await polar.customerPortal.seats.assignSeat();
   */
  assignSeat(
    request?: CustomerPortalSeatsAssignSeatRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<CustomerSeat, CustomerPortalSeatsAssignSeatError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: {
          400: "All seats are taken, or the person already holds one.",
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "Subscription, order or customer does not exist.",
          422: HTTPValidationError,
        },
        id: "customer_portal:seats:assign_seat",
        route: "POST /v1/customer-portal/seats",
        body: json,
      },
      request,
      options[0],
    );
  }

  /**
   * Revoke Seat
   *
   * Takes a seat away from its holder, who loses the benefits that came with it. The seat is then free for someone else.
   *
   * `DELETE /v1/customer-portal/seats/{seat_id}`. Scopes: `customer_portal:write`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/seats.md#revokeseat)
   * @example
   * await polar.customerPortal.seats.revokeSeat({ seat_id: "7c0b1f64-3a52-4e0d-9d0b-5a1f6f0c2e11" });
   */
  revokeSeat(
    request: CustomerPortalSeatsRevokeSeatRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<CustomerSeat, CustomerPortalSeatsRevokeSeatError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: {
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "No such seat.",
          422: HTTPValidationError,
        },
        id: "customer_portal:seats:revoke_seat",
        route: "DELETE /v1/customer-portal/seats/{seat_id}",
      },
      request,
      options[0],
    );
  }

  /**
   * Resend Invitation
   *
   * Mails the invitation of a pending seat once more.
   *
   * `POST /v1/customer-portal/seats/{seat_id}/resend`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/seats.md#resendinvitation)
   * @example
   * await polar.customerPortal.seats.resendInvitation({
   *   seat_id: "7c0b1f64-3a52-4e0d-9d0b-5a1f6f0c2e11",
   * });
   */
  resendInvitation(
    request: CustomerPortalSeatsResendInvitationRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<CustomerSeat, CustomerPortalSeatsResendInvitationError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: {
          400: "Seat is no longer waiting for its invitation to be accepted.",
          401: "Credential missing or invalid.",
          403: "Access denied, or seat-based pricing is switched off.",
          404: "No such seat.",
          422: HTTPValidationError,
        },
        id: "customer_portal:seats:resend_invitation",
        route: "POST /v1/customer-portal/seats/{seat_id}/resend",
      },
      request,
      options[0],
    );
  }

  /**
   * List Claimed Subscriptions
   *
   * Pages through the subscriptions in which the signed-in person occupies a seat, whoever pays for them.
   *
   * `GET /v1/customer-portal/seats/subscriptions`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/seats.md#listclaimedsubscriptions)
   * @example
   * for await (const item of polar.customerPortal.seats.listClaimedSubscriptions({
   *   page: 1,
   *   limit: 10,
   * })) console.log(item);
   */
  listClaimedSubscriptions(
    request?: CustomerPortalSeatsListClaimedSubscriptionsRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): PagedCall<
    ListResourceCustomerSubscription,
    CustomerSubscription,
    CustomerPortalSeatsListClaimedSubscriptionsError
  > {
    return paged(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: { 401: "Credential missing or invalid.", 422: HTTPValidationError },
        id: "customer_portal:seats:list_claimed_subscriptions",
        route: "GET /v1/customer-portal/seats/subscriptions{?page,limit}",
      },
      { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] },
      request,
      options[0],
    );
  }
}
