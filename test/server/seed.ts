/** The records that every new server starts with. */
import type { Customer, Member, Organization, PaymentMethod, Product, Purchase } from "./models.ts";
import type { Store } from "./store.ts";

/** The seeded records, by the part they play. */
export type Seed = {
  organization: Organization;
  product: Product;
  /** A team; it pays for `subscription`. */
  buyer: Customer;
  owner: Member;
  /** Five seats, none of them assigned. */
  subscription: Purchase;
  /** The card that pays `subscription`; it cannot be deleted. */
  card: PaymentMethod;
  /** An individual with two payment methods and a claimed seat in 25 subscriptions. */
  customer: Customer;
};

/** Fills an empty store. */
export function seed(store: Store): Seed {
  const organization = store.addOrganization("Acme Software", "acme-software");
  const product = store.addProduct(organization.id, "Team plan", 1500);
  const buyer = store.addCustomer(organization.id, {
    type: "team",
    name: "Globex",
    email: "billing@globex.example",
    email_verified: true,
    external_id: "globex",
    billing_name: "Globex Ltd",
    billing_address: {
      line1: "1 Main Street",
      city: "Berlin",
      postal_code: "10115",
      country: "DE",
    },
    tax_id: ["DE123456789", "eu_vat"],
    metadata: { plan: "team", size: 40, trial: false },
  });
  const owner = store.addMember(buyer.id, {
    email: "hank@globex.example",
    name: "Hank Scorpio",
    role: "owner",
  });
  const card = store.addPaymentMethod(buyer);
  const subscription = store.addPurchase(buyer, product, 5);
  const customer = store.addCustomer(organization.id, {
    name: "Ada Lovelace",
    email: "ada@lovelace.example",
    email_verified: true,
    external_id: "ada",
    locale: "en",
    metadata: { plan: "solo", beta: true },
  });
  store.addMember(customer.id, {
    email: "ada@lovelace.example",
    name: "Ada Lovelace",
    role: "owner",
  });
  store.addPaymentMethod(customer, "card", "4444");
  store.addPaymentMethod(customer, "sepa_debit");
  store.seedClaimedSubscriptions(customer.id, 25);
  return { organization, product, buyer, owner, subscription, card, customer };
}
