/** The doc comment and the types of one operation, shared by its function and its method. */
import { wireMethod } from "./descriptor.ts";
import type { Operation } from "../ir/api.ts";
import type { Names } from "../names/assign.ts";
import { docComment } from "./comment.ts";
import { code, comment, joinCode, literal, type Code } from "./encode.ts";
import {
  callbackSymbols,
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
export function operationComment(
  signature: Signature,
  names: Names,
  more: readonly Code[] = [],
): Code | undefined {
  const beside = [
    ...headerText(signature),
    ...callbackText(signature, names),
    ...linkText(signature),
  ];
  return docComment({
    docs: { ...signature.operation.docs, examples: [] },
    facts: joinCode([factsText(signature, retryText(signature.operation)), ...beside], code`\n\n`),
    tags: [...thrown(signature, names), ...more],
  });
}

/** The same in short, for the function: what needs many words stands once, with the method. */
export function functionComment(signature: Signature, names: Names): Code | undefined {
  const { summary, description, ...docs } = signature.operation.docs;
  const title = summary ?? description;
  return docComment({
    docs: { ...docs, ...(title === undefined ? {} : { summary: title }), examples: [] },
    facts: factsText(signature),
    tags: thrown(signature, names),
  });
}

function factsText(signature: Signature, ...more: Code[]): Code {
  const { operation, scopes } = signature;
  const facts = [
    code`\`${comment(`${wireMethod(operation.method)} ${operation.path}`)}\`.`,
    ...(scopes.length
      ? [code`Scopes: ${comment(scopes.map((scope) => `\`${scope}\``).join(", "))}.`]
      : []),
    ...more,
    ...streamText(signature),
  ];
  return joinCode(facts, code` `);
}

function thrown({ errors }: Signature, names: Names): Code[] {
  return errors.flatMap(({ type, status }) =>
    type === undefined
      ? []
      : [code`@throws {${errorSymbol(names, type).name}} ${comment(String(status))}`],
  );
}

/** Where a call gives events instead of a value, a sentence that says so. */
function streamText({ stream }: Signature): Code[] {
  if (!stream) return [];
  return [
    stream.flag
      ? code`Gives events as they come where \`stream\` is true.`
      : code`Gives events as they come; the timeout counts until the first byte of the answer.`,
  ];
}

function headerText({ headers }: Signature): Code[] {
  if (headers.length === 0) return [];
  const list = headers.map(({ wire }) => `\`${wire}\``).join(", ");
  return [code`Headers of the response: ${comment(list)}.`];
}

function callbackText(signature: Signature, names: Names): Code[] {
  return signature.operation.callbacks.flatMap(({ name, operations }) =>
    operations.map(({ id }) => {
      const { request } = callbackSymbols(names, signature, id);
      return code`The API calls back: \`${comment(name)}\` sends {@link ${request.name}}.`;
    }),
  );
}

function linkText({ operation }: Signature): Code[] {
  return operation.success.flatMap(({ links }) =>
    links.map(({ name, to, parameters, docs }) => {
      const given = Object.entries(parameters).map(
        ([field, value]) => `\`${field}\` from \`${value}\``,
      );
      const values = given.length ? ` with ${given.join(", ")}` : "";
      const said = docs.description === undefined ? "" : ` ${docs.description}`;
      return comment(`Link \`${name}\`: call \`${to}\`${values}.${said}`);
    }),
  );
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

/** The type that a call returns: a promise of the value, a list of pages, a stream of events, or a choice. */
export function returnType(
  signature: Signature,
  names: Names,
  module: Module,
  types: TypeContext,
): Code {
  const streaming = streamType(signature, names, module, types);
  if (!streaming) return plainType(signature, names, module, types);
  // What callers see of a choice are its overloads.
  return signature.stream?.flag
    ? code`${module.use(runtimeSymbol("Call"), "type")}<unknown>`
    : streaming;
}

/** The type of a call that gives one value, or pages of a list. */
export function plainType(
  signature: Signature,
  names: Names,
  module: Module,
  types: TypeContext,
): Code {
  const error = errorName(signature, names, module);
  const value = successType(signature, types);
  const known = knownHeaders(signature, names, module);
  const { pagination } = signature.operation;
  if (!pagination)
    return code`${module.use(runtimeSymbol("Call"), "type")}<${value}, ${error}${known}>`;
  const item = renderType(pagination.item, types);
  return code`${module.use(runtimeSymbol("PagedCall"), "type")}<${value}, ${item}, ${error}${known}>`;
}

/** The type of a call that gives events; undefined for one that never does. */
export function streamType(
  signature: Signature,
  names: Names,
  module: Module,
  types: TypeContext,
): Code | undefined {
  const type = signature.stream?.content.type;
  if (!type) return undefined;
  const call = module.use(runtimeSymbol("StreamCall"), "type");
  const known = knownHeaders(signature, names, module);
  return code`${call}<${renderType(type, types)}, ${errorName(signature, names, module)}${known}>`;
}

/** The last argument of a call's type, where the document lists headers of the response. */
function knownHeaders(signature: Signature, names: Names, module: Module): Code {
  if (signature.headers.length === 0) return code``;
  const { headers: symbol } = operationSymbols(names, signature);
  return code`, ${module.use(runtimeSymbol("KnownHeaders"), "type")}<${module.use(symbol, "type")}>`;
}

function errorName(signature: Signature, names: Names, module: Module): Code {
  return module.use(operationSymbols(names, signature).error, "type");
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
