/** HTML as a value of its own: text of a description can only get into it encoded. */
import { printable } from "../printable.ts";

/** A piece of HTML that is safe to print. An object, so that no text passes for one. */
export type Markup = { readonly html: string };

/** What may stand between pieces of ours: text and numbers are encoded, lists are joined. */
export type Part = Markup | string | number | readonly Markup[];

/** Joins HTML of ours with parts. Every part may stand between tags or in a quoted attribute. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const rest = parts.map((part, index) => write(part) + (literals[index + 1] ?? ""));
  return { html: (literals[0] ?? "") + rest.join("") };
}

function write(part: Part): string {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return encode(part);
  return "html" in part ? part.html : part.map(({ html }) => html).join("");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Lines stay lines; whatever else cannot be seen is shown as its escape. */
function encode(text: string): string {
  const seen = text.split(/\r?\n/).map(printable).join("\n");
  return seen.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
