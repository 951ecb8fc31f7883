/** `customerPortal.seats` */
import { expect } from "vitest";
import type {
  CustomerSeat,
  ListResourceCustomerSubscription,
  SeatsList,
} from "../../../generated/polar/dist/index.d.ts";
import { portalSeats } from "../sdk.ts";
import { operation, pendingSeat, type Case } from "./case.ts";

const base = "/v1/customer-portal/seats";
const as = "customerSession";

export const portalSeatCases: Case[] = [
  operation("customer_portal:seats:list_seats", {
    as,
    given: ({ seed }) => ({ subscription_id: seed.subscription.id }),
    client: (polar, input) => polar.customerPortal.seats.listSeats(input),
    standalone: (client, input) => portalSeats.listSeats(client, input),
    line: ({ subscription_id }) => `GET ${base}?subscription_id=${subscription_id}`,
    status: 200,
    check: (list: SeatsList) => {
      expect(list).toEqual({ seats: [], available_seats: 5, total_seats: 5 });
    },
  }),
  operation("customer_portal:seats:assign_seat", {
    as,
    given: ({ seed }) => ({
      checkout_id: seed.subscription.checkout_id,
      email: "new@seat.example",
      metadata: { desk: 7 },
    }),
    client: (polar, input) => polar.customerPortal.seats.assignSeat(input),
    standalone: (client, input) => portalSeats.assignSeat(client, input),
    line: () => `POST ${base}`,
    body: (input) => input,
    status: 200,
    check: (seat: CustomerSeat, { store }) => {
      expect(seat).toMatchObject({ status: "pending", email: "new@seat.example" });
      expect(seat.seat_metadata?.["desk"]).toBe(7);
      expect(store.seats.has(seat.id)).toBe(true);
    },
  }),
  operation("customer_portal:seats:revoke_seat", {
    as,
    given: (server) => ({ seat_id: pendingSeat(server).id }),
    client: (polar, input) => polar.customerPortal.seats.revokeSeat(input),
    standalone: (client, input) => portalSeats.revokeSeat(client, input),
    line: ({ seat_id }) => `DELETE ${base}/${seat_id}`,
    status: 200,
    check: (seat: CustomerSeat, _, { seat_id }) => {
      expect(seat).toMatchObject({ id: seat_id, status: "revoked", customer_id: null });
    },
  }),
  operation("customer_portal:seats:resend_invitation", {
    as,
    given: (server) => ({ seat_id: pendingSeat(server).id }),
    client: (polar, input) => polar.customerPortal.seats.resendInvitation(input),
    standalone: (client, input) => portalSeats.resendInvitation(client, input),
    line: ({ seat_id }) => `POST ${base}/${seat_id}/resend`,
    status: 200,
    check: (seat: CustomerSeat, { store }) => {
      expect(seat.status).toBe("pending");
      expect([...store.invitations.values()].filter((id) => id === seat.id)).toHaveLength(2);
    },
  }),
  operation("customer_portal:seats:list_claimed_subscriptions", {
    as,
    given: ({ store, seed }) => {
      store.seedClaimedSubscriptions(seed.buyer.id, 3);
      return { page: 2, limit: 2 };
    },
    client: (polar, input) => polar.customerPortal.seats.listClaimedSubscriptions(input),
    standalone: (client, input) => portalSeats.listClaimedSubscriptions(client, input),
    line: () => `GET ${base}/subscriptions?page=2&limit=2`,
    status: 200,
    check: (list: ListResourceCustomerSubscription) => {
      expect(list.items.map(({ product }) => product.name)).toEqual(["Team plan"]);
      expect(list.pagination).toEqual({ total_count: 3, max_page: 2 });
    },
  }),
];
