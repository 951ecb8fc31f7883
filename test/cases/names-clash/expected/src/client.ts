import { type ClashOptions, type Credentials, api } from "./core.js";
import { Seats } from "./resources/seats.js";
import { 日本 } from "./resources/u65e5u672c.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import { observe } from "./runtime/observe.js";

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
}
