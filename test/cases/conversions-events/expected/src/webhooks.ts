import { TradeDoneConversion } from "./conversions.js";
import type { TradeDone } from "./models/shared.js";
import { bigInt, date, quoteIntegers, reads } from "./runtime/convert.js";
import {
  type UnknownEventType,
  type WebhookBody,
  type WebhookHeaders,
  type WebhookOptions,
  type WebhookSecret,
  verified,
} from "./runtime/webhook.js";
export {
  type UnknownEventType,
  type WebhookBody,
  type WebhookChecks,
  type WebhookHeaders,
  type WebhookKey,
  type WebhookOptions,
  type WebhookSecret,
  WebhookVerificationError,
} from "./runtime/webhook.js";

/** The webhook `trade.done`. */
export type TradeDoneEvent = TradeDone;

/** The webhook `trade.repeated`. */
export type TradeRepeatedEvent = TradeDone;

/** The webhook `day.closed`. */
export interface DayClosedEvent {
  type: "day.closed";
  /** Format: date-time. */
  at: Date;
  /** Format: int64. */
  volume?: bigint;
}

/** The webhook `name.changed`. */
export interface NameChangedEvent {
  type: "name.changed";
  at: string;
}

/** An event of a type that this version does not know. Its type is any string; the pattern only keeps it apart from those that are known. */
export type UnknownWebhookEvent = { type: UnknownEventType; [field: string]: unknown };

/** Every event that the API sends, told apart by `type`; those that this version does not know included. */
export type WebhookEvent =
  TradeDoneEvent | TradeRepeatedEvent | DayClosedEvent | NameChangedEvent | UnknownWebhookEvent;

/**
 * Checks by the Standard Webhooks scheme that the API sent a webhook, and that it did so just now; then reads it.
 *
 * The body is the text or the bytes as they were received: a body that was parsed, or written anew, is not what was signed. Several secrets count while one replaces another.
 *
 * @throws {WebhookVerificationError} for anything that is wrong; it does not say what.
 */
export function verifyWebhook(
  rawBody: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<WebhookEvent> {
  return verified(
    rawBody,
    headers,
    secret,
    options,
    "type",
    /* @__PURE__ */ reads(
      {
        tag: "type",
        of: {
          "trade.done": TradeDoneConversion,
          "day.closed": { fields: { at: date, volume: bigInt } },
        },
      },
      quoteIntegers,
    ),
  );
}
