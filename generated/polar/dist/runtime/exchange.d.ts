/** One call from arguments to outcome: encode, authorise, send, repeat, decode. */
import { Client } from "./client.js";
import { type Arguments } from "./encode.js";
import type { CallOptions, OperationSpec, ResponseInfo } from "./types.js";
/** A call under way. It is sent when this is made; the body is read when the value is asked for. */
export type Exchange = readonly [
  /** What the answer stands for; rejects with the error that it or the way to it ended in. */
  value: () => Promise<unknown>,
  /** The outside of the last answer, as far as there was one. */
  info: () => ResponseInfo | undefined,
  /** The answer with its body unread, whatever its status. */
  raw: () => Promise<Response>
];
/** Sends a call. Never throws: whatever goes wrong is an outcome. */
export declare function startExchange(client: Client<unknown>, operation: OperationSpec, request?: Arguments, options?: CallOptions<object>): Exchange;
