/** Prettier, the last step of every file that people read, and the layout of modules without it. */
import { printWidth } from "./format/doc.ts";
import { layoutJson } from "./format/json.ts";
import { layoutMarkdown } from "./format/markdown.ts";
import { layoutModule, type LaidOut } from "./format/module.ts";
import type { ts } from "./syntax.ts";

/** Formats a file by its ending: by our own rules where they suffice; other files come back as they are. */
export async function formatFile(path: string, text: string): Promise<string> {
  if (path.endsWith(".ts")) return formatWith("typescript", text);
  if (path.endsWith(".json")) return layoutJson(text) ?? formatWith("json", text);
  if (path.endsWith(".md")) return layoutMarkdown(text) ?? formatWith("markdown", text);
  return text;
}

/** Formats a printed module: by our own rules, and by prettier's for the statements that they leave. */
export function formatModule(source: ts.SourceFile): Promise<LaidOut> {
  return layoutModule(source, (statement) => formatWith("typescript", statement));
}

/** Prettier takes 0.2 s to load, so only once it is needed. */
async function formatWith(parser: string, text: string): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { parser, printWidth, proseWrap: "preserve" });
}
