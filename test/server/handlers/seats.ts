/** Seats, for organizations and for the customers who pay for them. */
import { portalScopes } from "../tokens.ts";
import type { Purchase, Seat } from "../models.ts";
import { problem, type Context, type Handlers, type Reply } from "../types.ts";
import { paginate, seatView, subscriptionView } from "../views.ts";
import { purchaseOf, purchaseOfSeat, seatOfPath, sessionCustomer, type Reach } from "./lookup.ts";
import { assignSeat, seatsOf } from "./seat-assignment.ts";

const organizationReach: Reach = ({ store, token }, purchase) => {
  const owner = store.customers.get(purchase.customer_id)?.organization_id;
  return token?.organizationId === undefined || token.organizationId === owner;
};

/** A portal session reaches what its customer pays for; plain members cannot manage seats at all. */
const portalReach: Reach = (context, purchase) => {
  const customer = sessionCustomer(context);
  const member = context.store.members.get(context.token?.memberId ?? "");
  if (member?.role === "member")
    throw problem(403, "NotPermitted", "Only owners and billing managers manage seats");
  return purchase.customer_id === customer.id;
};

/** Handlers of all seat operations. */
export const seatHandlers: Handlers = {
  "GET /v1/customer-seats": (context) => listSeats(context, organizationReach),
  "POST /v1/customer-seats": (context) => assignSeat(context, organizationReach),
  "DELETE /v1/customer-seats/{seat_id}": (context) => revokeSeat(context, organizationReach),
  "POST /v1/customer-seats/{seat_id}/resend": (context) =>
    resendInvitation(context, organizationReach),
  "GET /v1/customer-seats/claim/{invitation_token}": claimInfo,
  "POST /v1/customer-seats/claim": claimSeat,
  "GET /v1/customer-portal/seats": (context) => listSeats(context, portalReach),
  "POST /v1/customer-portal/seats": (context) => assignSeat(context, portalReach),
  "DELETE /v1/customer-portal/seats/{seat_id}": (context) => revokeSeat(context, portalReach),
  "POST /v1/customer-portal/seats/{seat_id}/resend": (context) =>
    resendInvitation(context, portalReach),
  "GET /v1/customer-portal/seats/subscriptions": claimedSubscriptions,
};

function listSeats(context: Context, reach: Reach): Reply {
  const purchase = purchaseOf(context, context.query, "query", reach);
  const seats = seatsOf(context, purchase);
  const counts = { available_seats: purchase.seats - seats.length, total_seats: purchase.seats };
  return {
    status: 200,
    body: { seats: seats.map((seat) => seatView(context.store, seat)), ...counts },
  };
}

function revokeSeat(context: Context, reach: Reach): Reply {
  const { store } = context;
  const seat = seatOfPath(context, reach);
  if (seat.status !== "revoked") {
    seat.status = "revoked";
    seat.revoked_at = seat.modified_at = store.tick();
    seat.customer_id =
      seat.member_id =
      seat.customer_email =
      seat.invitation_token_expires_at =
        null;
  }
  return { status: 200, body: seatView(store, seat) };
}

function resendInvitation(context: Context, reach: Reach): Reply {
  const { store } = context;
  const seat = seatOfPath(context, reach);
  if (seat.status !== "pending") throw problem(400, "SeatNotPending", `The seat is ${seat.status}`);
  seat.modified_at = store.tick();
  store.invite(seat);
  return { status: 200, body: seatView(store, seat) };
}

function claimInfo(context: Context): Reply {
  const { store } = context;
  const token = context.path["invitation_token"] ?? "";
  const seat = store.seats.get(store.invitations.get(token) ?? "");
  if (!seat) throw problem(404, "ResourceNotFound", "Seat not found");
  const product = store.products.get(purchaseOfSeat(context, seat).product_id);
  const organization = store.organizations.get(product?.organization_id ?? "");
  return {
    status: 200,
    body: {
      product_name: product?.name,
      product_id: product?.id,
      organization_name: organization?.name,
      organization_slug: organization?.slug,
      customer_email: seat.email ?? "",
      can_claim: isOpen(context, seat, token),
    },
  };
}

/** An invitation works once, until it expires or a newer one is sent. */
function isOpen({ store }: Context, seat: Seat, token: string): boolean {
  const expires = seat.invitation_token_expires_at;
  if (seat.status !== "pending" || expires === null) return false;
  return store.invitationToken(seat.id) === token && Date.parse(store.now()) < Date.parse(expires);
}

function claimSeat(context: Context): Reply {
  const { store } = context;
  const { invitation_token: token } = context.body as { invitation_token: string };
  const seat = store.seats.get(store.invitations.get(token) ?? "");
  if (!seat) throw problem(400, "InvalidInvitationToken", "The invitation token is unknown");
  if (!isOpen(context, seat, token)) {
    throw problem(
      403,
      "InvitationNotClaimable",
      "The invitation has been used, revoked or has expired",
    );
  }
  store.claim(seat);
  // A member must not become the customer that pays, so that it gets a session of its own kind.
  const subject = {
    customerId: seat.customer_id ?? "",
    ...(seat.member_id !== null && { memberId: seat.member_id }),
  };
  const scheme = seat.member_id === null ? "customer_session" : "member_session";
  const session = store.addToken({ scheme, scopes: portalScopes, ...subject });
  return {
    status: 200,
    body: { seat: seatView(store, seat), customer_session_token: session.value },
  };
}

function claimedSubscriptions(context: Context): Reply {
  const { store, token } = context;
  const customer = sessionCustomer(context);
  const claimed = [...store.seats.values()]
    .filter((seat) => seat.status === "claimed" && seat.subscription_id !== null)
    .filter(
      (seat) => seat.customer_id === customer.id && seat.member_id === (token?.memberId ?? null),
    );
  const purchases: Purchase[] = claimed.map((seat) => purchaseOfSeat(context, seat));
  return { status: 200, body: paginate(context, purchases, (one) => subscriptionView(store, one)) };
}
