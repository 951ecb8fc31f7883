/**
 * Offsets in a text to lines and columns, worked out only when a diagnostic asks.
 */
import type { Position } from "../diagnostics.ts";

const LONGEST_EXCERPT = 240;

/** Makes a function that turns offsets of one text into positions; lines are counted at the first call. */
export function positionsOf(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lineOf(starts, offset);
    const start = starts[line] ?? 0;
    const end = (starts[line + 1] ?? text.length + 1) - 1;
    const column = offset - start;
    return { line: line + 1, column: column + 1, text: excerpt(text.slice(start, end), column) };
  };
}

/** A minified document is one line of megabytes: show the part around the column. */
function excerpt(line: string, column: number): string {
  const text = line.endsWith("\r") ? line.slice(0, -1) : line;
  if (text.length <= LONGEST_EXCERPT) return text;
  const from = Math.max(0, Math.min(column - 40, text.length - LONGEST_EXCERPT));
  const to = from + LONGEST_EXCERPT;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
