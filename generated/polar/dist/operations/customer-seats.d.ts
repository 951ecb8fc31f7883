import type { ServerName } from "../core.js";
import { HTTPValidationError } from "../errors.js";
import type { CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo } from "../models/customer-seats.js";
import type { CustomerSeat, SeatsList } from "../models/shared.js";
import { type Call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions } from "../runtime/types.js";
import { type OidcOrPatOrOatOptions } from "../security.js";
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
export type CustomerSeatsListSeatsError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.listSeats` needs one. */
export type CustomerSeatsListSeatsScope = "customer_seats:read";
/**
 * List Seats
 *
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`.
 * @throws {HTTPValidationError} 422
 */
export declare function listSeats<Held>(client: Client<Held>, request?: CustomerSeatsListSeatsRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<SeatsList, CustomerSeatsListSeatsError>;
/** Arguments of `customerSeats.assignSeat`. */
export type CustomerSeatsAssignSeatRequest = SeatAssign;
/** Errors of `customerSeats.assignSeat`. */
export type CustomerSeatsAssignSeatError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.assignSeat` needs one. */
export type CustomerSeatsAssignSeatScope = "customer_seats:write";
/**
 * Assign Seat
 *
 * `POST /v1/customer-seats`. Scopes: `customer_seats:write`.
 * @throws {HTTPValidationError} 422
 */
export declare function assignSeat<Held>(client: Client<Held>, request?: CustomerSeatsAssignSeatRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsAssignSeatError>;
/** Arguments of `customerSeats.revokeSeat`. */
export interface CustomerSeatsRevokeSeatRequest {
  /**
   * Seat to withdraw. Format: uuid4.
   * @example "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30"
   */
  seat_id: string;
}
/** Errors of `customerSeats.revokeSeat`. */
export type CustomerSeatsRevokeSeatError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.revokeSeat` needs one. */
export type CustomerSeatsRevokeSeatScope = "customer_seats:write";
/**
 * Revoke Seat
 *
 * `DELETE /v1/customer-seats/{seat_id}`. Scopes: `customer_seats:write`.
 * @throws {HTTPValidationError} 422
 */
export declare function revokeSeat<Held>(client: Client<Held>, request: CustomerSeatsRevokeSeatRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsRevokeSeatError>;
/** Arguments of `customerSeats.resendInvitation`. */
export interface CustomerSeatsResendInvitationRequest {
  /**
   * Seat whose invitation is sent anew. Format: uuid4.
   * @example "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30"
   */
  seat_id: string;
}
/** Errors of `customerSeats.resendInvitation`. */
export type CustomerSeatsResendInvitationError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.resendInvitation` needs one. */
export type CustomerSeatsResendInvitationScope = "customer_seats:write";
/**
 * Resend Invitation
 *
 * `POST /v1/customer-seats/{seat_id}/resend`. Scopes: `customer_seats:write`.
 * @throws {HTTPValidationError} 422
 */
export declare function resendInvitation<Held>(client: Client<Held>, request: CustomerSeatsResendInvitationRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsResendInvitationError>;
/** Arguments of `customerSeats.getClaimInfo`. */
export interface CustomerSeatsGetClaimInfoRequest {
  /**
   * Token taken from the link in the invitation mail.
   * @example "invite_4Zt9Qm2Lx8"
   */
  invitation_token: string;
}
/** Errors of `customerSeats.getClaimInfo`. */
export type CustomerSeatsGetClaimInfoError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/**
 * Get Claim Info
 *
 * `GET /v1/customer-seats/claim/{invitation_token}`.
 * @throws {HTTPValidationError} 422
 */
export declare function getClaimInfo(client: Client<unknown>, request: CustomerSeatsGetClaimInfoRequest, options?: CallOptions<never, ServerName>): Call<SeatClaimInfo, CustomerSeatsGetClaimInfoError>;
/** Arguments of `customerSeats.claimSeat`. */
export type CustomerSeatsClaimSeatRequest = SeatClaim;
/** Errors of `customerSeats.claimSeat`. */
export type CustomerSeatsClaimSeatError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/**
 * Claim Seat
 *
 * `POST /v1/customer-seats/claim`.
 * @throws {HTTPValidationError} 422
 */
export declare function claimSeat(client: Client<unknown>, request: CustomerSeatsClaimSeatRequest, options?: CallOptions<never, ServerName>): Call<CustomerSeatClaimResponse, CustomerSeatsClaimSeatError>;
