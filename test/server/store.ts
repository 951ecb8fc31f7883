/** The state behind the test server. Ids, tokens and times come from counters: equal requests give equal answers. */
import type {
  Customer,
  EmailUpdate,
  Member,
  Organization,
  PaymentMethod,
  Product,
  Purchase,
  Scalar,
  Seat,
} from "./models.ts";
import type { Token } from "./types.ts";

const start = Date.parse("2026-10-01T09:00:00.000Z");
const second = 1000;
const invitationLifetime = 24 * 3600 * second;

type NewCustomer = Partial<Omit<Customer, "id" | "created_at" | "modified_at">>;

type NewMember = Pick<Member, "email"> & Partial<Pick<Member, "name" | "external_id" | "role">>;

/** Holds all records and makes new ones; handlers and tests read and change the maps directly. */
export class Store {
  readonly organizations = new Map<string, Organization>();
  readonly products = new Map<string, Product>();
  readonly customers = new Map<string, Customer>();
  readonly members = new Map<string, Member>();
  readonly paymentMethods = new Map<string, PaymentMethod>();
  readonly purchases = new Map<string, Purchase>();
  readonly seats = new Map<string, Seat>();
  /** Seat ids by invitation token. Old tokens stay known, so that using one twice can be told from guessing. */
  readonly invitations = new Map<string, string>();
  readonly tokens = new Map<string, Token>();
  readonly emailUpdates = new Map<string, EmailUpdate>();
  /** Setup intents that wait for the customer to confirm, by id; the value is the customer. */
  readonly setupIntents = new Map<string, string>();
  /** Customers known to the payment processor; the others cannot confirm a payment method yet. */
  readonly billable = new Set<string>();
  #now = start;
  #ids = 0;
  #tokens = 0;

  /** The fixed clock; it moves only by `tick` and `advance`. */
  now(): string {
    return new Date(this.#now).toISOString();
  }

  /** One write has happened: a second passes. */
  tick(): string {
    this.#now += second;
    return this.now();
  }

  /** Lets time pass, for example to expire an invitation. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  newId(): string {
    this.#ids += 1;
    return `00000000-0000-4000-8000-${this.#ids.toString(16).padStart(12, "0")}`;
  }

  /** Opaque text that has not been given out before. */
  newSecret(prefix: string): string {
    this.#tokens += 1;
    return `${prefix}_${String(this.#tokens).padStart(8, "0")}`;
  }

  #stamps() {
    return { id: this.newId(), created_at: this.tick(), modified_at: null };
  }

