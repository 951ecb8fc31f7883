/** Findings against witnesses: where the compiler does not say what we say, one of us is wrong, and it is we. */
import { rowOf } from "../kinds.ts";
import type { Finding } from "../report/model.ts";
import type { Witness } from "./witness.ts";

/** A witness with what the compiler said of it on each side; nothing where it compiles. */
export type Tried = { witness: Witness; old: string | undefined; new: string | undefined };

/**
 * `unproven`: a finding says that code breaks, and all of it compiles. `unsaid`: code breaks, and no finding
 * says so. `unsound`: a witness does not even compile against the package that it was written for.
 */
export type Disagreement = {
  problem: "unproven" | "unsaid" | "unsound";
  /** The kind of the finding, or what the witness tries. */
  what: string;
  subject: string;
  detail: string;
};

/** What was tried, and where the two do not agree. */
export type Verification = { witnesses: number; broken: number; disagreements: Disagreement[] };

/** What witnesses touch, and the exported type that stands at or around a place of the old description. */
export type Known = {
  names: ReadonlySet<string>;
  methods: ReadonlySet<string>;
  at: (pointer: string) => string[];
};

/** Findings have to be judged by our own table, without the user's overrides. */
export function disagreements(
  findings: readonly Finding[],
  tried: readonly Tried[],
  known: Known,
): Verification {
  const unsound = tried.filter(({ old }) => old !== undefined);
  const broken = tried.filter((each) => each.old === undefined && each.new !== undefined);
  const breaking = findings
    .filter(({ sdk }) => sdk.verdict === "breaking")
    .map((finding) => ({ finding, reach: reachOf(finding, known) }));
  const said = new Set<Tried>();
  const unproven = breaking.filter(({ finding, reach }) => {
    const own = broken.filter(({ witness }) => touches(reach, witness));
    for (const each of own) said.add(each);
    return own.length === 0 && rowOf(finding.kind).unseen === undefined;
  });
  return {
    witnesses: tried.length,
    broken: broken.length,
    disagreements: [
      ...unsound.map(({ witness, old = "" }) => told("unsound", witness, old)),
      ...unproven.map(({ finding }): Disagreement => ({
        problem: "unproven",
        what: finding.kind,
        subject: finding.subject,
        detail: `${finding.id}: every witness compiles against the new package`,
      })),
      ...broken
        .filter((each) => !said.has(each) && !each.witness.idle)
        .map((each) => told("unsaid", each.witness, each.new ?? "")),
    ],
  };
}

function told(problem: Disagreement["problem"], witness: Witness, detail: string): Disagreement {
  const { trial, methods, webhooks, names } = witness;
  const subject = methods[0] ?? webhooks[0] ?? names[0] ?? "the package";
  return { problem, what: trial, subject, detail };
}

function placesOf({ where, alsoAt }: Finding): string[] {
  return [where, ...alsoAt].flatMap(({ old }) => (old ? [old.pointer] : []));
}

type Reach = { methods: Set<string>; webhooks: Set<string>; names: Set<string>; all: boolean };

/** What a finding is about: methods, webhooks and exported names; without any, the whole package. */
function reachOf(finding: Finding, known: Known): Reach {
  const { subjects, before, after, methods, webhooks } = finding;
  const words = [...subjects, before ?? "", after ?? "", ...placesOf(finding).flatMap(known.at)]
    .flatMap((text) => text.match(/[\p{ID_Start}_$./-][\p{ID_Continue}$./-]*/gu) ?? [])
    .flatMap((word) => [word, ...word.split(".")]);
  const named = new Set(words.filter((word) => known.names.has(word)));
  return {
    methods: new Set([
      ...methods.map((method) => method.slice(method.indexOf(".") + 1)),
      ...words.filter((word) => known.methods.has(word)),
    ]),
    webhooks: new Set(webhooks),
    names: named,
    all: methods.length + webhooks.length + named.size === 0,
  };
}

function touches(reach: Reach, { methods, webhooks, names }: Witness): boolean {
  return (
    reach.all ||
    methods.some((method) => reach.methods.has(method)) ||
    webhooks.some((webhook) => reach.webhooks.has(webhook)) ||
    names.some((name) => reach.names.has(name))
  );
}
