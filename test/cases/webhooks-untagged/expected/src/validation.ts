import { findCheck } from "./runtime/validate.js";
import { compareEvent } from "./runtime/webhook-check.js";
import type { WebhookCheck } from "./runtime/webhook.js";

/** What the webhooks hold that `verifyWebhook` reads. */
export const verifyWebhookCheck: WebhookCheck = {
  on: "webhook",
  shapes: { event: { any: [{ fields: { name: 1 } }, { fields: { id: 2 } }] } },
  find: findCheck,
  event: compareEvent,
};
