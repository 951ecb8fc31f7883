/** Modules in memory through the type checker of TypeScript: what it says, file by file. */
import { compiler, libraryFiles, type ts } from "../syntax.ts";

/** A complaint of the compiler; lines count from 0. */
export type Complaint = { line: number; code: number; text: string };

/** What is checked: texts by path, and the file that an import means. */
export type CheckInput = {
  files: ReadonlyMap<string, string>;
  /** Files whose complaints are wanted; others are read as far as these lead to them. */
  roots: readonly string[];
  resolve: (from: string, name: string) => string | undefined;
};

/** Checks the roots in one program, under `strict` and without Node's types. */
export function checkTogether(input: CheckInput): ReadonlyMap<string, Complaint[]> {
  const options = {
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  } satisfies ts.CompilerOptions;
  const program = compiler.createProgram([...input.roots], options, hostOf(input));
  return new Map(
    input.roots.map((root) => {
      const file = program.getSourceFile(root);
      if (!file) throw new Error(`internal error: ${root} is no file`);
      const found = [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ];
      return [root, found.map((diagnostic) => complaintOf(file, diagnostic))];
    }),
  );
}

function complaintOf(
  file: ts.SourceFile,
  { start = 0, code, messageText }: ts.Diagnostic,
): Complaint {
  const { line } = file.getLineAndCharacterOfPosition(start);
  return { line, code, text: compiler.flattenDiagnosticMessageText(messageText, " ") };
}

/** The libraries that ts-morph carries, and the texts. */
function hostOf({ files, resolve }: CheckInput): ts.CompilerHost {
  const libraries = new Map(libraryFiles().map(({ fileName, text }) => [`/lib/${fileName}`, text]));
  const read = (path: string): string | undefined => files.get(path) ?? libraries.get(path);
  return {
    fileExists: (path) => read(path) !== undefined,
    readFile: read,
    getSourceFile(path, language) {
      const text = read(path);
      return text === undefined ? undefined : compiler.createSourceFile(path, text, language);
    },
    getDefaultLibFileName: () => "/lib/lib.es2022.d.ts",
    getDefaultLibLocation: () => "/lib",
    writeFile: () => undefined,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const found = resolve(from, text);
        return {
          resolvedModule:
            found === undefined
              ? undefined
              : {
                  resolvedFileName: found,
                  extension: compiler.Extension.Ts,
                  isExternalLibraryImport: false,
                },
        };
      }),
  };
}
