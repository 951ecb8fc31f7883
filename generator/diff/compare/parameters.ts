/** Parameters: which is which, whether callers must give it, and how it is written. */
import type { Site } from "../engine/change.ts";
import { note, type Work } from "../engine/graph.ts";
import { compareDefault, compareDeprecation, sharesWord } from "../engine/objects.ts";
import { relate } from "../engine/types.ts";
import { typeWords } from "../engine/words.ts";
import type { SurfaceOperation, SurfaceParameter } from "../surface/model.ts";

/** Compares the parameters of one operation. */
export function compareParameters(work: Work, old: SurfaceOperation, next: SurfaceOperation): void {
  const { pairs, gone, come } = match(work, old, next);
  for (const [before, after] of pairs) compareParameter(work, next.key, before, after);
  for (const parameter of gone) {
    const site = siteOf(next.key, parameter, undefined, next);
    const kind = parameter.deprecated
      ? "parameter-removed-deprecated"
      : parameter.required
        ? "parameter-removed-required"
        : "parameter-removed-optional";
    note(work, kind, { ...site, subject: next.key }, `${parameter.wire} (${parameter.in})`);
  }
  for (const parameter of come) {
    const site = siteOf(next.key, undefined, parameter, old);
    const kind = !parameter.required
      ? "parameter-added-optional"
      : parameter.default === undefined
        ? "parameter-added-required"
        : "parameter-added-defaulted";
    note(
      work,
      kind,
      { ...site, subject: next.key },
      undefined,
      `${parameter.wire} (${parameter.in})`,
    );
  }
}

function siteOf(
  key: string,
  before: SurfaceParameter | undefined,
  after: SurfaceParameter | undefined,
  { source }: SurfaceOperation,
): Site {
  return {
    subject: `${key}(${(after ?? before)?.wire ?? ""})`,
    old: before?.source,
    new: after?.source,
    near: source,
  };
}

type Matching = {
  pairs: [SurfaceParameter, SurfaceParameter][];
  gone: SurfaceParameter[];
  come: SurfaceParameter[];
};

/** Path parameters by their turn in the path; others by name and place, by name, and alike by all else. */
function match(work: Work, old: SurfaceOperation, next: SurfaceOperation): Matching {
  const gone = [...old.parameters];
  const come = [...next.parameters];
  const pairs: Matching["pairs"] = [];
  const take = (isOne: (a: SurfaceParameter, b: SurfaceParameter) => boolean): void => {
    for (const before of [...gone]) {
      const after = come.find((candidate) => isOne(before, candidate));
      if (!after) continue;
      pairs.push([before, after]);
      gone.splice(gone.indexOf(before), 1);
      come.splice(come.indexOf(after), 1);
    }
  };
  const turn = ({ path }: SurfaceOperation, { wire }: SurfaceParameter): number =>
    [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, name]) => name === wire);
  take((a, b) => a.in === "path" && b.in === "path" && turn(old, a) === turn(next, b));
  take(
    (a, b) => a.in === b.in && (a.in === "header" ? sameHeader(a.wire, b.wire) : a.wire === b.wire),
  );
  take((a, b) => a.wire === b.wire);
  if (gone.length === 1 && come.length === 1)
    take(
      (a, b) =>
        a.in === b.in &&
        a.required === b.required &&
        sharesWord(a.wire, b.wire) &&
        typeWords(a.type, work.old) === typeWords(b.type, work.new),
    );
  return { pairs, gone, come };
}

/** Names of headers know no case (RFC 9110 section 5.1). */
function sameHeader(a: string, b: string): boolean {
  return a.localeCompare(b, "en", { sensitivity: "base" }) === 0;
}

function compareParameter(
  work: Work,
  key: string,
  before: SurfaceParameter,
  after: SurfaceParameter,
): void {
  const site: Site = {
    subject: `${key}(${after.wire})`,
    old: before.source,
    new: after.source,
  };
  const operation = { ...site, subject: key };
  if (
    before.wire !== after.wire &&
    !(before.in === "header" && sameHeader(before.wire, after.wire))
  )
    note(
      work,
      before.in === "path" ? "path-parameter-renamed" : "parameter-renamed",
      operation,
      before.wire,
      after.wire,
    );
  if (before.in !== after.in) note(work, "parameter-moved", site, before.in, after.in);
  else compareStyle(work, before, after, site);
  const [field, fieldNow] = [before.field ?? before.wire, after.field ?? after.wire];
  const isToldByName = before.wire !== after.wire && before.in !== "header";
  if (field !== fieldNow && !isToldByName)
    note(work, "parameter-field-renamed", operation, field, fieldNow);
  if (before.required !== after.required)
    note(
      work,
      after.required ? "parameter-became-required" : "parameter-became-optional",
      operation,
      undefined,
      after.wire,
    );
  if (before.mayBeEmpty !== after.mayBeEmpty)
    note(work, after.mayBeEmpty ? "empty-value-allowed" : "empty-value-refused", site);
  compareDefault(work, before, after, site);
  compareDeprecation(work, before.deprecated, after.deprecated, site);
  relate(work, before.type, after.type, site);
}

function compareStyle(
  work: Work,
  { style: before }: SurfaceParameter,
  { style: after }: SurfaceParameter,
  site: Site,
): void {
  const words = (style: SurfaceParameter["style"]): string =>
    style.kind === "content"
      ? style.mediaType
      : `${style.style}${style.explode ? ", exploded" : ""}`;
  if (before.kind !== after.kind)
    return note(work, "parameter-content-changed", site, words(before), words(after));
  if (words(before) !== words(after))
    note(work, "parameter-style-changed", site, words(before), words(after));
  if (
    before.kind === "style" &&
    after.kind === "style" &&
    before.allowReserved !== after.allowReserved
  ) {
    const reserved = (is: boolean): string => (is ? "reserved characters as they are" : "escaped");
    note(
      work,
      "parameter-reserved-changed",
      site,
      reserved(before.allowReserved),
      reserved(after.allowReserved),
    );
  }
}
