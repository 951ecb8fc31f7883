/**
 * The catalogue of diagnostics. A code never changes its meaning and is never reused.
 * 1xxx reading, 2xxx references, 3xxx the document, 4xxx schemas, 5xxx operations, 6xxx names,
 * 7xxx configuration, 8xxx output.
 *
 * kind: `fatal` stops every run; `error` stops a run unless `--lenient` confines it to the part that
 * holds it; `warning` is sloppiness we could make sense of; `unsupported` is legal but beyond us;
 * `note` tells what was done where the document leaves it open.
 */
import type { Entry } from "./diagnostic-codes/entry.ts";
import { diffCodes } from "./diagnostic-codes/diff.ts";
import { documentCodes } from "./diagnostic-codes/document.ts";
import { inputsCodes } from "./diagnostic-codes/inputs.ts";
import { operationsCodes } from "./diagnostic-codes/operations.ts";
import { readingCodes } from "./diagnostic-codes/reading.ts";
import { schemasCodes } from "./diagnostic-codes/schemas.ts";

const entries = {
  ...readingCodes,
  ...documentCodes,
  ...schemasCodes,
  ...operationsCodes,
  ...inputsCodes,
  ...diffCodes,
  SW6001: {
    kind: "warning",
    message: "two things want to be called {wish}: the {kind} {id} is called {name}",
    hint: "Rename one of them in the configuration, or in the document.",
  },
  SW6002: {
    kind: "warning",
    message: "the group {found} is written {assumed} elsewhere",
    hint: "Both were taken as one group, {assumed}; write it the same way everywhere.",
  },
  SW7001: {
    kind: "fatal",
    message: "{reason}",
    hint: "See sdkwright {command}--help.",
  },
  SW7002: {
    kind: "fatal",
    message: "cannot read the config {file}: {reason}",
    hint: "Name a config with --config FILE, or a spec: sdkwright generate SPEC --out DIR.",
  },
  SW7003: {
    kind: "fatal",
    message: "unknown key {key}",
    hint: "{hint}",
  },
  SW7004: {
    kind: "fatal",
    message: "{key} is {actual}",
    hint: "Expected {expected}.",
  },
  SW7005: {
    kind: "fatal",
    message: "no {what} is named",
    hint: "Give {option}, or write `{key}:` in sdkwright.yaml.",
  },
  SW7006: {
    kind: "fatal",
    message: "{file} is there already",
    hint: "Nothing was written. Give another path, or --force to replace it.",
  },
  SW7007: {
    kind: "fatal",
    message: "cannot write {file}: {reason}",
    hint: "Check the path and who may write there.",
  },
  SW8001: {
    kind: "fatal",
    message: "{out} is {what}, so no package can be written to it",
    hint: "Choose a folder of its own for the package.",
  },
  SW8002: {
    kind: "fatal",
    message: "{out} is {what}; it is never used for output",
    hint: "Choose a folder of its own for the package.",
  },
  SW8003: {
    kind: "fatal",
    message: "{out} is the top of a git repository",
    hint: "Choose a folder inside the repository, such as generated/ or sdk/.",
  },
  SW8004: {
    kind: "fatal",
    message: "the folder holds another package: {name}",
    hint: "Choose another folder, or give the generated package that name.",
  },
  SW8005: {
    kind: "fatal",
    message: "{path} is not a file that Sdkwright wrote, and would be overwritten",
    hint: "Move it away or delete it. Files of your own are safe in src/custom/.",
  },
  SW8006: {
    kind: "fatal",
    message: "the manifest cannot be read, so nobody knows which files are generated",
    hint: "Take it back from version control; either side of a merge conflict will do.",
  },
  SW8007: {
    kind: "fatal",
    message: "another run is writing to this folder (process {pid})",
    hint: "Wait for it. If no such run exists, delete {lock}.",
  },
  SW8008: {
    kind: "fatal",
    message: "cannot write the package: {reason}",
    hint: "The folder is as it was before. Mend the cause and run again.",
  },
  SW8009: {
    kind: "warning",
    message: "{path} is no longer generated, but was edited since; it was left in place",
    hint: "Delete it, or move it to src/custom/. Later runs take it for a file of yours.",
  },
  SW8010: {
    kind: "fatal",
    message:
      "an interrupted run left the earlier package in {previous}, and something else is in its place",
    hint: "Move what you need out of {previous}, delete it, and run again.",
  },
  SW8011: {
    kind: "fatal",
    message: "a run was cut off while it wrote to {out}, or writes still",
    hint: "Run sdkwright generate: it finishes or undoes what was begun.",
  },
} as const satisfies Record<string, Entry>;

/** Every code there is. */
export type Code = keyof typeof entries;

/** What each code means: see the head of this file for the kinds. */
export const catalogue: Record<Code, Entry> = entries;
