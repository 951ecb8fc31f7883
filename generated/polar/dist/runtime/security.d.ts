/**
 * Credentials for one call: exactly one alternative of what an operation accepts. They are kept where
 * `inspect`, JSON and spread do not see them.
 */
export declare class Security<Alternative extends object = object> {
  /** Exists for the compiler only: tells the classes of different requirements apart. */
  protected readonly alternative: Alternative;
  constructor(alternative: Alternative);
}
