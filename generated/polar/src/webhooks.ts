import type {
  WebhookCustomerCreatedPayload,
  WebhookCustomerDeletedPayload,
  WebhookCustomerSeatAssignedPayload,
  WebhookCustomerSeatClaimedPayload,
  WebhookCustomerSeatRevokedPayload,
  WebhookCustomerStateChangedPayload,
  WebhookCustomerUpdatedPayload,
} from "./models/shared.js";
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
 * Customer Created
 *
 * A customer came into being, by a checkout or through this API.
 *
 * The webhook `customer.created`.
 */
export type CustomerCreatedEvent = WebhookCustomerCreatedPayload;

/**
 * Customer Updated
 *
 * Something about a customer changed.
 *
 * The webhook `customer.updated`.
 */
export type CustomerUpdatedEvent = WebhookCustomerUpdatedPayload;

/**
 * Customer Deleted
 *
 * A customer was deleted.
 *
 * The webhook `customer.deleted`.
 */
export type CustomerDeletedEvent = WebhookCustomerDeletedPayload;

/**
 * Customer State Changed
 *
 * A customer gained or lost a subscription or a benefit, or was itself changed.
 *
 * The webhook `customer.state_changed`.
 */
export type CustomerStateChangedEvent = WebhookCustomerStateChangedPayload;

/**
 * Customer Seat Assigned
 *
 * A seat was given to someone, who is now invited to claim it.
 *
 * The webhook `customer_seat.assigned`.
 */
export type CustomerSeatAssignedEvent = WebhookCustomerSeatAssignedPayload;

/**
 * Customer Seat Claimed
 *
 * Someone accepted the invitation to a seat.
 *
 * The webhook `customer_seat.claimed`.
 */
export type CustomerSeatClaimedEvent = WebhookCustomerSeatClaimedPayload;

/**
 * Customer Seat Revoked
 *
 * A seat was taken back, or ended with its subscription.
 *
 * The webhook `customer_seat.revoked`.
 */
export type CustomerSeatRevokedEvent = WebhookCustomerSeatRevokedPayload;

/** An event of a type that this version does not know. Its type is any string; the pattern only keeps it apart from those that are known. */
export type UnknownWebhookEvent = { type: UnknownEventType; data: unknown };

/** Every event that the API sends, told apart by `type`; those that this version does not know included. */
export type WebhookEvent =
  | CustomerCreatedEvent
  | CustomerUpdatedEvent
  | CustomerDeletedEvent
  | CustomerStateChangedEvent
  | CustomerSeatAssignedEvent
  | CustomerSeatClaimedEvent
  | CustomerSeatRevokedEvent
  | UnknownWebhookEvent;

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
  return verified(rawBody, headers, secret, options, "type");
}
