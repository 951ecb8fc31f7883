/** Calls that are answered by one event after the other, while the connection stays open. */
import { Call } from "./call.js";
import { Client } from "./client.js";
import type { AnswerCheck } from "./drift.js";
import type { Arguments } from "./encode.js";
import {
  AbortedError,
  ConnectionError,
  ResponseDecodeError,
  SdkError,
  TimeoutError,
} from "./errors.js";
import type { EventFormat, Resume, SentEvent } from "./events.js";
import { startExchange, type Exchange } from "./exchange.js";
import { discard } from "./transport.js";
import type { CallOptions, OperationSpec, ResponseInfo, WireReader } from "./types.js";

/** How an operation sends its events. @internal */
export type StreamSpec = {
  /** Media type asked for. */
  readonly accept: string;
  readonly format: EventFormat;
  /** Events whose data is text: all of them, or those of these names. The data of others is JSON. */
  readonly text?: 1 | readonly string[];
  /** What of an event differs between the wire and the program. */
  readonly read?: WireReader;
};

/** Characters of an event that an error shows. */
const excerptLength = 1024;

/** Longest wait before a new connection that a server may ask for, in milliseconds. */
const longestWait = 60_000;

/** Methods after which a new connection may be made (RFC 9110 section 9.2.1). */
const safeMethod = /^(GET|HEAD|OPTIONS|QUERY) /;

/** Ends the stream in APIs that mark its end; it is no JSON, and no event. */
const endMark = "[DONE]";

/**
 * The events of a call, once. They are read as they are asked for; leaving the loop closes the connection.
 */
export class EventStream<Event> {
  #events: AsyncGenerator<Event, void, undefined> | undefined;
  /** Closes the connection; a loop over the events ends. Needed only where no loop is left to do so. */
  readonly cancel: () => void;

  constructor(events: AsyncGenerator<Event, void, undefined>, cancel: () => void) {
    this.#events = events;
    this.cancel = cancel;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    const events = this.#events;
    if (!events) throw new SdkError("the events of a call can be read once only");
    this.#events = undefined;
    return events;
  }
}

/**
 * A call whose value is a stream of events; iterate it for the events themselves. The timeout counts until
 * the answer begins, then for as long as the API wishes; `idleTimeoutMs` bounds the silence in between.
 */
export class StreamCall<Event, E = unknown, Known = unknown> extends Call<
  EventStream<Event>,
  E,
  Known
> {
  /** @internal */
  constructor(start: Start, reading: Reading) {
    const exchange = start();
    const [value, info, raw] = exchange;
    let opened: Promise<EventStream<Event>> | undefined;
    const open = async () => {
      await value();
      const check = await reading.check();
      return eventsOf<Event>(await connect(exchange), start, reading, check);
    };
    super([() => (opened ??= open()), info, raw]);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    yield* await this;
  }
}

/** Sends an operation that is answered by events. @internal */
export function streamed<Event, E, Known = unknown>(
  client: Client<unknown>,
  operation: OperationSpec,
  spec: StreamSpec,
  request?: object,
  options: CallOptions<object> = {},
): StreamCall<Event, E, Known> {
  const config = Client.config(client);
  const policy = options.retry ?? config.retry ?? {};
  const { accept, format } = spec;
  let hide = (text: string) => text;
  const sent: OperationSpec = {
    ...operation,
    accept,
    // The body stays unread, unless it is something else: then it is read as text, and refused.
    stream: (_, type, hideSecrets) => {
      hide = hideSecrets;
      return format.fits(type);
    },
    decode: () => {
      throw new SyntaxError();
    },
  };
  const start: Start = (headers) =>
    startExchange(
      client,
      sent,
      (request ?? {}) as Arguments,
      headers ? { ...options, headers: { ...options.headers, ...headers } } : options,
    );
  return new StreamCall(start, {
    ...spec,
    id: operation.id,
    limit: options.maxEventLength ?? config.maxEventLength ?? 2 ** 20,
    idleMs: options.idleTimeoutMs ?? config.idleTimeoutMs ?? 0,
    patienceMs: (policy || {}).maxElapsedMs ?? Infinity,
    signal: options.signal,
    hide: (text) => hide(text),
    check: async () => config.api.validate?.(operation, config, options),
    wait: (attempt, error) =>
      safeMethod.test(operation.route)
        ? (config.api.retry?.(policy, attempt, true, undefined, error) ?? Infinity)
        : Infinity,
    failed: async (error) => config.api.observe?.(config, sent, hide)?.failure(error),
  });
}

/** Sends the request, once more with these headers. @internal */
type Start = (headers?: CallOptions["headers"]) => Exchange;

/** All that reading the events of one call needs to know. @internal */
type Reading = StreamSpec & {
  readonly id: string;
  readonly limit: number;
  readonly idleMs: number;
  /** No new connection is begun this long after the last event, in milliseconds. */
  readonly patienceMs: number;
  readonly signal: AbortSignal | undefined;
  /** Takes secrets out of a text. */
  readonly hide: (text: string) => string;
  /** What compares events with the document, where that is wanted. */
  readonly check: () => Promise<AnswerCheck | undefined>;
  /** Milliseconds before a new connection; Infinity where there must not be one. */
  readonly wait: (attempt: number, error: unknown) => number;
  /** Tells hooks and loggers of an error that ends the stream. */
  readonly failed: (error: unknown) => Promise<void>;
};

