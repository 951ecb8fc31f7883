/** Security classes: one per distinct requirement. The main entry has it under the name of every operation, too. */
import type { SecurityScheme } from "../ir/api.ts";
import type { Requirement } from "../ir/requirements.ts";
import type { Id } from "../ir/types.ts";
import { code, joinCode, stringLiteral } from "../render/encode.ts";
import { credentialTypeName } from "../render/credentials.ts";
import { files, securitySymbols, serverNameSymbol } from "../render/layout.ts";
import { openModule, type Module } from "../render/module.ts";
import { nameOf, runtimeType, runtimeValue, type EmitContext, type Target } from "./target.ts";

/** Emits `src/security.ts`. */
export const security: Target = {
  name: "security",
  emit(context) {
    const { requirements, names } = context;
    const declared = [...requirements.keys()].flatMap((key) =>
      Object.values(securitySymbols(names, key)).map(({ name }) => name),
    );
    const module = openModule(files.security, declared);
    for (const requirement of requirements.values()) declare(context, module, requirement);
    return { modules: [module.print()] };
  },
};

function declare(context: EmitContext, module: Module, requirement: Requirement): void {
  const symbols = securitySymbols(context.names, requirement.key);
  const { alternatives } = requirement;
  const all = [...new Set(alternatives.flat())];
  const token = (id: Id) => runtimeType(module, credentialTypeName(schemeOf(context, id)));
  const exclusive = alternatives.map((held) => {
    const fields = all.map((id) =>
      held.includes(id)
        ? code`readonly ${nameOf(context, id)}: ${token(id)}`
        : code`readonly ${nameOf(context, id)}?: never`,
    );
    return code`{ ${joinCode(fields, code`; `)} }`;
  });
  const held = alternatives.map(
    (ids) =>
      code`{ ${joinCode(
        ids.map((id) => code`readonly ${nameOf(context, id)}: unknown`),
        code`; `,
      )} }`,
  );
  const rows = alternatives.map(
    (ids) =>
      code`[${joinCode(
        ids.map((id) => stringLiteral(context.names.of(id))),
        code`, `,
      )}]`,
  );
  const choice = alternatives.length === 1 ? code`The credential` : code`One of the credentials`;
  const base = runtimeValue(module, "Security");
  const security = code`${symbols.credentials.name} | ${symbols.class.name}`;
  const server = module.use(serverNameSymbol, "type");
  const options = code`${runtimeType(module, "CallOptions")}<${security}, ${server}>`;
  module.add(
    {
      kind: "type",
      name: symbols.credentials.name,
      docs: code`${choice} that these operations accept, as a plain object.`,
      type: joinCode(exclusive, code` | `),
    },
    {
      kind: "class",
      name: symbols.class.name,
      docs: code`${choice} for a single call; prints as empty.`,
      extends: code`${base}<${symbols.credentials.name}>`,
    },
    {
      kind: "type",
      name: symbols.held.name,
      docs: code`What a client must hold for \`security\` to be left out.`,
      type: requirement.optional ? code`unknown` : joinCode(held, code` | `),
    },
    {
      kind: "type",
      name: symbols.options.name,
      docs: code`The options argument; required when the client holds no credential that fits.`,
      typeParameters: [code`Held`],
      // Written out: through a type of the runtime, a compiler goes over all of it for every operation.
      type: code`[Held] extends [${symbols.held.name}] ? [options?: ${options}] : [options: ${options} & { readonly security: ${security} }]`,
    },
    {
      kind: "const",
      name: symbols.requirement.name,
      docs: code`Any of these sets, in the order in which they are tried. @internal`,
      type: runtimeType(module, "Requirement"),
      value: code`[${joinCode(requirement.optional ? [...rows, code`[]`] : rows, code`, `)}]`,
    },
  );
}

function schemeOf({ api }: EmitContext, id: Id): SecurityScheme {
  const scheme = api.schemes.find((candidate) => candidate.id === id);
  if (!scheme) throw new Error(`internal error: no scheme ${id}`);
  return scheme;
}
