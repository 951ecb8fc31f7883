import { type Credentials, type FilesOptions, type ServerName, api } from "./core.js";
import { Aux } from "./resources/aux-resource.js";
import { Core } from "./resources/core-resource.js";
import { Errors } from "./resources/errors-resource.js";
import { Etc } from "./resources/etc.js";
import { Index } from "./resources/index-resource.js";
import { Package } from "./resources/package-resource.js";
import { RequestResource } from "./resources/request.js";
import { Seats } from "./resources/seats.js";
import { Shared } from "./resources/shared.js";
import { With } from "./resources/with.js";
import type { Call } from "./runtime/call.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import type { TransportError, UntypedError } from "./runtime/errors.js";
import { observe } from "./runtime/observe.js";
import { type RequestOptions, sendRequest } from "./runtime/request.js";

/** Files */
export class Files<Held extends Credentials = object> extends Client<Held> {
  readonly core: Core<Held> = new Core(this);
  readonly index: Index<Held> = new Index(this);
  readonly errors: Errors<Held> = new Errors(this);
  readonly shared: Shared<Held> = new Shared(this);
  readonly aux: Aux<Held> = new Aux(this);
  readonly withResource: With<Held> = new With(this);
  readonly requestResource: RequestResource<Held> = new RequestResource(this);
  readonly etc: Etc<Held> = new Etc(this);
  readonly package: Package<Held> = new Package(this);
  readonly seats: Seats<Held> = new Seats(this);

  constructor(options?: FilesOptions<Held>) {
    super({ ...api, observe, validate: validateWithAll }, options);
  }

  /** A new client with other options; credentials are added to those that this one holds. */
  with<More extends Credentials = object>(options: FilesOptions<More>): Files<Held & More> {
    return new Files(merged(this, options) as FilesOptions<Held & More>);
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
