/** One set of names that must differ, and the rule for what happens when they do not. */

/** A wish for a name: tried in order, the first that is free and allowed wins. */
export type Claim = {
  id: string;
  wishes: string[];
  /** What the name is used with: all names made so must be free. Absent: as it is. */
  endings?: readonly string[];
};

/** Gives out names; never the same one twice. Files compare without regard to case. */
export type Scope = {
  /** Fixes the name of a claim, chosen before by the lock; refused where it is not free. */
  pin(claim: Omit<Claim, "wishes">, name: string): boolean;
  /**
   * Settles a set of claims of the same standing. Where two want the same, neither gets it: both go on to
   * their next wish, so that the order of a document does not decide. Returns claims that ended in a number.
   */
  claim(claims: Claim[]): Claim[];
  nameOf(id: string): string | undefined;
};

/** Makes a scope. `fold` maps names that count as equal to one key. */
export function createScope(
  reserved: ReadonlySet<string>,
  fold: (name: string) => string = (name) => name,
): Scope {
  const names = new Map<string, string>();
  const taken = new Set([...reserved].map(fold));
  const keysOf = ({ endings = [""] }: Omit<Claim, "wishes">, name: string) =>
    endings.map((ending) => fold(`${name}${ending}`));
  const isFree = (claim: Omit<Claim, "wishes">, name: string) =>
    name !== "" && !keysOf(claim, name).some((key) => taken.has(key));
  const give = (claim: Omit<Claim, "wishes">, name: string) => {
    names.set(claim.id, name);
    for (const key of keysOf(claim, name)) taken.add(key);
  };
  /** One round: who wants something that is free, and that nobody else wants. */
  const settle = (open: Claim[], round: number): Claim[] => {
    const hopeful = open.filter((claim) => isFree(claim, claim.wishes[round] ?? ""));
    const wanted = hopeful.map((claim) => keysOf(claim, claim.wishes[round] ?? ""));
    const rivals = new Map<string, number>();
    for (const key of wanted.flat()) rivals.set(key, (rivals.get(key) ?? 0) + 1);
    const winners = new Set(
      hopeful.filter((_, index) => wanted[index]?.every((key) => rivals.get(key) === 1)),
    );
    for (const claim of winners) give(claim, claim.wishes[round] ?? "");
    return open.filter((claim) => !winners.has(claim));
  };
  const number = (claim: Claim): string => {
    const base = claim.wishes.findLast((wish) => wish !== "") ?? "Unnamed";
    for (let count = 2; ; count++) if (isFree(claim, `${base}${count}`)) return `${base}${count}`;
  };
  return {
    pin(claim, name) {
      if (names.has(claim.id) || !isFree(claim, name)) return false;
      give(claim, name);
      return true;
    },
    claim(claims) {
      let open = claims.filter(({ id }) => !names.has(id));
      const rounds = Math.max(0, ...open.map(({ wishes }) => wishes.length));
      for (let round = 0; round < rounds; round++) open = settle(open, round);
      // Not in the order of the document, which a number must not depend on either.
      const last = open.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      for (const claim of last) give(claim, number(claim));
      return last;
    },
    nameOf: (id) => names.get(id),
  };
}
