import { validate } from "./runtime/checks.js";
import { Client } from "./runtime/client.js";
import { type Defaults, withDefaults } from "./runtime/defaults.js";
import { nextDelay } from "./runtime/retry.js";
import { bearer } from "./runtime/security.js";
import type { ApiSpec, ClientOptions, Token, Watching } from "./runtime/types.js";

/** What the runtime needs to know of the API as a whole. @internal */
export const api: ApiSpec = {
  agent: "defaults/0.1.0",
  requestId: "x-request-id",
  servers: { default: "https://api.example.com" },
  schemes: { key: bearer },
  retry: nextDelay,
  validate,
};

/** Credentials by scheme. Which ones a client holds decides what it can call. */
export interface Credentials {
  key?: Token | undefined;
}

/** The servers of the API by name. */
export type ServerName = "default";

/** Options of a client. */
export type DefaultsOptions<Held extends Credentials = object> = ClientOptions<Held, ServerName> &
  Watching;

/** Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use. */
export function createClient<Held extends Credentials = object>(
  options?: ClientOptions<Held, ServerName>,
): Client<Held & { readonly key: unknown }> {
  return new Client(api, withDefaults(defaults, options));
}

/** What every client starts from. @internal */
export const defaults: Defaults = {
  timeoutMs: 5000,
  retry: { maxAttempts: 5 },
  env: { key: "DEFAULTS_KEY" },
};
