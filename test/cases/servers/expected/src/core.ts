import { validate } from "./runtime/checks.js";
import { Client } from "./runtime/client.js";
import { nextDelay } from "./runtime/retry.js";
import type { ApiSpec, ClientOptions, Watching } from "./runtime/types.js";

/** What the runtime needs to know of the API as a whole. @internal */
export const api: ApiSpec = {
  agent: "servers/0.1.0",
  requestId: "x-request-id",
  servers: {
    default: "https://api.example.com",
    regional: "https://eu.example.com/v1",
    sandbox: "https://sandbox.example.com",
  },
  schemes: {},
  retry: nextDelay,
  validate,
};

/** Credentials by scheme. Which ones a client holds decides what it can call. */
export interface Credentials {}

/** The servers of the API by name. */
export type ServerName = "default" | "regional" | "sandbox";

/** Options of a client. */
export type ServersOptions<Held extends Credentials = object> = ClientOptions<Held, ServerName> &
  Watching;

/** Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use. */
export function createClient<Held extends Credentials = object>(
  options?: ClientOptions<Held, ServerName>,
): Client<Held> {
  return new Client(api, options);
}
