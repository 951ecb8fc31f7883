/** Creating, changing and deleting customers. */
import type { Address, Customer, Scalar } from "../models.ts";
import { invalid, type Context, type Reply } from "../types.ts";

type CustomerBody = {
  metadata?: Record<string, Scalar>;
  external_id?: string | null;
  email?: string | null;
  name?: string | null;
  billing_address?: Address | null;
  tax_id?: string | null;
  locale?: string | null;
  organization_id?: string | null;
  type?: "individual" | "team" | null;
  owner?: { email: string; name?: string | null; external_id?: string | null } | null;
};

/** The input form is a plain string; stored and sent is a pair with the format, guessed from the country. */
export function taxId(value: string | null, address: Address | null): [string, string] | null {
  if (value === null) return null;
  const formats: Record<string, string> = {
    US: "us_ein",
    GB: "gb_vat",
    CH: "ch_vat",
    NO: "no_vat",
  };
  return [value, formats[address?.country ?? ""] ?? "eu_vat"];
}

/** Creates a customer together with its owner. */
export function createCustomer(context: Context): Reply {
  const { store } = context;
  const body = context.body as CustomerBody;
  const organization = organizationFor(context, body);
  checkUnique(context, organization, body);
  const { email = null, owner } = body;
  if (email === null && !owner)
    throw invalid(["body", "email"], "A team without an email needs an owner");
  const address = body.billing_address ?? null;
  const customer = store.addCustomer(organization, {
    type: body.type ?? "individual",
    metadata: body.metadata ?? {},
    external_id: body.external_id ?? null,
    email,
    name: body.name ?? null,
    billing_address: address,
    tax_id: taxId(body.tax_id ?? null, address),
    locale: body.locale ?? null,
  });
  const ownerEmail = owner?.email ?? email ?? "";
  const named = { name: owner?.name ?? customer.name, external_id: owner?.external_id ?? null };
  store.addMember(customer.id, { email: ownerEmail, ...named, role: "owner" });
  return { status: 201, body: customer };
}

/** Organization tokens imply their organization; all others have to name one. */
function organizationFor({ store, token }: Context, body: CustomerBody): string {
  const at = ["body", "organization_id"];
  const wanted = body.organization_id?.toLowerCase() ?? token?.organizationId;
  if (wanted === undefined) throw invalid(at, "Field required", "missing");
  const reachable = token?.organizationId === undefined || token.organizationId === wanted;
  if (!reachable || !store.organizations.has(wanted)) throw invalid(at, "Organization not found");
  return wanted;
}

function checkUnique(
  { store }: Context,
  organization: string,
  body: CustomerBody,
  self?: Customer,
): void {
  const others = [...store.customers.values()].filter(
    (one) => one !== self && one.organization_id === organization && one.deleted_at === null,
  );
  const { email, external_id: externalId } = body;
  if (email && others.some((one) => one.email?.toLowerCase() === email.toLowerCase())) {
    throw invalid(["body", "email"], "A customer with this email address already exists.");
  }
  if (externalId && others.some((one) => one.external_id === externalId)) {
    throw invalid(["body", "external_id"], "A customer with this external ID already exists.");
  }
}

/** Changes the fields that the body has; absent ones stay. */
export function updateCustomer(context: Context, customer: Customer): Reply {
  const body = context.body as CustomerBody;
  checkUnique(context, customer.organization_id, body, customer);
  if (customer.type === "team" && body.type === "individual") {
    throw invalid(["body", "type"], "A team cannot become an individual");
  }
  const { external_id: externalId } = body;
  if (
    externalId !== undefined &&
    customer.external_id !== null &&
    externalId !== customer.external_id
  ) {
    throw invalid(["body", "external_id"], "Customer external ID cannot be updated");
  }
  const address =
    body.billing_address === undefined ? customer.billing_address : body.billing_address;
  // Absent means "leave it"; null clears a field, except where a customer cannot be without it.
  Object.assign(customer, {
    ...(body.metadata !== undefined && { metadata: body.metadata }),
    ...(body.email && {
      email: body.email,
      email_verified: body.email === customer.email && customer.email_verified,
    }),
    ...(body.name !== undefined && { name: body.name }),
    billing_address: address,
    ...(body.tax_id !== undefined && { tax_id: taxId(body.tax_id, address) }),
    ...(body.locale !== undefined && { locale: body.locale }),
    ...(externalId && { external_id: externalId }),
    ...(body.type && { type: body.type }),
    modified_at: context.store.tick(),
  } satisfies Partial<Customer>);
  return { status: 200, body: customer };
}

/** Deletes softly: the record stays in the store for tests to look at, but no operation finds it again. */
export function deleteCustomer(context: Context, customer: Customer): Reply {
  const { store } = context;
  const now = store.tick();
  customer.deleted_at = customer.modified_at = now;
  customer.external_id = null;
  for (const purchase of store.purchases.values()) {
    if (purchase.customer_id === customer.id)
      Object.assign(purchase, { status: "canceled", modified_at: now });
  }
  for (const seat of store.seats.values()) {
    if (seat.customer_id === customer.id)
      Object.assign(seat, { status: "revoked", revoked_at: now });
  }
  for (const token of store.tokens.values()) {
    if (token.customerId === customer.id) store.tokens.delete(token.value);
  }
  if (context.query["anonymize"] === true) {
    const email = customer.email === null ? null : `deleted-${customer.id}@anonymous.invalid`;
    Object.assign(customer, { email, name: null, billing_name: null, billing_address: null });
  }
  return { status: 204 };
}
