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
