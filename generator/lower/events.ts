/**
 * What a stream sends, one after the other. A schema beside `text/event-stream` describes either the data
 * of an event or, with fields of that name (OpenAPI 3.2 section 4.14.4), the event as a whole.
 */
import type { StreamCodec } from "../ir/api.ts";
import type { Property, Source, TypeNode } from "../ir/types.ts";
import { child, entries, items, own, resolve, type Cursor } from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerSchema } from "./schemas.ts";

/** The fields of an event (WHATWG HTML section 9.2.6). */
const fields: readonly string[] = ["data", "event", "id", "retry"];

/** The type of one event as its reader gets it, and whether its data is plain text. */
export type Events = { type: TypeNode; text?: true | string[] };

/** Data as text, or as the JSON of a type. */
type Data = { type: TypeNode; text: boolean };

/** The events of a media type that streams. `schema` is that of one event, or of an array of all. */
export function lowerEvents(
  context: Context,
  { codec, schema, source }: { codec: StreamCodec; schema: Cursor | undefined; source: Source },
): Events {
  if (!schema) {
    const data: Data = codec === "events" ? plainText : { type: { kind: "unknown" }, text: false };
    return single(codec, data, source);
  }
  const target = resolve(context.document, schema, context.diagnostics);
  if (codec !== "events") {
    const item =
      target && own(target.value, "type") === "array" ? child(target, "items") : undefined;
    return single(codec, { type: lowerSchema(context, item ?? schema), text: false }, source);
  }
  const variants = target ? variantsOf(context, target) : [];
  if (variants.length > 0 && variants.every(isWhole)) {
    const events = variants.map((variant) => lowerWhole(context, variant));
    const [only] = events;
    const names = events.flatMap(({ text, name }) => (text ? [name ?? ""] : []));
    return {
      type:
        events.length === 1 && only
          ? only.type
          : { kind: "union", variants: events.map(({ type }) => type), exclusive: false },
      ...(names.length === 0 ? {} : { text: names.length === events.length ? true : names }),
    };
  }
  return single(codec, lowerData(context, schema), source);
}

const plainText: Data = { type: { kind: "string" }, text: true };

function single(codec: StreamCodec, { type, text }: Data, source: Source): Events {
  const string: TypeNode = { kind: "string" };
  const data = property("data", { type, required: true, source });
  const beside = ["event", "id"].map((wire) =>
    property(wire, { type: string, required: false, source }),
  );
  return {
    type: eventType(codec === "events" ? [...beside, data] : [data]),
    ...(text ? { text } : {}),
  };
}

function eventType(properties: Property[]): TypeNode {
  return { kind: "object", properties, extra: "unspecified" };
}

function property(
  wire: string,
  { type, required, source }: Pick<Property, "type" | "required" | "source">,
): Property {
  return { wire, type, required, access: "both", docs: {}, source };
}

/** The alternatives of a schema; itself where it has none. */
function variantsOf(context: Context, schema: Cursor): Cursor[] {
  const list = child(schema, "oneOf") ?? child(schema, "anyOf");
  if (!list) return [schema];
  return items(list).flatMap((item) => resolve(context.document, item, context.diagnostics) ?? []);
}

/** Whether a schema describes an event with its fields, and not the data of one. */
function isWhole(schema: Cursor): boolean {
  const properties = child(schema, "properties");
  const names = properties ? entries(properties).map(([name]) => name) : [];
  return names.includes("data") && names.every((name) => fields.includes(name));
}

/** An event with its fields. The name of one that has only one tells it apart from the others. */
function lowerWhole(context: Context, schema: Cursor): Data & { name?: string } {
  const properties = child(schema, "properties") ?? schema;
  const required = child(schema, "required");
  const isRequired = (name: string) =>
    required !== undefined && items(required).some(({ value }) => value === name);
  const written = child(properties, "data") ?? schema;
  const data = lowerData(context, written);
  const eventSchema = child(properties, "event");
  const event: TypeNode = eventSchema ? lowerSchema(context, eventSchema) : { kind: "string" };
  const name =
    event.kind === "literal" && typeof event.value === "string" ? event.value : undefined;
  const { source } = schema;
  const all = [
    property("event", { type: event, required: name !== undefined && isRequired("event"), source }),
    property("id", { type: { kind: "string" }, required: false, source }),
    property("data", { type: data.type, required: true, source: written.source }),
  ];
  return { type: eventType(all), text: data.text, ...(name === undefined ? {} : { name }) };
}

/** Text is delivered as it is, unless its schema says that it holds JSON (JSON Schema 2020-12 section 8). */
function lowerData(context: Context, schema: Cursor): Data {
  const target = resolve(context.document, schema, context.diagnostics) ?? schema;
  const content = child(target, "contentSchema");
  if (content) return { type: lowerSchema(context, content), text: false };
  const type = lowerSchema(context, schema);
  if (own(target.value, "contentMediaType") === "application/json")
    return { type: { kind: "unknown" }, text: false };
  if (type.kind === "unknown") return plainText;
  const isText = own(target.value, "type") === "string" || type.kind === "string";
  return { type, text: isText };
}
