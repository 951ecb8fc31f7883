import { type Credentials, type DefaultsOptions, type ServerName, api, defaults } from "./core.js";
import { Things } from "./resources/things.js";
import type { Call } from "./runtime/call.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import { withDefaults } from "./runtime/defaults.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { observe } from "./runtime/observe.js";
import { type RequestOptions, sendRequest } from "./runtime/request.js";

/** Defaults */
export class Defaults<Held extends Credentials = object> extends Client<
  Held & { readonly key: unknown }
> {
  readonly things: Things<Held & { readonly key: unknown }> = new Things(this);

  constructor(options?: DefaultsOptions<Held>) {
    super({ ...api, observe, validate: validateWithAll }, withDefaults(defaults, options));
  }

  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: DefaultsOptions<More>): Defaults<Held & More> {
    return new Defaults(merged(this, options) as DefaultsOptions<Held & More>);
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
