/** Credentials from environment variables, for packages whose configuration names them. */
import type { CredentialSet } from "./types.js";
/** Reads variables when a client is made; finds nothing where there is no environment. */
export declare const environment: (variables: {
    readonly [scheme: string]: string;
}) => () => CredentialSet;
