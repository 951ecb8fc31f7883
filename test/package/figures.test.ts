/** Limits for what the emitted package costs. Speed is measured by `npm run figures`, and never a test. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import {
  listOperations,
  measureBundle,
  measureInstallation,
  measureInstantiations,
  measureRepeatedRun,
  type Program,
} from "../figures.ts";
import { usePacked } from "./packed.ts";
import { specFile } from "./tools.ts";
import { compilers } from "./typescript.ts";

const packed = usePacked();

// The goals are 4000, 7000 and 600,000 bytes.
describe("bytes of a bundle, minified and gzipped", () => {
  it("one function stays below 3985", async () => {
    const { gzipped } = await measureBundle(packed(), "oneFunction");
    expect(gzipped).toBeGreaterThan(1000);
    expect(gzipped).toBeLessThanOrEqual(3985);
  });

  it("the client with all operations stays at 7000 at most", async () => {
    const { gzipped } = await measureBundle(packed(), "client");
    expect(gzipped).toBeGreaterThan(1000);
    expect(gzipped).toBeLessThanOrEqual(7000);
  });
});

it("one function imports 5 files, the client 7", async () => {
  expect((await measureBundle(packed(), "oneFunction")).modules).toBe(5);
  expect((await measureBundle(packed(), "client")).modules).toBe(7);
});

it("all operations of the document are members of the client", async () => {
  const { paths } = parse(readFileSync(specFile, "utf8")) as { paths: Record<string, object> };
  const described = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((part: { operationId?: string }) => part.operationId ?? []),
  );
  expect(described).toHaveLength(41);
  const operations = await listOperations(packed());
  expect(operations).toHaveLength(described.length);
  expect(operations).toEqual(
    expect.arrayContaining([
      "customerPortal.seats.listSeats",
      "customerPortal.customers.update",
      "customerSeats.claimSeat",
      "customers.update",
      "customers.delete",
      "customers.members.update",
    ]),
  );
});

describe("type instantiations for one operation stay below 100", () => {
  const programs: Program[] = ["oneFunction", "client"];
  it.each(compilers.flatMap((compiler) => programs.map((program) => [compiler, program] as const)))(
    "%s, %s",
    async (compiler, program) => {
      const instantiations = await measureInstantiations(packed(), program, compiler);
      expect(instantiations).toBeGreaterThan(0);
      expect(instantiations).toBeLessThanOrEqual(100);
    },
  );
});

// The libraries of the compilers themselves take some 4760 in TypeScript 5.9, and 27,050 in 7.
describe("without skipLibCheck, type instantiations for one operation", () => {
  it.each(compilers)("%s: at most 150 above those for an empty program", async (compiler) => {
    const nothing = await measureInstantiations(packed(), "nothing", compiler, false);
    const whole = await measureInstantiations(packed(), "oneFunction", compiler, false);
    expect(nothing).toBeGreaterThan(4000);
    expect(whole - nothing).toBeGreaterThan(0);
    expect(whole - nothing).toBeLessThanOrEqual(150);
  });

  it("are at most 5000 in TypeScript 5.9", async () => {
    const whole = await measureInstantiations(packed(), "oneFunction", "typescript", false);
    expect(whole).toBeLessThanOrEqual(5000);
  });
});

it("an installation is at most 80 files and 600 KB", () => {
  const { files, bytes } = measureInstallation(packed());
  expect(files).toBe(packed().report.entryCount);
  expect(files).toBeLessThanOrEqual(80);
  expect(bytes).toBe(packed().report.unpackedSize);
  expect(bytes).toBeLessThanOrEqual(600_000);
});

it("a run without a change touches no file", async () => {
  const { touched, files } = await measureRepeatedRun();
  expect(files).toBeGreaterThan(100);
  expect(touched).toEqual([]);
});
