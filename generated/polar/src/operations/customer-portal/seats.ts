import { HTTPValidationError } from "../../errors.js";
import type {
  CustomerSeatAssign,
  CustomerSubscription,
  ListResourceCustomerSubscription,
} from "../../models/customer-portal.js";
import type { CustomerSeat, SeatsList } from "../../models/shared.js";
import { type Call, call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { json } from "../../runtime/encode.js";
import type { TransportError, UntypedError } from "../../runtime/errors.js";
import { type PageSpec, type PagedCall, byPage, paged } from "../../runtime/paginate.js";
import type { OperationSpec } from "../../runtime/types.js";
import {
  type CustomerSessionOrMemberSessionOptions,
  customerSessionOrMemberSession,
} from "../../security.js";

/** Arguments of `customerPortal.seats.listSeats`. */
export interface CustomerPortalSeatsListSeatsRequest {
  /**
   * Subscription whose seats are wanted. Format: uuid4.
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  subscription_id?: string | null;
  /**
   * One-time order whose seats are wanted. Format: uuid4.
   * @example "64d0e9f2-8b1c-47a5-9f63-c3a1b2d4e508"
   */
  order_id?: string | null;
}

/** Errors of `customerPortal.seats.listSeats`. */
export type CustomerPortalSeatsListSeatsError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.seats.listSeats` needs one. */
export type CustomerPortalSeatsListSeatsScope = "customer_portal:read" | "customer_portal:write";

/** Data of {@link listSeats}. @internal */
export const listSeatsOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: {
    401: "Credential missing or invalid.",
    403: "Access denied, or seat-based pricing is switched off.",
    404: "No such subscription or order.",
    422: HTTPValidationError,
  },
  id: "customer_portal:seats:list_seats",
  route: "GET /v1/customer-portal/seats{?subscription_id,order_id}",
};

/**
 * List Seats
 *
 * `GET /v1/customer-portal/seats`. Scopes: `customer_portal:read`, `customer_portal:write`.
 * @throws {HTTPValidationError} 422
 */
export function listSeats<Held>(
  client: Client<Held>,
  request?: CustomerPortalSeatsListSeatsRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<SeatsList, CustomerPortalSeatsListSeatsError> {
  return call(client, listSeatsOperation, request, options[0]);
}

/** Arguments of `customerPortal.seats.assignSeat`. */
export type CustomerPortalSeatsAssignSeatRequest = CustomerSeatAssign;

/** Errors of `customerPortal.seats.assignSeat`. */
export type CustomerPortalSeatsAssignSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.seats.assignSeat` needs one. */
export type CustomerPortalSeatsAssignSeatScope = "customer_portal:write";

/** Data of {@link assignSeat}. @internal */
export const assignSeatOperation: OperationSpec = {
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
};

/**
 * Assign Seat
 *
 * `POST /v1/customer-portal/seats`. Scopes: `customer_portal:write`.
 * @throws {HTTPValidationError} 422
 */
export function assignSeat<Held>(
  client: Client<Held>,
  request?: CustomerPortalSeatsAssignSeatRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<CustomerSeat, CustomerPortalSeatsAssignSeatError> {
  return call(client, assignSeatOperation, request, options[0]);
}

/** Arguments of `customerPortal.seats.revokeSeat`. */
export interface CustomerPortalSeatsRevokeSeatRequest {
  /**
   * Seat to take back. Format: uuid4.
   * @example "7c0b1f64-3a52-4e0d-9d0b-5a1f6f0c2e11"
   */
  seat_id: string;
}

/** Errors of `customerPortal.seats.revokeSeat`. */
export type CustomerPortalSeatsRevokeSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.seats.revokeSeat` needs one. */
export type CustomerPortalSeatsRevokeSeatScope = "customer_portal:write";

/** Data of {@link revokeSeat}. @internal */
export const revokeSeatOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: {
    401: "Credential missing or invalid.",
    403: "Access denied, or seat-based pricing is switched off.",
    404: "No such seat.",
    422: HTTPValidationError,
  },
  id: "customer_portal:seats:revoke_seat",
  route: "DELETE /v1/customer-portal/seats/{seat_id}",
};

/**
 * Revoke Seat
 *
 * `DELETE /v1/customer-portal/seats/{seat_id}`. Scopes: `customer_portal:write`.
 * @throws {HTTPValidationError} 422
 */
export function revokeSeat<Held>(
  client: Client<Held>,
  request: CustomerPortalSeatsRevokeSeatRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<CustomerSeat, CustomerPortalSeatsRevokeSeatError> {
  return call(client, revokeSeatOperation, request, options[0]);
}

/** Arguments of `customerPortal.seats.resendInvitation`. */
export interface CustomerPortalSeatsResendInvitationRequest {
  /**
   * Seat whose invitation is sent once more. Format: uuid4.
   * @example "7c0b1f64-3a52-4e0d-9d0b-5a1f6f0c2e11"
   */
  seat_id: string;
}

/** Errors of `customerPortal.seats.resendInvitation`. */
export type CustomerPortalSeatsResendInvitationError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.seats.resendInvitation` needs one. */
export type CustomerPortalSeatsResendInvitationScope = "customer_portal:write";

/** Data of {@link resendInvitation}. @internal */
export const resendInvitationOperation: OperationSpec = {
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
};

/**
 * Resend Invitation
 *
 * `POST /v1/customer-portal/seats/{seat_id}/resend`. Scopes: `customer_portal:write`.
 * @throws {HTTPValidationError} 422
 */
export function resendInvitation<Held>(
  client: Client<Held>,
  request: CustomerPortalSeatsResendInvitationRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<CustomerSeat, CustomerPortalSeatsResendInvitationError> {
  return call(client, resendInvitationOperation, request, options[0]);
}

/** Arguments of `customerPortal.seats.listClaimedSubscriptions`. */
export interface CustomerPortalSeatsListClaimedSubscriptionsRequest {
  /**
   * Page number, starting at 1. More than 0.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page, 100 at most. More than 0.
   * @default 10
   */
  limit?: number;
}

/** Errors of `customerPortal.seats.listClaimedSubscriptions`. */
export type CustomerPortalSeatsListClaimedSubscriptionsError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.seats.listClaimedSubscriptions` needs one. */
export type CustomerPortalSeatsListClaimedSubscriptionsScope =
  "customer_portal:read" | "customer_portal:write";

/** Data of {@link listClaimedSubscriptions}. @internal */
export const listClaimedSubscriptionsOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: { 401: "Credential missing or invalid.", 422: HTTPValidationError },
  id: "customer_portal:seats:list_claimed_subscriptions",
  route: "GET /v1/customer-portal/seats/subscriptions{?page,limit}",
};

/** Pages of {@link listClaimedSubscriptions}. @internal */
export const listClaimedSubscriptionsPages: PageSpec = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};

/**
 * List Claimed Subscriptions
 *
 * `GET /v1/customer-portal/seats/subscriptions`. Scopes: `customer_portal:read`, `customer_portal:write`.
 * @throws {HTTPValidationError} 422
 */
export function listClaimedSubscriptions<Held>(
  client: Client<Held>,
  request?: CustomerPortalSeatsListClaimedSubscriptionsRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): PagedCall<
  ListResourceCustomerSubscription,
  CustomerSubscription,
  CustomerPortalSeatsListClaimedSubscriptionsError
> {
  return paged(
    client,
    listClaimedSubscriptionsOperation,
    listClaimedSubscriptionsPages,
    request,
    options[0],
  );
}
