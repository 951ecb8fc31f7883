/** Two surfaces to a report: comparison, judgement, places, bump and gate, in this order. */
import { compareSurfaces } from "../compare/surfaces.ts";
import { isAtLeast, verdicts, worse, type KindId, type Verdict } from "../kinds.ts";
import { stabilityLevels } from "../compare/lifecycle.ts";
import type { Policy } from "../../config/policy.ts";
import type { Surface } from "../surface/model.ts";
import type { Source } from "../../ir/types.ts";
import { isEnough, suggest } from "./bump.ts";
import { judge, type Draft } from "./findings.ts";
import { groupChanges } from "./group.ts";
import { policyChanges } from "./lifecycle-policy.ts";
import type { Acceptance } from "../../config/policy.ts";
import type { Counts, Finding, Gate, Location, Place, Report, Side } from "./model.ts";

/** One side with what only its reader knows. */
export type Input = {
  surface: Surface;
  ref: string;
  from: Side["from"];
  sha256: string;
  /** A place of the surface in the reader's files. */
  locate: (source: Source) => Location;
};

/** How a comparison is made. */
export type Options = {
  policy: Policy;
  /** `2026-11-21`. */
  today: string;
  tool: string;
  /** Also fail when the package's version is raised by less than the bump. */
  checkVersion: boolean;
};

/** Compares two sides. */
export function makeReport(old: Input, next: Input, options: Options): Report {
  const { policy, today } = options;
  const operations = new Map(
    [...old.surface.operations, ...next.surface.operations].map((it) => [it.key, it]),
  );
  const changes = groupChanges(compareSurfaces(old.surface, next.surface));
  const judging = { policy, operations, variable: next.surface.variable, today };
  const extra = policyChanges(old.surface, next.surface, { policy, today });
  const { drafts, ignored } = judge([...changes, ...extra], judging);
  const accepted = new Map(policy.accept.map((entry) => [entry.id, entry]));
  const findings = [...drafts, ...unraised(old, next, drafts, judging)].map((draft) =>
    finish(draft, { old, next, policy, accepted: accepted.get(draft.id) }),
  );
  const version = next.surface.packageVersion;
  const { bump, because } = suggest(findings, { policy, version });
  const staleAccepts = staleOf(policy.accept, findings, today);
  const report: Report = {
    ok: true,
    schemaVersion: 1,
    tool: { name: "sdkwright", version: options.tool },
    old: sideOf(old),
    new: sideOf(next),
    summary: {
      findings: findings.length,
      wire: countsOf(findings.map(({ wire }) => wire.verdict)),
      sdk: countsOf(findings.map(({ sdk }) => sdk.verdict)),
      bump,
      because,
      accepted: findings.filter((finding) => finding.accepted !== null).length,
      ignored,
    },
    gate: { failOn: policy.failOn, holds: true, violations: [], problems: [] },
    findings,
    staleAccepts,
  };
  return { ...report, gate: gateOf(report, { old, next, options }) };
}

/** A contract that breaks under the same number. */
function unraised(
  old: Input,
  next: Input,
  drafts: Draft[],
  judging: Parameters<typeof judge>[1],
): Draft[] {
  const breaks = drafts.some(({ wire }) => wire.verdict === "breaking");
  const kind = tooLittle(old.surface.version, next.surface.version);
  if (!breaks || !kind) return [];
  const info = { file: "", pointer: "/info/version" };
  return judge(
    [
      {
        kind,
        site: { subject: "info.version", old: info, new: info },
        sites: [{ subject: "info.version", old: info, new: info }],
        before: old.surface.version,
        after: next.surface.version,
        roots: [{ kind: "document", key: "", direction: "request" }],
      },
    ],
    judging,
  ).drafts;
}

/** Whether a break asks for more; a first number counts breaks where there are three of them. */
function tooLittle(before: string, after: string): KindId | undefined {
  if (before === after) return "api-version-not-raised";
  const first = (version: string): string | undefined => /^v?(\d+)\.\d+\.\d+/.exec(version)?.[1];
  const [was, is] = [first(before), first(after)];
  return was !== undefined && was !== "0" && was === is
    ? "api-version-raised-too-little"
    : undefined;
}

