/** Sample values for the documentation: always the same for the same spec, always of the right type. */
import { fieldOf } from "../ir/api.ts";
import {
  assertNever,
  resolveType,
  type Docs,
  type Id,
  type LiteralValue,
  type NamedType,
  type TypeNode,
} from "../ir/types.ts";
import { code, literal, stringLiteral, type Code } from "./encode.ts";
import type { Signature } from "./signature.ts";

/** A value as data, so that it can be written as TypeScript and as JSON. */
export type Sample =
  | { kind: "value"; value: LiteralValue }
  | { kind: "list"; items: Sample[] }
  | { kind: "record"; fields: [wire: string, value: Sample][] }
  /** What JSON has no word for. */
  | { kind: "code"; code: Code };

/** What a sample is made for. */
export type SampleOptions = {
  types: ReadonlyMap<Id, NamedType>;
  /** What an unknown text says; a request asks for a `<value>`, a response shows a `<string>`. */
  word?: string;
  /** Makes the UUIDs of one operation its own. */
  seed?: string;
};

type Place = { docs: Docs; name: string; fallback?: unknown; seen: ReadonlySet<Id> };

const nowhere: Place = { docs: {}, name: "", seen: new Set() };

/** Fixed values by format; anything else is a word in angle brackets. */
const byFormat: ReadonlyMap<string | undefined, string> = new Map([
  ["date", "2026-01-31"],
  ["date-time", "2026-01-31T12:00:00Z"],
  ["time", "12:00:00Z"],
  ["duration", "P1D"],
  ["email", "ada@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com"],
  ["url", "https://example.com"],
]);

const uuidFormats: ReadonlySet<string | undefined> = new Set(["uuid", "uuid4"]);
const anyUuid = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

/** A value of a type: every required property and no other, the spec's own example where it fits. */
export function makeSample(type: TypeNode, options: SampleOptions): Sample {
  return make(type, options, nowhere);
}

/** The same as a piece of TypeScript in one line. */
export function sampleValue(type: TypeNode, types: ReadonlyMap<Id, NamedType>): Code {
  return flatCode(makeSample(type, { types }));
}

function make(type: TypeNode, options: SampleOptions, place: Place): Sample {
  switch (type.kind) {
    case "string":
      if (type.as === "date") return { kind: "code", code: code`new Date("2026-01-31T12:00:00Z")` };
      return value(text(type, options, place));
    case "number":
      if (type.as === "bigInt") return { kind: "code", code: code`1n` };
      return value(type.as === "digits" ? "1" : number(type, place));
    case "boolean":
      return value(typeof place.fallback === "boolean" ? place.fallback : true);
    case "null":
      return value(null);
    case "literal":
      return value(type.value);
    case "enum":
      return value(type.members[0]?.value ?? null);
    case "bytes":
      return type.encoding === "base64"
        ? value("AQID")
        : { kind: "code", code: code`new Blob(["<bytes>"])` };
    case "array":
      return { kind: "list", items: isCircle(type.item, place) ? [] : [inner(type.item)] };
    case "tuple":
      return { kind: "list", items: type.items.slice(0, type.required).map(inner) };
    case "intersection": {
      const narrowest = narrowestOf(type.parts, options);
      if (narrowest) return make(narrowest, options, place);
      return { kind: "record", fields: members(type, options, place) };
    }
    case "object":
      return { kind: "record", fields: members(type, options, place) };
    case "union":
      return makeVariant(type, options, place);
    case "nullable":
      return isCircle(type.inner, place) ? value(null) : make(type.inner, options, place);
    case "ref": {
      const target = options.types.get(type.to);
      if (!target || place.seen.has(type.to)) return { kind: "record", fields: [] };
      const docs = place.docs.examples ? place.docs : target.docs;
      const seen = new Set([...place.seen, type.to]);
      return make(target.type, options, { ...place, docs, seen });
    }
    case "unknown":
    case "never":
      return { kind: "record", fields: [] };
    default:
      return assertNever(type);
  }

  function inner(item: TypeNode): Sample {
    return make(item, options, { ...nowhere, name: place.name, seen: place.seen });
  }
}

/** Of parts that are no objects the one that leaves the least choice; undefined where one is an object. */
function narrowestOf(parts: TypeNode[], { types }: SampleOptions): TypeNode | undefined {
  const isObject = ({ kind }: TypeNode) => !["literal", "enum", "string", "number"].includes(kind);
  const all = parts.map((part) => resolveType(part, types));
  if (all.some(isObject)) return undefined;
  const choices = (node: TypeNode) =>
    node.kind === "literal" ? 1 : node.kind === "enum" ? node.members.length : Infinity;
  return all.toSorted((a, b) => choices(a) - choices(b))[0];
}

