import type { ServerName } from "./core.js";
import { Security } from "./runtime/security.js";
import type { CallOptions, Token } from "./runtime/types.js";
/** One of the credentials that these operations accept, as a plain object. */
export type CustomerSessionOrMemberSession = {
  readonly customerSession: Token;
  readonly memberSession?: never;
} | {
  readonly customerSession?: never;
  readonly memberSession: Token;
};
/** One of the credentials for a single call; prints as empty. */
export declare class CustomerSessionOrMemberSessionSecurity extends Security<CustomerSessionOrMemberSession> {
}
/** What a client must hold for `security` to be left out. */
export type CustomerSessionOrMemberSessionHeld = {
  readonly customerSession: unknown;
} | {
  readonly memberSession: unknown;
};
/** The options argument; required when the client holds no credential that fits. */
export type CustomerSessionOrMemberSessionOptions<Held> = [Held] extends [CustomerSessionOrMemberSessionHeld] ? [options?: CallOptions<CustomerSessionOrMemberSession | CustomerSessionOrMemberSessionSecurity, ServerName>] : [options: CallOptions<CustomerSessionOrMemberSession | CustomerSessionOrMemberSessionSecurity, ServerName> & {
  readonly security: CustomerSessionOrMemberSession | CustomerSessionOrMemberSessionSecurity;
}];
/** One of the credentials that these operations accept, as a plain object. */
export type OidcOrPatOrOat = {
  readonly oidc: Token;
  readonly pat?: never;
  readonly oat?: never;
} | {
  readonly oidc?: never;
  readonly pat: Token;
  readonly oat?: never;
} | {
  readonly oidc?: never;
  readonly pat?: never;
  readonly oat: Token;
};
/** One of the credentials for a single call; prints as empty. */
export declare class OidcOrPatOrOatSecurity extends Security<OidcOrPatOrOat> {
}
/** What a client must hold for `security` to be left out. */
export type OidcOrPatOrOatHeld = {
  readonly oidc: unknown;
} | {
  readonly pat: unknown;
} | {
  readonly oat: unknown;
};
/** The options argument; required when the client holds no credential that fits. */
export type OidcOrPatOrOatOptions<Held> = [Held] extends [OidcOrPatOrOatHeld] ? [options?: CallOptions<OidcOrPatOrOat | OidcOrPatOrOatSecurity, ServerName>] : [options: CallOptions<OidcOrPatOrOat | OidcOrPatOrOatSecurity, ServerName> & {
  readonly security: OidcOrPatOrOat | OidcOrPatOrOatSecurity;
}];
