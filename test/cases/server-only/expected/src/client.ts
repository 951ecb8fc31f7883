import { type BakeryOptions, type Credentials, type ServerName, api } from "./core.js";
import { Loaves } from "./resources/loaves.js";
import { outsideBrowsers } from "./runtime/browser.js";
import type { Call } from "./runtime/call.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { observe } from "./runtime/observe.js";
import { type RequestOptions, sendRequest } from "./runtime/request.js";

/** Bakery */
export class Bakery<Held extends Credentials = object> extends Client<Held> {
  readonly loaves: Loaves<Held> = new Loaves(this);

  constructor(options?: BakeryOptions<Held>) {
    super({ ...api, observe, validate: validateWithAll }, outsideBrowsers(["secretKey"], options));
  }

  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: BakeryOptions<More>): Bakery<Held & More> {
    return new Bakery(merged(this, options) as BakeryOptions<Held & More>);
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
