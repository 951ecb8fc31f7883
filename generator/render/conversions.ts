/** Where in the values of a type conversions are needed: a `Conversion` of the runtime. */
import { propertiesNamed } from "../ir/properties.ts";
import {
  assertNever,
  children,
  resolveType,
  type Id,
  type NamedType,
  type TypeNode,
} from "../ir/types.ts";
import { code, joinCode, stringLiteral, valueKey, type Code } from "./encode.ts";
import { literalTag } from "./variants.ts";

/** What rendering a conversion needs. */
export type ConversionContext = {
  /** Named types that hold something to convert. */
  converting: ReadonlySet<Id>;
  readonly mention: (id: Id) => Code;
  readonly runtime: (name: string) => Code;
  types: ReadonlyMap<Id, NamedType>;
  /** Told of a union without a tag whose variants need different conversions: nothing in it is converted. */
  readonly ambiguous: () => void;
  /** Whether properties have other names in programs. */
  readonly renames: boolean;
  /** Whether something in a type is another kind of value in a program, not just under another name. */
  readonly holdsScalar: (type: TypeNode) => boolean;
};

/** The runtime's conversion of a plain value; undefined where it stays as it is. */
export function scalarOf(node: TypeNode): "date" | "bigInt" | "digits" | "int64" | undefined {
  if (node.kind === "string") return node.as;
  if (node.kind !== "number" || !node.integer) return undefined;
  return node.as ?? (node.format === "int64" ? "int64" : undefined);
}

/** Whether a plain value is one thing on the wire and another in a program, whatever it holds. */
export function isOfAnotherType(node: TypeNode): boolean {
  const scalar = scalarOf(node);
  return scalar !== undefined && scalar !== "int64";
}

/** Whether an object has a property that is called something else in a program. */
export function isRenamed(node: TypeNode): boolean {
  return node.kind === "object" && node.properties.some(({ name }) => name !== undefined);
}

/** Whether a plain value is a number on the wire that a program may not have as one. */
export function isWide(node: TypeNode): boolean {
  const scalar = scalarOf(node);
  return scalar === "bigInt" || scalar === "digits";
}

/** Renders the conversion of a type; undefined where there is nothing to convert. */
export function renderConversion(node: TypeNode, context: ConversionContext): Code | undefined {
  const inner = (child: TypeNode) => renderConversion(child, context);
  const scalar = scalarOf(node);
  if (scalar !== undefined) return context.runtime(scalar);
  switch (node.kind) {
    case "ref":
      return context.converting.has(node.to) ? context.mention(node.to) : undefined;
    case "nullable":
      return inner(node.inner);
    case "array": {
      const items = inner(node.item);
      return items && code`{ items: ${items} }`;
    }
    case "tuple": {
      const items = node.items.map(inner);
      const rest = node.rest && inner(node.rest);
      if (rest === undefined && items.every((item) => item === undefined)) return undefined;
      const list = joinCode(
        items.map((item) => item ?? code`0`),
        code`, `,
      );
      return code`{ tuple: [${list}]${rest ? code`, rest: ${rest}` : code``} }`;
    }
    case "object":
      return renderObject(node, context);
    case "intersection":
      return combined(node.parts.map(inner));
    case "union":
      return renderUnion(node, context);
    default:
      return undefined;
  }
}

function renderObject(
  { properties, extra }: Extract<TypeNode, { kind: "object" }>,
  context: ConversionContext,
): Code | undefined {
  const rest = typeof extra === "string" ? undefined : renderConversion(extra, context);
  const rows = properties.flatMap(({ wire, type }) => {
    const value = renderConversion(type, context) ?? (rest && code`0`);
    return value ? [code`${valueKey(wire)}: ${value}`] : [];
  });
  const names = properties.flatMap(({ wire, name }) =>
    name === undefined ? [] : [code`${valueKey(wire)}: ${stringLiteral(name)}`],
  );
  if (rows.length === 0 && names.length === 0 && !rest) return undefined;
  const parts = [
    code`fields: { ${joinCode(rows, code`, `)} }`,
    ...(rest ? [code`rest: ${rest}`] : []),
    ...(names.length ? [code`names: { ${joinCode(names, code`, `)} }`] : []),
  ];
  return code`{ ${joinCode(parts, code`, `)} }`;
}

