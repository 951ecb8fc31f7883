/**
 * Who takes part in the bench of runtimes, and how each is used for the same two things: the seats of a subscription,
 * and a page of customers. All of it is source text that runs in a folder of the bench. Versions: peers/package.json.
 */

/** One SDK. */
export type Contestant = {
  name: string;
  /** Programs that are bundled: one function, and the client with everything where there is one. */
  program: string;
  client?: string;
  /** What a program of one function imports at run time. */
  imports: string[];
  /** Exports `seats` and `customers`, which call an API that `fetch` stands in for. */
  calls: string;
  /** What answers are validated with, where that is what the contestant is there for. */
  validates?: string;
};

const from = 'baseUrl: "https://api.polar.sh"';
const subscription = '"00000000-0000-4000-8000-000000000900"';

/** Ours, made of the same document as hey-api's and openapi-typescript's. */
const ours: Contestant = {
  name: "sdkwright",
  program: `
import { createClient } from "./ours/dist/core.js";
import { listSeats } from "./ours/dist/operations/customer-portal/seats.js";
const list = await listSeats(createClient({ credentials: { customerSession: "t" } }), { subscription_id: "x" });
export const first: string | undefined = list.seats[0]?.id;`,
  client: `
import { Polar } from "./ours/dist/index.js";
const polar = new Polar({ credentials: { customerSession: "t" } });
const list = await polar.customerPortal.seats.listSeats({ subscription_id: "x" });
export const first: string | undefined = list.seats[0]?.id;`,
  imports: ["./ours/dist/core.js", "./ours/dist/operations/customer-portal/seats.js"],
  calls: `
import { Polar } from "./ours/dist/index.js";
const polar = new Polar({ ${from}, credentials: { customerSession: "t", oat: "t" } });
export const seats = async () => (await polar.customerPortal.seats.listSeats({ subscription_id: ${subscription} })).seats;
export const customers = async () => (await polar.customers.list({ limit: 100 })).items;`,
};

const strict: Contestant = {
  ...ours,
  name: "sdkwright, strict",
  validates: "own tables",
  program: `
import { createClient } from "./ours/dist/core.js";
import { list } from "./ours/dist/operations/customers.js";
import { CustomersListCheck } from "./ours/dist/validation.js";
const client = createClient({ credentials: { oat: "t" }, validation: "strict", checks: [CustomersListCheck] });
export const first: string | undefined = (await list(client)).items[0]?.id;`,
  calls: ours.calls.replace("new Polar({", 'new Polar({ validation: "strict",'),
};

const polar049: Contestant = {
  name: "@polar-sh/sdk 0.49.0",
  program: `
import { PolarCore } from "polar-0.49/core.js";
import { customerPortalSeatsListSeats } from "polar-0.49/funcs/customerPortalSeatsListSeats.js";
const list = await customerPortalSeatsListSeats(new PolarCore(), { customerSession: "t" }, { subscriptionId: "x" });
export const first: string | undefined = list.ok ? list.value.seats[0]?.id : undefined;`,
  client: `
import { Polar } from "polar-0.49";
const list = await new Polar().customerPortal.seats.listSeats({ customerSession: "t" }, { subscriptionId: "x" });
export const first: string | undefined = list.seats[0]?.id;`,
  imports: ["polar-0.49/core.js", "polar-0.49/funcs/customerPortalSeatsListSeats.js"],
  calls: `
import { Polar } from "polar-0.49";
const polar = new Polar({ serverURL: "https://api.polar.sh", accessToken: "t" });
export const seats = async () =>
  (await polar.customerPortal.seats.listSeats({ customerSession: "t" }, { subscriptionId: ${subscription} })).seats;
export const customers = async () => (await polar.customers.list({ limit: 100 })).result.items;`,
  validates: "zod, always",
};

const polar101: Contestant = {
  name: "@polar-sh/sdk 1.0.1",
  program: `
import { createPolarCore } from "polar-1.0/2026-10";
import { listSeatsSeats } from "polar-1.0/2026-10/services/customer_portal/seats";
const list = await listSeatsSeats(createPolarCore({ accessToken: "t" }))({ subscription_id: "x" });
export const first: string | undefined = list.seats[0]?.id;`,
  client: `
import { createPolar } from "polar-1.0/2026-10";
const polar = createPolar({ accessToken: "t" });
const list = await polar.customerPortal.seats.listSeats({ subscription_id: "x" });
export const first: string | undefined = list.seats[0]?.id;`,
  imports: ["polar-1.0/2026-10", "polar-1.0/2026-10/services/customer_portal/seats"],
  calls: `
import { createPolar } from "polar-1.0/2026-10";
const polar = createPolar({ ${from}, accessToken: "t" });
export const seats = async () => (await polar.customerPortal.seats.listSeats({ subscription_id: ${subscription} })).seats;
export const customers = async () => (await polar.customers.list({ limit: 100 })).items;`,
};

const openapiFetch: Contestant = {
  name: "openapi-fetch 0.17.0",
  program: `
import createClient from "openapi-fetch";
import type { paths } from "./openapi-fetch/schema.js";
const client = createClient<paths>({ ${from}, headers: { authorization: "Bearer t" } });
const { data } = await client.GET("/v1/customer-portal/seats", { params: { query: { subscription_id: "x" } } });
export const first: string | undefined = data?.seats[0]?.id;`,
  imports: ["openapi-fetch"],
  calls: `
import createClient from "openapi-fetch";
const client = createClient({ ${from}, headers: { authorization: "Bearer t" } });
const get = async (path, query) => (await client.GET(path, { params: { query } })).data;
export const seats = async () => (await get("/v1/customer-portal/seats", { subscription_id: ${subscription} })).seats;
export const customers = async () => (await get("/v1/customers/", { limit: 100 })).items;`,
};

/** The three forms of hey-api: plain, and with each of two libraries for validation. */
function heyApi(validator: "" | "zod" | "valibot"): Contestant {
  const folder = heyFolder(validator);
  return {
    name: `hey-api 0.99.0${validator && `, ${validator}`}`,
    program: `
import { client } from "./${folder}/dist/client.gen.js";
import { customerPortalSeatsListSeats } from "./${folder}/dist/sdk.gen.js";
client.setConfig({ auth: "t" });
const { data } = await customerPortalSeatsListSeats({ query: { subscription_id: "x" }, throwOnError: true });
export const first: string | undefined = data.seats[0]?.id;`,
    imports: [`./${folder}/dist/sdk.gen.js`],
    calls: `
import { createClient, createConfig } from "./${folder}/dist/client/index.js";
import * as sdk from "./${folder}/dist/sdk.gen.js";
const client = createClient(createConfig({ ${from}, auth: "t" }));
const of = async (call) => { const { data, error } = await call; if (error) throw error; return data; };
export const seats = async () =>
  (await of(sdk.customerPortalSeatsListSeats({ client, query: { subscription_id: ${subscription} } }))).seats;
export const customers = async () => (await of(sdk.customersList({ client, query: { limit: 100 } }))).items;`,
    ...(validator && { validates: validator }),
  };
}

/** Where the output of one of them is. */
export function heyFolder(validator: "" | "zod" | "valibot"): string {
  return ["hey-api", validator].filter(Boolean).join("-");
}

/** Everybody, ourselves first. */
export const contestants: readonly Contestant[] = [
  ours,
  strict,
  polar049,
  polar101,
  heyApi(""),
  heyApi("zod"),
  heyApi("valibot"),
  openapiFetch,
];
