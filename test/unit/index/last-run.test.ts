/** A run with the inputs of the last one ends before anything is made; any other is a whole run. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../../generator/cli/run.ts";
import { fingerprint, generate, validate } from "../../../generator/index.ts";

const spec = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      responses: { "200": { $ref: "shared/answers.yaml#/Pets" } }
    post:
      operationId: addPet
      requestBody: { content: { application/json: { schema: { type: "null" } } } }
      responses: { "204": { description: Done } }
`;

const answers = `Pets:
  description: All pets
  content: { application/json: { schema: { type: array, items: { type: string } } } }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sdkwright-last-run-"));
  mkdirSync(join(folder, "shared"));
  mkdirSync(join(folder, "templates"));
  writeFileSync(join(folder, "pets.yaml"), spec);
  writeFileSync(join(folder, "shared/answers.yaml"), answers);
  writeFileSync(join(folder, "sdkwright.yaml"), "spec: pets.yaml\nout: out\nbuild: false\n");
  writeFileSync(join(folder, "templates/LICENSE.hbs"), "Ours.\n");
  writeFileSync(join(folder, "templates/options.md.hbs"), "# Options\n\n## Retry\n");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One run of the command line: whether the pipeline was asked for files, and all that was printed. */
async function command(...more: string[]) {
  let made = 0;
  let printed = "";
  const note = (text: string): void => {
    printed += text;
  };
  const config = ["--config", join(folder, "sdkwright.yaml")];
  const templates = ["--templates", join(folder, "templates")];
  const exit = await run(
    [more[0] ?? "generate", ...config, ...templates, ...more.slice(1)],
    {
      generate: (options) => {
        made += 1;
        return generate(options);
      },
      validate,
      fingerprint,
    },
    { out: note, err: note, cwd: folder, interactive: false },
  );
  return { exit, made, printed };
}

function times(): Map<string, number> {
  const paths = readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" });
  return new Map(paths.map((path) => [path, statSync(join(folder, "out", path)).mtimeMs]));
}

test("the same run again makes nothing, touches nothing and says the same", async () => {
  const first = await command();
  expect(first).toMatchObject({ exit: 0, made: 1 });
  const before = times();
  const second = await command();
  expect(second).toMatchObject({ exit: 0, made: 0 });
  expect(second.printed).toBe(first.printed.replace(/written \(\d+ changed\) to/, "unchanged in"));
  expect(times()).toEqual(before);
});

test("check makes the files anew, whatever the record says", async () => {
  await command();
  expect(await command("check")).toMatchObject({ exit: 0, made: 1 });
});

const edit = (path: string, text: string) => (): void => appendFileSync(join(folder, path), text);

test.each<[string, () => void]>([
  ["a changed spec", edit("pets.yaml", "\n")],
  ["a changed file that the spec refers to", edit("shared/answers.yaml", "# more\n")],
  ["a changed configuration", edit("sdkwright.yaml", "version: 2.0.0\n")],
  ["a changed template", edit("templates/LICENSE.hbs", "Really.\n")],
  ["a changed template of the documentation", edit("templates/options.md.hbs", "Really.\n")],
  ["an edited file", edit("out/README.md", "\n")],
  ["a deleted file", () => unlinkSync(join(folder, "out/src/client.ts"))],
  ["an edited manifest", edit("out/.sdkwright/manifest.json", "\n")],
  ["an edited lock", edit("out/sdkwright.lock.json", "\n")],
  ["a record that was tampered with", edit("out/.sdkwright/cache/last-run.json", "x")],
])("%s leads to a whole run", async (_, change) => {
  await command();
  change();
  expect(await command()).toMatchObject({ exit: 0, made: 1 });
  expect(await command()).toMatchObject({ exit: 0, made: 0 });
});

test("the record holds no time and no path of the machine", async () => {
  await command();
  const record = readFileSync(join(folder, "out/.sdkwright/cache/last-run.json"), "utf8");
  const { reads } = JSON.parse(record) as { reads: string[] };
  expect(reads).toEqual(["pets.yaml", "shared/answers.yaml"]);
  expect(readFileSync(join(folder, "out/.sdkwright/cache/.gitignore"), "utf8")).toBe("*\n");
});

test("the record names files as seen from the spec, and prints them as before", async () => {
  edit("pets.yaml", "    put: { operationId: putPets }\n")();
  const first = await command();
  expect(first.printed).toContain("pets.yaml:12:5 warning SW5021");
  const record = readFileSync(join(folder, "out/.sdkwright/cache/last-run.json"), "utf8");
  expect(record).not.toContain(folder);
  expect(record).toContain('"file": "pets.yaml"');
  const second = await command();
  expect(second.made).toBe(0);
  expect(second.printed).toBe(first.printed.replace(/written \(\d+ changed\) to/, "unchanged in"));
});

test("check says that a run was cut off, instead of listing every file", async () => {
  await command();
  mkdirSync(join(folder, "out/.sdkwright/work"));
  const checked = await command("check");
  expect(checked).toMatchObject({ exit: 1, made: 0 });
  expect(checked.printed).toMatch(/^out error SW8011 a run was cut off/);
  expect(await command()).toMatchObject({ exit: 0 });
  expect(await command("check")).toMatchObject({ exit: 0 });
});

const cases = new URL("../../cases/", import.meta.url).pathname;

// The fingerprint leaves the lock out: what a run notes must be what it would find again.
test.each(["names-clash", "names-files", "names-reserved", "no-operation-id", "hostile"])(
  "a run with the lock that it wrote itself gives the same files: %s",
  async (name) => {
    const spec = join(cases, name, "spec.yaml");
    const options = { spec, config: { build: false }, out: join(folder, name) };
    const { files } = await generate(options);
    expect(existsSync(join(options.out, "sdkwright.lock.json"))).toBe(true);
    expect((await generate(options)).files).toEqual(files);
  },
);

test("a broken reference is never remembered", async () => {
  unlinkSync(join(folder, "shared/answers.yaml"));
  await command("generate", "--lenient");
  expect((await command("generate", "--lenient")).made).toBe(1);
});
