import type { Observe } from "./types.js";
/** Serves the hooks and the logger of a client. What a hook throws ends the call. */
export declare const observe: Observe;
