import type { ServerName } from "../core.js";
import type { EventsEvent } from "../models/media.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import {
  type BinaryBody,
  binary,
  empty,
  text as textImport,
  withStatus,
} from "../runtime/decode.js";
import { asIs, choice as choiceImport, json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { serverSentEvents } from "../runtime/events.js";
import { type StreamCall, type StreamSpec, streamed } from "../runtime/stream.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";

/** Errors of `media.csv`. */
export type MediaCsvError = UntypedError | TransportError;

/** Data of {@link csv}. @internal */
export const csvOperation: OperationSpec = {
  id: "media:csv",
  route: "GET /csv",
  accept: "text/csv",
  decode: textImport,
};

/** `GET /csv`. */
export function csv(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<string, MediaCsvError> {
  return call(client, csvOperation, request, options);
}

/** Errors of `media.pdf`. */
export type MediaPdfError = UntypedError | TransportError;

/** Data of {@link pdf}. @internal */
export const pdfOperation: OperationSpec = {
  id: "media:pdf",
  route: "GET /pdf",
  accept: "application/pdf",
  stream: binary,
};

/** `GET /pdf`. */
export function pdf(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<BinaryBody, MediaPdfError> {
  return call(client, pdfOperation, request, options);
}

/** Errors of `media.gone`. */
export type MediaGoneError = UntypedError | TransportError;

/** Data of {@link gone}. @internal */
export const goneOperation: OperationSpec = {
  id: "media:gone",
  route: "DELETE /gone",
  decode: empty,
};

/** `DELETE /gone`. */
export function gone(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, MediaGoneError> {
  return call(client, goneOperation, request, options);
}

/** Errors of `media.maybe`. */
export type MediaMaybeError = UntypedError | TransportError;

/** Data of {@link maybe}. @internal */
export const maybeOperation: OperationSpec = { id: "media:maybe", route: "GET /maybe" };

/** `GET /maybe`. */
export function maybe(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<string | undefined, MediaMaybeError> {
  return call(client, maybeOperation, request, options);
}

/** Errors of `media.two`. */
export type MediaTwoError = UntypedError | TransportError;

/** Data of {@link two}. @internal */
export const twoOperation: OperationSpec = {
  id: "media:two",
  route: "GET /two",
  decode: withStatus,
};

/** `GET /two`. */
export function two(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<
  { readonly status: 200; readonly body: string } | { readonly status: 202; readonly body: number },
  MediaTwoError
> {
  return call(client, twoOperation, request, options);
}

/** Errors of `media.vendor`. */
export type MediaVendorError = UntypedError | TransportError;

/** Data of {@link vendor}. @internal */
export const vendorOperation: OperationSpec = {
  id: "media:vendor",
  route: "GET /vendor",
  accept: "application/vnd.acme.v2+json",
};

/** `GET /vendor`. */
export function vendor(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<string[], MediaVendorError> {
  return call(client, vendorOperation, request, options);
}

/** Arguments of `media.upload`. */
export interface MediaUploadRequest {
  body: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** Errors of `media.upload`. */
export type MediaUploadError = UntypedError | TransportError;

/** Data of {@link upload}. @internal */
export const uploadOperation: OperationSpec = {
  id: "media:upload",
  route: "PUT /upload",
  body: /* @__PURE__ */ asIs("application/octet-stream"),
  whole: 1,
  decode: empty,
};

/** `PUT /upload`. */
export function upload(
  client: Client<unknown>,
  request: MediaUploadRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, MediaUploadError> {
  return call(client, uploadOperation, request, options);
}

/** Arguments of `media.text`. */
export interface MediaTextRequest {
  body: string;
}

/** Errors of `media.text`. */
export type MediaTextError = UntypedError | TransportError;

/** Data of {@link text}. @internal */
export const textOperation: OperationSpec = {
  id: "media:text",
  route: "PUT /text",
  body: /* @__PURE__ */ asIs("text/plain"),
  whole: 1,
  decode: empty,
};

/** `PUT /text`. */
export function text(
  client: Client<unknown>,
  request: MediaTextRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, MediaTextError> {
  return call(client, textOperation, request, options);
}

/** Arguments of `media.choice`. */
export type MediaChoiceRequest =
  | { contentType?: "application/json"; body: { a?: string } }
  | {
      contentType: "application/xml";
      body: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
    };

/** Errors of `media.choice`. */
export type MediaChoiceError = UntypedError | TransportError;

/** Data of {@link choice}. @internal */
export const choiceOperation: OperationSpec = {
  id: "media:choice",
  route: "PUT /choice",
  body: /* @__PURE__ */ choiceImport({
    "application/json": json,
    "application/xml": /* @__PURE__ */ asIs("application/xml"),
  }),
  whole: 1,
  decode: empty,
};

/** `PUT /choice`. */
export function choice(
  client: Client<unknown>,
  request: MediaChoiceRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, MediaChoiceError> {
  return call(client, choiceOperation, request, options);
}

/** Errors of `media.events`. */
export type MediaEventsError = UntypedError | TransportError;

/** Data of {@link events}. @internal */
export const eventsOperation: OperationSpec = { id: "media:events", route: "GET /events" };

/** Events of {@link events}. @internal */
export const eventsEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: 1,
};

/** `GET /events`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function events(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<EventsEvent, MediaEventsError> {
  return streamed(client, eventsOperation, eventsEvents, request, options);
}
