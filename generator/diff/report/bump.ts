/** How large a step the next version has to be (Semantic Versioning 2.0.0). */
import type { Bump, Policy } from "../../config/policy.ts";
import type { Finding } from "./model.ts";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** What one finding asks for, before the rule for versions below 1.0.0. */
export function bumpOf(
  { wire, sdk }: Pick<Finding, "wire" | "sdk">,
  policy: Pick<Policy, "wireOnly">,
): Bump {
  if (sdk.verdict === "breaking") return "major";
  if (wire.verdict === "breaking") return policy.wireOnly === "major" ? "major" : "minor";
  if (sdk.verdict === "risky" || sdk.verdict === "additive") return "minor";
  if (wire.verdict === "risky" || sdk.verdict === "patch") return "patch";
  return wire.verdict === "additive" || wire.verdict === "patch" ? "patch" : "none";
}

/** The largest of the steps, with the ids of those that ask for it. An exception may name its own. */
export function suggest(
  findings: readonly Finding[],
  { policy, version }: { policy: Policy; version: string },
): { bump: Bump; because: string[] } {
  const asked = findings.map((finding) => ({
    id: finding.id,
    bump: finding.accepted?.bump ?? bumpOf(finding, policy),
  }));
  const largest = asked.reduce<Bump>(
    (most, { bump }) => (isLarger(bump, most) ? bump : most),
    "none",
  );
  const because =
    largest === "none" ? [] : asked.flatMap(({ id, bump }) => (bump === largest ? [id] : []));
  const isShifted = policy.zeroMajor === "shift" && /^0\./.test(version);
  return { bump: isShifted ? shift(largest) : largest, because };
}

function isLarger(a: Bump, b: Bump): boolean {
  return order.indexOf(a) > order.indexOf(b);
}

function shift(bump: Bump): Bump {
  return bump === "major" ? "minor" : bump === "minor" ? "patch" : bump;
}

/** Whether the step from one version to the next is as large as was asked. */
export function isEnough(from: string, to: string, bump: Bump): boolean {
  const numbers = (version: string): number[] =>
    (/^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  const [a, b] = [numbers(from), numbers(to)];
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  if (at === undefined) return bump === "none";
  const isUp = (b[at] ?? 0) > (a[at] ?? 0);
  const step: Bump = (["major", "minor", "patch"] as const)[at] ?? "patch";
  return isUp && !isLarger(bump, step);
}
