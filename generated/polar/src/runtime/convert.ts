/** Values that are one thing on the wire and another in the program, by tables that say where they stand. */
import { asIs, type Arguments } from "./encode.js";
import { RequestEncodeError } from "./errors.js";
import type { BodyEncoder, Decoder, WireReader } from "./types.js";

/** Levels of nesting that are converted; what is deeper is refused. */
const deepestInput = 500;

/** Ends the conversion with an error that names the place. */
type Refuse = (expected: string) => never;

/** One plain value. `digits` is the text of an integer that a number would round. */
export type Scalar = {
  readonly read: (value: unknown, refuse: Refuse, digits: unknown) => unknown;
  readonly write: (value: unknown, refuse: Refuse) => unknown;
};

/** Where in a value scalars stand. `0` is for what stays as it is; a function for a table that holds itself. */
export type Conversion =
  | 0
  | Scalar
  | (() => Conversion)
  | { readonly items: Conversion }
  | { readonly tuple: readonly Conversion[]; readonly rest?: Conversion }
  | {
      readonly fields: { readonly [wire: string]: Conversion };
      readonly rest?: Conversion;
      /** What programs call a field, by its name on the wire. */
      readonly names?: Names;
    }
  | { readonly all: readonly Conversion[] }
  /** `as` is what programs call the property that tells. */
  | {
      readonly tag: string;
      readonly as?: string;
      readonly of: { readonly [value: string]: Conversion };
    };

type Names = { readonly [wire: string]: string };
type Leaf = Exclude<
  Conversion,
  0 | (() => Conversion) | { readonly all: unknown } | { readonly tag: string }
>;
type Way = { readonly write: boolean; readonly keys: (string | number)[] };

/** An integer of 64 bits as a number. One that a number would round is refused. @internal */
export const int64: Scalar = {
  read(value, refuse) {
    if (typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
    return refuse("an integer that a number holds exactly; set `int64` to read others");
  },
  write: (value) => value,
};

/** An integer of 64 bits as a bigint. @internal */
export const bigInt: Scalar = {
  read(value, refuse, digits) {
    if (typeof value !== "number") return value;
    if (typeof digits === "string") return BigInt(digits);
    return Number.isSafeInteger(value) ? BigInt(value) : refuse("an integer");
  },
  write: (value) => value,
};

/** An integer of 64 bits as a string of digits. @internal */
export const digits: Scalar = {
  read(value, refuse, text) {
    const whole = bigInt.read(value, refuse, text);
    return typeof whole === "bigint" ? String(whole) : whole;
  },
  write(value, refuse) {
    if (typeof value !== "string") return value;
    return /^-?\d+$/.test(value) ? BigInt(value) : refuse("digits");
  },
};

/**
 * A point in time (RFC 3339) as a `Date`, to the millisecond. Refused: what has no zone, a leap second, a
 * day that its month does not have, a year of five digits.
 * @internal
 */
export const date: Scalar = {
  read(value, refuse) {
    if (typeof value !== "string") return value;
    const [, day = "", time = "", zone = ""] =
      /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d(?:\.\d+)?)([Zz]|[+-]\d\d:\d\d)$/.exec(value) ?? [];
    const found = new Date(`${day}T${time}${zone.replace("z", "Z")}`);
    // Engines take February 30th for March 2nd.
    const sameDay = new Date(`${day}T00:00:00Z`);
    const isReal = +found === +found && +sameDay === +sameDay;
    if (!isReal || sameDay.toISOString().slice(0, 10) !== day) return refuse("a date-time");
    return found;
  },
  write(value, refuse) {
    if (!(value instanceof Date)) return value;
    const text = +value === +value ? value.toISOString() : "";
    return /^\d{4}-/.test(text) ? text : refuse("a valid date of the years 0 to 9999");
  },
};

