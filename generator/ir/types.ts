/**
 * The type half of the contract between reading a spec and writing code.
 * Comes in: nothing. Goes out: plain, JSON-serialisable data. It must not know TypeScript names.
 */

/** Identity of a thing in the API, made from where the spec defines it, never from a target name. */
export type Id = string;

/** Where a declaration stands in the user's files: a file and a JSON pointer (RFC 6901) into it. */
export type Source = { file: string; pointer: string };

/**
 * A wish for a name. `ideal` is tried first; on a clash `qualifiers` are put in front one after the other.
 * `override` is a name that the user (config or vendor extension) chose and that wins as written.
 */
export type Hint = { ideal: string; qualifiers: string[]; override?: string };

/** Prose of a declaration, untouched: the emitters escape it at the sink. */
export type Docs = {
  summary?: string;
  description?: string;
  deprecated?: true | string;
  examples?: unknown[];
};

/** Bounds that a schema states; documented, never enforced by the types. */
export type Constraints = {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
};

/** A value that JSON can hold and a type can be made of. */
export type LiteralValue = string | number | boolean | null;

export type EnumMember = { value: LiteralValue; hint: Hint; docs: Docs };

/** What an object may hold beside its declared properties. */
export type Extra = TypeNode | "forbidden" | "unspecified";

/** Tells the variants of a union apart: the value of `property` names the variant, where it travels at all. */
export type Tag = { property: string; mapping: Record<string, Id>; access?: "read" | "write" };

/** The shape of a value on the wire (JSON Schema 2020-12, as far as types can say it). */
export type TypeNode =
  /** `as` is what programs see instead, where a pass was told so. */
  | { kind: "string"; format?: string; constraints?: Constraints; as?: "date" }
  | {
      kind: "number";
      integer: boolean;
      format?: string;
      constraints?: Constraints;
      as?: "bigInt" | "digits";
    }
  | { kind: "boolean" }
  | { kind: "null" }
  | { kind: "unknown" }
  | { kind: "never" }
  | { kind: "bytes"; encoding: "raw" | "base64" }
  | { kind: "literal"; value: LiteralValue }
  | { kind: "enum"; members: EnumMember[]; open: boolean }
  | { kind: "array"; item: TypeNode; constraints?: Constraints }
  | { kind: "tuple"; items: TypeNode[]; required: number; rest?: TypeNode }
  | { kind: "object"; properties: Property[]; extra: Extra; constraints?: Constraints }
  | { kind: "union"; variants: TypeNode[]; tag?: Tag; exclusive: boolean }
  | { kind: "intersection"; parts: TypeNode[] }
  | { kind: "nullable"; inner: TypeNode }
  | { kind: "ref"; to: Id };

/** A declared property under its wire name. `access` follows readOnly and writeOnly. */
export type Property = {
  wire: string;
  /** What programs call it, where that is something else. */
  name?: string;
  type: TypeNode;
  required: boolean;
  access: "both" | "read" | "write";
  docs: Docs;
  default?: unknown;
  source: Source;
};

/** What programs call a property. */
export function nameOfProperty({ name, wire }: Pick<Property, "name" | "wire">): string {
  return name ?? wire;
}

/** A type with a name of its own: every component schema, and inline schemas that a pass hoisted. */
export type NamedType = {
  id: Id;
  hint: Hint;
  type: TypeNode;
  docs: Docs;
  /** Whether a request or a response can hold it. */
  usage: { input: boolean; output: boolean };
  /** The id of the request shape, when readOnly or writeOnly make it differ from this, the response shape. */
  twin?: Id;
  source: Source;
};

/** The end of every switch over a closed union: unreachable unless our own code forgot a kind. */
export function assertNever(value: never): never {
  throw new Error(`internal error: unhandled case ${JSON.stringify(value)}`);
}

/** The types that stand directly inside a node, in spec order; a `ref` has none. */
export function children(node: TypeNode): TypeNode[] {
  switch (node.kind) {
    case "array":
      return [node.item];
    case "tuple":
      return node.rest ? [...node.items, node.rest] : node.items;
    case "object":
      return [
        ...node.properties.map((property) => property.type),
        ...(typeof node.extra === "string" ? [] : [node.extra]),
      ];
    case "union":
      return node.variants;
    case "intersection":
      return node.parts;
    case "nullable":
      return [node.inner];
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
    case "bytes":
    case "literal":
    case "enum":
    case "ref":
      return [];
    default:
      return assertNever(node);
  }
}

/** Visits a node and everything inside it, outermost first; references are reported, not followed. */
export function walk(root: TypeNode, visit: (node: TypeNode) => void): void {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    const inner = children(node);
    for (let index = inner.length; index-- > 0;) pending.push(inner[index] as TypeNode);
  }
}

/** Rebuilds a node from the inside out; `change` sees each node after its children were rebuilt. */
export function map(node: TypeNode, change: (node: TypeNode) => TypeNode): TypeNode {
  return change(mapChildren(node, (child) => map(child, change)));
}

function mapChildren(node: TypeNode, change: (node: TypeNode) => TypeNode): TypeNode {
  switch (node.kind) {
    case "array":
      return { ...node, item: change(node.item) };
    case "tuple":
      return {
        ...node,
        items: node.items.map(change),
        ...(node.rest ? { rest: change(node.rest) } : {}),
      };
    case "object":
      return {
        ...node,
        properties: node.properties.map((property) => ({
          ...property,
          type: change(property.type),
        })),
        extra: typeof node.extra === "string" ? node.extra : change(node.extra),
      };
    case "union":
      return { ...node, variants: node.variants.map(change) };
    case "intersection":
      return { ...node, parts: node.parts.map(change) };
    case "nullable":
      return { ...node, inner: change(node.inner) };
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
    case "bytes":
    case "literal":
    case "enum":
    case "ref":
      return node;
    default:
      return assertNever(node);
  }
}

/** The type behind references and nothing else; a reference in a circle stays one. */
export function resolveType(type: TypeNode, types: ReadonlyMap<Id, NamedType>): TypeNode {
  const seen = new Set<Id>();
  let node = type;
  while (node.kind === "ref" && !seen.has(node.to)) {
    seen.add(node.to);
    node = types.get(node.to)?.type ?? { kind: "unknown" };
  }
  return node;
}