/** @internal */
type Connection = { readonly info: ResponseInfo | undefined; readonly body: Response["body"] };

async function connect([, info, raw]: Exchange): Promise<Connection> {
  return { info: info(), body: (await raw()).body };
}

/** The events of a connection, and of those that take its place when it breaks. */
function eventsOf<Event>(
  first: Connection,
  start: Start,
  reading: Reading,
  check: AnswerCheck | undefined,
): EventStream<Event> {
  const { signal, idleMs } = reading;
  const resume: Resume = { id: "", retryMs: undefined };
  let connection = first;
  let attempt = 1;
  let delivered = false;
  let heardAt = Date.now();
  /** Why nothing more is to come; undefined is a reason as well. */
  let stopped: [Error?] | undefined;
  let close: () => void = () => discard(first.body);
  const stop = (reason?: Error) => {
    stopped ??= reason ? [reason] : [];
    close();
  };
  const isStopped = () => stopped !== undefined;
  const aborted = () =>
    stop(new AbortedError("aborted by the caller", { cause: signal?.reason as unknown }));

  async function* read(): AsyncGenerator<Event, void, undefined> {
    signal?.addEventListener("abort", aborted);
    if (signal?.aborted) aborted();
    try {
      for (;;) {
        try {
          return yield* readConnection();
        } catch (error) {
          if (await again(error)) continue;
          if (stopped && !stopped[0]) return;
          const reason = stopped?.[0] ?? error;
          await reading.failed(reason);
          throw withFrames(reason);
        }
      }
    } finally {
      signal?.removeEventListener("abort", aborted);
      close();
    }
  }

  async function* readConnection(): AsyncGenerator<Event, void, undefined> {
    const { body, info } = connection;
    const reader = body?.getReader();
    close = () => discard(reader);
    const decoder = new TextDecoder("utf-8", { fatal: reading.format.fatal });
    const cut = reading.format.cutter(reading.limit, resume);
    for (let done = !reader; !done;) {
      const part = await next(reader);
      if (stopped) {
        if (stopped[0]) throw stopped[0];
        return;
      }
      done = !part;
      const found: SentEvent[] = [];
      try {
        cut(decoder.decode(part, { stream: !done }), found);
        if (done) cut(undefined, found);
      } catch (cause) {
        throw refusal(cause, "");
      }
      for (const sent of found) {
        attempt = 1;
        delivered = true;
        heardAt = Date.now();
        if (sent.data === endMark && reading.text !== 1) return;
        yield parsed(sent);
      }
    }

    function parsed(sent: SentEvent): Event {
      const { text, read } = reading;
      const isText = text === 1 || text?.includes(sent.event ?? "");
      try {
        const wire = isText ? sent : { ...sent, data: JSON.parse(sent.data) as unknown };
        check?.(wire, Number(info?.status), reading.hide, "event");
        const place = (data: unknown) => ({ data });
        return (read ? read(wire, isText ? "" : sent.data, place) : wire) as Event;
      } catch (cause) {
        throw refusal(cause, sent.data);
      }
    }

    function refusal(cause: unknown, data: string): ResponseDecodeError {
      // The engine's own message is left out: it quotes the data.
      const what = cause instanceof RangeError ? cause.message : "an event that is not valid";
      return new ResponseDecodeError(`${info?.status} ${reading.id}: ${what}`, {
        ...info,
        ...(cause instanceof RangeError && "findings" in cause && { findings: cause.findings }),
        text: reading.hide(data).slice(0, excerptLength),
      });
    }
  }

  /** The next bytes; undefined at the end. */
  async function next(reader: ReadableStreamDefaultReader<Uint8Array> | undefined) {
    const timer = idleMs > 0 && idleMs < 2 ** 31 ? setTimeout(silent, idleMs) : undefined;
    let broken: Error | undefined;
    function silent() {
      broken = new TimeoutError(`no event within ${idleMs} ms`);
      discard(reader);
    }
    try {
      const part = await reader?.read();
      throwIf(broken);
      return part?.value;
    } catch (cause) {
      // Some runtimes reject a read that is cancelled, others end it.
      throw broken ?? new ConnectionError(`${reading.id}: the stream broke off`, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether a new connection took the place of one that broke: only where no event can be lost or come twice. */
  async function again(error: unknown): Promise<boolean> {
    const broke = error instanceof TimeoutError ? new ConnectionError("", { cause: error }) : error;
    const wait = reading.wait(attempt, broke);
    if (isStopped() || wait === Infinity || (delivered && !resume.id)) return false;
    const delay = Math.min(resume.retryMs ?? wait, longestWait);
    if (Date.now() + delay - heardAt > reading.patienceMs) return false;
    attempt++;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, delay);
      close = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    if (isStopped()) return false;
    const exchange = start(resume.id ? { "last-event-id": resume.id } : {});
    await exchange[0]();
    connection = await connect(exchange);
    return true;
  }

  return new EventStream(read(), () => stop());
}

function throwIf(error: Error | undefined): void {
  if (error) throw error;
}

/** An error of a socket or a timer, with the frames of those who wait for it. */
function withFrames(error: unknown): unknown {
  if (error instanceof SdkError) {
    error.stack = `${new Error().stack}`.replace(/^Error.*/, () => String(error));
  }
  return error;
}
