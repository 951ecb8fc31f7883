/** What a report says: one finding for one edit, where it stands, what it asks for, and what a team decided. */
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../generator/config/policy.ts";
import { printMarkdown } from "../../generator/diff/print/markdown.ts";
import { printText } from "../../generator/diff/print/text.ts";
import { makeReport } from "../../generator/diff/report/report.ts";
import { printOutline, printSurface } from "../../generator/diff/surface/print.ts";
import { isSurfaceText, readSurface } from "../../generator/diff/surface/read.ts";
import { compare, findingsOf, surface } from "./compare.ts";

const seats = (seat: string, more = ""): string => `
openapi: 3.1.0
info: { title: Acme, version: "1.0" }
paths:
  /seats:
    get:
      operationId: seats:list
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Seat" } }
  /seats/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: seats:get
      responses:
        "200":
          description: ok
          content: { application/json: { schema: { $ref: "#/components/schemas/Seat" } } }
webhooks:
  seat.changed:
    post:
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Seat" } } }
      responses: { "200": { description: ok } }
components:
  schemas:
    Seat:
      type: object
      required: [id]
      properties:
        id: { type: string }
${seat}${more}`;

const plain = seats("");
const wider = seats("        email: { type: string }\n");

describe("one edit", () => {
  test("of a schema is one finding with all methods and webhooks that it touches", () => {
    const [finding, ...others] = findingsOf(wider, plain);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: "property-removed-optional",
      subject: "Seat.email",
      methods: ["acme.seats.get", "acme.seats.list"],
      webhooks: ["seat.changed"],
      wire: { verdict: "risky", directions: ["response"] },
      sdk: { verdict: "breaking", confidence: "proven" },
    });
  });

  test("is located by line and column, what is gone by the nearest that is left", () => {
    const [finding] = findingsOf(wider, plain);
    expect(finding?.where).toEqual({
      old: {
        file: "old.yaml",
        pointer: "/components/schemas/Seat/properties/email",
        line: 35,
        column: 9,
      },
      new: {
        file: "new.yaml",
        pointer: "/components/schemas/Seat",
        line: 30,
        column: 5,
      },
    });
  });

  test("keeps its id when lines move, and has another when it is another", () => {
    const moved = wider.replace("openapi: 3.1.0", "# a comment\n\nopenapi: 3.1.0");
    const [a, b] = [findingsOf(wider, plain), findingsOf(moved, plain)];
    expect(a[0]?.id).toBe(b[0]?.id);
    expect(findingsOf(seats("        mail: { type: string }\n"), plain)[0]?.id).not.toBe(a[0]?.id);
  });
});

describe("the policy", () => {
  const [finding] = findingsOf(wider, plain);
  const id = finding?.id ?? "";

  test("fails on what breaks, and holds for what is accepted; the bump stays", () => {
    expect(compare(wider, plain).gate).toMatchObject({
      holds: false,
      violations: [id],
    });
    const accepted = compare(wider, plain, {
      policy: { accept: [{ id, reason: "unused" }] },
    });
    expect(accepted.gate.holds).toBe(true);
    expect(accepted.summary).toMatchObject({
      bump: "minor",
      accepted: 1,
      because: [id],
    });
    const lower = { id, reason: "unused", bump: "patch" as const };
    const asked = compare(wider, plain, {
      policy: { accept: [lower], zeroMajor: "strict" },
    });
    expect(asked.summary.bump).toBe("patch");
  });

  test("tells which exceptions match nothing, and may fail on them", () => {
    const accept = [{ id: "000000000000", reason: "long gone" }];
    expect(compare(plain, plain, { policy: { accept } }).staleAccepts).toMatchObject([
      { id: "000000000000", problem: "unmatched" },
    ]);
    const strict = compare(plain, plain, {
      policy: { accept, staleAccepts: "fail" },
    });
    expect(strict.gate).toMatchObject({ holds: false, violations: [] });
  });

  test("overrides verdicts by kind, by pattern and by path", () => {
    const rules = {
      "property-removed-*": { wire: "none", sdk: "none" },
    } as const;
    expect(compare(wider, plain, { policy: { severity: rules } }).gate.holds).toBe(true);
    const elsewhere = {
      "property-removed-*": { sdk: "none" as const, paths: ["/other/*"] },
    };
    expect(compare(wider, plain, { policy: { severity: elsewhere } }).gate.holds).toBe(false);
  });

  test("looks at the layers and verdicts that it is told to look at", () => {
    expect(compare(wider, plain, { policy: { layers: ["wire"] } }).gate.holds).toBe(true);
    expect(
      compare(wider, plain, { policy: { layers: ["wire"], failOn: "risky" } }).gate.holds,
    ).toBe(false);
    expect(compare(wider, plain, { policy: { failOn: "never" } }).gate.holds).toBe(true);
    expect(compare(plain, wider, { policy: { failOn: "any" } }).gate.holds).toBe(false);
  });

  test("leaves out what only ignored operations reach", () => {
    const only = plain.replace(
      "operationId: seats:list",
      "operationId: seats:list\n      tags: [private]",
    );
    const gone = only.replace(/ {2}\/seats:\n[\s\S]*? {2}\/seats\/\{id\}/, "  /seats/{id}");
    const policy = { ignore: { operations: ["tag:private"] } };
    expect(findingsOf(only, gone).map(({ kind }) => kind)).toEqual(["operation-removed"]);
    expect(compare(only, gone, { policy })).toMatchObject({
      findings: [],
      summary: { ignored: 1 },
    });
  });
});

