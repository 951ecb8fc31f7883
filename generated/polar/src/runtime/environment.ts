/** Credentials from environment variables, for packages whose configuration names them. */
import type { CredentialSet } from "./types.js";

/** Reads variables when a client is made; finds nothing where there is no environment. */
export const environment =
  (variables: { readonly [scheme: string]: string }) => (): CredentialSet => {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return Object.fromEntries(
      Object.entries(variables).map(([scheme, name]) => [scheme, process?.env?.[name]]),
    );
  };
