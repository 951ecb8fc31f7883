/**
 * A small version of the printer inside prettier: pieces of text with places where a line may break, and
 * groups that stay on one line where they fit. The words and the algorithm are prettier's (Wadler's).
 */

/** The columns that everything is laid out for. */
export const printWidth = 100;

/** A text with possible line breaks. `stay` must not be broken: whoever has to, gives up. */
export type Doc =
  | string
  | Doc[]
  /** `of` is what a caller wants to know of, should the group break. */
  | { kind: "group"; doc: Doc; broken: boolean; of?: object }
  | { kind: "indent"; doc: Doc }
  /** `flat` stands where the line does not break; `hard` breaks always. */
  | { kind: "line"; flat: string; hard: boolean }
  | { kind: "ifBreak"; broken: Doc; flat: Doc }
  | { kind: "stay"; doc: Doc };

/** Thrown where a layout would need a rule that is not written here; prettier then does that statement. */
export class NoLayout extends Error {
  override name = "NoLayout";
}

export const line: Doc = { kind: "line", flat: " ", hard: false };
export const softline: Doc = { kind: "line", flat: "", hard: false };
export const hardline: Doc = { kind: "line", flat: "", hard: true };

/** On one line if it fits and holds no hard line, else broken at its own lines. */
export function group(doc: Doc, broken = false, of?: object): Doc {
  const isBroken = broken || breaks(doc);
  return of
    ? { kind: "group", doc, broken: isBroken, of }
    : { kind: "group", doc, broken: isBroken };
}

/** Two columns further in. */
export function indent(doc: Doc): Doc {
  return { kind: "indent", doc };
}

/** One thing in a group that breaks, another in one that does not. */
export function ifBreak(broken: Doc, flat: Doc = ""): Doc {
  return { kind: "ifBreak", broken, flat };
}

/** Something that is known to be right on one line only. */
export function stay(doc: Doc): Doc {
  return { kind: "stay", doc };
}

/** Documents with a separator between them. */
export function join(separator: Doc, docs: readonly Doc[]): Doc[] {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

/** Whether a document holds a line that breaks always, groups that are broken for good included. */
export function breaks(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (Array.isArray(doc)) return doc.some(breaks);
  switch (doc.kind) {
    case "group":
      return doc.broken;
    case "line":
      return doc.hard;
    case "ifBreak":
      return false;
    case "indent":
    case "stay":
      return breaks(doc.doc);
  }
}

type Mode = "flat" | "broken";
type Command = { doc: Doc; mode: Mode; depth: number };

/**
 * Prints a document within a width, and adds to `opened` what the groups that break are of. Texts are
 * counted by UTF-16 units: the caller sees to ASCII.
 */
export function printDoc(doc: Doc, width: number, opened?: Set<object>): string {
  const out: string[] = [];
  const commands: Command[] = [{ doc, mode: "broken", depth: 0 }];
  let column = 0;
  for (let command = commands.pop(); command; command = commands.pop()) {
    const { mode, depth } = command;
    const current = command.doc;
    if (typeof current === "string") {
      out.push(current);
      column += current.length;
    } else if (Array.isArray(current)) {
      for (let index = current.length - 1; index >= 0; index--)
        commands.push({ doc: current[index] ?? "", mode, depth });
    } else if (current.kind === "line") {
      if (mode === "flat" && !current.hard) {
        out.push(current.flat);
        column += current.flat.length;
      } else {
        out.push("\n", "  ".repeat(depth));
        column = depth * 2;
      }
    } else if (current.kind === "indent") {
      commands.push({ doc: current.doc, mode, depth: depth + 1 });
    } else if (current.kind === "ifBreak") {
      commands.push({ doc: mode === "broken" ? current.broken : current.flat, mode, depth });
    } else if (current.kind === "stay") {
      const next: Command = { doc: current.doc, mode: "flat", depth };
      if (breaks(current) || !fits(next, commands, width - column)) throw new NoLayout();
      commands.push(next);
    } else {
      const next: Command = { doc: current.doc, mode: "flat", depth };
      const isFlat = mode === "flat" || (!current.broken && fits(next, commands, width - column));
      commands.push(isFlat ? next : { ...next, mode: "broken" });
      if (!isFlat && current.of) opened?.add(current.of);
    }
  }
  return out.join("");
}

/** Whether what comes next fits up to the first line break that is possible after it. */
function fits(next: Command, rest: readonly Command[], width: number): boolean {
  let remaining = width;
  let index = rest.length;
  let isRest = false;
  let isSure = true;
  const commands: { doc: Doc; mode: Mode }[] = [next];
  while (remaining >= 0) {
    let command = commands.pop();
    if (!command) {
      isRest = true;
      command = rest[--index];
    }
    if (!command) return true;
    const { doc, mode } = command;
    if (typeof doc === "string") {
      remaining -= doc.length;
    } else if (Array.isArray(doc)) {
      for (let at = doc.length - 1; at >= 0; at--) commands.push({ doc: doc[at] ?? "", mode });
    } else if (doc.kind === "line") {
      if (mode === "broken" || doc.hard) return true;
      remaining -= doc.flat.length;
    } else if (doc.kind === "ifBreak") {
      commands.push({ doc: mode === "broken" ? doc.broken : doc.flat, mode });
    } else if (doc.kind === "group") {
      commands.push({ doc: doc.doc, mode: doc.broken ? "broken" : mode });
    } else {
      // Prettier might find a line break further on in what our rules keep on one line.
      if (doc.kind === "stay" && isRest) isSure = false;
      commands.push({ doc: doc.doc, mode: doc.kind === "stay" ? "flat" : mode });
    }
  }
  if (!isSure) throw new NoLayout();
  return false;
}
