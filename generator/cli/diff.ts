/** `sdkwright diff` from a request to lines and an exit code. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { addAcceptance } from "../config/edit.ts";
import { nearest } from "../config-schema.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { isKind, kinds } from "../diff/kinds.ts";
import { printGithub, printGithubFailure } from "../diff/print/github.ts";
import { printHtml, printHtmlFailure } from "../diff/print/html.ts";
import { printMarkdown, printMarkdownFailure } from "../diff/print/markdown.ts";
import { explainKind, printRules, rulesJson } from "../diff/print/rules.ts";
import { sarifOf, sarifOfFailure } from "../diff/print/sarif.ts";
import { printText } from "../diff/print/text.ts";
import type { Failure, Report } from "../diff/report/model.ts";
import { reportSchema } from "../diff/report/schema.ts";
import type { DiffOptions } from "../index/diff.ts";
import type { Exit } from "./commands.ts";
import type { DiffFlags, DiffRequest, Format } from "./diff-arguments.ts";
import { complaint, hasErrors } from "./inputs.ts";
import { printable } from "../printable.ts";

/** The library behind the command; tests hand in one of their own. */
export type Differ = (old: string, next: string, options: DiffOptions) => Promise<Report | Failure>;

/** What the command came to: text for standard output, diagnostics for standard error. */
export type DiffOutcome = { exit: Exit; text: string; diagnostics: Diagnostic[] };

/** The configuration that is read where none is named. */
const usualConfig = "sdkwright.yaml";

/**
 * Runs what was asked for. Exit 0: the policy holds; 1: it is violated; 2: nothing could be compared; 3: the
 * compiler refutes a verdict.
 */
export async function runDiff(
  request: DiffRequest,
  differ: Differ,
  cwd: string,
): Promise<DiffOutcome> {
  const { flags } = request;
  switch (request.ask) {
    case "rules":
      return said(flags.format === "json" ? json(rulesJson()) : lines(printRules()));
    case "schema":
      return said(json(reportSchema));
    case "explain":
      return explain(request.kind);
    case "accept":
      return accept(request, cwd);
    case "compare":
      return compare(request, differ, cwd);
  }
}

function said(text: string): DiffOutcome {
  return { exit: 0, text, diagnostics: [] };
}

function refused(diagnostics: Diagnostic[]): DiffOutcome {
  return { exit: 2, text: "", diagnostics };
}

function explain(kind: string): DiffOutcome {
  if (isKind(kind)) return said(lines(explainKind(kind)));
  const meant = nearest(
    kind,
    kinds().map(([name]) => name),
  );
  const named = meant === undefined ? kind : `${kind} (did you mean ${meant}?)`;
  return refused(complaint("SW7502", { kind: named }));
}

/** Writes an exception into the configuration, which is what makes it one. */
function accept(
  { id, entry, flags }: Extract<DiffRequest, { ask: "accept" }>,
  cwd: string,
): DiffOutcome {
  const file = flags.config ?? usualConfig;
  const path = resolve(cwd, file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const edited = addAcceptance(before, { id, ...entry });
  if ("reason" in edited) return refused(complaint("SW7002", { file, reason: edited.reason }));
  const { diagnostics } = readConfig(file, edited.text);
  if (hasErrors(diagnostics)) return refused(diagnostics);
  writeFileSync(path, edited.text);
  return said(`${printable(`${id} is accepted in ${file}: ${entry.reason}`)}\n`);
}

async function compare(
  request: Extract<DiffRequest, { ask: "compare" }>,
  differ: Differ,
  cwd: string,
): Promise<DiffOutcome> {
  const { flags } = request;
  const report = await differ(request.old, request.new, optionsOf(flags, cwd));
  const text = report.ok ? printed(report, flags.format, flags) : failed(report, flags.format);
  const doubts = report.ok ? doubtsOf(report) : [];
  const exit = !report.ok ? 2 : doubts.length > 0 ? 3 : report.gate.holds ? 0 : 1;
  const diagnostics = report.ok || flags.format === "json" ? doubts : report.diagnostics;
  if (flags.output === undefined || text === "")
    return { exit, text: flags.quiet ? "" : text, diagnostics };
  const complaints = write(resolve(cwd, flags.output), text, flags.output);
  return complaints.length > 0
    ? refused([...diagnostics, ...complaints])
    : { exit, text: "", diagnostics };
}

/** Disagreements with the compiler, which are errors of ours. */
function doubtsOf({ verification }: Report): Diagnostic[] {
  const { disagreements = [] } = verification ?? {};
  return disagreements.flatMap((doubt) => complaint("SW7507", doubt));
}

function optionsOf(flags: DiffFlags, cwd: string): DiffOptions {
  const { failOn, checkVersion, verify, root, strictness } = flags;
  const isUsual = existsSync(resolve(cwd, usualConfig));
  const config = flags.config ?? (isUsual ? usualConfig : undefined);
  return {
    checkVersion,
    verify,
    strictness,
    ...(config === undefined ? {} : { config: config }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(root === undefined ? {} : { root }),
  };
}

function printed(report: Report, format: Format, { all }: DiffFlags): string {
  switch (format) {
    case "text":
      return lines(printText(report, { all }));
    case "markdown":
      return printMarkdown(report);
    case "json":
      return json(report);
    case "github":
      return lines(printGithub(report));
    case "sarif":
      return json(sarifOf(report));
    case "html":
      return printHtml(report);
  }
}

/** A side that could not be compared is told in every form that somebody may post. */
function failed({ diagnostics, ...failure }: Failure, format: Format): string {
  switch (format) {
    case "text":
      return "";
    case "markdown":
      return printMarkdownFailure(diagnostics);
    case "json":
      return json({ ...failure, diagnostics });
    case "github":
      return lines(printGithubFailure(diagnostics));
    case "sarif":
      return json(sarifOfFailure(diagnostics));
    case "html":
      return printHtmlFailure(diagnostics);
  }
}

function json(value: object): string {
  // JSON.stringify escapes line breaks inside strings, so the ones that are left are its own layout.
  return lines(JSON.stringify(value, undefined, 2).split("\n"));
}

function lines(all: readonly string[]): string {
  return `${all.map(printable).join("\n")}\n`;
}

function write(path: string, text: string, shown: string): Diagnostic[] {
  try {
    writeFileSync(path, text);
    return [];
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "it failed";
    return complaint("SW7506", { file: shown, reason });
  }
}
