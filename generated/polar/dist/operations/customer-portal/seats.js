import { HTTPValidationError } from "../../errors.js";
import { call, json, byPage, paged } from "../../runtime/index.js";
import { customerSessionOrMemberSession } from "../../security.js";
export const listSeatsOperation = {
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
export function listSeats(client, request, ...options) {
  return call(client, listSeatsOperation, request, options[0]);
}
export const assignSeatOperation = {
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
export function assignSeat(client, request, ...options) {
  return call(client, assignSeatOperation, request, options[0]);
}
export const revokeSeatOperation = {
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
export function revokeSeat(client, request, ...options) {
  return call(client, revokeSeatOperation, request, options[0]);
}
export const resendInvitationOperation = {
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
export function resendInvitation(client, request, ...options) {
  return call(client, resendInvitationOperation, request, options[0]);
}
export const listClaimedSubscriptionsOperation = {
  security: customerSessionOrMemberSession,
  errors: { 401: "Credential missing or invalid.", 422: HTTPValidationError },
  id: "customer_portal:seats:list_claimed_subscriptions",
  route: "GET /v1/customer-portal/seats/subscriptions{?page,limit}",
};
export const listClaimedSubscriptionsPages = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};
export function listClaimedSubscriptions(client, request, ...options) {
  return paged(client, listClaimedSubscriptionsOperation, listClaimedSubscriptionsPages, request, options[0]);
}
