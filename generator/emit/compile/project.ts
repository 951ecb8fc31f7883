/**
 * The runtime library as the compiler makes it with everything before it: a whole program, whose types are
 * checked on the way. It takes seconds, so it is done once, when the generator itself is built.
 */
import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from "ts-morph";
import { speaksToBundlers } from "./comments.ts";
import type { CompiledModule } from "../target.ts";

/**
 * Compiles modules of one folder, by file name, to what `compileModule` makes of each of them alone. Throws
 * where they do not fit together.
 */
export function compileTogether(
  modules: ReadonlyMap<string, string>,
): ReadonlyMap<string, CompiledModule> {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      verbatimModuleSyntax: true,
      declaration: true,
      isolatedDeclarations: true,
      stripInternal: true,
    },
  });
  for (const [name, text] of modules) project.createSourceFile(`/${name}`, text);
  const [problem] = project.getPreEmitDiagnostics();
  if (problem) throw new Error(project.formatDiagnosticsWithColorAndContext([problem]));
  const commented = emitted(project);
  // Declarations keep the comments, for callers to read; most scripts do not.
  project.compilerOptions.set({ removeComments: true });
  const bare = emitted(project);
  return new Map(
    [...modules].map(([name, text]) => {
      const stem = name.replace(/\.ts$/, "");
      const script = (speaksToBundlers(text) ? commented : bare)(`${stem}.js`);
      return [name, { script, declarations: commented(`${stem}.d.ts`) }];
    }),
  );
}

function emitted(project: Project): (name: string) => string {
  const files = new Map<string, string>(
    project
      .emitToMemory()
      .getFiles()
      .map(({ filePath, text }) => [filePath, text]),
  );
  return (name) => {
    const text = files.get(`/${name}`);
    if (text === undefined) throw new Error(`internal error: ${name} was not emitted`);
    return text;
  };
}
