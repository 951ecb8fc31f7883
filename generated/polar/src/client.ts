import { type Credentials, type PolarOptions, type ServerName, api } from "./core.js";
import { CustomerPortal } from "./resources/customer-portal.js";
import { CustomerSeats } from "./resources/customer-seats.js";
import { Customers } from "./resources/customers.js";
import type { Call } from "./runtime/call.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { observe } from "./runtime/observe.js";
import { type RequestOptions, sendRequest } from "./runtime/request.js";

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

  /** Sends a request that the description does not have, such as `request("GET", "/new")`. The path cannot leave the server. */
  request(
    method: string,
    path: string,
    options?: RequestOptions<ServerName>,
  ): Call<unknown, UntypedError | TransportError> {
    return sendRequest(this, method, path, options);
  }
}
