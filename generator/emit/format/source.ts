/** The printed text of a module beside its syntax tree: tokens and comments as they stand there. */
import { compiler, type ts } from "../syntax.ts";
import { hardline, join, NoLayout, type Doc } from "./doc.ts";

/** A module as it was printed. */
export type Source = { text: string; file: ts.SourceFile };

/**
 * The text of a token. Escapes are prettier's to judge, which takes some back and may change the quotes;
 * and the width of what is not ASCII is for it to know.
 */
export function textOf(node: ts.Node, { text, file }: Source): string {
  const token = text.slice(node.getStart(file, false), node.end);
  if (!/^[\x20-\x7e]*$/.test(token) || token.includes("\\") || token.startsWith("'"))
    throw new NoLayout();
  return token;
}

/** The comment block above a declaration, each of its lines in the column of the declaration. */
export function docsOf(node: ts.Node, { text }: Source): Doc[] {
  const ranges = compiler.getLeadingCommentRanges(text, node.pos) ?? [];
  return ranges.flatMap(({ pos, end, kind, hasTrailingNewLine }): Doc[] => {
    const comment = text.slice(pos, end);
    const isBlock =
      kind === compiler.SyntaxKind.MultiLineCommentTrivia && comment.startsWith("/**");
    if (!isBlock || hasTrailingNewLine !== true) throw new NoLayout();
    const lines = comment.split("\n").map((line, index) => {
      const shown = line.trim();
      if (index > 0 && !shown.startsWith("*")) throw new NoLayout();
      return index === 0 ? shown : ` ${shown}`;
    });
    return [join(hardline, lines), hardline];
  });
}

/** Whether a list was begun on a line of its own, which prettier takes for a wish to keep it open. */
export function isBegunOnOwnLine(list: ts.NodeArray<ts.Node>, { text }: { text: string }): boolean {
  return /^\s*\n/.test(text.slice(list.pos, list.pos + 80));
}

/** Whether the author, here our own printer, left an empty line before a node and its comment. */
export function isSpaced(node: ts.Node, { text }: Source): boolean {
  return /^[^\n]*\n[ \t]*\n/.test(text.slice(node.pos, node.pos + 200));
}
