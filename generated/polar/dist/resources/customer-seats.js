import { assignSeatOperation, claimSeatOperation, getClaimInfoOperation, listSeatsOperation, resendInvitationOperation, revokeSeatOperation, } from "../operations/customer-seats.js";
import { call } from "../runtime/call.js";
export class CustomerSeats {
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
  getClaimInfo(request, options) {
    return call(this.#client, getClaimInfoOperation, request, options);
  }
  claimSeat(request, options) {
    return call(this.#client, claimSeatOperation, request, options);
  }
}
