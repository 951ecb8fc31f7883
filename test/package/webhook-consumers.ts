/** Programs that receive webhooks. */
import type { Consumer } from "./consumers.ts";

/** What a receiver can do with an event. */
export const webhookConsumers: Consumer[] = [
  {
    name: "webhooks",
    title: "events of webhooks narrow by type, and an unknown one is no error",
    source: `
import {
  type Customer,
  type CustomerSeat,
  type CustomerState,
  type DriftFinding,
  Polar,
} from "@sdkwright/polar";
import * as checks from "@sdkwright/polar/validation";
import {
  type CustomerCreatedEvent,
  type UnknownWebhookEvent,
  verifyWebhook,
  type WebhookEvent,
  WebhookVerificationError,
} from "@sdkwright/polar/webhooks";
import { same } from "./same.js";
const event = await verifyWebhook("{}", new Headers(), "whsec_secret", { toleranceSeconds: 60 });
same<typeof event, WebhookEvent>();
switch (event.type) {
  case "customer.created":
    same<typeof event, CustomerCreatedEvent>();
    same<typeof event.data, Customer>();
    break;
  case "customer.state_changed":
    same<typeof event.data, CustomerState>();
    break;
  case "customer_seat.claimed":
  case "customer_seat.revoked":
    same<typeof event.data, CustomerSeat>();
    break;
  case "customer.updated":
  case "customer.deleted":
  case "customer_seat.assigned":
    break;
  default: {
    same<typeof event, UnknownWebhookEvent>();
    const type: string = event.type;
    same<typeof event.data, unknown>();
    console.log(type);
  }
}
await verifyWebhook(new Uint8Array(), { "webhook-id": ["a"] }, ["a", new Uint8Array(24)], { now: 0 });
// @ts-expect-error TS2345 TS2353
await verifyWebhook({ type: "customer.created" }, {}, "secret");
// @ts-expect-error TS2345
await verifyWebhook("", {}, undefined);
console.log(new WebhookVerificationError("no").name);
const strict = { validation: "strict", checks } as const;
await verifyWebhook("", {}, "secret", strict);
await verifyWebhook("", {}, "secret", { checks: { verifyWebhookCheck: checks.verifyWebhookCheck } });
const hooks = { onDrift: ({ pointer }: DriftFinding) => console.log(pointer) };
await verifyWebhook("", {}, "secret", { validation: "report", checks, hooks });
// @ts-expect-error TS2345
await verifyWebhook("", {}, "secret", { validation: "report", hooks });
// @ts-expect-error TS2741 TS2322 TS2345
await verifyWebhook("", {}, "secret", { validation: "strict", checks: {} });
new Polar({ validation: "report", checks, hooks });
`,
  },
];
