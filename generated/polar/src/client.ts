import { type Credentials, type PolarOptions, api } from "./core.js";
import { CustomerPortal } from "./resources/customer-portal.js";
import { CustomerSeats } from "./resources/customer-seats.js";
import { Customers } from "./resources/customers.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import { observe } from "./runtime/observe.js";

/**
 * Polar API
 *
 * The part of the Polar billing API that deals with customers: their seats, members, payment methods and customer portal.
 */
export class Polar<Held extends Credentials = object> extends Client<Held> {
  readonly customerPortal: CustomerPortal<Held> = new CustomerPortal(this);
  readonly customerSeats: CustomerSeats<Held> = new CustomerSeats(this);
  readonly customers: Customers<Held> = new Customers(this);

  constructor(options?: PolarOptions<Held>) {
    super({ ...api, observe, validate: validateWithAll }, options);
  }

  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: PolarOptions<More>): Polar<Held & More> {
    return new Polar(merged(this, options) as PolarOptions<Held & More>);
  }
}