  addOrganization(name: string, slug: string): Organization {
    return keep(this.organizations, { ...this.#stamps(), name, slug });
  }

  addProduct(organizationId: string, name: string, pricePerSeat: number): Product {
    const price = { price_id: this.newId(), price_per_seat: pricePerSeat };
    return keep(this.products, {
      ...this.#stamps(),
      name,
      organization_id: organizationId,
      ...price,
    });
  }

  addCustomer(organizationId: string, fields: NewCustomer = {}): Customer {
    return keep(this.customers, {
      ...this.#stamps(),
      ...blankCustomer,
      ...fields,
      organization_id: organizationId,
    });
  }

  addMember(customerId: string, fields: NewMember): Member {
    const blank = {
      customer_id: customerId,
      name: null,
      external_id: null,
      role: "member" as const,
    };
    return keep(this.members, { ...this.#stamps(), ...blank, ...fields });
  }

  /** Adds a card unless `type` names another method. The first one becomes the default. */
  addPaymentMethod(customer: Customer, type = "card", last4 = "4242"): PaymentMethod {
    const card = { brand: "visa", last4, exp_month: 12, exp_year: 2030, wallet: null };
    const method = keep<PaymentMethod>(this.paymentMethods, {
      ...this.#stamps(),
      processor: "stripe",
      customer_id: customer.id,
      type,
      ...(type === "card" && { method_metadata: card }),
    });
    this.billable.add(customer.id);
    customer.default_payment_method_id ??= method.id;
    return method;
  }

  addPurchase(
    customer: Customer,
    product: Product,
    seats: number,
    kind: Purchase["kind"] = "subscription",
  ): Purchase {
    return keep(this.purchases, {
      ...this.#stamps(),
      kind,
      status: "active",
      customer_id: customer.id,
      product_id: product.id,
      checkout_id: this.newId(),
      payment_method_id: customer.default_payment_method_id,
      seats,
    });
  }

  addSeat(
    purchase: Purchase,
    holder: Pick<Seat, "customer_id" | "member_id" | "email" | "customer_email">,
  ): Seat {
    return keep(this.seats, {
      ...this.#stamps(),
      subscription_id: purchase.kind === "subscription" ? purchase.id : null,
      order_id: purchase.kind === "order" ? purchase.id : null,
      status: "pending",
      ...holder,
      invitation_token_expires_at: null,
      claimed_at: null,
      revoked_at: null,
      seat_metadata: null,
    });
  }

  /** Gives `customerId` a claimed seat in each of `count` new subscriptions that somebody else pays for. */
  seedClaimedSubscriptions(customerId: string, count: number): Purchase[] {
    const holder = this.#customer(customerId);
    const product = [...this.products.values()].find(
      (one) => one.organization_id === holder.organization_id,
    );
    if (!product) throw new Error(`Organization ${holder.organization_id} has no product`);
    const buyer = this.addCustomer(holder.organization_id, {
      type: "team",
      name: "Reseller",
      external_id: null,
    });
    return Array.from({ length: count }, () => {
      const purchase = this.addPurchase(buyer, product, 3);
      const who = {
        customer_id: holder.id,
        member_id: null,
        email: holder.email,
        customer_email: holder.email,
      };
      this.claim(this.addSeat(purchase, who));
      return purchase;
    });
  }

  /** Sends a new invitation for a seat: the older token stops working. */
  invite(seat: Seat): string {
    const token = this.newSecret("invite");
    this.invitations.set(token, seat.id);
    seat.invitation_token_expires_at = new Date(this.#now + invitationLifetime).toISOString();
    return token;
  }

  /** The token that the newest invitation mail for a seat would carry. */
  invitationToken(seatId: string): string {
    const token = [...this.invitations].findLast(([, id]) => id === seatId)?.[0];
    if (token === undefined) throw new Error(`Seat ${seatId} was never invited`);
    return token;
  }

  claim(seat: Seat): void {
    seat.status = "claimed";
    seat.claimed_at = seat.modified_at = this.tick();
    seat.invitation_token_expires_at = null;
  }

  /** The token that the newest mail about an email change would carry. */
  emailUpdateToken(customerId: string): string {
    const update = [...this.emailUpdates.values()].findLast(
      (one) => one.customer_id === customerId,
    );
    if (!update) throw new Error(`Customer ${customerId} has not asked for an email change`);
    return update.token;
  }

  addToken(fields: Omit<Token, "value">): Token {
    const token = { value: this.newSecret(`polar_${fields.scheme}`), ...fields };
    this.tokens.set(token.value, token);
    return token;
  }

  #customer(id: string): Customer {
    const customer = this.customers.get(id);
    if (!customer) throw new Error(`No customer ${id}`);
    return customer;
  }
}

const blankCustomer = {
  type: "individual" as const,
  metadata: {} as Record<string, Scalar>,
  external_id: null,
  email: null,
  email_verified: false,
  name: null,
  billing_name: null,
  billing_address: null,
  tax_id: null,
  locale: null,
  default_payment_method_id: null,
  deleted_at: null,
  first_user_event_at: null,
  avatar_url: null,
};

function keep<Item extends { id: string }>(map: Map<string, Item>, item: Item): Item {
  map.set(item.id, item);
  return item;
}
