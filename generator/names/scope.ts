/** One set of names that must differ, and the rule for what happens when they do not. */

/** A wish for a name: tried in order, the first that is free and allowed wins. */
export type Claim = { id: string; wishes: string[] };

/** Gives out names; never the same one twice. Files compare without regard to case. */
export type Scope = {
  /** Fixes a name that was chosen before: by the lock, or by the user. */
  pin(id: string, name: string): boolean;
  /**
   * Settles a set of claims of the same standing. Where two want the same, neither gets it: both go on to
   * their next wish, so that the order of a document does not decide. Returns claims that ended in a number.
   */
  claim(claims: Claim[]): Claim[];
  nameOf(id: string): string | undefined;
  has(name: string): boolean;
};

/** Makes a scope. `fold` maps names that count as equal to one key. */
export function createScope(
  reserved: ReadonlySet<string>,
  fold: (name: string) => string = (name) => name,
): Scope {
  const names = new Map<string, string>();
  const taken = new Set([...reserved].map(fold));
  const give = (id: string, name: string) => {
    names.set(id, name);
    taken.add(fold(name));
  };
  return {
    pin(id, name) {
      if (taken.has(fold(name)) || names.has(id)) return false;
      give(id, name);
      return true;
    },
    claim(claims) {
      const numbered = settle(
        claims.filter((claim) => !names.has(claim.id)),
        fold,
        taken,
        give,
      );
      for (const claim of numbered) give(claim.id, number(claim, fold, taken));
      return numbered;
    },
    nameOf: (id) => names.get(id),
    has: (name) => taken.has(fold(name)),
  };
}

/** Rounds of wishes; what is left after the last wish is returned. */
function settle(
  claims: Claim[],
  fold: (name: string) => string,
  taken: ReadonlySet<string>,
  give: (id: string, name: string) => void,
): Claim[] {
  const rounds = Math.max(0, ...claims.map((claim) => claim.wishes.length));
  let open = claims;
  for (let round = 0; round < rounds; round++) {
    const wanted = new Map<string, Claim[]>();
    for (const claim of open) {
      const wish = claim.wishes[round];
      if (wish === undefined || wish === "" || taken.has(fold(wish))) continue;
      const rivals = wanted.get(fold(wish)) ?? [];
      wanted.set(fold(wish), [...rivals, claim]);
    }
    for (const rivals of wanted.values()) {
      const [only] = rivals;
      const wish = only?.wishes[round];
      if (rivals.length === 1 && only && wish !== undefined) give(only.id, wish);
    }
    const settled = new Set([...wanted.values()].flatMap((r) => (r.length === 1 ? r : [])));
    open = open.filter((claim) => !settled.has(claim));
  }
  return open;
}

function number(claim: Claim, fold: (name: string) => string, taken: ReadonlySet<string>): string {
  const base = claim.wishes.findLast((wish) => wish !== "") ?? "Unnamed";
  for (let count = 2; ; count++) {
    const name = `${base}${count}`;
    if (!taken.has(fold(name))) return name;
  }
}
