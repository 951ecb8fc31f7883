/** Scripts that run beside the installed package, in a Node process of their own. */

/**
 * Imports the modules named on the command line and prints what that did to the process: as JSON, a list of
 * effects that should be empty.
 */
export const effectsProbe = `
import { createRequire } from "node:module";
const names = process.argv.slice(2);
const effects = [];
// Node's own loader asks for the variable.
const own = "environment WATCH_REPORT_DEPENDENCIES";
const note = (what) => { if (watching && what !== own) effects.push(what); };
let watching = false;

const env = process.env;
const reads = (what) => ({ get: (target, key) => (note(what + " " + String(key)), Reflect.get(target, key)),
  has: (target, key) => (note(what + " " + String(key)), Reflect.has(target, key)),
  ownKeys: (target) => (note(what), Reflect.ownKeys(target)) });
Object.defineProperty(process, "env", { value: new Proxy(env, reads("environment")), configurable: true });
for (const name of ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "addEventListener"]) {
  const original = globalThis[name];
  if (original) globalThis[name] = (...values) => (note("call of " + name), original(...values));
}
for (const name of ["fetch", "crypto", "localStorage", "navigator", "WebSocket", "AbortSignal", "Request"]) {
  const value = name === "localStorage" ? undefined : globalThis[name];
  Object.defineProperty(globalThis, name, { get: () => (note("read of " + name), value), configurable: true });
}
for (const name of ["now", "parse"]) {
  const original = Date[name];
  Date[name] = (...values) => (note("Date." + name), original(...values));
}
const random = Math.random;
Math.random = () => (note("Math.random"), random());
for (const name of ["log", "warn", "error", "info", "debug"]) console[name] = () => note("console." + name);

const places = [["globalThis", globalThis], ...Object.getOwnPropertyNames(globalThis).flatMap((name) => {
  const value = Object.getOwnPropertyDescriptor(globalThis, name).value;
  return typeof value === "function" ? [[name, value], [name + ".prototype", value.prototype]] : [];
}), ["process", process]].filter(([, value]) => value !== undefined && value !== null);
const snapshot = () => new Map(places.map(([name, value]) => [name, Object.getOwnPropertyDescriptors(value)]));
const compare = (before, after) => {
  for (const [name, old] of before) {
    const now = after.get(name);
    for (const key of new Set([...Reflect.ownKeys(old), ...Reflect.ownKeys(now)])) {
      const [a, b] = [old[key], now[key]];
      const isSame = a && b && Object.is(a.value, b.value) && a.get === b.get && a.set === b.set
        && a.writable === b.writable && a.enumerable === b.enumerable;
      if (!isSame) effects.push("write to " + name + "." + String(key));
    }
  }
};
const listeners = () => process.eventNames().map((name) => String(name) + process.listenerCount(name)).join();

const before = snapshot();
const resources = process.getActiveResourcesInfo().length;
const events = listeners();
for (const name of names) {
  watching = true;
  await import(name);
  watching = false;
}
compare(before, snapshot());
if (process.getActiveResourcesInfo().length > resources) effects.push("open resource");
if (listeners() !== events) effects.push("listener on process");
process.stdout.write(JSON.stringify(effects));
`;

/** A module that does all that importing a package must not do. */
export const effectfulModule = `
globalThis.leak = 1;
Array.prototype.last = function () { return this[this.length - 1]; };
if (process.env.POLAR_ACCESS_TOKEN) console.log("found");
setTimeout(() => undefined, 1);
export const send = fetch;
export const started = Date.now() + Math.random();
process.on("exit", () => undefined);
`;

/** Prints what each module named on the command line exports, by name. */
export const importProbe = `
const found = {};
for (const name of process.argv.slice(2)) found[name] = Object.keys(await import(name)).sort();
process.stdout.write(JSON.stringify(found));
`;

/** The same with \`require\`. */
export const requireProbe = `
const found = {};
const isOurs = (key) => key !== "__esModule";
for (const name of process.argv.slice(2)) found[name] = Object.keys(require(name)).filter(isOurs).sort();
process.stdout.write(JSON.stringify(found));
`;

/** Prints the code of the error that each import or require named on the command line ends in. */
export const refusalProbe = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const codes = {};
for (const name of process.argv.slice(2)) {
  const imported = await import(name).then(() => "loaded", (error) => error.code);
  let required = "loaded";
  try { require(name); } catch (error) { required = error.code; }
  codes[name] = [imported, required];
}
process.stdout.write(JSON.stringify(codes));
`;

/** Makes calls that succeed, fail and repeat, with a \`fetch\` of its own, and prints how they ended. */
export const callProbe = `
import { CustomerPortalSeatsListSeatsSecurity, Polar, SeatStatus } from "@sdkwright/polar";
const answers = [
  [503, {}], [200, { seats: [], available_seats: 1, total_seats: 1 }],
  [422, { detail: [{ loc: ["query"], msg: "no", type: "value_error" }] }],
  [200, { items: [{ id: "a" }], pagination: { total_count: 1, max_page: 1 } }],
];
const fetch = async () => {
  const [status, body] = answers.shift();
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
};
const polar = new Polar({ fetch, retry: { baseDelayMs: 1 } });
const security = new CustomerPortalSeatsListSeatsSecurity({ customerSession: "token" });
const { seats } = polar.customerPortal;
const ends = [(await seats.listSeats({}, { security })).total_seats];
const failed = await seats.listSeats({}, { security }).result();
ends.push(failed.error.name, failed.error.status, failed.error.body.detail[0].msg);
const portal = polar.with({ credentials: { memberSession: () => "token" } });
for await (const item of portal.customerPortal.seats.listClaimedSubscriptions()) ends.push(item.id);
const missing = await seats.listSeats().result();
ends.push(missing.error.name, SeatStatus.claimed);
process.stdout.write(JSON.stringify(ends));
`;
