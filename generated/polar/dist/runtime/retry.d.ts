import type { NextDelay } from "./types.js";
/** A fresh idempotency key. */
export declare const randomKey: () => string;
/** The rules of the runtime; see `NextDelay`. */
export declare const nextDelay: NextDelay;
