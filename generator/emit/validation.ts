/**
 * Tables that say what answers look like, one export per operation. The client does not import them: a
 * program that validates passes those it needs, or they are loaded when the first call asks for them.
 */
import type { Response } from "../ir/api.ts";
import { resolveType, type Id, type TypeNode } from "../ir/types.ts";
import { inOrder } from "../render/conversions.ts";
import { pathTemplate, wireMethod } from "../render/descriptor.ts";
import { code, comment, joinCode, literal, stringLiteral, type Code } from "../render/encode.ts";
import { files, operationSymbols } from "../render/layout.ts";
import { openModule, type Declaration, type Module } from "../render/module.ts";
import { renderShape } from "../render/shapes.ts";
import { preferredContent, type Signature } from "../render/signature.ts";
import { nameOf, runtimeType, runtimeValue, type EmitContext, type Target } from "./target.ts";

/** Emits `src/validation.ts`. */
export const validation: Target = {
  name: "validation",
  emit(context) {
    const signatures = [...context.signatures.values()];
    const answers = signatures.flatMap(({ operation }) => operation.success.flatMap(jsonTypes));
    const ids = inOrder(answers, context.types);
    const module = openModule(files.validation, [
      ...ids.map((id) => shapeName(context, id)),
      ...signatures.map((signature) => checkName(context, signature)),
    ]);
    const declared = new Set<Id>();
    for (const id of ids) {
      module.add(declareShape(context, module, { id, declared }));
      declared.add(id);
    }
    for (const signature of signatures) module.add(declareCheck(context, module, signature));
    return { modules: [module.print()] };
  },
};

function shapeName(context: EmitContext, id: Id): Code {
  return code`${nameOf(context, id)}Shape`;
}

function checkName({ names }: EmitContext, signature: Signature): Code {
  return operationSymbols(names, signature).check.name;
}

/** The types of JSON bodies; nothing else is compared. */
function jsonTypes({ contents }: Response): TypeNode[] {
  const content = preferredContent(contents);
  return content?.codec === "json" && content.type ? [content.type] : [];
}

/** What is not declared yet is mentioned by a function. */
function declareShape(
  context: EmitContext,
  module: Module,
  { id, declared }: { id: Id; declared: ReadonlySet<Id> },
): Declaration {
  const mention = (to: Id) =>
    declared.has(to) ? shapeName(context, to) : code`() => ${shapeName(context, to)}`;
  const type = context.types.get(id)?.type ?? { kind: "unknown" };
  return {
    kind: "const",
    name: shapeName(context, id),
    local: true,
    type: runtimeType(module, "Shape"),
    value: renderShape(type, { types: context.types, mention }),
  };
}

function declareCheck(context: EmitContext, module: Module, signature: Signature): Declaration {
  const { operation, access } = signature;
  const mention = (id: Id) => shapeName(context, id);
  const path = pathTemplate(operation, (type) => resolveType(type, context.types));
  const rows = operation.success.flatMap((response) =>
    jsonTypes(response).map((type) => {
      const status = literal(response.status);
      return code`${status}: ${renderShape(type, { types: context.types, mention })}`;
    }),
  );
  return {
    kind: "const",
    name: checkName(context, signature),
    docs: code`What \`${comment(access.join("."))}\` answers.`,
    type: runtimeType(module, "Check"),
    value: code`{ on: ${stringLiteral(`${wireMethod(operation.method)} ${path}`)}, shapes: { ${joinCode(rows, code`, `)} }, find: ${runtimeValue(module, "findCheck")} }`,
  };
}