describe("the bump", () => {
  test.each([
    [wider, plain, "strict", "major"],
    [wider, plain, "shift", "minor"],
    [plain, wider, "strict", "minor"],
    [plain, wider, "shift", "patch"],
    [plain, plain, "strict", "none"],
  ] as const)("case %#", (old, next, zeroMajor, bump) => {
    expect(compare(old, next, { policy: { zeroMajor } }).summary.bump).toBe(bump);
  });

  test.each([
    ["1.0.0", "2.0.0", true],
    ["1.0.0", "1.1.0", false],
    ["0.4.0", "0.5.0", true],
    ["0.4.0", "0.4.1", false],
    ["1.0.0", "1.0.0", false],
  ])("a break from %s to %s", (from, to, holds) => {
    const setup = {
      config: { version: from },
      newConfig: { version: to },
      checkVersion: true,
    };
    const { gate } = compare(wider, plain, {
      ...setup,
      policy: { failOn: "never" },
    });
    expect(gate.holds).toBe(holds);
  });
});

describe("a surface report", () => {
  test("is the surface again when it is read", () => {
    const text = printSurface(surface(wider));
    expect(isSurfaceText(text)).toBe(true);
    const read = readSurface(text);
    if (!("surface" in read)) throw new Error(read.reason);
    expect(printSurface(read.surface)).toBe(text);
    expect(read.surface.types).toEqual(surface(wider).types);
  });

  test.each([
    ["{", "it is not JSON"],
    ['{ "sdkwrightSurface": 99 }', "its format is 99, and 1 is read"],
    ['{ "sdkwrightSurface": 1 }', "`generator` is no text"],
    [printSurface(surface(plain)).replace('"kind":"string"', '"kind":"strung"'), "malformed"],
  ])("that is malformed is refused: case %#", (text, reason) => {
    const read = readSurface(text);
    expect("reason" in read && read.reason).toContain(reason);
  });

  test("for people has a line for each symbol and member", () => {
    const lines = printOutline(surface(wider)).split("\n");
    expect(lines).toContain("acme.seats.get(id: string, path)");
    expect(lines).toContain("acme.seats.list(): Seat[]  [get /seats]");
    expect(lines).toContain("Seat.email?: string");
    expect(lines).toContain("webhook seat.changed: Seat");
  });
});

describe("printed", () => {
  test("a long text begins with what breaks, operations before properties before names", () => {
    const fields = Array.from({ length: 45 }, (_, at) => `        f${at}: { type: string }\n`);
    const types = ["integer", "boolean", "number", "string"];
    const others = Array.from(
      { length: 45 },
      (_, at) =>
        `        f${at}: { type: array, items: { type: ${types[at % 4]}, enum: [${at}] } }\n`,
    );
    const old = seats(fields.join(""), "    Gone: { type: object }\n");
    const lines = printText(
      compare(old, seats(others.join("")).replace("/seats/{id}", "/s/{id}/a/b")),
      {
        all: false,
      },
    );
    const start = lines.indexOf("what breaks, in short");
    const short = lines.slice(start + 1, lines.indexOf("", start));
    expect(short.map((line) => line.trim().split(" ")[0])).toEqual([
      "operations",
      "types",
      "names",
    ]);
    expect(short[1]).toContain("45 type-changed  (2 methods, 1 webhook)");
    const kinds = lines.filter((line) => /^ {2}[a-z-]+ \(\d+\): [A-Z]/.test(line));
    expect(kinds.map((line) => line.trim().split(" ")[0])).toEqual([
      "operation-path-changed",
      "type-changed",
      "type-removed",
    ]);
  });

  test("as text it names the finding, its id, its place and what to do", () => {
    const [{ id } = { id: "" }] = findingsOf(wider, plain);
    const text = printText(compare(wider, plain), { all: false }).join("\n");
    expect(text).toContain(`Seat.email: optional property removed (it was string)  ${id}`);
    expect(text).toContain("new.yaml:30:5  wire risky · sdk breaking");
    expect(text).toContain("policy violated (fail on: breaking): 1 violation");
  });

  test("without a finding it says so", () => {
    expect(printText(compare(plain, plain), { all: false })).toContain("no contract change");
    expect(printMarkdown(compare(plain, plain))).toContain("No contract change.");
  });

  test("as Markdown it begins with its marker, and a name cannot leave its place", () => {
    const hostile = seats('        "<img src=x>[a](http://evil.test) @all": { type: string }\n');
    const text = printMarkdown(compare(hostile, plain));
    expect(text.startsWith("<!-- sdkwright-diff -->\n")).toBe(true);
    expect(text).not.toMatch(/<img|\]\(http|@all/);
  });
});

