/** What a package needs of what could be in it: modules of the runtime, and declarations. */
import type { OutputFile } from "../output-file.ts";
import { meant } from "../render/paths.ts";
import type { PlainFile } from "./target.ts";

/** Where the runtime is in a package. It is copied byte for byte. */
export const runtimeFolder = "src/runtime/";

/** Leaves out the files of the runtime that nothing in the package leads to. */
export function usedFiles(
  files: readonly PlainFile[],
  modules: readonly { readonly text: string }[],
): PlainFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const used = new Set<string>();
  const follow = (text: string, imports: RegExp): void => {
    for (const [, name = ""] of text.matchAll(imports)) {
      const path = `${runtimeFolder}${name}.ts`;
      if (used.has(path)) continue;
      used.add(path);
      follow(texts.get(path) ?? "", /from "\.\/([\w-]+)\.js"/g);
    }
  };
  for (const { text } of modules) follow(text, /from "[./]+\/runtime\/([\w-]+)\.js"/g);
  return files.filter(({ path }) => !path.startsWith(runtimeFolder) || used.has(path));
}

/** Folders of modules that nobody can import from outside: they are there for others of ours alone. */
const inner = /^dist\/(runtime|validation)\//;

/** Leaves out scripts that no script leads to, and declarations that no declaration leads to. */
export function usedBuilds(files: readonly OutputFile[]): OutputFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const used = new Set<string>();
  const follow = (path: string, ending: string): void => {
    if (used.has(path)) return;
    used.add(path);
    for (const [, target = ""] of (texts.get(path) ?? "").matchAll(/"(\.[^"\n]*)\.js"/g)) {
      follow(meant(path, target) + ending, ending);
    }
  };
  for (const { path } of files) {
    if (!inner.test(path)) follow(path, path.endsWith(".d.ts") ? ".d.ts" : ".js");
  }
  return files.filter(({ path }) => used.has(path));
}
