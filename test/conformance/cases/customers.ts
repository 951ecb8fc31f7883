/** `customers`. What exists by id and by external id is described once. */
import { expect } from "vitest";
import type {
  Call,
  Client,
  Customer,
  CustomerState,
  ListResourceCustomer,
  ListResourcePaymentMethod,
  Polar,
} from "../../../generated/polar/dist/index.d.ts";
import { customers } from "../sdk.ts";
import type { Held } from "../world.ts";
import { operation, type Case } from "./case.ts";

const base = "/v1/customers";
const as = "oat";

const collection: Case[] = [
  operation("customers:list", {
    as,
    given: ({ seed }) => ({ email: seed.customer.email, limit: 1 }),
    client: (polar, input) => polar.customers.list(input),
    standalone: (client, input) => customers.list(client, input),
    line: () => `GET ${base}/?email=ada%40lovelace.example&limit=1`,
    status: 200,
    check: (list: ListResourceCustomer, { seed }) => {
      expect(list.items.map(({ id }) => id)).toEqual([seed.customer.id]);
      expect(list.pagination).toEqual({ total_count: 1, max_page: 1 });
    },
  }),
  operation("customers:create", {
    as,
    given: () => ({
      type: "team" as const,
      name: "Initech",
      owner: { email: "bill@initech.example" },
      metadata: { seats: 3, trial: true },
    }),
    client: (polar, input) => polar.customers.create(input),
    standalone: (client, input) => customers.create(client, input),
    line: () => `POST ${base}/`,
    body: (input) => input,
    status: 201,
    check: (customer: Customer, { store }) => {
      expect(customer).toMatchObject({ type: "team", name: "Initech", email: null });
      expect(customer.metadata).toEqual({ seats: 3, trial: true });
      expect(store.customers.has(customer.id)).toBe(true);
    },
  }),
  operation("customers:export", {
    as,
    given: ({ seed }) => ({ organization_id: seed.organization.id }),
    client: (polar, input) => polar.customers.export(input),
    standalone: (client, input) => customers.export(client, input),
    line: ({ organization_id }) => `GET ${base}/export?organization_id=${organization_id}`,
    accept: "text/csv",
    status: 200,
    check: (csv: string) => {
      expect(csv.split("\r\n")[0]).toBe("ID,External ID,Created At,Email,Name");
      expect(csv).toContain(",ada,");
    },
  }),
];

/** The same operation on a customer, found by either id. */
type Twin<T> = {
  name: string;
  line: (path: string) => string;
  /** Fields beside the id. */
  more?: object;
  body?: object;
  status: number;
  byId: Style<{ id: string }, T>;
  byExternalId: Style<{ external_id: string }, T>;
  check: (data: T, customerId: string) => void;
};

type Style<Input, T> = {
  client: (polar: Polar<Held>, input: Input) => Call<T>;
  standalone: (client: Client<Held>, input: Input) => Call<T>;
};

function twins<T>({ name, line, more, byId, byExternalId, ...spec }: Twin<T>): Case[] {
  const { status, body } = spec;
  const shared = { as, status, ...(body && { body: () => body }) } as const;
  return [
    operation(`customers:${name}`, {
      ...shared,
      ...byId,
      given: ({ seed }) => ({ id: seed.buyer.id, ...more, ...body }),
      line: ({ id }) => line(`${base}/${id}`),
      check: (data: T, { seed }) => spec.check(data, seed.buyer.id),
    }),
    operation(`customers:${name}_external`, {
      ...shared,
      ...byExternalId,
      given: () => ({ external_id: "globex", ...more, ...body }),
      line: () => line(`${base}/external/globex`),
      check: (data: T, { seed }) => spec.check(data, seed.buyer.id),
    }),
  ];
}

export const customerCases: Case[] = [
  ...collection,
  ...twins({
    name: "get",
    line: (path) => `GET ${path}`,
    status: 200,
    byId: {
      client: (polar, input) => polar.customers.get(input),
      standalone: (client, input) => customers.get(client, input),
    },
    byExternalId: {
      client: (polar, input) => polar.customers.getExternal(input),
      standalone: (client, input) => customers.getExternal(client, input),
    },
    check: (customer: Customer, id) => {
      expect(customer).toMatchObject({
        id,
        external_id: "globex",
        tax_id: ["DE123456789", "eu_vat"],
      });
    },
  }),
  ...twins({
    name: "update",
    line: (path) => `PATCH ${path}`,
    body: { name: "Globex Inc", locale: null, metadata: { plan: "pro" } },
    status: 200,
    byId: {
      client: (polar, input) => polar.customers.update(input),
      standalone: (client, input) => customers.update(client, input),
    },
    byExternalId: {
      client: (polar, input) => polar.customers.updateExternal(input),
      standalone: (client, input) => customers.updateExternal(client, input),
    },
    check: (customer: Customer, id) => {
      expect(customer).toMatchObject({ id, name: "Globex Inc", metadata: { plan: "pro" } });
    },
  }),
  ...twins({
    name: "delete",
    line: (path) => `DELETE ${path}?anonymize=true`,
    more: { anonymize: true },
    status: 204,
    byId: {
      client: (polar, input) => polar.customers.delete(input),
      standalone: (client, input) => customers.delete(client, input),
    },
    byExternalId: {
      client: (polar, input) => polar.customers.deleteExternal(input),
      standalone: (client, input) => customers.deleteExternal(client, input),
    },
    check: (nothing: undefined) => {
      expect(nothing).toBeUndefined();
    },
  }),
  ...twins({
    name: "get_state",
    line: (path) => `GET ${path}/state`,
    status: 200,
    byId: {
      client: (polar, input) => polar.customers.getState(input),
      standalone: (client, input) => customers.getState(client, input),
    },
    byExternalId: {
      client: (polar, input) => polar.customers.getStateExternal(input),
      standalone: (client, input) => customers.getStateExternal(client, input),
    },
    check: (state: CustomerState, id) => {
      expect(state).toMatchObject({ id, type: "team", granted_benefits: [] });
      expect(state.active_subscriptions).toHaveLength(1);
    },
  }),
  ...twins({
    name: "list_payment_methods",
    line: (path) => `GET ${path}/payment-methods?page=1&limit=1`,
    more: { page: 1, limit: 1 },
    status: 200,
    byId: {
      client: (polar, input) => polar.customers.listPaymentMethods(input),
      standalone: (client, input) => customers.listPaymentMethods(client, input),
    },
    byExternalId: {
      client: (polar, input) => polar.customers.listPaymentMethodsExternal(input),
      standalone: (client, input) => customers.listPaymentMethodsExternal(client, input),
    },
    check: (list: ListResourcePaymentMethod) => {
      expect(list.items[0]).toMatchObject({ type: "card", is_default: true });
    },
  }),
];
