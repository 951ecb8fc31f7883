/** Wire forms of records that are more than a copy of what the store keeps. */
import type { Customer, Organization, PaymentMethod, Product, Purchase, Seat } from "./models.ts";
import type { Store } from "./store.ts";
import type { Context } from "./types.ts";

/** One page of a list, by the `page` and `limit` of the request. */
export function paginate<Item>(context: Context, items: Item[], view: (item: Item) => unknown) {
  const page = Number(context.query["page"]);
  // The documented maximum is not in the schema; the real API cuts the size down without an error.
  const limit = Math.min(Number(context.query["limit"]), 100);
  return {
    items: items.slice((page - 1) * limit, page * limit).map(view),
    pagination: { total_count: items.length, max_page: Math.ceil(items.length / limit) },
  };
}

/** A seat, with the member on it in full. */
export function seatView(store: Store, seat: Seat) {
  return {
    ...seat,
    member: (seat.member_id !== null && store.members.get(seat.member_id)) || null,
  };
}

/** A payment method as the organization sees it: with a mark on the default one. */
export function methodView(store: Store, method: PaymentMethod) {
  const customer = store.customers.get(method.customer_id);
  return { ...method, is_default: customer?.default_payment_method_id === method.id };
}

/** A customer as it sees itself. */
export function portalCustomerView(customer: Customer) {
  const {
    id,
    created_at,
    modified_at,
    email,
    email_verified,
    name,
    billing_name,
    billing_address,
  } = customer;
  const { tax_id, default_payment_method_id, type, locale } = customer;
  const shared = {
    id,
    created_at,
    modified_at,
    email,
    email_verified,
    name,
    billing_name,
    billing_address,
  };
  return { ...shared, tax_id, oauth_accounts: {}, default_payment_method_id, type, locale };
}

/** A customer with what it has at the moment. */
export function stateView(store: Store, customer: Customer) {
  const own = [...store.purchases.values()].filter((one) => one.customer_id === customer.id);
  const active = own.filter((one) => one.kind === "subscription" && one.status === "active");
  return {
    ...customer,
    active_subscriptions: active.map((one) => ({
      ...period(store, one),
      metadata: {},
      meters: [],
    })),
    granted_benefits: [],
    active_meters: [],
  };
}

/** A subscription as the holder of one of its seats sees it. */
export function subscriptionView(store: Store, purchase: Purchase) {
  const product = need(store.products.get(purchase.product_id));
  return {
    ...period(store, purchase),
    recurring_interval_count: 1,
    current_meter_period_start: null,
    current_meter_period_end: null,
    ended_at: null,
    past_due_at: null,
    pause_at_period_end: false,
    paused_at: null,
    resumes_at: null,
    customer_id: purchase.customer_id,
    checkout_id: purchase.checkout_id,
    seats: purchase.seats,
    customer_cancellation_reason: null,
    customer_cancellation_comment: null,
    product: productView(store, product),
    prices: [priceView(product)],
    meters: [],
    pending_update: null,
  };
}

/** What every form of a subscription shows. */
function period(store: Store, purchase: Purchase) {
  const product = need(store.products.get(purchase.product_id));
  const begin = purchase.created_at;
  const canceled = purchase.status === "canceled" ? purchase.modified_at : null;
  return {
    id: purchase.id,
    created_at: begin,
    modified_at: purchase.modified_at,
    amount: purchase.seats * product.price_per_seat,
    currency: "usd",
    recurring_interval: "month",
    status: purchase.status,
    current_period_start: begin,
    current_period_end: monthAfter(begin),
    trial_start: null,
    trial_end: null,
    cancel_at_period_end: false,
    canceled_at: canceled,
    started_at: begin,
    ends_at: canceled,
    product_id: product.id,
    discount_id: null,
  };
}

function monthAfter(time: string): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString();
}

function productView(store: Store, product: Product) {
  return {
    id: product.id,
    created_at: product.created_at,
    modified_at: product.modified_at,
    trial_interval: null,
    trial_interval_count: null,
    name: product.name,
    description: null,
    visibility: "public",
    recurring_interval: "month",
    recurring_interval_count: 1,
    meter_interval: null,
    meter_interval_count: null,
    is_recurring: true,
    is_archived: false,
    organization_id: product.organization_id,
    prices: [priceView(product)],
    benefits: [],
    medias: [],
    organization: organizationView(need(store.organizations.get(product.organization_id))),
  };
}

function priceView(product: Product) {
  return {
    id: product.price_id,
    created_at: product.created_at,
    modified_at: null,
    source: "catalog",
    amount_type: "seat_based",
    price_currency: "usd",
    tax_behavior: null,
    is_archived: false,
    product_id: product.id,
    seat_tiers: {
      seat_tier_type: "volume",
      tiers: [{ min_seats: 1, max_seats: null, price_per_seat: product.price_per_seat }],
      minimum_seats: 1,
      maximum_seats: null,
    },
  };
}

function organizationView(organization: Organization) {
  return {
    ...organization,
    avatar_url: null,
    proration_behavior: "prorate",
    allow_customer_updates: true,
    customer_portal_settings: {
      usage: { show: true },
      subscription: { update_seats: true, update_plan: true, pause: false },
      customer: { allow_email_change: true },
    },
    organization_features: { member_model_enabled: true, checkout_localization_enabled: false },
  };
}

function need<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error("The store refers to a record that does not exist");
  return item;
}
