import { LinesEventConversion, TicksEventConversion } from "../conversions.js";
import type { ServerName } from "../core.js";
import type { LinesEvent, NamesEvent, TicksEvent } from "../models/trades.js";
import type { Client } from "../runtime/client.js";
import { quoteIntegers, reads } from "../runtime/convert.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { jsonLines, serverSentEvents } from "../runtime/events.js";
import { type StreamCall, type StreamSpec, streamed } from "../runtime/stream.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";

/** Errors of `trades.ticks`. */
export type TradesTicksError = UntypedError | TransportError;

/** Data of {@link ticks}. @internal */
export const ticksOperation: OperationSpec = { id: "trades:ticks", route: "GET /ticks" };

/** Events of {@link ticks}. @internal */
export const ticksEvents: StreamSpec = {
  accept: "text/event-stream",
  format: serverSentEvents,
  text: ["clock"],
  read: /* @__PURE__ */ reads(TicksEventConversion, quoteIntegers),
};

/** `GET /ticks`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function ticks(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<TicksEvent, TradesTicksError> {
  return streamed(client, ticksOperation, ticksEvents, request, options);
}

/** Errors of `trades.lines`. */
export type TradesLinesError = UntypedError | TransportError;

/** Data of {@link lines}. @internal */
export const linesOperation: OperationSpec = { id: "trades:lines", route: "GET /lines" };

/** Events of {@link lines}. @internal */
export const linesEvents: StreamSpec = {
  accept: "application/x-ndjson",
  format: jsonLines,
  read: /* @__PURE__ */ reads(LinesEventConversion, quoteIntegers),
};

/** `GET /lines`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function lines(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<LinesEvent, TradesLinesError> {
  return streamed(client, linesOperation, linesEvents, request, options);
}

/** Errors of `trades.names`. */
export type TradesNamesError = UntypedError | TransportError;

/** Data of {@link names}. @internal */
export const namesOperation: OperationSpec = { id: "trades:names", route: "GET /names" };

/** Events of {@link names}. @internal */
export const namesEvents: StreamSpec = { accept: "text/event-stream", format: serverSentEvents };

/** `GET /names`. Gives events as they come; the timeout counts until the first byte of the answer. */
export function names(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): StreamCall<NamesEvent, TradesNamesError> {
  return streamed(client, namesOperation, namesEvents, request, options);
}
