/** The doc comment and the types of one operation, shared by its function and its method. */
import { wireMethod } from "./descriptor.ts";
import type { Operation } from "../ir/api.ts";
import type { Names } from "../names/assign.ts";
import { docComment } from "./comment.ts";
import { code, comment, joinCode, literal, type Code } from "./encode.ts";
import {
  errorSymbol,
  operationSymbols,
  runtimeSymbol,
  securitySymbols,
  serverNameSymbol,
} from "./layout.ts";
import type { Module, ParameterPart } from "./module.ts";
import type { Signature } from "./signature.ts";
import { renderType, type TypeContext } from "./types.ts";

/** The doc comment of an operation: what it does, what it needs, how it is repeated, how it fails. */
export function operationComment(signature: Signature, names: Names): Code | undefined {
  const { operation, errors, scopes } = signature;
  const facts = [
    code`\`${comment(`${wireMethod(operation.method)} ${operation.path}`)}\`.`,
    ...(scopes.length
      ? [code`Scopes: ${comment(scopes.map((scope) => `\`${scope}\``).join(", "))}.`]
      : []),
    retryText(operation),
  ];
  const typed = errors.flatMap(({ type, status }) =>
    type === undefined
      ? []
      : [code`@throws {${errorSymbol(names, type).name}} ${comment(String(status))}`],
  );
  return docComment({
    docs: { ...operation.docs, examples: [] },
    facts: joinCode(facts, code` `),
    tags: typed,
  });
}

/** How a call is repeated (contract of the retry policy), in a sentence. */
export function retryText({ idempotency }: Operation): Code {
  switch (idempotency) {
    case "safe":
    case "idempotent":
      return code`Repeated when the connection or the server fails.`;
    case "keyed":
      return code`Repeated under one idempotency key when the connection or the server fails.`;
    case "unsafe":
      return code`Not repeated, unless an \`idempotencyKey\` is given or nothing was sent.`;
  }
}

/** The arguments after the client, the same for the function and the method. */
export function argumentsOf(signature: Signature, names: Names, module: Module): ParameterPart[] {
  const { request, requirement } = signature;
  const symbols = operationSymbols(names, signature);
  const options = requirement
    ? {
        name: code`options`,
        type: code`${module.use(securitySymbols(names, requirement.key).options, "type")}<Held>`,
        rest: true,
      }
    : {
        name: code`options`,
        type: code`${module.use(runtimeSymbol("CallOptions"), "type")}<never, ${module.use(serverNameSymbol, "type")}>`,
        optional: true,
      };
  if (!request) {
    const none = module.use(runtimeSymbol("NoArguments"), "type");
    return [{ name: code`request`, type: none, optional: true }, options];
  }
  return [
    {
      name: code`request`,
      type: module.use(symbols.request, "type"),
      optional: request.optional,
    },
    options,
  ];
}

/** The options as the runtime takes them. */
export function optionsValue({ requirement }: Signature): Code {
  return requirement ? code`options[0]` : code`options`;
}

/** The type that a call returns: a promise of the value, a list of pages where there are pages. */
export function returnType(
  signature: Signature,
  names: Names,
  module: Module,
  types: TypeContext,
): Code {
  const { operation } = signature;
  const error = module.use(operationSymbols(names, signature).error, "type");
  const value = successType(signature, types);
  if (!operation.pagination) {
    return code`${module.use(runtimeSymbol("Call"), "type")}<${value}, ${error}>`;
  }
  const item = renderType(operation.pagination.item, types);
  return code`${module.use(runtimeSymbol("PagedCall"), "type")}<${value}, ${item}, ${error}>`;
}

/** The value; where statuses have bodies of their own, the status stands beside it and tells which. */
function successType({ success, byStatus, mayBeEmpty }: Signature, types: TypeContext): Code {
  const texts = byStatus.length
    ? byStatus.map(({ status, type }) => {
        const known = typeof status === "number" ? literal(status) : code`number`;
        return code`{ readonly status: ${known}; readonly body: ${renderType(type, types)} }`;
      })
    : success.map((node) => renderType(node, types));
  const all = mayBeEmpty ? [...texts, code`undefined`] : texts;
  return joinCode(all, code` | `);
}
