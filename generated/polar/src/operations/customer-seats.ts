import type { ServerName } from "../core.js";
import { HTTPValidationError } from "../errors.js";
import type {
  CustomerSeatClaimResponse,
  SeatAssign,
  SeatClaim,
  SeatClaimInfo,
} from "../models/customer-seats.js";
import type { CustomerSeat, SeatsList } from "../models/shared.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";
import { type OidcOrPatOrOatOptions, oidcOrPatOrOat } from "../security.js";

/** Arguments of `customerSeats.listSeats`. */
export interface CustomerSeatsListSeatsRequest {
  /**
   * Subscription to list the seats of.
   *
   * Format: uuid4.
   *
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  subscription_id?: string | null;
  /**
   * One-time order to list the seats of.
   *
   * Format: uuid4.
   *
   * @example "64d0e9f2-8b1c-47a5-9f63-c3a1b2d4e508"
   */
  order_id?: string | null;
}

/** Every error that `customerSeats.listSeats` can end in. */
export type CustomerSeatsListSeatsError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.listSeats` needs one. */
export type CustomerSeatsListSeatsScope = "customer_seats:read";

/** Data of {@link listSeats}. */
export const listSeatsOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: {
    401: "Credential missing or invalid.",
    403: "Access denied, or seat-based pricing is switched off.",
    404: "No such subscription or order.",
    422: HTTPValidationError,
  },
  id: "customer-seats:list_seats",
  route: "GET /v1/customer-seats{?subscription_id,order_id}",
};

/**
 * List Seats
 *
 * Returns every seat of a purchase with the total and the number still free. Pass `subscription_id` for a subscription or `order_id` for a one-time purchase.
 *
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export function listSeats<Held>(
  client: Client<Held>,
  request?: CustomerSeatsListSeatsRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<SeatsList, CustomerSeatsListSeatsError> {
  return call(client, listSeatsOperation, request, options[0]);
}

/** Arguments of `customerSeats.assignSeat`. */
export type CustomerSeatsAssignSeatRequest = SeatAssign;

/** Every error that `customerSeats.assignSeat` can end in. */
export type CustomerSeatsAssignSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.assignSeat` needs one. */
export type CustomerSeatsAssignSeatScope = "customer_seats:write";

/** Data of {@link assignSeat}. */
export const assignSeatOperation: OperationSpec = {
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
};

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
 *
 * @throws {HTTPValidationError} 422
 */
export function assignSeat<Held>(
  client: Client<Held>,
  request?: CustomerSeatsAssignSeatRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<CustomerSeat, CustomerSeatsAssignSeatError> {
  return call(client, assignSeatOperation, request, options[0]);
}

/** Arguments of `customerSeats.revokeSeat`. */
export interface CustomerSeatsRevokeSeatRequest {
  /**
   * Seat to withdraw.
   *
   * Format: uuid4.
   *
   * @example "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30"
   */
  seat_id: string;
}

/** Every error that `customerSeats.revokeSeat` can end in. */
export type CustomerSeatsRevokeSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.revokeSeat` needs one. */
export type CustomerSeatsRevokeSeatScope = "customer_seats:write";

/** Data of {@link revokeSeat}. */
export const revokeSeatOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: {
    401: "Credential missing or invalid.",
    403: "Access denied, or seat-based pricing is switched off.",
    404: "No such seat.",
    422: HTTPValidationError,
  },
  id: "customer-seats:revoke_seat",
  route: "DELETE /v1/customer-seats/{seat_id}",
};

/**
 * Revoke Seat
 *
 * Withdraws a seat, pending or claimed. Its holder loses the benefits, and the seat can be assigned again.
 *
 * `DELETE /v1/customer-seats/{seat_id}`. Scopes: `customer_seats:write`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export function revokeSeat<Held>(
  client: Client<Held>,
  request: CustomerSeatsRevokeSeatRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<CustomerSeat, CustomerSeatsRevokeSeatError> {
  return call(client, revokeSeatOperation, request, options[0]);
}

/** Arguments of `customerSeats.resendInvitation`. */
export interface CustomerSeatsResendInvitationRequest {
  /**
   * Seat whose invitation is sent anew.
   *
   * Format: uuid4.
   *
   * @example "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30"
   */
  seat_id: string;
}

/** Every error that `customerSeats.resendInvitation` can end in. */
export type CustomerSeatsResendInvitationError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.resendInvitation` needs one. */
export type CustomerSeatsResendInvitationScope = "customer_seats:write";

/** Data of {@link resendInvitation}. */
export const resendInvitationOperation: OperationSpec = {
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
};

/**
 * Resend Invitation
 *
 * Sends a fresh copy of the invitation mail of a seat that nobody has claimed yet.
 *
 * `POST /v1/customer-seats/{seat_id}/resend`. Scopes: `customer_seats:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export function resendInvitation<Held>(
  client: Client<Held>,
  request: CustomerSeatsResendInvitationRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<CustomerSeat, CustomerSeatsResendInvitationError> {
  return call(client, resendInvitationOperation, request, options[0]);
}

/** Arguments of `customerSeats.getClaimInfo`. */
export interface CustomerSeatsGetClaimInfoRequest {
  /**
   * Token taken from the link in the invitation mail.
   *
   * @example "invite_4Zt9Qm2Lx8"
   */
  invitation_token: string;
}

/** Every error that `customerSeats.getClaimInfo` can end in. */
export type CustomerSeatsGetClaimInfoError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Data of {@link getClaimInfo}. */
export const getClaimInfoOperation: OperationSpec = {
  errors: {
    400: "Invitation token unknown or expired.",
    403: "The seller does not offer seat-based pricing.",
    404: "No such seat.",
    422: HTTPValidationError,
  },
  id: "customer-seats:get_claim_info",
  route: "GET /v1/customer-seats/claim/{invitation_token}",
};

/**
 * Get Claim Info
 *
 * Tells what an invitation offers without accepting it, so that a landing page can show the product before the visitor decides. Needs no credential besides the token.
 *
 * `GET /v1/customer-seats/claim/{invitation_token}`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export function getClaimInfo(
  client: Client<unknown>,
  request: CustomerSeatsGetClaimInfoRequest,
  options?: CallOptions<never, ServerName>,
): Call<SeatClaimInfo, CustomerSeatsGetClaimInfoError> {
  return call(client, getClaimInfoOperation, request, options);
}

/** Arguments of `customerSeats.claimSeat`. */
export type CustomerSeatsClaimSeatRequest = SeatClaim;

/** Every error that `customerSeats.claimSeat` can end in. */
export type CustomerSeatsClaimSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Data of {@link claimSeat}. */
export const claimSeatOperation: OperationSpec = {
  errors: {
    400: "Invitation token unknown, expired or used before.",
    403: "The seller does not offer seat-based pricing.",
    422: HTTPValidationError,
  },
  id: "customer-seats:claim_seat",
  route: "POST /v1/customer-seats/claim",
  body: json,
};

/**
 * Claim Seat
 *
 * Accepts an invitation: the seat becomes claimed, its benefits are granted, and a customer session token for the portal comes back. Needs no credential besides the invitation token.
 *
 * `POST /v1/customer-seats/claim`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export function claimSeat(
  client: Client<unknown>,
  request: CustomerSeatsClaimSeatRequest,
  options?: CallOptions<never, ServerName>,
): Call<CustomerSeatClaimResponse, CustomerSeatsClaimSeatError> {
  return call(client, claimSeatOperation, request, options);
}
