/** Switches and templates of the documentation, seen in what a run gives. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultConfig, type Config, type DocsConfig } from "../../../generator/config.ts";
import { generate } from "../../../generator/index.ts";
import { deadLinks } from "../../reference/pages.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sdkwright-docs-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const pets = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.test" }],
  paths: {
    "/pets/{id}": {
      get: {
        operationId: "pets:get",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          200: {
            description: "A pet",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    },
  },
};

async function run(
  config: Partial<Config> = {},
  options: { templates?: string; spec?: object } = {},
) {
  const spec = join(folder, "openapi.json");
  writeFileSync(spec, JSON.stringify(options.spec ?? pets));
  const { files, diagnostics } = await generate({
    spec,
    config: { build: false, ...config },
    ...(options.templates === undefined ? {} : { templates: options.templates }),
  });
  return { files, diagnostics, paths: files.map(({ path }) => path) };
}

const isDocument = (path: string) => path.startsWith("docs/") || path === "llms.txt";

describe("switches", () => {
  const off: DocsConfig = {
    pages: false,
    samples: false,
    reference: false,
    llms: false,
    site: false,
  };
  test.each<[string, DocsConfig, string[]]>([
    ["nothing", off, []],
    ["only the compact reference", { ...off, reference: true }, ["docs/reference.md"]],
    ["only llms.txt", { ...off, llms: true }, ["llms.txt"]],
    [
      "only the pages",
      { ...off, pages: true },
      [
        "docs/README.md",
        "docs/models/pets.md",
        "docs/options.md",
        "docs/resources/pets.md",
        "docs/security.md",
      ],
    ],
  ])("%s, and no link to what is not there", async (_, docs, wanted) => {
    const { paths, files } = await run({ docs });
    expect(paths.filter(isDocument)).toEqual(wanted);
    expect(deadLinks(files)).toEqual([]);
    const manifest = files.find(({ path }) => path === "package.json")?.text ?? "";
    const published = (JSON.parse(manifest) as { files: string[] }).files;
    expect(published.includes("docs")).toBe(docs.pages || docs.reference);
    expect(published.includes("llms.txt")).toBe(docs.llms);
  });

  test("pages without samples", async () => {
    const { files } = await run({ docs: { ...defaultConfig.docs, samples: false } });
    const page = files.find(({ path }) => path === "docs/resources/pets.md")?.text;
    expect(page).toContain("## get");
    expect(page).not.toContain("UsageSnippet");
  });
});

describe("the overlay with samples", () => {
  test("puts them back into the description", async () => {
    const docs = { ...defaultConfig.docs, codeSamplesOverlay: "samples.overlay.json" };
    const { files } = await run({ docs });
    const overlay = files.find(({ path }) => path === "samples.overlay.json")?.text ?? "";
    expect(JSON.parse(overlay)).toMatchObject({
      overlay: "1.0.0",
      actions: [
        {
          target: "$.paths['/pets/{id}'].get",
          update: { "x-codeSamples": [{ lang: "typescript", label: "TypeScript (SDK)" }] },
        },
      ],
    });
    writeFileSync(join(folder, "samples.overlay.json"), overlay);
    const { diagnostics } = await run({ overlays: [join(folder, "samples.overlay.json")] });
    expect(diagnostics).toEqual([]);
  });
});

describe("templates of the user", () => {
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };

  test("replace ours by name", async () => {
    put("resource.md.hbs", "# {{title}} of mine\n{{#each operations}}{{access}}{{/each}}\n");
    const { files, diagnostics } = await run({}, { templates: folder });
    expect(diagnostics).toEqual([]);
    const page = files.find(({ path }) => path === "docs/resources/pets.md")?.text;
    expect(page).toBe("# pets of mine\npets.get\n");
  });

  test.each([
    ["a field that there is not", "one\n  {{titel}}\n", "there is no field titel here", 2],
    [
      "a field inside a list",
      "\n{{#each operations}}\n{{nam}}{{/each}}",
      "there is no field nam here",
      3,
    ],
    ["a condition on no field", "{{#if nothing}}a{{/if}}", "there is no field nothing here", 1],
    ["a helper that there is not", "{{shout title}}", "there is no helper shout", 1],
    ["a partial", "{{> other}}", "there is no partial other", 1],
    ["what is no template", "a\nb {{#if}", "it is not a Handlebars template", 2],
  ])("with %s are errors at their line", async (_, text, reason, line) => {
    put("resource.md.hbs", text);
    const { files, diagnostics } = await run({}, { templates: folder });
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        code: "SW7301",
        severity: "error",
        file: join(folder, "resource.md.hbs"),
        line,
        message: `the template resource.md.hbs fails: ${reason}`,
      },
    ]);
  });

  test("that replace nothing are a warning", async () => {
    put("resources.md.hbs", "");
    const { diagnostics } = await run({}, { templates: folder });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["SW7302", "warning"],
    ]);
  });
});

test("a placeholder for a UUID is of its operation alone, and the same in every run", async () => {
  const parameter = { in: "path", required: true, schema: { type: "string", format: "uuid" } };
  const operation = (operationId: string) => ({
    operationId,
    parameters: [{ ...parameter, name: "pet_id" }],
    responses: { 204: { description: "Done" } },
  });
  const paths = {
    "/pets/{pet_id}": { delete: operation("pets:remove"), put: operation("pets:keep") },
  };
  const idsOf = async () => {
    const { files } = await run({}, { spec: { ...pets, paths } });
    const page = files.find(({ path }) => path === "docs/resources/pets.md")?.text ?? "";
    return [...page.matchAll(/pet_id: "([0-9a-f-]{36})"/g)].map(([, id]) => id);
  };
  const ids = await idsOf();
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(2);
  expect(await idsOf()).toEqual(ids);
});

test("the index says where the sources are, when that is an address", async () => {
  const indexOf = async (url: string) => {
    const { files } = await run({ repository: { url } });
    return files.find(({ path }) => path === "docs/README.md")?.text ?? "";
  };
  const link = "[https://github.com/a/b](https://github.com/a/b)";
  expect(await indexOf("git+https://github.com/a/b.git")).toContain(`Its sources are at ${link}.`);
  expect(await indexOf("github:a/b")).not.toContain("Its sources");
  expect(await indexOf("https://x.test/](javascript:a) <script>")).not.toMatch(/<script|\]\(java/);
});

test("a model with a hostile name has a safe page and anchor, an operation without a summary a title", async () => {
  const names = ["../../x", "<script>", "a](b)", "A", "a", "con"];
  const schema = {
    type: "object",
    properties: { "`|<b>": { type: "string", description: "-->|\n# x" } },
  };
  const properties = Object.fromEntries(
    names.map((name, index) => [
      `p${index}`,
      { $ref: `#/components/schemas/${encodeURIComponent(name.replace(/\//g, "~1"))}` },
    ]),
  );
  const spec = structuredClone(pets) as unknown as {
    components: { schemas: Record<string, object> };
  };
  for (const name of names) spec.components.schemas[name] = schema;
  spec.components.schemas["Pet"] = { type: "object", properties };
  const { files, paths, diagnostics } = await run({}, { spec });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(paths.filter((path) => !/^(?:[\w.-]+\/)*[\w.-]+$/.test(path))).toEqual([]);
  expect(deadLinks(files)).toEqual([]);
  const pages = files.filter(({ path }) => isDocument(path));
  expect(
    pages.filter(({ text }) =>
      /<script|<b>(?!`)(?!\\?\|)/.test(text.replace(/`[^`\n]+`|``.*``/g, "")),
    ),
  ).toEqual([]);
  expect(pages.find(({ path }) => path.endsWith("pets.md"))?.text).toBeDefined();
  expect(files.find(({ path }) => path === "docs/README.md")?.text).toContain("| Get ");
});
