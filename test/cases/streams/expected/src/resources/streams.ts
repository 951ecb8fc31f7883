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
  SequenceEvent,
} from "../models/streams.js";
import {
  type StreamsAllLinesError,
  type StreamsBareError,
  type StreamsCompleteError,
  type StreamsCompleteRequest,
  type StreamsCompleteWholeError,
  type StreamsCompleteWholeRequest,
  type StreamsFeedError,
  type StreamsLinesError,
  type StreamsNamedError,
  type StreamsNewsError,
  type StreamsSequenceError,
  type StreamsSpeechError,
  type StreamsSpeechRequest,
  completeEvents,
  completeOperation,
  completeWholeEvents,
  completeWholeOperation,
} from "../operations/streams.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { type BinaryBody, binary } from "../runtime/decode.js";
import { json } from "../runtime/encode.js";
import { jsonLines, jsonSequence, serverSentEvents } from "../runtime/events.js";
import { type StreamCall, streamed } from "../runtime/stream.js";
import type { CallOptions, NoArguments } from "../runtime/types.js";

/** Operations of `streams`. */
export class StreamsResource<Held> {
  readonly #client: Client<Held>;

  constructor(client: Client<Held>) {
    this.#client = client;
  }

  /**
   * `GET /feed`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer.
   * @see [Reference](../../docs/resources/streams.md#feed)
   * @example
   * for await (const item of streams.streams.feed()) console.log(item);
   */
  feed(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): StreamCall<FeedEvent, StreamsFeedError> {
    return streamed(
      this.#client,
      { errors: { 404: "No such feed." }, id: "streams:feed", route: "GET /feed" },
      { accept: "text/event-stream", format: serverSentEvents },
      request,
      options,
    );
  }

  /**
   * `GET /news`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer.
   * @see [Reference](../../docs/resources/streams.md#news)
   * @example
   * for await (const item of streams.streams.news()) console.log(item);
   */
  news(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): StreamCall<NewsEvent, StreamsNewsError> {
    return streamed(
      this.#client,
      { id: "streams:news", route: "GET /news" },
      { accept: "text/event-stream", format: serverSentEvents, text: 1 },
      request,
      options,
    );
  }

  /**
   * `GET /bare`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer.
   * @see [Reference](../../docs/resources/streams.md#bare)
   * @example
   * for await (const item of streams.streams.bare()) console.log(item);
   */
  bare(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): StreamCall<BareEvent, StreamsBareError> {
    return streamed(
      this.#client,
      { id: "streams:bare", route: "GET /bare" },
      { accept: "text/event-stream", format: serverSentEvents, text: 1 },
      request,
      options,
    );
  }

  /**
   * `GET /named`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer.
   * @see [Reference](../../docs/resources/streams.md#named)
   * @example
   * for await (const item of streams.streams.named()) console.log(item);
   */
  named(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): StreamCall<NamedEvent, StreamsNamedError> {
    return streamed(
      this.#client,
      { id: "streams:named", route: "GET /named" },
      { accept: "text/event-stream", format: serverSentEvents, text: ["ping"] },
      request,
      options,
    );
  }

  /**
   * `GET /lines`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer.
   * @see [Reference](../../docs/resources/streams.md#lines)
   * @example
   * for await (const item of streams.streams.lines()) console.log(item);
   */
  lines(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): StreamCall<LinesEvent, StreamsLinesError> {
    return streamed(
      this.#client,
      { id: "streams:lines", route: "GET /lines" },
      { accept: "application/x-ndjson", format: jsonLines },
      request,
      options,
    );
  }

  /**
   * `GET /all-lines`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer.
   * @see [Reference](../../docs/resources/streams.md#alllines)
   * @example
   * for await (const item of streams.streams.allLines()) console.log(item);
   */
  allLines(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): StreamCall<AllLinesEvent, StreamsAllLinesError> {
    return streamed(
      this.#client,
      { id: "streams:all lines", route: "GET /all-lines" },
      { accept: "application/jsonl", format: jsonLines },
      request,
      options,
    );
  }

  /**
   * `GET /sequence`. Repeated when the connection or the server fails. Gives events as they come; the timeout counts until the first byte of the answer.
   * @see [Reference](../../docs/resources/streams.md#sequence)
   * @example
   * for await (const item of streams.streams.sequence()) console.log(item);
   */
  sequence(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): StreamCall<SequenceEvent, StreamsSequenceError> {
    return streamed(
      this.#client,
      { id: "streams:sequence", route: "GET /sequence" },
      { accept: "application/json-seq", format: jsonSequence },
      request,
      options,
    );
  }

  /**
   * `POST /complete`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true.
   * @see [Reference](../../docs/resources/streams.md#complete)
   * @example
   * await streams.streams.complete({ text: "<value>" });
   */
  complete(
    request: StreamsCompleteRequest & { stream: true },
    options?: CallOptions<never, ServerName>,
  ): StreamCall<CompleteEvent, StreamsCompleteError>;
  /**
   * `POST /complete`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true.
   * @see [Reference](../../docs/resources/streams.md#complete)
   * @example
   * await streams.streams.complete({ text: "<value>" });
   */
  complete(
    request: StreamsCompleteRequest & { stream?: false | null },
    options?: CallOptions<never, ServerName>,
  ): Call<Answer, StreamsCompleteError>;
  /**
   * `POST /complete`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true.
   * @see [Reference](../../docs/resources/streams.md#complete)
   * @example
   * await streams.streams.complete({ text: "<value>" });
   */
  complete(
    request: StreamsCompleteRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<unknown> {
    return request.stream
      ? streamed(this.#client, completeOperation, completeEvents, request, options)
      : call(this.#client, completeOperation, request, options);
  }

  /**
   * `POST /complete-whole/{stream}`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true.
   * @see [Reference](../../docs/resources/streams.md#completewhole)
   * @example
   * await streams.streams.completeWhole({ stream: "<value>", body: { stream: true } });
   */
  completeWhole(
    request: StreamsCompleteWholeRequest & { body: { stream: true } },
    options?: CallOptions<never, ServerName>,
  ): StreamCall<CompleteWholeEvent, StreamsCompleteWholeError>;
  /**
   * `POST /complete-whole/{stream}`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true.
   * @see [Reference](../../docs/resources/streams.md#completewhole)
   * @example
   * await streams.streams.completeWhole({ stream: "<value>", body: { stream: true } });
   */
  completeWhole(
    request: StreamsCompleteWholeRequest & { body: { stream: false } },
    options?: CallOptions<never, ServerName>,
  ): Call<Answer, StreamsCompleteWholeError>;
  /**
   * `POST /complete-whole/{stream}`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. Gives events as they come where `stream` is true.
   * @see [Reference](../../docs/resources/streams.md#completewhole)
   * @example
   * await streams.streams.completeWhole({ stream: "<value>", body: { stream: true } });
   */
  completeWhole(
    request: StreamsCompleteWholeRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<unknown> {
    return request.body.stream
      ? streamed(this.#client, completeWholeOperation, completeWholeEvents, request, options)
      : call(this.#client, completeWholeOperation, request, options);
  }

  /**
   * `POST /speech`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @see [Reference](../../docs/resources/streams.md#speech)
   * @example
   * await streams.streams.speech({ format: "<value>" });
   */
  speech(
    request: StreamsSpeechRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<BinaryBody, StreamsSpeechError> {
    return call(
      this.#client,
      {
        id: "streams:speech",
        route: "POST /speech",
        body: json,
        accept: "application/octet-stream",
        stream: binary,
      },
      request,
      options,
    );
  }
}
