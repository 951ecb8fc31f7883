/** The page of all diagnostics is made from the catalogue, so that it cannot fall behind it. */
import { expect, test } from "vitest";
import { catalogue, type Code } from "../../../generator/diagnostic-codes.ts";

const kinds = {
  fatal: "Stops every run.",
  error: "Stops a run; `--lenient` confines it to the part that holds it.",
  warning: "Does not stop a run; `--strict` makes it an error.",
  unsupported: "Legal, but beyond Sdkwright; `--strict` makes it an error.",
  note: "Tells what was done; never an error.",
};

const areas: [RegExp, string][] = [
  [/^SW1/, "Reading files"],
  [/^SW2/, "References"],
  [/^SW3/, "The document"],
  [/^SW4/, "Schemas"],
  [/^SW5/, "Operations"],
  [/^SW6/, "Names"],
  [/^SW7/, "Configuration and command line"],
  [/^SW8/, "Output"],
];

function page(): string {
  const codes = (Object.keys(catalogue) as Code[]).sort();
  const sections = areas.map(([pattern, title]) => {
    const entries = codes.filter((code) => pattern.test(code)).map(entry);
    return `## ${title}\n\n${entries.join("\n")}`;
  });
  const head =
    "# Diagnostics\n\nEvery code that Sdkwright can report. A code never changes its meaning. What stands in\nbraces is filled in from the input.\n";
  return [head, ...sections].join("\n");
}

function entry(code: Code): string {
  const { kind, message, hint } = catalogue[code];
  return `### ${code}\n\n\`${message}\`\n\n${hint} ${kinds[kind]}\n`;
}

test("the page of diagnostics is the catalogue", async () => {
  await expect(page()).toMatchFileSnapshot("../../../generator/diagnostic-codes/README.md");
});

test("every code belongs to an area, and says what is wrong and what would be right", () => {
  for (const [code, { message, hint }] of Object.entries(catalogue)) {
    expect(
      areas.some(([pattern]) => pattern.test(code)),
      code,
    ).toBe(true);
    expect(message.length, code).toBeGreaterThan(4);
    expect(hint.length, code).toBeGreaterThan(4);
  }
});
