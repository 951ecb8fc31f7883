/** The ids of everything that the runtime has to do, and the ids that the titles of tests begin with. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The requirements, R1 to R40; and the cases of the comparison with today's SDKs, D1 to D44, in their order. */
export const rowIds: readonly string[] = [...ids("R", 40), ...ids("D", 44)];

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

/** The ids in the tables of the document: those of the first, and one for each case of the last. */
export function idsOfDocument(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  const required = lines.flatMap((line) => /^\| (R\d+) \|/.exec(line)?.[1] ?? []);
  const start = lines.findIndex((line) => line.startsWith("| case |"));
  const cases = start < 0 ? [] : lines.slice(start + 2).filter((line) => !line.startsWith("| **"));
  return [...required, ...ids("D", cases.length)];
}

/** The ids in titles of tests, by the tests' files in a folder. */
export function idsInTitles(folder: string): Map<string, Set<string>> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  return new Map(files.map((name) => [name, idsIn(readFileSync(join(folder, name), "utf8"))]));
}

/** The ids in the titles of one file: written there, or in the first column of the table that `%s` shows. */
function idsIn(text: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) for (const title of titlesOf(node)) add(title);
    ts.forEachChild(node, visit);
  };
  const add = (title: string): void => {
    for (const [id] of title.matchAll(/\b[RD]\d+(?=[ ,]|$)/g)) found.add(id);
  };
  visit(ts.createSourceFile("test.ts", text, ts.ScriptTarget.ES2022, true));
  return found;
}

function titlesOf({ expression, arguments: [first] }: ts.CallExpression): string[] {
  const table = ts.isCallExpression(expression) ? expression.arguments[0] : undefined;
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  if (!first || !ts.isStringLiteralLike(first)) return [];
  if (!/^(test|describe)(\.each)?$/.test(callee.getText())) return [];
  if (!first.text.startsWith("%s") || !table || !ts.isArrayLiteralExpression(table))
    return [first.text];
  return table.elements.flatMap((row) => {
    const [id] = ts.isArrayLiteralExpression(row) ? row.elements : [];
    return id && ts.isStringLiteralLike(id) ? [id.text] : [];
  });
}
