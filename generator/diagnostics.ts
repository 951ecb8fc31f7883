/**
 * Everything Sdkwright can say about an input: one catalogue of stable codes, and the collector that
 * reports go to. Knows nothing of where a message is printed.
 */
import type { Source } from "./ir/types.ts";
import { catalogue, type Code } from "./diagnostic-codes.ts";
import { printable } from "./printable.ts";

export type { Code };

/** A note tells what was done; no level of strictness makes it more. */
export type Severity = "error" | "warning" | "note";

/** A place in a text file. Lines and columns count from 1; columns count UTF-16 units. */
export type Position = { line: number; column: number; text: string };

/** One thing to tell the user, with everything a person or an editor needs to go there and mend it. */
export type Diagnostic = {
  code: Code;
  severity: Severity;
  message: string;
  hint: string;
  file?: string;
  pointer?: string;
  line?: number;
  column?: number;
  /** The offending line as it stands in the file. */
  excerpt?: string;
};

/** How errors inside the document are taken: see "How strict" in the README. */
export type Strictness = "strict" | "default" | "lenient";

/** Values put into the `{name}` slots of a catalogue message. */
export type Slots = Record<string, string | number>;

/** Where a report points: a place in the document, a file as a whole, or nowhere. */
export type Place = Source | { file: string; position: Position } | { file: string } | undefined;

/** Turns a JSON pointer into a line and column; undefined when the file is not one we read. */
export type Locate = (source: Source) => Position | undefined;

/** Takes reports from every stage of a run and gives them back sorted, each once. */
export type Diagnostics = {
  report(code: Code, place: Place, slots?: Slots): void;
  /** All reports, sorted by file, line, column and code. */
  list(): Diagnostic[];
  failed(): boolean;
};

/**
 * Makes an empty collector. `locate` is asked only for what is reported, so that positions cost nothing
 * on a clean run. Strictness decides the severity of each report: strict lifts warnings and unsupported
 * features to errors, lenient confines what can be confined to warnings.
 */
export function createDiagnostics(strictness: Strictness, locate: Locate): Diagnostics {
  const reports = new Map<string, Diagnostic>();
  return {
    report(code, place, slots = {}) {
      const diagnostic = build(code, place, slots, strictness, locate);
      const key = JSON.stringify([
        code,
        diagnostic.file,
        diagnostic.pointer,
        diagnostic.line,
        diagnostic.message,
      ]);
      if (!reports.has(key)) reports.set(key, diagnostic);
    },
    list: () => [...reports.values()].sort(compare),
    failed: () => [...reports.values()].some((diagnostic) => diagnostic.severity === "error"),
  };
}

function build(
  code: Code,
  place: Place,
  slots: Slots,
  strictness: Strictness,
  locate: Locate,
): Diagnostic {
  const entry = catalogue[code];
  const position =
    place === undefined
      ? undefined
      : "position" in place
        ? place.position
        : "pointer" in place
          ? locate(place)
          : undefined;
  return {
    code,
    severity: severity(entry.kind, strictness),
    message: fill(entry.message, slots),
    hint: fill(entry.hint, slots),
    ...(place ? { file: place.file } : {}),
    ...(place && "pointer" in place ? { pointer: place.pointer } : {}),
    ...(position ? { line: position.line, column: position.column, excerpt: position.text } : {}),
  };
}

function severity(kind: (typeof catalogue)[Code]["kind"], strictness: Strictness): Severity {
  switch (kind) {
    case "fatal":
      return "error";
    case "error":
      return strictness === "lenient" ? "warning" : "error";
    case "warning":
    case "unsupported":
      return strictness === "strict" ? "error" : "warning";
    case "note":
      return "note";
  }
}

function fill(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(slots, name) ? shown(String(slots[name])) : whole,
  );
}

/** Offending values are shown in full up to 200 characters, with all that is invisible spelled out. */
function shown(value: string): string {
  return printable(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    order(a.file ?? "", b.file ?? "") ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    order(a.code, b.code) ||
    order(a.message, b.message)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
