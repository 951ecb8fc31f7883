/**
 * Says in plain JSON Schema what openapi-typescript reads in a way of its own, before it reads it: a plugin
 * of the bundler that it uses.
 */
import { createConfig, type Config } from "@redocly/openapi-core";
import { chooseChildren } from "./parents.ts";

/** Which side of a call a reading is for: what a request may hold is not what an answer may hold. */
export type Direction = "request" | "answer";

type Json = Record<string, unknown>;
/** What a visitor of the bundler knows about the place that it stands at. */
type Place = {
  resolve: (node: { $ref: string }) => { node?: unknown };
  location: { pointer: string };
};

type Read = (value: unknown) => Json | undefined;

/** The configuration of a bundler that rewrites every schema for a direction, each rewriting an identity. */
export function plainSchemas(direction: Direction): Promise<Config> {
  const visit = (schema: Json, { resolve, location }: Place): void => {
    const read: Read = (value) => {
      const node = own(value, "$ref") === undefined ? value : resolve(value as never).node;
      return typeof node === "object" && node !== null ? (node as Json) : undefined;
    };
    const isVariant = /(anyOf|oneOf)\/\d+$/.test(location.pointer);
    leaveOut(schema, direction, read);
    gather(schema, direction, read);
    if (!isVariant || "properties" in schema) declareRequired(schema);
    tagVariants(schema, read);
    setApart(schema);
  };
  const plugin = {
    id: "plain",
    preprocessors: {
      oas3: {
        schemas: () => ({
          Root: { enter: (root: unknown) => chooseChildren(root, direction) },
          Schema: { enter: visit },
        }),
      },
    },
  };
  return createConfig({ plugins: [plugin], preprocessors: { "plain/schemas": "on" } } as never, {
    extends: ["minimal"],
  });
}

/** readOnly and writeOnly are comments to openapi-typescript: what does not travel in a direction is left out. */
function leaveOut(schema: Json, direction: Direction, read: Read): void {
  const properties = read(schema["properties"]);
  const hidden = hiddenIn({ properties }, direction, read);
  for (const name of hidden) delete properties?.[name];
  const required = schema["required"];
  if (Array.isArray(required))
    schema["required"] = required.filter((name: string) => !hidden.includes(name));
}

/** The properties that do not travel in a direction. */
function hiddenIn(schema: Json | undefined, direction: Direction, read: Read): string[] {
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  const declared = Object.entries(read(schema?.["properties"]) ?? {}).flatMap(
    ([name, property]) => {
      const says = (keyword: string) =>
        own(property, keyword) === true || own(read(property), keyword) === true;
      return says(hidden) && !(says("readOnly") && says("writeOnly")) ? [name] : [];
    },
  );
  const parts = schema?.["allOf"];
  return [
    ...declared,
    ...(Array.isArray(parts) ? (parts as Json[]) : []).flatMap((part) =>
      "$ref" in part ? hiddenShallow(read(part)) : hiddenIn(read(part), direction, read),
    ),
  ];

  function hiddenShallow(target: Json | undefined): string[] {
    return target ? hiddenIn({ properties: target["properties"] }, direction, read) : [];
  }
}

/**
 * What one part of `allOf` requires, and another declares, stays optional: the whole requires it. A part that
 * only says that it is an object becomes an index signature: it is left out.
 */
function gather(schema: Json, direction: Direction, read: Read): void {
  const parts = schema["allOf"];
  if (!Array.isArray(parts)) return;
  const told = (parts as unknown[]).filter((part) => !isBare(part));
  if (told.length > 0) schema["allOf"] = told;
  const isAlone = told.length < 2 && !("properties" in schema) && !("required" in schema);
  const required = isAlone || told.some(isNullable) ? [] : [...requiredOf(schema, read, new Set())];
  const hidden = new Set(
    [schema, ...told].flatMap((part) => hiddenIn(read(part), direction, read)),
  );
  const travelling = required.filter((name) => !hidden.has(name));
  if (travelling.length > 0) schema["required"] = travelling;

  function isNullable(part: unknown): boolean {
    return own(read(part), "nullable") === true;
  }
}

