/** What the catalogue says about one code; see `diagnostic-codes.ts` for the kinds. */
export type Entry = {
  kind: "fatal" | "error" | "warning" | "unsupported" | "note";
  /** What is wrong, with the offending value in `{slots}`. */
  message: string;
  /** What would be right, or what was assumed. */
  hint: string;
};
