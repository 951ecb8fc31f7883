/**
 * Documents as a stranger sees them: whatever the official JSON Schemas of OpenAPI reject, we must say
 * something about at that place, or a row here says why not.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Diagnostic } from "../../generator/diagnostics.ts";
import { validate } from "../../generator/index.ts";
import { misshapen, references, rules } from "../cases/bad-documents.ts";
import { documents, isPresent } from "../corpus/documents.ts";

/** What ajv says of one place; `instancePath` is a JSON pointer. */
type Objection = {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
};

/** Objections that we do not repeat, with the reason. */
const exemptions: { what: RegExp; why: string }[] = [
  {
    what: /must be string .*\/externalDocs\/description$/,
    why: "external documentation is not read: nothing that is emitted depends on it",
  },
  {
    what: /must NOT have (additional|unevaluated) properties/,
    why: "unknown fields are passed over: nothing that we read is lost by them",
  },
  {
    what: /must have required property 'description' .*\/responses\/[^/]+$/,
    why: "a response without a description is complete for a program",
  },
  {
    what: /(must have required property '\$ref'|must match format "uri-reference")/,
    why: "the schema or the reference beside it is what is objected to; it stands for the other branch",
  },
  {
    what: /must be array .*\/required$/,
    why: "`required: true` on a property is an old habit that says nothing about the object",
  },
];

const folder = mkdtempSync(join(tmpdir(), "sdkwright-official-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the official schema of the document's version objects to; branches of a choice are told one by one. */
async function objectionsTo(spec: string): Promise<Objection[]> {
  const options = { maxAliasCount: -1, uniqueKeys: false };
  return objectionsOf(parse(readFileSync(spec, "utf8"), options) as unknown);
}

async function objectionsOf(value: unknown): Promise<Objection[]> {
  const result = await new Validator({ allErrors: true }).validate(
    value as Record<string, unknown>,
  );
  if (result.valid || !Array.isArray(result.errors)) return [];
  const choices = new Set(["if", "oneOf", "anyOf", "allOf"]);
  return (result.errors as Objection[]).filter(({ keyword }) => !choices.has(keyword));
}

function isSaid({ instancePath }: Objection, diagnostics: readonly Diagnostic[]): boolean {
  const above = instancePath.replace(/\/[^/]*$/, "");
  return diagnostics.some(
    ({ pointer }) =>
      pointer === instancePath ||
      pointer === above ||
      (instancePath !== "" && pointer?.startsWith(`${instancePath}/`) === true),
  );
}

function shown({ instancePath, message, params }: Objection): string {
  return `${message ?? ""} ${JSON.stringify(params)} ${instancePath}`;
}

async function unsaid(spec: string): Promise<string[]> {
  const diagnostics = await validate(spec);
  return (await objectionsTo(spec)).filter((it) => !isSaid(it, diagnostics)).map(shown);
}

const exempt = (text: string) => exemptions.some(({ what }) => what.test(text));

describe("malformed documents", () => {
  const rows = [...misshapen, ...references, ...rules].flatMap(({ what, files }) => {
    const [text, ...others] = Object.values(files);
    return typeof text === "string" && others.length === 0 ? [{ what, text }] : [];
  });

  test("are many, and the official schemas reject most of them", async () => {
    let rejected = 0;
    for (const { text } of rows) {
      const file = join(folder, "count.yaml");
      writeFileSync(file, text);
      if ((await objectionsTo(file)).length > 0) rejected += 1;
    }
    expect(rows.length).toBeGreaterThan(50);
    expect(rejected).toBeGreaterThanOrEqual(20);
  });

  test.each(rows)("$what: what the official schema rejects, we report there", async ({ text }) => {
    const file = join(folder, "spec.yaml");
    writeFileSync(file, text);
    expect(await unsaid(file)).toEqual([]);
  });
});

/** A document of many files as one. */
async function bundled(spec: string): Promise<unknown> {
  const { bundle: whole } = await bundle({ ref: spec, config: await createConfig({}) });
  return whole.parsed;
}

/** What the official schema objects to once all files are one, and we say nothing about at a place of that end. */
async function unsaidInParts(spec: string): Promise<string[]> {
  const diagnostics = await validate(spec);
  const ending = (pointer: string): string => pointer.split("/").slice(-2).join("/");
  const said = new Set(diagnostics.flatMap(({ pointer }) => endings(pointer ?? "")));
  return (await objectionsOf(await bundled(spec))).flatMap((objection) =>
    said.has(ending(objection.instancePath)) ? [] : [shown(objection)],
  );

  /** That of a place and of the one above it: a bundle moves what is referred to, with all that is inside. */
  function endings(pointer: string): string[] {
    return [ending(pointer), ending(pointer.replace(/\/[^/]*$/, ""))];
  }
}

test("of many files: a fault in a part is objected to, and said where it stands", async () => {
  const spec = join(folder, "whole.yaml");
  const head = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n";
  writeFileSync(spec, `${head}paths: { /a: { $ref: part.yaml } }\n`);
  const part = (place: string): void =>
    writeFileSync(
      join(folder, "part.yaml"),
      `get: { parameters: [{ name: a, in: ${place}, schema: {} }], responses: { "200": { description: A } } }\n`,
    );
  part("query");
  expect(await objectionsOf(await bundled(spec))).toEqual([]);
  part("nowhere");
  expect((await objectionsOf(await bundled(spec))).map(shown).join()).toContain("/parameters/0");
  expect(await unsaidInParts(spec)).toEqual([]);
});

describe.skipIf(!isPresent)("real documents", () => {
  const isDivided = (name: string): boolean => /^(digitalocean|influx-src)\//.test(name);
  const single = documents.filter(({ name }) => !isDivided(name));
  const divided = documents.filter(({ name }) => isDivided(name));
  const used = new Set<RegExp>();

  test.each(single)(
    "$name: what the official schema rejects, we report there",
    async ({ spec }) => {
      const found = await unsaid(spec);
      for (const { what } of exemptions) if (found.some((text) => what.test(text))) used.add(what);
      expect(found.filter((text) => !exempt(text))).toEqual([]);
    },
  );

  test.each(divided)(
    "$name, of many files: what the official schema rejects, we report in one of them",
    async ({ spec }) => {
      expect((await unsaidInParts(spec)).filter((text) => !exempt(text))).toEqual([]);
      expect(JSON.stringify(await bundled(spec)).length).toBeGreaterThan(100_000);
    },
  );

  test("every exemption is needed", () => {
    expect(exemptions.filter(({ what }) => !used.has(what))).toEqual([]);
  });
});
