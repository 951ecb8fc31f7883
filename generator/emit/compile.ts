/**
 * TypeScript modules to JavaScript and declarations, one file at a time: emitted code says all its types,
 * so that no program and no type checker is needed (`isolatedDeclarations`).
 */
import { compiler, type ts } from "./syntax.ts";
import type { PrintedModule } from "../render/module.ts";
import type { OutputFile } from "../output-file.ts";
import type { CompiledModule } from "./target.ts";
import { mark } from "../render/use.ts";
import { speaksToBundlers, withMarksAlone } from "./compile/comments.ts";
import { declarationsOf } from "./compile/declarations.ts";
import { NotPlain } from "./compile/plain.ts";
import { openedIn, scriptOf } from "./compile/scripts.ts";

/** A module with its syntax. */
export type SourceFile = ts.SourceFile;

const options: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2022,
  module: compiler.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  declaration: true,
  isolatedDeclarations: true,
  stripInternal: true,
};

/** What a walk over the syntax needs to compile a module: `opened` as the layout tells, where it does. */
export type Parsed = { source: SourceFile; opened?: ReadonlySet<object> };

/**
 * The `dist/` files of a source file: what it runs as, and what it looks like to callers. `known` is the
 * module before it was laid out, or what was compiled ahead, for those who have it.
 */
export function compileModule(
  path: string,
  text: string,
  known?: Parsed | CompiledModule,
): OutputFile[] {
  const stem = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  const { script, declarations } = known && "script" in known ? known : compile(path, text, known);
  return [
    { path: `${stem}.js`, text: hasLongTemplate(script) ? script : narrowed(script) },
    { path: `${stem}.d.ts`, text: narrowed(declarations) },
  ];
}

/** Whether a text between backticks may go over lines: its spaces are its own. */
function hasLongTemplate(script: string): boolean {
  return script.split("\n").some((line) => line.split("`").length % 2 === 0);
}

/** Two spaces a level, as in the sources, where the compiler writes four: a tenth of what is installed. */
function narrowed(text: string): string {
  return text.replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
}

function compile(path: string, text: string, parsed: Parsed | undefined): CompiledModule {
  const source = parsed?.source;
  return { script: compiled(path, text, parsed), declarations: declared(path, text, source) };
}

function compiled(path: string, text: string, parsed: Parsed | undefined): string {
  try {
    if (parsed && hasNoScript(parsed.source)) return "export {};\n";
    if (parsed?.opened) return scriptOf(parsed.source, parsed.opened);
    if (parsed) {
      const laidOut = parse(path, text);
      return scriptOf(laidOut, openedIn(laidOut));
    }
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  const isMarked = text.includes(mark) && !speaksToBundlers(text);
  const kept = isMarked ? withMarksAlone(parse(path, text)) : text;
  const compilerOptions = { ...options, removeComments: !isMarked && !speaksToBundlers(text) };
  return compiler.transpileModule(kept, { fileName: path, compilerOptions }).outputText;
}

/** Whether a module holds types alone. */
function hasNoScript({ statements }: SourceFile): boolean {
  return statements.every(
    (statement) =>
      compiler.isInterfaceDeclaration(statement) ||
      compiler.isTypeAliasDeclaration(statement) ||
      (compiler.isImportDeclaration(statement) &&
        statement.importClause?.phaseModifier === compiler.SyntaxKind.TypeKeyword),
  );
}

/** Comments are read where they are wanted, from the text. */
function parse(path: string, text: string): SourceFile {
  const jsDocParsingMode = compiler.JSDocParsingMode.ParseNone;
  return compiler.createSourceFile(path, text, {
    languageVersion: compiler.ScriptTarget.ES2022,
    jsDocParsingMode,
  });
}

function declared(path: string, text: string, source: SourceFile | undefined): string {
  try {
    if (source) return declarationsOf(source);
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  const declarations = compiler.transpileDeclaration(text, {
    fileName: path,
    compilerOptions: options,
  });
  const [problem] = declarations.diagnostics ?? [];
  if (problem) {
    const what = compiler.flattenDiagnosticMessageText(problem.messageText, " ");
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
  const file = compiler.createSourceFile("module.d.ts", text, compiler.ScriptTarget.ES2022, true);
  const twins = file.statements.filter(compiler.isClassDeclaration).flatMap(({ members }) =>
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
export function checkModule({ path, text, statements }: PrintedModule): ts.SourceFile {
  const file = parse(path, text);
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
  compiler.SyntaxKind.ImportDeclaration,
  compiler.SyntaxKind.ExportDeclaration,
  compiler.SyntaxKind.InterfaceDeclaration,
  compiler.SyntaxKind.TypeAliasDeclaration,
  compiler.SyntaxKind.VariableStatement,
  compiler.SyntaxKind.FunctionDeclaration,
  compiler.SyntaxKind.ClassDeclaration,
]);
