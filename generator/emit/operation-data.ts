/** What the runtime executes of an operation, as values: a function has them beside it, a method in it. */
import { resolveType } from "../ir/types.ts";
import { describeOperation, describePages, describeStream } from "../render/descriptor.ts";
import type { Code } from "../render/encode.ts";
import { operationSymbols } from "../render/layout.ts";
import type { Module } from "../render/module.ts";
import { pageNamesOf } from "../render/page-names.ts";
import type { Signature } from "../render/signature.ts";
import type { Use } from "../render/use.ts";
import { conversionsIn, runtimeValue, type EmitContext } from "./target.ts";

/** The descriptors of an operation: its own, that of its pages and that of its events, as far as it has them. */
export type OperationData = { spec: Code; pages?: Code; events?: Code };

/** The descriptors themselves, to stand in a module. */
export function describe(
  context: EmitContext,
  module: Module,
  signature: Signature,
): OperationData {
  const runtime = (name: string) => runtimeValue(module, name);
  const use: Use = {
    runtime,
    symbol: (symbol) => module.use(symbol, "value"),
    resolve: (type) => resolveType(type, context.types),
    ...conversionsIn(context, module),
  };
  const { operation, stream } = signature;
  const { pagination } = operation;
  return {
    spec: describeOperation(signature, context.names, use),
    ...(pagination && {
      pages: describePages(pagination, pageNamesOf(operation, pagination, context.types), runtime),
    }),
    ...(stream && { events: describeStream(stream.content, use) }),
  };
}

/** The constants that hold the descriptors beside the function of the operation. */
export function mention(context: EmitContext, module: Module, signature: Signature): OperationData {
  const { spec, pages, events } = operationSymbols(context.names, signature);
  return {
    spec: module.use(spec, "value"),
    ...(signature.operation.pagination && { pages: module.use(pages, "value") }),
    ...(signature.stream && { events: module.use(events, "value") }),
  };
}
