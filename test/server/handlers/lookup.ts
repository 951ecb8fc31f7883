/** Finds the records a request is about, within what its token may see. */
import type { Customer, Member, Purchase, Seat } from "../models.ts";
import { invalid, notFound, problem, type Context } from "../types.ts";

/** Customers the token can reach, oldest first. Deleted ones are gone for every operation. */
export function visibleCustomers({ store, token }: Context): Customer[] {
  const organization = token?.organizationId;
  return [...store.customers.values()].filter(
    (one) =>
      one.deleted_at === null &&
      (organization === undefined || one.organization_id === organization),
  );
}

/** The customer that the path names, by `id` or by `external_id`. */
export function customerOfPath(context: Context): Customer {
  const { id, external_id } = context.path;
  const found = visibleCustomers(context).find((one) =>
    id === undefined ? one.external_id === external_id : one.id === id.toLowerCase(),
  );
  if (!found) throw notFound("Customer not found");
  return found;
}

/** Like `customerOfPath`, for the operations that document 409 for an external id that several customers have. */
export function unambiguousCustomer(context: Context): Customer {
  const { external_id } = context.path;
  const same = visibleCustomers(context).filter(
    (one) => external_id !== undefined && one.external_id === external_id,
  );
  if (same.length < 2) return customerOfPath(context);
  const detail = `${same.length} customers have the external ID ${String(external_id)}`;
  throw problem(409, "AmbiguousExternalCustomerID", detail);
}

/** The member that the path names, within its customer. */
export function memberOfPath(context: Context, customer: Customer): Member {
  const { member_id, member_external_id } = context.path;
  const found = [...context.store.members.values()].find(
    (one) =>
      one.customer_id === customer.id &&
      (member_id === undefined
        ? one.external_id === member_external_id
        : one.id === member_id.toLowerCase()),
  );
  if (!found) throw notFound("Member not found");
  return found;
}

/** The customer of a portal session. */
export function sessionCustomer({ store, token }: Context): Customer {
  const customer = store.customers.get(token?.customerId ?? "");
  if (!customer || customer.deleted_at !== null)
    throw problem(401, "Unauthorized", "The session has ended");
  return customer;
}

/** Says whether the caller may see and manage the seats of a purchase. */
export type Reach = (context: Context, purchase: Purchase) => boolean;

/** The purchase that a query or body names by exactly one of its ids. */
export function purchaseOf(
  context: Context,
  ids: PurchaseIds,
  where: "query" | "body",
  reach: Reach,
): Purchase {
  const { subscription_id, order_id, checkout_id } = ids;
  const given = [subscription_id, order_id, checkout_id].filter((id) => typeof id === "string");
  if (given.length !== 1) {
    throw invalid(
      [where, "subscription_id"],
      "Exactly one of subscription_id, order_id or checkout_id is needed",
    );
  }
  const found = [...context.store.purchases.values()].find((one) => {
    if (subscription_id)
      return one.kind === "subscription" && one.id === subscription_id.toLowerCase();
    if (order_id) return one.kind === "order" && one.id === order_id.toLowerCase();
    return one.checkout_id === checkout_id?.toLowerCase();
  });
  if (!found || !reach(context, found)) throw notFound("Subscription or order not found");
  return found;
}

/** The ways to name a purchase; a request uses one of them. */
export type PurchaseIds = {
  subscription_id?: string | null;
  order_id?: string | null;
  checkout_id?: string | null;
};

/** The purchase that a seat belongs to. */
export function purchaseOfSeat({ store }: Context, seat: Seat): Purchase {
  const purchase = store.purchases.get(seat.subscription_id ?? seat.order_id ?? "");
  if (!purchase) throw new Error(`Seat ${seat.id} belongs to no purchase`);
  return purchase;
}

/** The seat that the path names, if the caller can reach it. */
export function seatOfPath(context: Context, reach: Reach): Seat {
  const seat = context.store.seats.get(context.path["seat_id"]?.toLowerCase() ?? "");
  if (!seat || !reach(context, purchaseOfSeat(context, seat))) throw notFound("Seat not found");
  return seat;
}
