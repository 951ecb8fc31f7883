/**
 * A connection-less handle that every function of this package takes first. `Held` is the type of its
 * credentials: it decides what can be called without `security`. Immutable.
 */
export declare class Client<Held = object> {
  #private;
  /** Exists for the compiler only. */
  protected readonly held: Held;
  /** Clients are made by `createClient`, or by the class that has all operations. */
  constructor(none: never);
}
