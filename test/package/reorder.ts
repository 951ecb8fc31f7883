/** Changes the order of keys in a document, but only where OpenAPI gives the order no meaning. */

/** An order for keys. */
export type Order = (keys: string[]) => string[];

/** Maps from names that the author chose; their order is the order of what is generated. */
const maps = new Set([
  "paths",
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "responses",
  "content",
  "headers",
  "examples",
  "links",
  "callbacks",
  "webhooks",
  "encoding",
  "mapping",
  "scopes",
  "variables",
]);

/** Below these keys come values, not descriptions. */
const values = new Set(["default", "const", "enum", "example", "value", "security"]);

/**
 * Reorders the keys of every object with fixed fields: the document, operations, parameters, bodies,
 * responses, schemas, security schemes, and the sections of `components`.
 */
export function reorder(document: unknown, order: Order): unknown {
  return fixed(document, order);
}

/** How many objects two documents with the same content order differently. */
export function countReordered(before: unknown, after: unknown): number {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.reduce((sum: number, item, index) => sum + countReordered(item, after[index]), 0);
  }
  if (!isObject(before) || !isObject(after)) return 0;
  const own = Object.keys(before).join("\n") === Object.keys(after).join("\n") ? 0 : 1;
  return Object.keys(before).reduce(
    (sum, key) => sum + countReordered(before[key], after[key]),
    own,
  );
}

type Json = Record<string, unknown>;

function fixed(value: unknown, order: Order): unknown {
  if (Array.isArray(value)) return value.map((item) => fixed(item, order));
  if (!isObject(value)) return value;
  const keys = order(Object.keys(value));
  return Object.fromEntries(keys.map((key) => [key, below(key, value[key], order)]));
}

function below(key: string, value: unknown, order: Order): unknown {
  if (values.has(key) || key.startsWith("x-")) return value;
  if (key === "components" && isObject(value)) return components(value, order);
  if (key === "paths") return mapped(value, (item) => mapped(item, (part) => fixed(part, order)));
  return maps.has(key) ? mapped(value, (item) => fixed(item, order)) : fixed(value, order);
}

/** The sections may come in any order; each of them is a map. */
function components(sections: Json, order: Order): Json {
  return Object.fromEntries(
    order(Object.keys(sections)).map((name) => [
      name,
      mapped(sections[name], (item) => fixed(item, order)),
    ]),
  );
}

function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
