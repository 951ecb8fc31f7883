/** Prettier, the last step of every file that people read, and the layout of modules without it. */
import { printWidth } from "./format/doc.ts";
import { layoutModule } from "./format/module.ts";
import type { ts } from "./syntax.ts";

/** Formats a file by its ending; other files come back as they are. */
export async function formatFile(path: string, text: string): Promise<string> {
  const parser = parserOf(path);
  if (parser === undefined || (parser === "json" && isPlainJson(text))) return text;
  return formatWith(parser, text);
}

/** Formats a printed module: by our own rules, and by prettier's for the statements that they leave. */
export function formatModule(source: ts.SourceFile): Promise<string> {
  return layoutModule(source, (statement) => formatWith("typescript", statement));
}

/** Prettier takes 0.2 s to load, so only once it is needed. */
async function formatWith(parser: string, text: string): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { parser, printWidth, proseWrap: "preserve" });
}

/** JSON as JSON.stringify indents it is as prettier leaves it, lists aside. */
function isPlainJson(text: string): boolean {
  return !text.includes("[") && text === `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

function parserOf(path: string): string | undefined {
  if (path.endsWith(".ts")) return "typescript";
  if (path.endsWith(".json")) return "json";
  return path.endsWith(".md") ? "markdown" : undefined;
}
