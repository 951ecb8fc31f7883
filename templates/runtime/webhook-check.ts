/** Compares webhooks with the document. Only the tables of a package lead here, and only those who use them. */
import type { DriftFinding } from "./drift.js";
import { findCheck } from "./validate.js";
import type { WebhookCheck } from "./webhook.js";

/** Compares an event as it came, before anything of it is converted. Its kind stands in for an operation. */
export const compareEvent: WebhookCheck["event"] = (text, tag, options, refusal) => {
  if ((options.validation ?? "none") === "none") return;
  const event = JSON.parse(text) as { readonly [name: string]: string };
  const id = (tag && event[tag]) ?? "webhook";
  const compare = findCheck({ id, route: "webhook" }, options, {});
  try {
    compare(event, 0, String, "event");
  } catch (cause) {
    const { message, findings } = cause as Error & { readonly findings: readonly DriftFinding[] };
    throw Object.assign(new refusal(`not as documented (${message})`), { findings });
  }
};
