/** Two types at one place: which shapes they have, and what a change from one to the other is called. */
import type { TypeNode } from "../../ir/types.ts";
import type { Site } from "./change.ts";
import { compareConstraints } from "./constraints.ts";
import { compareEnums, compareEnumWithText } from "./enums.ts";
import { note, type Work } from "./graph.ts";
import { compareObjects } from "./objects.ts";
import { baseName } from "./side.ts";
import { compareMixed, compareUnions, compareUnionWithOne } from "./unions.ts";
import { viewOf, type Shape } from "./view.ts";
import { typeWords } from "./words.ts";

/**
 * Compares two nodes where one value stands: null here, references as a pair of their own, the rest in
 * place. `quiet` leaves null out, where the caller has told it already.
 */
export function relate(
  work: Work,
  old: TypeNode,
  next: TypeNode,
  site: Site,
  { quiet = false }: { quiet?: boolean } = {},
): void {
  const left = peel(old);
  const right = peel(next);
  const isBothRefs = left.kind === "ref" && right.kind === "ref";
  // What both declarations say of null themselves is told where they stand.
  const isDeclared = isBothRefs && isInlineNull(old) === isInlineNull(next);
  if (!quiet && !isDeclared) compareNull(work, old, next, site);
  if (left.kind !== "ref" && right.kind !== "ref") {
    compareShapes(work, left, right, site);
    return;
  }
  if (isBothRefs) compareNames(work, left.to, right.to, site);
  const declared = (node: TypeNode, side: Work["old"]) => {
    if (node.kind !== "ref") return { node, name: undefined, source: undefined };
    const target = side.types.get(node.to);
    return target
      ? { node: target.type, name: target.name, source: target.source }
      : { node: { kind: "unknown" } as const, name: undefined, source: undefined };
  };
  const before = declared(left, work.old);
  const after = declared(right, work.new);
  const place: Site =
    before.name === undefined || after.name === undefined
      ? site
      : { subject: baseName(work.new, after.name), old: before.source, new: after.source };
  work.follow(before, after, place);
}

/** Compares two declarations, null included, as a pair of the graph. */
export function compareTypes(work: Work, old: TypeNode, next: TypeNode, site: Site): void {
  if (work.pair.names) compareNull(work, old, next, site);
  const left = peel(old);
  const right = peel(next);
  // A declaration that is nothing but a reference has a pair behind it.
  if (left.kind === "ref" && right.kind === "ref") relate(work, left, right, site, { quiet: true });
  else compareShapes(work, left, right, site);
}

/** A node without the null around it. */
function peel(node: TypeNode): TypeNode {
  if (node.kind === "nullable") return peel(node.inner);
  if (node.kind !== "union") return node;
  const rest = node.variants.filter(({ kind }) => kind !== "null");
  const [only] = rest;
  return rest.length === 1 && only ? peel(only) : node;
}

function isInlineNull(node: TypeNode): boolean {
  return (
    node.kind === "nullable" ||
    (node.kind === "union" &&
      node.variants.some(({ kind }) => kind === "null" || kind === "nullable"))
  );
}

/** Whether null is among the values; any value at all includes it. */
export function allowsNull(node: TypeNode, side: Work["old"]): boolean {
  const { nullable } = viewOf(node, side);
  return nullable || isInlineNull(node);
}

function compareNull(work: Work, old: TypeNode, next: TypeNode, site: Site): void {
  const kinds = [viewOf(old, work.old).shape.kind, viewOf(next, work.new).shape.kind];
  if (kinds.includes("unknown")) return;
  const before = allowsNull(old, work.old);
  const after = allowsNull(next, work.new);
  if (before === after) return;
  note(work, after ? "became-nullable" : "became-not-nullable", site);
}

/** The same shape under two names that both sides know: only the name in signatures differs. */
function compareNames(work: Work, old: string, next: string, site: Site): void {
  const before = baseName(work.old, old);
  const after = baseName(work.new, next);
  if (before === after || !work.new.types.has(before) || !work.old.types.has(after)) return;
  note(work, "type-reference-changed", site, before, after);
}

function compareShapes(work: Work, old: TypeNode, next: TypeNode, site: Site): void {
  const left = viewOf(old, work.old).shape;
  const right = viewOf(next, work.new).shape;
  if (left.kind === right.kind) compareSame(work, left, right, site);
  else compareDifferent(work, { node: old, shape: left }, { node: next, shape: right }, site);
}

