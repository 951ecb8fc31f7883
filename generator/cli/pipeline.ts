import type { Config } from "../config.ts";
import type { Diagnostic, Strictness } from "../diagnostics.ts";
import type { Differ } from "./diff.ts";
import type { OutputFile } from "../output-file.ts";

/** What the commands ask of the generator. `config.out` says where an earlier package may lie; nothing is written. */
export type PipelineOptions = {
  spec: string;
  config: Config;
  root?: string;
  templates?: string;
  strictness: Strictness;
  name?: string;
};

/** What comes back: the package in memory. `counts` is for the summary line and may be left out. */
export type Generated = {
  files: OutputFile[];
  diagnostics: Diagnostic[];
  counts?: { operations: number; types: number };
  /** What a later run is compared with; absent when it could not be. */
  identity?: { fingerprint: string; reads: string[] };
};

/** The generator as the command line needs it; tests hand in one of their own. */
export type Pipeline = {
  /** Two descriptions or surface reports to a report; absent where a test does without. */
  diff?: Differ;
  generate: (options: PipelineOptions) => Promise<Generated>;
  /** The fingerprint of a run that would read these files; without it, every run is a whole one. */
  fingerprint?: (options: PipelineOptions, reads: readonly string[]) => string | undefined;
  validate: (spec: string, options: Omit<PipelineOptions, "spec">) => Promise<Diagnostic[]>;
};
