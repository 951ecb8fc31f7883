import type { ServerName } from "../core.js";
import { HTTPValidationError } from "../errors.js";
import type { CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo } from "../models/customer-seats.js";
import type { CustomerSeat, SeatsList } from "../models/shared.js";
import { type Call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";
import { type OidcOrPatOrOatOptions } from "../security.js";
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
export type CustomerSeatsListSeatsError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.listSeats` needs one. */
export type CustomerSeatsListSeatsScope = "customer_seats:read";
/** Data of {@link listSeats}. */
export declare const listSeatsOperation: OperationSpec;
/**
 * List Seats
 *
 * Returns every seat of a purchase with the total and the number still free. Pass `subscription_id` for a subscription or `order_id` for a one-time purchase.
 *
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function listSeats<Held>(client: Client<Held>, request?: CustomerSeatsListSeatsRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<SeatsList, CustomerSeatsListSeatsError>;
/** Arguments of `customerSeats.assignSeat`. */
export type CustomerSeatsAssignSeatRequest = SeatAssign;
/** Every error that `customerSeats.assignSeat` can end in. */
export type CustomerSeatsAssignSeatError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.assignSeat` needs one. */
export type CustomerSeatsAssignSeatScope = "customer_seats:write";
/** Data of {@link assignSeat}. */
export declare const assignSeatOperation: OperationSpec;
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
export declare function assignSeat<Held>(client: Client<Held>, request?: CustomerSeatsAssignSeatRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsAssignSeatError>;
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
export type CustomerSeatsRevokeSeatError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.revokeSeat` needs one. */
export type CustomerSeatsRevokeSeatScope = "customer_seats:write";
/** Data of {@link revokeSeat}. */
export declare const revokeSeatOperation: OperationSpec;
/**
 * Revoke Seat
 *
 * Withdraws a seat, pending or claimed. Its holder loses the benefits, and the seat can be assigned again.
 *
 * `DELETE /v1/customer-seats/{seat_id}`. Scopes: `customer_seats:write`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function revokeSeat<Held>(client: Client<Held>, request: CustomerSeatsRevokeSeatRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsRevokeSeatError>;
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
export type CustomerSeatsResendInvitationError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerSeats.resendInvitation` needs one. */
export type CustomerSeatsResendInvitationScope = "customer_seats:write";
/** Data of {@link resendInvitation}. */
export declare const resendInvitationOperation: OperationSpec;
/**
 * Resend Invitation
 *
 * Sends a fresh copy of the invitation mail of a seat that nobody has claimed yet.
 *
 * `POST /v1/customer-seats/{seat_id}/resend`. Scopes: `customer_seats:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function resendInvitation<Held>(client: Client<Held>, request: CustomerSeatsResendInvitationRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerSeat, CustomerSeatsResendInvitationError>;
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
export type CustomerSeatsGetClaimInfoError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Data of {@link getClaimInfo}. */
export declare const getClaimInfoOperation: OperationSpec;
/**
 * Get Claim Info
 *
 * Tells what an invitation offers without accepting it, so that a landing page can show the product before the visitor decides. Needs no credential besides the token.
 *
 * `GET /v1/customer-seats/claim/{invitation_token}`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function getClaimInfo(client: Client<unknown>, request: CustomerSeatsGetClaimInfoRequest, options?: CallOptions<never, ServerName>): Call<SeatClaimInfo, CustomerSeatsGetClaimInfoError>;
/** Arguments of `customerSeats.claimSeat`. */
export type CustomerSeatsClaimSeatRequest = SeatClaim;
/** Every error that `customerSeats.claimSeat` can end in. */
export type CustomerSeatsClaimSeatError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Data of {@link claimSeat}. */
export declare const claimSeatOperation: OperationSpec;
/**
 * Claim Seat
 *
 * Accepts an invitation: the seat becomes claimed, its benefits are granted, and a customer session token for the portal comes back. Needs no credential besides the invitation token.
 *
 * `POST /v1/customer-seats/claim`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function claimSeat(client: Client<unknown>, request: CustomerSeatsClaimSeatRequest, options?: CallOptions<never, ServerName>): Call<CustomerSeatClaimResponse, CustomerSeatsClaimSeatError>;
