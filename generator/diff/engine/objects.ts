/** Objects: properties that came, went and changed, and what may stand beside them. */
import type { Extra, Property, TypeNode } from "../../ir/types.ts";
import { canonical } from "../../ir/canonical.ts";
import type { KindId } from "../kinds.ts";
import type { Site } from "./change.ts";
import { compareConstraints } from "./constraints.ts";
import { note, type Work } from "./graph.ts";
import { baseName, type Side } from "./side.ts";
import { allowsNull, relate } from "./types.ts";
import { viewOf, type ObjectShape } from "./view.ts";
import { typeWords, valueWords } from "./words.ts";

/** Compares two objects with all that they inherit. */
export function compareObjects(work: Work, old: ObjectShape, next: ObjectShape, site: Site): void {
  const gone = [...old.properties.values()].filter(({ wire }) => !next.properties.has(wire));
  const come = [...next.properties.values()].filter(({ wire }) => !old.properties.has(wire));
  const renamed = renaming(work, gone, come);
  for (const [before, after] of renamed)
    note(work, "property-renamed", siteOf(site, before, after), before.wire, after.wire);
  const isRenamed = (property: Property): boolean =>
    renamed.some(([before, after]) => before === property || after === property);
  for (const property of gone) if (!isRenamed(property)) remove(work, property, site);
  for (const property of come) if (!isRenamed(property)) add(work, property, site);
  for (const [wire, before] of old.properties) {
    const after = next.properties.get(wire);
    if (after) compareProperty(work, before, after, siteOf(site, before, after));
  }
  compareExtra(work, old, next, site);
  compareConstraints(work, old.constraints, next.constraints, site);
}

function siteOf(site: Site, before: Property | undefined, after: Property | undefined): Site {
  const wire = after?.wire ?? before?.wire ?? "";
  const place = (property: Property | undefined, around: Site["old"]) =>
    property && (property.source.pointer === "" ? around : property.source);
  return {
    subject: `${site.subject}.${wire}`,
    old: place(before, site.old),
    new: place(after, site.new),
    near: before ? site.new : site.old,
  };
}

function compareProperty(work: Work, before: Property, after: Property, site: Site): void {
  if (isSwap(work, before, after)) {
    const words = (property: Property, side: Side): string =>
      `${property.required ? "required" : "optional"}${allowsNull(property.type, side) ? ", may be null" : ""}`;
    note(work, "optional-nullable-swap", site, words(before, work.old), words(after, work.new));
    relate(work, before.type, after.type, site, { quiet: true });
  } else {
    compareRequired(work, before, after, site);
    relate(work, before.type, after.type, site);
  }
  compareDefault(work, before, after, site);
  compareDeprecation(work, before.docs.deprecated, after.docs.deprecated, site);
}

/** Whether absence is told in another way: left out before, null now, or the reverse. */
function isSwap(work: Work, before: Property, after: Property): boolean {
  const [wasNull, isNull] = [allowsNull(before.type, work.old), allowsNull(after.type, work.new)];
  return (
    before.required !== after.required &&
    wasNull !== isNull &&
    before.required === wasNull &&
    after.required === isNull
  );
}

function compareRequired(work: Work, before: Property, after: Property, site: Site): void {
  if (before.required === after.required) return;
  if (!after.required) note(work, "property-became-optional", site);
  else if (after.default === undefined) note(work, "property-became-required", site);
  else note(work, "property-became-required-defaulted", site);
}

/** Notes a default that came, went or changed. */
export function compareDefault(
  work: Work,
  before: { default?: unknown },
  after: { default?: unknown },
  site: Site,
): void {
  const [old, next] = [before.default, after.default];
  if (canonical(old) === canonical(next)) return;
  if (old === undefined) note(work, "default-added", site, undefined, valueWords(next));
  else if (next === undefined) note(work, "default-removed", site, valueWords(old));
  else note(work, "default-changed", site, valueWords(old), valueWords(next));
}

/** Notes that something is deprecated, or no longer. */
export function compareDeprecation(
  work: Work,
  before: string | boolean | undefined,
  after: string | boolean | undefined,
  site: Site,
): void {
  const [was, is] = [Boolean(before), Boolean(after)];
  if (was !== is) note(work, is ? "property-deprecated" : "property-undeprecated", site);
}

