/** What the policy on deprecation finds: sunsets that are missing, unreadable or too near. */
import type { Policy } from "../../config/policy.ts";
import type { Surface, SurfaceOperation } from "../surface/model.ts";
import type { Group } from "./group.ts";

/** Changes that only the policy sees; judged for operations that were deprecated since the old side. */
export function policyChanges(
  old: Surface,
  next: Surface,
  { policy, today }: { policy: Policy; today: string },
): Group[] {
  const before = new Map(old.operations.map((operation) => [operation.key, operation]));
  return next.operations.flatMap((operation) => {
    const was = before.get(operation.key);
    const isNew = was?.deprecated !== operation.deprecated || was?.sunset !== operation.sunset;
    return operation.deprecated && isNew ? check(operation, policy, today) : [];
  });
}

function check(operation: SurfaceOperation, policy: Policy, today: string): Group[] {
  const { requireSunset, minDays } = policy.deprecation;
  const { sunset } = operation;
  if (sunset === undefined) return requireSunset ? [found(operation, "sunset-missing")] : [];
  const days = daysBetween(today, sunset);
  if (days === undefined) return [found(operation, "sunset-unreadable", undefined, sunset)];
  return days < minDays ? [found(operation, "sunset-too-near", String(minDays), sunset)] : [];
}

/** Whole days from one day to another (RFC 3339 full-date); undefined where the second is none. */
function daysBetween(from: string, to: string): number | undefined {
  const days = (text: string): number | undefined => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
    if (year === undefined) return undefined;
    return dayNumber(Number(year), Number(month), Number(day));
  };
  const [start, end] = [days(from), days(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Days since a fixed day of the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}

function found(
  operation: SurfaceOperation,
  kind: Group["kind"],
  before?: string,
  after?: string,
): Group {
  const site = { subject: operation.key, old: operation.source, new: operation.source };
  return {
    kind,
    site,
    sites: [site],
    before,
    after,
    roots: [{ kind: "operation", key: operation.key, direction: "request" }],
  };
}
