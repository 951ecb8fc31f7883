/**
 * The catalogue of diagnostics. A code never changes its meaning and is never reused.
 * 1xxx reading, 2xxx references, 3xxx the document, 4xxx schemas, 5xxx operations, 6xxx names,
 * 7xxx configuration, 8xxx output.
 *
 * kind: `fatal` stops every run; `error` stops a run unless `--lenient` confines it to the part that
 * holds it; `warning` is sloppiness we could make sense of; `unsupported` is legal but beyond us.
 */
type Entry = {
  kind: "fatal" | "error" | "warning" | "unsupported";
  /** What is wrong, with the offending value in `{slots}`. */
  message: string;
  /** What would be right, or what was assumed. */
  hint: string;
};

const entries = {
  SW1001: {
    kind: "fatal",
    message: "cannot read {file}: {reason}",
    hint: "Check the path, and that the file can be read.",
  },
  SW1002: {
    kind: "fatal",
    message: "the JSON is not valid: {reason}",
    hint: "Mend the JSON at this place; nothing after it was read.",
  },
  SW1003: {
    kind: "fatal",
    message: "the YAML is not valid: {reason}",
    hint: "Mend the YAML at this place; nothing after it was read.",
  },
} as const satisfies Record<string, Entry>;

/** Every code there is. */
export type Code = keyof typeof entries;

/** What each code means: see the head of this file for the kinds. */
export const catalogue: Record<Code, Entry> = entries;
