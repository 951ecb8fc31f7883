/** The oracle over the corpus: every named schema of every document that openapi-typescript can read. */
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { compareSchemas, type SchemaVerdicts } from "../oracle/native.ts";
import { wireTypes } from "../oracle/wire-types.ts";
import { documents, isPresent, type CorpusDocument } from "./documents.ts";
import { exemptions, reasonCounts, reasons } from "./exemptions.ts";

// How the text is laid out is nothing to a compiler.
vi.mock("../../generator/emit/format.ts", () => ({
  formatFile: (_path: string, text: string) => Promise.resolve(text),
  formatModule: (source: { text: string }) => Promise.resolve({ text: source.text }),
}));

/** Documents that openapi-typescript refuses. */
const unreadable: Readonly<Record<string, string>> = {
  "square.json": "five references to nothing; there is no lenient mode",
};

/** Schemas in other files that openapi-typescript names and that ours has in place, without a name. */
const inlined: Readonly<Record<string, string[]>> = {
  "digitalocean/DigitalOcean-public.v2.yaml": ["partner_attachment_service_key"],
};

const readable = documents.filter(({ name }) => !Object.hasOwn(unreadable, name));

describe.skipIf(!isPresent)("the corpus beside openapi-typescript", () => {
  const found = new Map<string, SchemaVerdicts>();

  beforeAll(async () => {
    for (const { name, ...document } of readable) {
      found.set(name, await compareSchemas({ ...document, exempt: exemptOf(name) }));
    }
  });

  test.each(readable)("$name: every schema is the same, but for the exempt", ({ name }) => {
    const { schemas, complaints, unmatched } = found.get(name) as SchemaVerdicts;
    const unlike = [...schemas]
      .filter(([, verdict]) => verdict !== "same")
      .map(([schema]) => schema);
    expect(complaints).toEqual([]);
    expect(unmatched).toEqual(inlined[name] ?? []);
    expect(unlike.sort()).toEqual(exemptOf(name).sort());
  });

  test("the exemptions by reason are as many as ever", () => {
    expect(countReasons()).toEqual(reasonCounts);
    expect(Object.keys(reasonCounts).sort()).toEqual(Object.keys(reasons).sort());
  });

  test("at least 99.5 of a hundred schemas agree", () => {
    const rows = [...found].map(([name, { schemas }]) => ({
      name,
      all: schemas.size,
      same: [...schemas.values()].filter((verdict) => verdict === "same").length,
    }));
    const all = rows.reduce((sum, row) => sum + row.all, 0);
    const same = rows.reduce((sum, row) => sum + row.same, 0);
    const lines = rows.map((row) => `${row.name}: ${row.same} of ${row.all}`);
    const exempt = Object.entries(countReasons()).map(([reason, count]) => `${reason}: ${count}`);
    // eslint-disable-next-line no-console -- the figures are what this suite is read for
    console.info(
      [...lines, ...exempt, `${((100 * same) / all).toFixed(2)} % of ${all} schemas`].join("\n"),
    );
    expect(all).toBeGreaterThan(10_000);
    expect(same / all).toBeGreaterThanOrEqual(0.995);
  });

  test.each(Object.keys(unreadable))("%s is refused by openapi-typescript", async (name) => {
    const { spec } = documents.find((document) => document.name === name) as CorpusDocument;
    const silence = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await expect(wireTypes(pathToFileURL(spec))).rejects.toThrow();
    silence.mockRestore();
  });
});

/** How many schemas are exempt for each reason. */
function countReasons(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const byReason of Object.values(exemptions)) {
    for (const [reason, schemas] of Object.entries(byReason))
      counts[reason] = (counts[reason] ?? 0) + schemas.length;
  }
  return counts;
}

function exemptOf(name: string): string[] {
  return Object.values(exemptions[name] ?? {}).flat();
}
