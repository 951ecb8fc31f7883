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

/** Errors of `streams.feed`. */
export type StreamsFeedError = UntypedError | TransportError;

/** Data of {@link feed}. @internal */
export const feedOperation: OperationSpec = {
  errors: { 404: "No such feed." },
  id: "streams:feed",
  route: "GET /feed",
};

/** Events of {@link feed}. @internal */
export const feedEvents: StreamSpec = { accept: "text/event-stream", format: serverSentEvents };

/** `GET /feed`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function feed(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<FeedEvent, StreamsFeedError> {
  return streamed(client, feedOperation, feedEvents, request, options);
}

/** Errors of `streams.news`. */
export type StreamsNewsError = UntypedError | TransportError;

/** Data of {@link news}. @internal */
export const newsOperation: OperationSpec = { id: "streams:news", route: "GET /news" };

/** Events of {@link news}. @internal */
export const newsEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: 1,
};

/** `GET /news`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function news(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<NewsEvent, StreamsNewsError> {
  return streamed(client, newsOperation, newsEvents, request, options);
}

/** Errors of `streams.bare`. */
export type StreamsBareError = UntypedError | TransportError;

/** Data of {@link bare}. @internal */
export const bareOperation: OperationSpec = { id: "streams:bare", route: "GET /bare" };

/** Events of {@link bare}. @internal */
export const bareEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: 1,
};

/** `GET /bare`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function bare(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<BareEvent, StreamsBareError> {
  return streamed(client, bareOperation, bareEvents, request, options);
}

/** Errors of `streams.named`. */
export type StreamsNamedError = UntypedError | TransportError;

/** Data of {@link named}. @internal */
export const namedOperation: OperationSpec = { id: "streams:named", route: "GET /named" };

/** Events of {@link named}. @internal */
export const namedEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: ["ping"],
};

/** `GET /named`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function named(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<NamedEvent, StreamsNamedError> {
  return streamed(client, namedOperation, namedEvents, request, options);
}

/** Errors of `streams.lines`. */
export type StreamsLinesError = UntypedError | TransportError;

/** Data of {@link lines}. @internal */
export const linesOperation: OperationSpec = { id: "streams:lines", route: "GET /lines" };

/** Events of {@link lines}. @internal */
export const linesEvents: StreamSpec = { accept: "application/x-ndjson", format: jsonLines };

/** `GET /lines`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function lines(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<LinesEvent, StreamsLinesError> {
  return streamed(client, linesOperation, linesEvents, request, options);
}

/** Errors of `streams.allLines`. */
export type StreamsAllLinesError = UntypedError | TransportError;

/** Data of {@link allLines}. @internal */
export const allLinesOperation: OperationSpec = {
  id: "streams:all lines",
  route: "GET /all-lines",
};

/** Events of {@link allLines}. @internal */
export const allLinesEvents: StreamSpec = { accept: "application/jsonl", format: jsonLines };

/** `GET /all-lines`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function allLines(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<AllLinesEvent, StreamsAllLinesError> {
  return streamed(client, allLinesOperation, allLinesEvents, request, options);
}

/** Errors of `streams.sequence`. */
export type StreamsSequenceError = UntypedError | TransportError;

/** Data of {@link sequence}. @internal */
export const sequenceOperation: OperationSpec = { id: "streams:sequence", route: "GET /sequence" };

/** Events of {@link sequence}. @internal */
export const sequenceEvents: StreamSpec = { accept: "application/json-seq", format: jsonSequence };

/** `GET /sequence`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function sequence(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<SequenceEvent, StreamsSequenceError> {
  return streamed(client, sequenceOperation, sequenceEvents, request, options);
}

/** Arguments of `streams.complete`. */
export type StreamsCompleteRequest = Prompt;

/** Errors of `streams.complete`. */
export type StreamsCompleteError = UntypedError | TransportError;

/** Data of {@link complete}. @internal */
export const completeOperation: OperationSpec = {
  id: "streams:complete",
  route: "POST /complete",
  body: json,
};

/** Events of {@link complete}. @internal */
export const completeEvents: StreamSpec = { accept: "text/event-stream", format: serverSentEvents };

/** `POST /complete`. Gives events as they come where `stream` is true. */
export function complete(
  client: Client<unknown>,
  request: StreamsCompleteRequest & { stream: true },
  options?: CallOptions<never, ServerName>,
): StreamCall<CompleteEvent, StreamsCompleteError>;
/** `POST /complete`. Gives events as they come where `stream` is true. */
export function complete(
  client: Client<unknown>,
  request: StreamsCompleteRequest & { stream?: false | null },
  options?: CallOptions<never, ServerName>,
): Call<Answer, StreamsCompleteError>;
/** `POST /complete`. Gives events as they come where `stream` is true. */
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

/** Errors of `streams.completeWhole`. */
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

/** `POST /complete-whole/{stream}`. Gives events as they come where `stream` is true. */
export function completeWhole(
  client: Client<unknown>,
  request: StreamsCompleteWholeRequest & { body: { stream: true } },
  options?: CallOptions<never, ServerName>,
): StreamCall<CompleteWholeEvent, StreamsCompleteWholeError>;
/** `POST /complete-whole/{stream}`. Gives events as they come where `stream` is true. */
export function completeWhole(
  client: Client<unknown>,
  request: StreamsCompleteWholeRequest & { body: { stream: false } },
  options?: CallOptions<never, ServerName>,
): Call<Answer, StreamsCompleteWholeError>;
/** `POST /complete-whole/{stream}`. Gives events as they come where `stream` is true. */
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

/** Errors of `streams.speech`. */
export type StreamsSpeechError = UntypedError | TransportError;

/** Data of {@link speech}. @internal */
export const speechOperation: OperationSpec = {
  id: "streams:speech",
  route: "POST /speech",
  body: json,
  accept: "application/octet-stream",
  stream: binary,
};

/** `POST /speech`. */
export function speech(
  client: Client<unknown>,
  request: StreamsSpeechRequest,
  options?: CallOptions<never, ServerName>,
): Call<BinaryBody, StreamsSpeechError> {
  return call(client, speechOperation, request, options);
}
