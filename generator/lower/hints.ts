/**
 * Vendor extensions of every dialect, turned into neutral wishes. The list is closed: an extension that
 * is not named here has no effect. Values of the wrong kind are passed over, as extensions are free text.
 */
import { own, type Cursor } from "../spec/document.ts";

/** Wishes for where an operation belongs and what it is called. */
export type Placement = { group?: string[]; name?: string };

/** The name that the author chose for a schema. */
export function typeName(cursor: Cursor): string | undefined {
  return text(cursor.value, [
    "x-speakeasy-name-override",
    "x-fern-type-name",
    "x-stainless-model-name",
  ]);
}

/** The group and the method name that vendor extensions ask for. */
export function placement(cursor: Cursor): Placement {
  const group = path(cursor.value, [
    "x-speakeasy-group",
    "x-fern-sdk-group-name",
    "x-stainless-resource",
  ]);
  const name = text(cursor.value, [
    "x-speakeasy-name-override",
    "x-fern-sdk-method-name",
    "x-stainless-method-name",
    "x-ms-client-name",
  ]);
  return { ...(group ? { group } : {}), ...(name === undefined ? {} : { name }) };
}

/** The name by which callers choose a server. */
export function serverName(cursor: Cursor): string | undefined {
  return text(cursor.value, [
    "x-speakeasy-server-id",
    "x-fern-server-name",
    "x-stainless-environment",
  ]);
}

/** The header that makes a repeat harmless, when an extension names it. */
export function idempotencyHeader(cursor: Cursor): string | undefined {
  const value = own(cursor.value, "x-idempotency") ?? own(cursor.value, "x-idempotency-key");
  if (value === true) return "Idempotency-Key";
  return typeof value === "string" ? value : text(value, ["header", "name"]);
}

/** When an operation goes, and how stable it is, as extensions tell. */
export function lifecycle(cursor: Cursor): { sunset?: string; stability?: string } | undefined {
  const sunset = text(cursor.value, ["x-sunset"]);
  const stability = text(cursor.value, ["x-stability-level"]);
  if (sunset === undefined && stability === undefined) return undefined;
  return {
    ...(sunset === undefined ? {} : { sunset }),
    ...(stability === undefined ? {} : { stability }),
  };
}

/** What extensions say about the value of an enum at a position. */
export type MemberHint = { name?: string; description?: string };

/** Names and descriptions of enum members: parallel lists, maps by value, or lists of objects. */
export function memberHints(cursor: Cursor, values: readonly unknown[]): MemberHint[] {
  const names = ["x-enum-varnames", "x-enumNames", "x-speakeasy-enums", "x-enum-names"];
  const descriptions = [
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-speakeasy-enum-descriptions",
  ];
  const nameAt = parallel(cursor.value, names);
  const descriptionAt = parallel(cursor.value, descriptions);
  const objects = memberObjects(cursor.value);
  return values.map((value, index) => {
    const object = objects.get(String(value));
    const name = nameAt(value, index) ?? text(object, ["name"]);
    const description = descriptionAt(value, index) ?? text(object, ["description"]);
    return {
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    };
  });
}

/** Reads a list that runs parallel to the values, or a map from value to text. */
function parallel(
  value: unknown,
  keys: string[],
): (member: unknown, index: number) => string | undefined {
  const found = keys.map((key) => own(value, key)).find((candidate) => candidate !== undefined);
  return (member, index) => {
    const at: unknown = Array.isArray(found) ? found[index] : own(found, String(member));
    return typeof at === "string" && at !== "" ? at : undefined;
  };
}

/** `x-ms-enum.values` and `x-enum-elements` list objects; `x-fern-enum` maps values to them. */
function memberObjects(value: unknown): Map<string, unknown> {
  const microsoft = own(own(value, "x-ms-enum"), "values");
  const elements = own(value, "x-enum-elements");
  const fern = own(value, "x-fern-enum");
  const byValue = [microsoft, elements].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  return new Map([
    ...byValue.map((member): [string, unknown] => [
      String(own(member, "value") ?? own(member, "name")),
      member,
    ]),
    ...Object.entries(typeof fern === "object" && fern !== null ? fern : {}),
  ]);
}

function text(value: unknown, keys: string[]): string | undefined {
  return keys
    .map((key) => own(value, key))
    .find((candidate): candidate is string => typeof candidate === "string" && candidate !== "");
}

function path(value: unknown, keys: string[]): string[] | undefined {
  for (const key of keys) {
    const found = own(value, key);
    const parts: unknown[] =
      typeof found === "string" ? found.split(".") : Array.isArray(found) ? found : [];
    const names = parts.filter((part): part is string => typeof part === "string" && part !== "");
    if (names.length > 0) return names;
  }
  return undefined;
}
