import type { ServerName } from "./core.js";
import { Security } from "./runtime/security.js";
import type { CallOptions, Requirement, Token } from "./runtime/types.js";

/** One of the credentials that these operations accept, as a plain object. */
export type OauthOrSignIn =
  | { readonly oauth: Token; readonly signIn?: never }
  | { readonly oauth?: never; readonly signIn: Token };

/** One of the credentials for a single call; prints as empty. */
export class OauthOrSignInSecurity extends Security<OauthOrSignIn> {}

/** What a client must hold for `security` to be left out. */
export type OauthOrSignInHeld = { readonly oauth: unknown } | { readonly signIn: unknown };

/** The options argument; required when the client holds no credential that fits. */
export type OauthOrSignInOptions<Held> = [Held] extends [OauthOrSignInHeld]
  ? [options?: CallOptions<OauthOrSignIn | OauthOrSignInSecurity, ServerName>]
  : [
      options: CallOptions<OauthOrSignIn | OauthOrSignInSecurity, ServerName> & {
        readonly security: OauthOrSignIn | OauthOrSignInSecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. @internal */
export const oauthOrSignIn: Requirement = [["oauth"], ["signIn"]];
