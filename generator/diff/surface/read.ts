/** A committed report back to a surface. A report that is malformed is refused as a whole. */
import type { Source, TypeNode } from "../../ir/types.ts";
import type { Surface } from "./model.ts";
import { surfaceMark, surfaceVersion } from "./print.ts";

/** A surface, or in a few words why there is none. */
export type ReadSurface = { surface: Surface } | { reason: string };

/** Whether a text claims to be a report. */
export function isSurfaceText(text: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"${surfaceMark}"`).test(text);
}

/** Reads a report. */
export function readSurface(text: string): ReadSurface {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: "it is not JSON" };
  }
  const mark = isRecord(value) ? value[surfaceMark] : undefined;
  if (mark !== surfaceVersion)
    return { reason: `its format is ${JSON.stringify(mark)}, and ${surfaceVersion} is read` };
  const restored = restore(value, "");
  const wrong = isRecord(restored) ? complaint(restored) : "it is no object";
  if (wrong !== undefined || !isRecord(restored)) return { reason: wrong ?? "it is no object" };
  const { [surfaceMark]: _mark, ...surface } = restored;
  return { surface: surface as unknown as Surface };
}

type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts back what printing leaves out. */
function restore(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => restore(item, key));
  if ((key === "source" || key === "securitySource") && typeof value === "string")
    return sourceOf(value);
  if (!isRecord(value)) return value;
  // A value of the description's own is taken as it stands.
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [
    name,
    name === "default" || name === "value" ? each : restore(each, name),
  ]);
  const fields = Object.fromEntries(entries);
  if (key === "properties") return { docs: {}, access: "both", ...fields };
  if (key === "members" && "value" in fields)
    return { docs: {}, hint: { ideal: "", qualifiers: [] }, ...fields };
  return fields;
}

function sourceOf(text: string): Source {
  const at = text.indexOf("#");
  return text.startsWith("/") || at === -1
    ? { file: "", pointer: text }
    : { file: text.slice(0, at), pointer: text.slice(at + 1) };
}

const texts = ["generator", "client", "variable", "packageVersion", "title", "version"];
const lists: Record<string, string[]> = {
  servers: ["url", "name"],
  schemes: ["name", "wire", "kind"],
  operations: ["key", "operationId", "method", "path"],
  webhooks: ["wire"],
  types: ["name"],
  entryPoints: [],
  runtime: [],
};

/** What is wrong, as far as a comparison would stumble over it. */
function complaint(fields: Fields): string | undefined {
  for (const key of texts) if (typeof fields[key] !== "string") return `\`${key}\` is no text`;
  for (const key of ["emission", "defaults"])
    if (!isRecord(fields[key])) return `\`${key}\` is no map`;
  for (const [key, names] of Object.entries(lists)) {
    const list = fields[key];
    if (!Array.isArray(list)) return `\`${key}\` is no list`;
    const wrong = list.findIndex((item: unknown) =>
      names.length === 0
        ? typeof item !== "string"
        : !isRecord(item) || names.some((name) => typeof item[name] !== "string"),
    );
    if (wrong !== -1) return `\`${key}[${wrong}]\` is incomplete`;
  }
  return operationsComplaint(fields) ?? typesComplaint(fields);
}

function operationsComplaint({ operations, webhooks }: Fields): string | undefined {
  for (const item of operations as Fields[]) {
    const needed = ["parameters", "success", "errors", "security", "servers", "callbacks", "tags"];
    const missing = needed.find((name) => !Array.isArray(item[name]));
    if (missing !== undefined) return `\`${missing}\` of ${String(item.key)} is no list`;
    const wrong = typeNodesIn(item).find((node) => !isNode(node));
    if (wrong !== undefined) return `a type of ${String(item.key)} is malformed`;
  }
  const isWrong = (webhooks as Fields[]).some((item) =>
    typeNodesIn(item).some((node) => !isNode(node)),
  );
  return isWrong ? "the type of a webhook is malformed" : undefined;
}

function typesComplaint({ types }: Fields): string | undefined {
  const wrong = (types as Fields[]).find(({ type }) => !isNode(type));
  return wrong && `the type ${String(wrong.name)} is malformed`;
}

/** Types directly inside parameters, bodies, responses and headers. */
function typeNodesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => typeNodesIn(item));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]): unknown[] =>
    key === "type" ? [each] : key === "default" ? [] : typeNodesIn(each),
  );
}

/** Whether a value is a type all the way down. */
function isNode(value: unknown): value is TypeNode {
  if (!isRecord(value)) return false;
  const all = (list: unknown): boolean => Array.isArray(list) && list.every((item) => isNode(item));
  switch (value.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
    case "bytes":
      return true;
    case "literal":
      return "value" in value;
    case "enum":
      return (
        Array.isArray(value.members) &&
        value.members.every((item: unknown) => isRecord(item) && "value" in item)
      );
    case "array":
      return isNode(value.item);
    case "tuple":
      return all(value.items) && (value.rest === undefined || isNode(value.rest));
    case "object":
      return (
        isProperties(value.properties) && (typeof value.extra === "string" || isNode(value.extra))
      );
    case "union":
      return all(value.variants);
    case "intersection":
      return all(value.parts);
    case "nullable":
      return isNode(value.inner);
    case "ref":
      return typeof value.to === "string";
    default:
      return false;
  }
}

function isProperties(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  return list.every(
    (item: unknown) =>
      isRecord(item) && typeof item.wire === "string" && isRecord(item.source) && isNode(item.type),
  );
}
