/** What a team decided about findings of a diff: the `diff` section of the configuration and its defaults. */
import { flag, group, list, oneOf, record, text, wholeNumber } from "../config-schema.ts";

/** What a change does to a layer, from worst to none. */
export type Verdict = "breaking" | "risky" | "additive" | "patch" | "none";

/** What makes a run fail. */
export type FailOn = "never" | "breaking" | "risky" | "any";

/** How large a step the next version has to be. */
export type Bump = "major" | "minor" | "patch" | "none";

/** An exception that the team made: the id of a finding, why, and until when. */
export type Acceptance = {
  id: string;
  reason: string;
  by?: string;
  /** Its last day, `2026-12-31`. */
  expires?: string;
  /** The step that the finding asks for after all; without it, an accepted break still asks for a major one. */
  bump?: Bump;
};

/** A verdict of the team's own, for a kind or a pattern of kinds, everywhere or for some paths. */
export type SeverityRule = { wire?: Verdict; sdk?: Verdict; paths?: string[] };

/** The `diff` section of the configuration. */
export type Policy = {
  failOn: FailOn;
  /** What the gate looks at; both are always reported. */
  layers: ("wire" | "sdk")[];
  confidence: "proven" | "review";
  /** Who breaks: callers, or also those who build values of output types. */
  profile: "caller" | "implementer";
  /** Whether a switch over every case counts as code that must go on compiling. */
  exhaustive: "tolerant" | "strict";
  /** What a break of the wire alone asks for: no new package can mend it. */
  wireOnly: "major" | "warn";
  /** Below 1.0.0 a break raises the minor version, or the major one all the same. */
  zeroMajor: "shift" | "strict";
  /** By kind, a star standing for any text. The last rule that matches wins. */
  severity: Record<string, SeverityRule>;
  /** Operations less stable than this are reported and never fail a run. */
  stability: { gateFrom: "draft" | "alpha" | "beta" | "stable" };
  deprecation: { minDays: number; requireSunset: boolean; allowRemovalAfterSunset: boolean };
  /** Patterns of method names or operationIds, `tag:NAME`, `path:PATTERN`. */
  ignore: { operations: string[] };
  accept: Acceptance[];
  /** What becomes of exceptions that match nothing any more. */
  staleAccepts: "report" | "fail";
};

/** What holds where the team says nothing. */
export const defaultPolicy: Policy = {
  failOn: "breaking",
  layers: ["wire", "sdk"],
  confidence: "proven",
  profile: "caller",
  exhaustive: "tolerant",
  wireOnly: "major",
  zeroMajor: "shift",
  severity: {},
  stability: { gateFrom: "draft" },
  deprecation: { minDays: 0, requireSunset: false, allowRemovalAfterSunset: true },
  ignore: { operations: [] },
  accept: [],
  staleAccepts: "report",
};

const verdict = oneOf<Verdict>("breaking", "risky", "additive", "patch", "none");
const day = text("a day, such as 2026-12-31", (value) => /^\d{4}-\d\d-\d\d$/.test(value));
const findingId = text("the id of a finding, twelve hexadecimal digits", (value) =>
  /^[0-9a-f]{12}$/.test(value),
);

/** Reads the section. */
export const policyField = group({
  failOn: oneOf<FailOn>("never", "breaking", "risky", "any"),
  layers: list(oneOf("wire", "sdk")),
  confidence: oneOf("proven", "review"),
  profile: oneOf("caller", "implementer"),
  exhaustive: oneOf("tolerant", "strict"),
  wireOnly: oneOf("major", "warn"),
  zeroMajor: oneOf("shift", "strict"),
  severity: record(group({ wire: verdict, sdk: verdict, paths: list(text("a path")) })),
  stability: group({ gateFrom: oneOf("draft", "alpha", "beta", "stable") }, ["gateFrom"]),
  deprecation: group({
    minDays: wholeNumber(0),
    requireSunset: flag(),
    allowRemovalAfterSunset: flag(),
  }),
  ignore: group({ operations: list(text("a pattern, such as tag:private")) }, ["operations"]),
  accept: list(
    group(
      {
        id: findingId,
        reason: text("why it is accepted"),
        by: text(),
        expires: day,
        bump: oneOf<Bump>("major", "minor", "patch", "none"),
      },
      ["id", "reason"],
    ),
  ),
  staleAccepts: oneOf("report", "fail"),
});

/** A section with the defaults where it says nothing. */
export function withPolicyDefaults(read: NonNullable<ReturnType<typeof policyField>>): Policy {
  return {
    ...defaultPolicy,
    ...read,
    deprecation: { ...defaultPolicy.deprecation, ...read.deprecation },
  };
}
