/** How two types relate, as a type: what the verdicts of the oracle are computed with. */

/** How our type relates to the oracle's. `wider`: ours accepts all that theirs does, and more. */
export type Verdict = "same" | "wider" | "narrower" | "different" | "other keys" | "any";

/** The declaration of `Relation<Ours, Theirs>`, which comes to a `Verdict`. */
export const relation = `
type Keys<T> = T extends string ? never : T extends readonly unknown[] ? "list" : T extends object ? \`\${keyof T & (string | number)}\` : never;
type Relation<A, B> = 0 extends 1 & A ? "any" : 0 extends 1 & B ? "any"
  : [A] extends [B]
    ? [B] extends [A] ? ([Keys<A>] extends [Keys<B>] ? ([Keys<B>] extends [Keys<A>] ? "same" : "other keys") : "other keys") : "narrower"
    : [B] extends [A] ? "wider" : "different";
`;
