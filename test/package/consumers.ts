/**
 * Small programs that use the package, and what a compiler has to say of them. A line that must not
 * compile follows a `@ts-expect-error` with the code of the error that is meant.
 */

/** One program; the name is that of its file. */
export type Consumer = { name: string; title: string; source: string };

/** Where an error is expected, and what it may be called: compilers do not agree on every code. */
export type Expectation = { line: number; codes: string[] };

/** The lines of a program that must not compile, with the reason why. */
export function expectedErrors(source: string): Expectation[] {
  return source.split("\n").flatMap((text, index) => {
    const [, comment] = text.split("// @ts-expect-error");
    return comment === undefined ? [] : [{ line: index + 2, codes: comment.match(/TS\d+/g) ?? [] }];
  });
}

/** The same program with its errors in the open, so that their codes can be compared. */
export function exposed(source: string): string {
  return source.replaceAll("@ts-expect-error", "expected:");
}

/** The files of a project with all programs, each once as it is and once exposed. */
export function consumerFiles(consumers: readonly Consumer[]): Record<string, string> {
  const files = consumers.flatMap(({ name, source }): [string, string][] => [
    [`${name}.ts`, `${source.trim()}\n`],
    [`${name}.exposed.ts`, `${exposed(source.trim())}\n`],
  ]);
  return { ...Object.fromEntries(files), "same.ts": sameSource };
}

/** `same<A, B>()` compiles when both are the very same type. */
const sameSource = `
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? [] : [difference: never];
export function same<A, B>(..._proof: Same<A, B>): void {}
`;

/** Who may call what. */
export const securityConsumers: Consumer[] = [
  {
    name: "security-method",
    title: "a method needs `security` unless the client holds a credential that fits",
    source: `
import { Polar } from "@sdkwright/polar";
const none = new Polar();
const oat = new Polar({ credentials: { oat: "t" } });
const session = new Polar({ credentials: { customerSession: "t" } });
// @ts-expect-error TS2554
await none.customerPortal.seats.listSeats();
// @ts-expect-error TS2554
await none.customerPortal.seats.listSeats({});
// @ts-expect-error TS2554
await oat.customerPortal.seats.listSeats();
// @ts-expect-error TS2345
await oat.customerPortal.seats.listSeats({}, { timeoutMs: 5 });
// @ts-expect-error TS2554
await session.customers.get({ id: "c" });
await none.customerPortal.seats.listSeats({}, { security: { memberSession: "t" } });
await oat.customers.get({ id: "c" });
await session.customerPortal.seats.listSeats();
await none.customerSeats.claimSeat({ invitation_token: "t" });
`,
  },
  {
    name: "security-function",
    title: "so does a function",
    source: `
import { createClient } from "@sdkwright/polar/core";
import { listSeats } from "@sdkwright/polar/customer-portal/seats";
const none = createClient();
const oat = createClient({ credentials: { oat: "t" } });
const session = createClient({ credentials: { customerSession: "t" } });
// @ts-expect-error TS2554
await listSeats(none);
// @ts-expect-error TS2554
await listSeats(oat, {});
// @ts-expect-error TS2345
await listSeats(oat, {}, {});
await listSeats(session);
await listSeats(oat, {}, { security: { customerSession: "t" } });
`,
  },
  {
    name: "security-alternatives",
    title: "exactly one alternative is accepted, as a class or as a plain object",
    source: `
import {
  CustomerPortalSeatsListSeatsSecurity,
  CustomerPortalSeatsRevokeSeatSecurity,
  CustomersListSecurity,
  Polar,
} from "@sdkwright/polar";
const { seats } = new Polar().customerPortal;
const both = { customerSession: "t", memberSession: "t" };
// @ts-expect-error TS2345
new CustomerPortalSeatsListSeatsSecurity(both);
// @ts-expect-error TS2345
new CustomerPortalSeatsListSeatsSecurity({});
// @ts-expect-error TS2353
new CustomerPortalSeatsListSeatsSecurity({ oat: "t" });
// @ts-expect-error TS2322
await seats.listSeats({}, { security: both });
// @ts-expect-error TS2353
await seats.listSeats({}, { security: { oat: "t" } });
// @ts-expect-error TS2322
await seats.listSeats({}, { security: new CustomersListSecurity({ oat: "t" }) });
// @ts-expect-error TS2322
await seats.listSeats({}, { security: { customerSession: undefined } });
const security = new CustomerPortalSeatsListSeatsSecurity({ customerSession: "t" });
await seats.listSeats({}, { security });
await seats.listSeats({}, { security: { memberSession: () => Promise.resolve("t") } });
// Operations with the same requirement share a class.
await seats.revokeSeat({ seat_id: "s" }, { security });
const other: CustomerPortalSeatsListSeatsSecurity = new CustomerPortalSeatsRevokeSeatSecurity({
  memberSession: "t",
});
await seats.listSeats({}, { security: other });
`,
  },
  {
    name: "security-with",
    title: "`with()` adds what a client can call, and leaves the old client as it was",
    source: `
import { Polar } from "@sdkwright/polar";
const oat = new Polar({ credentials: { oat: "t" } });
const portal = oat.with({ credentials: { customerSession: "t" } });
await portal.customerPortal.seats.listSeats();
await portal.customers.list();
// @ts-expect-error TS2554
await oat.customerPortal.seats.listSeats();
await oat.with({ timeoutMs: 5 }).customers.list();
// @ts-expect-error TS2554
await oat.with({ timeoutMs: 5 }).customerPortal.seats.listSeats();
`,
  },
  {
    name: "options",
    title: "a server, a credential or an option that does not exist is refused",
    source: `
import { Polar, type ServerName } from "@sdkwright/polar";
import { same } from "./same.js";
same<ServerName, "production" | "sandbox">();
new Polar({ server: "sandbox" });
// @ts-expect-error TS2322
new Polar({ server: "staging" });
// @ts-expect-error TS2353
new Polar({ credentials: { apiKey: "t" } });
// @ts-expect-error TS2322
new Polar({ credentials: { oat: 5 } });
// @ts-expect-error TS2561
new Polar({ timeout: 5 });
declare const variable: string | undefined;
const polar = new Polar({ credentials: { oat: variable }, retry: { maxAttempts: 2 } });
await polar.customers.list({}, { retry: false, headers: { "x-a": "b" } });
// @ts-expect-error TS2561
await polar.customers.list({}, { timeout: 5 });
// @ts-expect-error TS2561
polar.with({ credential: { oat: "t" } });
`,
  },
];

