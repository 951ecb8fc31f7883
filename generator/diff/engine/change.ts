/** What the engine finds: raw changes, each at a place, before they become findings. */
import type { Source } from "../../ir/types.ts";
import type { Direction, KindId } from "../kinds.ts";

/** Where something stands: words for people, and both places in the descriptions. */
export type Site = {
  /** `CustomerSeat.email`, `customers.list(limit)`. */
  subject: string;
  old?: Source | undefined;
  new?: Source | undefined;
  /** What surrounds it in the other description, where it stands in only one. */
  near?: Source | undefined;
};

/** One change at one place. */
export type Change = {
  kind: KindId;
  site: Site;
  before?: string | undefined;
  after?: string | undefined;
};

/**
 * Where a value is used, and the direction in which it travels. `document` is the package as a whole,
 * `unused` a type that no operation and no webhook leads to.
 */
export type Root = {
  kind: "operation" | "webhook" | "document" | "unused";
  key: string;
  direction: Direction;
  /** Set where callers are handed the text as it came, whatever its schema. */
  untyped?: true;
};
