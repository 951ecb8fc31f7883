import { type AnonymousOptions, type Credentials, type ServerName, api } from "./core.js";
import { Api } from "./resources/api.js";
import { Pets } from "./resources/pets.js";
import { Photos } from "./resources/photos.js";
import type { Call } from "./runtime/call.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { observe } from "./runtime/observe.js";
import { type RequestOptions, sendRequest } from "./runtime/request.js";

/** Anonymous */
export class Anonymous<Held extends Credentials = object> extends Client<Held> {
  readonly pets: Pets<Held> = new Pets(this);
  readonly photos: Photos<Held> = new Photos(this);
  readonly api: Api<Held> = new Api(this);

  constructor(options?: AnonymousOptions<Held>) {
    super({ ...api, observe, validate: validateWithAll }, options);
  }

  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: AnonymousOptions<More>): Anonymous<Held & More> {
    return new Anonymous(merged(this, options) as AnonymousOptions<Held & More>);
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
