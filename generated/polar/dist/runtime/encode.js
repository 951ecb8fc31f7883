import { RequestEncodeError } from "./errors.js";
import { setHeader } from "./security.js";
export function encode(operation, outgoing, request) {
  const rest = { __proto__: null, ...request };
  const take = (name) => {
    const value = rest[name];
    delete rest[name];
    return value;
  };
  const [address, before] = outgoing.url.split("?");
  let query = before ? `&${before}` : "";
  const field = (name, encoder = form) => {
    const value = take(name);
    if (value !== undefined && value !== null) {
      encoder(name, value, (key, text) => (query += `&${key}=${text}`));
    }
  };
  const [method, template] = operation.route.split(" ");
  const path = template.replace(/^\/|\{(\??)([^}]+)\}/g, (_, isQuery, name = "") => {
    if (!isQuery)
      return name && encoded(name, take(name), segment);
    for (const one of name.split(","))
      field(one);
    return "";
  });
  for (const name in operation.query)
    field(name, operation.query[name]);
  outgoing.method = method;
  outgoing.url = address + path + (path.includes("?") ? query : query.replace("&", "?"));
  outgoing.headers["accept"] = operation.accept ?? "application/json";
  operation.write?.forEach((write) => write(outgoing, take));
  operation.body?.(outgoing, rest, operation);
}
const segment = (text) => safe(encodeURIComponent(text));
function safe(text) {
  if (/^\.{0,2}$/.test(text))
    throw new RangeError();
  return text;
}
function addTo(pairs) {
  return (key, value) => pairs.push(`${key}=${value}`);
}
export const json = (outgoing, rest, operation) => {
  const value = bodyOf(operation, rest);
  if (value !== undefined)
    setBody(outgoing, "application/json", stringify("body", value));
};
export function bodyOf({ whole, optional }, rest) {
  const given = whole ? rest["body"] : rest;
  const value = optional && given === rest && Object.keys(rest).length === 0 ? undefined : given;
  if (value === undefined && !optional)
    throw new RequestEncodeError("body: a value is required");
  return value;
}
export function setBody(outgoing, mediaType, body) {
  outgoing.body = body;
  outgoing.headers["content-type"] = mediaType;
}
export function stringify(name, value) {
  try {
    return JSON.stringify(value);
  }
  catch (cause) {
    throw new RequestEncodeError(`${name}: must be JSON`, { cause });
  }
}
export const choice = (encoders) => (outgoing, rest, operation) => {
  const { contentType = Object.keys(encoders)[0], ...body } = rest;
  const encoder = Object.hasOwn(encoders, String(contentType)) && encoders[String(contentType)];
  if (!encoder)
    throw new RequestEncodeError("contentType: must be one of the documented ones");
  encoder(outgoing, body, operation);
};
export const asIs = (mediaType) => (outgoing, rest, operation) => {
  const value = bodyOf(operation, rest);
  if (value === undefined)
    return;
  const stream = value instanceof ReadableStream ? value : streamOf(value);
  if (stream)
    outgoing.duplex = "half";
  setBody(outgoing, mediaType, stream ?? value);
};
export function streamOf(value) {
  const iterator = value[Symbol.asyncIterator]?.();
  return (iterator &&
    new ReadableStream({
      async pull(controller) {
        const next = await iterator.next();
        if (next.done)
          return controller.close();
        const chunk = next.value;
        controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      },
      cancel: (reason) => void iterator.return?.(reason),
    }));
}
export const formBody = (encoders) => (outgoing, rest, operation) => {
  const value = bodyOf(operation, rest);
  if (value === undefined)
    return;
  const pairs = [];
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined || field === null)
      continue;
    const encoder = Object.hasOwn(encoders, name) ? encoders[name] : undefined;
    (encoder ?? form)(name, field, addTo(pairs));
  }
  setBody(outgoing, "application/x-www-form-urlencoded", pairs.join("&"));
};
export const form = (name, value, add) => {
  for (const item of Array.isArray(value) ? value : [value]) {
    if (item !== undefined && item !== null)
      add(encoded(name, name), encoded(name, item));
  }
};
export const formObject = (name, value, add) => {
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined && item !== null)
      add(encoded(name, key), simple(name, item, ",", encoded));
  }
};
export const joined = (separator) => (name, value, add) => add(encoded(name, name), simple(name, value, separator, encoded));
export const jsonField = (name, value, add) => add(encoded(name, name), encoded(name, stringify(name, value)));
export const jsonItems = (name, value, add) => {
  for (const item of [value].flat())
    (isRecord(item) ? jsonField : form)(name, item, add);
};
export const deepObject = (name, value, add) => nested(name, name, value, add, 0);
function nested(name, key, value, add, depth) {
  if (value === undefined || value === null)
    return;
  if (depth > 100)
    throw new RequestEncodeError(`${name}: too deep, or a cycle`);
  if (Array.isArray(value))
    for (const item of value)
      nested(name, key, item, add, depth + 1);
  else if (isRecord(value)) {
    for (const [inner, item] of Object.entries(value)) {
      nested(name, `${key}[${inner}]`, item, add, depth + 1);
    }
  }
  else
    add(encoded(name, key), encoded(name, value));
}
export const renamed = (wire, encoder = form) => (_, value, add) => encoder(wire, value, add);
export const headerFields = (explode, ...names) => (outgoing, take) => {
  for (const [wire, value] of taken(names, take)) {
    setHeader(outgoing, wire, simple(wire, value, ",", plain, explode));
  }
};
export const cookieFields = (...names) => (outgoing, take) => {
  const cookies = taken(names, take).map(([wire, value]) => `${wire}=${simple(wire, value, ",", encoded)}`);
  if (cookies.length)
    setHeader(outgoing, "cookie", cookies.join("; "));
};
export const pathField = (name, style, explode = false) => (outgoing, take) => {
  const value = take(name);
  const text = style === "json"
    ? encoded(name, stringify(name, value))
    : style === "simple"
      ? simple(name, value, ",", encoded, explode)
      : style === "label"
        ? `.${simple(name, value, explode ? "." : ",", encoded, explode)}`
        : matrix(name, value, explode);
  outgoing.url = outgoing.url.replace(`<${name.replaceAll(" ", "%20")}>`, () => encoded(name, text, safe));
};
function matrix(name, value, explode) {
  if (!explode || !(Array.isArray(value) || isRecord(value))) {
    const text = simple(name, value, ",", encoded);
    return `;${name}${text && `=${text}`}`;
  }
  return Array.isArray(value)
    ? value.map((item) => matrix(name, item, false)).join("")
    : `;${simple(name, value, ";", encoded, true)}`;
}
function taken(names, take) {
  return names
    .map((name) => (typeof name === "string" ? [name, name] : name))
    .map(([field, wire]) => [wire, take(field)])
    .filter(([, value]) => value !== undefined && value !== null);
}
function simple(name, value, separator, write, explode = false) {
  if (!isRecord(value)) {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => write(name, item)).join(separator);
  }
  return Object.entries(value)
    .map(([key, item]) => `${write(name, key)}${explode ? "=" : separator}${write(name, item)}`)
    .join(separator);
}
function encoded(name, value, write = encodeURIComponent) {
  const text = value instanceof Date ? value.toJSON() : value;
  try {
    if (/^(str|n|b)/.test(typeof text))
      return write(text);
  }
  catch {
  }
  throw new RequestEncodeError(`${name}: must be text, not dots`);
}
export function plain(name, value) {
  return encoded(name, value, String);
}
export function isRecord(value) {
  const isObject = typeof value === "object" && value !== null;
  return isObject && !Array.isArray(value) && !(value instanceof Date);
}
