/** Standalone functions, each with its types and with the data that the runtime executes. */
import { docComment } from "../render/comment.ts";
import { wireMethod } from "../render/descriptor.ts";
import {
  code,
  comment,
  joinCode,
  literal,
  propertyKey,
  stringLiteral,
  type Code,
  type FileName,
} from "../render/encode.ts";
import {
  callbackSymbols,
  errorSymbol,
  operationsFile,
  operationSymbols,
} from "../render/layout.ts";
import {
  openModule,
  type Declaration,
  type MemberPart,
  type Module,
  type PrintedModule,
} from "../render/module.ts";
import type { RequestArgument, Signature } from "../render/signature.ts";
import { memberParts, renderType, type TypeContext } from "../render/types.ts";
import { fieldOf, preferredContent, type Operation, type Resource } from "../ir/api.ts";
import { callOf } from "./call.ts";
import { describe, mention } from "./operation-data.ts";
import {
  allResources,
  nameOf,
  runtimeType,
  signaturesIn,
  typeContext,
  type EmitContext,
  type Target,
} from "./target.ts";

/** Emits one module per resource that has operations of its own; for a long one its volumes and an entry. */
export const operations: Target = {
  name: "operations",
  emit(context) {
    const modules = allResources(context.api).flatMap((resource) =>
      emitResource(context, resource),
    );
    return { modules };
  },
};

function emitResource(context: EmitContext, resource: Resource): PrintedModule[] {
  const byFile = new Map<FileName, Signature[]>();
  for (const signature of signaturesIn(context, resource)) {
    byFile.set(signature.file, [...(byFile.get(signature.file) ?? []), signature]);
  }
  const modules = [...byFile].map(([file, signatures]) => emitModule(context, file, signatures));
  const entry = operationsFile(context.names, resource.id);
  return byFile.size === 0 || byFile.has(entry)
    ? modules
    : [emitEntry(context, entry, byFile), ...modules];
}

function emitModule(
  context: EmitContext,
  file: FileName,
  signatures: readonly Signature[],
): PrintedModule {
  const declared = signatures.flatMap((signature) =>
    Object.values(operationSymbols(context.names, signature)).map(({ name }) => name),
  );
  const module = openModule(file, declared);
  for (const signature of signatures) {
    module.add(
      ...declareTypes(context, module, signature),
      ...declareFunction(context, module, signature),
    );
  }
  return module.print();
}

/** What callers import: everything that the volumes of a resource export. */
function emitEntry(
  context: EmitContext,
  entry: FileName,
  volumes: ReadonlyMap<FileName, Signature[]>,
): PrintedModule {
  const module = openModule(entry, []);
  for (const [file, signatures] of volumes) {
    module.add({ kind: "reexportAll", module: file, typeOnly: false });
    // A star leaves out what is exported as default, as an operation of that name is (ECMA-262 section 16.2.3).
    const isDefault = signatures.some(
      ({ operation }) => nameOf(context, operation.id) === "default",
    );
    const names = [{ name: code`default`, typeOnly: false }];
    if (isDefault) module.add({ kind: "reexport", module: file, names });
  }
  return module.print();
}

function declareTypes(context: EmitContext, module: Module, signature: Signature): Declaration[] {
  const { request, scopes, access } = signature;
  const symbols = operationSymbols(context.names, signature);
  const path = code`\`${comment(access.join("."))}\``;
  const types = typeContext(context, module, "input");
  return [
    ...(request
      ? [requestType(context, request, symbols.request.name, code`Arguments of ${path}.`, types)]
      : []),
    {
      kind: "type",
      name: symbols.error.name,
      docs: code`Errors of ${path}.`,
      type: errorUnion(context, module, signature),
    },
    ...(scopes.length
      ? [
          {
            kind: "type" as const,
            name: symbols.scope.name,
            docs: code`Scopes of which ${path} needs one.`,
            type: joinCode(scopes.map(stringLiteral), code` | `),
          },
        ]
      : []),
    ...headerTypes(signature, symbols.headers.name, path),
    ...signature.operation.callbacks.flatMap((callback) =>
      callback.operations.flatMap((called) =>
        callbackTypes(context, module, { signature, name: callback.name, called }),
      ),
    ),
  ];
}

/** What `get` gives for the headers that the document lists: text, however they are to be read. */
function headerTypes({ headers }: Signature, name: Code, path: Code): Declaration[] {
  if (headers.length === 0) return [];
  const members = headers.map(({ wire, type, required, docs }) => ({
    name: propertyKey(wire),
    type: required ? code`string` : code`string | null`,
    optional: false,
    docs: docComment({ docs, type }),
  }));
  return [{ kind: "interface", name, docs: code`Headers of the answer to ${path}.`, members }];
}

/** What the API sends to an address of the caller's, and what it takes for an answer. */
function callbackTypes(
  context: EmitContext,
  module: Module,
  { signature, name, called }: { signature: Signature; name: string; called: Operation },
): Declaration[] {
  const symbols = callbackSymbols(context.names, signature, called.id);
  const sent = preferredContent(called.body?.contents ?? [])?.type;
  const answers = called.success.flatMap(({ contents }) => preferredContent(contents)?.type ?? []);
  const place = code`\`${comment(`${wireMethod(called.method)} ${called.path}`)}\``;
  const facts = code`The callback \`${comment(name)}\`, sent to ${place}.`;
  const request = renderType(sent ?? { kind: "unknown" }, typeContext(context, module, "output"));
  const types = typeContext(context, module, "input");
  return [
    {
      kind: "type",
      name: symbols.request.name,
      docs: docComment({ docs: called.docs, facts }),
      type: request,
    },
    ...(answers.length
      ? [
          {
            kind: "type" as const,
            name: symbols.response.name,
            docs: code`What the callback \`${comment(name)}\` is answered with.`,
            type: joinCode(
              answers.map((type) => renderType(type, types)),
              code` | `,
            ),
          },
        ]
      : []),
  ];
}

