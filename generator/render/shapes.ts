/** A type as the table that validation compares answers with: a `Shape` of the runtime. */
import {
  assertNever,
  resolveType,
  type Id,
  type LiteralValue,
  type NamedType,
  type TypeNode,
} from "../ir/types.ts";
import { code, joinCode, literal, stringLiteral, valueKey, type Code } from "./encode.ts";
import { literalTag } from "./variants.ts";

/** What rendering a shape needs. */
export type ShapeContext = {
  types: ReadonlyMap<Id, NamedType>;
  /** How the shape of a named type is mentioned. */
  mention(id: Id): Code;
};

/** The bits of JSON types, as the runtime adds them up. */
const bits = { string: 1, integer: 2, number: 6, boolean: 8, null: 16, any: 127, none: 0 };

/** Renders the shape of a type. */
export function renderShape(node: TypeNode, context: ShapeContext): Code {
  const inner = (child: TypeNode) => renderShape(child, context);
  const mask = maskOf(node);
  if (mask !== undefined) return literal(mask);
  switch (node.kind) {
    case "literal":
      return renderValues([node.value]);
    case "enum":
      return renderValues(node.members.map(({ value }) => value));
    case "array":
      return code`{ items: ${inner(node.item)} }`;
    case "tuple": {
      const items = joinCode(node.items.map(inner), code`, `);
      const rest = node.rest ? code`, rest: ${inner(node.rest)}` : code``;
      return code`{ tuple: [${items}], required: ${literal(node.required)}${rest} }`;
    }
    case "object":
      return renderObject(node, context);
    case "union":
      return renderUnion(node, context);
    case "intersection":
      return code`{ all: [${joinCode(node.parts.map(inner), code`, `)}] }`;
    case "nullable":
      return code`{ nullable: ${inner(node.inner)} }`;
    case "ref":
      return context.mention(node.to);
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
    case "bytes":
      throw new Error(`internal error: no bits for ${node.kind}`);
    default:
      return assertNever(node);
  }
}

/** The bits of a type that is a sum of JSON types and nothing more. */
function maskOf(node: TypeNode): number | undefined {
  switch (node.kind) {
    case "string":
    case "bytes":
      return bits.string;
    case "number":
      return node.integer ? bits.integer : bits.number;
    case "boolean":
      return bits.boolean;
    case "null":
      return bits.null;
    case "unknown":
      return bits.any;
    case "never":
      return bits.none;
    case "literal":
      return node.value === null ? bits.null : undefined;
    case "nullable": {
      const inner = maskOf(node.inner);
      return inner === undefined ? undefined : inner | bits.null;
    }
    case "union": {
      const parts = node.variants.map(maskOf);
      if (parts.some((part) => part === undefined)) return undefined;
      return parts.reduce<number>((sum, part) => sum | (part ?? 0), 0);
    }
    default:
      return undefined;
  }
}

function renderValues(values: LiteralValue[]): Code {
  return code`{ values: [${joinCode(values.map(literal), code`, `)}] }`;
}

function renderObject(
  { properties, extra }: Extract<TypeNode, { kind: "object" }>,
  context: ShapeContext,
): Code {
  const table = (required: boolean) =>
    joinCode(
      properties
        .filter((property) => property.required === required)
        .map(({ wire, type }) => code`${valueKey(wire)}: ${renderShape(type, context)}`),
      code`, `,
    );
  const [fields, optional] = [table(true), table(false)];
  const rest = typeof extra === "string" ? "127" : renderShape(extra, context);
  return code`{ fields: { ${fields} }${optional === "" ? code`` : code`, optional: { ${optional} }`}${rest === "127" ? code`` : code`, rest: ${rest}`} }`;
}

/** By the tag where every variant has one; else the variants are tried. */
function renderUnion(node: Extract<TypeNode, { kind: "union" }>, context: ShapeContext): Code {
  const { tag, variants } = node;
  const mapped = new Set(tag ? Object.values(tag.mapping) : []);
  const isTagged =
    tag !== undefined && variants.every((variant) => mapped.has(taggedType(variant) ?? ""));
  const isPlain = [...mapped].every((id) => !mayBeNull({ kind: "ref", to: id }, context));
  if (isTagged && isPlain) {
    const rows = Object.entries(tag.mapping).map(([value, to]): [string, TypeNode] => [
      value,
      { kind: "ref", to },
    ]);
    return renderTagged(tag.property, rows, context);
  }
  const found = literalTag(variants, context.types);
  if (found) return renderTagged(found.property, found.variants, context);
  const any = variants.map((variant) => renderShape(variant, context));
  return code`{ any: [${joinCode(any, code`, `)}] }`;
}

/** The shape of what a property tells apart. */
export function renderTagged(
  property: string,
  variants: readonly (readonly [value: string, variant: TypeNode])[],
  context: ShapeContext,
): Code {
  const rows = variants.map(
    ([value, variant]) => code`${valueKey(value)}: ${renderShape(variant, context)}`,
  );
  return code`{ tag: ${stringLiteral(property)}, of: { ${joinCode(rows, code`, `)} } }`;
}

/** The named type of a variant, beside which a pass may have put the value of its tag. */
function taggedType(node: TypeNode): Id | undefined {
  if (node.kind === "ref") return node.to;
  if (node.kind !== "intersection") return undefined;
  const [first, second, ...others] = node.parts;
  const isNarrowed = second?.kind === "object" && others.length === 0;
  return first?.kind === "ref" && isNarrowed ? first.to : undefined;
}

function mayBeNull(node: TypeNode, { types }: ShapeContext): boolean {
  return resolveType(node, types).kind === "nullable";
}
