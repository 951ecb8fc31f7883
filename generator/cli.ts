#!/usr/bin/env node
/** The program: this process as the terminal, the real pipeline, and the exit code. */
import { run } from "./cli/run.ts";
import { processTerminal } from "./cli/terminal.ts";
import { diff, fingerprint, generate, validate } from "./index.ts";

process.exitCode = await run(
  process.argv.slice(2),
  { generate, validate, fingerprint, diff },
  processTerminal(),
);
