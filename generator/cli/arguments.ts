/**
 * argv to a request: the commands, their options and their help. Knows nothing of what a command does.
 */
import { Command, CommanderError, Option } from "commander";
import type { Strictness } from "../diagnostics.ts";
import { addDiff, type DiffRequest } from "./diff-arguments.ts";
import type { InitFlags } from "./init/init.ts";
import type { ReleaseFlags } from "./release.ts";

/** The options of a command; a command that does not know an option leaves it out. */
export type Flags = {
  spec?: string;
  out?: string;
  name?: string;
  config?: string;
  root?: string;
  templates?: string;
  /** Expressions of `--filter`, in order. */
  filter?: string[];
  strictness: Strictness;
  dryRun: boolean;
  watch: boolean;
  json: boolean;
  quiet: boolean;
  color: boolean;
  debug: boolean;
};

/** How the outcome is printed. */
export type PrintFlags = Pick<Flags, "json" | "quiet" | "color">;

/** What a command line asks for: a command, a text such as the help, or nothing that we understand. */
export type Request =
  | { kind: "command"; command: CommandName; flags: Flags }
  | { kind: "diff"; request: DiffRequest }
  | { kind: "init"; init: InitFlags; flags: PrintFlags }
  | { kind: "release"; release: Omit<ReleaseFlags, "day">; flags: PrintFlags }
  | { kind: "text"; text: string }
  | { kind: "misuse"; reason: string; command: string };

/** The commands that there are. */
export type CommandName = "generate" | "check" | "validate";

/** Reads the arguments after the program's name. */
export function readArguments(argv: readonly string[], version: string): Request {
  let request: Request | undefined;
  let text = "";
  const print = (part: string): void => {
    text += part;
  };
  const program = buildProgram(version, print, (command, spec, options) => {
    request = { kind: "command", command, flags: toFlags(spec, options) };
  });
  addDiff(program.command("diff"), (asked) => {
    request = { kind: "diff", request: asked };
  });
  addInit(program, (init, flags) => {
    request = { kind: "init", init, flags };
  });
  addRelease(program, (release, flags) => {
    request = { kind: "release", release, flags };
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "text", text };
    const command = argv.find((word) =>
      [...commandNames, "diff", "init", "release"].some((name) => name === word),
    );
    const reason = error.code === "commander.help" ? "no command is given" : plainReason(error);
    return { kind: "misuse", reason, command: command === undefined ? "" : `${command} ` };
  }
  return request ?? { kind: "misuse", reason: "no command is given", command: "" };
}

const commandNames: readonly CommandName[] = ["generate", "check", "validate"];

type Options = Partial<Omit<Flags, "spec" | "strictness">> & { strict?: true; lenient?: true };

type Accept = (command: CommandName, spec: string | undefined, options: Options) => void;

function buildProgram(version: string, print: (text: string) => void, accept: Accept): Command {
  const program = new Command("sdkwright")
    .description("Reads an OpenAPI description and writes a TypeScript client package.")
    .version(version)
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride();
  const add = (name: CommandName, description: string): Command =>
    program.command(name).description(description);

  withInputs(add("generate", "write the package, or bring it up to date"))
    .argument("[SPEC]", "OpenAPI description; - reads standard input")
    .option("--dry-run", "say what would change and write nothing")
    .option("--watch", "run again whenever the spec or the config changes")
    .action((spec: string | undefined, options: Options) => {
      accept("generate", spec, options);
    });
  withInputs(add("check", "is the package on disk what a fresh run gives?"))
    .argument("[SPEC]", "OpenAPI description; - reads standard input")
    .action((spec: string | undefined, options: Options) => {
      accept("check", spec, options);
    });
  withReading(add("validate", "report what is wrong with a spec"))
    .argument("<SPEC>", "OpenAPI description; - reads standard input")
    .action((spec: string, options: Options) => {
      accept("validate", spec, options);
    });
  return program;
}

type InitOptions = Omit<InitFlags, "spec" | "force"> & Partial<Flags> & { force?: true };

function addInit(program: Command, accept: (init: InitFlags, flags: PrintFlags) => void): void {
  program
    .command("init")
    .description("write sdkwright.yaml and a workflow that judges pull requests")
    .argument("[SPEC]", "OpenAPI description")
    .option("--out <DIR>", "folder of the package")
    .option("--name <PKG>", "npm name of the package")
    .option("--config <FILE>", "configuration to write", "sdkwright.yaml")
    .option("--workflow <FILE>", "workflow to write", ".github/workflows/sdk.yml")
    .option("--no-workflow", "no workflow")
    .option("--publish <FILE>", "also a workflow that publishes with provenance")
    .option("--force", "replace files that are there")
    .option("--json", "print one JSON object")
    .option("--quiet", "print errors only")
    .option("--no-color", "no colours")
    .action((spec: string | undefined, options: InitOptions) => {
      const { json = false, quiet = false, color = true, force, ...rest } = options;
      const { out, name, config, workflow, publish } = rest;
      const given = {
        ...(spec !== undefined && { spec }),
        ...(out !== undefined && { out }),
        ...(name !== undefined && { name }),
        ...(publish !== undefined && { publish }),
      };
      accept({ ...given, config, workflow, force: force === true }, { json, quiet, color });
    });
}

function addRelease(
  program: Command,
  accept: (release: Omit<ReleaseFlags, "day">, flags: PrintFlags) => void,
): void {
  program
    .command("release")
    .description("raise the version and write the changelog entry that the changes ask for")
    .argument("<OLD>", "the last release: surface.json, git:REF:PATH or a description")
    .option("--config <FILE>", "configuration to change", "sdkwright.yaml")
    .option("--dry-run", "print the entry and write nothing")
    .option("--json", "print one JSON object")
    .option("--quiet", "print errors only")
    .option("--no-color", "no colours")
    .action((old: string, options: Partial<PrintFlags> & { config: string; dryRun?: true }) => {
      const { json = false, quiet = false, color = true, config, dryRun = false } = options;
      accept({ old, config, dryRun }, { json, quiet, color });
    });
}

function withInputs(command: Command): Command {
  return withReading(command)
    .option("--out <DIR>", "folder of the package")
    .option("--name <PKG>", "npm name of the package")
    .option("--templates <DIR>", "templates of your own for the package files");
}

function withReading(command: Command): Command {
  return command
    .option("--config <FILE>", "configuration (default without SPEC: sdkwright.yaml)")
    .option("--filter <EXPR>", "only some operations, such as tag:seats; -tag:x drops", collect)
    .option("--root <DIR>", "folder that references may lead to (default: the spec's)")
    .addOption(
      new Option("--strict", "warnings and unsupported features are errors").conflicts("lenient"),
    )
    .option("--lenient", "errors are confined to the part that holds them")
    .option("--json", "print one JSON object")
    .option("--quiet", "print errors only")
    .option("--no-color", "no colours")
    .option("--debug", "show the stack of an internal error");
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

function toFlags(spec: string | undefined, options: Options): Flags {
  const { strict, lenient, ...rest } = options;
  return {
    dryRun: false,
    watch: false,
    json: false,
    quiet: false,
    color: true,
    debug: false,
    ...rest,
    ...(spec === undefined ? {} : { spec }),
    strictness: strict ? "strict" : lenient ? "lenient" : "default",
  };
}

function plainReason(error: CommanderError): string {
  return error.message
    .replace(/^error: /, "")
    .replace(/\s+/g, " ")
    .trim();
}
