/** The distinct security requirements of an API: operations that need the same share one class. */
import type { Operation, Security } from "./api.ts";
import type { Id } from "./types.ts";

/** A requirement apart from its scopes: any of the alternatives, all schemes of the chosen one. */
export type Requirement = {
  key: string;
  /** Alternatives with at least one scheme, in the order of the document. */
  alternatives: Id[][];
  /** Whether the operation also works without a credential. */
  optional: boolean;
};

/** The requirement of an operation; undefined where it needs no credential at all. */
export function requirementOf(security: Security): Requirement | undefined {
  const alternatives: Id[][] = [];
  const seen = new Set<string>();
  for (const { schemes } of security.alternatives) {
    const names = schemes.map(({ scheme }) => scheme);
    const key = [...names].sort().join("+");
    if (names.length === 0 || seen.has(key)) continue;
    seen.add(key);
    alternatives.push(names);
  }
  if (alternatives.length === 0) return undefined;
  const optional = security.alternatives.some(({ schemes }) => schemes.length === 0);
  // Two operations that list the same alternatives in another order need the same.
  const key = `${[...seen].sort().join("|")}${optional ? "?" : ""}`;
  return { key, alternatives, optional };
}

/** Every distinct requirement by its key, in the order of the document. */
export function distinctRequirements(operations: Operation[]): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  for (const operation of operations) {
    const requirement = requirementOf(operation.security);
    if (requirement && !found.has(requirement.key)) found.set(requirement.key, requirement);
  }
  return found;
}

/** Scopes that any alternative of an operation names, each once. */
export function scopesOf(security: Security): string[] {
  const all = security.alternatives.flatMap(({ schemes }) =>
    schemes.flatMap(({ scopes }) => scopes),
  );
  return [...new Set(all)];
}
