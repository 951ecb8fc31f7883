/** The class of every resource: methods with what the runtime executes, and child resources. */
import type { Resource } from "../ir/api.ts";
import {
  code,
  comment,
  identifier,
  joinCode,
  type Code,
  type FileName,
  type Prose,
} from "../render/encode.ts";
import { resourceSymbol } from "../render/layout.ts";
import { linesOfMethod, mostLines } from "../render/length.ts";
import { openModule, type Module, type PrintedModule } from "../render/module.ts";
import { exampleCall } from "../render/reference/calls.ts";
import { linkTo, placeReference, type Places } from "../render/reference/places.ts";
import type { Signature } from "../render/signature.ts";
import { callOf } from "./call.ts";
import { describe, mention, type OperationData } from "./operation-data.ts";
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
  emit: (context) => {
    const places = context.config.docs.pages ? placeReference(context) : undefined;
    return {
      modules: allResources(context.api).map((resource) => emitModule(context, resource, places)),
    };
  },
};

function emitModule(
  context: EmitContext,
  resource: Resource,
  places: Places | undefined,
): PrintedModule {
  const { module: path, name } = resourceSymbol(context.names, resource.id);
  const module = openModule(path, [name]);
  const client = code`${runtimeType(module, "Client")}<Held>`;
  const signatures = signaturesIn(context, resource);
  const children = resource.children.map((child) => ({
    name: nameOf(context, child.id),
    class: module.use(resourceSymbol(context.names, child.id), "value"),
  }));
  const keepsClient = signatures.length > 0;
  const dataOf = dataIn(context, module, resource);
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
      ...callOf(context, module, signature, {
        client: code`this.#client`,
        data: dataOf(signature),
        tags: tagsOf(context, { path, places }, signature),
      }),
    })),
  });
  return module.print();
}

/**
 * What methods execute stands in them, so that a client loads no functions and a bundle of one has no names for it.
 * A class that would be too long with it, and a method that would need it twice, refer to that of the functions.
 */
function dataIn(
  context: EmitContext,
  module: Module,
  resource: Resource,
): (signature: Signature) => OperationData {
  const methods = signaturesIn(context, resource);
  const lines = methods.map((signature) => linesOfMethod(signature, context.names));
  const isLong = lines.reduce((sum, count) => sum + count, 0) > mostLines;
  return (signature) =>
    isLong || signature.stream?.flag
      ? mention(context, module, signature)
      : describe(context, module, signature);
}

/** An example, and where the reference tells more: from `src` and from `dist` it is the same way. */
function tagsOf(
  context: EmitContext,
  { path, places }: { path: FileName; places: Places | undefined },
  signature: Signature,
): Code[] {
  const example = context.config.docs.samples ? exampleCall(context, signature) : undefined;
  const spot = places?.operation(signature.operation.id);
  return [
    ...(spot ? [code`@see ${comment(linkTo(path, "Reference" as Prose, spot))}`] : []),
    ...(example === undefined ? [] : [code`@example\n${comment(example)}`]),
  ];
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
