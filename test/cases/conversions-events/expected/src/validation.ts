import type { OperationCheck, Shape } from "./runtime/drift.js";
import { findCheck } from "./runtime/validate.js";
import { compareEvent } from "./runtime/webhook-check.js";
import type { WebhookCheck } from "./runtime/webhook.js";

const TradeShape: Shape = { fields: { cents: 2, at: 1 }, optional: { next: () => TradeShape } };

const TicksEventShape: Shape = {
  tag: "event",
  of: {
    traded: { fields: { event: { values: ["traded"] }, data: TradeShape }, optional: { id: 1 } },
    closed: {
      fields: { event: { values: ["closed"] }, data: { fields: { volume: 2 } } },
      optional: { id: 1 },
    },
    clock: { fields: { event: { values: ["clock"] }, data: 1 }, optional: { id: 1 } },
  },
};

const LinesEventShape: Shape = { fields: { data: TradeShape } };

const NameShape: Shape = { fields: { name: 1 } };

const NamesEventShape: Shape = { fields: { data: NameShape }, optional: { event: 1, id: 1 } };

const TradeDoneShape: Shape = { fields: { type: { values: ["trade.done"] }, data: TradeShape } };

/** What `trades.ticks` answers. */
export const TradesTicksCheck: OperationCheck = {
  on: "GET /ticks",
  shapes: { event: TicksEventShape },
  find: findCheck,
};

/** What `trades.lines` answers. */
export const TradesLinesCheck: OperationCheck = {
  on: "GET /lines",
  shapes: { event: LinesEventShape },
  find: findCheck,
};

/** What `trades.names` answers. */
export const TradesNamesCheck: OperationCheck = {
  on: "GET /names",
  shapes: { event: NamesEventShape },
  find: findCheck,
};

/** What the webhooks hold that `verifyWebhook` reads. */
export const verifyWebhookCheck: WebhookCheck = {
  on: "webhook",
  shapes: {
    event: {
      tag: "type",
      of: {
        "trade.done": TradeDoneShape,
        "day.closed": {
          fields: { type: { values: ["day.closed"] }, at: 1 },
          optional: { volume: 2 },
        },
        "name.changed": { fields: { type: { values: ["name.changed"] }, at: 1 } },
      },
    },
  },
  find: findCheck,
  event: compareEvent,
};
