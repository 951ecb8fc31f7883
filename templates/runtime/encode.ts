/** From an operation and its arguments to an address and a body. Nothing here touches the network. */
import { RequestEncodeError } from "./errors.js";
import { setHeader } from "./security.js";
import type {
  AddPair,
  BodyEncoder,
  FieldEncoder,
  OperationSpec,
  Outgoing,
  ParameterWriter,
} from "./types.js";

/** Arguments of a call under their wire names. @internal */
export type Arguments = { readonly [name: string]: unknown };

/**
 * Completes a request whose `url` is the base address: method, path, query, headers and body. Base and path are
 * joined as strings, so that no argument can change the origin; dots and empty values never make a segment.
 * @internal
 */
export function encode(operation: OperationSpec, outgoing: Outgoing, request: Arguments): void {
  // Without a prototype, so that a parameter called `constructor` is a name like any other.
  const rest = { __proto__: null, ...request } as { [name: string]: unknown };
  const take = (name: string): unknown => {
    const value = rest[name];
    delete rest[name];
    return value;
  };
  const { 0: address, 1: before } = outgoing.url.split("?") as [string, string?];
  let query = before ? `&${before}` : "";
  const field = (name: string, encoder: FieldEncoder = form) => {
    const value = take(name);
    if (value !== undefined && value !== null) {
      encoder(name, value, (key, text) => (query += `&${key}=${text}`));
    }
  };
  // Engines remember what a constant text splits into; to match it, or to iterate, would cost more than all else here.
  const { 0: method, 1: template } = operation.route.split(" ") as [string, string];
  const holes = template.split("{");
  let url = address + (holes.shift() as string).replace(/^\//, "");
  holes.map((hole) => {
    const { 0: inside, 1: after } = hole.split("}") as [string, string];
    const names = inside.split("?")[1];
    if (names) names.split(",").map((one) => field(one));
    else url += encoded(inside, take(inside), segment) + after;
  });
  for (const name in operation.query) field(name, operation.query[name]);
  outgoing.method = method;
  outgoing.url = url + (url.includes("?") ? query : query.replace("&", "?"));
  outgoing.headers["accept"] = operation.accept ?? "application/json";
  operation.write?.map((write) => write(outgoing, take));
  operation.body?.(outgoing, rest, operation);
}

const segment = (text: string) => safe(encodeURIComponent(text));

/** Refuses what an address would read as another path: nothing, and dots. */
function safe(text: string): string {
  if (/^\.{0,2}$/.test(text)) throw new RangeError();
  return text;
}

function addTo(pairs: string[]): AddPair {
  return (key, value) => pairs.push(`${key}=${value}`);
}

/** JSON, the way most bodies travel (RFC 8259). `undefined` properties are left out. @internal */
export const json: BodyEncoder = (outgoing, rest, operation) => {
  const value = bodyOf(operation, rest);
  if (value !== undefined) setBody(outgoing, "application/json", stringify("body", value));
};

/** The body argument: one argument, or the fields that no parameter took. @internal */
export function bodyOf({ whole, optional }: OperationSpec, rest: Arguments): unknown {
  const given = whole ? rest["body"] : rest;
  const value = optional && given === rest && Object.keys(rest).length === 0 ? undefined : given;
  if (value === undefined && !optional) throw new RequestEncodeError("body: a value is required");
  return value;
}

/** Puts a body on a request, with its content type. @internal */
export function setBody(
  outgoing: Outgoing,
  mediaType: string,
  body: NonNullable<Outgoing["body"]>,
): void {
  outgoing.body = body;
  outgoing.headers["content-type"] = mediaType;
}

/** JSON; a value that it cannot hold is refused under the name. @internal */
export function stringify(name: string, value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new RequestEncodeError(`${name}: must be JSON`, { cause });
  }
}

/**
 * A body of one of several media types: the one that the field `contentType` names, or the first.
 * @internal
 */
