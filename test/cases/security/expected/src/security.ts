import type { ServerName } from "./core.js";
import { Security } from "./runtime/security.js";
import type { BasicLogin, CallOptions, Requirement, Token } from "./runtime/types.js";

/** The credential that these operations accept, as a plain object. */
export type Bearer = { readonly bearer: Token };

/** The credential for a single call; prints as empty. */
export class BearerSecurity extends Security<Bearer> {}

/** What a client must hold for `security` to be left out. */
export type BearerHeld = { readonly bearer: unknown };

/** The options argument; required when the client holds no credential that fits. */
export type BearerOptions<Held> = [Held] extends [BearerHeld]
  ? [options?: CallOptions<Bearer | BearerSecurity, ServerName>]
  : [
      options: CallOptions<Bearer | BearerSecurity, ServerName> & {
        readonly security: Bearer | BearerSecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. @internal */
export const bearer: Requirement = [["bearer"]];

/** One of the credentials that these operations accept, as a plain object. */
export type BearerOrLogin =
  | { readonly bearer: Token; readonly login?: never }
  | { readonly bearer?: never; readonly login: BasicLogin };

/** One of the credentials for a single call; prints as empty. */
export class BearerOrLoginSecurity extends Security<BearerOrLogin> {}

/** What a client must hold for `security` to be left out. */
export type BearerOrLoginHeld = { readonly bearer: unknown } | { readonly login: unknown };

/** The options argument; required when the client holds no credential that fits. */
export type BearerOrLoginOptions<Held> = [Held] extends [BearerOrLoginHeld]
  ? [options?: CallOptions<BearerOrLogin | BearerOrLoginSecurity, ServerName>]
  : [
      options: CallOptions<BearerOrLogin | BearerOrLoginSecurity, ServerName> & {
        readonly security: BearerOrLogin | BearerOrLoginSecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. @internal */
export const bearerOrLogin: Requirement = [["bearer"], ["login"]];

/** The credential that these operations accept, as a plain object. */
export type HeaderKeyAndQueryKey = { readonly headerKey: Token; readonly queryKey: Token };

/** The credential for a single call; prints as empty. */
export class HeaderKeyAndQueryKeySecurity extends Security<HeaderKeyAndQueryKey> {}

/** What a client must hold for `security` to be left out. */
export type HeaderKeyAndQueryKeyHeld = { readonly headerKey: unknown; readonly queryKey: unknown };

/** The options argument; required when the client holds no credential that fits. */
export type HeaderKeyAndQueryKeyOptions<Held> = [Held] extends [HeaderKeyAndQueryKeyHeld]
  ? [options?: CallOptions<HeaderKeyAndQueryKey | HeaderKeyAndQueryKeySecurity, ServerName>]
  : [
      options: CallOptions<HeaderKeyAndQueryKey | HeaderKeyAndQueryKeySecurity, ServerName> & {
        readonly security: HeaderKeyAndQueryKey | HeaderKeyAndQueryKeySecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. @internal */
export const headerKeyAndQueryKey: Requirement = [["headerKey", "queryKey"]];

/** The credential that these operations accept, as a plain object. */
export type CookieKey = { readonly cookieKey: Token };

/** The credential for a single call; prints as empty. */
export class CookieKeySecurity extends Security<CookieKey> {}

/** What a client must hold for `security` to be left out. */
export type CookieKeyHeld = unknown;

/** The options argument; required when the client holds no credential that fits. */
export type CookieKeyOptions<Held> = [Held] extends [CookieKeyHeld]
  ? [options?: CallOptions<CookieKey | CookieKeySecurity, ServerName>]
  : [
      options: CallOptions<CookieKey | CookieKeySecurity, ServerName> & {
        readonly security: CookieKey | CookieKeySecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. @internal */
export const cookieKey: Requirement = [["cookieKey"], []];

/** One of the credentials that these operations accept, as a plain object. */
export type OauthOrSso =
  { readonly oauth: Token; readonly sso?: never } | { readonly oauth?: never; readonly sso: Token };

/** One of the credentials for a single call; prints as empty. */
export class OauthOrSsoSecurity extends Security<OauthOrSso> {}

/** What a client must hold for `security` to be left out. */
export type OauthOrSsoHeld = { readonly oauth: unknown } | { readonly sso: unknown };

/** The options argument; required when the client holds no credential that fits. */
export type OauthOrSsoOptions<Held> = [Held] extends [OauthOrSsoHeld]
  ? [options?: CallOptions<OauthOrSso | OauthOrSsoSecurity, ServerName>]
  : [
      options: CallOptions<OauthOrSso | OauthOrSsoSecurity, ServerName> & {
        readonly security: OauthOrSso | OauthOrSsoSecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. @internal */
export const oauthOrSso: Requirement = [["oauth"], ["sso"]];
