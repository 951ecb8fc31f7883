import { validate } from "./runtime/checks.js";
import { Client } from "./runtime/client.js";
import {
  type GrantAddress,
  type OAuthCredential,
  oauthToken,
  withGrants,
} from "./runtime/oauth.js";
import { nextDelay } from "./runtime/retry.js";
import { bearer } from "./runtime/security.js";
import type { ApiSpec, ClientOptions, Token, Watching } from "./runtime/types.js";

/** What the runtime needs to know of the API as a whole. @internal */
export const api: ApiSpec = {
  agent: "tokens/0.1.0",
  requestId: "x-request-id",
  servers: {},
  schemes: { oauth: oauthToken, signIn: bearer },
  retry: nextDelay,
  validate,
};

/** Credentials by scheme. Which ones a client holds decides what it can call. */
export interface Credentials {
  /** Scopes: read. */
  oauth?: OAuthCredential | undefined;
  signIn?: Token | undefined;
}

/** The servers of the API by name. */
export type ServerName = never;

/** Options of a client. */
export type TokensOptions<Held extends Credentials = object> = ClientOptions<Held, ServerName> &
  Watching;

/** Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use. */
export function createClient<Held extends Credentials = object>(
  options?: ClientOptions<Held, ServerName>,
): Client<Held> {
  return new Client(api, withGrants(api, grants, options));
}

/** Where tokens are asked for, by scheme. @internal */
export const grants: { readonly [scheme: string]: GrantAddress } = {
  oauth: { tokenUrl: "https://auth.example.com/token", refreshUrl: "/oauth/refresh" },
};