/** JSON with conversions: those of the operation's `output` by status. @internal */
export const converted: Decoder = (text, response, { output = {}, quote }, check) => {
  const wire = check(JSON.parse(text));
  const { status } = response;
  const table = output[status] ?? output[String(status).replace(/..$/, "XX")] ?? output["default"];
  const quoted = quote?.(text);
  const way = { write: false, keys: [] };
  return convert(table ?? 0, wire, quoted === undefined ? undefined : JSON.parse(quoted), way, 0);
};

/** The same, with the status by which the types of bodies differ. @internal */
export const convertedWithStatus: Decoder = (text, response, operation, check) => ({
  status: response.status,
  body: text === "" ? undefined : converted(text, response, operation, check),
});

/**
 * What comes in other ways than as an answer: events of streams, and webhooks. `quote` as for answers.
 * @internal
 */
export const reads =
  (table: Conversion, quote?: typeof quoteIntegers): WireReader =>
  (wire, text, place) => {
    const quoted = quote?.(text);
    const digits: unknown = quoted === undefined ? undefined : JSON.parse(quoted);
    return convert(table, wire, place ? place(digits) : digits, { write: false, keys: [] }, 0);
  };

/** The body of an error; as it came where it is not what the document says. @internal */
export function convertedError(table: Conversion, body: unknown): unknown {
  try {
    return convert(table, structuredClone(body), undefined, { write: false, keys: [] }, 0);
  } catch {
    return body;
  }
}

/**
 * A JSON body with the conversions of the operation's `input`. Integers are sent with all their digits.
 * @internal
 */
export const convertedJson: BodyEncoder = (outgoing, rest, operation) => {
  const { whole, optional, input = 0 } = operation;
  const given = whole ? rest["body"] : rest;
  const isLeftOut = !whole && optional && Object.keys(rest).length === 0;
  const way = { write: true, keys: [] };
  const body =
    isLeftOut || given === undefined
      ? undefined
      : jsonText(convert(input, given, undefined, way, 0), 0);
  asIs("application/json")(outgoing, { body }, { ...operation, whole: 1 });
};

/** A form whose fields are something else in programs. @internal */
export const convertedForm =
  (encode: BodyEncoder): BodyEncoder =>
  (outgoing, rest, operation) => {
    const { whole, input = 0 } = operation;
    const way = { write: true, keys: [] };
    const body = convert(input, whole ? rest["body"] : rest, undefined, way, 0);
    encode(outgoing, whole ? { ...rest, body } : (body as Arguments), operation);
  };

function convert(
  table: Conversion,
  value: unknown,
  quoted: unknown,
  way: Way,
  depth: number,
): unknown {
  if (table === 0 || value === null || value === undefined) return value;
  const refuse: Refuse = (expected) => refuseAt(way, depth, expected);
  const leaves = leavesOf(table, value, way);
  const names = Object.assign({}, ...leaves.map((leaf) => "names" in leaf && leaf.names)) as Names;
  let result = way.write ? rename(value, names, true) : value;
  for (const leaf of leaves) {
    if ("read" in leaf) {
      result = way.write ? leaf.write(result, refuse) : leaf.read(result, refuse, quoted);
    } else if (depth > deepestInput) return refuse(`at most ${deepestInput} levels`);
    else result = convertInside(leaf, result, { quoted, way, depth, isOurs: result !== value });
  }
  return way.write ? result : rename(result, names, false);
}

/** The tables that hold for a value: parts of what is combined, the variant that its tag names. */
function leavesOf(table: Conversion, value: unknown, way: Way): Leaf[] {
  if (table === 0) return [];
  if (typeof table === "function") return leavesOf(table(), value, way);
  if ("all" in table) return table.all.flatMap((part) => leavesOf(part, value, way));
  if (!("tag" in table)) return [table];
  const tag = String(own(value, way.write ? (table.as ?? table.tag) : table.tag));
  return Object.hasOwn(table.of, tag) ? leavesOf(table.of[tag] ?? 0, value, way) : [];
}

