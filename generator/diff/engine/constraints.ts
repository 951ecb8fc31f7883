/** Bounds of values, whatever keyword of whatever version says them. */
import type { Constraints } from "../../ir/types.ts";
import type { BoundName } from "../kinds/bounds.ts";
import type { Site } from "./change.ts";
import { note, type Work } from "./graph.ts";

/** A bound: a number, and whether it is itself outside. */
type Bound = { value: number; exclusive: boolean };

type Reader = {
  name: BoundName;
  upper: boolean;
  read: (constraints: Constraints) => Bound | undefined;
};

const inclusive = (value: number | undefined): Bound | undefined =>
  value === undefined ? undefined : { value, exclusive: false };

const readers: Reader[] = [
  { name: "maximum", upper: true, read: (it) => nearer(it.maximum, it.exclusiveMaximum, -1) },
  { name: "minimum", upper: false, read: (it) => nearer(it.minimum, it.exclusiveMinimum, 1) },
  { name: "max-length", upper: true, read: ({ maxLength }) => inclusive(maxLength) },
  { name: "min-length", upper: false, read: ({ minLength }) => inclusive(minLength || undefined) },
  { name: "max-items", upper: true, read: ({ maxItems }) => inclusive(maxItems) },
  { name: "min-items", upper: false, read: ({ minItems }) => inclusive(minItems || undefined) },
  { name: "max-properties", upper: true, read: ({ maxProperties }) => inclusive(maxProperties) },
  {
    name: "min-properties",
    upper: false,
    read: ({ minProperties }) => inclusive(minProperties || undefined),
  },
];

/** Of a bound and an exclusive bound the one that leaves less. */
function nearer(
  closed: number | undefined,
  open: number | undefined,
  sign: 1 | -1,
): Bound | undefined {
  if (open === undefined) return inclusive(closed);
  if (closed === undefined || (open - closed) * sign >= 0) return { value: open, exclusive: true };
  return { value: closed, exclusive: false };
}

/** Notes every bound that differs. */
export function compareConstraints(
  work: Work,
  old: Constraints,
  next: Constraints,
  site: Site,
): void {
  for (const { name, upper, read } of readers)
    compareBound(work, { name, upper, before: read(old), after: read(next) }, site);
  compareStep(work, old.multipleOf, next.multipleOf, site);
  comparePattern(work, old.pattern, next.pattern, site);
  if ((old.uniqueItems ?? false) !== (next.uniqueItems ?? false))
    note(work, next.uniqueItems ? "unique-items-added" : "unique-items-removed", site);
}

function compareBound(
  work: Work,
  {
    name,
    upper,
    before,
    after,
  }: { name: BoundName; upper: boolean; before: Bound | undefined; after: Bound | undefined },
  site: Site,
): void {
  if (!before && !after) return;
  if (!before) return note(work, `${name}-added`, site, undefined, words(after));
  if (!after) return note(work, `${name}-removed`, site, words(before));
  if (before.value === after.value && before.exclusive === after.exclusive) return;
  const isLess =
    after.value < before.value || (after.value === before.value && after.exclusive === upper);
  const isTighter = isLess === upper;
  note(work, `${name}-${isTighter ? "tightened" : "loosened"}`, site, words(before), words(after));
}

function words(bound: Bound | undefined): string {
  if (!bound) return "none";
  return bound.exclusive ? `${bound.value} (exclusive)` : String(bound.value);
}

function compareStep(
  work: Work,
  before: number | undefined,
  after: number | undefined,
  site: Site,
): void {
  if (before === after) return;
  if (before === undefined) return note(work, "multiple-of-added", site, undefined, String(after));
  if (after === undefined) return note(work, "multiple-of-removed", site, String(before));
  // Multiples of 4 are multiples of 2: any other change refuses something.
  const isLooser = Number.isInteger(before / after);
  note(
    work,
    isLooser ? "multiple-of-loosened" : "multiple-of-tightened",
    site,
    String(before),
    String(after),
  );
}

function comparePattern(
  work: Work,
  before: string | undefined,
  after: string | undefined,
  site: Site,
): void {
  if (before === after) return;
  if (before === undefined) note(work, "pattern-added", site, undefined, after);
  else if (after === undefined) note(work, "pattern-removed", site, before);
  else note(work, "pattern-changed", site, before, after);
}
