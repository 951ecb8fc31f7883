/** Two documents in memory to a report, through the same stages as the command. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { defaultConfig, type Config } from "../../generator/config.ts";
import { createDiagnostics } from "../../generator/diagnostics.ts";
import type { Finding, Report } from "../../generator/diff/report/model.ts";
import { makeReport, type Input } from "../../generator/diff/report/report.ts";
import { reportSchema } from "../../generator/diff/report/schema.ts";
import type { Surface } from "../../generator/diff/surface/model.ts";
import { readTemplates } from "../../generator/index/templates.ts";
import { buildSources, type Sources } from "../../generator/pipeline.ts";
import { nameApi, surfaceOf } from "../../generator/pipeline/api.ts";
import { locate, openFiles, readDocument } from "../../generator/spec/document.ts";

/** How a comparison differs from the usual one. */
export type Setup = {
  policy?: Partial<Config["diff"]>;
  config?: Partial<Config>;
  /** The configuration of the new side, where it differs. */
  newConfig?: Partial<Config>;
  today?: string;
  checkVersion?: boolean;
};

const validate = new Ajv2020({ strict: false }).compile(reportSchema);

/** Compares two documents, given as text or as values. Every report is checked against the schema. */
export function compare(old: unknown, next: unknown, setup: Setup = {}): Report {
  const { policy, config = {}, newConfig = config, today = "2026-06-01" } = setup;
  const report = makeReport(sideOf(old, config, "old.yaml"), sideOf(next, newConfig, "new.yaml"), {
    policy: { ...defaultConfig.diff, ...policy },
    today,
    tool: "test",
    checkVersion: setup.checkVersion ?? false,
  });
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return report;
}

/** The findings of a comparison that concern the contract, prose and the document's own version aside. */
export function findingsOf(old: unknown, next: unknown, setup: Setup = {}): Finding[] {
  const quiet = [
    "api-version-not-raised",
    "api-version-raised-too-little",
    "documentation-changed",
  ];
  return compare(old, next, setup).findings.filter(({ kind }) => !quiet.includes(kind));
}

/** The surface of a document. */
export function surface(document: unknown, config: Partial<Config> = {}): Surface {
  return sideOf(document, config, "spec.yaml").surface;
}

/** The modules of the package of a document, as a type checker reads them. */
export function sources(document: unknown, changes: Partial<Config> = {}): Sources {
  const { named, read, config, diagnostics } = readSide(document, changes, "spec.yaml");
  return buildSources(named, {
    document: read,
    config,
    lock: undefined,
    templates,
    diagnostics,
    generator: "test",
  });
}

/** The templates that packages are made from. */
export const templates = readTemplates(undefined);

function sideOf(document: unknown, changes: Partial<Config>, name: string): Input {
  const { named, read, config, files } = readSide(document, changes, name);
  return {
    surface: surfaceOf(named, { document: read, config, generator: "test" }),
    ref: name,
    from: "description",
    sha256: "0".repeat(64),
    locate: (source) => {
      const position = locate(files, { ...source, file: name });
      return {
        file: name,
        pointer: source.pointer,
        ...(position ? { line: position.line, column: position.column } : {}),
      };
    },
  };
}

function readSide(document: unknown, changes: Partial<Config>, name: string) {
  const config = { ...defaultConfig, client: "Acme", ...changes };
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const files = openFiles({
    entry: name,
    loader: { read: () => ({ text }), realPath: (path) => path },
  });
  const diagnostics = createDiagnostics("default", (source) => locate(files, source));
  const read = readDocument(files, diagnostics);
  if (!read) throw new Error(JSON.stringify(diagnostics.list()));
  const named = nameApi({
    document: read,
    config,
    diagnostics,
    lock: undefined,
  });
  const errors = diagnostics.list().filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  return { named, read, config, files, diagnostics };
}
