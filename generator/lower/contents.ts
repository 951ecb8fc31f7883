/**
 * Bodies, responses and their headers: what travels, as which media type (OpenAPI 3.1 sections 4.8.13
 * to 4.8.17 and 4.8.21).
 */
import {
  isStream,
  type Body,
  type Codec,
  type Content,
  type Header,
  type Response,
  type ResponseStatus,
} from "../ir/api.ts";
import type { TypeNode } from "../ir/types.ts";
import {
  child,
  entries,
  expectObject,
  own,
  readBoolean,
  readEntries,
  readObject,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { lowerEvents } from "./events.ts";
import { lowerLinks } from "./links.ts";
import { codecOf } from "./media.ts";
import { lowerParts } from "./parts.ts";
import { lowerSchema } from "./schemas.ts";

/** The request body of an operation, if it has one. */
export function lowerBody(context: Context, operation: Cursor): Body | undefined {
  const written = child(operation, "requestBody");
  const cursor = written && resolve(context.document, written, context.diagnostics);
  if (!written || !cursor || !expectObject(cursor, context.diagnostics)) return undefined;
  const contents = lowerContents(context, cursor, false);
  if (contents.length === 0) {
    context.diagnostics.report("SW5023", cursor.source);
    return undefined;
  }
  return {
    required: readBoolean(cursor, "required", context.diagnostics) ?? false,
    contents,
    argument: "body",
    docs: lowerDocs(context, cursor),
    source: written.source,
  };
}

/** The responses of an operation, told apart into those of success and those of failure. */
export function lowerResponses(
  context: Context,
  operation: Cursor,
): { success: Response[]; errors: Response[] } {
  const responses = readEntries(operation, "responses", context.diagnostics).flatMap(
    ([key, written]) => {
      const status = key.startsWith("x-") ? undefined : readStatus(context, key, written);
      return status === undefined ? [] : lowerResponse(context, { status, written });
    },
  );
  if (responses.length === 0) reportSilence(context, operation);
  return divide(responses);
}

/** A missing list of responses is legal from 3.1 on; an empty one never is. */
function reportSilence(context: Context, operation: Cursor): void {
  const written = child(operation, "responses");
  if (written && entries(written).some(([key]) => !key.startsWith("x-"))) return;
  const isLegal = !written && context.document.version !== "3.0";
  context.diagnostics.report(isLegal ? "SW5021" : "SW5012", written?.source ?? operation.source);
}

/** Success is 2xx; where none is described, a redirect is the result; where that is not, `default` is. */
function divide(responses: Response[]): { success: Response[]; errors: Response[] } {
  const wanted = ["2", "3", "d"].find((first) =>
    responses.some(({ status }) => String(status).startsWith(first)),
  );
  const isSuccess = ({ status }: Response): boolean =>
    wanted !== undefined && String(status).startsWith(wanted);
  return {
    success: responses.filter(isSuccess),
    errors: responses.filter((response) => !isSuccess(response)),
  };
}

const ranges = ["1XX", "2XX", "3XX", "4XX", "5XX"] as const;

function readStatus(context: Context, key: string, { source }: Cursor): ResponseStatus | undefined {
  if (key === "default") return key;
  if (/^[1-5]\d\d$/.test(key)) return Number(key);
  const range = ranges.find((known) => known === key.toUpperCase());
  if (!range) context.diagnostics.report("SW5013", source, { status: key });
  else if (range !== key)
    context.diagnostics.report("SW5014", source, { status: key, assumed: range });
  return range;
}

function lowerResponse(
  context: Context,
  { status, written }: { status: ResponseStatus; written: Cursor },
): Response[] {
  const cursor = resolve(context.document, written, context.diagnostics);
  if (!cursor || !expectObject(cursor, context.diagnostics)) return [];
  return [
    {
      status,
      contents: lowerContents(context, cursor, true),
      headers: readEntries(cursor, "headers", context.diagnostics).flatMap((entry) =>
        lowerHeader(context, entry),
      ),
      links: lowerLinks(context, cursor),
      docs: lowerDocs(context, cursor),
      source: written.source,
    },
  ];
}

/** A header of a response; `Content-Type` is told by the content and ignored here (section 4.8.17). */
function lowerHeader(context: Context, [wire, written]: [string, Cursor]): Header[] {
  if (wire.toLowerCase() === "content-type") return [];
  const cursor = resolve(context.document, written, context.diagnostics);
  if (!cursor || !expectObject(cursor, context.diagnostics)) return [];
  const content = readObject(cursor, "content", context.diagnostics);
  const [media] = content ? entries(content) : [];
  const schema = child(cursor, "schema") ?? (media && child(media[1], "schema"));
  return [
    {
      wire,
      required: readBoolean(cursor, "required", context.diagnostics) ?? false,
      type: schema ? lowerSchema(context, schema) : { kind: "string" },
      docs: lowerDocs(context, cursor),
      source: written.source,
    },
  ];
}

/** The media types at a cursor, in the order of the document. */
function lowerContents(context: Context, cursor: Cursor, isAnswer: boolean): Content[] {
  return readEntries(cursor, "content", context.diagnostics).flatMap(([mediaType, written]) => {
    const media = resolve(context.document, written, context.diagnostics);
    return media && expectObject(media, context.diagnostics)
      ? [lowerContent(context, { mediaType, media, isAnswer })]
      : [];
  });
}

function lowerContent(
  context: Context,
  { mediaType, media, isAnswer }: { mediaType: string; media: Cursor; isAnswer: boolean },
): Content {
  const schema = child(media, "itemSchema") ?? child(media, "schema");
  const streams = codecOf(mediaType, undefined) ?? "binary";
  if (isStream(streams) && isAnswer) {
    const { source } = media;
    const events = lowerEvents(context, { codec: streams, schema, source });
    return { mediaType, codec: streams, ...events, source };
  }
  const declared = schema && lowerPlain(context, schema);
  const codec = codecOf(mediaType, declared);
  if (!codec) context.diagnostics.report("SW5015", media.source, { mediaType });
  const type =
    declared && carried(context, { codec: codec ?? "binary", type: declared, mediaType, media });
  const parts = lowerParts(context, media, codec);
  return {
    mediaType,
    codec: codec ?? "binary",
    ...(type ? { type } : {}),
    ...(parts.length > 0 ? { parts } : {}),
    source: media.source,
  };
}

/**
 * The type of a body. A reference to text or bytes is opened, as it is the plain type and not the name
 * that decides how the body is read.
 */
function lowerPlain(context: Context, schema: Cursor): TypeNode {
  const type = lowerSchema(context, schema);
  if (type.kind !== "ref") return type;
  const target = resolve(context.document, schema, context.diagnostics);
  return target && own(target.value, "type") === "string" ? lowerSchema(context, target) : type;
}

/** Text and bytes are handed over as they are: a schema that says more (of XML, say) is not expressed. */
function carried(
  context: Context,
  {
    codec,
    type,
    mediaType,
    media,
  }: { codec: Codec; type: TypeNode; mediaType: string; media: Cursor },
): TypeNode {
  if (codec !== "binary" && codec !== "text") return type;
  const isStructured =
    type.kind === "object" || type.kind === "array" || type.kind === "ref" || type.kind === "union";
  if (codec === "text" && !isStructured) return type.kind === "bytes" ? { kind: "string" } : type;
  if (isStructured) context.diagnostics.report("SW5016", media.source, { mediaType });
  return codec === "text" ? { kind: "string" } : { kind: "bytes", encoding: "raw" };
}
