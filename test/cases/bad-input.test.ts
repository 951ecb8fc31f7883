/**
 * Broken input through the command line, with the real generator behind it: what is said, where, and how
 * the run ends. A run that fails leaves the package of the run before as it was, to the byte and the minute.
 */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../generator/cli/run.ts";
import type { Diagnostic } from "../../generator/diagnostics.ts";
import { generate, validate } from "../../generator/index.ts";
import { misshapen, references, rules, unreadable, type Bad } from "./bad-documents.ts";

const good = `openapi: 3.1.0
info: { title: Good, version: "1" }
paths:
  /a: { get: { operationId: a, responses: { "204": { description: Done. } } } }
`;

let cwd = "";
let before = "";

type Printed = { exit: number; out: string; err: string };

beforeAll(async () => {
  cwd = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "sdkwright-")));
  fs.writeFileSync(join(cwd, "good.yaml"), good);
  expect(
    (await sdkwright(`generate ${join(cwd, "good.yaml")} --out ${join(cwd, "sdk")}`)).exit,
  ).toBe(0);
  before = stamp(join(cwd, "sdk"));
});

afterAll(() => fs.rmSync(cwd, { recursive: true, force: true }));

async function sdkwright(line: string): Promise<Printed> {
  const printed = { out: "", err: "" };
  const exit = await run(
    line.split(" "),
    { generate, validate },
    {
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
      cwd,
      interactive: false,
    },
  );
  return { exit, ...printed };
}

/** Every file below a folder with its time and its bytes. */
function stamp(folder: string): string {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files
    .sort()
    .map((file) => `${file} ${fs.statSync(file).mtimeMs} ${fs.readFileSync(file, "base64")}`)
    .join("\n");
}

/** Writes the files of a row into a folder of its own, and gives the whole path of the spec. */
function place({ files }: Pick<Bad, "files">): string {
  const folder = fs.mkdtempSync(join(cwd, "input-"));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, name)), { recursive: true });
    fs.writeFileSync(join(folder, name), content);
  }
  const [first = "spec.yaml"] = Object.keys(files);
  return join(folder, first.split("/")[0] ?? "");
}

function diagnosticsOf({ out }: Printed): Diagnostic[] {
  return (JSON.parse(out) as { diagnostics: Diagnostic[] }).diagnostics;
}

function said({ code, severity, line, column }: Diagnostic): string {
  return `${code} ${severity}${line === undefined ? "" : ` ${line}:${column ?? ""}`}`;
}

const tables: [string, Bad[]][] = [
  ["what cannot be read", unreadable],
  ["what is no OpenAPI document", misshapen],
  ["a reference", references],
  ["what breaks a rule", rules],
];

describe.each(tables)("%s", (_, rows) => {
  test.each(rows)("$what", async (row) => {
    const spec = place(row);
    const out = row.exit === 0 ? `${spec}.sdk` : join(cwd, "sdk");
    const printed = await sdkwright(`generate ${spec} --out ${out} --json`);
    const diagnostics = diagnosticsOf(printed);
    expect(diagnostics.map(said)).toEqual(row.says);
    expect(printed.exit).toBe(row.exit);
    for (const { message, hint, file, excerpt } of diagnostics) {
      expect(`${message} ${hint}`).not.toMatch(
        /\{(?!name\}|id\})\w+\}|undefined|\[object|Error:|\n/,
      );
      expect(message.length * hint.length).toBeGreaterThan(0);
      expect(file).toContain(dirname(spec));
      expect(excerpt ?? "").not.toContain("\n");
    }
    expect(printed.err).toBe("");
    expect(stamp(join(cwd, "sdk")), "the earlier package is as it was").toBe(before);
    expect(fs.existsSync(`${spec}.sdk`)).toBe(row.exit === 0);
  });
});

test("the tables are long, and no row is there twice", () => {
  const all = tables.flatMap(([, rows]) => rows);
  expect(all.length).toBeGreaterThan(60);
  expect(new Set(all.map(({ files }) => JSON.stringify(files))).size).toBe(all.length);
});

test("the stamp sees a byte and a time", async () => {
  const out = join(fs.mkdtempSync(join(cwd, "stamp-")), "sdk");
  await sdkwright(`generate ${join(cwd, "good.yaml")} --out ${out}`);
  const first = stamp(out);
  fs.utimesSync(join(out, "package.json"), 1, 1);
  const second = stamp(out);
  fs.appendFileSync(join(out, "package.json"), " ");
  expect(new Set([first, second, stamp(out)]).size).toBe(3);
});

describe("how strict", () => {
  const sloppy = `${good}  /b: { get: { operationId: a, responses: { "2xx": { description: Done. } } } }\n`;
  const broken = `${good}components:
  schemas:
    Broken: { type: object, properties: { a: { $ref: "#/nothing" }, b: { type: string } } }
    Fine: { type: object, properties: { c: { type: string } } }
`;
  const fatal = good.replace("3.1.0", "4.0.0");

  test.each([
    ["sloppy is a warning", sloppy, "", 0, ["SW5011 warning 5:29", "SW5014 warning 5:45"]],
    [
      "sloppy stays one under --lenient",
      sloppy,
      " --lenient",
      0,
      ["SW5011 warning 5:29", "SW5014 warning 5:45"],
    ],
    [
      "sloppy is an error under --strict",
      sloppy,
      " --strict",
      1,
      ["SW5011 error 5:29", "SW5014 error 5:45"],
    ],
    ["an error stops the run", broken, "", 1, ["SW2001 error 7:54"]],
    ["an error is confined under --lenient", broken, " --lenient", 0, ["SW2001 warning 7:54"]],
    ["what cannot be read stops it even so", fatal, " --lenient", 1, ["SW3005 error 1:10"]],
    ["nothing is wrong under --strict", good, " --strict", 0, []],
  ])("%s", async (_, text, flag, exit, says) => {
    const spec = place({ files: { "spec.yaml": text } });
    const printed = await sdkwright(`generate ${spec} --out ${spec}.sdk --json${flag}`);
    expect(diagnosticsOf(printed).map(said)).toEqual(says);
    expect(printed.exit).toBe(exit);
    expect(fs.existsSync(`${spec}.sdk`)).toBe(exit === 0);
  });

  test("--lenient leaves out the broken part and nothing else", async () => {
    const spec = place({ files: { "spec.yaml": broken } });
    await sdkwright(`generate ${spec} --out ${spec}.sdk --lenient`);
    const models = fs.readFileSync(`${spec}.sdk/src/models/shared.ts`, "utf8");
    expect(models).toContain("export interface Broken {\n  a?: unknown;\n  b?: string;\n}");
    expect(models).toContain("export interface Fine {\n  c?: string;\n}");
  });

  test("an operation with a repeated id stays, told apart by its path", async () => {
    const spec = place({ files: { "spec.yaml": sloppy } });
    await sdkwright(`generate ${spec} --out ${spec}.sdk`);
    const lock = fs.readFileSync(`${spec}.sdk/sdkwright.lock.json`, "utf8");
    expect(lock).toContain('"op:GET /a": ');
    expect(lock).toContain('"op:GET /b": ');
  });
});

test("a person sees the line, a caret and a hint", async () => {
  const spec = place({ files: { "spec.yaml": `${good}  /b: text\n` } });
  const printed = await sdkwright(`generate ${spec} --out ${join(cwd, "sdk")}`);
  expect(printed).toEqual({
    exit: 1,
    out: "",
    err: `${relative(cwd, spec)}:5:7 error SW3003 expected an object, found a string
  5 |   /b: text
    |       ^
  hint: Write an object here; the part was left out.
`,
  });
});
