/** How single properties of a form or multipart body are written (OpenAPI 3.1 section 4.8.15). */
import type { Codec, ParameterStyle, PartEncoding } from "../ir/api.ts";
import {
  child,
  expectObject,
  items,
  own,
  readBoolean,
  readEntries,
  readString,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import type { Context } from "./context.ts";

/** The encodings that a body states, by property. */
export function lowerParts(
  context: Context,
  media: Cursor,
  codec: Codec | undefined,
): PartEncoding[] {
  reportPositional(context, media, ["prefixEncoding", "itemEncoding"]);
  return readEntries(media, "encoding", context.diagnostics).flatMap(([property, cursor]) => {
    if (!expectObject(cursor, context.diagnostics)) return [];
    const { diagnostics } = context;
    reportPositional(context, cursor, ["encoding", "prefixEncoding", "itemEncoding"]);
    const contentType = readContentType(context, cursor);
    const style = readStyle(context, cursor);
    const explode = readBoolean(cursor, "explode", diagnostics);
    const allowReserved = readBoolean(cursor, "allowReserved", diagnostics);
    const headers = codec === "multipart" ? lowerHeaders(context, property, cursor) : [];
    return [
      {
        property,
        ...(contentType === undefined ? {} : { contentType }),
        ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
        ...(style === undefined ? {} : { style }),
        ...(explode === undefined ? {} : { explode }),
        ...(allowReserved === undefined ? {} : { allowReserved }),
      },
    ];
  });
}

/** Encodings by position, and encodings within encodings (OpenAPI 3.2 sections 4.14 and 4.15). */
function reportPositional(context: Context, holder: Cursor, keys: readonly string[]): void {
  if (context.document.version !== "3.2") return;
  for (const key of keys) {
    const written = child(holder, key);
    if (written) context.diagnostics.report("SW5022", written.source, { feature: key });
  }
}

/** A media type, or several and ranges of them between commas; it goes on the wire, so it must be one. */
function readContentType(context: Context, cursor: Cursor): string | undefined {
  const written = readString(cursor, "contentType", context.diagnostics);
  const each = "[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(?: *;[\\x20-\\x2b\\x2d-\\x7e]*)?";
  if (written === undefined || new RegExp(`^ *${each}(?: *, *${each})* *$`).test(written))
    return written;
  const { source } = child(cursor, "contentType") ?? cursor;
  context.diagnostics.report("SW5015", source, { mediaType: written });
  return undefined;
}

const partStyles: readonly ParameterStyle[] = [
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
];

function readStyle(context: Context, cursor: Cursor): ParameterStyle | undefined {
  const written = readString(cursor, "style", context.diagnostics);
  const style = partStyles.find((known) => known === written);
  if (written !== undefined && !style) {
    context.diagnostics.report("SW5008", cursor.source, {
      style: written,
      place: "a form",
      assumed: "form",
    });
  }
  return style;
}

/**
 * Headers of a part that the document gives one value: a constant, the only value of an enum, or a default. Any
 * other would be for the caller to give, who gives values of properties and nothing beside them: it is reported.
 */
function lowerHeaders(context: Context, part: string, cursor: Cursor): [string, string][] {
  return readEntries(cursor, "headers", context.diagnostics).flatMap(([name, written]) => {
    // What `contentType` says is ignored here by the standard.
    if (/^content-type$/i.test(name)) return [];
    const header = resolve(context.document, written, context.diagnostics);
    const schema = header && child(header, "schema");
    const value = schema && resolve(context.document, schema, context.diagnostics);
    const text = value ? valueOf(value) : undefined;
    if (text !== undefined && /^[\x20-\x7e]*$/.test(text) && /^[\w!#$%&'*+.^`|~-]+$/.test(name))
      return [[name, text]];
    const feature = `the header ${name} of the part ${part}, whose value the document does not say,`;
    context.diagnostics.report("SW5022", written.source, { feature });
    return [];
  });
}

function valueOf(schema: Cursor): string | undefined {
  const listed = child(schema, "enum");
  const values = listed ? items(listed).map(({ value }) => value) : [];
  const value = own(schema.value, "const") ?? (values.length === 1 ? values[0] : undefined);
  const stated = value ?? own(schema.value, "default");
  return ["string", "number", "boolean"].includes(typeof stated) ? String(stated) : undefined;
}
