/** One call from arguments to outcome: encode, authorise, send, repeat, decode. */
import { Client } from "./client.js";
import { type Arguments } from "./encode.js";
import type { CallOptions, OperationSpec, Result } from "./types.js";
/** A call under way. It is sent when this is made; the body is read when the outcome is asked for. */
export type Exchange = {
    /** How it ended. Never rejects. */
    outcome(): Promise<Result<unknown, unknown>>;
    /** The answer with its body unread, whatever its status. */
    raw(): Promise<Response>;
    /** A text without the secrets of the call. */
    hide(text: string): string;
    /** Reports an error that comes after the outcome; gives it back with the caller's own frames. */
    fail(error: unknown): Promise<unknown>;
};
/** Sends a call. Never throws: whatever goes wrong is an outcome. */
export declare function startExchange(client: Client<unknown>, operation: OperationSpec, request: Arguments, options: CallOptions<object>, trace: Error): Exchange;
