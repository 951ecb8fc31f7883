/**
 * Emitted sources and the TypeScript compiler, without a disk: what the golden cases and the oracle share.
 * Comes in: texts by path. Goes out: what the compiler says about them under the strictest flags.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import type { OutputFile } from "../../generator/output-file.ts";

/** Texts by path; paths begin with a slash. */
export type Sources = ReadonlyMap<string, string>;

/** The flags that the contract promises, and those that other people switch on beside them. */
const flags: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  noEmit: true,
  declaration: true,
  strict: true,
  allowUnreachableCode: false,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  skipLibCheck: false,
  verbatimModuleSyntax: true,
};

const libFolder = dirname(ts.getDefaultLibFilePath(flags));
const libFiles = new Map<string, ts.SourceFile | undefined>();

/** The sources of a package below a folder; its runtime is the one at `/runtime`, as all packages have the same. */
export function packageSources(folder: string, files: readonly OutputFile[]): Sources {
  const sources = files.filter(({ path }) => path.startsWith("src/") && path.endsWith(".ts"));
  return new Map(
    sources.map(({ path, text }) => [
      path.startsWith("src/runtime/") ? path.replace("src", "") : `${folder}/${path}`,
      text,
    ]),
  );
}

/** Every complaint of the compiler, as `path:line: text`. */
export function complaints(sources: Sources): string[] {
  const program = ts.createProgram([...sources.keys()], flags, hostOf(sources));
  return describe(ts.getPreEmitDiagnostics(program));
}

function describe(diagnostics: readonly ts.Diagnostic[]): string[] {
  return diagnostics.map(({ file, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (!file || start === undefined) return text;
    return `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${text}`;
  });
}

/** What the type aliases of one file come to, as text, and every complaint about the program. */
export function resolveAliases(
  sources: Sources,
  path: string,
): { aliases: Map<string, string>; complaints: string[] } {
  const program = ts.createProgram([path], { ...flags, noUnusedLocals: false }, hostOf(sources));
  const checker = program.getTypeChecker();
  const declared = [...(program.getSourceFile(path)?.statements ?? [])].filter(
    ts.isTypeAliasDeclaration,
  );
  const plain = declared.filter(({ typeParameters }) => typeParameters === undefined);
  return {
    aliases: new Map(
      plain.map(({ name, type }) => [
        name.text,
        checker.typeToString(checker.getTypeFromTypeNode(type)),
      ]),
    ),
    complaints: describe(program.getSemanticDiagnostics(program.getSourceFile(path))),
  };
}

function hostOf(sources: Sources): ts.CompilerHost {
  const read = (path: string): ts.SourceFile | undefined => {
    const text = sources.get(path);
    return text === undefined
      ? undefined
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  return {
    getSourceFile: (path) => (path.startsWith(libFolder) ? libFile(path) : read(path)),
    getDefaultLibFileName: () => join(libFolder, "lib.d.ts"),
    getDefaultLibLocation: () => libFolder,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path),
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const path = join(dirname(from), text)
          .replace(/\.js$/, ".ts")
          .replace(/^.*\/src\/runtime\//, "/runtime/");
        const resolvedFileName = sources.has(path) ? path : undefined;
        return {
          resolvedModule:
            resolvedFileName === undefined ? undefined : { resolvedFileName, extension: ".ts" },
        };
      }),
  };
}

/** The compiler's own files do not change between programs. */
function libFile(path: string): ts.SourceFile | undefined {
  if (!libFiles.has(path)) {
    const text = readFileSync(path, "utf8");
    libFiles.set(path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  }
  return libFiles.get(path);
}

/** What a source text is made of: the names that are code, and the values of its string literals. */
export function wordsOf(text: string): { identifiers: Set<string>; strings: Set<string> } {
  const identifiers = new Set<string>();
  const strings = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022));
  return { identifiers, strings };
}
