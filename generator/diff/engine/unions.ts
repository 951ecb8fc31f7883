/** Unions and what is left of intersections: which member of one side is which of the other. */
import type { TypeNode } from "../../ir/types.ts";
import type { Site } from "./change.ts";
import { note, type Work } from "./graph.ts";
import { compareObjects } from "./objects.ts";
import { baseName, type Side } from "./side.ts";
import { relate } from "./types.ts";
import { viewOf, type ObjectShape, type Shape } from "./view.ts";
import { typeWords } from "./words.ts";

type Union = Extract<Shape, { kind: "union" }>;
type Mixed = Extract<Shape, { kind: "mixed" }>;

/** Members that are one, and those that only one side has. */
type Matching = { pairs: [TypeNode, TypeNode][]; gone: TypeNode[]; come: TypeNode[] };

/** How much of their names two objects must share to count as one member. */
const LEAST_OVERLAP = 0.6;

/** Two unions. */
export function compareUnions(work: Work, old: Union, next: Union, site: Site): void {
  const matching = match(work, old.variants, next.variants);
  compareTags(work, old, next, { site, matching });
  for (const [before, after] of matching.pairs)
    relate(work, before, after, memberSite(work, after, site), { quiet: true });
  const [removed, added] = [
    old.tag ? "union-case-removed" : "union-member-removed",
    next.tag ? "union-case-added" : "union-member-added",
  ] as const;
  for (const node of matching.gone) note(work, removed, site, typeWords(node, work.old));
  for (const node of matching.come) note(work, added, site, undefined, typeWords(node, work.new));
}

/** The place of a member: that of the union, told apart by the member's words. */
function memberSite(work: Work, node: TypeNode, site: Site): Site {
  return node.kind === "object"
    ? site
    : { ...site, subject: `${site.subject} (${typeWords(node, work.new)})` };
}

type Seen = { node: TypeNode; shape: Shape };

/** A union against one type; false where no member is that type. */
export function compareUnionWithOne(work: Work, old: Seen, next: Seen, site: Site): boolean {
  const before = old.shape.kind === "union" ? old.shape.variants : [old.node];
  const after = next.shape.kind === "union" ? next.shape.variants : [next.node];
  const { pairs } = match(work, before, after);
  const [pair] = pairs;
  if (!pair) return false;
  const tagged = [old.shape, next.shape].some((shape) => shape.kind === "union" && shape.tag);
  const kind =
    next.shape.kind === "union"
      ? tagged
        ? "became-tagged-union"
        : "became-union"
      : tagged
        ? "union-case-left"
        : "union-collapsed";
  note(work, kind, site, typeWords(old.node, work.old), typeWords(next.node, work.new));
  relate(work, pair[0], pair[1], site, { quiet: true });
  return true;
}

/** Objects with something beside them that is no object: part against part. */
export function compareMixed(
  work: Work,
  old: Mixed | undefined,
  next: Mixed | undefined,
  site: Site,
): boolean {
  if (!old || !next) return false;
  const empty: ObjectShape = {
    kind: "object",
    properties: new Map(),
    extra: "unspecified",
    constraints: {},
  };
  if (old.object ?? next.object)
    compareObjects(work, old.object ?? empty, next.object ?? empty, site);
  const { pairs, gone, come } = match(work, old.parts, next.parts);
  for (const [before, after] of pairs) relate(work, before, after, site, { quiet: true });
  for (const node of gone) note(work, "composition-part-removed", site, typeWords(node, work.old));
  for (const node of come)
    note(work, "composition-part-added", site, undefined, typeWords(node, work.new));
  return true;
}

function compareTags(
  work: Work,
  old: Union,
  next: Union,
  { site, matching }: { site: Site; matching: Matching },
): void {
  const [before, after] = [old.tag, next.tag];
  if (!before && !after) return;
  if (!before) return note(work, "discriminator-added", site, undefined, after?.property);
  if (!after) return note(work, "discriminator-removed", site, before.property);
  if (before.property !== after.property)
    note(work, "discriminator-changed", site, before.property, after.property);
  const goneNames = new Set(matching.gone.map((node) => typeWords(node, work.old)));
  const comeNames = new Set(matching.come.map((node) => typeWords(node, work.new)));
  for (const [value, id] of Object.entries(before.mapping)) {
    const to = after.mapping[value];
    const from = baseName(work.old, id);
    // A member that came or went is told as that.
    if (to === undefined) {
      if (!goneNames.has(from)) note(work, "discriminator-value-removed", site, value);
    } else if (!isSame(work, matching, id, to)) {
      const target = baseName(work.new, to);
      note(work, "discriminator-value-repointed", site, `${value}: ${from}`, `${value}: ${target}`);
    }
  }
  for (const [value, id] of Object.entries(after.mapping)) {
    if (before.mapping[value] === undefined && !comeNames.has(baseName(work.new, id)))
      note(work, "discriminator-value-added", site, undefined, value);
  }
}

function isSame(work: Work, { pairs }: Matching, old: string, next: string): boolean {
  if (baseName(work.old, old) === baseName(work.new, next)) return true;
  return pairs.some(([before, after]) => refersTo(before) === old && refersTo(after) === next);
}

function refersTo(node: TypeNode): string | undefined {
  if (node.kind === "ref") return node.to;
  if (node.kind !== "intersection") return undefined;
  return node.parts.map(refersTo).find((name) => name !== undefined);
}

/** Finds which members are one: by name, by text, by kind, and objects by what they share. */
function match(work: Work, old: readonly TypeNode[], next: readonly TypeNode[]): Matching {
  const gone = [...old];
  const come = [...next];
  const pairs: [TypeNode, TypeNode][] = [];
  const take = (isOne: (before: TypeNode, after: TypeNode) => boolean): void => {
    for (const before of [...gone]) {
      const after = come.find((candidate) => isOne(before, candidate));
      if (!after) continue;
      pairs.push([before, after]);
      gone.splice(gone.indexOf(before), 1);
      come.splice(come.indexOf(after), 1);
    }
  };
  const name = (node: TypeNode, side: Side): string | undefined => {
    const to = refersTo(node);
    return to === undefined ? undefined : baseName(side, to);
  };
  take((a, b) => name(a, work.old) !== undefined && name(a, work.old) === name(b, work.new));
  take((a, b) => typeWords(a, work.old) === typeWords(b, work.new));
  take((a, b) => isAlike(viewOf(a, work.old).shape, viewOf(b, work.new).shape));
  return { pairs, gone, come };
}

function isAlike(a: Shape, b: Shape): boolean {
  if (a.kind === "object" && b.kind === "object") return overlap(a, b) >= LEAST_OVERLAP;
  if (a.kind === "enum" && b.kind === "enum") {
    return a.values.some((value) => b.values.includes(value));
  }
  return a.kind === b.kind && a.kind !== "union" && a.kind !== "mixed";
}

/** The share of property names that two objects have in common; none where their tags differ. */
function overlap(a: ObjectShape, b: ObjectShape): number {
  const names = new Set([...a.properties.keys(), ...b.properties.keys()]);
  const shared = [...a.properties.values()].filter(({ wire }) => b.properties.has(wire));
  const differ = shared.some(({ wire, type }) => {
    const other = b.properties.get(wire)?.type;
    return type.kind === "literal" && other?.kind === "literal" && type.value !== other.value;
  });
  if (differ) return 0;
  return names.size === 0 ? 1 : shared.length / names.size;
}
