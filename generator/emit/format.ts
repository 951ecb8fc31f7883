/** Prettier, the last step of every file that people read. */
import { format } from "prettier";

/** Formats a file by its ending; other files come back as they are. */
export async function formatFile(path: string, text: string): Promise<string> {
  const parser = parserOf(path);
  if (parser === undefined) return text;
  return format(text, { parser, printWidth: 100, proseWrap: "preserve" });
}

function parserOf(path: string): string | undefined {
  if (path.endsWith(".ts")) return "typescript";
  if (path.endsWith(".json")) return "json";
  return path.endsWith(".md") ? "markdown" : undefined;
}
