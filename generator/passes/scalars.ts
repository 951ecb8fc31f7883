/** Marks the plain values that the configuration wants to be something else in a program than on the wire. */
import type { Config } from "../config.ts";
import type { Api, Content, Operation, Response, Webhook } from "../ir/api.ts";
import { map, type TypeNode } from "../ir/types.ts";

/** Gives `as` to integers of 64 bits and to points in time, as configured. */
export function markScalars(api: Api, { int64, dates }: Pick<Config, "int64" | "dates">): Api {
  if (int64 === "number" && dates === "string") return api;
  const mark = (root: TypeNode) =>
    map(root, (node) => {
      if (node.kind === "string" && node.format === "date-time" && dates === "date") {
        return { ...node, as: "date" };
      }
      if (node.kind !== "number" || !node.integer || node.format !== "int64") return node;
      if (int64 === "number") return node;
      return { ...node, as: int64 === "bigint" ? "bigInt" : "digits" };
    });
  const content = (entry: Content) => (entry.type ? { ...entry, type: mark(entry.type) } : entry);
  const response = (entry: Response) => ({ ...entry, contents: entry.contents.map(content) });
  const operation = (entry: Operation): Operation => ({
    ...entry,
    parameters: entry.parameters.map((each) => ({ ...each, type: mark(each.type) })),
    ...(entry.body ? { body: { ...entry.body, contents: entry.body.contents.map(content) } } : {}),
    success: entry.success.map(response),
    errors: entry.errors.map(response),
    ...(entry.pagination
      ? { pagination: { ...entry.pagination, item: mark(entry.pagination.item) } }
      : {}),
    callbacks: entry.callbacks.map((each) => ({
      ...each,
      operations: each.operations.map(operation),
    })),
  });
  const webhook = (entry: Webhook): Webhook =>
    entry.body ? { ...entry, body: content(entry.body) } : entry;
  return {
    ...api,
    types: api.types.map((type) => ({ ...type, type: mark(type.type) })),
    operations: api.operations.map(operation),
    webhooks: api.webhooks.map(webhook),
  };
}
