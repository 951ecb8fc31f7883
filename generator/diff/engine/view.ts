/**
 * A type node as a comparison sees it: references opened, null taken apart, unions flattened, literals as
 * enums of one, parts of an intersection merged. A view is a lens: it copies nothing but what it merges,
 * and is made once for a node.
 */
import type { Constraints, Extra, LiteralValue, Property, Tag, TypeNode } from "../../ir/types.ts";
import type { Side } from "./side.ts";

/** A type apart from null. */
export type Shape =
  | { kind: "string"; format?: string; constraints: Constraints }
  | { kind: "number"; integer: boolean; format?: string; constraints: Constraints }
  | { kind: "boolean" }
  | { kind: "null" }
  | { kind: "unknown" }
  | { kind: "never" }
  | { kind: "bytes"; encoding: "raw" | "base64" }
  | { kind: "enum"; values: LiteralValue[]; open: boolean }
  | { kind: "array"; item: TypeNode; constraints: Constraints }
  | { kind: "tuple"; items: TypeNode[]; required: number; rest: TypeNode | undefined }
  | ObjectShape
  | { kind: "union"; variants: TypeNode[]; tag: Tag | undefined }
  | { kind: "mixed"; object: ObjectShape | undefined; parts: TypeNode[] };

/** An object with all that it inherits. */
export type ObjectShape = {
  kind: "object";
  properties: ReadonlyMap<string, Property>;
  extra: Extra;
  constraints: Constraints;
};

export type View = { nullable: boolean; shape: Shape };

const unknown: View = { nullable: false, shape: { kind: "unknown" } };

/** The view of a node. */
export function viewOf(node: TypeNode, side: Side): View {
  const known = side.views.get(node);
  if (known) return known;
  // A circle of nothing but references ends here.
  side.views.set(node, unknown);
  const view = build(node, side);
  side.views.set(node, view);
  return view;
}

function build(node: TypeNode, side: Side): View {
  switch (node.kind) {
    case "ref": {
      const target = side.types.get(node.to);
      return target ? viewOf(target.type, side) : unknown;
    }
    case "nullable":
      return { nullable: true, shape: viewOf(node.inner, side).shape };
    case "union":
      return viewUnion(node, side);
    case "intersection":
      return viewIntersection(node.parts, side);
    case "literal":
      return plain({ kind: "enum", values: [node.value], open: false });
    case "enum":
      return plain({
        kind: "enum",
        values: node.members.map(({ value }) => value),
        open: node.open,
      });
    case "string":
    case "number":
      return plain({ ...node, constraints: node.constraints ?? {} });
    case "array":
      return plain({ kind: "array", item: node.item, constraints: node.constraints ?? {} });
    case "tuple":
      return plain({ ...node, rest: node.rest });
    case "object":
      return plain({
        kind: "object",
        properties: new Map(node.properties.map((property) => [property.wire, property])),
        extra: node.extra,
        constraints: node.constraints ?? {},
      });
    default:
      return plain(node);
  }
}

function plain(shape: Shape): View {
  return shape.kind === "null" ? { nullable: true, shape } : { nullable: false, shape };
}

function viewUnion(node: Extract<TypeNode, { kind: "union" }>, side: Side): View {
  const flat = node.variants.flatMap((variant) => flatten(variant));
  const nullable = flat.some((variant) => saysNull(variant, side));
  const written = flat.filter(({ kind }) => kind !== "null").map(withoutNull);
  const variants = node.tag ? written.map(withoutTag) : written;
  const [only] = variants;
  if (!only) return { nullable: true, shape: { kind: "null" } };
  if (variants.length === 1) {
    const view = viewOf(only, side);
    return { nullable: nullable || view.nullable, shape: view.shape };
  }
  const shapes = variants.map((variant) => viewOf(variant, side).shape);
  if (!node.tag && shapes.every((shape) => shape.kind === "enum")) {
    const values = [...new Set(shapes.flatMap((shape) => shape.values))];
    return { nullable, shape: { kind: "enum", values, open: shapes.some(({ open }) => open) } };
  }
  return { nullable, shape: { kind: "union", variants, tag: node.tag } };
}

