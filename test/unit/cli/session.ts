/** A command line without a process: a folder, a generator that answers as told, and what was printed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generated, Pipeline, PipelineOptions } from "../../../generator/cli/pipeline.ts";
import { run } from "../../../generator/cli/run.ts";
import type { Terminal } from "../../../generator/cli/terminal.ts";
import type { Diagnostic } from "../../../generator/diagnostics.ts";
import { tempFolder } from "../output/folders.ts";

/** What the generator is to answer. */
export type Answer = Partial<Generated> | Error;

/** One command line session in a folder of its own. */
export type Session = {
  cwd: string;
  asked: PipelineOptions[];
  /** Changes what the generator answers from now on. */
  answer: (answer: Answer) => void;
  sdkwright: (line: string, terminal?: Partial<Terminal>) => Promise<Printed>;
};

export type Printed = { exit: number; out: string; err: string };

/** Opens a session; the generator answers with one file, `index.ts`, unless told otherwise. */
export function openSession(): Session {
  const cwd = tempFolder();
  const asked: PipelineOptions[] = [];
  let answer: Answer = {};
  const ask = (options: PipelineOptions): Generated => {
    asked.push(options);
    if (answer instanceof Error) throw answer;
    return { files: [{ path: "index.ts", text: "x" }], diagnostics: [], ...answer };
  };
  const pipeline: Pipeline = {
    generate: (options) =>
      new Promise((resolve) => {
        resolve(ask(options));
      }),
    validate: async (spec, options) => (await pipeline.generate({ spec, ...options })).diagnostics,
  };
  return {
    cwd,
    asked,
    answer: (next) => {
      answer = next;
    },
    sdkwright: async (line, change = {}) => {
      const printed = { out: "", err: "" };
      const terminal: Terminal = {
        out: (text) => {
          printed.out += text;
        },
        err: (text) => {
          printed.err += text;
        },
        cwd,
        interactive: false,
        ...change,
      };
      const argv = line.split(" ").filter((word) => word !== "");
      return { exit: await run(argv, pipeline, terminal), ...printed };
    },
  };
}

/** An error at a place of a spec. */
export function specError(change: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "SW1002",
    severity: "error",
    message: "the JSON is not valid",
    hint: "Mend it.",
    file: "spec.json",
    line: 3,
    column: 5,
    excerpt: "    nope",
    ...change,
  };
}

/** The text of a file of the session's folder. */
export function readIn(session: Session, path: string): string {
  return readFileSync(join(session.cwd, path), "utf8");
}
