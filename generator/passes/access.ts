/**
 * Splits a type in two only where its request and response shapes differ, that is where something that it
 * holds is read-only or write-only (JSON Schema Validation section 9.4) and both directions use it.
 */
import type { Api, Content, Operation, Response } from "../ir/api.ts";
import { typesHolding } from "../ir/holding.ts";
import { map, type Id, type NamedType, type Tag, type TypeNode } from "../ir/types.ts";

type Direction = "read" | "write";

/** Removes what a direction cannot hold, and adds request twins where one type serves both. */
export function splitAccess(api: Api): Api {
  const differing = findDiffering(api.types);
  const twins = new Map<Id, Id>();
  for (const type of api.types) {
    if (differing.has(type.id) && type.usage.input && type.usage.output) {
      twins.set(type.id, `${type.id}#input`);
    }
  }
  const types = api.types.flatMap((type) => split(type, twins));
  const toInput = (node: TypeNode) => shape(node, "write", twins);
  const toOutput = (node: TypeNode) => shape(node, "read", new Map());
  return {
    ...api,
    types,
    operations: api.operations.map((operation) => ({
      ...splitOperation(operation, toInput, toOutput),
      // The other way round: what the API sends is read, what it is answered is written.
      callbacks: operation.callbacks.map((callback) => ({
        ...callback,
        operations: callback.operations.map((it) => splitOperation(it, toOutput, toInput)),
      })),
    })),
    webhooks: api.webhooks.map((webhook) =>
      webhook.body?.type
        ? { ...webhook, body: { ...webhook.body, type: toOutput(webhook.body.type) } }
        : webhook,
    ),
  };
}

/** Types that hold, directly or through references, a property of one direction only. */
function findDiffering(types: NamedType[]): ReadonlySet<Id> {
  return typesHolding(
    types,
    (node) => node.kind === "object" && node.properties.some(({ access }) => access !== "both"),
  );
}

function split(type: NamedType, twins: ReadonlyMap<Id, Id>): NamedType[] {
  const twin = twins.get(type.id);
  if (twin === undefined) {
    const only: Direction = type.usage.input && !type.usage.output ? "write" : "read";
    return [{ ...type, type: shape(type.type, only, only === "write" ? twins : new Map()) }];
  }
  const hint = { ideal: `${type.hint.ideal} Input`, qualifiers: type.hint.qualifiers };
  return [
    {
      ...type,
      twin,
      type: shape(type.type, "read", new Map()),
      usage: { input: false, output: true },
    },
    {
      ...type,
      id: twin,
      hint,
      type: shape(type.type, "write", twins),
      usage: { input: true, output: false },
    },
  ];
}

function shape(node: TypeNode, direction: Direction, twins: ReadonlyMap<Id, Id>): TypeNode {
  const hidden = direction === "read" ? "write" : "read";
  return map(node, (inner) => {
    if (inner.kind === "ref") return { ...inner, to: twins.get(inner.to) ?? inner.to };
    if (inner.kind === "union" && inner.tag) return shapeTag(inner, inner.tag, hidden, twins);
    if (inner.kind === "intersection") return withoutEmpty(inner);
    if (inner.kind !== "object") return inner;
    return { ...inner, properties: inner.properties.filter(({ access }) => access !== hidden) };
  });
}

/** A tag that does not travel in a direction tells nothing apart there. */
function shapeTag(
  union: Extract<TypeNode, { kind: "union" }>,
  { property, mapping, access }: Tag,
  hidden: Direction,
  twins: ReadonlyMap<Id, Id>,
): TypeNode {
  const { variants, exclusive } = union;
  if (access === hidden) return { kind: "union", variants, exclusive };
  const shaped = Object.entries(mapping).map(([value, id]) => [value, twins.get(id) ?? id]);
  return { ...union, tag: { property, mapping: Object.fromEntries(shaped) as Record<string, Id> } };
}

/** A part of which nothing is left in a direction says nothing, and would read as any keys at all. */
function withoutEmpty(node: Extract<TypeNode, { kind: "intersection" }>): TypeNode {
  const parts = node.parts.filter(
    (part) => part.kind !== "object" || part.properties.length > 0 || part.extra !== "unspecified",
  );
  const [only] = parts;
  if (!only) return node;
  return parts.length === 1 ? only : { ...node, parts };
}

function splitOperation(
  operation: Operation,
  toInput: (node: TypeNode) => TypeNode,
  toOutput: (node: TypeNode) => TypeNode,
): Operation {
  const content = (change: (node: TypeNode) => TypeNode) => (entry: Content) =>
    entry.type ? { ...entry, type: change(entry.type) } : entry;
  const response = (entry: Response) => ({
    ...entry,
    contents: entry.contents.map(content(toOutput)),
  });
  const { body } = operation;
  return {
    ...operation,
    parameters: operation.parameters.map((entry) => ({ ...entry, type: toInput(entry.type) })),
    ...(body ? { body: { ...body, contents: body.contents.map(content(toInput)) } } : {}),
    success: operation.success.map(response),
    errors: operation.errors.map(response),
  };
}
