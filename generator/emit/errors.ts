/** One class per documented error schema, and the root class under the package's own name. */
import { docComment } from "../render/comment.ts";
import { code, comment, identifier, stringLiteral, type Code } from "../render/encode.ts";
import { errorSymbol, files, runtimeSymbol } from "../render/layout.ts";
import { openModule, type ClassPart, type Module } from "../render/module.ts";
import { runtimeErrorClasses } from "../render/runtime-exports.ts";
import { renderType } from "../render/types.ts";
import {
  conversionContext,
  runtimeType,
  runtimeValue,
  typeContext,
  type EmitContext,
  type Target,
} from "./target.ts";
import type { ResponseStatus } from "../ir/api.ts";
import type { Id, NamedType } from "../ir/types.ts";

/** Emits `src/errors.ts`. */
export const errors: Target = {
  name: "errors",
  emit(context) {
    const { api, names, errorTypes } = context;
    const types = api.types.filter(({ id }) => errorTypes.has(id));
    const symbols = types.map(({ id }) => errorSymbol(names, id));
    const module = openModule(
      files.errors,
      symbols.map(({ name }) => name),
    );
    module.add({
      kind: "reexport",
      module: runtimeSymbol("SdkError").module,
      names: [
        {
          name: runtimeSymbol("SdkError").name,
          as: identifier(`${names.client}Error`),
          typeOnly: false,
        },
        ...runtimeErrorClasses.map((name) => ({ name: runtimeSymbol(name).name, typeOnly: false })),
        ...["ErrorStatus", "TransportError", "UntypedError"].map((name) => ({
          name: runtimeSymbol(name).name,
          typeOnly: true,
        })),
      ],
    });
    const used = statusesByType(context);
    const differs = ({ id }: NamedType) => context.differs({ kind: "ref", to: id });
    for (const type of types) {
      const { name } = errorSymbol(names, type.id);
      const body = renderType({ kind: "ref", to: type.id }, typeContext(context, module, "output"));
      const status = runtimeType(module, "ErrorStatus");
      module.add({
        kind: "class",
        name,
        docs: docComment({
          docs: type.docs,
          lead: code`The API answered with a documented error (status ${statusList(used.get(type.id))}).`,
        }),
        typeParameters: [code`Status extends number = ${status}`],
        extends: code`${runtimeValue(module, "ApiError")}<${body}, Status>`,
        ...(differs(type) ? readingConstructor(context, module, { id: type.id, body }) : {}),
        properties: [{ name: code`name`, value: stringLiteral(name), override: true }],
      });
    }
    return { modules: [module.print()] };
  },
};

/** A constructor that turns the body into what its type says. */
function readingConstructor(
  context: EmitContext,
  module: Module,
  { id, body }: { id: Id; body: Code },
): Pick<ClassPart, "constructorParameters" | "constructorBody"> {
  const { runtime, mention } = conversionContext(context, module);
  const failure = runtimeType(module, "Failure");
  const read = code`${runtime("convertedError")}(${mention(id)}, failure.body) as ${body}`;
  return {
    constructorParameters: [
      { name: code`message`, type: code`string` },
      { name: code`failure`, type: code`${failure}<${body}, Status>` },
    ],
    constructorBody: [code`super(message, { ...failure, body: ${read} });`],
  };
}

function statusesByType({ signatures }: EmitContext): Map<Id, Set<ResponseStatus>> {
  const found = new Map<Id, Set<ResponseStatus>>();
  for (const { errors: documented } of signatures.values()) {
    for (const { type, status } of documented) {
      if (type !== undefined) found.set(type, (found.get(type) ?? new Set()).add(status));
    }
  }
  return found;
}

function statusList(statuses: ReadonlySet<ResponseStatus> | undefined): Code {
  return comment([...(statuses ?? [])].map(String).sort().join(", "));
}
