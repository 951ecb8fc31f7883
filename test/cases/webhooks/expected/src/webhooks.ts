import type { BreadBaked, OrderEvent } from "./models/shared.js";
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

/**
 * Bread is ready
 *
 * Sent when a loaf leaves the oven.
 *
 * The webhook `bread.baked`.
 */
export type BreadBakedEvent = BreadBaked;

/** The webhook `order-opened`. */
export type OrderOpenedEvent = OrderEvent;

/** The webhook `order-closed`. */
export type OrderClosedEvent = OrderEvent;

/**
 * The webhook `inline`.
 * @deprecated
 */
export interface InlineEvent {
  object: "event";
  event_name: "inline";
  data: { shown?: string };
}

/** An event of a type that this version does not know. Its type is any string; the pattern only keeps it apart from those that are known. */
export type UnknownWebhookEvent = { event_name: UnknownEventType; data: unknown };

/** Every event that the API sends, told apart by `event_name`; those that this version does not know included. */
export type WebhookEvent =
  BreadBakedEvent | OrderOpenedEvent | OrderClosedEvent | InlineEvent | UnknownWebhookEvent;

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
  return verified(rawBody, headers, secret, options, "event_name");
}
