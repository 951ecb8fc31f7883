/** The call of an operation, as its function and its method have it in common. */
import { code, joinCode, type Code } from "../render/encode.ts";
import type { Module, OverloadPart, ParameterPart } from "../render/module.ts";
import {
  argumentsOf,
  functionComment,
  operationComment,
  optionsValue,
  plainType,
  returnType,
  streamType,
} from "../render/operation-text.ts";
import type { Signature } from "../render/signature.ts";
import type { OperationData } from "./operation-data.ts";
import { runtimeValue, typeContext, type EmitContext } from "./target.ts";

/** What differs between a function and a method: how it calls its client, its descriptors, and more tags of the comment of a method. */
export type CallPlace = { client: Code; data: OperationData; tags?: readonly Code[] };

/** What a function and a method share; the parameters are those after the client. */
export type CallPart = {
  docs: Code | undefined;
  parameters: ParameterPart[];
  returns: Code;
  overloads: OverloadPart[];
  body: Code;
};

/** Hands the descriptors and what the caller gave to the runtime. */
export function callOf(
  context: EmitContext,
  module: Module,
  signature: Signature,
  place: CallPlace,
): CallPart {
  const { names } = context;
  return {
    docs: place.tags
      ? operationComment(signature, names, place.tags)
      : functionComment(signature, names),
    parameters: argumentsOf(signature, names, module),
    returns: returnType(signature, names, module, typeContext(context, module, "output")),
    overloads: overloadsOf(context, module, signature),
    body: bodyOf(module, signature, place),
  };
}

/**
 * The ways to call an operation whose field `stream` decides what it answers: true gives events, anything
 * else one value. A boolean that is not known beforehand is neither, and does not compile.
 */
function overloadsOf(context: EmitContext, module: Module, signature: Signature): OverloadPart[] {
  const { names } = context;
  const types = typeContext(context, module, "output");
  const flag = signature.stream?.flag;
  const streaming = streamType(signature, names, module, types);
  const [request, ...options] = argumentsOf(signature, names, module);
  if (!flag || !streaming || !request) return [];
  const off = flag.required ? code`{ stream: false }` : code`{ stream?: false | null }`;
  const place = (field: Code) => (flag.at === "body" ? code`{ body: ${field} }` : field);
  const asking = (field: Code, isOptional: boolean): ParameterPart => ({
    ...request,
    type: code`${request.type} & ${place(field)}`,
    optional: isOptional,
  });
  return [
    { parameters: [asking(code`{ stream: true }`, false), ...options], returns: streaming },
    {
      parameters: [asking(off, request.optional === true), ...options],
      returns: plainType(signature, names, module, types),
    },
  ];
}

function bodyOf(module: Module, signature: Signature, { client, data }: CallPlace): Code {
  const { stream } = signature;
  const run = (runner: string, ...values: Code[]): Code => {
    const all = [client, data.spec, ...values, code`request`, optionsValue(signature)];
    return code`${runtimeValue(module, runner)}(${joinCode(all, code`, `)})`;
  };
  const one = () => (data.pages ? run("paged", data.pages) : run("call"));
  if (!stream || !data.events) return code`return ${one()};`;
  const events = run("streamed", data.events);
  if (!stream.flag) return code`return ${events};`;
  const optional = (is: boolean | undefined) => (is === true ? code`?.` : code`.`);
  const { whole, optional: isOptional } = signature.request ?? {};
  const body =
    stream.flag.at === "body" ? code`body${optional(whole?.required === false)}` : code``;
  return code`return request${optional(isOptional)}${body}stream ? ${events} : ${one()};`;
}
