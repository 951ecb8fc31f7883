/** What a client holds, kept out of sight of `inspect`, JSON and loggers. */
import { RequestEncodeError } from "./errors.js";
import type { ApiSpec, ClientOptions, CredentialSet, Watching } from "./types.js";

/** The settings of a client. @internal */
export type ClientConfig = ClientOptions<CredentialSet> &
  Watching & {
    readonly api: ApiSpec;
    /** Where requests go unless a call says otherwise. */
    readonly address: string;
    readonly credentials: CredentialSet;
  };

/**
 * A connection-less handle that every function of this package takes first. `Held` is the type of its
 * credentials: it decides what can be called without `security`. Immutable.
 */
export class Client<Held = object> {
  readonly #config: ClientConfig;
  /** Exists for the compiler only. */
  declare protected readonly held: Held;

  /** Clients are made by `createClient`, or by the class that has all operations. */
  constructor(none: never);
  /** @internal */
  constructor(api: ApiSpec, options?: ClientOptions<object>);
  constructor(api: ApiSpec, options: ClientOptions<object> = {}) {
    this.#config = {
      ...options,
      api,
      address: addressOf(api, options),
      credentials: { ...options.credentials },
    };
  }

  /** The settings of a client, for the functions of this package. @internal */
  static config(client: Client<unknown>): ClientConfig {
    return client.#config;
  }
}

/**
 * The options of a client with others on top; credentials, headers and hooks are merged by name.
 * @internal
 */
export function merged(
  client: Client<unknown>,
  options: ClientOptions<object> & Watching,
): ClientOptions<object> & Watching {
  const before = Client.config(client);
  return {
    ...before,
    // A server that is chosen later wins over an address that was given before.
    ...((options.server && { baseUrl: undefined }) as object),
    ...options,
    credentials: { ...before.credentials, ...options.credentials },
    headers: { ...before.headers, ...options.headers },
    hooks: { ...before.hooks, ...options.hooks },
  };
}

/** How options choose where requests go. @internal */
type Choice = { readonly baseUrl?: string; readonly server?: string };

/**
 * The base address that options choose; the first server where they choose none. Refuses what could
 * leak or mislead: other protocols, a user, a fragment, a server that the API does not name.
 * @internal
 */
export function addressOf({ servers }: ApiSpec, { baseUrl, server }: Choice): string {
  const named = servers[server ?? (Object.keys(servers) as [string])[0]];
  const href = parseUrl(baseUrl ?? (named as string))?.href as string;
  if (/^https?:\/\/[^/@]+\/[^#]*$/.test(href)) return href.replace(/\/*($|\?)/, "/$1");
  throw new RequestEncodeError(`${server ?? "baseUrl"}: no http address`);
}

/** An address, or undefined for what is none. @internal */
export const parseUrl = (text: string, base?: string): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined;
