/** A pair of documents, and what their comparison finds. */
import type { Config } from "../../generator/config.ts";
import type { KindId } from "../../generator/diff/kinds.ts";

type Fields = Record<string, unknown>;

/** One row for a kind of change. `also` comes with it both ways. */
export type DocumentPair = {
  kind: KindId;
  old: Fields;
  new: Fields;
  /** Further kinds of the same edit. */
  also?: KindId[];
  /** All kinds of the reverse comparison, where they are not the reverses. */
  back?: KindId[];
  config?: Partial<Config>;
  newConfig?: Partial<Config>;
};
