/** How a kind of change is written down in the tables of this folder. */

/**
 * Verdicts by direction, `request/response` or one letter for both. B breaking, R risky, A additive,
 * P patch (prose, or nothing to compile again), N no effect.
 */
export type Letters = Letter | `${Letter}/${Letter}`;

type Letter = "B" | "R" | "A" | "P" | "N";

/** One kind of change: what it does to the wire contract, what to the TypeScript surface, and what to do. */
export type Row = {
  /** Numbers of the catalogue of change kinds that this one covers. */
  rows: readonly number[];
  /** One line with the slots {subject}, {before} and {after}. */
  title: string;
  wire: Letters;
  sdk: Letters;
  why: string;
  fix: string;
  /** The kind that the opposite edit has; a text in brackets says why there is none. */
  reverse: string;
  /** Rule ids of oasdiff that see the same edit, with * for their variants. */
  oasdiff?: readonly string[];
  /** The SDK verdict needs judgement: what runs differently, not what stops compiling. */
  review?: true;
  /** Why no compiler sees what the SDK verdict says. */
  unseen?: string;
  /** Breaks those who build values of output types: mocks, fixtures, wrappers. */
  implementer?: true;
  /** Breaks a switch that lists every case. */
  exhaustive?: true;
};
