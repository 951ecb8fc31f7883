/** Reduces two OpenAPI documents to what they promise on the wire, and lists where they disagree. */

export type Json = Record<string, unknown>;

/** One operation with the place it is found at. */
export type Located = {
  path: string;
  method: string;
  operation: Json;
};

const methods = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);
const proseAndSamples = new Set(["description", "summary", "title", "example", "examples"]);
/** Below these keys come names that somebody chose, so that a property called `description` is no prose. */
const nameMaps = new Set(["properties", "patternProperties", "responses", "content", "mapping"]);
/** Below these keys come values, in which nothing is prose. */
const values = new Set(["default", "const", "enum"]);
const schemaPrefix = "#/components/schemas/";

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** All operations by id. */
export function operationsOf(document: Json): Map<string, Located> {
  const found = new Map<string, Located>();
  for (const [path, item] of entries(document.paths)) {
    for (const [method, operation] of entries(item)) {
      if (!methods.has(method) || !isJson(operation)) continue;
      found.set(String(operation.operationId), { path, method, operation });
    }
  }
  return found;
}

/** The operations of all webhooks, by the name of the webhook. */
export function webhooksOf(document: Json): Map<string, Json> {
  return new Map(
    entries(document.webhooks).flatMap(([name, item]) =>
      entries(item).flatMap(([method, operation]): [string, Json][] =>
        methods.has(method) && isJson(operation) ? [[name, operation]] : [],
      ),
    ),
  );
}

/** What a document promises about some operations and webhooks, without prose, samples and vendor extensions. */
export function contractOf(document: Json, ids: Iterable<string>, events: Iterable<string>): Json {
  const all = operationsOf(document);
  const operations: Json = {};
  for (const id of ids) {
    const located = all.get(id);
    if (located)
      operations[id] = { method: located.method, path: located.path, ...strip(located.operation) };
  }
  const sent = webhooksOf(document);
  const webhooks = Object.fromEntries(
    [...events].map((name) => [name, stripped(sent.get(name) ?? {})]),
  );
  const used = schemesIn(operations);
  const components = isJson(document.components) ? document.components : {};
  const schemes = entries(components.securitySchemes).filter(([name]) => used.has(name));
  return {
    openapi: document.openapi,
    info: stripped(document.info),
    servers: stripped(document.servers),
    security: document.security,
    securitySchemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, stripped(scheme)])),
    operations,
    webhooks,
    schemas: reachable({ operations, webhooks }, components.schemas),
  };
}

/** Every place where two values differ, as `a.b.c: what differs`. */
export function differences(ours: unknown, theirs: unknown, place = ""): string[] {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    return differences(byIndex(ours), byIndex(theirs), place);
  }
  if (isJson(ours) && isJson(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) =>
      differences(ours[key], theirs[key], place === "" ? key : `${place}.${key}`),
    );
  }
  if (Object.is(ours, theirs)) return [];
  if (ours === undefined) return [`${place}: missing here, ${show(theirs)} in the original`];
  if (theirs === undefined) return [`${place}: ${show(ours)} here, missing in the original`];
  return [`${place}: ${show(ours)} here, ${show(theirs)} in the original`];
}

/** Places that should carry a description and do not. */
export function undescribed(document: Json): string[] {
  const places: [string, unknown][] = [];
  for (const [id, { operation }] of operationsOf(document)) {
    places.push([id, operation]);
    const parameters = operation.parameters;
    if (Array.isArray(parameters))
      parameters.forEach((it, index) => places.push([`${id}.parameters.${String(index)}`, it]));
    if (operation.requestBody !== undefined)
      places.push([`${id}.requestBody`, operation.requestBody]);
    for (const [status, response] of entries(operation.responses))
      places.push([`${id}.responses.${status}`, response]);
  }
  for (const [name, operation] of webhooksOf(document)) {
    places.push([name, operation], [`${name}.requestBody`, operation.requestBody]);
  }
  const components = isJson(document.components) ? document.components : {};
  for (const [name, scheme] of entries(components.securitySchemes)) places.push([name, scheme]);
  for (const [name, schema] of entries(components.schemas)) {
    places.push([name, schema]);
    const properties = isJson(schema) ? schema.properties : undefined;
    for (const [property, value] of entries(properties))
      places.push([`${name}.${property}`, value]);
  }
  return places.filter(([, value]) => !isDescribed(value)).map(([place]) => place);
}

/** Sentences of the descriptions in one document that occur word for word in another. */
export function copiedSentences(ours: Json, theirs: Json, longerThan: number): string[] {
  const original = strings(theirs).map(oneLine).join("\n");
  const sentences = descriptions(ours)
    .flatMap((text) => text.split(/\n\s*\n|\n(?=[-*] )|(?<=[.!?:])\s+/))
    .map((sentence) => oneLine(sentence).replace(/^[-*] /, ""));
  return [...new Set(sentences)].filter(
    (sentence) => sentence.length > longerThan && original.includes(sentence),
  );
}

/** Objects say which item differs, where whole lists would only say that they do. */
function byIndex(list: unknown[]): Json {
  return Object.fromEntries(list.entries());
}

function entries(value: unknown): [string, unknown][] {
  return isJson(value) ? Object.entries(value) : [];
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  return isJson(value) ? strip(value) : value;
}

function strip(node: Json): Json {
  const kept: Json = {};
  for (const [key, value] of Object.entries(node)) {
    if (proseAndSamples.has(key) || key.startsWith("x-")) continue;
    if (values.has(key)) kept[key] = value;
    else if (nameMaps.has(key) && isJson(value)) {
      kept[key] = Object.fromEntries(
        Object.entries(value).map(([name, child]) => [name, stripped(child)]),
      );
    } else kept[key] = stripped(value);
  }
  return kept;
}

function schemesIn(operations: Json): Set<string> {
  const alternatives = Object.values(operations).flatMap((operation): unknown[] => {
    const security = isJson(operation) ? operation.security : undefined;
    return Array.isArray(security) ? security : [];
  });
  return new Set(alternatives.flatMap((alternative) => entries(alternative).map(([name]) => name)));
}

/** The schemas that operations and webhooks refer to, directly or through other schemas. */
function reachable(roots: Json, schemas: unknown): Json {
  const found: Json = {};
  const waiting = references(roots);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in found) continue;
    found[name] = stripped(isJson(schemas) ? schemas[name] : undefined);
    waiting.push(...references(found[name]));
  }
  return found;
}

function references(value: unknown): string[] {
  return strings(value)
    .filter((text) => text.startsWith(schemaPrefix))
    .map((text) => text.slice(schemaPrefix.length));
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

function descriptions(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(descriptions);
  return entries(value).flatMap(([key, child]) =>
    key === "description" && typeof child === "string" ? [child] : descriptions(child),
  );
}

function isDescribed(value: unknown): boolean {
  const text = isJson(value) ? value.description : undefined;
  return typeof text === "string" && text.trim() !== "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
