import type { ServerName } from "../core.js";
import type {
  AllLinesEvent,
  Answer,
  BareEvent,
  CompleteEvent,
  CompleteWholeEvent,
  FeedEvent,
  LinesEvent,
  NamedEvent,
  NewsEvent,
  Prompt,
  SequenceEvent,
} from "../models/streams.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { type BinaryBody, binary } from "../runtime/decode.js";
import { json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { jsonLines, jsonSequence, serverSentEvents } from "../runtime/events.js";
import { type StreamCall, type StreamSpec, streamed } from "../runtime/stream.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";

export type StreamsFeedError = UntypedError | TransportError;

/** Data of {@link feed}. @internal */
export const feedOperation: OperationSpec = {
  errors: { 404: "No such feed." },
  id: "streams:feed",
  route: "GET /feed",
};

/** Events of {@link feed}. @internal */
export const feedEvents: StreamSpec = { accept: "text/event-stream", format: serverSentEvents };

/** `GET /feed`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer. */
export function feed(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<FeedEvent, StreamsFeedError> {
  return streamed(client, feedOperation, feedEvents, request, options);
}

export type StreamsNewsError = UntypedError | TransportError;

/** Data of {@link news}. @internal */
export const newsOperation: OperationSpec = { id: "streams:news", route: "GET /news" };

/** Events of {@link news}. @internal */
export const newsEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: 1,
};

/** `GET /news`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer. */
export function news(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<NewsEvent, StreamsNewsError> {
  return streamed(client, newsOperation, newsEvents, request, options);
}

export type StreamsBareError = UntypedError | TransportError;

/** Data of {@link bare}. @internal */
export const bareOperation: OperationSpec = { id: "streams:bare", route: "GET /bare" };

/** Events of {@link bare}. @internal */
export const bareEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: 1,
};

/** `GET /bare`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer. */
export function bare(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<BareEvent, StreamsBareError> {
  return streamed(client, bareOperation, bareEvents, request, options);
}

export type StreamsNamedError = UntypedError | TransportError;

/** Data of {@link named}. @internal */
export const namedOperation: OperationSpec = { id: "streams:named", route: "GET /named" };

/** Events of {@link named}. @internal */
export const namedEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: ["ping"],
};

/** `GET /named`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer. */
export function named(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<NamedEvent, StreamsNamedError> {
  return streamed(client, namedOperation, namedEvents, request, options);
}

export type StreamsLinesError = UntypedError | TransportError;

/** Data of {@link lines}. @internal */
export const linesOperation: OperationSpec = { id: "streams:lines", route: "GET /lines" };

/** Events of {@link lines}. @internal */
export const linesEvents: StreamSpec = { accept: "application/x-ndjson", format: jsonLines };

/** `GET /lines`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer. */
export function lines(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<LinesEvent, StreamsLinesError> {
  return streamed(client, linesOperation, linesEvents, request, options);
}

export type StreamsAllLinesError = UntypedError | TransportError;

/** Data of {@link allLines}. @internal */
export const allLinesOperation: OperationSpec = {
  id: "streams:all lines",
  route: "GET /all-lines",
};

/** Events of {@link allLines}. @internal */
export const allLinesEvents: StreamSpec = { accept: "application/jsonl", format: jsonLines };

/** `GET /all-lines`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer. */
export function allLines(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<AllLinesEvent, StreamsAllLinesError> {
  return streamed(client, allLinesOperation, allLinesEvents, request, options);
}

export type StreamsSequenceError = UntypedError | TransportError;

/** Data of {@link sequence}. @internal */
export const sequenceOperation: OperationSpec = { id: "streams:sequence", route: "GET /sequence" };

/** Events of {@link sequence}. @internal */
export const sequenceEvents: StreamSpec = { accept: "application/json-seq", format: jsonSequence };

/** `GET /sequence`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer. */
export function sequence(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<SequenceEvent, StreamsSequenceError> {
  return streamed(client, sequenceOperation, sequenceEvents, request, options);
}

/** Arguments of `streams.complete`. */
export type StreamsCompleteRequest = Prompt;

export type StreamsCompleteError = UntypedError | TransportError;

/** Data of {@link complete}. @internal */
export const completeOperation: OperationSpec = {
  id: "streams:complete",
  route: "POST /complete",
  body: json,
};

/** Events of {@link complete}. @internal */
export const completeEvents: StreamSpec = { accept: "text/event-stream", format: serverSentEvents };

/** `POST /complete`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true. */
export function complete(
  client: Client<unknown>,
  request: StreamsCompleteRequest & { stream: true },
  options?: CallOptions<never, ServerName>,
): StreamCall<CompleteEvent, StreamsCompleteError>;
/** `POST /complete`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true. */
export function complete(
  client: Client<unknown>,
  request: StreamsCompleteRequest & { stream?: false | null },
  options?: CallOptions<never, ServerName>,
): Call<Answer, StreamsCompleteError>;
/** `POST /complete`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true. */
export function complete(
  client: Client<unknown>,
  request: StreamsCompleteRequest,
  options?: CallOptions<never, ServerName>,
): Call<unknown> {
  return request.stream
    ? streamed(client, completeOperation, completeEvents, request, options)
    : call(client, completeOperation, request, options);
}

/** Arguments of `streams.completeWhole`. */
export interface StreamsCompleteWholeRequest {
  stream: string;
  body: { stream: boolean };
}

export type StreamsCompleteWholeError = UntypedError | TransportError;

/** Data of {@link completeWhole}. @internal */
export const completeWholeOperation: OperationSpec = {
  id: "streams:complete whole",
  route: "POST /complete-whole/{stream}",
  body: json,
  whole: 1,
};

/** Events of {@link completeWhole}. @internal */
export const completeWholeEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
};

/** `POST /complete-whole/{stream}`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true. */
export function completeWhole(
  client: Client<unknown>,
  request: StreamsCompleteWholeRequest & { body: { stream: true } },
  options?: CallOptions<never, ServerName>,
): StreamCall<CompleteWholeEvent, StreamsCompleteWholeError>;
/** `POST /complete-whole/{stream}`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true. */
export function completeWhole(
  client: Client<unknown>,
  request: StreamsCompleteWholeRequest & { body: { stream: false } },
  options?: CallOptions<never, ServerName>,
): Call<Answer, StreamsCompleteWholeError>;
/** `POST /complete-whole/{stream}`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true. */
export function completeWhole(
  client: Client<unknown>,
  request: StreamsCompleteWholeRequest,
  options?: CallOptions<never, ServerName>,
): Call<unknown> {
  return request.body.stream
    ? streamed(client, completeWholeOperation, completeWholeEvents, request, options)
    : call(client, completeWholeOperation, request, options);
}

/** Arguments of `streams.speech`. */
export interface StreamsSpeechRequest {
  format: string;
}

export type StreamsSpeechError = UntypedError | TransportError;

/** Data of {@link speech}. @internal */
export const speechOperation: OperationSpec = {
  id: "streams:speech",
  route: "POST /speech",
  body: json,
  accept: "application/octet-stream",
  stream: binary,
};

/** `POST /speech`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. */
export function speech(
  client: Client<unknown>,
  request: StreamsSpeechRequest,
  options?: CallOptions<never, ServerName>,
): Call<BinaryBody, StreamsSpeechError> {
  return call(client, speechOperation, request, options);
}