/** What goes in and what comes out. */
export const callConsumers: Consumer[] = [
  {
    name: "result",
    title: "`result()` narrows by status and by name",
    source: `
import {
  Call,
  Client,
  type CustomerPortalSeatsListSeatsError,
  Polar,
  type ResponseInfo,
  type SeatsList,
  type ValidationError,
} from "@sdkwright/polar";
import { same } from "./same.js";
const polar = new Polar({ credentials: { customerSession: "t" } });
const result = await polar.customerPortal.seats.listSeats().result();
if (result.ok) {
  same<typeof result.data, SeatsList>();
  same<typeof result.response, ResponseInfo>();
  // @ts-expect-error TS2339
  result.error;
} else {
  const { error } = result;
  same<typeof error, CustomerPortalSeatsListSeatsError>();
  // @ts-expect-error TS2339
  result.data;
  // @ts-expect-error TS2339
  error.body;
  if (error.status === 422) same<typeof error.body.detail, ValidationError[] | undefined>();
  if (error.status === 404) same<typeof error.body, unknown>();
  if (error.status === undefined) {
    // @ts-expect-error TS2339
    error.body;
  }
  if (error.name === "HTTPValidationError") {
    same<typeof error.body.detail, ValidationError[] | undefined>();
  }
  if (error.name === "TimeoutError") same<typeof error.status, undefined>();
  // @ts-expect-error TS2367
  if (error.name === "ResourceNotFound") error;
}
declare const call: Call<SeatsList, CustomerPortalSeatsListSeatsError>;
same<Awaited<typeof call>, SeatsList>();
same<Awaited<ReturnType<typeof call.raw>>, Response>();
// @ts-expect-error TS2554
new Call();
// @ts-expect-error TS2554
new Client();
const promise: Promise<SeatsList> = call;
const [first] = await Promise.all([call, promise]);
same<typeof first, SeatsList>();
const { data, response } = await call.withResponse();
same<typeof data, SeatsList>();
same<typeof response.requestId, string | undefined>();
`,
  },
  {
    name: "error-classes",
    title: "documented errors are classes with a typed body, below one root",
    source: `
import { type ApiError, HTTPValidationError, Polar, ResourceNotFound } from "@sdkwright/polar";
import type { ResourceNotFoundBody, ValidationError } from "@sdkwright/polar";
import { PolarError } from "@sdkwright/polar/errors";
import { same } from "./same.js";
const polar = new Polar({ credentials: { oat: "t" } });
const result = await polar.customers.get({ id: "c" }).result();
if (!result.ok) {
  const { error } = result;
  const root: PolarError = error;
  if (error.status === 404) same<typeof error, ResourceNotFound<404>>();
  if (error instanceof ResourceNotFound) same<typeof error.body, ResourceNotFoundBody>();
  throw root;
}
same<typeof result.ok, true>();
try {
  await polar.customers.get({ id: "c" });
} catch (error) {
  if (error instanceof HTTPValidationError) {
    same<typeof error.body.detail, ValidationError[] | undefined>();
    const anyApiError: ApiError = error;
    throw anyApiError;
  }
}
`,
  },
  {
    name: "error-instanceof",
    title: "`instanceof` narrows the status too, and spoils nothing that follows",
    source: `
import { ApiError, HTTPValidationError, Polar, ResourceNotFound } from "@sdkwright/polar";
import type { TransportError } from "@sdkwright/polar/errors";
import { same } from "./same.js";
const polar = new Polar({ credentials: { oat: "t" } });
const result = await polar.customers.get({ id: "c" }).result();
if (!result.ok) {
  const { error } = result;
  if (error instanceof HTTPValidationError) same<typeof error, HTTPValidationError<422>>();
  if (error instanceof ApiError) same<typeof error.operationId, string>();
  else same<typeof error, TransportError>();
  if (error.status === 404) same<typeof error, ResourceNotFound<404>>();
}
`,
  },
  {
    name: "models",
    title: "enums are open and have values, unions narrow by their tag",
    source: `
import { type Customer, type CustomerTeam, SeatStatus } from "@sdkwright/polar";
import { same } from "./same.js";
const known: SeatStatus = SeatStatus.claimed;
const unknown: SeatStatus = "a value of next year";
const text: string = unknown;
same<typeof SeatStatus.claimed, "claimed">();
// @ts-expect-error TS2339
SeatStatus.other;
// @ts-expect-error TS2540
SeatStatus.claimed = "claimed";
// @ts-expect-error TS2322
const wrong: SeatStatus = 5;
export function nameOf(customer: Customer): string {
  // @ts-expect-error TS2322
  const email: string = customer.email;
  if (customer.type === "team") {
    same<typeof customer, CustomerTeam>();
    return email;
  }
  return customer.email;
}
export const all: SeatStatus[] = [known, text, wrong];
`,
  },
  {
    name: "requests",
    title: "a request is one object of wire names, which may be left out where nothing is required",
    source: `
import { type Customer, type CustomerPortalSeatsListSeatsRequest, Polar } from "@sdkwright/polar";
import { same } from "./same.js";
const polar = new Polar({ credentials: { oat: "t", customerSession: "t" } });
const updated = await polar.customers.update({ id: "c", name: "Ada" });
same<typeof updated, Customer>();
await polar.customers.update({ id: "c", name: null });
// @ts-expect-error TS2345 or TS2741
await polar.customers.update({ name: "Ada" });
// @ts-expect-error TS2322
await polar.customers.update({ id: "c", name: 5 });
// @ts-expect-error TS2353
await polar.customers.update({ id: "c", nickname: "Ada" });
// @ts-expect-error TS2554
await polar.customers.get();
await polar.customerPortal.seats.revokeSeat({ seat_id: "s" });
// @ts-expect-error TS2561
await polar.customerPortal.seats.revokeSeat({ seatId: "s" });
await polar.customerPortal.seats.listSeats();
await polar.customerPortal.seats.listSeats({});
await polar.customerPortal.seats.listSeats({ subscription_id: "s" }, { timeoutMs: 5 });
await polar.customerPortal.seats.listSeats(undefined, { timeoutMs: 5 });
// @ts-expect-error TS2375
const absent: CustomerPortalSeatsListSeatsRequest = { order_id: undefined };
same<Awaited<ReturnType<typeof polar.customers.delete>>, undefined>();
same<Awaited<ReturnType<typeof polar.customers.export>>, string>();
export { absent };
`,
  },
  {
    name: "pages",
    title: "a paginated call iterates over items and over pages, any other call over nothing",
    source: `
import {
  type CustomerPortalSeatsListClaimedSubscriptionsError,
  type CustomerSubscription,
  type ListResourceCustomerSubscription,
  type Page,
  type PagedCall,
  Polar,
} from "@sdkwright/polar";
import { listClaimedSubscriptions } from "@sdkwright/polar/customer-portal/seats";
import { same } from "./same.js";
type Body = ListResourceCustomerSubscription;
type Failure = CustomerPortalSeatsListClaimedSubscriptionsError;
const polar = new Polar({ credentials: { memberSession: "t" } });
const call = polar.customerPortal.seats.listClaimedSubscriptions({ limit: 10 });
same<typeof call, PagedCall<Body, CustomerSubscription, Failure>>();
same<ReturnType<typeof listClaimedSubscriptions>, typeof call>();
for await (const item of call) same<typeof item, CustomerSubscription>();
for await (const page of call.pages()) {
  same<typeof page.items, readonly CustomerSubscription[]>();
  same<typeof page.body, Body>();
  same<typeof page.response.status, number>();
  same<ReturnType<typeof page.hasNext>, boolean>();
  const next = await page.next();
  same<typeof next, Page<CustomerSubscription, Body, Failure> | undefined>();
}
same<Awaited<typeof call>, Body>();
const items: AsyncIterable<CustomerSubscription> = call;
const body: Promise<Body> = call;
console.log(items, body);
const result = await call.result();
if (result.ok) same<typeof result.data, Body>();
// @ts-expect-error TS2504
for await (const seat of polar.customerPortal.seats.listSeats()) String(seat);
// @ts-expect-error TS2339
polar.customerPortal.seats.listSeats().pages();
`,
  },
];
