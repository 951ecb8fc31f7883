/** Models: an interface or a type for every named schema, and a value object for every named enum. */
import { enumMemberId } from "../names/assign.ts";
import type { NamedType, TypeNode } from "../ir/types.ts";
import { docComment } from "../render/comment.ts";
import { code, identifier, joinCode, literal, type Code } from "../render/encode.ts";
import { openModule, type Declaration, type Module } from "../render/module.ts";
import { isInterface, memberParts, renderEnum, renderType } from "../render/types.ts";
import { nameOf, typeContext, type EmitContext, type Target } from "./target.ts";
import { mark } from "../render/use.ts";

/** Emits one module per group of models. */
export const models: Target = {
  name: "models",
  emit(context) {
    const byFile = new Map<string, NamedType[]>();
    for (const type of context.api.types) {
      const file = context.models.get(type.id)?.module ?? "";
      byFile.set(file, [...(byFile.get(file) ?? []), type]);
    }
    const modules = [...byFile].map(([, types]) => emitModule(context, types));
    return { modules };
  },
};

function emitModule(context: EmitContext, types: NamedType[]) {
  const [first] = types;
  const path = first && context.models.get(first.id)?.module;
  if (path === undefined) throw new Error("internal error: a model without a file");
  const module = openModule(
    path,
    types.map(({ id }) => context.names.of(id)),
  );
  for (const type of types) module.add(...declare(context, module, type));
  return module.print();
}

function declare(context: EmitContext, module: Module, named: NamedType): Declaration[] {
  const { id, type } = named;
  const name = nameOf(context, id);
  const direction = named.usage.input && !named.usage.output ? "input" : "output";
  const types = typeContext(context, module, direction);
  const docs = docComment({ docs: named.docs, type });
  if (type.kind === "enum") return declareEnum(context, named, type, docs);
  if (isInterface(type)) {
    return [{ kind: "interface", name, docs, members: memberParts(type.properties, types) }];
  }
  return [{ kind: "type", name, docs, type: renderType(type, types) }];
}

/** The type, and under the same name a frozen object with the known values. */
function declareEnum(
  context: EmitContext,
  named: NamedType,
  type: Extract<TypeNode, { kind: "enum" }>,
  docs: Code | undefined,
): Declaration[] {
  const name = nameOf(context, named.id);
  const values = type.members.map(({ value, docs: memberDocs }) => {
    const member = identifier(context.names.of(enumMemberId(named.id, value)));
    const said = docComment({ docs: memberDocs });
    const lines = said ? code`/** ${joinCode(said.split("\n") as Code[], code` `)} */\n` : code``;
    return code`${lines}${member}: ${literal(value)},\n`;
  });
  const local = code`values${name}`;
  return [
    { kind: "type", name, docs, type: renderEnum(type) },
    {
      kind: "const",
      name: local,
      local: true,
      value: code`{\n${joinCode(values, code``)}} as const`,
    },
    {
      kind: "const",
      name,
      docs: code`The values of \`${name}\` that this version knows.`,
      type: code`typeof ${local}`,
      value: code`${mark} Object.freeze(${local})`,
    },
  ];
}