/** A value of JSON as a sample. */
export function value(of: LiteralValue): Sample {
  return { kind: "value", value: of };
}

function isCircle(type: TypeNode, { seen }: Place): boolean {
  return type.kind === "ref" && seen.has(type.to);
}

/** The first variant that says something and does not lead in a circle. */
function variantOf(variants: TypeNode[], place: Place): TypeNode {
  const open = variants.filter((variant) => variant.kind !== "null" && !isCircle(variant, place));
  return open[0] ?? variants[0] ?? { kind: "null" };
}

/**
 * One of several shapes. Where exactly one may fit (`oneOf`) and nothing tells them apart, the one with the
 * fewest fields: what has more may pass for it as well.
 */
function makeVariant(
  { variants, exclusive, tag }: Extract<TypeNode, { kind: "union" }>,
  options: SampleOptions,
  place: Place,
): Sample {
  const first = make(variantOf(variants, place), options, place);
  if (!exclusive || tag || first.kind !== "record") return first;
  const records = variants
    .filter((it) => !isCircle(it, place))
    .map((it) => make(it, options, place))
    .filter((it) => it.kind === "record");
  return records.reduce((best, it) => (it.fields.length < best.fields.length ? it : best), first);
}

/** Texts to try where a pattern does not take a word in angle brackets. */
const plainTexts = ["value", "VALUE", "Value", "1", "1.0", "US", "usd", "value-1", "a@example.com"];

/** The first text that a pattern takes; one that nobody can read is left alone. */
function matching(wished: string, pattern: string | undefined): string {
  if (pattern === undefined) return wished;
  try {
    const test = new RegExp(pattern, "u");
    return [wished, ...plainTexts].find((it) => test.test(it)) ?? wished;
  } catch {
    return wished;
  }
}

function text(
  { format, constraints = {} }: Extract<TypeNode, { kind: "string" }>,
  { word = "<value>", seed }: SampleOptions,
  { docs, name, fallback }: Place,
): string {
  const given = [...(docs.examples ?? []).slice(0, 1), fallback].find(
    (it) => typeof it === "string",
  );
  if (given !== undefined) return given;
  if (uuidFormats.has(format)) return seed === undefined ? anyUuid : uuidOf(`${seed} ${name}`);
  const fixed = byFormat.get(format);
  if (fixed !== undefined) return fixed;
  const { minLength = 0, maxLength = Infinity } = constraints;
  const wished = seed !== undefined && /(?:^|_|[a-z](?=I))id$/i.test(name) ? "<id>" : word;
  const cut =
    wished.length > maxLength ? "value".slice(0, maxLength) : matching(wished, constraints.pattern);
  return minLength > 1000 ? cut : cut.padEnd(minLength, "x");
}

function number(
  { integer, constraints = {} }: Extract<TypeNode, { kind: "number" }>,
  { docs, fallback }: Place,
): number {
  const [example] = docs.examples ?? [];
  if (typeof example === "number") return example;
  if (typeof fallback === "number") return fallback;
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = constraints;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - 1);
  const start = least ?? Math.min(1, most ?? 1);
  const whole = integer ? Math.ceil(start) : start;
  return multipleOf === undefined ? whole : Math.ceil(whole / multipleOf) * multipleOf;
}

/** A UUID of version 4 made from a text: no chance in it, and no two operations alike. */
function uuidOf(seed: string): string {
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => {
    let hash = start;
    for (let at = 0; at < seed.length; at += 1) {
      hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, "0");
  });
  const hex = words.join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}

type Field = [wire: string, value: Sample];

/** The required fields of an object, of all parts of an intersection, of the first variant of a union. */
function members(type: TypeNode, options: SampleOptions, place: Place): Field[] {
  switch (type.kind) {
    case "object":
      return type.properties
        .filter(({ required }) => required)
        .map(({ name, wire, type: inner, docs, default: fallback }) => [
          name ?? wire,
          make(inner, options, { docs, name: wire, fallback, seen: place.seen }),
        ]);
    case "intersection":
      return [
        ...new Map(
          type.parts
            .flatMap((part) => members(part, options, place))
            .map((field) => [field[0], field]),
        ).values(),
      ];
    case "union":
      return members(variantOf(type.variants, place), options, place);
    case "ref": {
      const target = options.types.get(type.to);
      if (!target || place.seen.has(type.to)) return [];
      return members(target.type, options, {
        ...place,
        seen: new Set([...place.seen, type.to]),
      });
    }
    default:
      return [];
  }
}

/** The first page, ten items of it: what a sample of a paged operation asks for. */
const pageValues = { page: 1, limit: 10 } as const;

/**
 * The request argument of a call: what is required, and for a paged operation the size of a page.
 * Undefined where the argument can be left out.
 */
