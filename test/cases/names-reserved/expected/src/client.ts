import { type Credentials, type ErrorSdkOptions, type ServerName, api } from "./core.js";
import { Things } from "./resources/things.js";
import type { Call } from "./runtime/call.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { observe } from "./runtime/observe.js";
import { type RequestOptions, sendRequest } from "./runtime/request.js";

/** Error */
export class ErrorSdk<Held extends Credentials = object> extends Client<Held> {
  readonly things: Things<Held> = new Things(this);

  constructor(options?: ErrorSdkOptions<Held>) {
    super({ ...api, observe, validate: validateWithAll }, options);
  }

  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: ErrorSdkOptions<More>): ErrorSdk<Held & More> {
    return new ErrorSdk(merged(this, options) as ErrorSdkOptions<Held & More>);
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
