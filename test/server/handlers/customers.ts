/** Customers as organizations see them. */
import type { Customer } from "../models.ts";
import type { Context, Handlers, Reply } from "../types.ts";
import { methodView, paginate, stateView } from "../views.ts";
import { createCustomer, deleteCustomer, updateCustomer } from "./customer-writes.ts";
import { customerOfPath, visibleCustomers } from "./lookup.ts";

type ListQuery = {
  organization_id?: string | string[];
  email?: string;
  query?: string;
  active?: boolean;
  sorting?: string[];
  metadata?: Record<string, unknown>;
};

/** Handlers of all customer operations; each comes once by id and once by external id. */
export const customerHandlers: Handlers = {
  "GET /v1/customers/": listCustomers,
  "POST /v1/customers/": createCustomer,
  "GET /v1/customers/export": exportCustomers,
  ...both("GET", "", (_, customer) => ({ status: 200, body: customer })),
  ...both("PATCH", "", updateCustomer),
  ...both("DELETE", "", deleteCustomer),
  ...both("GET", "/state", ({ store }, customer) => ({
    status: 200,
    body: stateView(store, customer),
  })),
  ...both("GET", "/payment-methods", listPaymentMethods),
};

function both(
  method: string,
  tail: string,
  handle: (context: Context, customer: Customer) => Reply,
): Handlers {
  const handler = (context: Context) => handle(context, customerOfPath(context));
  return {
    [`${method} /v1/customers/{id}${tail}`]: handler,
    [`${method} /v1/customers/external/{external_id}${tail}`]: handler,
  };
}

function listCustomers(context: Context): Reply {
  const query = context.query as ListQuery;
  const found = visibleCustomers(context).filter((one) => passes(context, query, one));
  const sorted = found.toSorted((a, b) => compare(query.sorting ?? [], a, b));
  return { status: 200, body: paginate(context, sorted, (one) => one) };
}

function passes(context: Context, query: ListQuery, customer: Customer): boolean {
  const { email, query: text, active } = query;
  if (!inOrganizations(query, customer)) return false;
  if (email !== undefined && customer.email?.toLowerCase() !== email.toLowerCase()) return false;
  if (text !== undefined && !textOf(customer).includes(text.toLowerCase())) return false;
  if (active !== undefined && isActive(context, customer) !== active) return false;
  return Object.entries(query.metadata ?? {}).every(([key, wanted]) => {
    const options = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
    return customer.metadata[key] !== undefined && options.includes(String(customer.metadata[key]));
  });
}

function inOrganizations({ organization_id: ids }: ListQuery, customer: Customer): boolean {
  return (
    ids === undefined || [ids].flat().some((id) => id.toLowerCase() === customer.organization_id)
  );
}

function textOf({ name, email, external_id }: Customer): string {
  return [name, email, external_id].join("\n").toLowerCase();
}

function isActive({ store }: Context, customer: Customer): boolean {
  return [...store.purchases.values()].some(
    (one) =>
      one.customer_id === customer.id && one.kind === "subscription" && one.status === "active",
  );
}

/** Applies the criteria in order; a leading minus turns one around. */
function compare(sorting: string[], a: Customer, b: Customer): number {
  for (const criterion of sorting) {
    const key = criterion.replace("-", "") as "created_at" | "email" | "name";
    const [left, right] = [a[key] ?? "", b[key] ?? ""];
    if (left !== right) return left < right === criterion.startsWith("-") ? 1 : -1;
  }
  return 0;
}

function exportCustomers(context: Context): Reply {
  const rows = visibleCustomers(context).filter((one) =>
    inOrganizations(context.query as ListQuery, one),
  );
  const head = ["ID", "External ID", "Created At", "Email", "Name"];
  const lines = rows.map((one) => [one.id, one.external_id, one.created_at, one.email, one.name]);
  const body = [head, ...lines].map((line) => line.map(csvCell).join(",") + "\r\n").join("");
  return { status: 200, body, contentType: "text/csv; charset=utf-8" };
}

function csvCell(value: string | null): string {
  const text = value ?? "";
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function listPaymentMethods(context: Context, customer: Customer): Reply {
  const { store } = context;
  const methods = [...store.paymentMethods.values()].filter(
    (one) => one.customer_id === customer.id,
  );
  return { status: 200, body: paginate(context, methods, (one) => methodView(store, one)) };
}