export function sampleRequest(
  { request, operation }: Signature,
  types: ReadonlyMap<Id, NamedType>,
): Extract<Sample, { kind: "record" }> | undefined {
  if (!request) return undefined;
  const options = { types, seed: operation.operationId };
  const { page, limit } = operation.pagination?.request ?? {};
  const paging = new Map([
    ...(page === undefined ? [] : [[page, pageValues.page] as const]),
    ...(limit === undefined ? [] : [[limit, pageValues.limit] as const]),
  ]);
  const parameters = request.parameters.flatMap((parameter): Field[] => {
    const { wire, type, docs, required, default: fallback } = parameter;
    const number = paging.get(wire);
    if (number !== undefined && isNumber(type, types)) return [[fieldOf(parameter), value(number)]];
    if (!required) return [];
    const place = { docs, name: wire, fallback, seen: new Set<Id>() };
    return [[fieldOf(parameter), make(type, options, place)]];
  });
  const whole: Field[] =
    request.whole?.required === true ? [["body", makeSample(request.whole.type, options)]] : [];
  const spread = request.spread ? members(request.spread, options, nowhere) : [];
  const fields = [...parameters, ...whole, ...spread];
  return fields.length === 0 && request.optional ? undefined : { kind: "record", fields };
}

function isNumber(type: TypeNode, types: ReadonlyMap<Id, NamedType>): boolean {
  switch (type.kind) {
    case "number":
      return (type.constraints?.maximum ?? Infinity) >= pageValues.limit;
    case "nullable":
      return isNumber(type.inner, types);
    case "union":
      return type.variants.some((variant) => isNumber(variant, types));
    case "ref":
      return types.get(type.to)?.type.kind === "number";
    default:
      return false;
  }
}

/** A value in one line of TypeScript. */
export function flatCode(sample: Sample): Code {
  return printSample(sample, { keys: "bare", width: Infinity });
}

/** How a value is written. `width` are the columns that one line may have. */
export type PrintOptions = {
  keys: "bare" | "quoted";
  width: number;
  /** Columns in front of the value, and levels of indentation around it. */
  column?: number;
  depth?: number;
  /** Breaks the value itself, whether or not it fits. */
  broken?: boolean;
};

/** Writes a value as prettier would: a line where it fits, else one line per member. */
export function printSample(sample: Sample, options: PrintOptions): Code {
  const { width, column = 0, depth = 0, broken = false } = options;
  const flat = flatten(sample, options.keys);
  const isLeaf = sample.kind === "value" || sample.kind === "code";
  if (isLeaf || flat === "{}" || flat === "[]") return flat as Code;
  if (!broken && column + flat.length <= width) return flat as Code;
  const indent = "  ".repeat(depth + 1);
  const next = { ...options, depth: depth + 1, broken: false };
  const parts =
    sample.kind === "list"
      ? sample.items.map((item) => printSample(item, { ...next, column: indent.length + 1 }))
      : sample.fields.map(([wire, item]) => {
          const key = `${keyOf(wire, options.keys)}:`;
          const text = printSample(item, { ...next, column: indent.length + key.length + 2 });
          const isLong = indent.length + key.length + text.length + 2 > width;
          // A text that does not fit goes below its name; JSON leaves it.
          return isLong && options.keys === "bare" && item.kind === "value"
            ? `${key}\n${indent}  ${text}`
            : `${key} ${text}`;
        });
  const comma = options.keys === "bare" ? "," : "";
  const [open, close] = sample.kind === "list" ? ["[", "]"] : ["{", "}"];
  const lines = parts.map((part) => `${indent}${part}`).join(",\n");
  return `${open}\n${lines}${comma}\n${"  ".repeat(depth)}${close}` as Code;
}

function flatten(sample: Sample, keys: PrintOptions["keys"]): string {
  switch (sample.kind) {
    case "value":
      return literal(sample.value);
    case "code":
      return keys === "bare" ? sample.code : '"<bytes>"';
    case "list":
      return `[${sample.items.map((item) => flatten(item, keys)).join(", ")}]`;
    case "record": {
      const fields = sample.fields.map(
        ([wire, item]) => `${keyOf(wire, keys)}: ${flatten(item, keys)}`,
      );
      return fields.length ? `{ ${fields.join(", ")} }` : "{}";
    }
    default:
      return assertNever(sample);
  }
}

function keyOf(wire: string, keys: PrintOptions["keys"]): string {
  const isPlain = /^[A-Za-z_$][\w$]*$/.test(wire) && wire !== "__proto__";
  if (keys === "quoted" || !isPlain) {
    return wire === "__proto__" && keys === "bare" ? '["__proto__"]' : stringLiteral(wire);
  }
  return wire;
}
