import type { Entry } from "./entry.ts";

/** 1xxx and 2xxx: text, files and the references between them. */
export const readingCodes = {
  SW1001: {
    kind: "fatal",
    message: "cannot read {file}: {reason}",
    hint: "Check the path, and that the file can be read.",
  },
  SW1002: {
    kind: "fatal",
    message: "the JSON is not valid: {reason}",
    hint: "Mend the JSON at this place; nothing after it was read.",
  },
  SW1003: {
    kind: "fatal",
    message: "the YAML is not valid: {reason}",
    hint: "Mend the YAML at this place; nothing after it was read.",
  },
  SW1004: {
    kind: "error",
    message: "the key {key} is repeated",
    hint: "Keep one of the two; the last one counts.",
  },
  SW1005: {
    kind: "warning",
    message: "the document asks for YAML 1.1",
    hint: "It was read as YAML 1.2, where `no` and `on` are text. Remove the %YAML line.",
  },
  SW1006: {
    kind: "fatal",
    message: "the YAML tag {tag} is not known",
    hint: "Remove the tag; only the tags of the YAML 1.2 core schema are read.",
  },
  SW1007: {
    kind: "fatal",
    message: "the text nests deeper than {limit} levels",
    hint: "Move deep parts into components and refer to them.",
  },
  SW1008: {
    kind: "fatal",
    message: "the text is larger than {limit} MB",
    hint: "Split the document into files that refer to each other.",
  },
  SW1009: {
    kind: "fatal",
    message:
      "the YAML aliases expand to more than {limit} times the {written} nodes that are written",
    hint: "Use $ref instead of aliases within aliases.",
  },
  SW1010: {
    kind: "fatal",
    message: "the file is empty",
    hint: "An OpenAPI document begins with `openapi: 3.1.0`.",
  },
  SW1011: {
    kind: "fatal",
    message: "the document is not an object",
    hint: "An OpenAPI document is an object with openapi, info and paths.",
  },
  SW1014: {
    kind: "fatal",
    message: "the file holds several YAML documents",
    hint: "Keep one document per file; remove what follows the `---` line here.",
  },
  SW2001: {
    kind: "error",
    message: "the reference {reference} leads to nothing",
    hint: "Check the spelling and the case of each step; define the target if it is missing.",
  },
  SW2002: {
    kind: "error",
    message: "the reference {reference} leads to another host",
    hint: "Save the file beside the document (or below the folder given by --root) and refer to it by a relative path, or allow the host in the configuration with remote.hosts.",
  },
  SW2003: {
    kind: "error",
    message: "the reference {reference} leads out of the folder {reason}",
    hint: "Only files below the document's folder are read; name a wider folder with --root.",
  },
  SW2004: {
    kind: "error",
    message: "the reference {reference} comes back to itself",
    hint: "One link of the chain must hold something other than a $ref.",
  },
  SW2005: {
    kind: "error",
    message: "the reference {reference} is the end of a chain of more than {limit} references",
    hint: "Refer to the target directly.",
  },
  SW2006: {
    kind: "error",
    message: "the file of the reference {reference} cannot be used: {reason}",
    hint: "Check the path; it is relative to the file that holds the reference.",
  },
  SW2007: {
    kind: "error",
    message: "the reference {reference} is not a valid URI reference",
    hint: "Escape `%` as `%25`.",
  },
  SW2008: {
    kind: "error",
    message: "the reference {reference} cannot be fetched: {reason}",
    hint: "Check the address, or save the file beside the document and refer to it by a relative path.",
  },
} as const satisfies Record<string, Entry>;
