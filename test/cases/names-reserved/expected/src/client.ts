import { type Credentials, type ErrorSdkOptions, api } from "./core.js";
import { Things } from "./resources/things.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import { observe } from "./runtime/observe.js";

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
}
