import { type BrowserOptions, outsideBrowsers } from "./runtime/browser.js";
import { validate } from "./runtime/checks.js";
import { Client } from "./runtime/client.js";
import { nextDelay } from "./runtime/retry.js";
import { bearer } from "./runtime/security.js";
import type { ApiSpec, ClientOptions, Token, Watching } from "./runtime/types.js";

/** What the runtime needs to know of the API as a whole. @internal */
export const api: ApiSpec = {
  agent: "bakery/0.1.0",
  requestId: "x-request-id",
  servers: { default: "http://127.0.0.1:1" },
  schemes: { secretKey: bearer, session: bearer },
  retry: nextDelay,
  validate,
};

/** Credentials by scheme. Which ones a client holds decides what it can call. */
export interface Credentials {
  /**
   * Of the shop.
   *
   * For servers: a client in a page refuses to hold it.
   */
  secretKey?: Token | undefined;
  /** Of a guest. */
  session?: Token | undefined;
}

/** The servers of the API by name. */
export type ServerName = "default";

/** Options of a client. */
export type BakeryOptions<Held extends Credentials = object> = ClientOptions<Held, ServerName> &
  Watching &
  BrowserOptions;

/** Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use. */
export function createClient<Held extends Credentials = object>(
  options?: ClientOptions<Held, ServerName> & BrowserOptions,
): Client<Held> {
  return new Client(api, outsideBrowsers(["secretKey"], options));
}
