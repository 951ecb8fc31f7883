/**
 * One dialect for the stages after this: which version a document is, and the spellings of 3.0 that
 * mean something else in 3.1. Done as each schema is read, so that pointers stay those of the file.
 */
import type { Diagnostics } from "../diagnostics.ts";
import { own, type Cursor, type JsonObject } from "./cursor.ts";

/** The minor version of the standard; patch versions do not change what a document means. */
export type Version = "3.0" | "3.1" | "3.2";

/** The version a document declares (OpenAPI 3.1 section 4.8.1); one that we cannot read is fatal. */
export function readVersion(root: Cursor, diagnostics: Diagnostics): Version | undefined {
  const place = { file: root.source.file, pointer: "/openapi" };
  if (own(root.value, "swagger") !== undefined) {
    const version = JSON.stringify(own(root.value, "swagger"));
    diagnostics.report("SW3004", { ...place, pointer: "/swagger" }, { version });
    return undefined;
  }
  const declared = own(root.value, "openapi");
  if (declared === undefined) {
    diagnostics.report("SW3001", root.source);
    return undefined;
  }
  const version = /^(3\.[012])(?:\.\d+(?:-.*)?)?$/.exec(
    typeof declared === "string" ? declared : JSON.stringify(declared),
  )?.[1];
  if (version === "3.0" || version === "3.1" || version === "3.2") {
    // YAML reads an unquoted `3.1` as a number.
    const assumed = `${version}.0`;
    if (typeof declared !== "string")
      diagnostics.report("SW3012", place, { found: JSON.stringify(declared), assumed });
    return version;
  }
  diagnostics.report("SW3005", place, { version: JSON.stringify(declared) });
  return undefined;
}

/**
 * A schema in the words of 3.1. In 3.0 nothing beside a `$ref` counts (3.0 section 4.7.23.2). An exclusive
 * bound may be a flag on the plain one (JSON Schema draft 5): that is how 3.0 says it, and documents of
 * 3.1 get a warning for it. `nullable` stays, as the reader of schemas takes it in both.
 */
export function upgradeSchema(
  schema: Cursor & { value: JsonObject },
  version: Version,
  diagnostics: Diagnostics,
): Cursor & { value: JsonObject } {
  const { value, source } = schema;
  if (version === "3.0" && typeof own(value, "$ref") === "string") {
    return { value: { $ref: value["$ref"] }, source };
  }
  const flag = (["exclusiveMinimum", "exclusiveMaximum"] as const).find(
    (key) => typeof own(value, key) === "boolean",
  );
  if (flag === undefined) return schema;
  if (version !== "3.0") diagnostics.report("SW4019", source, { keyword: flag });
  const upgraded = Object.entries(value).flatMap((entry) => bound(value, entry));
  return { value: Object.fromEntries(upgraded), source };
}

function bound(schema: JsonObject, [key, value]: [string, unknown]): [string, unknown][] {
  switch (key) {
    case "minimum":
      return own(schema, "exclusiveMinimum") === true ? [] : [[key, value]];
    case "maximum":
      return own(schema, "exclusiveMaximum") === true ? [] : [[key, value]];
    case "exclusiveMinimum":
      return flagged(key, value, own(schema, "minimum"));
    case "exclusiveMaximum":
      return flagged(key, value, own(schema, "maximum"));
    default:
      return [[key, value]];
  }
}

function flagged(key: string, flag: unknown, plain: unknown): [string, unknown][] {
  if (typeof flag !== "boolean") return [[key, flag]];
  return flag && plain !== undefined ? [[key, plain]] : [];
}