describe("what pairs of the table cannot show", () => {
  const gone = (more: string): string =>
    plain.replace("operationId: seats:get", `operationId: seats:get\n${more}`);
  const without = plain.replace(/ {2}\/seats\/\{id\}:[\s\S]*?webhooks/, "webhooks");
  const kindsOf = (old: string, next: string, setup?: Parameters<typeof compare>[2]): string[] =>
    compare(old, next, setup).findings.map(({ kind }) => kind);

  test("a removal is judged by the day of its sunset", () => {
    const announced = gone("      deprecated: true\n      x-sunset: 2026-07-01");
    expect(kindsOf(announced, without, { today: "2026-06-30" })).toContain(
      "operation-removed-before-sunset",
    );
    expect(kindsOf(announced, without, { today: "2026-07-01" })).toContain(
      "operation-removed-deprecated",
    );
    expect(kindsOf(plain, without)).toContain("operation-removed");
  });

  test.each([
    ["sunset-missing", "      deprecated: true"],
    ["sunset-unreadable", "      deprecated: true\n      x-sunset: soon"],
    ["sunset-too-near", "      deprecated: true\n      x-sunset: 2026-08-29"],
  ])("%s", (kind, more) => {
    const deprecation = {
      minDays: 90,
      requireSunset: true,
      allowRemovalAfterSunset: true,
    };
    const setup = { today: "2026-06-01", policy: { deprecation } };
    expect(kindsOf(plain, gone(more), setup)).toContain(kind);
    expect(
      kindsOf(plain, gone("      deprecated: true\n      x-sunset: 2026-08-30"), setup),
    ).toEqual(["operation-deprecated"]);
  });

  test("a break under the same info.version is told", () => {
    const required = plain.replace(
      "responses:\n",
      "parameters: [{ name: a, in: query, required: true }]\n      responses:\n",
    );
    expect(kindsOf(plain, required)).toContain("api-version-not-raised");
    const raised = required.replace('version: "1.0"', 'version: "1.1"');
    expect(kindsOf(plain, raised)).not.toContain("api-version-not-raised");
  });

  test.each([
    ["1.2.3", "1.3.0", true],
    ["1.2.3", "2.0.0", false],
    ["0.2.3", "0.3.0", false],
    ["2026-04", "2026-10", false],
  ])("a break from info.version %s to %s asks for more: %s", (before, after, asks) => {
    const at = (version: string): string =>
      plain.replace('version: "1.0"', `version: "${version}"`);
    const required = at(after).replace(
      "responses:\n",
      "parameters: [{ name: a, in: query, required: true }]\n      responses:\n",
    );
    const found = kindsOf(at(before), required).includes("api-version-raised-too-little");
    expect(found).toBe(asks);
  });

  test("prose is a patch", () => {
    const told = plain.replace("    Seat:\n", "    Seat:\n      description: A seat.\n");
    expect(compare(plain, told)).toMatchObject({
      findings: [{ kind: "documentation-changed", wire: { verdict: "none" } }],
      summary: { bump: "patch" },
    });
  });

  test("types that go with their operations are one finding", () => {
    const more = `
    One: { type: object, properties: { two: { $ref: "#/components/schemas/Two" } } }
    Two: { type: object, properties: { b: { type: string } } }
`;
    const old = seats("", more).replace(
      'content: { application/json: { schema: { $ref: "#/components/schemas/Seat" } } }\nwebhooks',
      'content: { application/json: { schema: { $ref: "#/components/schemas/One" } } }\nwebhooks',
    );
    expect(kindsOf(old, without)).toEqual(
      expect.arrayContaining(["operation-removed", "types-removed-with-operations"]),
    );
    expect(kindsOf(old, without)).not.toContain("type-removed");
  });

  test("another generator and another runtime are told from their reports", () => {
    const printed = printSurface(surface(plain)).replace(
      '"generator": "test"',
      '"generator": "next"',
    );
    const read = readSurface(printed.replace('"AbortedError"', '"CancelledError"'));
    if (!("surface" in read)) throw new Error(read.reason);
    const side = { ref: "a", from: "surface" as const, sha256: "0".repeat(64) };
    const locate = (): { file: string; pointer: string } => ({
      file: "a",
      pointer: "",
    });
    const report = makeReport(
      { ...side, surface: surface(plain), locate },
      { ...side, surface: read.surface, locate },
      {
        policy: defaultPolicy,
        today: "2026-06-01",
        tool: "test",
        checkVersion: false,
      },
    );
    expect(report.findings.map(({ kind }) => kind)).toEqual([
      "runtime-export-removed",
      "runtime-export-added",
      "generator-changed",
    ]);
  });
});
