/**
 * Which named types a request can hold, and which a response.
 */
import type { Operation, Response, Webhook } from "../ir/api.ts";
import { walk, type Id, type TypeNode } from "../ir/types.ts";
import type { Context } from "./context.ts";

type Direction = "input" | "output";

/** Marks every named type that operations and webhooks reach. What the API sends unasked is output. */
export function markUsage(context: Context, operations: Operation[], webhooks: Webhook[]): void {
  const callbacks = operations.flatMap((operation) =>
    operation.callbacks.flatMap((callback) => callback.operations),
  );
  mark(context, "input", [
    ...operations.flatMap(requestTypes),
    ...callbacks.flatMap(responseTypes),
  ]);
  mark(context, "output", [
    ...operations.flatMap(responseTypes),
    ...callbacks.flatMap(requestTypes),
    ...webhooks.flatMap(({ body }) => body?.type ?? []),
  ]);
}

function requestTypes({ parameters, body }: Operation): TypeNode[] {
  return [
    ...parameters.map(({ type }) => type),
    ...(body?.contents ?? []).flatMap(({ type }) => type ?? []),
  ];
}

function responseTypes({ success, errors }: Operation): TypeNode[] {
  return [...success, ...errors].flatMap(({ contents, headers }: Response) => [
    ...contents.flatMap(({ type }) => type ?? []),
    ...headers.map(({ type }) => type),
  ]);
}

function mark(context: Context, direction: Direction, roots: TypeNode[]): void {
  const pending: Id[] = [];
  const collect = (root: TypeNode): void =>
    walk(root, (node) => {
      if (node.kind === "ref") pending.push(node.to);
    });
  roots.forEach(collect);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const named = context.types.get(id);
    if (!named || named.usage[direction]) continue;
    named.usage[direction] = true;
    collect(named.type);
  }
}