function combined(parts: (Code | undefined)[]): Code | undefined {
  const kept = [...new Set(parts)].filter((part) => part !== undefined);
  if (kept.length < 2) return kept[0];
  return code`{ all: [${joinCode(kept, code`, `)}] }`;
}

/** By the tag where there is one, else by the JSON type as far as that tells the variants apart. */
function renderUnion(
  { variants, tag }: Extract<TypeNode, { kind: "union" }>,
  context: ConversionContext,
): Code | undefined {
  const inner = (child: TypeNode) => renderConversion(child, context);
  const mapped = Object.entries(tag?.mapping ?? {});
  if (tag && mapped.length > 0) {
    const rows = mapped.map(([value, to]): [string, TypeNode] => [value, { kind: "ref", to }]);
    return renderTagged(tag.property, rows, context);
  }
  const tables = variants.map(inner);
  if (tables.every((table) => table === undefined)) return undefined;
  const isClear = variants.every((variant, index) =>
    variants.every(
      (other, at) =>
        tables[index] === tables[at] ||
        !overlap(jsonTypes(variant, context), jsonTypes(other, context)),
    ),
  );
  if (isClear) return combined(tables);
  const found = literalTag(variants, context.types);
  if (found) return renderTagged(found.property, found.variants, context);
  // Names can be changed whichever it is: a property has one name, whatever object it is of.
  if (context.renames && !variants.some(context.holdsScalar)) return combined(tables);
  context.ambiguous();
  return undefined;
}

/** The conversion of what a property tells apart; undefined where there is nothing to convert. */
export function renderTagged(
  property: string,
  variants: readonly (readonly [value: string, variant: TypeNode])[],
  context: ConversionContext,
): Code | undefined {
  const rows = variants.flatMap(([value, variant]) => {
    const table = renderConversion(variant, context);
    return table ? [code`${valueKey(value)}: ${table}`] : [];
  });
  if (rows.length === 0) return undefined;
  const name = variants
    .flatMap(([, variant]) => propertiesNamed(property, variant, context.types))
    .find((found) => found.name !== undefined)?.name;
  const as = name === undefined ? code`` : code`, as: ${stringLiteral(name)}`;
  return code`{ tag: ${stringLiteral(property)}${as}, of: { ${joinCode(rows, code`, `)} } }`;
}

/** The JSON types that a type can have at its outside. */
function jsonTypes(node: TypeNode, context: ConversionContext): string[] {
  const resolved = resolveType(node, context.types);
  switch (resolved.kind) {
    case "number":
    case "boolean":
    case "object":
    case "array":
      return [resolved.kind];
    case "tuple":
      return ["array"];
    case "string":
    case "bytes":
      return ["string"];
    case "null":
    case "never":
      return [];
    case "literal":
      return [typeof resolved.value];
    case "enum":
      return resolved.members.map(({ value }) => typeof value);
    case "union":
      return resolved.variants.flatMap((variant) => jsonTypes(variant, context));
    case "intersection":
      return resolved.parts.flatMap((part) => jsonTypes(part, context));
    case "nullable":
      return jsonTypes(resolved.inner, context);
    case "unknown":
      return ["string", "number", "boolean", "object", "array"];
    case "ref":
      return [];
    default:
      return assertNever(resolved);
  }
}

function overlap(a: string[], b: string[]): boolean {
  return a.some((each) => b.includes(each));
}

/** Named types in an order in which each comes after those that it refers to, circles aside. */
export function inOrder(
  roots: readonly TypeNode[],
  types: ReadonlyMap<Id, NamedType>,
  isWanted: (id: Id) => boolean = () => true,
): Id[] {
  const seen = new Set<Id>();
  const ordered: Id[] = [];
  const pending: ({ visit: TypeNode } | { done: Id })[] = roots
    .toReversed()
    .map((visit) => ({ visit }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ("done" in next) {
      ordered.push(next.done);
      continue;
    }
    const { visit } = next;
    if (visit.kind === "ref") {
      const target = types.get(visit.to);
      if (!target || seen.has(visit.to) || !isWanted(visit.to)) continue;
      seen.add(visit.to);
      pending.push({ done: visit.to }, { visit: target.type });
    } else {
      const tagged = visit.kind === "union" ? Object.values(visit.tag?.mapping ?? {}) : [];
      const inner = [...children(visit), ...tagged.map((to): TypeNode => ({ kind: "ref", to }))];
      pending.push(...inner.toReversed().map((each) => ({ visit: each })));
    }
  }
  return ordered;
}
