/**
 * A printed module as prettier would leave it, without prettier: that takes 40 % of a run of ours, mostly
 * for lines that are right already. What the rules here do not cover goes to prettier, statement by
 * statement; a test runs prettier over whole packages and expects no difference.
 */
import type { ts } from "../syntax.ts";
import { NoLayout, printDoc, printWidth } from "./doc.ts";
import { isSpaced, type Source } from "./source.ts";
import { statementDoc } from "./statements.ts";

/**
 * A module as laid out. `opened` are the lists of its syntax that go over lines, each name or value on one of
 * its own; absent where prettier laid out some of it.
 */
export type LaidOut = { text: string; opened?: ReadonlySet<object> };

/** Lays out a module; `format` does the statements that need prettier. */
export async function layoutModule(
  file: ts.SourceFile,
  format: (statement: string) => Promise<string>,
): Promise<LaidOut> {
  const source: Source = { text: file.text, file };
  const parts: string[] = [];
  const opened = new Set<object>();
  let isOurs = true;
  for (const [index, statement] of file.statements.entries()) {
    if (index > 0) parts.push(isSpaced(statement, source) ? "\n\n" : "\n");
    const text = source.text.slice(statement.pos, statement.end).trim();
    const laidOut = layoutStatement(statement, source, text, opened);
    parts.push(laidOut ?? (await format(text)).trimEnd());
    isOurs &&= laidOut !== undefined;
  }
  const last = source.text.slice(file.statements.at(-1)?.end ?? 0).trim();
  if (last !== "")
    throw new Error("internal error: a module ends in a comment that nobody declared");
  const text = parts.length === 0 ? "" : `${parts.join("")}\n`;
  return isOurs ? { text, opened } : { text };
}

function layoutStatement(
  node: ts.Statement,
  source: Source,
  before: string,
  opened: Set<object>,
): string | undefined {
  try {
    const after = printDoc(statementDoc(node, source), printWidth, opened);
    return saysTheSame(before, after) ? after : undefined;
  } catch (error) {
    if (error instanceof NoLayout) return undefined;
    throw error;
  }
}

/** Nothing but white space and the marks that come and go with line breaks may differ. */
function saysTheSame(before: string, after: string): boolean {
  let at = 0;
  for (let index = 0; index < after.length; index++) {
    const sign = after.charCodeAt(index);
    if (mayChange(sign)) continue;
    while (mayChange(before.charCodeAt(at))) at++;
    if (before.charCodeAt(at) !== sign) return false;
    at++;
  }
  while (mayChange(before.charCodeAt(at))) at++;
  return at === before.length;
}

/** Space, line break, tab, and each of `,|;()`. */
function mayChange(sign: number): boolean {
  return (
    sign === 0x20 ||
    sign === 0x0a ||
    sign === 0x09 ||
    sign === 0x2c ||
    sign === 0x7c ||
    sign === 0x3b ||
    sign === 0x28 ||
    sign === 0x29
  );
}
