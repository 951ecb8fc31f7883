/**
 * A printed module as prettier would leave it, without prettier: that takes 40 % of a run of ours, mostly
 * for lines that are right already. What the rules here do not cover goes to prettier, statement by
 * statement; a test runs prettier over whole packages and expects no difference.
 */
import type { ts } from "../syntax.ts";
import { NoLayout, printDoc, printWidth } from "./doc.ts";
import { isSpaced, type Source } from "./source.ts";
import { statementDoc } from "./statements.ts";

/** Lays out a module; `format` does the statements that need prettier. */
export async function layoutModule(
  file: ts.SourceFile,
  format: (statement: string) => Promise<string>,
): Promise<string> {
  const source: Source = { text: file.text, file };
  const parts: string[] = [];
  for (const [index, statement] of file.statements.entries()) {
    if (index > 0) parts.push(isSpaced(statement, source) ? "\n\n" : "\n");
    const text = source.text.slice(statement.pos, statement.end).trim();
    parts.push(layoutStatement(statement, source, text) ?? (await format(text)).trimEnd());
  }
  const last = source.text.slice(file.statements.at(-1)?.end ?? 0).trim();
  if (last !== "")
    throw new Error("internal error: a module ends in a comment that nobody declared");
  return parts.length === 0 ? "" : `${parts.join("")}\n`;
}

function layoutStatement(node: ts.Statement, source: Source, before: string): string | undefined {
  try {
    const after = printDoc(statementDoc(node, source), printWidth);
    // Nothing but white space and the marks that come and go with line breaks may change.
    return bare(before) === bare(after) ? after : undefined;
  } catch (error) {
    if (error instanceof NoLayout) return undefined;
    throw error;
  }
}

function bare(text: string): string {
  return text.replace(/[\s,|;()]+/g, "");
}
