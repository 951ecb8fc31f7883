/** The twins of built modules for programs that cannot `require` an ES module: `module: dual`. */
import type { OutputFile } from "../../output-file.ts";
import { compiler, type ts } from "../syntax.ts";

/** Where the twins are, each at the place that its module has in `dist/`. */
export const twinFolder = "dist/cjs/";

/** Comments stay: bundlers read some of them. */
const options: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2022,
  module: compiler.ModuleKind.CommonJS,
};

/** CommonJS and declarations for each built module, and the mark that tells Node how to read the folder. */
export function commonJsOf(built: readonly OutputFile[]): OutputFile[] {
  const mark = { path: `${twinFolder}package.json`, text: '{ "type": "commonjs" }\n' };
  return [...built.map(twinOf), mark];
}

function twinOf({ path, text }: OutputFile): OutputFile {
  const isScript = path.endsWith(".js");
  return {
    path: path.replace(/^dist\//, twinFolder),
    text: isScript ? commonJs(text) : fartherIn(text),
  };
}

/** The twins are one folder farther from the pages of the reference, to which comments link. */
function fartherIn(text: string): string {
  return text.replace(/^( *\* @see \[Reference\]\()/gm, "$1../");
}

/** What names a module by its address names it by its path, which is what `require` takes. */
function commonJs(text: string): string {
  const compilerOptions = options;
  const { outputText } = compiler.transpileModule(text, { compilerOptions });
  return outputText.replaceAll("import.meta.url", "__filename");
}
