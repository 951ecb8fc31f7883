/** Which comments stay when a module becomes JavaScript. */
import { compiler, type ts } from "../syntax.ts";
import { mark } from "../../render/use.ts";

/** Whether a module tells bundlers what to do, which they read in comments inside of a dynamic import. */
export function speaksToBundlers(text: string): boolean {
  return text.includes("webpackIgnore");
}

/**
 * The text of a module without any comment but these: the compiler keeps all that it is given, or none. It also keeps
 * the lines that they are on, so that each of them comes right before its call.
 */
export function withMarksAlone(source: ts.SourceFile): string {
  const { text } = source;
  const changes = new Map<number, { end: number; as: string }>();
  const visit = (node: ts.Node): void => {
    const onLine = compiler.getTrailingCommentRanges(text, node.pos) ?? [];
    const below = compiler.getLeadingCommentRanges(text, node.pos) ?? [];
    for (const { pos, end } of [...onLine, ...below]) {
      const isMark = text.slice(pos, end) === mark;
      const start = isMark ? text.slice(0, pos).trimEnd().length : pos;
      changes.set(start, { end, as: isMark ? ` ${mark}` : "" });
    }
    compiler.forEachChild(node, visit);
  };
  visit(source);
  return [...changes]
    .sort(([one], [other]) => other - one)
    .reduce((kept, [start, { end, as }]) => kept.slice(0, start) + as + kept.slice(end), text);
}
