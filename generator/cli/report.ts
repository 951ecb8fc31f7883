/**
 * Diagnostics as a compiler prints them: place, severity, code and message; the line with a caret; a hint.
 * Comes in: diagnostics. Goes out: text, safe to print whatever the spec holds.
 */
import { isAbsolute, relative } from "node:path";
import { styleText } from "node:util";
import type { Diagnostic } from "../diagnostics.ts";
import { printable } from "../printable.ts";

/** How to print: from where paths are seen, and whether colours are wanted. */
export type Look = { cwd: string; color: boolean };

const colors = { error: "red", warning: "yellow", note: "cyan" } as const;

/** One diagnostic as text, with a line break at its end. */
export function formatDiagnostic(diagnostic: Diagnostic, look: Look): string {
  const { severity, code, message, hint } = diagnostic;
  const paint = painter(look);
  const head = [
    paint("bold", place(diagnostic, look.cwd)),
    paint(colors[severity], severity),
    paint("dim", code),
    printable(message),
  ];
  const lines = [head.filter((part) => part !== "").join(" "), ...excerpt(diagnostic, paint)];
  if (hint !== "") lines.push(`  ${paint("cyan", "hint:")} ${printable(hint)}`);
  return `${lines.join("\n")}\n`;
}

/** How many errors and warnings there are, in words: "1 error, 2 warnings, 3 notes"; empty for none. */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const notes = diagnostics.filter(({ severity }) => severity === "note").length;
  const warnings = diagnostics.length - errors - notes;
  return [plural(errors, "error"), plural(warnings, "warning"), plural(notes, "note")]
    .filter((part) => part !== "")
    .join(", ");
}

/** A path as it is seen from a folder. */
export function shownPath(path: string, cwd: string): string {
  if (path === "-") return "<stdin>";
  return printable(isAbsolute(path) ? relative(cwd, path) || "." : path);
}

function plural(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `file:line:column`; the JSON pointer where no line is known; nothing where no file is concerned. */
function place({ file, line, column, pointer }: Diagnostic, cwd: string): string {
  if (file === undefined) return "";
  const shown = shownPath(file, cwd);
  if (line !== undefined) return `${shown}:${line}:${column ?? 1}`;
  return pointer === undefined ? shown : `${shown}#${printable(pointer)}`;
}

type Paint = (style: "bold" | "red" | "yellow" | "dim" | "cyan", text: string) => string;

function painter({ color }: Look): Paint {
  return (style, text) =>
    color && text !== "" ? styleText(style, text, { validateStream: false }) : text;
}

function excerpt({ line, column, excerpt: text }: Diagnostic, paint: Paint): string[] {
  if (line === undefined || text === undefined) return [];
  const number = String(line);
  const margin = " ".repeat(number.length);
  const shown = `  ${paint("dim", `${number} |`)} ${printableLine(text)}`;
  const before = caretColumn(text, column ?? 1);
  if (before === undefined) return [shown];
  const indent = " ".repeat(printableLine(text.slice(0, before)).length);
  return [shown, `  ${paint("dim", `${margin} |`)} ${indent}${paint("red", "^")}`];
}

function printableLine(text: string): string {
  return printable(text.replaceAll("\t", "  "));
}

/** Only a part of a very long line is kept, which begins with an ellipsis and no longer knows its column. */
function caretColumn(text: string, column: number): number | undefined {
  return text.startsWith("…") || column > text.length + 1 ? undefined : column - 1;
}
