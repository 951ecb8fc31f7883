/** The source files of the repository, parsed: what the architecture test asks about them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** The top of the repository. */
export const root = new URL("../..", import.meta.url).pathname;

/** A source file: its path from the top, "/" separated, its text and its syntax tree. */
export type SourceText = { path: string; text: string; tree: ts.SourceFile };

/** An import or re-export, dynamic ones and import types included. Relative ones are resolved from the top. */
export type Import = { from: string; to: string; written: string; typeOnly: boolean };

/** All TypeScript files below some folders, expected output of test cases left out. */
export function sourcesIn(...folders: string[]): SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".ts") && !/(?:^|\/)(?:expected|node_modules)\//.test(path))
      .sort()
      .map((path) => parseSource(path, readFileSync(join(root, path), "utf8"))),
  );
}

/** Parses one text as a source file. */
export function parseSource(path: string, text: string): SourceText {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Everything a file imports, in order. */
export function importsOf({ path, tree }: SourceText): Import[] {
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean): void => {
    if (!name || !ts.isStringLiteralLike(name)) return;
    found.push({ from: path, to: resolveImport(path, name.text), written: name.text, typeOnly });
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

/** The identifiers that a file uses as names of values or types, not as names of properties. */
export function namesUsed({ tree }: SourceText): string[] {
  const names: string[] = [];
  visit(tree, (node) => {
    if (ts.isIdentifier(node) && !isPropertyName(node)) names.push(node.text);
  });
  return names;
}

/** The methods that a file calls, `text.trim()` as "trim". */
export function methodsCalled({ tree }: SourceText): string[] {
  const names: string[] = [];
  visit(tree, (node) => {
    if (ts.isPropertyAccessExpression(node)) names.push(node.name.text);
  });
  return names;
}

/** Whether a type of the file is `any`. */
export function usesAny({ tree }: SourceText): boolean {
  let isFound = false;
  visit(tree, (node) => {
    isFound ||= node.kind === ts.SyntaxKind.AnyKeyword;
  });
  return isFound;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return isMember && parent.name === node;
}

/** The runtime is copied as it stands and imports `./x.js`; everything else imports `./x.ts`. */
function resolveImport(path: string, written: string): string {
  if (!written.startsWith(".")) return written;
  return posix.join(posix.dirname(path), written).replace(/\.js$/, ".ts");
}
