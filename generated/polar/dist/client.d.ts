import { type Credentials, type PolarOptions } from "./core.js";
import { CustomerPortal } from "./resources/customer-portal.js";
import { CustomerSeats } from "./resources/customer-seats.js";
import { Customers } from "./resources/customers.js";
import { Client } from "./runtime/client.js";
/**
 * Polar API
 *
 * The part of the Polar billing API that deals with customers: their seats, members, payment methods and customer portal.
 */
export declare class Polar<Held extends Credentials = object> extends Client<Held> {
  readonly customerPortal: CustomerPortal<Held>;
  readonly customerSeats: CustomerSeats<Held>;
  readonly customers: Customers<Held>;
  constructor(options?: PolarOptions<Held>);
  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: PolarOptions<More>): Polar<Held & More>;
}
