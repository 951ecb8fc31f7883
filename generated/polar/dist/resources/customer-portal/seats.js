import { HTTPValidationError } from "../../errors.js";
import { call } from "../../runtime/call.js";
import { json } from "../../runtime/encode.js";
import { byPage, paged } from "../../runtime/paginate.js";
import { customerSessionOrMemberSession, } from "../../security.js";
export class CustomerPortalSeats {
  #client;
  constructor(client) {
    this.#client = client;
  }
  listSeats(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such subscription or order.",
        422: HTTPValidationError,
      },
      id: "customer_portal:seats:list_seats",
      route: "GET /v1/customer-portal/seats{?subscription_id,order_id}",
    }, request, options[0]);
  }
  assignSeat(request, ...options) {
    return call(this.#client, {
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
    }, request, options[0]);
  }
  revokeSeat(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such seat.",
        422: HTTPValidationError,
      },
      id: "customer_portal:seats:revoke_seat",
      route: "DELETE /v1/customer-portal/seats/{seat_id}",
    }, request, options[0]);
  }
  resendInvitation(request, ...options) {
    return call(this.#client, {
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
    }, request, options[0]);
  }
  listClaimedSubscriptions(request, ...options) {
    return paged(this.#client, {
      security: customerSessionOrMemberSession,
      errors: { 401: "Credential missing or invalid.", 422: HTTPValidationError },
      id: "customer_portal:seats:list_claimed_subscriptions",
      route: "GET /v1/customer-portal/seats/subscriptions{?page,limit}",
    }, { advance: byPage, field: "page", items: ["items"], last: ["pagination", "max_page"] }, request, options[0]);
  }
}
