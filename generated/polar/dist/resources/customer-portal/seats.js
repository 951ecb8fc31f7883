import { assignSeatOperation, listClaimedSubscriptionsOperation, listClaimedSubscriptionsPages, listSeatsOperation, resendInvitationOperation, revokeSeatOperation, } from "../../operations/customer-portal/seats.js";
import { call } from "../../runtime/call.js";
import { paged } from "../../runtime/paginate.js";
export class CustomerPortalSeats {
  #client;
  constructor(client) {
    this.#client = client;
  }
  listSeats(request, ...options) {
    return call(this.#client, listSeatsOperation, request, options[0]);
  }
  assignSeat(request, ...options) {
    return call(this.#client, assignSeatOperation, request, options[0]);
  }
  revokeSeat(request, ...options) {
    return call(this.#client, revokeSeatOperation, request, options[0]);
  }
  resendInvitation(request, ...options) {
    return call(this.#client, resendInvitationOperation, request, options[0]);
  }
  listClaimedSubscriptions(request, ...options) {
    return paged(this.#client, listClaimedSubscriptionsOperation, listClaimedSubscriptionsPages, request, options[0]);
  }
}
