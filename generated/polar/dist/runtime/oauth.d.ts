import type { ClientOptions, Token } from "./types.js";
/** What grants have in common. Times are milliseconds. */
type Grant = {
  /** Replaces the address of the document: https, or http on this machine. */
  readonly tokenUrl?: string;
  readonly scopes?: readonly string[];
  /** How the client shows who it is (RFC 6749 section 2.3.1). Default: the header. */
  readonly clientAuthentication?: "header" | "body";
  /** Further fields of the token request, as `audience` or `resource`. */
  readonly parameters?: {
    readonly [name: string]: string;
  };
};
/** The client's own right (RFC 6749 section 4.4). */
export type ClientCredentials = Grant & {
  readonly clientId: string;
  readonly clientSecret: string;
};
/** A user's right, renewed for as long as the refresh token lasts (RFC 6749 section 6). */
export type RefreshCredentials = Grant & {
  readonly accessToken?: string;
  /** When the access token ends, as of `Date.now()`; unknown where left out. */
  readonly expiresAt?: number;
  readonly refreshToken: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Told of every renewal, before the new token is used: servers may replace the refresh token. */
  readonly onRefresh?: (tokens: RefreshedTokens) => void | Promise<void>;
};
/** What a renewal gave. */
export type RefreshedTokens = {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Absent where the server does not tell. */
  readonly expiresAt?: number;
};
/** A token, a function that fetches one, or what tokens are asked for with. */
export type OAuthCredential = Token | ClientCredentials | RefreshCredentials;
/** A function that gives a token, the same to everyone until it ends. */
export type TokenSource = (this: unknown) => Promise<string>;
/** How token requests travel. */
type Transport = Pick<ClientOptions<object>, "fetch" | "timeoutMs">;
/** Tokens by client credentials or by a refresh token, as a function that any scheme accepts. */
export declare function tokenSource(grant: (ClientCredentials | RefreshCredentials) & {
  readonly tokenUrl: string;
} & Transport): TokenSource;
/**
 * The same for an issuer of OpenID Connect: `url` is the address of its configuration, which names the
 * token endpoint (OpenID Connect Discovery 1.0 section 4).
 */
export declare function openIdConnect(grant: (ClientCredentials | RefreshCredentials) & {
  readonly url: string;
} & Transport): TokenSource;
export {};
