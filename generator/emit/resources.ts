/** The class of every resource: methods that run descriptors, and child resources. */
import type { Resource } from "../ir/api.ts";
import { code, identifier, joinCode, type Code } from "../render/encode.ts";
import { resourceSymbol } from "../render/layout.ts";
import { openModule, type Module, type PrintedModule } from "../render/module.ts";
import {
  argumentsOf,
  operationComment,
  overloadsOf,
  returnType,
  runBody,
} from "../render/operation-text.ts";
import type { Signature } from "../render/signature.ts";
import {
  allResources,
  nameOf,
  runtimeType,
  signaturesIn,
  typeContext,
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
    methods: signatures.map((signature) => method(context, module, signature)),
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

function method(context: EmitContext, module: Module, signature: Signature) {
  const { operation } = signature;
  const { names } = context;
  const types = typeContext(context, module, "output");
  return {
    name: nameOf(context, operation.id),
    docs: operationComment(signature, names),
    parameters: argumentsOf(signature, names, module),
    returns: returnType(signature, names, module, types),
    overloads: overloadsOf(signature, names, module, types),
    body: runBody(signature, names, module, code`this.#client`),
  };
}
