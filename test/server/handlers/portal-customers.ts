/** What customers do for themselves in the portal. */
import type { Address, Customer } from "../models.ts";
import { portalScopes } from "../tokens.ts";
import { invalid, notFound, problem, type Context, type Handlers, type Reply } from "../types.ts";
import { paginate, portalCustomerView } from "../views.ts";
import { taxId } from "./customer-writes.ts";
import { sessionCustomer } from "./lookup.ts";

/** Confirmation tokens with a fixed outcome; every other one succeeds. */
export const confirmationTokens = {
  /** The card is declined: 400 PaymentMethodSetupFailed. */
  declined: "ctoken_declined",
  /** The bank wants to see the customer: 201 with status `requires_action`. */
  requiresAction: "ctoken_requires_action",
} as const;

const me = "/v1/customer-portal/customers/me";

/** Handlers of the portal operations on the customer itself. */
export const portalCustomerHandlers: Handlers = {
  [`GET ${me}`]: (context) => ({ status: 200, body: portalCustomerView(sessionCustomer(context)) }),
  [`PATCH ${me}`]: updateMe,
  [`GET ${me}/payment-methods`]: listPaymentMethods,
  [`POST ${me}/payment-methods`]: addPaymentMethod,
  [`POST ${me}/payment-methods/confirm`]: confirmPaymentMethod,
  [`DELETE ${me}/payment-methods/{id}`]: deletePaymentMethod,
  [`POST ${me}/email-update/request`]: requestEmailUpdate,
  [`GET ${me}/email-update/check`]: (context) => {
    openEmailUpdate(context, String(context.query["token"]));
    return { status: 204 };
  },
  [`POST ${me}/email-update/verify`]: verifyEmailUpdate,
};

type UpdateBody = {
  billing_name?: string | null;
  billing_address?: Address | null;
  tax_id?: string | null;
  default_payment_method_id?: string | null;
};

function updateMe(context: Context): Reply {
  const customer = sessionCustomer(context);
  const body = context.body as UpdateBody;
  const methodId = body.default_payment_method_id;
  if (
    methodId &&
    context.store.paymentMethods.get(methodId.toLowerCase())?.customer_id !== customer.id
  ) {
    throw invalid(["body", "default_payment_method_id"], "Payment method not found");
  }
  const address =
    body.billing_address === undefined ? customer.billing_address : body.billing_address;
  Object.assign(customer, {
    ...(body.billing_name !== undefined && { billing_name: body.billing_name }),
    billing_address: address,
    ...(body.tax_id !== undefined && { tax_id: taxId(body.tax_id, address) }),
    ...(methodId && { default_payment_method_id: methodId.toLowerCase() }),
    modified_at: context.store.tick(),
  } satisfies Partial<Customer>);
  return { status: 200, body: portalCustomerView(customer) };
}

function listPaymentMethods(context: Context): Reply {
  const customer = sessionCustomer(context);
  const methods = [...context.store.paymentMethods.values()].filter(
    (one) => one.customer_id === customer.id,
  );
  return { status: 200, body: paginate(context, methods, (one) => one) };
}

function addPaymentMethod(context: Context): Reply {
  const customer = sessionCustomer(context);
  const { store } = context;
  const body = context.body as { confirmation_token_id: string; set_default: boolean };
  if (body.confirmation_token_id === confirmationTokens.declined) {
    throw problem(400, "PaymentMethodSetupFailed", "Your card was declined.");
  }
  store.billable.add(customer.id);
  if (body.confirmation_token_id !== confirmationTokens.requiresAction)
    return saved(context, customer, body.set_default);
  const intent = store.newSecret("seti");
  store.setupIntents.set(intent, customer.id);
  return { status: 201, body: { status: "requires_action", client_secret: `${intent}_secret` } };
}

function confirmPaymentMethod(context: Context): Reply {
  const customer = sessionCustomer(context);
  const { store } = context;
  const body = context.body as { setup_intent_id: string; set_default: boolean };
  if (!store.billable.has(customer.id)) {
    throw problem(403, "CustomerNotReady", "Customer is not ready to confirm a payment method.");
  }
  if (store.setupIntents.get(body.setup_intent_id) !== customer.id) {
    throw invalid(["body", "setup_intent_id"], "Setup intent not found");
  }
  store.setupIntents.delete(body.setup_intent_id);
  return saved(context, customer, body.set_default);
}

function saved({ store }: Context, customer: Customer, setDefault: boolean): Reply {
  const method = store.addPaymentMethod(customer);
  if (setDefault) customer.default_payment_method_id = method.id;
  return { status: 201, body: { status: "succeeded", payment_method: method } };
}

function deletePaymentMethod(context: Context): Reply {
  const customer = sessionCustomer(context);
  const { store } = context;
  const method = store.paymentMethods.get(context.path["id"]?.toLowerCase() ?? "");
  if (!method || method.customer_id !== customer.id) throw notFound("Payment method not found");
  const used = [...store.purchases.values()].some(
    (one) =>
      one.payment_method_id === method.id && one.kind === "subscription" && one.status === "active",
  );
  if (used) {
    const detail = "The payment method pays for an active subscription.";
    throw problem(400, "PaymentMethodInUseByActiveSubscription", detail);
  }
  store.tick();
  store.paymentMethods.delete(method.id);
  if (customer.default_payment_method_id === method.id) customer.default_payment_method_id = null;
  return { status: 204 };
}

function requestEmailUpdate(context: Context): Reply {
  const customer = sessionCustomer(context);
  const { email } = context.body as { email: string };
  if (emailTaken(context, customer, email))
    throw invalid(["body", "email"], "This email address is already in use.");
  context.store.tick();
  const token = context.store.newSecret("email");
  context.store.emailUpdates.set(token, { token, customer_id: customer.id, email, used: false });
  return { status: 202, body: null };
}

function emailTaken({ store }: Context, self: Customer, email: string): boolean {
  return [...store.customers.values()].some(
    (one) =>
      one !== self &&
      one.deleted_at === null &&
      one.organization_id === self.organization_id &&
      one.email?.toLowerCase() === email.toLowerCase(),
  );
}

function openEmailUpdate({ store }: Context, token: string) {
  const update = store.emailUpdates.get(token);
  const customer = update && store.customers.get(update.customer_id);
  if (!update || update.used || !customer || customer.deleted_at !== null) {
    throw problem(401, "Unauthorized", "Invalid or expired verification token.");
  }
  return { update, customer };
}

function verifyEmailUpdate(context: Context): Reply {
  const { store } = context;
  const { update, customer } = openEmailUpdate(context, (context.body as { token: string }).token);
  if (emailTaken(context, customer, update.email))
    throw invalid(["body", "token"], "Email address is already in use.");
  update.used = true;
  Object.assign(customer, { email: update.email, email_verified: true, modified_at: store.tick() });
  const session = store.addToken({
    scheme: "customer_session",
    scopes: portalScopes,
    customerId: customer.id,
  });
  return { status: 200, body: { token: session.value } };
}
