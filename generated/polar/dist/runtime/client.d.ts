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
