/**
 * One command from argv to exit code. The only place that prints, and the one catch for everything that
 * is a bug of ours.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ownVersion } from "../index/version.ts";
import { readArguments, type CommandName, type Flags } from "./arguments.ts";
import {
  exitOf,
  runCheck,
  runGenerate,
  runValidate,
  type Exit,
  type Outcome,
  type Task,
} from "./commands.ts";
import type { DiffRequest } from "./diff-arguments.ts";
import { runDiff } from "./diff.ts";
import { runInit } from "./init/init.ts";
import { complaint, readInputs } from "./inputs.ts";
import { runRelease } from "./release.ts";
import type { Pipeline } from "./pipeline.ts";
import { printable } from "../printable.ts";
import { formatDiagnostic, tally } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { runOnChange } from "./watch.ts";

/** Runs the command line and returns its exit code; see the contract for the codes. Never throws. */
export async function run(
  argv: readonly string[],
  pipeline: Pipeline,
  terminal: Terminal,
): Promise<Exit> {
  try {
    const request = readArguments(argv, ownVersion());
    switch (request.kind) {
      case "text":
        terminal.out(request.text);
        return 0;
      case "misuse": {
        const { reason, command } = request;
        const diagnostics = complaint("SW7001", { reason, command });
        return print({ exit: 2, diagnostics, lines: [] }, plainFlags(argv), terminal);
      }
      case "diff":
        return await runAndPrintDiff(request.request, pipeline, terminal);
      case "release": {
        if (!pipeline.diff) throw new Error("the pipeline cannot compare");
        const asked = { ...request.release, day: today() };
        const outcome = await runRelease(asked, pipeline.diff, terminal.cwd);
        return print(outcome, request.flags, terminal);
      }
      case "init": {
        const place = { ...terminal, version: ownVersion() };
        return print(await runInit(request.init, place), request.flags, terminal);
      }
      case "command":
        return await runCommand(request, pipeline, terminal);
    }
  } catch (error) {
    return printBug(error, argv, terminal);
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function runAndPrintDiff(
  request: DiffRequest,
  { diff }: Pipeline,
  terminal: Terminal,
): Promise<Exit> {
  if (!diff) throw new Error("the pipeline cannot compare");
  const { exit, text, diagnostics } = await runDiff(request, diff, terminal.cwd);
  printDiagnostics({ exit, diagnostics, lines: [] }, request.flags, terminal);
  if (text !== "") terminal.out(text);
  return exit;
}

type Command = { command: CommandName; flags: Flags };

async function runCommand(
  { command, flags }: Command,
  pipeline: Pipeline,
  terminal: Terminal,
): Promise<Exit> {
  const runOnce = async (): Promise<{ exit: Exit; task?: Task }> => {
    const inputs = readInputs(flags, terminal.cwd);
    if (!("options" in inputs)) {
      const { diagnostics } = inputs;
      return {
        exit: print({ exit: exitOf(diagnostics), diagnostics, lines: [] }, flags, terminal),
      };
    }
    const task = { inputs, pipeline, cwd: terminal.cwd };
    return { exit: print(await outcomeOf(command, flags, task), flags, terminal), task };
  };
  const first = await runOnce();
  if (!flags.watch || first.task === undefined) return first.exit;
  return watchInputs(first.task, { exit: first.exit, terminal, runOnce });
}

function outcomeOf(command: CommandName, flags: Flags, task: Task): Promise<Outcome> {
  switch (command) {
    case "generate":
      return runGenerate(task, flags);
    case "check":
      return runCheck(task);
    case "validate":
      return runValidate(task);
  }
}

type Watching = { exit: Exit; terminal: Terminal; runOnce: () => Promise<{ exit: Exit }> };

async function watchInputs({ inputs }: Task, { exit, terminal, runOnce }: Watching): Promise<Exit> {
  const { spec, config } = inputs.options;
  const own = inputs.configFile === undefined ? [] : [inputs.configFile];
  const files = [spec, ...own, ...config.overlays];
  const folders = files.map((file) => dirname(resolve(terminal.cwd, file))).filter(existsSync);
  let last = exit;
  const work = async (): Promise<void> => {
    last = (await runOnce()).exit;
  };
  await runOnChange(folders, work, terminal.signal);
  return last;
}

function print(
  outcome: Outcome,
  flags: Pick<Flags, "json" | "quiet" | "color">,
  terminal: Terminal,
): Exit {
  const { exit, diagnostics, files, lines } = outcome;
  if (flags.json) {
    printJson({ ok: exit === 0, diagnostics, ...(files === undefined ? {} : { files }) }, terminal);
    return exit;
  }
  printDiagnostics(outcome, flags, terminal);
  if (!flags.quiet) for (const line of lines) terminal.out(`${printable(line)}\n`);
  return exit;
}

/** Notes are listed where diagnostics are all that was asked for, and counted elsewhere. */
function printDiagnostics(
  { diagnostics, notes }: Outcome,
  { quiet, color }: Pick<Flags, "quiet" | "color">,
  terminal: Terminal,
): void {
  const look = { cwd: terminal.cwd, color: color && terminal.interactive };
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
  for (const diagnostic of shown) {
    if (notes === "listed" || diagnostic.severity !== "note")
      terminal.err(formatDiagnostic(diagnostic, look));
  }
  if (shown.length > 1) terminal.err(`${tally(shown)}\n`);
}

function printJson(value: object, terminal: Terminal): void {
  // JSON.stringify escapes line breaks inside strings, so the ones that are left are its own layout.
  const lines = JSON.stringify(value, undefined, 2).split("\n");
  terminal.out(`${lines.map(printable).join("\n")}\n`);
}

/** What can be told of the flags when the arguments make no sense. */
function plainFlags(argv: readonly string[]): Pick<Flags, "json" | "quiet" | "color"> {
  return { json: argv.includes("--json"), quiet: false, color: !argv.includes("--no-color") };
}

function printBug(error: unknown, argv: readonly string[], terminal: Terminal): Exit {
  const message = error instanceof Error ? error.message : String(error);
  const id = createHash("sha256").update(message).digest("hex").slice(0, 8);
  if (argv.includes("--json"))
    printJson({ ok: false, diagnostics: [], internalError: id }, terminal);
  else terminal.err(`sdkwright: internal error, please report it with the id ${id}\n`);
  if (argv.includes("--debug")) {
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    terminal.err(`${stack.split("\n").map(printable).join("\n")}\n`);
  }
  return 2;
}
