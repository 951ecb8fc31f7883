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
   * Subscription to list the seats of. Format: uuid4.
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  subscription_id?: string | null;
  /**
   * One-time order to list the seats of. Format: uuid4.
   * @example "64d0e9f2-8b1c-47a5-9f63-c3a1b2d4e508"
   */
  order_id?: string | null;
}

/** Errors of `customerSeats.listSeats`. */
export type CustomerSeatsListSeatsError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.listSeats` needs one. */
export type CustomerSeatsListSeatsScope = "customer_seats:read";

/** Data of {@link listSeats}. @internal */
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
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`.
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

/** Errors of `customerSeats.assignSeat`. */
export type CustomerSeatsAssignSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.assignSeat` needs one. */
export type CustomerSeatsAssignSeatScope = "customer_seats:write";

/** Data of {@link assignSeat}. @internal */
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
 * `POST /v1/customer-seats`. Scopes: `customer_seats:write`.
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
   * Seat to withdraw. Format: uuid4.
   * @example "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30"
   */
  seat_id: string;
}

/** Errors of `customerSeats.revokeSeat`. */
export type CustomerSeatsRevokeSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.revokeSeat` needs one. */
export type CustomerSeatsRevokeSeatScope = "customer_seats:write";

/** Data of {@link revokeSeat}. @internal */
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
 * `DELETE /v1/customer-seats/{seat_id}`. Scopes: `customer_seats:write`.
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
   * Seat whose invitation is sent anew. Format: uuid4.
   * @example "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30"
   */
  seat_id: string;
}

/** Errors of `customerSeats.resendInvitation`. */
export type CustomerSeatsResendInvitationError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerSeats.resendInvitation` needs one. */
export type CustomerSeatsResendInvitationScope = "customer_seats:write";

/** Data of {@link resendInvitation}. @internal */
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
 * `POST /v1/customer-seats/{seat_id}/resend`. Scopes: `customer_seats:write`.
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
   * @example "invite_4Zt9Qm2Lx8"
   */
  invitation_token: string;
}

/** Errors of `customerSeats.getClaimInfo`. */
export type CustomerSeatsGetClaimInfoError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Data of {@link getClaimInfo}. @internal */
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
 * `GET /v1/customer-seats/claim/{invitation_token}`.
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

/** Errors of `customerSeats.claimSeat`. */
export type CustomerSeatsClaimSeatError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Data of {@link claimSeat}. @internal */
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
 * `POST /v1/customer-seats/claim`.
 * @throws {HTTPValidationError} 422
 */
export function claimSeat(
  client: Client<unknown>,
  request: CustomerSeatsClaimSeatRequest,
  options?: CallOptions<never, ServerName>,
): Call<CustomerSeatClaimResponse, CustomerSeatsClaimSeatError> {
  return call(client, claimSeatOperation, request, options);
}
