/** R36 for webhooks: an event of the flagship is compared with its document, as far as the receiver asks for it. */
import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import * as checks from "../../generated/polar/dist/validation.js";
import {
  verifyWebhook,
  WebhookVerificationError,
  type WebhookOptions,
} from "../../generated/polar/dist/webhooks.js";
import type { sdk } from "./peers.ts";

const secret = `whsec_${btoa("a secret of more than sixteen bytes")}`;
const { verifyWebhookCheck } = checks;
const state = {
  type: "customer_seat.revoked",
  timestamp: "2026-01-31T12:00:00Z",
  data: { id: "s", status: "thrown_away", seat_tier: 7, news: true },
};
const unknown = { type: "customer.cloned", data: {} };

/** Has an event verified that its sender signed, or somebody else. */
function receive(event: object, options: WebhookOptions, key = secret): Promise<object> {
  const body = JSON.stringify(event);
  const now = new Date();
  const headers = {
    "webhook-id": "1",
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": new Webhook(key).sign("1", now, body),
  };
  return verifyWebhook(body, headers, secret, options);
}

/** What `report` tells of an event, which it gives as it came. */
async function told(event: object): Promise<sdk.DriftFinding[]> {
  const found: sdk.DriftFinding[] = [];
  const onDrift = (finding: sdk.DriftFinding) => void found.push(finding);
  expect(await receive(event, { validation: "report", checks, hooks: { onDrift } })).toEqual(event);
  return found;
}

async function refusal(work: Promise<unknown>): Promise<WebhookVerificationError> {
  const error = await work.catch((it: unknown) => it);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  return error as WebhookVerificationError;
}

describe("R36 a webhook", () => {
  test("report: every difference is told with its kind of event, and the event passes", async () => {
    const found = await told(state);
    expect(new Set(found.map(({ operationId, status }) => `${operationId} ${status}`))).toEqual(
      new Set(["customer_seat.revoked 0"]),
    );
    const rows = found.map(({ kind, pointer }) => `${kind} ${pointer}`);
    expect(rows).toContain("unknownValue /data/status");
    expect(rows).toContain("missing /data/subscription_id");
  });

  test("report: a kind of event that nobody knows is told", async () => {
    expect(await told(unknown)).toMatchObject([
      { kind: "newVariant", pointer: "/type", actual: "customer.cloned" },
    ]);
  });

  test("report: a hook that throws or rejects changes nothing", async () => {
    for (const onDrift of [
      () => expect.fail("a hook"),
      () => Promise.reject(new Error("a hook")),
    ]) {
      const hooks = { onDrift };
      expect(await receive(state, { validation: "report", checks, hooks })).toEqual(state);
    }
  });

  test("strict: the event is refused with what was found, by the one class of error", async () => {
    const found = await told(state);
    const error = await refusal(receive(state, { validation: "strict", checks }));
    expect(error.findings).toEqual(found);
    expect(error.message).toMatch(/^not as documented \(\w+ at "\/data\/\w+": .*, and \d+ more\)$/);
    await refusal(receive(unknown, { validation: "strict", checks: { verifyWebhookCheck } }));
  });

  test("strict: an event as documented passes", async () => {
    const event = { type: "order.paid", at: 1 };
    const any = { ...verifyWebhookCheck, shapes: { event: 64 } };
    const options = { validation: "strict", checks: { verifyWebhookCheck: any } } as const;
    expect(await receive(event, options)).toEqual(event);
  });

  test.each<WebhookOptions>([{}, { checks }, { validation: "none", checks }])(
    "none: nothing is compared, whatever is passed: %#",
    async (options) => {
      const hooks = { onDrift: () => expect.fail("nobody asked") };
      expect(await receive(state, { ...options, hooks })).toEqual(state);
    },
  );

  test("one that is not genuine is not compared, and nothing is said of it", async () => {
    const hooks = { onDrift: () => expect.fail("a stranger's event") };
    const other = `whsec_${btoa("another secret of many bytes")}`;
    for (const validation of ["report", "strict"] as const) {
      const error = await refusal(receive(state, { validation, checks, hooks }, other));
      expect(error.message).toBe("the webhook was not verified");
      expect("findings" in error).toBe(false);
    }
  });
});
