/** What the store keeps. Fields that go over the wire carry their wire names, so that views stay short. */

/** A value that metadata can hold. */
export type Scalar = string | number | boolean;

type Timestamps = { id: string; created_at: string; modified_at: string | null };

/** Whose products are sold; customers belong to one. */
export type Organization = Timestamps & { name: string; slug: string };

/** A postal address; only the country has to be known. */
export type Address = {
  line1?: string | null;
  line2?: string | null;
  postal_code?: string | null;
  city?: string | null;
  state?: string | null;
  country: string;
};

/** Who buys: a person or a team. */
export type Customer = Timestamps & {
  type: "individual" | "team";
  metadata: Record<string, Scalar>;
  external_id: string | null;
  email: string | null;
  email_verified: boolean;
  name: string | null;
  billing_name: string | null;
  billing_address: Address | null;
  tax_id: [string, string] | null;
  locale: string | null;
  organization_id: string;
  default_payment_method_id: string | null;
  deleted_at: string | null;
  first_user_event_at: string | null;
  avatar_url: string | null;
};

/** What a member may do for its customer; one member is the owner. */
export type MemberRole = "owner" | "billing_manager" | "member";

/** A person who acts for a customer. */
export type Member = Timestamps & {
  customer_id: string;
  email: string;
  name: string | null;
  external_id: string | null;
  role: MemberRole;
};

/** A saved way to pay; only cards carry `method_metadata`. */
export type PaymentMethod = Timestamps & {
  processor: "stripe";
  customer_id: string;
  type: string;
  method_metadata?: {
    brand: string;
    last4: string;
    exp_month: number;
    exp_year: number;
    wallet: string | null;
  };
};

/** Something sold by the seat. */
export type Product = Timestamps & {
  name: string;
  organization_id: string;
  price_id: string;
  price_per_seat: number;
};

/** Something bought that has seats: a subscription, or a one-time order. */
export type Purchase = Timestamps & {
  kind: "subscription" | "order";
  status: "active" | "canceled";
  customer_id: string;
  product_id: string;
  checkout_id: string;
  payment_method_id: string | null;
  seats: number;
};

/** A place in a purchase; a revoked one is kept but counts no longer. */
export type Seat = Timestamps & {
  subscription_id: string | null;
  order_id: string | null;
  status: "pending" | "claimed" | "revoked";
  customer_id: string | null;
  member_id: string | null;
  email: string | null;
  customer_email: string | null;
  invitation_token_expires_at: string | null;
  claimed_at: string | null;
  revoked_at: string | null;
  seat_metadata: Record<string, unknown> | null;
};

/** A change of email that waits for the token from the mail. */
export type EmailUpdate = { token: string; customer_id: string; email: string; used: boolean };
