/** The class of every resource: methods that run descriptors, and child resources. */
import type { Resource } from "../ir/api.ts";
import { code, identifier, joinCode, type Code } from "../render/encode.ts";
import { resourceSymbol } from "../render/layout.ts";
import { openModule, type PrintedModule } from "../render/module.ts";
import type { Signature } from "../render/signature.ts";
import { callOf } from "./call.ts";
import {
  allResources,
  nameOf,
  runtimeType,
  signaturesIn,
  type EmitContext,
  type Target,
} from "./target.ts";

/** Emits one module per resource. */
export const resources: Target = {
  name: "resources",
  emit: (context) => ({
    modules: allResources(context.api).map((resource) => emitModule(context, resource)),
  }),
};

function emitModule(context: EmitContext, resource: Resource): PrintedModule {
  const { module: path, name } = resourceSymbol(context.names, resource.id);
  const module = openModule(path, [name]);
  const client = code`${runtimeType(module, "Client")}<Held>`;
  const signatures = signaturesIn(context, resource);
  const children = resource.children.map((child) => ({
    name: nameOf(context, child.id),
    class: module.use(resourceSymbol(context.names, child.id), "value"),
  }));
  const keepsClient = signatures.length > 0;
  module.add({
    kind: "class",
    name,
    docs: classComment(resource, signatures),
    typeParameters: [code`Held`],
    properties: [
      ...(keepsClient ? [{ name: code`client`, type: client, hidden: true }] : []),
      ...children.map((child) => ({ name: child.name, type: code`${child.class}<Held>` })),
    ],
    constructorParameters: [{ name: code`client`, type: client }],
    constructorBody: [
      ...(keepsClient ? [code`this.#client = client;`] : []),
      ...children.map((child) => code`this.${child.name} = new ${child.class}(client);`),
    ],
    methods: signatures.map((signature) => ({
      name: nameOf(context, signature.operation.id),
      ...callOf(context, module, signature, code`this.#client`),
    })),
  });
  return module.print();
}

function classComment(resource: Resource, signatures: Signature[]): Code {
  const path = signatures[0]?.access.slice(0, -1).join(".") ?? resource.hint.ideal;
  return code`Operations of \`${identifierPath(path)}\`.`;
}

/** Member names joined by dots; each is an identifier already. */
function identifierPath(path: string): Code {
  return joinCode(
    path
      .split(".")
      .filter((part) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(part))
      .map(identifier),
    code`.`,
  );
}
