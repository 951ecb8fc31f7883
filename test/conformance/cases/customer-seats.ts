/** `customerSeats` */
import { expect } from "vitest";
import type {
  CustomerSeat,
  CustomerSeatClaimResponse,
  SeatClaimInfo,
  SeatsList,
} from "../../../generated/polar/dist/index.d.ts";
import { customerSeats } from "../sdk.ts";
import { operation, pendingSeat, type Case } from "./case.ts";

const base = "/v1/customer-seats";
const as = "oat";

export const customerSeatCases: Case[] = [
  operation("customer-seats:list_seats", {
    as,
    given: (server) => {
      pendingSeat(server);
      return { subscription_id: server.seed.subscription.id, order_id: null };
    },
    client: (polar, input) => polar.customerSeats.listSeats(input),
    standalone: (client, input) => customerSeats.listSeats(client, input),
    line: ({ subscription_id }) => `GET ${base}?subscription_id=${subscription_id}`,
    status: 200,
    check: (list: SeatsList) => {
      expect(list).toMatchObject({ available_seats: 4, total_seats: 5 });
      expect(list.seats.map(({ status }) => status)).toEqual(["pending"]);
    },
  }),
  operation("customer-seats:assign_seat", {
    as,
    given: ({ seed }) => ({
      subscription_id: seed.subscription.id,
      customer_id: seed.customer.id,
      email: null,
      immediate_claim: true,
    }),
    client: (polar, input) => polar.customerSeats.assignSeat(input),
    standalone: (client, input) => customerSeats.assignSeat(client, input),
    line: () => `POST ${base}`,
    // Unlike in a query, null is a value in a body.
    body: (input) => input,
    status: 200,
    check: (seat: CustomerSeat, _, { customer_id }) => {
      expect(seat).toMatchObject({ status: "claimed", customer_id });
    },
  }),
  operation("customer-seats:revoke_seat", {
    as,
    given: (server) => ({ seat_id: pendingSeat(server).id }),
    client: (polar, input) => polar.customerSeats.revokeSeat(input),
    standalone: (client, input) => customerSeats.revokeSeat(client, input),
    line: ({ seat_id }) => `DELETE ${base}/${seat_id}`,
    status: 200,
    check: (seat: CustomerSeat) => {
      expect(seat.status).toBe("revoked");
    },
  }),
  operation("customer-seats:resend_invitation", {
    as,
    given: (server) => ({ seat_id: pendingSeat(server).id }),
    client: (polar, input) => polar.customerSeats.resendInvitation(input),
    standalone: (client, input) => customerSeats.resendInvitation(client, input),
    line: ({ seat_id }) => `POST ${base}/${seat_id}/resend`,
    status: 200,
    check: (seat: CustomerSeat) => {
      expect(seat.status).toBe("pending");
    },
  }),
  operation("customer-seats:get_claim_info", {
    given: (server) => ({
      invitation_token: server.store.invitationToken(pendingSeat(server).id),
    }),
    client: (polar, input) => polar.customerSeats.getClaimInfo(input),
    standalone: (client, input) => customerSeats.getClaimInfo(client, input),
    line: ({ invitation_token }) => `GET ${base}/claim/${invitation_token}`,
    status: 200,
    check: (info: SeatClaimInfo, { seed }) => {
      expect(info).toMatchObject({ can_claim: true, organization_name: seed.organization.name });
    },
  }),
  operation("customer-seats:claim_seat", {
    given: (server) => ({
      invitation_token: server.store.invitationToken(pendingSeat(server).id),
    }),
    client: (polar, input) => polar.customerSeats.claimSeat(input),
    standalone: (client, input) => customerSeats.claimSeat(client, input),
    line: () => `POST ${base}/claim`,
    body: (input) => input,
    status: 200,
    check: (claimed: CustomerSeatClaimResponse, { store }) => {
      expect(claimed.seat.status).toBe("claimed");
      expect(store.tokens.get(claimed.customer_session_token)?.scheme).toBe("customer_session");
    },
  }),
];