export const choice =
  (encoders: { readonly [mediaType: string]: BodyEncoder }): BodyEncoder =>
  (outgoing, rest, operation) => {
    const { contentType = Object.keys(encoders)[0], ...body } = rest;
    const encoder = Object.hasOwn(encoders, String(contentType)) && encoders[String(contentType)];
    if (!encoder) throw new RequestEncodeError("contentType: must be one of the documented ones");
    encoder(outgoing, body, operation);
  };

/** Text or bytes of one media type, sent as they are. A stream is sent once and never repeated. @internal */
export const asIs =
  (mediaType: string): BodyEncoder =>
  (outgoing, rest, operation) => {
    const value = bodyOf(operation, rest);
    if (value === undefined) return;
    const stream = value instanceof ReadableStream ? value : streamOf(value);
    if (stream) outgoing.duplex = "half";
    setBody(outgoing, mediaType, stream ?? (value as NonNullable<Outgoing["body"]>));
  };

/**
 * An asynchronous iterable as a stream, undefined for anything else: not every `fetch` takes one, and one that does not would send its name.
 * @internal
 */
export function streamOf(value: unknown): ReadableStream | undefined {
  const iterator = (value as Partial<AsyncIterable<Uint8Array | string>>)[Symbol.asyncIterator]?.();
  return (
    iterator &&
    new ReadableStream({
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) return controller.close();
        const chunk = next.value;
        controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      },
      cancel: (reason) => void iterator.return?.(reason),
    })
  );
}

/** A form body (`application/x-www-form-urlencoded`), each field by its own encoder. @internal */
export const formBody =
  (encoders: { readonly [name: string]: FieldEncoder }): BodyEncoder =>
  (outgoing, rest, operation) => {
    const value = bodyOf(operation, rest);
    if (value === undefined) return;
    const pairs: string[] = [];
    for (const [name, field] of Object.entries(value as Arguments)) {
      if (field === undefined || field === null) continue;
      const encoder = Object.hasOwn(encoders, name) ? encoders[name] : undefined;
      (encoder ?? form)(name, field, addTo(pairs));
    }
    setBody(outgoing, "application/x-www-form-urlencoded", pairs.join("&"));
  };

/** The default of queries and forms: arrays repeat the key. @internal */
export const form: FieldEncoder = (name, value, add) => {
  [value].flat().map((item) => {
    if (item !== undefined && item !== null) add(encoded(name, name), encoded(name, item));
  });
};

/** The default of queries and forms for objects: one pair a property. @internal */
export const formObject: FieldEncoder = (name, value, add) => {
  for (const [key, item] of Object.entries(value as object)) {
    if (item !== undefined && item !== null)
      add(encoded(name, key), simple(name, item, ",", encoded));
  }
};

/** One pair, its items joined by an encoded separator. @internal */
export const joined =
  (separator: string): FieldEncoder =>
  (name, value, add) =>
    add(encoded(name, name), simple(name, value, separator, encoded));

/** One pair that holds JSON. @internal */
export const jsonField: FieldEncoder = (name, value, add) =>
  add(encoded(name, name), encoded(name, stringify(name, value)));

/**
 * The default of form bodies for what may be an object: JSON, as items of a list too (OpenAPI 3.1.1 section 4.8.15.1).
 * @internal
 */
export const jsonItems: FieldEncoder = (name, value, add) => {
  for (const item of [value].flat()) (isRecord(item) ? jsonField : form)(name, item, add);
};

/** `name[key]=value`, nested as deep as the value; arrays repeat the key. @internal */
export const deepObject: FieldEncoder = (name, value, add) => nested(name, name, value, add, 0);

function nested(name: string, key: string, value: unknown, add: AddPair, depth: number): void {
  if (value === undefined || value === null) return;
  if (depth > 100) throw new RequestEncodeError(`${name}: too deep, or a cycle`);
  if (Array.isArray(value)) for (const item of value) nested(name, key, item, add, depth + 1);
  else if (isRecord(value)) {
    for (const [inner, item] of Object.entries(value)) {
      nested(name, `${key}[${inner}]`, item, add, depth + 1);
    }
  } else add(encoded(name, key), encoded(name, value));
}

