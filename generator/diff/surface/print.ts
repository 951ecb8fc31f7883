/**
 * A surface as text: `surface.json`, which a later run compares, and `surface.txt`, which people read in
 * the diff of a pull request. Both keep one thing on one line, in an order that no edit elsewhere changes.
 */
import type { Property, Source, TypeNode } from "../../ir/types.ts";
import { openSide, type Side } from "../engine/side.ts";
import type { Surface, SurfaceOperation, SurfaceParameter, SurfaceType } from "./model.ts";

/** The first key of every report, by which it is told from a description. */
export const surfaceMark = "sdkwrightSurface";

/** The version of the format. */
export const surfaceVersion = 1;

/** The report for machines. */
export function printSurface(surface: Surface): string {
  const { servers, schemes, operations, webhooks, types, untold, ...head } = surface;
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const lists = Object.entries({
    servers,
    schemes,
    operations: sorted(operations, ({ key }) => key),
    webhooks: sorted<(typeof webhooks)[number]>(webhooks, ({ wire }) => wire),
    types: sorted(types, ({ name }) => name),
    ...(untold
      ? { untold: sorted(untold, ({ source, keyword }) => `${source.pointer} ${keyword}`) }
      : {}),
  }).map(([key, list]) => {
    const items = list.map((item) => `\n    ${JSON.stringify(item, compact)}`);
    return `${JSON.stringify(key)}: [${items.join(",")}${items.length > 0 ? "\n  " : ""}]`;
  });
  return `{\n  ${[`"${surfaceMark}": ${surfaceVersion}`, ...fields, ...lists].join(",\n  ")}\n}\n`;
}

/** Leaves out what a reader fills in again. */
function compact(key: string, value: unknown): unknown {
  if (isSource(value)) return value.file === "" ? value.pointer : `${value.file}#${value.pointer}`;
  if (key === "hint" || (key === "docs" && isEmpty(value))) return undefined;
  if (key === "access" && value === "both") return undefined;
  return value;
}

function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && "pointer" in value && "file" in value;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function sorted<T>(all: readonly T[], keyOf: (item: T) => string): T[] {
  return [...all].sort((a, b) => order(keyOf(a), keyOf(b)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The report for people: one symbol or member on a line. */
export function printOutline(surface: Surface): string {
  const side = openSide(surface);
  const lines = [
    `client ${surface.client}`,
    ...surface.entryPoints.map((path) => `import ${path}`),
    ...surface.servers.map(({ name, url }) => `server ${name} = ${url}`),
    ...surface.schemes
      .map(({ name, kind, place }) => `credential ${name}: ${place ?? kind}`)
      .sort(),
    ...sorted(surface.operations, ({ key }) => key).flatMap((it) =>
      outlineOperation(it, side, surface),
    ),
    ...surface.webhooks
      .map(
        ({ wire, body }) =>
          `webhook ${wire}: ${body?.type ? typeText(body.type, side) : "nothing"}`,
      )
      .sort(),
    ...sorted(surface.types, ({ name }) => name).flatMap((type) => outlineType(type, side)),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}

/** Text of a description stays on its line, whatever it holds. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

function outlineOperation(
  operation: SurfaceOperation,
  side: Side,
  { variable }: Surface,
): string[] {
  const { key, method, path, parameters, body, success, errors, security } = operation;
  const name = `${variable}.${key}`;
  const content = body?.contents[0];
  const results = success.flatMap(({ contents }) => contents.slice(0, 1));
  const result = results.map(({ type, codec }) =>
    type && codec === "json" ? typeText(type, side) : codec,
  );
  const marks = [
    ...(operation.deprecated ? ["deprecated"] : []),
    ...(operation.pagination ? [`pages by ${operation.pagination.style}`] : []),
  ];
  const keys = security
    .map((all) => all.map(({ wire }) => wire).join(" and "))
    .filter((text) => text !== "");
  return [
    `${name}(): ${[...new Set(result)].join(" | ") || "nothing"}  [${method} ${path}]${marks.map((mark) => ` (${mark})`).join("")}`,
    ...parameters.map((parameter) => `${name}(${parameterText(parameter, side)})`),
    ...(content
      ? [
          `${name}(body${body.required ? "" : "?"}: ${content.type ? typeText(content.type, side) : content.codec}, ${content.mediaType})`,
        ]
      : []),
    ...(keys.length > 0 ? [`${name} needs ${keys.join(" or ")}`] : []),
    ...errors.map(({ status, contents }) => {
      const type = contents[0]?.type;
      return `${name} fails ${status}${type ? `: ${typeText(type, side)}` : ""}`;
    }),
  ];
}

function parameterText(
  { wire, field, in: place, required, type }: SurfaceParameter,
  side: Side,
): string {
  return `${field ?? wire}${required ? "" : "?"}: ${typeText(type, side)}, ${place}`;
}

function outlineType(
  { name, type, error, input, output, deprecated }: SurfaceType,
  side: Side,
): string[] {
  const uses = [...(input ? ["sent"] : []), ...(output ? ["received"] : [])].join(" and ");
  const marks = `${uses === "" ? "" : `  (${uses})`}${deprecated ? " (deprecated)" : ""}`;
  const thrown = error === undefined ? [] : [`error ${error}: ${name}`];
  if (type.kind === "object" && type.properties.length > 0) {
    const rest =
      typeof type.extra === "string" ? [] : [`${name}[key]: ${typeText(type.extra, side)}`];
    return [
      ...thrown,
      `interface ${name}${marks}`,
      ...type.properties.map((property) => `${name}.${propertyText(property, side)}`),
      ...rest,
    ];
  }
  return [...thrown, `type ${name} = ${typeText(type, side)}${marks}`];
}

function propertyText({ wire, name = wire, required, type, docs }: Property, side: Side): string {
  const mark = docs.deprecated === undefined ? "" : "  (deprecated)";
  return `${name}${required ? "" : "?"}: ${typeText(type, side)}${mark}`;
}

/** A type as TypeScript would write it, on one line and with nothing left out. */
export function typeText(node: TypeNode, side: Side): string {
  const inner = (child: TypeNode): string => typeText(child, side);
  const operand = (child: TypeNode): string =>
    ["union", "intersection", "nullable", "enum"].includes(child.kind)
      ? `(${inner(child)})`
      : inner(child);
  switch (node.kind) {
    case "ref":
      return node.to;
    case "literal":
      return JSON.stringify(node.value);
    case "enum": {
      const values = node.members.map(({ value }) => JSON.stringify(value));
      return [...values, ...(node.open ? ["string & {}"] : [])].join(" | ");
    }
    case "array":
      return `${operand(node.item)}[]`;
    case "tuple": {
      const items = node.items.map((item, at) => `${inner(item)}${at < node.required ? "" : "?"}`);
      return `[${[...items, ...(node.rest ? [`...${operand(node.rest)}[]`] : [])].join(", ")}]`;
    }
    case "object": {
      const members = node.properties.map((property) => propertyText(property, side));
      const rest = typeof node.extra === "string" ? [] : [`[key: string]: ${inner(node.extra)}`];
      return members.length + rest.length === 0
        ? "object"
        : `{ ${[...members, ...rest].join("; ")} }`;
    }
    case "union":
      return node.variants.map(operand).join(" | ");
    case "intersection":
      return node.parts.map(operand).join(" & ");
    case "nullable":
      return `${inner(node.inner)} | null`;
    case "bytes":
      return node.encoding === "raw" ? "bytes" : "string";
    default:
      return node.kind;
  }
}
