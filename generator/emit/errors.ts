/** One class per documented error schema, and the root class under the package's own name. */
import { docComment } from "../render/comment.ts";
import { code, comment, identifier, stringLiteral, type Code } from "../render/encode.ts";
import { errorSymbol, files, runtimeSymbol } from "../render/layout.ts";
import { openModule } from "../render/module.ts";
import { runtimeErrorClasses } from "../render/runtime-exports.ts";
import { renderType } from "../render/types.ts";
import { runtimeType, runtimeValue, typeContext, type EmitContext, type Target } from "./target.ts";
import type { ResponseStatus } from "../ir/api.ts";
import type { Id } from "../ir/types.ts";

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
        extends: code`${runtimeValue(module, "ApiError")}<${body}, Status, ${stringLiteral(name)}>`,
        properties: [{ name: code`name`, value: stringLiteral(name), override: true }],
      });
    }
    return { modules: [module.print()] };
  },
};

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
