/** The arguments of `sdkwright diff` and of the commands inside it. */
import { Option, type Command } from "commander";
import type { FailOn } from "../config/policy.ts";
import type { Strictness } from "../diagnostics.ts";

/** The forms in which a report can be asked for. */
export const formats = ["text", "markdown", "json", "github", "sarif", "html"] as const;

/** One of the forms. */
export type Format = (typeof formats)[number];

/** What a command line with `diff` asks for. */
export type DiffRequest =
  | { ask: "compare"; old: string; new: string; flags: DiffFlags }
  | {
      ask: "accept";
      id: string;
      entry: { reason: string; by?: string; expires?: string };
      flags: DiffFlags;
    }
  | { ask: "explain"; kind: string; flags: DiffFlags }
  | { ask: "rules"; flags: DiffFlags }
  | { ask: "schema"; flags: DiffFlags };

/** The options of `diff`. */
export type DiffFlags = {
  format: Format;
  output?: string;
  failOn?: FailOn;
  checkVersion: boolean;
  verify: boolean;
  config?: string;
  root?: string;
  strictness: Strictness;
  all: boolean;
  json: boolean;
  quiet: boolean;
  color: boolean;
};

type Parsed = Partial<Omit<DiffFlags, "strictness">> & {
  strict?: true;
  lenient?: true;
  reason?: string;
  by?: string;
  expires?: string;
};

/** Adds the command. A description that is called `rules` is reached as `./rules`. */
export function addDiff(command: Command, accept: (request: DiffRequest) => void): void {
  command
    .description("what a change does to the API and to everyone who uses the package")
    .argument(
      "<OLD>",
      "file, git:REF:PATH or surface.json; or one of: rules, schema, explain, accept",
    )
    .argument("[NEW]", "the same for the new side; a kind after explain, an id after accept")
    .addOption(new Option("--format <FORMAT>", "how to print").choices([...formats]))
    .option("--output <FILE>", "write the report to a file")
    .addOption(
      new Option("--fail-on <VERDICT>", "what makes the run fail").choices([
        "never",
        "breaking",
        "risky",
        "any",
      ]),
    )
    .option("--check-version", "fail when the package's version is raised by too little")
    .option("--verify", "also try code of users against both packages, and compare the verdicts")
    .option("--config <FILE>", "configuration (default: sdkwright.yaml, where there is one)")
    .option("--root <DIR>", "folder that references may lead to (default: the spec's)")
    .addOption(new Option("--strict", "warnings are errors").conflicts("lenient"))
    .option("--lenient", "errors are confined to the part that holds them")
    .option("--all", "print every finding, additions and prose too")
    .option("--reason <TEXT>", "with accept: why")
    .option("--by <NAME>", "with accept: who")
    .option("--expires <DAY>", "with accept: its last day, such as 2026-12-31")
    .option("--json", "the same as --format json")
    .option("--quiet", "print nothing but errors")
    .option("--no-color", "no colours")
    .action((old: string, next: string | undefined, options: Parsed) => {
      accept(requestOf(command, old, next, options));
    });
}

function requestOf(
  command: Command,
  old: string,
  next: string | undefined,
  options: Parsed,
): DiffRequest {
  const flags = flagsOf(options);
  if (old === "rules" && next === undefined) return { ask: "rules", flags };
  if (old === "schema" && next === undefined) return { ask: "schema", flags };
  if (next === undefined) return command.error("error: missing required argument 'NEW'");
  if (old === "explain") return { ask: "explain", kind: next, flags };
  if (old !== "accept") return { ask: "compare", old, new: next, flags };
  const { reason, by, expires } = options;
  if (reason === undefined) return command.error("error: accept needs --reason TEXT");
  const entry = {
    reason,
    ...(by === undefined ? {} : { by }),
    ...(expires === undefined ? {} : { expires }),
  };
  return { ask: "accept", id: next, entry, flags };
}

function flagsOf(options: Parsed): DiffFlags {
  const { strict, lenient, reason: _reason, by: _by, expires: _expires, ...rest } = options;
  return {
    checkVersion: false,
    verify: false,
    all: false,
    json: false,
    quiet: false,
    color: true,
    ...rest,
    format: rest.json ? "json" : (rest.format ?? "text"),
    strictness: strict ? "strict" : lenient ? "lenient" : "default",
  };
}
