/**
 * The report: the object that `--format json` prints and that every other format is made from. Its JSON
 * Schema is in `schema.ts`; a field is added there in the same commit.
 */
import type { Acceptance, Bump, FailOn } from "../../config/policy.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import type { Verification } from "../verify/disagree.ts";
import type { Direction, KindId, Verdict } from "../kinds.ts";

/** A place in a file. Lines and columns count from 1; they are absent where only a surface was at hand. */
export type Location = { file: string; pointer: string; line?: number; column?: number };

/** One place on both sides. Where it stands in one only, the other is the nearest that surrounds it. */
export type Place = { old?: Location; new?: Location };

/** One root cause: an edit, wherever it shows. */
export type Finding = {
  /** Made from kind, places, before and after; the same as long as the edit is. */
  id: string;
  kind: KindId;
  wire: { verdict: Verdict; directions: Direction[] };
  /** `review` means that it needs judgement; a gate looks at `proven` only unless asked. */
  sdk: { verdict: Verdict; confidence: "proven" | "review" };
  title: string;
  /** What changed, in the words of the package: `CustomerSeat.email`, `customers.list`. */
  subject: string;
  /** The same for every place of the edit. */
  subjects: string[];
  where: Place;
  /** Further places of the same edit. */
  alsoAt: Place[];
  before: string | null;
  after: string | null;
  why: string;
  fix: string;
  /** Methods that it touches, from the client down: `polar.customers.list`. */
  methods: string[];
  webhooks: string[];
  aliases: { oasdiff: string[] };
  /** The firmest promise among the operations that it touches. */
  stability: string;
  /** Whether the policy lets it fail the run. */
  gates: boolean;
  accepted: Acceptance | null;
};

/** One side of the comparison. */
export type Side = {
  /** As it was given: a path, `git:REF:PATH`, `<memory>`. */
  ref: string;
  from: "description" | "surface";
  sha256: string;
  version: string;
  operations: number;
  webhooks: number;
  types: number;
};

/** How many findings have each verdict. */
export type Counts = Record<Exclude<Verdict, "none">, number>;

export type Summary = {
  findings: number;
  wire: Counts;
  sdk: Counts;
  bump: Bump;
  /** Ids of the findings that make the bump as large as it is. */
  because: string[];
  accepted: number;
  /** Findings left out because only operations are touched that the configuration ignores. */
  ignored: number;
};

/** Whether the policy holds. */
export type Gate = {
  failOn: FailOn;
  holds: boolean;
  /** Ids of the findings that violate it. */
  violations: string[];
  /** Violations that are no finding: a version too low, an exception that expired. */
  problems: string[];
};

/** A whole report. */
export type Report = {
  ok: true;
  schemaVersion: 1;
  tool: { name: "sdkwright"; version: string };
  old: Side;
  new: Side;
  summary: Summary;
  gate: Gate;
  /** Worst first. */
  findings: Finding[];
  /** Exceptions that match nothing, or whose day has passed. */
  staleAccepts: (Acceptance & { problem: "unmatched" | "expired" })[];
  /** What the compiler says of the verdicts on TypeScript, where it was asked. */
  verification?: Verification;
};

/** Why there is no report: a side that cannot be read, or a policy that makes no sense. */
export type Failure = { ok: false; schemaVersion: 1; diagnostics: Diagnostic[] };
