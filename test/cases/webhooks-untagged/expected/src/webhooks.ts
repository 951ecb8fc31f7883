import {
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

/** The webhook `webhook`. */
export interface WebhookWebhookEvent {
  name: string;
}

/** The webhook `verify webhook`. */
export interface VerifyWebhookEvent {
  id: number;
}

/** Every event that the API sends. */
export type WebhookEvent = WebhookWebhookEvent | VerifyWebhookEvent;

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
  return verified(rawBody, headers, secret, options);
}