function add(work: Work, property: Property, site: Site): void {
  const place = siteOf(site, undefined, property);
  const hidden = elsewhere(work, "old", property.wire);
  if (hidden === "response")
    return note(work, "property-became-writable", { ...place, old: place.near });
  if (hidden === "request")
    return note(work, "property-became-readable", { ...place, old: place.near });
  const kind = !property.required
    ? "property-added-optional"
    : property.default === undefined
      ? "property-added-required"
      : "property-added-defaulted";
  note(work, kind, place, undefined, typeWords(property.type, work.new));
}

function remove(work: Work, property: Property, site: Site): void {
  const place = siteOf(site, property, undefined);
  const hidden = elsewhere(work, "new", property.wire);
  if (hidden === "response")
    return note(work, "property-became-read-only", { ...place, new: place.near });
  if (hidden === "request")
    return note(work, "property-became-write-only", { ...place, new: place.near });
  const kind =
    property.docs.deprecated !== undefined
      ? "property-removed-deprecated"
      : property.required
        ? "property-removed-required"
        : "property-removed-optional";
  note(work, kind, place, typeWords(property.type, work.old));
}

/**
 * Where the other direction's shape of the schema at hand has the property: readOnly and writeOnly take it
 * out of one of the two.
 */
function elsewhere(
  work: Work,
  which: "old" | "new",
  wire: string,
): "request" | "response" | undefined {
  const name = work.pair.names?.[which];
  const side = work[which];
  if (name === undefined) return undefined;
  const base = baseName(side, name);
  const other = name === base ? side.types.get(base)?.twin : base;
  const type = other === undefined ? undefined : side.types.get(other);
  if (!type) return undefined;
  const { shape } = viewOf(type.type, side);
  if (shape.kind !== "object" || !shape.properties.has(wire)) return undefined;
  return name === base ? "request" : "response";
}

/** A property that went and one that came, alike in all but a part of the name. */
function renaming(work: Work, gone: Property[], come: Property[]): [Property, Property][] {
  const [before, after] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || !before || !after) return [];
  const isAlike =
    before.required === after.required &&
    typeWords(before.type, work.old) === typeWords(after.type, work.new) &&
    sharesWord(before.wire, after.wire);
  return isAlike ? [[before, after]] : [];
}

/** Whether two wire names have a word in common, or are one but for case and separators. */
export function sharesWord(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g)?.filter((word) => word.length > 2) ?? [];
  const known = words(a).map((word) => new RegExp(`^${word}$`, "i"));
  return words(b).some((word) => known.some((pattern) => pattern.test(word)));
}

/**
 * What the type says of undeclared keys: nothing, although they may come; that there are none; any value
 * for any key; values of a type.
 */
type Beside = "unsaid" | "forbidden" | "any" | "typed";

function besideOf({ extra, properties }: ObjectShape, side: Side): Beside {
  if (extra === "forbidden") return "forbidden";
  // An object without properties is typed by its keys.
  if (extra === "unspecified") return properties.size > 0 ? "unsaid" : "any";
  return viewOf(extra, side).shape.kind === "unknown" ? "any" : "typed";
}

/** Kinds by what was said before, then by what is said now. */
const besideKinds: Record<Beside, Partial<Record<Beside, KindId>>> = {
  unsaid: { forbidden: "extra-refused", any: "index-signature-added", typed: "extra-described" },
  forbidden: { unsaid: "extra-allowed", any: "extra-opened", typed: "extra-opened" },
  any: { unsaid: "index-signature-removed", forbidden: "extra-closed", typed: "extra-typed" },
  typed: { unsaid: "extra-undescribed", forbidden: "extra-closed", any: "extra-untyped" },
};

function compareExtra(work: Work, old: ObjectShape, next: ObjectShape, site: Site): void {
  const [before, after] = [besideOf(old, work.old), besideOf(next, work.new)];
  const [left, right] = [old.extra, next.extra];
  if (before === "typed" && after === "typed" && isNode(left) && isNode(right))
    return relate(work, left, right, { ...site, subject: `${site.subject}[key]` });
  const kind = besideKinds[before][after];
  const words = (extra: Extra, side: Side): string | undefined =>
    isNode(extra) ? typeWords(extra, side) : undefined;
  if (kind) note(work, kind, site, words(left, work.old), words(right, work.new));
}

function isNode(extra: Extra): extra is TypeNode {
  return typeof extra !== "string";
}
