import { describe, expect, test } from "vitest";
import { createDiagnostics } from "../../../generator/diagnostics.ts";

/** The message about a value, which the catalogue shows in full up to 200 characters. */
function message(version: string): string {
  const diagnostics = createDiagnostics("default", () => undefined);
  diagnostics.report("SW3005", undefined, { version });
  return diagnostics.list()[0]?.message ?? "";
}

describe("a value in a message", () => {
  test.each([
    ["an escape of a terminal", "\u001b[31m", "\\u001b[31m"],
    ["what turns the direction of writing", "a\u202eb", "a\\u202eb"],
    ["what has no width", "a\u200bb\ufeff", "a\\u200bb\\ufeff"],
    ["a tag, which is two units", "\u{e0041}", "\\udb40\\udc41"],
    ["half a character", "\ud83d", "\\ud83d"],
    ["a line end", "a\u2028b\n", "a\\u2028b\\u000a"],
    ["an ordinary letter", "ä日本", "ä日本"],
  ])("shows %s", (_, value, shown) => {
    expect(message(value)).toBe(`the OpenAPI version ${shown} is not known`);
  });

  test("is cut after 200 characters", () => {
    expect(message("x".repeat(300))).toContain(`${"x".repeat(200)}… is not known`);
  });
});
