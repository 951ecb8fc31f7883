/** Decides, once per operation, whether the fields of a body stand beside the parameters or under `body`. */
import { fieldOf, type Api, type Operation, type Parameter } from "../ir/api.ts";
import { nameOfProperty, type Id, type NamedType, type TypeNode } from "../ir/types.ts";
import type { Rename } from "./casing.ts";

/**
 * Sets `field` of every parameter and `body.argument` of every operation. `rename` gives the case that the
 * configuration wants.
 */
export function decideArguments(api: Api, rename: Rename = (name) => name): Api {
  const types = new Map(api.types.map((type) => [type.id, type]));
  return {
    ...api,
    operations: api.operations.map((operation) => decide(tellApart(operation, rename), types)),
  };
}

/** The path is asked first; elsewhere the location goes in front of a name that is taken. */
function tellApart(operation: Operation, rename: Rename): Operation {
  const taken = new Set<string>();
  const fields = new Map<Parameter, string>();
  const inPath = operation.parameters.filter(({ in: place }) => place === "path");
  for (const parameter of [...inPath, ...operation.parameters]) {
    if (fields.has(parameter)) continue;
    const { wire, in: place } = parameter;
    const located = rename(`${place}_${wire}`);
    const field = [rename(wire), wire, located].find((name) => !taken.has(name)) ?? located;
    taken.add(field);
    fields.set(parameter, field);
  }
  const parameters = operation.parameters.map((parameter) => {
    const field = fields.get(parameter);
    return field === undefined || field === parameter.wire ? parameter : { ...parameter, field };
  });
  return { ...operation, parameters };
}

function decide(operation: Operation, types: ReadonlyMap<Id, NamedType>): Operation {
  const { body } = operation;
  if (!body) return operation;
  const [content, ...others] = body.contents;
  const spreads =
    content?.type !== undefined &&
    others.length === 0 &&
    (content.codec === "json" || content.codec === "form" || content.codec === "multipart");
  const fields = spreads && content.type ? fieldsOf(content.type, types, new Set()) : undefined;
  const taken = new Set(operation.parameters.map(fieldOf));
  const collides = fields && [...fields].some((field) => taken.has(field) || field === "body");
  // Beside parameters, fields that are required would keep the caller from leaving the body out.
  const isFree = body.required || taken.size === 0 || !hasRequired(content?.type, types, new Set());
  const argument = fields && fields.size > 0 && !collides && isFree ? "fields" : "body";
  return { ...operation, body: { ...body, argument } };
}

/** Whether a property of what is an object may be required. */
function hasRequired(
  node: TypeNode | undefined,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<Id>,
): boolean {
  const isRequired = (inner: TypeNode | undefined, to = seen) => hasRequired(inner, types, to);
  switch (node?.kind) {
    case "ref":
      return (
        !seen.has(node.to) && isRequired(types.get(node.to)?.type, new Set([...seen, node.to]))
      );
    case "object":
      return node.properties.some(({ required }) => required);
    case "union":
      return node.variants.some((variant) => isRequired(variant));
    case "intersection":
      return node.parts.some((part) => isRequired(part));
    default:
      return false;
  }
}

/** The properties that an object can have; undefined for what is no object, or a free-form one. */
function fieldsOf(
  node: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<Id>,
): Set<string> | undefined {
  if (node.kind === "ref") {
    const target = types.get(node.to);
    if (!target || seen.has(node.to)) return undefined;
    return fieldsOf(target.type, types, new Set([...seen, node.to]));
  }
  if (node.kind === "object") {
    const free = typeof node.extra !== "string";
    return free ? undefined : new Set(node.properties.map(nameOfProperty));
  }
  if (node.kind !== "union" && node.kind !== "intersection") return undefined;
  const parts = node.kind === "union" ? node.variants : node.parts;
  const all = new Set<string>();
  for (const part of parts) {
    const fields = fieldsOf(part, types, seen);
    if (!fields) return undefined;
    for (const field of fields) all.add(field);
  }
  return all;
}
