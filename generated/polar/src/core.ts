import { validate } from "./runtime/checks.js";
import { Client } from "./runtime/client.js";
import { nextDelay } from "./runtime/retry.js";
import { bearer } from "./runtime/security.js";
import type { ApiSpec, ClientOptions, Token, Watching } from "./runtime/types.js";

/** What the runtime needs to know of the API as a whole. @internal */
export const api: ApiSpec = {
  agent: "sdkwright-polar/0.1.0",
  requestId: "x-request-id",
  servers: { production: "https://api.polar.sh", sandbox: "https://sandbox-api.polar.sh" },
  schemes: {
    oidc: bearer,
    pat: bearer,
    oat: bearer,
    customerSession: bearer,
    memberSession: bearer,
  },
  retry: nextDelay,
  validate,
};

/** Credentials by scheme. Which ones a client holds decides what it can call. */
export interface Credentials {
  /** OpenID Connect sign-in of a user. */
  oidc?: Token | undefined;
  /** Personal access token, made by a user in the account settings. */
  pat?: Token | undefined;
  /** Organization access token, made in the settings of an organization. */
  oat?: Token | undefined;
  /** Session token of one customer, made by the seller's server and valid for a short time. */
  customerSession?: Token | undefined;
  /** Session token of one member of a customer, made by the seller's server and valid for a short time. */
  memberSession?: Token | undefined;
}

/** The servers of the API by name. */
export type ServerName = "production" | "sandbox";

/** Options of a client. */
export type PolarOptions<Held extends Credentials = object> = ClientOptions<Held, ServerName> &
  Watching;

/** Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use. */
export function createClient<Held extends Credentials = object>(
  options?: ClientOptions<Held, ServerName>,
): Client<Held> {
  return new Client(api, options);
}
