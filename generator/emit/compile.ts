/**
 * TypeScript modules to JavaScript and declarations, one file at a time: emitted code says all its types,
 * so that no program and no type checker is needed (`isolatedDeclarations`).
 */
import { ts } from "ts-morph";
import type { PrintedModule } from "../render/module.ts";
import type { OutputFile } from "../output-file.ts";
import { declarationsOf, NotPlain } from "./compile/declarations.ts";
import { scriptOf } from "./compile/scripts.ts";

/** A module with its syntax. */
export type SourceFile = ts.SourceFile;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  declaration: true,
  isolatedDeclarations: true,
  stripInternal: true,
};

/**
 * The `dist/` files of a source file: what it runs as, and what it looks like to callers. `source` is the
 * syntax of the same module before it was laid out, for those who have it.
 */
export function compileModule(path: string, text: string, source?: SourceFile): OutputFile[] {
  const stem = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  return [
    { path: `${stem}.js`, text: compiled(path, text, source) },
    { path: `${stem}.d.ts`, text: declared(path, text, source) },
  ];
}

function compiled(path: string, text: string, source: SourceFile | undefined): string {
  try {
    if (source) return scriptOf(parseLaidOut(path, text));
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  // Bundlers read comments inside of a dynamic import.
  const compilerOptions = { ...options, removeComments: !text.includes("webpackIgnore") };
  return ts.transpileModule(text, { fileName: path, compilerOptions }).outputText;
}

/** The syntax as it was laid out, since JavaScript keeps the lines of its objects. */
function parseLaidOut(path: string, text: string): SourceFile {
  const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  return ts.createSourceFile(path, text, {
    languageVersion: ts.ScriptTarget.ES2022,
    jsDocParsingMode,
  });
}

function declared(path: string, text: string, source: SourceFile | undefined): string {
  try {
    if (source) return declarationsOf(source);
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  const declarations = ts.transpileDeclaration(text, { fileName: path, compilerOptions: options });
  const [problem] = declarations.diagnostics ?? [];
  if (problem) {
    const what = ts.flattenDiagnosticMessageText(problem.messageText, " ");
    throw new Error(`internal error: ${path} has no declarations: ${what}`);
  }
  return withoutTwins(declarations.outputText);
}

/**
 * Removes members that the compiler declares twice: declarations made without a type checker list a member
 * called `[Symbol.…]` once more, ahead of all others.
 */
function withoutTwins(text: string): string {
  if (!text.includes("[Symbol.")) return text;
  const file = ts.createSourceFile("module.d.ts", text, ts.ScriptTarget.ES2022, true);
  const twins = file.statements.filter(ts.isClassDeclaration).flatMap(({ members }) =>
    members.filter((member, index) => {
      const name = member.name?.getText(file) ?? "";
      const again = members.slice(index + 1).some((other) => other.name?.getText(file) === name);
      return name.startsWith("[Symbol.") && again;
    }),
  );
  return twins.reduceRight((kept, { pos, end }) => kept.slice(0, pos) + kept.slice(end), text);
}

/**
 * Parses a printed module and checks that it holds just the statements that were meant. An encoder that
 * let text of a spec through would show here, before anything is written.
 */
export function checkModule({ path, text, statements, source }: PrintedModule): ts.SourceFile {
  const file =
    source ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
  const problems = (file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] })
    .parseDiagnostics;
  if (problems.length > 0 || file.statements.length !== statements) {
    throw new Error(
      `internal error: ${path} was printed with ${file.statements.length} statements instead of ${statements}`,
    );
  }
  for (const statement of file.statements) {
    if (!meant.has(statement.kind)) {
      throw new Error(`internal error: ${path} holds a statement that nobody declared`);
    }
  }
  return file;
}

const meant: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
]);