type Finishing = { old: Input; next: Input; policy: Policy; accepted: Acceptance | undefined };

function finish({ sites, ...draft }: Draft, { old, next, policy, accepted }: Finishing): Finding {
  const places = sites.map((site): Place => {
    const before = site.old ?? site.near;
    const after = site.new ?? site.near;
    return {
      ...(before ? { old: old.locate(before) } : {}),
      ...(after ? { new: next.locate(after) } : {}),
    };
  });
  const [where = {}, ...alsoAt] = places;
  const { id, kind, wire, sdk, title, subject, subjects, ...rest } = draft;
  return {
    id,
    kind,
    wire,
    sdk,
    title,
    subject,
    subjects,
    where,
    alsoAt,
    ...rest,
    gates: gates(draft, policy),
    accepted: accepted ?? null,
  };
}

/** Whether a policy lets a finding fail the run at all, however bad it is. */
function gates({ stability }: Pick<Finding, "stability">, policy: Policy): boolean {
  const { gateFrom } = policy.stability;
  return stabilityLevels.indexOf(stability) >= stabilityLevels.indexOf(gateFrom);
}

function countsOf(all: Verdict[]): Counts {
  const count = (verdict: Verdict): number => all.filter((each) => each === verdict).length;
  return {
    breaking: count("breaking"),
    risky: count("risky"),
    additive: count("additive"),
    patch: count("patch"),
  };
}

function sideOf({ surface, ref, from, sha256 }: Input): Side {
  return {
    ref,
    from,
    sha256,
    version: surface.version,
    operations: surface.operations.length,
    webhooks: surface.webhooks.length,
    types: surface.types.length,
  };
}

/** Exceptions that match nothing, or whose last day is over. */
function staleOf(accept: Acceptance[], findings: Finding[], today: string): Report["staleAccepts"] {
  const known = new Set(findings.map(({ id }) => id));
  return accept.flatMap((entry): Report["staleAccepts"] => {
    if (entry.expires !== undefined && entry.expires < today)
      return [{ ...entry, problem: "expired" }];
    return known.has(entry.id) ? [] : [{ ...entry, problem: "unmatched" }];
  });
}

function gateOf(
  { findings, staleAccepts, summary }: Report,
  { old, next, options }: { old: Input; next: Input; options: Options },
): Gate {
  const { policy, checkVersion } = options;
  const violations = findings.filter(
    (finding) => finding.gates && finding.accepted === null && violates(finding, policy),
  );
  const stale = policy.staleAccepts === "fail" ? staleAccepts : [];
  const [from, to] = [old.surface.packageVersion, next.surface.packageVersion];
  const problems = [
    ...stale.map(({ id, problem }) => `the exception ${id} is ${problem}`),
    ...(checkVersion && !isEnough(from, to, summary.bump)
      ? [`the version goes from ${from} to ${to}, and the changes ask for a ${summary.bump} step`]
      : []),
  ];
  return {
    failOn: policy.failOn,
    holds: violations.length === 0 && problems.length === 0,
    violations: violations.map(({ id }) => id),
    problems,
  };
}

function violates(finding: Finding, { failOn, layers, confidence }: Policy): boolean {
  if (failOn === "never") return false;
  const sdkCounts =
    layers.includes("sdk") && (confidence === "review" || finding.sdk.confidence === "proven");
  const counted = [
    ...(layers.includes("wire") ? [finding.wire.verdict] : []),
    ...(sdkCounts ? [finding.sdk.verdict] : []),
  ].reduce<Verdict>(worse, "none");
  if (failOn === "any") return counted !== "none";
  return isAtLeast(counted, failOn);
}

/** The worse of the two verdicts of a finding: what it is listed under. */
export function verdictOfFinding({ wire, sdk }: Pick<Finding, "wire" | "sdk">): Verdict {
  return worse(wire.verdict, sdk.verdict);
}

/** Findings by the worse of their verdicts, worst first; empty groups are left out. */
export function byVerdict(findings: readonly Finding[]): [Verdict, Finding[]][] {
  return verdicts.flatMap((verdict): [Verdict, Finding[]][] => {
    const all = findings.filter((finding) => verdictOfFinding(finding) === verdict);
    return all.length > 0 ? [[verdict, all]] : [];
  });
}
