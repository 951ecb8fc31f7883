/**
 * What each command does, from inputs to an outcome. Prints nothing and exits nowhere.
 */
import { dirname, join, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import {
  compare,
  lastRunOf,
  planOutput,
  recoverOutput,
  rememberRun,
  reportInterrupted,
  writeOutput,
  type OutputReport,
} from "../output.ts";
import { nodeHost } from "../output/host.ts";
import { complaint, hasErrors, type Inputs } from "./inputs.ts";
import type { Generated, Pipeline } from "./pipeline.ts";
import { shownPath } from "./report.ts";

/**
 * The exit codes of the command line: done; errors in the input or a refused write; could not run; a
 * verdict of ours that the compiler refutes (`diff --verify` alone).
 */
export type Exit = 0 | 1 | 2 | 3;

/** What a command found out: what to print, and how to exit. */
export type Outcome = {
  exit: Exit;
  diagnostics: Diagnostic[];
  /** Files that changed, would change or differ; relative to the out folder, sorted. */
  files?: string[];
  /** Lines for a person, the summary last. */
  lines: string[];
  /** Whether notes are listed one by one; they are counted otherwise. */
  notes?: "listed";
};

/** What a command works with. */
export type Task = { inputs: Inputs; pipeline: Pipeline; cwd: string };

/** Generates the package and writes it, or says what would be written. */
export async function runGenerate(task: Task, { dryRun }: { dryRun: boolean }): Promise<Outcome> {
  const host = { ...nodeHost(), cwd: task.cwd };
  const prepared = await prepare(task, { recover: !dryRun, repeat: dryRun ? undefined : repeated });
  if ("exit" in prepared) return prepared;
  const { out, generated, diagnostics } = prepared;
  const report = (dryRun ? planOutput : writeOutput)(generated.files, out, host);
  const all = [...diagnostics, ...report.diagnostics];
  if (!report.ok) return { exit: 1, diagnostics: all, lines: [] };
  const { identity, counts } = generated;
  // What the writer reports holds for this run alone; the next one would have nothing to say about it.
  if (identity && !dryRun && report.diagnostics.length === 0) {
    const { length: files } = generated.files;
    rememberRun(
      {
        ...identity,
        files,
        diagnostics: generated.diagnostics.map(nextTo(task.inputs.options.spec)),
        ...(counts && { counts }),
      },
      out,
      host,
    );
  }
  const place = shownPath(out, task.cwd);
  const listed = dryRun ? listChanges(report) : [];
  const summary = dryRun
    ? planSummary(report, place)
    : writeSummary({ counts, files: generated.files.length }, report, place);
  const files = [...report.changed, ...report.removed].sort();
  return { exit: 0, diagnostics: all, files, lines: [...listed, summary] };
}

/** Compares the folder on disk with a fresh run; writes nothing. */
export async function runCheck(task: Task): Promise<Outcome> {
  const { out: checked } = task.inputs.options.config;
  const cutOff =
    checked === undefined ? [] : reportInterrupted(checked, { ...nodeHost(), cwd: task.cwd });
  if (hasErrors(cutOff)) return { exit: 1, diagnostics: cutOff, lines: [] };
  const prepared = await prepare(task, { recover: false, repeat: undefined });
  if ("exit" in prepared) return prepared;
  const { out, generated, diagnostics } = prepared;
  const differences = compare(generated.files, out, { ...nodeHost(), cwd: task.cwd });
  const place = shownPath(out, task.cwd);
  const files = differences.map(({ path }) => path);
  if (differences.length === 0) {
    return { exit: 0, diagnostics, files, lines: [`${place} is what a fresh run gives`] };
  }
  const listed = differences.map(({ path, kind }) => `${kind.padEnd(7)} ${path}`);
  const summary = `${count(files.length, "file")} in ${place} not as a fresh run gives`;
  return { exit: 1, diagnostics, files, lines: [...listed, summary] };
}

/** Reports what is wrong with a spec. */
export async function runValidate({ inputs, pipeline, cwd }: Task): Promise<Outcome> {
  const { spec, ...options } = inputs.options;
  const diagnostics = [...inputs.diagnostics, ...(await pipeline.validate(spec, options))];
  const exit = exitOf(diagnostics);
  const lines = exit === 0 ? [`${shownPath(spec, cwd)} is valid`] : [];
  return { exit, diagnostics, lines, notes: "listed" };
}

/** How a run with these diagnostics ends: what kept it from reading its input at all counts as not run. */
export function exitOf(diagnostics: readonly Diagnostic[]): Exit {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => code === "SW1001" || code.startsWith("SW7"))) return 2;
  return errors.length > 0 ? 1 : 0;
}

