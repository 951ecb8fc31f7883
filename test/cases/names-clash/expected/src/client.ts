import { type ClashOptions, type Credentials, type ServerName, api } from "./core.js";
import { Seats } from "./resources/seats.js";
import { 日本 } from "./resources/u65e5u672c.js";
import type { Call } from "./runtime/call.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { observe } from "./runtime/observe.js";
import { type RequestOptions, sendRequest } from "./runtime/request.js";

/** Clash */
export class Clash<Held extends Credentials = object> extends Client<Held> {
  readonly seats: Seats<Held> = new Seats(this);
  readonly 日本: 日本<Held> = new 日本(this);

  constructor(options?: ClashOptions<Held>) {
    super({ ...api, observe, validate: validateWithAll }, options);
  }

  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: ClashOptions<More>): Clash<Held & More> {
    return new Clash(merged(this, options) as ClashOptions<Held & More>);
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
