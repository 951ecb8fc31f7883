import { claimSeatOperation, customerSeatsAssignSeatOperation, customerSeatsListSeatsOperation, customerSeatsRevokeSeatOperation, getClaimInfoOperation, resendResendInvitationOperation, } from "../operations/customer-seats.js";
import { call } from "../runtime/call.js";
export class CustomerSeats {
    #client;
    constructor(client) {
        this.#client = client;
    }
    customerSeatsListSeats(request, ...options) {
        return call(this.#client, customerSeatsListSeatsOperation, request, options[0]);
    }
    customerSeatsAssignSeat(request, ...options) {
        return call(this.#client, customerSeatsAssignSeatOperation, request, options[0]);
    }
    customerSeatsRevokeSeat(request, ...options) {
        return call(this.#client, customerSeatsRevokeSeatOperation, request, options[0]);
    }
    resendResendInvitation(request, ...options) {
        return call(this.#client, resendResendInvitationOperation, request, options[0]);
    }
    getClaimInfo(request, options) {
        return call(this.#client, getClaimInfoOperation, request, options);
    }
    claimSeat(request, options) {
        return call(this.#client, claimSeatOperation, request, options);
    }
}
