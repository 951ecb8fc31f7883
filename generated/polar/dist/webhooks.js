import { verified } from "./runtime/webhook.js";
export { WebhookVerificationError } from "./runtime/webhook.js";
export function verifyWebhook(rawBody, headers, secret, options) {
  return verified(rawBody, headers, secret, options, "type");
}
