import { type Credentials, type PolarOptions, type ServerName } from "./core.js";
import { CustomerPortal } from "./resources/customer-portal.js";
import { CustomerSeats } from "./resources/customer-seats.js";
import { Customers } from "./resources/customers.js";
import type { Call } from "./runtime/call.js";
import { Client } from "./runtime/client.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { type RequestOptions } from "./runtime/request.js";
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
  /** Sends a request that the description does not have, such as `request("GET", "/new")`. The path cannot leave the server. */
  request(method: string, path: string, options?: RequestOptions<ServerName>): Call<unknown, UntypedError | TransportError>;
}
