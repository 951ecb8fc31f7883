/** Scripts that run in a process of their own, on the Node of the bench, in its folder. Each prints one line of JSON. */

/** CPU milliseconds of importing modules. */
export const importProbe = `
const before = process.cpuUsage();
for (const name of process.argv.slice(1)) await import(name.startsWith(".") ? new URL(name, "file://" + process.cwd() + "/").href : name);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000 }));
`;

/** Files that importing modules loads, and whether anybody looks at the global \`fetch\` meanwhile. */
export const filesProbe = `
import { registerHooks } from "node:module";
let files = 0;
let touches = false;
const { fetch } = globalThis;
Object.defineProperty(globalThis, "fetch", { get: () => ((touches = true), fetch), set: () => undefined, configurable: true });
registerHooks({ load: (url, context, next) => { if (url.startsWith("file:")) files++; return next(url, context); } });
for (const name of process.argv.slice(1)) await import(name.startsWith(".") ? new URL(name, "file://" + process.cwd() + "/").href : name);
console.log(JSON.stringify({ files, touches }));
`;

/** CPU microseconds of two calls above a bare \`fetch\` that gives the same answer. */
export const callsProbe = `
const [file, times] = process.argv.slice(1);
const id = (n) => "00000000-0000-4000-8000-" + String(n).padStart(12, "0");
const at = "2026-10-01T12:34:56.789Z";
const member = (n) => ({ id: id(n + 2000), created_at: at, modified_at: null, customer_id: id(n + 1000),
  email: "seat" + n + "@example.com", name: "Seat " + n, external_id: null, role: "member" });
const seat = (n) => ({ created_at: at, modified_at: null, id: id(n), subscription_id: id(900), order_id: null,
  status: "claimed", customer_id: id(n + 1000), member_id: id(n + 2000), member: member(n),
  email: "seat" + n + "@example.com", customer_email: "seat" + n + "@example.com",
  invitation_token_expires_at: null, claimed_at: at, revoked_at: null, seat_metadata: { key: "value" } });
const address = { line1: "1 Main", line2: null, postal_code: "10001", city: "New York", state: "US-NY", country: "US" };
const customer = (n) => ({ id: id(n), created_at: at, modified_at: at, metadata: { plan: "pro", n },
  external_id: "external-" + n, email: "c" + n + "@example.com", email_verified: true, type: n % 2 ? "individual" : "team",
  name: "Customer " + n, billing_name: null, billing_address: address, tax_id: ["911144442", "us_ein"], locale: "en",
  organization_id: id(77), default_payment_method_id: null, deleted_at: null, first_user_event_at: null,
  avatar_url: "https://example.com/a.png" });
const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const answers = {
  seats: JSON.stringify({ seats: list(3, seat), available_seats: 2, total_seats: 5 }),
  customers: JSON.stringify({ items: list(100, customer), pagination: { total_count: 100, max_page: 1 } }),
};
const headers = { "content-type": "application/json" };
globalThis.fetch = async (input) =>
  new Response(answers[String(input.url ?? input).includes("/seats") ? "seats" : "customers"], { status: 200, headers });
const sdk = await import(new URL(file, "file://" + process.cwd() + "/").href);
const found = [(await sdk.seats()).length, (await sdk.customers()).length];
if (String(found) !== "3,100") throw new Error("wrong answers: " + found);
const init = { headers: { authorization: "Bearer t" } };
const bare = {
  seats: async () => (await fetch("https://api.polar.sh/v1/customer-portal/seats?subscription_id=" + id(900), init)).json(),
  customers: async () => (await fetch("https://api.polar.sh/v1/customers/?limit=100", init)).json(),
};
// The time of the processor: others use the machine too.
const time = async (call, count) => {
  const before = process.cpuUsage();
  for (let at = 0; at < count; at++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
};
const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const above = async (name, total) => {
  const count = Math.max(1, Math.floor(total / 10));
  await time(bare[name], count);
  await time(sdk[name], count);
  const pairs = [];
  for (let round = 0; round < 10; round++) pairs.push([await time(bare[name], count), await time(sdk[name], count)]);
  return middle(pairs.map(([, own]) => own)) - middle(pairs.map(([floor]) => floor));
};
const seats = await above("seats", Number(times));
const customers = await above("customers", Math.max(200, Number(times) / 10));
console.log(JSON.stringify({ seats, customers }));
process.exit(0);
`;
