/**
 * A cursor is a value together with where it stands. Reading a document means stepping cursors, so
 * that every complaint can point at its place. Only own properties are ever seen.
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Source } from "../ir/types.ts";
import { join } from "./pointer.ts";

/** A value of the document and its place. */
export type Cursor = { value: unknown; source: Source };

/** A JSON object: keys are data and may be called anything. */
export type JsonObject = Record<string, unknown>;

/** The name of a value's kind as JSON calls it, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property of a value, or undefined: never one that it inherits. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** One step down to an own property; undefined when there is none. */
export function child(cursor: Cursor, key: string): Cursor | undefined {
  const value = own(cursor.value, key);
  return value === undefined ? undefined : step(cursor, key, value);
}

/** The entries of an object in the order of the document; none for any other kind. */
export function entries(cursor: Cursor): [string, Cursor][] {
  if (!isObject(cursor.value)) return [];
  return Object.entries(cursor.value).map(([key, value]) => [key, step(cursor, key, value)]);
}

/** The items of an array; none for any other kind. */
export function items(cursor: Cursor): Cursor[] {
  if (!Array.isArray(cursor.value)) return [];
  return cursor.value.map((value: unknown, index) => step(cursor, index, value));
}

/** A string property; any other kind is reported and left out. */
export function readString(
  cursor: Cursor,
  key: string,
  diagnostics: Diagnostics,
): string | undefined {
  const value = own(cursor.value, key);
  if (value === undefined || typeof value === "string") return value;
  return wrongKind(cursor, key, "a string", diagnostics);
}

/** A string property that the standard requires; its absence is reported. */
export function readRequired(
  cursor: Cursor,
  key: string,
  diagnostics: Diagnostics,
): string | undefined {
  const value = readString(cursor, key, diagnostics);
  if (own(cursor.value, key) === undefined)
    diagnostics.report("SW3002", cursor.source, { field: key });
  return value;
}

/** A boolean property, also in quotes; any other kind is reported and left out. */
export function readBoolean(
  cursor: Cursor,
  key: string,
  diagnostics: Diagnostics,
): boolean | undefined {
  const value = own(cursor.value, key);
  if (value === undefined || typeof value === "boolean") return value;
  if (value === "true" || value === "false") {
    diagnostics.report("SW3009", step(cursor, key, value).source, { field: key, assumed: value });
    return value === "true";
  }
  return wrongKind(cursor, key, "true or false", diagnostics);
}

/** A number property; any other kind is reported and left out. */
export function readNumber(
  cursor: Cursor,
  key: string,
  diagnostics: Diagnostics,
): number | undefined {
  const value = own(cursor.value, key);
  if (value === undefined || typeof value === "number") return value;
  return wrongKind(cursor, key, "a number", diagnostics);
}

/** An object property as a cursor; any other kind is reported and left out. */
export function readObject(
  cursor: Cursor,
  key: string,
  diagnostics: Diagnostics,
): Cursor | undefined {
  const found = child(cursor, key);
  if (!found || isObject(found.value)) return found;
  return wrongKind(cursor, key, "an object", diagnostics);
}

/** The entries of an object property; none when it is absent or, with a report, of another kind. */
export function readEntries(
  cursor: Cursor,
  key: string,
  diagnostics: Diagnostics,
): [string, Cursor][] {
  const found = readObject(cursor, key, diagnostics);
  return found ? entries(found) : [];
}

/** The items of an array property; none when it is absent or, with a report, of another kind. */
export function readItems(cursor: Cursor, key: string, diagnostics: Diagnostics): Cursor[] {
  const found = child(cursor, key);
  if (!found) return [];
  if (!Array.isArray(found.value)) wrongKind(cursor, key, "an array", diagnostics);
  return items(found);
}

/** The strings of an array property; items of another kind are reported and left out. */
export function readStrings(cursor: Cursor, key: string, diagnostics: Diagnostics): string[] {
  return readItems(cursor, key, diagnostics).flatMap((item) =>
    expectString(item, diagnostics) ? [item.value] : [],
  );
}

/** Whether a cursor stands on a string; anything else is reported. */
export function expectString(
  cursor: Cursor,
  diagnostics: Diagnostics,
): cursor is Cursor & { value: string } {
  if (typeof cursor.value === "string") return true;
  diagnostics.report("SW3003", cursor.source, {
    expected: "a string",
    found: kindOf(cursor.value),
  });
  return false;
}

/** Whether a cursor stands on an object; anything else is reported. */
export function expectObject(
  cursor: Cursor,
  diagnostics: Diagnostics,
): cursor is Cursor & { value: JsonObject } {
  if (isObject(cursor.value)) return true;
  diagnostics.report("SW3003", cursor.source, {
    expected: "an object",
    found: kindOf(cursor.value),
  });
  return false;
}

function step(cursor: Cursor, key: string | number, value: unknown): Cursor {
  const { file, pointer } = cursor.source;
  return { value, source: { file, pointer: join(pointer, key) } };
}

function wrongKind(
  cursor: Cursor,
  key: string,
  expected: string,
  diagnostics: Diagnostics,
): undefined {
  const value = own(cursor.value, key);
  const found = kindOf(value);
  const { source } = step(cursor, key, value);
  diagnostics.report("SW3003", source, { expected, found });
  return undefined;
}
