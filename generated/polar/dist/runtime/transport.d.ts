import type { ClientOptions, Observer, Outgoing } from "./types.js";
/**
 * Sends a request. Only GET and HEAD follow redirects, and only within the origin, so that neither a
 * credential nor a body travels on (RFC 9110 section 15.4).
 */
export declare function follow(fetch: ClientOptions<object>["fetch"], outgoing: Outgoing, operationId: string, observer: Observer | undefined): Promise<Response>;
/** Gives up a body that nobody will read, so that the connection is free again. */
export declare function discard(body: {
    cancel(): Promise<void>;
} | null | undefined): void;
