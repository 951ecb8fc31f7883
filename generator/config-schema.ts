/**
 * Small readers for the values of a configuration file. Each takes a value and its place and gives the
 * typed value, or reports what it found and what it expected. Knows no key of our configuration.
 */
import { isObject, kindOf } from "./spec/cursor.ts";
import { join } from "./spec/pointer.ts";

/** A place in the file and where complaints about it go. */
export type Spot = { pointer: string; key: string; complain: Complain };

/** Takes a complaint: a key nobody knows, or a value that is not what was expected. */
export type Complain = (
  pointer: string,
  complaint:
    | { code: "SW7003"; key: string; hint: string }
    | { code: "SW7004"; key: string; actual: string; expected: string },
) => void;

/** Reads one value; undefined when it was complained about. */
export type Field<T> = (value: unknown, spot: Spot) => T | undefined;

/** A text that passes a test, described in words for the hint. */
export function text(
  expected = "a text",
  test: (text: string) => boolean = isFilled,
): Field<string> {
  return (value, spot) =>
    typeof value === "string" && test(value) ? value : unexpected(value, spot, expected);
}

/** A whole number that is not below a bound. */
export function wholeNumber(least: number): Field<number> {
  return (value, spot) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= least
      ? value
      : unexpected(value, spot, `a whole number from ${least} up`);
}

/** `true` or `false`. */
export function flag(): Field<boolean> {
  return (value, spot) =>
    typeof value === "boolean" ? value : unexpected(value, spot, "true or false");
}

/** One of a few words. */
export function oneOf<T extends string>(...words: T[]): Field<T> {
  return (value, spot) =>
    words.find((word) => word === value) ?? unexpected(value, spot, words.join(" or "));
}

/** What another field reads, made into something else. */
export function mapped<A, B>(field: Field<A>, change: (value: A) => B): Field<B> {
  return (value, spot) => {
    const read = field(value, spot);
    return read === undefined ? undefined : change(read);
  };
}

/** A list whose items are all alike. */
export function list<T>(item: Field<T>): Field<T[]> {
  return (value, spot) => {
    if (!Array.isArray(value)) return unexpected(value, spot, "a list");
    const items = value.map((each: unknown, index) => item(each, below(spot, String(index))));
    return items.every((each) => each !== undefined) ? items : undefined;
  };
}

/** One field for lists, another for everything else. */
export function listOr<A, B>(asList: Field<A>, otherwise: Field<B>): Field<A | B> {
  return (value, spot) => (Array.isArray(value) ? asList(value, spot) : otherwise(value, spot));
}

/** One field for texts, another for everything else. */
export function textOr<A, B>(asText: Field<A>, otherwise: Field<B>): Field<A | B> {
  return (value, spot) =>
    typeof value === "string" ? asText(value, spot) : otherwise(value, spot);
}

/** `true` or `false` for the whole, or something that says more. */
export function flagOr<T>(otherwise: Field<T>): Field<boolean | T> {
  return (value, spot) => (typeof value === "boolean" ? value : otherwise(value, spot));
}

/** An object with keys of the user's and values that are all alike. */
export function record<T>(field: Field<T>): Field<Record<string, T>> {
  return (value, spot) => {
    if (!isObject(value)) return unexpected(value, spot, "a map");
    const entries = Object.entries(value).flatMap(([key, each]): [string, T][] => {
      const read = field(each, below(spot, key));
      return read === undefined ? [] : [[key, read]];
    });
    return Object.fromEntries(entries);
  };
}

/** What a group of fields gives: each may be left out, but for the ones that are required. */
export type Group<F, R extends keyof F = never> = { [K in R]: Value<F[K]> } & {
  [K in Exclude<keyof F, R>]?: Value<F[K]>;
};

type Value<F> = F extends Field<infer T> ? T : never;

/** An object with the keys of ours; others are complained about with the nearest key we know. */
export function group<F extends Record<string, Field<unknown>>, R extends keyof F & string = never>(
  fields: F,
  required: readonly R[] = [],
): Field<Group<F, R>> {
  return (value, spot) => {
    if (!isObject(value)) return unexpected(value, spot, "a map");
    const entries: [string, unknown][] = [];
    for (const [key, each] of Object.entries(value)) {
      const place = below(spot, key);
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined) unknownKey(place, Object.keys(fields));
      const read = field?.(each, place);
      if (read !== undefined) entries.push([key, read]);
    }
    for (const key of required) if (!Object.hasOwn(value, key)) missing(spot, key);
    const isWhole = required.every((key) => entries.some(([read]) => read === key));
    return isWhole ? (Object.fromEntries(entries) as Group<F, R>) : undefined;
  };
}

/** The word of a list that was probably meant; undefined when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const ranked = words.map((known) => ({ known, steps: distance(word, known) }));
  return ranked.filter(({ steps }) => steps <= limit).sort((a, b) => a.steps - b.steps)[0]?.known;
}

function isFilled(value: string): boolean {
  return value.trim() !== "";
}

function below(spot: Spot, key: string): Spot {
  return {
    ...spot,
    pointer: join(spot.pointer, key),
    key: spot.key === "" ? key : `${spot.key}.${key}`,
  };
}

/** Complains, and is the value that was not read. */
function unexpected(value: unknown, { pointer, key, complain }: Spot, expected: string): undefined {
  const isScalar = ["string", "number", "boolean"].includes(typeof value);
  const actual = isScalar ? JSON.stringify(value) : kindOf(value);
  complain(pointer, { code: "SW7004", key: key === "" ? "the config" : key, actual, expected });
  return undefined;
}

function missing({ pointer, key, complain }: Spot, name: string): void {
  complain(pointer, {
    code: "SW7004",
    key: `${key}.${name}`,
    actual: "missing",
    expected: `\`${name}\` here`,
  });
}

function unknownKey({ pointer, key, complain }: Spot, known: string[]): void {
  const word = key.split(".").at(-1) ?? key;
  const meant = nearest(word, known);
  const hint =
    meant === undefined ? `Known keys: ${known.join(", ")}.` : `Did you mean \`${meant}\`?`;
  complain(pointer, { code: "SW7003", key, hint });
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
