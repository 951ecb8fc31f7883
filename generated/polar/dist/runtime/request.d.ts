/** Requests that no description has: the escape hatch of a client. */
import { type Call } from "./call.js";
import { Client } from "./client.js";
import type { TransportError, UntypedError } from "./errors.js";
import type { CallOptions, CredentialSet } from "./types.js";
/** What a request takes beside its method and its path. */
export type RequestOptions<ServerName extends string = string> = CallOptions<CredentialSet, ServerName> & {
  /** Plain values and lists of them. */
  readonly query?: {
    readonly [name: string]: unknown;
  };
  /**
   * Text is sent as it is, and so are forms, bytes and streams, which are never repeated. Everything else goes as JSON.
   */
  readonly body?: unknown;
};
/**
 * Sends a request by the rules for all others: credentials, retries, deadline, errors, hooks. The segments of its path
 * are encoded as path parameters are, and lead nowhere but to the server. The first credential that `security` holds,
 * or else the client, is sent. The value is parsed JSON, or undefined; ask `raw()` for anything else.
 */
export declare function sendRequest(client: Client<unknown>, method: string, path: string, { query, body, ...options }?: RequestOptions): Call<unknown, UntypedError | TransportError>;
