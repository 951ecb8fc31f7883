/**
 * The one encoder: the only way for text of a spec to reach a file. Comes in: any text. Goes out: branded
 * fragments, which are all that the printers accept.
 */
declare const codeBrand: unique symbol;
declare const fileBrand: unique symbol;
declare const proseBrand: unique symbol;

/** A piece of TypeScript that is safe to print where its maker says. */
export type Code = string & { readonly [codeBrand]: true };

/** A path inside the package: safe names, `/` between them. */
export type FileName = string & { readonly [fileBrand]: true };

/** Text that is safe to print in Markdown or in a quoted value, as its maker says. */
export type Prose = string & { readonly [proseBrand]: true };

/** Joins our own text and encoded fragments. Its literal parts are written by us, never by a spec. */
export function code(literals: TemplateStringsArray, ...fragments: readonly Code[]): Code {
  let text = literals[0] ?? "";
  for (const [index, fragment] of fragments.entries())
    text += fragment + (literals[index + 1] ?? "");
  return text as Code;
}

/** Joins fragments with text of ours. */
export function joinCode(fragments: readonly Code[], separator: Code): Code {
  return fragments.join(separator) as Code;
}

/** A name that the names pass settled (ECMA-262 section 12.7). Anything else is a bug of ours. */
export function identifier(name: string): Code {
  if (!/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name)) {
    throw new Error(`internal error: ${JSON.stringify(name)} is not an identifier`);
  }
  return name as Code;
}

/** A property key in a type or an object literal; quoted unless it is a plain name. */
export function propertyKey(wire: string): Code {
  return /^[A-Za-z_$][\w$]*$/.test(wire) && wire !== "__proto__"
    ? (wire as Code)
    : stringLiteral(wire);
}

/** A property key in an object that exists at run time, where a plain `__proto__` would set the prototype. */
export function valueKey(wire: string): Code {
  return wire === "__proto__" ? ('["__proto__"]' as Code) : propertyKey(wire);
}

/**
 * A string literal in double quotes. Escaped beyond JSON: what some readers take for a line end, for the
 * end of a script, or for a change of direction, and halves of surrogate pairs.
 */
export function stringLiteral(text: string): Code {
  const escaped = JSON.stringify(text)
    .replace(unsafeInCode, (character) => unicodeEscape(character))
    .replace(/<\//g, "<\\/")
    .replace(/<!--/g, "<\\u0021--");
  return escaped as Code;
}

/** A number, boolean, null or string as a literal. */
export function literal(value: string | number | boolean | null): Code {
  return typeof value === "string" ? stringLiteral(value) : (String(value) as Code);
}

/**
 * The text inside a doc comment, line by line. Comment marks are broken by an inserted character, never
 * deleted: a deletion can make the mark anew.
 */
export function comment(text: string): Code {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)
    .map((line) => line.replace(unsafeInText, visible).trimEnd())
    .map((line) => line.replace(/\*(?=\/)/g, "*\u200b").replace(/\/(?=\*)/g, "/\u200b"))
    // Compilers leave out what is marked so (`stripInternal`).
    .map((line) => line.replaceAll("@internal", "@\u200binternal"));
  return collapse(lines).join("\n") as Code;
}

/** Text of a spec in Markdown: no HTML, and no fence left open, which would take in what comes after. */
export function prose(text: string): Prose {
  const escaped = comment(text)
    .replace(/\u200b/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;");
  const open = escaped.split("\n").reduce((fence, line) => {
    const [, mark = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === "") return mark.startsWith("`") && rest.includes("`") ? "" : mark;
    return mark.startsWith(fence) && rest.trim() === "" ? "" : fence;
  }, "");
  return (open === "" ? escaped : `${escaped}\n${open}`) as Prose;
}

/** Text of a spec in one line of Markdown, in a table cell too. */
export function proseLine(text: string): Prose {
  return prose(text).replace(/\s+/g, " ").replace(/\|/g, "\\|").trim() as Prose;
}

/** A value in a JSON file. */
export function jsonValue(value: unknown): Prose {
  const lines = JSON.stringify(value, null, 2).split("\n");
  return lines.map((line) => line.replace(unsafeInCode, unicodeEscape)).join("\n") as Prose;
}

/** A value as JSON in one line, which is also an expression of JavaScript. */
export function compactJson(value: unknown): Code {
  return JSON.stringify(value).replace(unsafeInCode, unicodeEscape) as Code;
}

/** A path made of segments that the names pass settled. Anything else is a bug of ours. */
export function fileName(path: string): FileName {
  const fine = path
    .split("/")
    .every((part) => /^[A-Za-z0-9._-]{1,80}$/.test(part) && !/^\.{1,2}$/.test(part));
  if (!fine) throw new Error(`internal error: ${JSON.stringify(path)} is not a file name`);
  return path as FileName;
}

/** Line ends of ECMA-262, controls, direction marks, invisible joiners and lone surrogates. */
const unsafeInCode =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** The same for text, where a tab is harmless. */
const unsafeInText =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function visible(character: string): string {
  return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** No empty line at either end, and never two in a row. */
function collapse(lines: string[]): string[] {
  const kept = lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
  while (kept.at(-1) === "") kept.pop();
  while (kept[0] === "") kept.shift();
  return kept;
}
