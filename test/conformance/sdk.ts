/**
 * The emitted package as it ships: the compiled modules, with the declarations that ship beside them. Loaded
 * by address, because a type checker that saw the sources would not notice a broken declaration.
 */
import type * as Core from "../../generated/polar/dist/core.d.ts";
import type * as Index from "../../generated/polar/dist/index.d.ts";
import type * as PortalCustomers from "../../generated/polar/dist/operations/customer-portal/customers.d.ts";
import type * as PortalSeats from "../../generated/polar/dist/operations/customer-portal/seats.d.ts";
import type * as CustomerSeats from "../../generated/polar/dist/operations/customer-seats.d.ts";
import type * as Customers from "../../generated/polar/dist/operations/customers.d.ts";
import type * as Members from "../../generated/polar/dist/operations/customers/members.d.ts";

const dist = new URL("../../generated/polar/dist/", import.meta.url);

/** The root of the package. */
export const sdk = (await load("index.js")) as typeof Index;
/** The client for standalone functions. */
export const core = (await load("core.js")) as typeof Core;

/** The standalone functions by module. */
export const portalSeats = (await load(
  "operations/customer-portal/seats.js",
)) as typeof PortalSeats;
export const portalCustomers = (await load(
  "operations/customer-portal/customers.js",
)) as typeof PortalCustomers;
export const customerSeats = (await load("operations/customer-seats.js")) as typeof CustomerSeats;
export const customers = (await load("operations/customers.js")) as typeof Customers;
export const members = (await load("operations/customers/members.js")) as typeof Members;

function load(path: string): Promise<unknown> {
  return import(new URL(path, dist).href);
}
