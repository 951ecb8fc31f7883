import type { ServerName } from "../core.js";
import type { Stream } from "../models/streams.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import { json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, KnownHeaders, OperationSpec } from "../runtime/types.js";

/** Arguments of `streams.open`. */
export interface StreamsOpenOperationRequest {
  url: string;
}

/** Errors of `streams.open`. */
export type StreamsOpenOperationError = UntypedError | TransportError;

/** Headers of the answer to `streams.open`. */
export interface StreamsOpenOperationHeaders {
  /** How many more may be opened. At least 0. */
  "X-Remaining": string;
  /** Format: date-time. */
  "x-reset": string | null;
}

/**
 * New data
 *
 * The callback `data`, sent to `POST {$request.body#/url}/data`.
 */
export type StreamsOpenOperationDataCallback = Stream;

/** What the callback `data` is answered with. */
export type StreamsOpenOperationDataCallbackResponse = { more: boolean };

/** The callback `end`, sent to `POST {$request.body#/url}/end`. */
export type StreamsOpenOperationEndCallback = { why?: string; "*/"?: string };

/** The callback `*​/ both`, sent to `PUT {$request.body#/url}/{$request.body#/​*​/}`. */
export type StreamsOpenOperationBothPutCallback = unknown;

/** The callback `*​/ both`, sent to `DELETE {$request.body#/url}/{$request.body#/​*​/}`. */
export type StreamsOpenOperationBothDeleteCallback = unknown;

/** Data of {@link open}. @internal */
export const openOperation: OperationSpec = {
  id: "streams:open",
  route: "POST /streams",
  body: json,
};

/**
 * Open a stream
 *
 * `POST /streams`.
 */
export function open(
  client: Client<unknown>,
  request: StreamsOpenOperationRequest,
  options?: CallOptions<never, ServerName>,
): Call<Stream, StreamsOpenOperationError, KnownHeaders<StreamsOpenOperationHeaders>> {
  return call(client, openOperation, request, options);
}

/** Arguments of `streams.close`. */
export interface StreamsCloseRequest {
  id: string;
}

/** Errors of `streams.close`. */
export type StreamsCloseError = UntypedError | TransportError;

/** Data of {@link close}. @internal */
export const closeOperation: OperationSpec = {
  id: "streams:close",
  route: "DELETE /streams/{id}",
  decode: empty,
};

/** `DELETE /streams/{id}`. */
export function close(
  client: Client<unknown>,
  request: StreamsCloseRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, StreamsCloseError> {
  return call(client, closeOperation, request, options);
}
