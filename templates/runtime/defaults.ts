/** Client options that a package's configuration sets for everyone; callers' own win. */
import type { ClientOptions, CredentialSet } from "./types.js";

/** What a configuration can set. `env` names variables that stand in for credentials. */
export type Defaults = Pick<ClientOptions<object>, "timeoutMs" | "retry"> & {
  readonly env?: { readonly [scheme: string]: string };
};

/** Completes options when a client is made; finds no variables where there is no environment. */
export function withDefaults(
  { env = {}, ...defaults }: Defaults,
  options: ClientOptions<object> = {},
): ClientOptions<object> {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const credentials: CredentialSet = Object.fromEntries(
    Object.entries(env).map(([scheme, name]) => [scheme, process?.env?.[name]]),
  );
  return { ...defaults, ...options, credentials: { ...credentials, ...options.credentials } };
}
