import type { RetryPolicy } from "./types.js";
/** A fresh idempotency key. */
export declare const randomKey: () => string;
/**
 * The wait before the next attempt in milliseconds, or Infinity when there must not be one. `repeatable`
 * says that a repeat is harmless (RFC 9110 section 9.2.2). Either there was a response, or an error.
 */
export declare function nextDelay(policy: RetryPolicy, attempt: number, repeatable: boolean, response: Response | undefined, error: unknown): number;
