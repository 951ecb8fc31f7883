/** The call of an operation, as its function and its method have it in common. */
import { code, joinCode, type Code } from "../render/encode.ts";
import { operationSymbols } from "../render/layout.ts";
import type { Module, ParameterPart } from "../render/module.ts";
import {
  argumentsOf,
  operationComment,
  optionsValue,
  returnType,
} from "../render/operation-text.ts";
import type { Signature } from "../render/signature.ts";
import { runtimeValue, typeContext, type EmitContext } from "./target.ts";

/** What a function and a method share; the parameters are those after the client. */
export type CallPart = {
  docs: Code | undefined;
  parameters: ParameterPart[];
  returns: Code;
  body: Code;
};

/** Hands the descriptor and what the caller gave to the runtime; `client` is how the place calls its client. */
export function callOf(
  context: EmitContext,
  module: Module,
  signature: Signature,
  client: Code,
): CallPart {
  const { names } = context;
  const pages = signature.operation.pagination !== undefined;
  const symbols = operationSymbols(names, signature);
  const runner = runtimeValue(module, pages ? "paged" : "call");
  const given = [
    client,
    module.use(symbols.spec, "value"),
    ...(pages ? [module.use(symbols.pages, "value")] : []),
    code`request`,
    optionsValue(signature),
  ];
  return {
    docs: operationComment(signature, names),
    parameters: argumentsOf(signature, names, module),
    returns: returnType(signature, names, module, typeContext(context, module, "output")),
    body: code`return ${runner}(${joinCode(given, code`, `)});`,
  };
}
