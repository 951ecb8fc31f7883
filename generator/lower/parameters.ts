/**
 * Parameters and how their values are written (OpenAPI 3.1 section 4.8.12).
 */
import type { Parameter, ParameterLocation, ParameterStyle, PathPart } from "../ir/api.ts";
import type { TypeNode } from "../ir/types.ts";
import {
  child,
  entries,
  expectObject,
  own,
  readBoolean,
  readItems,
  readObject,
  readRequired,
  readString,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { lowerSchema } from "./schemas.ts";

/**
 * The parameters of an operation: those of its path, where an own one of the same name and place does
 * not stand instead, and its own.
 */
export function lowerParameters(
  context: Context,
  { path, operation, parts }: { path: Cursor; operation: Cursor; parts: PathPart[] },
): Parameter[] {
  const inPath = new Set(parts.flatMap((part) => (part.kind === "parameter" ? [part.wire] : [])));
  const shared = lowerList(context, path, inPath);
  const own = lowerList(context, operation, inPath);
  return [...new Map([...shared, ...own]).values()];
}

/** The parameters listed at a cursor by place and name, the first of two equal ones. */
function lowerList(
  context: Context,
  cursor: Cursor,
  inPath: ReadonlySet<string>,
): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const written of readItems(cursor, "parameters", context.diagnostics)) {
    const parameter = lowerParameter(context, written, inPath);
    if (!parameter) continue;
    const name = parameter.in === "header" ? parameter.wire.toLowerCase() : parameter.wire;
    const key = `${parameter.in} ${name}`;
    if (parameters.has(key)) {
      context.diagnostics.report("SW5006", written.source, {
        name: parameter.wire,
        place: parameter.in,
      });
    } else parameters.set(key, parameter);
  }
  return parameters;
}

/** Headers that the standard reserves for bodies and security; a parameter of that name is ignored. */
const reservedHeaders = new Set(["accept", "content-type", "authorization"]);

function lowerParameter(
  context: Context,
  written: Cursor,
  inPath: ReadonlySet<string>,
): Parameter | undefined {
  const cursor = resolve(context.document, written, context.diagnostics);
  if (!cursor || !expectObject(cursor, context.diagnostics)) return undefined;
  const wire = readRequired(cursor, "name", context.diagnostics);
  const place = readPlace(context, cursor, inPath.has(wire ?? "") ? "path" : "query");
  if (wire === undefined || place === undefined) return undefined;
  if (place === "header" && reservedHeaders.has(wire.toLowerCase())) return undefined;
  const required = readBoolean(cursor, "required", context.diagnostics) ?? false;
  if (place === "path" && !required)
    context.diagnostics.report("SW5020", cursor.source, { name: wire });
  const schema = child(cursor, "schema");
  const fallback = schema && own(schema.value, "default");
  return {
    wire,
    in: place,
    required: required || place === "path",
    ...lowerValue(context, cursor, { wire, place }),
    ...(readBoolean(cursor, "allowEmptyValue", context.diagnostics) ? { mayBeEmpty: true } : {}),
    docs: lowerDocs(context, cursor),
    ...(fallback === undefined ? {} : { default: fallback }),
    source: written.source,
  };
}

const places: readonly string[] = [
  "path",
  "query",
  "header",
  "cookie",
] satisfies ParameterLocation[];

function isPlace(place: string): place is ParameterLocation {
  return places.includes(place);
}

/** The place of a parameter; one that states none is of the path when the path has its name. */
function readPlace(
  context: Context,
  cursor: Cursor,
  assumed: ParameterLocation,
): ParameterLocation | undefined {
  const written = child(cursor, "in");
  if (!written) {
    const name = own(cursor.value, "name");
    if (typeof name === "string")
      context.diagnostics.report("SW5024", cursor.source, { name, assumed });
    return assumed;
  }
  const place = readString(cursor, "in", context.diagnostics);
  if (place === undefined || isPlace(place)) return place;
  const { source } = written;
  const lower = place.toLowerCase();
  if (isPlace(lower)) {
    context.diagnostics.report("SW3010", source, { found: place, assumed: lower });
    return lower;
  }
  if (place === "querystring" && context.document.version === "3.2") {
    context.diagnostics.report("SW5022", source, {
      feature: "a parameter that is the whole query string",
    });
  } else context.diagnostics.report("SW5007", source, { place });
  return undefined;
}

type Value = { type: TypeNode; encoding: Parameter["encoding"] };

/** A parameter has a schema and a style, or a content that holds one media type. */
function lowerValue(
  context: Context,
  cursor: Cursor,
  { wire, place }: { wire: string; place: ParameterLocation },
): Value {
  const schema = child(cursor, "schema");
  const content = readObject(cursor, "content", context.diagnostics);
  if (schema || !content) {
    if (!schema) context.diagnostics.report("SW5009", cursor.source, { name: wire });
    const type: TypeNode = schema ? lowerSchema(context, schema) : { kind: "unknown" };
    return { type, encoding: lowerStyle(context, cursor, place) };
  }
  const [media, ...others] = entries(content);
  if (!media || others.length > 0)
    context.diagnostics.report("SW5010", content.source, { name: wire });
  const [mediaType, value] = media ?? ["application/json", content];
  const inner = child(value, "schema");
  return {
    type: inner ? lowerSchema(context, inner) : { kind: "unknown" },
    encoding: { kind: "content", mediaType },
  };
}

/** The styles of each place, the default first (section 4.8.12.3). */
const stylesOf: Record<ParameterLocation, [ParameterStyle, ...ParameterStyle[]]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** The defaults of the standard filled in: `form` and `cookie` explode, `deepObject` knows no other way. */
function lowerStyle(
  context: Context,
  cursor: Cursor,
  place: ParameterLocation,
): Parameter["encoding"] {
  const [fallback, ...others] = stylesOf[place];
  const written = readString(cursor, "style", context.diagnostics);
  const style = [fallback, ...others].find((known) => known === written);
  if (written !== undefined && !style) {
    const slots = { style: written, place, assumed: fallback };
    context.diagnostics.report("SW5008", child(cursor, "style")?.source, slots);
  }
  const chosen = style ?? fallback;
  const allowReserved = readBoolean(cursor, "allowReserved", context.diagnostics) ?? false;
  // Before OpenAPI 3.2 it says nothing outside of queries; in headers it never does.
  const isMeant = context.document.version === "3.2" && /path|cookie/.test(place);
  if (allowReserved && isMeant) {
    const feature = `allowReserved of a parameter in ${place}`;
    context.diagnostics.report("SW5022", child(cursor, "allowReserved")?.source, { feature });
  }
  const explodes = chosen === "form" || chosen === "cookie" || chosen === "deepObject";
  return {
    kind: "style",
    style: chosen,
    explode: readBoolean(cursor, "explode", context.diagnostics) ?? explodes,
    allowReserved: allowReserved && place === "query",
  };
}