/** Converts what is inside of a list or of an object, whose keys are those of the wire. */
function convertInside(
  table: Exclude<Leaf, Scalar>,
  value: unknown,
  { quoted, way, depth, isOurs }: { quoted: unknown; way: Way; depth: number; isOurs: boolean },
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Array.isArray(value)
    ? "items" in table
      ? value.map((_, index) => [index, table.items] as const)
      : "tuple" in table
        ? value.map((_, index) => [index, table.tuple[index] ?? table.rest ?? 0] as const)
        : []
    : "fields" in table
      ? Object.keys(value).map(
          (key) =>
            [key, Object.hasOwn(table.fields, key) ? table.fields[key] : table.rest] as const,
        )
      : [];
  // What came in is ours to change; what a caller gave is not.
  let target: object = value;
  for (const [key, inner = 0] of entries) {
    if (inner === 0) continue;
    const before = own(value, key);
    way.keys[depth] = key;
    const after = convert(inner, before, own(quoted, key), way, depth + 1);
    if (after === before) continue;
    if (way.write && !isOurs && target === value)
      target = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    set(target, key, after);
  }
  return target;
}

/** An object with the names of programs, or of the wire for what is sent. The rest keeps its own. */
function rename(value: unknown, names: Names, isSent: boolean): unknown {
  const pairs = Object.entries(names);
  if (pairs.length === 0 || typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  const changed = new Map(isSent ? pairs.map(([wire, name]) => [name, wire]) : pairs);
  const keys = Object.keys(value);
  const taken = new Set(keys.map((key) => changed.get(key)));
  const target = {};
  for (const key of keys) {
    const name = changed.get(key);
    // Of two that come out alike, the one that the description names stays.
    if (name !== undefined || !taken.has(key)) set(target, name ?? key, own(value, key));
  }
  return target;
}

function set(target: object, key: string | number, value: unknown): void {
  const property = { value, enumerable: true, writable: true, configurable: true };
  Object.defineProperty(target, key, property);
}

function own(value: unknown, key: string | number): unknown {
  const object = Object(value) as Record<string | number, unknown>;
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function refuseAt({ write, keys }: Way, depth: number, expected: string): never {
  const place = keys
    .slice(0, depth)
    .map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  const message = `"${place}": expected ${expected}`;
  throw write ? new RequestEncodeError(`body ${message}`) : new RangeError(message);
}

/** JSON, in which a bigint is a number with all its digits. */
function jsonText(value: unknown, depth: number): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null || "toJSON" in value) {
    return JSON.stringify(value);
  }
  if (depth > deepestInput)
    throw new RequestEncodeError("body: must be a value that JSON can hold");
  if (Array.isArray(value)) {
    return `[${value.map((item) => jsonText(item, depth + 1) ?? "null").join(",")}]`;
  }
  const fields = Object.entries(value).flatMap(([key, item]) => {
    const text = jsonText(item, depth + 1);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${fields.join(",")}}`;
}

/**
 * JSON text with its long integers in quotes, so that a second reading gives their digits; undefined where
 * there is none. Takes one pass over the text; what stands in strings is left alone.
 * @internal
 */
export function quoteIntegers(text: string): string | undefined {
  if (!/\d{16}/.test(text)) return undefined;
  const number = /-?\d[\d.eE+-]*/y;
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 0x22) at = endOfString(text, at);
    else if (letter === 0x2d || (letter >= 0x30 && letter <= 0x39)) {
      number.lastIndex = at;
      const [token = "-"] = number.exec(text) ?? [];
      if (/^-?\d{16,}$/.test(token)) {
        parts.push(text.slice(kept, at), `"${token}"`);
        kept = at + token.length;
      }
      at += token.length - 1;
    }
  }
  return parts.length ? parts.join("") + text.slice(kept) : undefined;
}

/** Where the string that begins at a quote ends. The text was read as JSON before, so that it does. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === 0x5c) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}
