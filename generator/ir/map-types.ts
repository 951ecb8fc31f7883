/** Changes every type of an API, wherever it stands. */
import type { Api, Content, Operation, Response, Webhook } from "./api.ts";
import type { NamedType, TypeNode } from "./types.ts";

/** Rebuilds an API with every type in it changed. */
export function mapTypes(api: Api, change: (type: TypeNode) => TypeNode): Api {
  const typed = <T extends { type: TypeNode }>(entry: T): T => ({
    ...entry,
    type: change(entry.type),
  });
  const content = (entry: Content): Content =>
    entry.type ? { ...entry, type: change(entry.type) } : entry;
  const response = (entry: Response): Response => ({
    ...entry,
    contents: entry.contents.map(content),
  });
  const operation = (entry: Operation): Operation => ({
    ...entry,
    parameters: entry.parameters.map(typed),
    ...(entry.body ? { body: { ...entry.body, contents: entry.body.contents.map(content) } } : {}),
    success: entry.success.map(response),
    errors: entry.errors.map(response),
    ...(entry.pagination
      ? { pagination: { ...entry.pagination, item: change(entry.pagination.item) } }
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
    types: api.types.map((type: NamedType) => typed(type)),
    operations: api.operations.map(operation),
    webhooks: api.webhooks.map(webhook),
  };
}
