/** Annotations, read back as the runner of a workflow reads them. */
import { describe, expect, test } from "vitest";
import { printGithub, printGithubFailure } from "../../generator/diff/print/github.ts";
import { printable } from "../../generator/printable.ts";
import type { Diagnostic } from "../../generator/diagnostics.ts";
import { compare } from "./compare.ts";
import { hostileAfter, hostileBefore, mixedAfter, mixedBefore, values, wide } from "./hostile.ts";

type Command = { level: string; properties: Record<string, string>; message: string };

/** What the runner makes of a line: the reverse of its rules for data and properties. */
function read(line: string): Command {
  const [, level, written, message] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  if (level === undefined || written === undefined || message === undefined)
    throw new Error(`no command: ${line}`);
  const data = (text: string): string =>
    text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
  const property = (text: string): string =>
    data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const pairs = written.split(",").map((pair): [string, string] => {
    const [name = "", value = ""] = pair.split("=", 2);
    return [name, property(value)];
  });
  return { level, properties: Object.fromEntries(pairs), message: data(message) };
}

const levelsOf = (commands: Command[]): string[] => commands.map(({ level }) => level);

describe("annotations", () => {
  test("have a level by verdict, worst first, and a line of the new side", () => {
    const report = compare(mixedBefore, mixedAfter);
    const commands = printGithub(report).map(read);
    expect(commands[0]).toMatchObject({
      level: "error",
      properties: { file: "new.yaml", line: "1", col: expect.stringMatching(/^\d+$/) as string },
    });
    expect(new Set(levelsOf(commands))).toEqual(new Set(["error", "notice"]));
    expect(levelsOf(commands)).toEqual(levelsOf(commands).toSorted());
    const ids = new Set(
      commands.map(({ properties }) => /\[(\w+)\]$/.exec(properties.title!)?.[1]),
    );
    for (const { id, sdk } of report.findings)
      expect(ids.has(id), id).toBe(sdk.verdict !== "patch" && sdk.verdict !== "none");
    expect(commands.at(-1)?.message).toMatch(/breaking, .*additive.* · bump \w+ · policy violated/);
  });

  test("are at most ten of a level, and the last line counts the rest", () => {
    const [from, to] = [wide(14), wide(0)];
    for (const [old, next] of [
      [from, to],
      [to, from],
    ]) {
      const report = compare(old, next);
      const commands = printGithub(report).map(read);
      for (const level of ["error", "warning", "notice"])
        expect(levelsOf(commands).filter((each) => each === level).length).toBeLessThanOrEqual(10);
      const left = report.findings.length - (commands.length - 1);
      expect(left).toBeGreaterThan(3);
      expect(commands.at(-1)?.message).toContain(`${left} annotations left out`);
    }
  });

  test("are one line each whatever a description says, and give its text back", () => {
    const report = compare(hostileBefore, hostileAfter);
    // As the command prints them.
    const printed = printGithub(report).map(printable);
    for (const line of printed) expect(line).not.toMatch(/[\r\n]/);
    const commands = printed.map(read);
    expect(commands.every(({ properties }) => properties.line !== "1:2")).toBe(true);
    const titles = report.findings.map(({ title }) => title).join();
    expect(titles).toContain(values[3]?.slice(0, 4));
    expect(commands.map(({ message }) => message).join()).toContain("100%");
  });

  test("of what a team accepted raise no alarm; what fails the run without a finding does", () => {
    const [finding] = compare(mixedBefore, mixedAfter).findings;
    const accept = [
      { id: finding!.id, reason: "unused" },
      { id: "000000000000", reason: "old" },
    ];
    const policy = { accept, staleAccepts: "fail" as const };
    const commands = printGithub(compare(mixedBefore, mixedAfter, { policy })).map(read);
    expect(commands[0]).toMatchObject({
      level: "error",
      message: expect.stringContaining("000000000000") as string,
    });
    const accepted = commands.find(({ properties }) => properties.title?.includes(finding!.id));
    expect(accepted).toMatchObject({ level: "notice" });
    expect(accepted?.message).toContain("accepted: unused");
  });

  test("without a change are one notice", () => {
    const commands = printGithub(compare(mixedAfter, mixedAfter)).map(read);
    expect(commands).toMatchObject([{ level: "notice" }]);
    expect(commands[0]?.message).toMatch(/^no contract change · bump none · policy holds/);
  });
});

describe("a side that cannot be compared", () => {
  const broken: Diagnostic = {
    code: "SW1001",
    severity: "error",
    message: "it is broken",
    hint: "mend it",
    file: "a,b:c.yaml",
    line: 3,
    column: 7,
  };

  test("is an error at its place, and one more that says what it means", () => {
    const [first, last, ...rest] = printGithubFailure([broken]).map(read);
    expect(first).toEqual({
      level: "error",
      properties: { file: "a,b:c.yaml", line: "3", col: "7", title: "SW1001" },
      message: "it is broken\nmend it",
    });
    expect([last?.level, rest]).toEqual(["error", []]);
    expect(last?.message).toContain("could not be compared");
  });

  test("is an error without a reason too, and ten at most", () => {
    expect(printGithubFailure([]).map(read)).toMatchObject([{ level: "error" }]);
    const many = printGithubFailure(Array.from({ length: 15 }, () => broken)).map(read);
    expect(levelsOf(many)).toEqual(Array.from({ length: 10 }, () => "error"));
    expect(many.at(-1)?.message).toContain("6 further complaints");
  });
});
