/**
 * Path templates (OpenAPI 3.1 section 4.8.8.2).
 */
import type { Parameter, PathPart } from "../ir/api.ts";
import type { Source } from "../ir/types.ts";
import type { Context } from "./context.ts";

/** A path in parts: text as it stands, and the places of parameters. */
export function splitTemplate(path: string): PathPart[] {
  return path
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== "")
    .map((piece): PathPart =>
      /^\{[^{}]*\}$/.test(piece)
        ? { kind: "parameter", wire: piece.slice(1, -1) }
        : { kind: "text", text: piece },
    );
}

/** Reports a path that is no template, and gives it the slash that it must begin with. */
export function checkTemplate(context: Context, path: string, source: Source): string {
  const slashed = path.startsWith("/") ? path : `/${path}`;
  if (slashed !== path) context.diagnostics.report("SW5002", source, { path });
  const hasLoneBrace = splitTemplate(path).some((part) =>
    part.kind === "text" ? /[{}]/.test(part.text) : part.wire === "",
  );
  if (hasLoneBrace) context.diagnostics.report("SW5003", source, { path });
  if (path.includes("?")) context.diagnostics.report("SW5025", source, { path });
  return slashed;
}

/** Reports a path that a server could take for one before it: a slash at the end, or other names in braces. */
export function checkTwin(
  context: Context,
  { path, source, seen }: { path: string; source: Source; seen: Map<string, string> },
): void {
  const bare = withoutSlash(path);
  const shape = bare.replace(/\{[^{}]*\}/g, "{}");
  const other = seen.get(shape);
  if (other === undefined) seen.set(shape, path);
  else {
    const isSlash = bare === withoutSlash(other);
    const difference = isSlash ? "the slash at its end" : "the names in braces";
    context.diagnostics.report("SW5026", source, { path, other, difference });
  }
}

function withoutSlash(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}

/**
 * Brings the parameters in line with the template: one that is not declared is taken as a string, a
 * declared one that has no place in it is left out.
 */
export function fitParameters(
  context: Context,
  {
    path,
    parts,
    parameters,
    source,
  }: { path: string; parts: PathPart[]; parameters: Parameter[]; source: Source },
): Parameter[] {
  const names = new Set(parts.flatMap((part) => (part.kind === "parameter" ? [part.wire] : [])));
  const kept = parameters.filter((parameter) => {
    const fits = parameter.in !== "path" || names.has(parameter.wire);
    if (!fits)
      context.diagnostics.report("SW5005", parameter.source, { name: parameter.wire, path });
    return fits;
  });
  const declared = new Set(
    kept.flatMap((parameter) => (parameter.in === "path" ? [parameter.wire] : [])),
  );
  const missing = [...names].filter((name) => name !== "" && !declared.has(name));
  return [...missing.map((name) => assume(context, name, source)), ...kept];
}

function assume(context: Context, wire: string, source: Source): Parameter {
  context.diagnostics.report("SW5004", source, { name: wire });
  return {
    wire,
    in: "path",
    required: true,
    type: { kind: "string" },
    encoding: { kind: "style", style: "simple", explode: false, allowReserved: false },
    docs: {},
    source,
  };
}