function isBare(part: unknown): boolean {
  const { properties = {}, type = "object", ...others } = part as Json;
  const isEmpty = type === "object" && Object.keys(properties as Json).length === 0;
  return isEmpty && Object.keys(others).every((key) => prose.has(key) || key.startsWith("x-"));
}

const prose = new Set(["title", "description", "example", "examples", "deprecated", "default"]);

function requiredOf(schema: Json, read: Read, seen: Set<Json>): Set<string> {
  if (seen.has(schema)) return new Set();
  seen.add(schema);
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  const inherited = parts.flatMap((part) => [...requiredOf(read(part) ?? {}, read, seen)]);
  return new Set([...((schema["required"] ?? []) as string[]), ...inherited]);
}

/** A name that is required and not declared beside it is lost: it is declared as anything. */
function declareRequired(schema: Json): void {
  if (!Array.isArray(schema["required"]) || "$ref" in Object(schema["properties"])) return;
  if (schema["additionalProperties"] === false) return;
  const properties = (schema["properties"] ??= {}) as Json;
  for (const name of schema["required"] as string[])
    if (!Object.hasOwn(properties, name)) properties[name] = {};
}

/**
 * A discriminator is written into the variants, wherever else they are used, or in place of what they say
 * themselves: its values go into the union. On a parent it says nothing about the parent.
 */
function tagVariants(schema: Json, read: Read): void {
  const { discriminator } = schema;
  delete schema["discriminator"];
  if (!discriminator) return;
  for (const keyword of ["oneOf", "anyOf"]) {
    const variants = schema[keyword];
    if (!Array.isArray(variants) || !variants.every((variant) => own(variant, "$ref"))) continue;
    schema[keyword] = variants.map((variant: { $ref: string }) =>
      tagged(variant, discriminator as Json, read),
    );
  }
}

/** `anyOf` beside other keywords is read as one more choice: it is put where all must hold. */
function setApart(schema: Json): void {
  if (!("anyOf" in schema) || !Object.keys(schema).some((key) => telling.has(key))) return;
  const allOf = (schema["allOf"] ?? []) as unknown[];
  schema["allOf"] = [...allOf, { anyOf: schema["anyOf"] }];
  delete schema["anyOf"];
}

const telling = new Set(["properties", "additionalProperties", "allOf", "oneOf"]);

/** A variant together with the values that the discriminator has for it, where it does not tell them itself. */
function tagged(variant: { $ref: string }, { propertyName, mapping }: Json, read: Read): unknown {
  const property = String(propertyName);
  const name = nameIn(variant.$ref);
  const mapped = Object.entries((mapping ?? {}) as Record<string, string>)
    .filter(([, to]) => to === variant.$ref || nameIn(to) === name)
    .map(([value]) => value);
  const told = valuesOf(read(variant), property, read);
  if (told && (mapped.length === 0 || told.every((value) => mapped.includes(String(value)))))
    return variant;
  const values = mapped.length > 0 ? mapped : [name];
  const properties = { [property]: { enum: values } };
  return { allOf: [variant, { type: "object", properties, required: [property] }] };
}

/** The values that a schema lists for a property. */
function valuesOf(schema: Json | undefined, property: string, read: Read): unknown[] | undefined {
  const declared = read(own(read(schema?.["properties"]), property));
  const constant = own(declared, "const");
  if (constant !== undefined) return [constant];
  const listed = own(declared, "enum");
  if (Array.isArray(listed)) return listed as unknown[];
  const parts = schema?.["allOf"];
  if (!Array.isArray(parts)) return undefined;
  return parts.map((part) => valuesOf(read(part), property, read)).find(Boolean);
}

function nameIn(reference: string): string {
  return (reference.split(/[#/]/).at(-1) ?? "").replace(/\.(ya?ml|json)$/, "");
}

function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Json)[key]
    : undefined;
}