/** A parameter that callers know by another name, because its own is taken. @internal */
export const renamed =
  (wire: string, encoder: FieldEncoder = form): FieldEncoder =>
  (_, value, add) =>
    encoder(wire, value, add);

/** A wire name, or the name that callers use and the wire name. */
type FieldName = string | readonly [field: string, wire: string];

/** Header parameters in the simple style; `explode` writes objects as `key=value`. @internal */
export const headerFields =
  (explode: boolean, ...names: readonly FieldName[]): ParameterWriter =>
  (outgoing, take) => {
    for (const [wire, value] of taken(names, take)) {
      setHeader(outgoing, wire, simple(wire, value, ",", plain, explode));
    }
  };

/** Cookie parameters. @internal */
export const cookieFields =
  (...names: readonly FieldName[]): ParameterWriter =>
  (outgoing, take) => {
    const cookies = taken(names, take).map(
      ([wire, value]) => `${wire}=${simple(wire, value, ",", encoded)}`,
    );
    if (cookies.length) setHeader(outgoing, "cookie", cookies.join("; "));
  };

/**
 * A path parameter that is no plain value in the simple style (OpenAPI 3.1 section 4.8.12.6). Its place in
 * the path is written `<name>`, which no encoded value can contain.
 * @internal
 */
export const pathField =
  (name: string, style: "simple" | "label" | "matrix" | "json", explode = false): ParameterWriter =>
  (outgoing, take) => {
    const value = take(name);
    const text =
      style === "json"
        ? encoded(name, stringify(name, value))
        : style === "simple"
          ? simple(name, value, ",", encoded, explode)
          : style === "label"
            ? `.${simple(name, value, explode ? "." : ",", encoded, explode)}`
            : matrix(name, value, explode);
    outgoing.url = outgoing.url.replace(`<${name.replaceAll(" ", "%20")}>`, () =>
      encoded(name, text, safe),
    );
  };

function matrix(name: string, value: unknown, explode: boolean): string {
  if (!explode || !(Array.isArray(value) || isRecord(value))) {
    const text = simple(name, value, ",", encoded);
    return `;${name}${text && `=${text}`}`;
  }
  return Array.isArray(value)
    ? value.map((item) => matrix(name, item, false)).join("")
    : `;${simple(name, value, ";", encoded, true)}`;
}

/** Wire names with their values, as far as they were given. */
function taken(
  names: readonly FieldName[],
  take: (name: string) => unknown,
): (readonly [string, unknown])[] {
  return names
    .map((name) => (typeof name === "string" ? ([name, name] as const) : name))
    .map(([field, wire]) => [wire, take(field)] as const)
    .filter(([, value]) => value !== undefined && value !== null);
}

/** Items joined by a separator; objects as alternating names and values, or as `name=value`. */
function simple(
  name: string,
  value: unknown,
  separator: string,
  write: (name: string, value: unknown) => string,
  explode = false,
): string {
  if (!isRecord(value)) {
    const items = [value].flat();
    return items.map((item) => write(name, item)).join(separator);
  }
  return Object.entries(value)
    .map(([key, item]) => `${write(name, key)}${explode ? "=" : separator}${write(name, item)}`)
    .join(separator);
}

/** A plain value, percent-encoded (RFC 3986 section 2.1) unless it is to be written otherwise. */
function encoded(name: string, value: unknown, write: Write = encodeURIComponent): string {
  const text: unknown = value instanceof Date ? value.toJSON() : value;
  try {
    if (/^(str|n|b)/.test(typeof text)) return write(text as string);
  } catch {
    // What cannot be encoded is refused too.
  }
  throw new RequestEncodeError(`${name}: must be text, not dots`);
}

/** Makes text of a string, a number or a boolean. */
type Write = (value: string) => string;

/** A plain value as text; any other is refused under the name. @internal */
export function plain(name: string, value: unknown): string {
  return encoded(name, value, String);
}

/** Whether a value is an object with properties, and no list or point in time. @internal */
export function isRecord(value: unknown): value is Record<string, unknown> {
  const isObject = typeof value === "object" && value !== null;
  return isObject && !Array.isArray(value) && !(value instanceof Date);
}
