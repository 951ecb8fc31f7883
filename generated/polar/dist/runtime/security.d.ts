import type { CredentialSet, OperationSpec, Outgoing, Scheme } from "./types.js";
/**
 * Credentials for one call: exactly one alternative of what an operation accepts. They are kept where
 * `inspect`, JSON and spread do not see them.
 */
export declare class Security<Alternative extends object = object> {
  /** Exists for the compiler only: tells the classes of different requirements apart. */
  protected readonly alternative: Alternative;
  constructor(alternative: Alternative);
}
/** A token in the `authorization` header (RFC 6750). */
export declare const bearer: Scheme;
/** User name and password in the `authorization` header, as UTF-8 (RFC 7617 section 2.1). */
export declare const basic: Scheme;
/** A secret under another scheme of the `authorization` header (RFC 9110 section 11.6.2). */
export declare const authorization: (scheme: string) => Scheme;
/** For credentials that the connection itself carries, as mutual TLS does: nothing to send. */
export declare const connection: Scheme;
/** A key in a header of its own. */
export declare const headerKey: (name: string) => Scheme;
/** A key in the query. */
export declare const queryKey: (name: string) => Scheme;
/** A key in a cookie. */
export declare const cookieKey: (name: string) => Scheme;
/**
 * Sets a header. What HTTP cannot carry (RFC 9110 sections 5.1 and 5.5) is refused here and without showing
 * the value, which `fetch` would.
 */
export declare function setHeader({ headers }: Outgoing, name: string, value: string | undefined): void;
/**
 * Applies the first alternative that is wholly held, and only its schemes. Returns the secrets in use,
 * so that they can be kept out of sight.
 */
export declare function authorize(outgoing: Outgoing, { id, security }: OperationSpec, schemes: {
  readonly [name: string]: Scheme;
}, credentials: CredentialSet): Promise<string[]>;
