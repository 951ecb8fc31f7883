import type { ApiSpec, ClientOptions, CredentialSet, Watching } from "./types.js";
/** The settings of a client. */
export type ClientConfig = ClientOptions<CredentialSet> & Watching & {
  readonly api: ApiSpec;
  /** Where requests go unless a call says otherwise. */
  readonly address: string;
  readonly credentials: CredentialSet;
};
/**
 * A connection-less handle that every function of this package takes first. `Held` is the type of its
 * credentials: it decides what can be called without `security`. Immutable.
 */
export declare class Client<Held = object> {
  #private;
  /** Exists for the compiler only. */
  protected readonly held: Held;
  constructor(api: ApiSpec, options?: ClientOptions<object>);
  /** The settings of a client, for the functions of this package. */
  static config(client: Client<unknown>): ClientConfig;
}
/** The options of a client with others on top; credentials, headers and hooks are merged by name. */
export declare function merged(client: Client<unknown>, options: ClientOptions<object> & Watching): ClientOptions<object> & Watching;
/** How options choose where requests go. */
type Choice = {
  readonly baseUrl?: string;
  readonly server?: string;
};
/**
 * The base address that options choose; the first server where they choose none. Refuses what could
 * leak or mislead: other protocols, a user, a fragment, a server that the API does not name.
 */
export declare function addressOf({ servers }: ApiSpec, { baseUrl, server }: Choice): string;
/** An address, or undefined for what is none. */
export declare function parseUrl(text: string, base?: string): URL | undefined;
export {};
