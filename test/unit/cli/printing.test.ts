import { describe, expect, test } from "vitest";
import { formatDiagnostic, tally } from "../../../generator/cli/report.ts";
import { place } from "../output/folders.ts";
import { openSession, specError } from "./session.ts";

const plain = { cwd: "/project", color: false };

describe("a diagnostic", () => {
  test("has a place, the line with a caret, and a hint", () => {
    expect(formatDiagnostic(specError({ file: "/project/api/spec.json" }), plain)).toBe(
      [
        "api/spec.json:3:5 error SW1002 the JSON is not valid",
        "  3 |     nope",
        "    |     ^",
        "  hint: Mend it.",
        "",
      ].join("\n"),
    );
  });

  test("names the pointer where no line is known, and nothing where no file is", () => {
    const { line: _line, column: _column, excerpt: _excerpt, file: _file, ...bare } = specError();
    expect(formatDiagnostic({ ...bare, file: "a.yaml", pointer: "/paths/~1x" }, plain)).toMatch(
      /^a\.yaml#\/paths\/~1x error/,
    );
    expect(formatDiagnostic(bare, plain)).toMatch(/^error SW1002/);
    expect(formatDiagnostic({ ...bare, file: "-" }, plain)).toMatch(/^<stdin> error/);
  });

  test("keeps the caret below its column when the line holds tabs and hidden characters", () => {
    const text = formatDiagnostic(specError({ excerpt: "\t\u202ex: nope", column: 6 }), plain);
    const [, line = "", caret = ""] = text.split("\n");
    expect(line).toBe("  3 |   \\u202ex: nope");
    expect(caret.indexOf("^")).toBe(line.indexOf("nope"));
  });

  test("shows no caret on a line of which only a part is kept", () => {
    expect(formatDiagnostic(specError({ excerpt: "…part", column: 5000 }), plain)).not.toContain(
      "^",
    );
  });

  test("prints nothing that could steer the terminal or turn the direction of writing", () => {
    const evil = "\u001b[2J\u202e\u0007\u2066\u200f\u009b\ud800\r\n";
    const text = formatDiagnostic(
      specError({ message: evil, hint: evil, file: evil, excerpt: evil, pointer: evil }),
      plain,
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text.split("\n")).toHaveLength(5);
    expect(text).toContain("\\u001b[2J\\u202e");
  });

  test("has colours only where they are wanted", () => {
    expect(formatDiagnostic(specError(), { ...plain, color: true })).toContain(
      "\u001b[31merror\u001b[39m",
    );
  });
});

test.each([
  { errors: 0, warnings: 0, says: "" },
  { errors: 1, warnings: 0, says: "1 error" },
  { errors: 2, warnings: 1, says: "2 errors, 1 warning" },
])("$errors errors and $warnings warnings: $says", ({ errors, warnings, says }) => {
  const all = [
    ...Array.from({ length: errors }, () => specError()),
    ...Array.from({ length: warnings }, () => specError({ severity: "warning" })),
  ];
  expect(tally(all)).toBe(says);
});

describe("colours", () => {
  test.each([
    { line: "generate s --out sdk", interactive: true, colored: true },
    { line: "generate s --out sdk --no-color", interactive: true, colored: false },
    { line: "generate s --out sdk", interactive: false, colored: false },
  ])("$line, on a terminal: $interactive", async ({ line, interactive, colored }) => {
    const session = openSession();
    session.answer({ diagnostics: [specError()] });
    expect((await session.sdkwright(line, { interactive })).err.includes("\u001b[")).toBe(colored);
  });
});

test("--quiet prints errors and nothing else", async () => {
  const session = openSession();
  session.answer({ diagnostics: [specError({ severity: "warning" })] });
  expect(await session.sdkwright("generate s --out sdk --quiet")).toEqual({
    exit: 0,
    out: "",
    err: "",
  });
  session.answer({ diagnostics: [specError({ severity: "warning" }), specError()] });
  const { err } = await session.sdkwright("generate s --out sdk --quiet");
  expect(err).toContain(" error ");
  expect(err).not.toContain(" warning ");
});

describe("--json prints one object and nothing else", () => {
  test("a run that changed files", async () => {
    const { out, err } = await openSession().sdkwright("generate s --out sdk --json");
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual({
      ok: true,
      diagnostics: [],
      files: [".sdkwright/manifest.json", "index.ts"],
    });
  });

  test("errors in the spec, hostile text included", async () => {
    const session = openSession();
    const diagnostic = specError({ message: "\u202e\u009bevil\n" });
    session.answer({ diagnostics: [diagnostic] });
    const { out, err, exit } = await session.sdkwright("validate s --json");
    expect([exit, err]).toEqual([1, ""]);
    expect(out).not.toMatch(/[\u202e\u009b]/);
    expect(JSON.parse(out)).toEqual({ ok: false, diagnostics: [diagnostic] });
  });

  test("a check that found differences", async () => {
    const session = openSession();
    place(session.cwd, { "sdk/index.ts": "edited" });
    const { out } = await session.sdkwright("check s --out sdk --json");
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      files: [".sdkwright/manifest.json", "index.ts"],
    });
  });

  test("arguments that make no sense", async () => {
    const { out, err, exit } = await openSession().sdkwright("generate --json --nonsense");
    expect([exit, err]).toEqual([2, ""]);
    expect(JSON.parse(out)).toMatchObject({ ok: false, diagnostics: [{ code: "SW7001" }] });
  });

  test("a bug of ours", async () => {
    const session = openSession();
    session.answer(new TypeError("x is not a function"));
    const { out, err } = await session.sdkwright("generate s --out sdk --json");
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual({
      ok: false,
      diagnostics: [],
      internalError: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown,
    });
  });
});

describe("a bug of ours", () => {
  test("shows an id and none of the engine's text", async () => {
    const session = openSession();
    session.answer(new TypeError("x is not a function"));
    const first = await session.sdkwright("generate s --out sdk");
    expect(first).toMatchObject({ exit: 2, out: "" });
    expect(first.err).toMatch(
      /^sdkwright: internal error, please report it with the id [0-9a-f]{8}\n$/,
    );
    expect(await session.sdkwright("generate s --out sdk")).toEqual(first);
  });

  test("shows its stack with --debug", async () => {
    const session = openSession();
    session.answer(new TypeError("x is not\u001b a function"));
    const { err } = await session.sdkwright("generate s --out sdk --debug");
    expect(err).toContain("TypeError: x is not\\u001b a function\n    at ");
  });
});
