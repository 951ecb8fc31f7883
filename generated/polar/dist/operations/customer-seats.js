import { HTTPValidationError } from "../errors.js";
import { call, json } from "../runtime/index.js";
import { oidcOrPatOrOat } from "../security.js";
export const listSeatsOperation = {
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
export function listSeats(client, request, ...options) {
  return call(client, listSeatsOperation, request, options[0]);
}
export const assignSeatOperation = {
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
export function assignSeat(client, request, ...options) {
  return call(client, assignSeatOperation, request, options[0]);
}
export const revokeSeatOperation = {
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
export function revokeSeat(client, request, ...options) {
  return call(client, revokeSeatOperation, request, options[0]);
}
export const resendInvitationOperation = {
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
export function resendInvitation(client, request, ...options) {
  return call(client, resendInvitationOperation, request, options[0]);
}
export const getClaimInfoOperation = {
  errors: {
    400: "Invitation token unknown or expired.",
    403: "The seller does not offer seat-based pricing.",
    404: "No such seat.",
    422: HTTPValidationError,
  },
  id: "customer-seats:get_claim_info",
  route: "GET /v1/customer-seats/claim/{invitation_token}",
};
export function getClaimInfo(client, request, options) {
  return call(client, getClaimInfoOperation, request, options);
}
export const claimSeatOperation = {
  errors: {
    400: "Invitation token unknown, expired or used before.",
    403: "The seller does not offer seat-based pricing.",
    422: HTTPValidationError,
  },
  id: "customer-seats:claim_seat",
  route: "POST /v1/customer-seats/claim",
  body: json,
};
export function claimSeat(client, request, options) {
  return call(client, claimSeatOperation, request, options);
}