type Prepared = { out: string; generated: Generated; diagnostics: Diagnostic[] };

/** The part that generate and check share: an out folder, and a package in memory without errors. */
async function prepare(
  { inputs, pipeline, cwd }: Task,
  { recover, repeat }: { recover: boolean; repeat: typeof repeated | undefined },
): Promise<Prepared | Outcome> {
  const { options } = inputs;
  const { out } = options.config;
  if (out === undefined) {
    const slots = { what: "output folder", option: "--out DIR", key: "out" };
    return { exit: 2, diagnostics: complaint("SW7005", slots), lines: [] };
  }
  // The generator reads the names it gave earlier from the folder, so the folder has to be whole by now.
  const recovery = recover ? recoverOutput(out, { ...nodeHost(), cwd }) : [];
  if (hasErrors(recovery)) return { exit: 1, diagnostics: recovery, lines: [] };
  const same = repeat?.({ inputs, pipeline, cwd }, out);
  if (same) return same;
  const generated = await pipeline.generate(options);
  const diagnostics = [...inputs.diagnostics, ...generated.diagnostics];
  const exit = exitOf(diagnostics);
  return exit === 0 ? { out, generated, diagnostics } : { exit, diagnostics, lines: [] };
}

/**
 * The outcome of a run that would be the last one over again: the same inputs, and every file as that run
 * left it. Inputs and files are read and hashed; nothing is parsed, made or touched.
 */
function repeated({ inputs, pipeline, cwd }: Task, out: string): Outcome | undefined {
  const last = lastRunOf(out, { ...nodeHost(), cwd });
  if (!last || pipeline.fingerprint?.(inputs.options, last.reads) !== last.fingerprint)
    return undefined;
  const untouched: OutputReport = { ok: true, changed: [], removed: [], diagnostics: [] };
  const folder = dirname(inputs.options.spec);
  const said = last.diagnostics.map((diagnostic) =>
    diagnostic.file === undefined
      ? diagnostic
      : { ...diagnostic, file: join(folder, diagnostic.file) },
  );
  const diagnostics = [...inputs.diagnostics, ...said];
  const line = writeSummary(last, untouched, shownPath(out, cwd));
  return { exit: 0, diagnostics, files: [], lines: [line] };
}

/** Files as seen from the folder of the spec, so that a record holds no path of the machine. */
function nextTo(spec: string): (diagnostic: Diagnostic) => Diagnostic {
  const folder = dirname(spec);
  return (diagnostic) =>
    diagnostic.file === undefined
      ? diagnostic
      : { ...diagnostic, file: relative(folder, diagnostic.file).replaceAll(sep, "/") };
}

function listChanges({ changed, removed }: OutputReport): string[] {
  return [...changed.map((path) => `write  ${path}`), ...removed.map((path) => `remove ${path}`)];
}

function planSummary({ changed, removed }: OutputReport, place: string): string {
  const changes = changed.length + removed.length;
  return changes === 0
    ? `nothing would change in ${place}`
    : `${count(changes, "file")} would change in ${place}`;
}

function writeSummary(
  { files, counts }: { files: number; counts?: Generated["counts"] },
  report: OutputReport,
  place: string,
): string {
  const changes = report.changed.length + report.removed.length;
  // The manifest is written beside the generated files.
  const written = count(files + 1, "file");
  const ending =
    changes === 0
      ? `${written} unchanged in ${place}`
      : `${written} written (${changes} changed) to ${place}`;
  if (counts === undefined) return ending;
  return `${count(counts.operations, "operation")}, ${count(counts.types, "type")}, ${ending}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
