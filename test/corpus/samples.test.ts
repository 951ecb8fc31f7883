/**
 * The programs on the pages of the whole Polar document: all of them compile, and all of them run against a
 * server that checks each request by the document and answers with the example of the page, checked as well.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { generate, type OutputFile } from "../../generator/index.ts";
import { asLines, compile, compilers, strictest } from "../package/typescript.ts";
import { deadLinks, samplesOf, sectionOf, type PageSample } from "../reference/pages.ts";
import { loadSpec, type Operation, type SpecDocument } from "../server/spec-document.ts";
import { createValidator } from "../server/validator.ts";
import { corpus, isPresent } from "./documents.ts";

const spec = join(corpus, "polar-2026-10.json");

describe.skipIf(!isPresent)("the whole Polar document", () => {
  let folder: string;
  let files: OutputFile[];
  let samples: PageSample[];
  let document: SpecDocument;

  beforeAll(async () => {
    document = loadSpec(spec);
    folder = mkdtempSync(join(tmpdir(), "sdkwright-samples-"));
    const config = { name: "@sdkwright/polar", client: "Polar" };
    ({ files } = await generate({ spec, config }));
    write("package.json", '{ "private": true, "type": "module" }');
    for (const { path, text } of files) write(`node_modules/@sdkwright/polar/${path}`, text);
    samples = files.flatMap(samplesOf);
    samples.forEach(({ code }, index) => {
      write(`sample${index}.ts`, code);
      write(`sample${index}.mjs`, code);
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("has two programs for each operation, and no dead link", () => {
    const ids = document.operations.map(({ id }) => id);
    const found = samples.map(({ operationId }) => operationId);
    expect([...found].sort()).toEqual([...ids, ...ids].sort());
    expect(deadLinks(files)).toEqual([]);
  });

  test("its documentation is not larger than 1.5 MB", () => {
    const docs = files.filter(({ path }) => path.startsWith("docs/") || path === "llms.txt");
    const bytes = docs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
  });

  test.each(compilers)("every program compiles with %s", async (compiler) => {
    const { complaints } = await compile(
      { folder, include: ["*.ts"], options: strictest },
      compiler,
    );
    expect(asLines(complaints)).toEqual([]);
  });

  test("every program runs, sends what the document asks for, and reads what it promises", async () => {
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    const validator = createValidator(document.root);
    const faults: string[] = [];
    for (const [index, sample] of samples.entries()) {
      const operation = document.operations.find(
        ({ id }) => id === sample.operationId,
      ) as Operation;
      let calls = 0;
      vi.spyOn(globalThis, "fetch").mockImplementation((_, init) => {
        calls += 1;
        faults.push(
          ...complain(validator, operation, init ?? {}).map((it) => `${operation.id}: ${it}`),
        );
        return Promise.resolve(answer(validator, operation, sample, files, faults));
      });
      const file = join(folder, `sample${index}.mjs`);
      await import(pathToFileURL(file).href).catch((error: unknown) => {
        faults.push(`${operation.id} ${sample.style}: ${String(error)}`);
      });
      if (calls === 0) faults.push(`${operation.id} ${sample.style}: sent nothing`);
    }
    expect(faults).toEqual([]);
    expect(samples).toHaveLength(372);
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

type Validator = ReturnType<typeof createValidator>;

/** What the document would not take about a request. */
function complain(validator: Validator, operation: Operation, init: RequestInit): string[] {
  const needs = operation.security !== undefined && operation.security.length > 0;
  const authorization = new Headers(init.headers).get("authorization");
  const faults = needs === (authorization === "Bearer <token>") ? [] : ["the credential"];
  if (!operation.body) return init.body ? [...faults, "a body"] : faults;
  if (typeof init.body !== "string")
    return (init.body ?? !operation.body.required) ? faults : [...faults, "no body"];
  const json = operation.body.media.get("application/json");
  if (!json) return faults;
  const issues = validator.check(json, JSON.parse(init.body), ["body"]);
  return [...faults, ...issues.map((issue) => JSON.stringify(issue))];
}

/** The first success of the document, its body from the page. */
function answer(
  validator: Validator,
  operation: Operation,
  { page, operationId }: PageSample,
  files: readonly OutputFile[],
  faults: string[],
): Response {
  const [status = "200", response] =
    [...operation.responses].find(([code]) => code.startsWith("2")) ?? [];
  const [mediaType] = [...(response?.media.keys() ?? [])];
  if (mediaType === undefined) return new Response(null, { status: Number(status) });
  const headers = { "content-type": mediaType };
  if (mediaType !== "application/json")
    return new Response("a,b\n", { status: Number(status), headers });
  const file = files.find(({ path }) => path === page) as OutputFile;
  const marker = file.text.indexOf(`operationID="${operationId}"`);
  const name =
    file.text
      .slice(0, marker)
      .match(/^## (.*)$/gm)
      ?.at(-1)
      ?.slice(3) ?? "";
  const own = sectionOf(file, name);
  const same = /for example as for \[`(\w+)`\]/.exec(own)?.[1];
  const json = /```json\n([^]*?)\n```/.exec(same === undefined ? own : sectionOf(file, same))?.[1];
  const schema = response?.media.get(mediaType);
  const issues = schema && json !== undefined ? validator.check(schema, JSON.parse(json), []) : [];
  // The document's own unions may take one price for two of their variants.
  const real = issues.filter(({ msg }) => !msg.includes("exactly one schema in oneOf"));
  faults.push(...real.map((issue) => `${operationId}: example: ${JSON.stringify(issue)}`));
  // One page is enough: a sample of a later one would be the same.
  const body = (json ?? "null").replace(/"max_page": \d+/, '"max_page": 1');
  return new Response(body, { status: Number(status), headers });
}
