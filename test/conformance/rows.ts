/** The ids of everything that the runtime has to do, and the ids that the titles of tests begin with. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The requirements, R1 to R40; and the cases of the comparison with today's SDKs, D1 to D44, in their order. */
export const rowIds: readonly string[] = [...ids("R", 40), ...ids("D", 44)];

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

/** A part of a row that does not depend on what a program runs on, with its reason and the title of its proof. */
type PartElsewhere = { row: string; part: string; reason: string; file: string; title: string };

const types = "types are erased before anything runs";

/** What rows ask for beyond what their tests show on every runtime. */
export const elsewhere: readonly PartElsewhere[] = [
  {
    row: "R15",
    part: "the type of an int64 is what the configuration says",
    reason: types,
    file: "test/cases/conversions.test.ts",
    title: "keeps every digit both ways, and refuses what is none",
  },
  {
    row: "R19",
    part: "a process that called ends by itself",
    reason: "pages and workers do not end; Node 20, 22 and 24 do",
    file: "test/runtimes/runtimes.test.ts",
    title: "R19 %s ends by itself after all the calls, without a timer or a socket left",
  },
  {
    row: "R36",
    part: "the type of an enum is open",
    reason: types,
    file: "test/package/consumers.ts",
    title: "enums are open and have values, unions narrow by their tag",
  },
  {
    row: "R38",
    part: "the list of files, no scripts, no dependencies",
    reason: "a package is the same files wherever it is installed",
    file: "test/package/pack.test.ts",
    title: "has only keys that we know of: no scripts, no dependency of any kind",
  },
  {
    row: "R38",
    part: "`exports` is closed",
    reason: "a page and a worker load files or a bundle, not packages",
    file: "test/package/pack.test.ts",
    title: "whatever is not exported is refused",
  },
  {
    row: "R38",
    part: "intrinsics that are frozen",
    reason: "only Node has a switch that freezes them",
    file: "test/package/pack.test.ts",
    title: "when the intrinsics are frozen",
  },
  {
    row: "R39",
    part: "no clock, chance or open resource, in a process of its own",
    reason: "only Node tells which resources are open",
    file: "test/package/pack.test.ts",
    title: "does nothing: no globals, timers, environment, clock, chance or network",
  },
  {
    row: "D2",
    part: "the type of the details",
    reason: types,
    file: "test/package/consumers.ts",
    title: "documented errors are classes with a typed body, below one root",
  },
  {
    row: "D18",
    part: "tables of validation that are found without being passed",
    reason: "a bundle has no files beside it; a folder of files does",
    file: "test/package/dual.test.ts",
    title: "calls, and finds its tables for validation",
  },
];

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
  if (!/^(test|describe)(\.each|\.skipIf)?$/.test(callee.getText())) return [];
  if (!first.text.startsWith("%s") || !table || !ts.isArrayLiteralExpression(table))
    return [first.text];
  return table.elements.flatMap((row) => {
    const [id] = ts.isArrayLiteralExpression(row) ? row.elements : [];
    return id && ts.isStringLiteralLike(id) ? [id.text] : [];
  });
}
