import { HTTPValidationError } from "../../errors.js";
import { call } from "../../runtime/call.js";
import { json } from "../../runtime/encode.js";
import { byPage, paged } from "../../runtime/paginate.js";
import { customerSessionOrMemberSession, } from "../../security.js";
export const listSeatsOperation = {
    id: "customer_portal:seats:list_seats",
    method: "GET",
    path: "/v1/customer-portal/seats",
    query: { subscription_id: 1, order_id: 1 },
    security: customerSessionOrMemberSession,
    errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such subscription or order.",
        422: HTTPValidationError,
    },
};
export function listSeats(client, request, ...options) {
    return call(client, listSeatsOperation, request, options[0]);
}
export const assignSeatOperation = {
    id: "customer_portal:seats:assign_seat",
    method: "POST",
    path: "/v1/customer-portal/seats",
    body: json,
    security: customerSessionOrMemberSession,
    errors: {
        400: "All seats are taken, or the person already holds one.",
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "Subscription, order or customer does not exist.",
        422: HTTPValidationError,
    },
};
export function assignSeat(client, request, ...options) {
    return call(client, assignSeatOperation, request, options[0]);
}
export const revokeSeatOperation = {
    id: "customer_portal:seats:revoke_seat",
    method: "DELETE",
    path: "/v1/customer-portal/seats/{seat_id}",
    security: customerSessionOrMemberSession,
    errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such seat.",
        422: HTTPValidationError,
    },
};
export function revokeSeat(client, request, ...options) {
    return call(client, revokeSeatOperation, request, options[0]);
}
export const resendInvitationOperation = {
    id: "customer_portal:seats:resend_invitation",
    method: "POST",
    path: "/v1/customer-portal/seats/{seat_id}/resend",
    security: customerSessionOrMemberSession,
    errors: {
        400: "Seat is no longer waiting for its invitation to be accepted.",
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such seat.",
        422: HTTPValidationError,
    },
};
export function resendInvitation(client, request, ...options) {
    return call(client, resendInvitationOperation, request, options[0]);
}
export const listClaimedSubscriptionsOperation = {
    id: "customer_portal:seats:list_claimed_subscriptions",
    method: "GET",
    path: "/v1/customer-portal/seats/subscriptions",
    query: { page: 1, limit: 1 },
    security: customerSessionOrMemberSession,
    errors: { 401: "Credential missing or invalid.", 422: HTTPValidationError },
};
export const listClaimedSubscriptionsPages = {
    advance: byPage,
    field: "page",
    limit: "limit",
    items: ["items"],
    last: ["pagination", "max_page"],
    total: ["pagination", "total_count"],
};
export function listClaimedSubscriptions(client, request, ...options) {
    return paged(client, listClaimedSubscriptionsOperation, listClaimedSubscriptionsPages, request, options[0]);
}