/** Two shapes of one kind. */
export function compareSame(work: Work, left: Shape, right: Shape, site: Site): void {
  if (left.kind === "string" && right.kind === "string") {
    compareFormat(work, left.format, right.format, site);
    compareConstraints(work, left.constraints, right.constraints, site);
  } else if (left.kind === "number" && right.kind === "number") {
    if (left.integer !== right.integer)
      note(work, right.integer ? "number-to-integer" : "integer-to-number", site);
    else if (left.format !== right.format)
      note(work, "number-format-changed", site, left.format ?? "none", right.format ?? "none");
    compareConstraints(work, left.constraints, right.constraints, site);
  } else if (left.kind === "bytes" && right.kind === "bytes") {
    if (left.encoding !== right.encoding)
      note(work, "bytes-changed", site, left.encoding, right.encoding);
  } else if (left.kind === "enum" && right.kind === "enum") {
    const isNamed = isDeclaration(work, left);
    compareEnums(work, left, right, { site, isNamed });
  } else if (left.kind === "array" && right.kind === "array") {
    compareConstraints(work, left.constraints, right.constraints, site);
    relate(work, left.item, right.item, { ...site, subject: `${site.subject}[]` });
  } else if (left.kind === "tuple" && right.kind === "tuple") {
    compareTuples(work, left, right, site);
  } else if (left.kind === "object" && right.kind === "object") {
    compareObjects(work, left, right, site);
  } else if (left.kind === "union" && right.kind === "union") {
    compareUnions(work, left, right, site);
  } else if (left.kind === "mixed" && right.kind === "mixed") {
    compareMixed(work, left, right, site);
  }
}

/** Whether a shape is that of the type that the pair declares, so that it has a name of its own. */
function isDeclaration({ old, pair }: Work, shape: Shape): boolean {
  const declared = pair.names && old.types.get(pair.names.old);
  return declared !== undefined && viewOf(declared.type, old).shape === shape;
}

function compareFormat(
  work: Work,
  before: string | undefined,
  after: string | undefined,
  site: Site,
): void {
  if (before === after) return;
  if (before === undefined) note(work, "format-added", site, undefined, after);
  else if (after === undefined) note(work, "format-removed", site, before);
  else note(work, "format-changed", site, before, after);
}

type Seen = { node: TypeNode; shape: Shape };

function compareDifferent(work: Work, old: Seen, next: Seen, site: Site): void {
  const before = typeWords(old.node, work.old);
  const after = typeWords(next.node, work.new);
  const [left, right] = [old.shape, next.shape];
  if (left.kind === "unknown") return note(work, "any-became-typed", site, before, after);
  if (right.kind === "unknown") return note(work, "became-any", site, before, after);
  if (left.kind === "null" || right.kind === "null")
    return note(work, "type-changed", site, before, after);
  if (left.kind === "union" || right.kind === "union") {
    if (compareUnionWithOne(work, old, next, site)) return;
  } else if (left.kind === "mixed" || right.kind === "mixed") {
    if (compareMixed(work, asMixed(left), asMixed(right), site)) return;
  } else if (left.kind === "enum" || right.kind === "enum") {
    if (compareEnumWithText(work, left, right, site)) return;
  } else if (right.kind === "array" && viewOf(right.item, work.new).shape.kind === left.kind) {
    note(work, "became-array", site, before);
    return relate(work, old.node, right.item, site, { quiet: true });
  } else if (left.kind === "array" && viewOf(left.item, work.old).shape.kind === right.kind) {
    note(work, "array-became-single", site, before);
    return relate(work, left.item, next.node, site, { quiet: true });
  } else if (isTextual(left) && isTextual(right)) {
    const isText = [left, right].every((shape) =>
      "encoding" in shape ? shape.encoding === "base64" : true,
    );
    return note(work, isText ? "text-encoding-changed" : "bytes-changed", site, before, after);
  }
  note(work, "type-changed", site, before, after);
}

function asMixed(shape: Shape): Extract<Shape, { kind: "mixed" }> | undefined {
  if (shape.kind === "mixed") return shape;
  return shape.kind === "object" ? { kind: "mixed", object: shape, parts: [] } : undefined;
}

function isTextual({ kind }: Shape): boolean {
  return kind === "string" || kind === "bytes";
}

function compareTuples(
  work: Work,
  left: Extract<Shape, { kind: "tuple" }>,
  right: Extract<Shape, { kind: "tuple" }>,
  site: Site,
): void {
  const shared = Math.min(left.items.length, right.items.length);
  for (let index = 0; index < shared; index += 1) {
    const place = { ...site, subject: `${site.subject}[${index}]` };
    relate(work, left.items[index] as TypeNode, right.items[index] as TypeNode, place);
  }
  for (const item of left.items.slice(shared))
    note(work, "tuple-item-removed", site, typeWords(item, work.old));
  for (const item of right.items.slice(shared))
    note(work, "tuple-item-added", site, undefined, typeWords(item, work.new));
  if (left.items.length === right.items.length && left.required !== right.required) {
    const words = (count: number): string => `at least ${count}`;
    const kind = left.required < right.required ? "tuple-lengthened" : "tuple-shortened";
    note(work, kind, site, words(left.required), words(right.required));
  }
  if (left.rest && right.rest)
    relate(work, left.rest, right.rest, { ...site, subject: `${site.subject}[]` });
  else if (left.rest)
    note(work, "tuple-item-removed", site, `any further ${typeWords(left.rest, work.old)}`);
  else if (right.rest)
    note(
      work,
      "tuple-item-added",
      site,
      undefined,
      `any further ${typeWords(right.rest, work.new)}`,
    );
}