/** The request argument: an alias of the body's model where that is all there is to it. */
function requestType(
  context: EmitContext,
  request: RequestArgument,
  name: Code,
  docs: Code,
  types: TypeContext,
): Declaration {
  const { spread, whole } = request;
  const members: MemberPart[] = request.parameters.map((parameter) => ({
    name: propertyKey(fieldOf(parameter)),
    type: renderType(parameter.type, types),
    optional: !parameter.required,
    docs: docComment({ docs: parameter.docs, type: parameter.type, default: parameter.default }),
  }));
  if (request.choices.length) {
    return { kind: "type", name, docs, type: choiceType(request, members, types) };
  }
  if (whole) {
    members.push({
      name: code`body`,
      type: renderType(whole.type, types),
      optional: !whole.required,
    });
  }
  if (spread?.kind === "object") {
    const own = memberParts(spread.properties, types);
    return { kind: "interface", name, docs, members: [...members, ...own] };
  }
  if (!spread) return { kind: "interface", name, docs, members };
  const model = renderType(spread, types);
  if (members.length === 0) return { kind: "type", name, docs, type: model };
  const target = spread.kind === "ref" ? context.types.get(spread.to)?.type : undefined;
  if (target?.kind === "object" && typeof target.extra === "string") {
    return { kind: "interface", name, docs, members, extends: [model] };
  }
  return { kind: "type", name, docs, type: code`(${model}) & ${inlineObject(members)}` };
}

function inlineObject(members: MemberPart[]): Code {
  const fields = members.map(
    (member) => code`${member.name}${member.optional ? code`?` : code``}: ${member.type}`,
  );
  return code`{ ${joinCode(fields, code`; `)} }`;
}

/** A body of several media types: `contentType` tells which one, and may be left out for the first. */
function choiceType(
  { choices, whole }: RequestArgument,
  members: MemberPart[],
  types: TypeContext,
): Code {
  const optional = whole?.required !== true;
  const variants = choices.map(({ mediaType, type }, index) =>
    inlineObject([
      { name: code`contentType`, type: stringLiteral(mediaType), optional: index === 0 },
      { name: code`body`, type: renderType(type, types), optional },
    ]),
  );
  const choice = joinCode(variants, code` | `);
  return members.length ? code`${inlineObject(members)} & (${choice})` : choice;
}

/** Documented errors by class and status, then everything that no document lists. */
function errorUnion(context: EmitContext, module: Module, { errors }: Signature): Code {
  const typed = errors.flatMap(({ type, status }) =>
    type === undefined ? [] : [{ type, status }],
  );
  const members = typed.map(({ type, status }) => {
    const name = module.use(errorSymbol(context.names, type), "type");
    return typeof status === "number" ? code`${name}<${literal(status)}>` : name;
  });
  const statuses = typed.flatMap(({ status }) =>
    typeof status === "number" ? [literal(status)] : [],
  );
  const untyped = runtimeType(module, "UntypedError");
  const rest = statuses.length ? code`${untyped}<${joinCode(statuses, code` | `)}>` : untyped;
  const all = [...new Set([...members, rest, runtimeType(module, "TransportError")])];
  return joinCode(all, code` | `);
}

function declareFunction(
  context: EmitContext,
  module: Module,
  signature: Signature,
): Declaration[] {
  const { operation, requirement } = signature;
  const { names } = context;
  const symbols = operationSymbols(names, signature);
  const { parameters, overloads, ...call } = callOf(context, module, signature, {
    client: code`client`,
    data: mention(context, module, signature),
  });
  const held = requirement ? code`Held` : code`unknown`;
  const client = { name: code`client`, type: code`${runtimeType(module, "Client")}<${held}>` };
  const member = nameOf(context, operation.id);
  return [
    ...declareData(context, module, signature),
    {
      kind: "function",
      name: symbols.function.name,
      typeParameters: requirement ? [code`Held`] : [],
      parameters: [client, ...parameters],
      overloads: overloads.map((way) => ({ ...way, parameters: [client, ...way.parameters] })),
      ...call,
    },
    ...(member === symbols.function.name
      ? []
      : [{ kind: "alias" as const, name: symbols.function.name, as: member }]),
  ];
}

/** What the runtime executes. */
function declareData(context: EmitContext, module: Module, signature: Signature): Declaration[] {
  const symbols = operationSymbols(context.names, signature);
  const data = describe(context, module, signature);
  const place = code`{@link ${symbols.function.name}}`;
  const constant = (
    name: Code,
    docs: Code,
    type: string,
    value: Code | undefined,
  ): Declaration[] =>
    value ? [{ kind: "const", name, docs, type: runtimeType(module, type), value }] : [];
  return [
    ...constant(symbols.spec.name, code`Data of ${place}. @internal`, "OperationSpec", data.spec),
    ...constant(
      symbols.events.name,
      code`Events of ${place}. @internal`,
      "StreamSpec",
      data.events,
    ),
    ...constant(symbols.pages.name, code`Pages of ${place}. @internal`, "PageSpec", data.pages),
  ];
}
