/** Giving out seats: who a request means, and whether that person can have one. */
import type { Customer, Member, Purchase, Seat } from "../models.ts";
import { invalid, notFound, problem, type Context, type Reply } from "../types.ts";
import { seatView } from "../views.ts";
import { purchaseOf, type PurchaseIds, type Reach } from "./lookup.ts";

type AssignBody = PurchaseIds & {
  email?: string | null;
  external_customer_id?: string | null;
  customer_id?: string | null;
  external_member_id?: string | null;
  member_id?: string | null;
  metadata?: Record<string, unknown> | null;
  immediate_claim?: boolean;
};

type Holder = Pick<Seat, "customer_id" | "member_id" | "email" | "customer_email">;

/** Seats that count: a revoked one is free again. */
export function seatsOf({ store }: Context, purchase: Purchase): Seat[] {
  return [...store.seats.values()].filter(
    (seat) => (seat.subscription_id ?? seat.order_id) === purchase.id && seat.status !== "revoked",
  );
}

/** Assigns a seat and invites its holder, or claims it at once when the body says so. */
export function assignSeat(context: Context, reach: Reach): Reply {
  const body = context.body as AssignBody;
  const { store } = context;
  const purchase = purchaseOf(context, body, "body", reach);
  if (Object.keys(body.metadata ?? {}).length > 10) {
    throw invalid(["body", "metadata"], "Metadata can have at most 10 keys");
  }
  const taken = seatsOf(context, purchase);
  const holder = holderOf(context, body, purchase, taken.length < purchase.seats);
  if (taken.some((seat) => isHeldBy(seat, holder))) {
    throw problem(400, "SeatAlreadyAssigned", "This customer already has a seat");
  }
  if (taken.length >= purchase.seats) throw noneLeft(purchase);
  const seat = store.addSeat(purchase, holder);
  seat.seat_metadata = body.metadata ?? null;
  if (body.immediate_claim) store.claim(seat);
  else store.invite(seat);
  return { status: 200, body: seatView(store, seat) };
}

function noneLeft(purchase: Purchase) {
  return problem(400, "SeatNotAvailable", `All ${purchase.seats} seats are assigned`);
}

function isHeldBy(seat: Seat, holder: Holder): boolean {
  return seat.member_id === holder.member_id && seat.customer_id === holder.customer_id;
}

function holderOf(
  context: Context,
  body: AssignBody,
  purchase: Purchase,
  canCreate: boolean,
): Holder {
  if (body.member_id ?? body.external_member_id)
    return memberHolder(context, body, purchase, canCreate);
  const customer = findCustomer(context, body, purchase);
  if (customer) return asHolder(customer);
  if (!body.email) throw notFound("Customer not found");
  // A request that fails must leave no trace, so that nobody is created for a seat that does not exist.
  if (!canCreate) throw noneLeft(purchase);
  return asHolder(
    context.store.addCustomer(organizationOf(context, purchase), { email: body.email }),
  );
}

function asHolder({ id, email }: Customer): Holder {
  return { customer_id: id, member_id: null, email, customer_email: email };
}

function findCustomer(
  context: Context,
  body: AssignBody,
  purchase: Purchase,
): Customer | undefined {
  const { customer_id, external_customer_id, email } = body;
  if (!customer_id && !external_customer_id && !email) {
    throw invalid(
      ["body", "email"],
      "One of email, customer_id, external_customer_id or a member is needed",
    );
  }
  const organization = organizationOf(context, purchase);
  return [...context.store.customers.values()]
    .filter((one) => one.organization_id === organization && one.deleted_at === null)
    .find((one) => {
      if (customer_id) return one.id === customer_id.toLowerCase();
      if (external_customer_id) return one.external_id === external_customer_id;
      return one.type === "individual" && one.email?.toLowerCase() === email?.toLowerCase();
    });
}

/** Members sit on seats of the customer that pays, which stays the customer of the seat. */
function memberHolder(
  context: Context,
  body: AssignBody,
  purchase: Purchase,
  canCreate: boolean,
): Holder {
  const { store } = context;
  const found = [...store.members.values()].find(
    (one) =>
      one.customer_id === purchase.customer_id &&
      (body.member_id
        ? one.id === body.member_id.toLowerCase()
        : one.external_id === body.external_member_id),
  );
  if (!found && !body.email) throw notFound("Member not found");
  if (!found && body.member_id) throw notFound("Member not found");
  if (!found && !canCreate) throw noneLeft(purchase);
  const member = found ?? createMember(context, body, purchase);
  if (body.email && body.email.toLowerCase() !== member.email.toLowerCase()) {
    throw invalid(["body", "email"], "The email is not the one of this member");
  }
  const payer = store.customers.get(purchase.customer_id);
  const customer_email = payer?.email ?? null;
  return {
    customer_id: purchase.customer_id,
    member_id: member.id,
    email: member.email,
    customer_email,
  };
}

function createMember({ store }: Context, body: AssignBody, purchase: Purchase): Member {
  const external_id = body.external_member_id ?? null;
  return store.addMember(purchase.customer_id, { email: body.email ?? "", external_id });
}

function organizationOf({ store }: Context, purchase: Purchase): string {
  return store.customers.get(purchase.customer_id)?.organization_id ?? "";
}