/** Inline unions without a tag inside a union are part of it. */
function flatten(node: TypeNode): TypeNode[] {
  if (node.kind === "union" && !node.tag) return node.variants.flatMap(flatten);
  if (node.kind !== "nullable") return [node];
  return [{ kind: "null" }, ...flatten(node.inner)];
}

function saysNull(node: TypeNode, side: Side): boolean {
  if (node.kind === "null" || node.kind === "nullable") return true;
  return node.kind === "ref" && side.types.get(node.to)?.type.kind === "nullable";
}

function withoutNull(node: TypeNode): TypeNode {
  return node.kind === "nullable" ? node.inner : node;
}

/** A member without the value of the tag that a pass put beside it: the mapping of the union says the same. */
function withoutTag(node: TypeNode): TypeNode {
  if (node.kind !== "intersection") return node;
  const [first, second] = node.parts;
  const isMadeUp =
    second?.kind === "object" && second.properties.every(({ source }) => source.pointer === "");
  return first?.kind === "ref" && node.parts.length === 2 && isMadeUp ? first : node;
}

function viewIntersection(nodes: TypeNode[], side: Side): View {
  const views = nodes.map((node) => viewOf(node, side));
  const nullable = views.length > 0 && views.every((view) => view.nullable);
  const objects: ObjectShape[] = [];
  const others: { node: TypeNode; shape: Shape }[] = [];
  views.forEach(({ shape }, index) => {
    const node = nodes[index];
    if (shape.kind === "object") objects.push(shape);
    else if (shape.kind === "mixed") {
      if (shape.object) objects.push(shape.object);
      for (const part of shape.parts) others.push({ node: part, shape: viewOf(part, side).shape });
    } else if (node && shape.kind !== "unknown") others.push({ node, shape });
  });
  const object = objects.length > 0 ? mergeObjects(objects) : undefined;
  if (others.length === 0) return { nullable, shape: object ?? { kind: "unknown" } };
  const narrow = object ? undefined : narrowest(others.map(({ shape }) => shape));
  if (narrow) return { nullable, shape: narrow };
  return { nullable, shape: { kind: "mixed", object, parts: others.map(({ node }) => node) } };
}

/** Several statements about one plain value: the one that says most. */
function narrowest(shapes: Shape[]): Shape | undefined {
  if (shapes.some(({ kind }) => kind === "union" || kind === "mixed")) return undefined;
  const rank = ["enum", "tuple"];
  return [...shapes].sort((a, b) => score(b.kind) - score(a.kind))[0];

  function score(kind: string): number {
    return rank.includes(kind) ? rank.length - rank.indexOf(kind) : 0;
  }
}

function mergeObjects(objects: ObjectShape[]): ObjectShape {
  const [first] = objects;
  if (first && objects.length === 1) return first;
  const properties = new Map<string, Property>();
  for (const object of objects) {
    for (const [wire, property] of object.properties) {
      const before = properties.get(wire);
      properties.set(wire, before ? mergeProperty(before, property) : property);
    }
  }
  return {
    kind: "object",
    properties,
    extra: mergeExtra(objects.map(({ extra }) => extra)),
    constraints: Object.assign({}, ...objects.map(({ constraints }) => constraints)) as Constraints,
  };
}

/** Two statements about one property. What a pass added has no place in the document. */
function mergeProperty(before: Property, after: Property): Property {
  const placed = after.source.pointer === "" ? before : after;
  const type: TypeNode =
    before.type === after.type
      ? before.type
      : { kind: "intersection", parts: [before.type, after.type] };
  return { ...placed, required: before.required || after.required, type };
}

function mergeExtra(extras: Extra[]): Extra {
  if (extras.includes("forbidden")) return "forbidden";
  return extras.find((extra) => typeof extra !== "string") ?? "unspecified";
}
