/**
 * The solver: compares types of the two sides as a graph of pairs. A pair of declared types is compared
 * once, whatever leads to it; its changes stay with it and its users only point to it. So circles end, the
 * result does not depend on the order of visits, and memory grows with the documents and no faster.
 */
import type { TypeNode } from "../../ir/types.ts";
import type { KindId } from "../kinds.ts";
import type { Change, Root, Site } from "./change.ts";
import { compareTypes } from "./types.ts";
import type { Side } from "./side.ts";

/** Two declared types, or two places of use, under comparison. */
export type Pair = {
  changes: Change[];
  /** Pairs and places of use that lead here. */
  users: Set<Pair>;
  /** Set where this is a place of use. */
  root: Root | undefined;
  /** Names of the two types, where both have one. */
  names: { old: string; new: string } | undefined;
};

/** Whatever compares two nodes inside a pair works with this. */
export type Work = {
  old: Side;
  new: Side;
  pair: Pair;
  /** Leads from the pair to two declared types. */
  follow: (old: Declared, next: Declared, site: Site) => void;
  /** The same place of use for what callers are handed as text, whatever its schema. */
  asText: () => Work;
};

/** A node to be compared once: the type of a declaration, or what stands inline against one. */
export type Declared = { node: TypeNode; name: string | undefined };

export type Solver = {
  old: Side;
  new: Side;
  /** A place of use; changes beside its types are noted on it as well. */
  use: (root: Root) => Work;
  /** Compares all that waits, and gives every pair. */
  settle: () => Pair[];
};

type Waiting = { pair: Pair; old: TypeNode; new: TypeNode; site: Site };

/** Makes a solver without a pair. */
export function createSolver(old: Side, next: Side): Solver {
  const pairs: Pair[] = [];
  const known = new Map<TypeNode, Map<TypeNode, Pair>>();
  const waiting: Waiting[] = [];
  const use = (root: Root): Work => {
    const pair: Pair = { changes: [], users: new Set(), root, names: undefined };
    pairs.push(pair);
    return work(pair);
  };
  const work = (pair: Pair): Work => ({
    old,
    new: next,
    pair,
    asText: () => (pair.root ? use({ ...pair.root, untyped: true }) : work(pair)),
    follow(left, right, site) {
      const found = known.get(left.node)?.get(right.node);
      const target = found ?? enqueue(left, right, site);
      target.users.add(pair);
    },
  });
  function enqueue(left: Declared, right: Declared, site: Site): Pair {
    const names =
      left.name !== undefined && right.name !== undefined
        ? { old: left.name, new: right.name }
        : undefined;
    const pair: Pair = { changes: [], users: new Set(), root: undefined, names };
    pairs.push(pair);
    known.set(left.node, (known.get(left.node) ?? new Map<TypeNode, Pair>()).set(right.node, pair));
    waiting.push({ pair, old: left.node, new: right.node, site });
    return pair;
  }
  return {
    old,
    new: next,
    use,
    settle() {
      for (let next = waiting.pop(); next; next = waiting.pop())
        compareTypes(work(next.pair), next.old, next.new, next.site);
      return pairs;
    },
  };
}

/** Notes a change on the pair at hand. */
export function note(
  { pair }: Work,
  kind: KindId,
  site: Site,
  before?: string,
  after?: string,
): void {
  pair.changes.push({ kind, site, before, after });
}

/** The places of use that lead to a pair. */
export function rootsOf(pair: Pair): Root[] {
  const seen = new Set([pair]);
  const pending = [pair];
  const roots: Root[] = [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.root) roots.push(next.root);
    for (const user of next.users) {
      if (seen.has(user)) continue;
      seen.add(user);
      pending.push(user);
    }
  }
  return roots;
}
