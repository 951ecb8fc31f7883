#!/usr/bin/env node
/** The program: this process as the terminal, the real pipeline, and the exit code. */
import { setFlagsFromString } from "node:v8";
import { run } from "./cli/run.ts";
import { processTerminal } from "./cli/terminal.ts";
import { diff, fingerprint, generate, validate } from "./index.ts";

// A run ends before it pays to optimise much: with a budget four times V8's own before a function is given
// to the optimising compiler, a quarter of the processor time of a large document goes away.
setFlagsFromString("--interrupt-budget=540672");

process.exitCode = await run(
  process.argv.slice(2),
  { generate, validate, fingerprint, diff },
  processTerminal(),
);
