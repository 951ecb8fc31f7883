/** SARIF logs against the published JSON Schema of SARIF 2.1.0, and what a reader finds in them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { sarifOf, sarifOfFailure } from "../../generator/diff/print/sarif.ts";
import { compare } from "./compare.ts";
import { hostileAfter, hostileBefore, mixedAfter, mixedBefore } from "./hostile.ts";

const home = dirname(createRequire(import.meta.url).resolve("@microsoft/jest-sarif"));
const schema = JSON.parse(
  readFileSync(join(home, "schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
) as object;
// One of its patterns is none under the flag `u`.
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

type Result = {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: object[];
  relatedLocations: object[];
  partialFingerprints: Record<string, string>;
  suppressions?: object[];
};

type Run = {
  tool: { driver: { rules: { id: string; help: { text: string } }[] } };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
  results?: Result[];
};

/** The only run of a log that the schema takes. */
function runOf(log: object): Run {
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  const { runs } = JSON.parse(JSON.stringify(log)) as { runs: Run[] };
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

test("the schema refuses what is no log", () => {
  expect(validate({ version: "2.1.0" })).toBe(false);
  expect(validate({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
});

describe("a log", () => {
  const report = compare(mixedBefore, mixedAfter);
  const { tool, results = [], invocations } = runOf(sarifOf(report));

  test("has a result for each finding, under the rule of its kind", () => {
    expect(results.map((each) => each.partialFingerprints["sdkwrightDiff/v1"])).toEqual(
      report.findings.map(({ id }) => id),
    );
    expect(results.length).toBeGreaterThan(3);
    const { rules } = tool.driver;
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.every(({ help, id }) => help.text.includes(`explain ${id}`))).toBe(true);
    expect(invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }]);
  });

  test("has levels by verdict and both places", () => {
    const of = (kind: string): Result | undefined => results.find(({ ruleId }) => ruleId === kind);
    expect(of("operation-removed")?.level).toBe("error");
    expect(of("parameter-added-optional")?.level).toBe("note");
    const uri = (uri: string, base?: string): object => ({
      physicalLocation: {
        artifactLocation: base === undefined ? { uri } : { uri, uriBaseId: base },
        region: { startLine: 1, startColumn: expect.any(Number) as number },
      },
    });
    expect(of("operation-removed")?.locations).toMatchObject([uri("new.yaml")]);
    expect(of("operation-removed")?.relatedLocations).toMatchObject([uri("old.yaml", "OLD")]);
  });

  test("has the decisions of a team", () => {
    const { id } = report.findings[0]!;
    const accept = [
      { id, reason: "unused" },
      { id: "000000000000", reason: "old" },
    ];
    const run = runOf(sarifOf(compare(mixedBefore, mixedAfter, { policy: { accept } })));
    expect(run.results?.[0]?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "unused" },
    ]);
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });

  test("holds for texts that would like to be links, and for paths that are no references", () => {
    const hostile = compare(hostileBefore, hostileAfter);
    for (const { message } of runOf(sarifOf(hostile)).results ?? [])
      expect(message.text).not.toContain("](");
    const [finding] = hostile.findings;
    const at = (file: string): object => ({
      ...hostile,
      findings: [{ ...finding!, where: { new: { file, pointer: "" } } }],
    });
    for (const [file, uri] of [
      ["a b/100%#?.yaml", "a%20b/100%25%23%3F.yaml"],
      ["/tmp/x.yaml", "file:///tmp/x.yaml"],
      ["https://acme.test/a%20b", "https://acme.test/a%20b"],
      ["\ud800.yaml", "%EF%BF%BD.yaml"],
    ] as const)
      expect(runOf(sarifOf(at(file) as typeof hostile)).results?.[0]?.locations).toMatchObject([
        { physicalLocation: { artifactLocation: { uri } } },
      ]);
  });
});

test("a side that cannot be compared is a run that failed, without results", () => {
  const run = runOf(
    sarifOfFailure([
      {
        code: "SW1001",
        severity: "error",
        message: "it is broken",
        hint: "mend it",
        file: "a.yaml",
        line: 3,
        column: 7,
      },
    ]),
  );
  expect(run.results).toBeUndefined();
  expect(run.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", descriptor: { id: "SW1001" } }],
    },
  ]);
});
