import { validate } from "./runtime/checks.js";
import { Client } from "./runtime/client.js";
import {
  type GrantAddress,
  type OAuthCredential,
  oauthToken,
  withGrants,
} from "./runtime/oauth.js";
import { nextDelay } from "./runtime/retry.js";
import {
  authorization,
  basic,
  bearer,
  connection,
  cookieKey,
  headerKey,
  queryKey,
} from "./runtime/security.js";
import type { ApiSpec, BasicLogin, ClientOptions, Token, Watching } from "./runtime/types.js";

/** What the runtime needs to know of the API as a whole. @internal */
export const api: ApiSpec = {
  agent: "locks/0.1.0",
  requestId: "x-request-id",
  servers: {},
  schemes: {
    bearer: bearer,
    login: basic,
    digest: authorization("digest"),
    headerKey: headerKey("X-Key"),
    queryKey: queryKey("key"),
    cookieKey: cookieKey("key"),
    oauth: oauthToken,
    sso: bearer,
    certificate: connection,
  },
  retry: nextDelay,
  validate,
};

/** Credentials by scheme. Which ones a client holds decides what it can call. */
export interface Credentials {
  /** A personal token. */
  bearer?: Token | undefined;
  login?: BasicLogin | undefined;
  digest?: Token | undefined;
  headerKey?: Token | undefined;
  queryKey?: Token | undefined;
  cookieKey?: Token | undefined;
  /** Scopes: read, write. */
  oauth?: OAuthCredential | undefined;
  sso?: Token | undefined;
  certificate?: Token | undefined;
}

/** The servers of the API by name. */
export type ServerName = never;

/** Options of a client. */
export type LocksOptions<Held extends Credentials = object> = ClientOptions<Held, ServerName> &
  Watching;

/** Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use. */
export function createClient<Held extends Credentials = object>(
  options?: ClientOptions<Held, ServerName>,
): Client<Held> {
  return new Client(api, withGrants(api, grants, options));
}

/** Where tokens are asked for, by scheme. @internal */
export const grants: { readonly [scheme: string]: GrantAddress } = {
  oauth: { tokenUrl: "https://example.com/token" },
};
