/**
 * Documents as a stranger sees them: whatever the official JSON Schemas of OpenAPI reject, we must say
 * something about at that place, or a row here says why not.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  const value: unknown = parse(readFileSync(spec, "utf8"), {
    maxAliasCount: -1,
    uniqueKeys: false,
  });
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

describe.skipIf(!isPresent)("real documents", () => {
  const single = documents.filter(({ name }) => !/^(digitalocean|influx-src)\//.test(name));
  const used = new Set<RegExp>();

  test.each(single)(
    "$name: what the official schema rejects, we report there",
    async ({ spec }) => {
      const found = await unsaid(spec);
      for (const { what } of exemptions) if (found.some((text) => what.test(text))) used.add(what);
      expect(found.filter((text) => !exempt(text))).toEqual([]);
    },
  );

  test("every exemption is needed", () => {
    expect(exemptions.filter(({ what }) => !used.has(what))).toEqual([]);
  });
});
