import type { Shape } from "./runtime/drift.js";
import { findCheck } from "./runtime/validate.js";
import { compareEvent } from "./runtime/webhook-check.js";
import type { WebhookCheck } from "./runtime/webhook.js";

const BreadShape: Shape = { fields: { id: 1 } };

const BreadBakedShape: Shape = {
  fields: {
    object: { values: ["event"] },
    event_name: { values: ["bread.baked"] },
    data: BreadShape,
  },
};

const OrderEventShape: Shape = {
  tag: "event_name",
  of: {
    "order.opened": {
      fields: { object: { values: ["event"] }, event_name: { values: ["order.opened"] }, data: 1 },
    },
    "order.closed": {
      fields: { object: { values: ["event"] }, event_name: { values: ["order.closed"] }, data: 2 },
    },
  },
};

/** What the webhooks hold that `verifyWebhook` reads. */
export const verifyWebhookCheck: WebhookCheck = {
  on: "webhook",
  shapes: {
    event: {
      tag: "event_name",
      of: {
        "bread.baked": BreadBakedShape,
        "order.opened": OrderEventShape,
        "order.closed": OrderEventShape,
        inline: {
          fields: {
            object: { values: ["event"] },
            event_name: { values: ["inline"] },
            data: { fields: {}, optional: { shown: 1 } },
          },
        },
      },
    },
  },
  find: findCheck,
  event: compareEvent,
};
