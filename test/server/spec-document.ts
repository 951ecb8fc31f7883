/** Reads an OpenAPI document and lays out its operations the way the test server needs them. */
import { readFileSync, statSync } from "node:fs";
import { parse } from "yaml";

/** An object of the document, nothing known of its members. */
export type JsonObject = Record<string, unknown>;

/** A place in the document: the value there and the JSON pointer that leads to it. */
export type Node = { pointer: string; value: JsonObject };

/** A parameter with the defaults of its place filled in. */
export type Parameter = {
  name: string;
  in: string;
  required: boolean;
  style: string;
  explode: boolean;
  schema: Node;
};

/** Schemes that must all be satisfied, each with the scopes of which one is enough. */
export type Requirement = Record<string, readonly string[]>;

/** One operation with everything that is enforced about it. */
export type Operation = {
  id: string;
  method: string;
  template: string;
  /** Undefined when neither the operation nor the root declares any. */
  security: Requirement[] | undefined;
  parameters: Parameter[];
  body: { required: boolean; media: Map<string, Node> } | undefined;
  /** Documented answers; an empty `media` means that no content is documented. */
  responses: Map<string, { media: Map<string, Node> }>;
};

/** A document and its operations, in the order of the file. */
export type SpecDocument = { root: JsonObject; operations: Operation[] };

const methods = ["get", "put", "post", "delete", "patch"];

/** Parsing thousands of lines of YAML costs more than a whole test, so that each version of a file is read once. */
const cache = new Map<string, SpecDocument>();

/** Loads a YAML or JSON document from disk. */
export function loadSpec(file: string): SpecDocument {
  const key = `${file}:${statSync(file).mtimeMs}`;
  const known = cache.get(key);
  if (known) return known;
  const root: unknown = parse(readFileSync(file, "utf8"), { maxAliasCount: -1 });
  if (!isObject(root)) throw new Error(`${file} is not an OpenAPI document`);
  const document = { root, operations: readOperations(root) };
  cache.set(key, document);
  return document;
}

/** Tells objects from arrays, null and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Steps into a node and follows a `$ref` found there, so that parts factored out into components read the same. */
export function child(
  root: JsonObject,
  node: Node,
  ...keys: (string | number)[]
): Node | undefined {
  let current: Node | undefined = node;
  for (const key of keys) {
    if (!current) return undefined;
    const value: unknown = current.value[key];
    const pointer: string = `${current.pointer}/${escape(String(key))}`;
    current = isObject(value) ? follow(root, { pointer, value }) : undefined;
  }
  return current;
}

/** Resolves local references until something other than a reference is reached. */
export function follow(root: JsonObject, node: Node): Node {
  const target = node.value["$ref"];
  if (typeof target !== "string") return node;
  if (!target.startsWith("#/")) throw new Error(`Only local references are supported: ${target}`);
  let value: unknown = root;
  for (const part of target.slice(2).split("/"))
    value = isObject(value) ? value[unescape(part)] : undefined;
  if (!isObject(value)) throw new Error(`Dangling reference ${target}`);
  return follow(root, { pointer: target.slice(1), value });
}

function escape(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescape(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

function readOperations(root: JsonObject): Operation[] {
  const paths = child(root, { pointer: "", value: root }, "paths");
  if (!paths) throw new Error("The document has no paths");
  return Object.keys(paths.value).flatMap((template) => {
    const item = child(root, paths, template);
    if (!item) return [];
    return methods.flatMap((method) => {
      const node = child(root, item, method);
      return node ? [readOperation(root, template, method, item, node)] : [];
    });
  });
}

function readOperation(
  root: JsonObject,
  template: string,
  method: string,
  item: Node,
  node: Node,
): Operation {
  const body = child(root, node, "requestBody");
  const id = node.value["operationId"];
  return {
    id: typeof id === "string" ? id : `${method} ${template}`,
    method: method.toUpperCase(),
    template,
    security: (node.value["security"] ?? root["security"]) as Requirement[] | undefined,
    parameters: mergeParameters(readParameters(root, item), readParameters(root, node)),
    body: body && { required: body.value["required"] === true, media: readMedia(root, body) },
    responses: readResponses(root, node),
  };
}

function readParameters(root: JsonObject, owner: Node): Parameter[] {
  const list = owner.value["parameters"];
  if (!Array.isArray(list)) return [];
  const at = { pointer: `${owner.pointer}/parameters`, value: list as unknown as JsonObject };
  return list.map((_, index) => readParameter(root, child(root, at, index), at.pointer));
}

function readParameter(root: JsonObject, node: Node | undefined, pointer: string): Parameter {
  const schema = node && child(root, node, "schema");
  if (!node || !schema) throw new Error(`${pointer}: a parameter without schema`);
  const { name, in: place, required, style, explode } = node.value;
  const used = typeof style === "string" ? style : place === "query" ? "form" : "simple";
  return {
    name: String(name),
    in: String(place),
    required: required === true,
    style: used,
    explode: typeof explode === "boolean" ? explode : used === "form",
    schema,
  };
}

/** Parameters of an operation override those of its path item that have the same name and place. */
function mergeParameters(shared: Parameter[], own: Parameter[]): Parameter[] {
  const kept = shared.filter((a) => !own.some((b) => a.name === b.name && a.in === b.in));
  return [...kept, ...own];
}

function readResponses(root: JsonObject, operation: Node): Operation["responses"] {
  const responses = child(root, operation, "responses");
  const found: Operation["responses"] = new Map();
  for (const status of Object.keys(responses?.value ?? {})) {
    const response = responses && child(root, responses, status);
    if (response) found.set(status, { media: readMedia(root, response) });
  }
  return found;
}

function readMedia(root: JsonObject, owner: Node): Map<string, Node> {
  const content = child(root, owner, "content");
  const media = new Map<string, Node>();
  for (const type of Object.keys(content?.value ?? {})) {
    const schema = content && child(root, content, type, "schema");
    if (schema) media.set(type, schema);
  }
  return media;
}
