import type { Entry } from "./entry.ts";

/** 71xx to 74xx: what the configuration brings to a document: overlays, filters, other hosts, templates, names. */
export const inputsCodes = {
  SW7101: {
    kind: "fatal",
    message: "cannot read the overlay {file}: {reason}",
    hint: "Check the path; it is relative to the configuration.",
  },
  SW7102: {
    kind: "fatal",
    message: "the overlay version {version} is not known",
    hint: "Version 1.0 of the Overlay Specification is read; write `overlay: 1.0.0`.",
  },
  SW7103: {
    kind: "fatal",
    message: "the target {target} is not a JSONPath: {reason}",
    hint: "Write an expression of RFC 9535, such as $.paths['/seats'].get.",
  },
  SW7104: {
    kind: "warning",
    message: "the target {target} matches nothing",
    hint: "The action changed nothing; mend the target, or remove the action.",
  },
  SW7105: {
    kind: "fatal",
    message: "the target {target} would remove the whole document",
    hint: "Target a part of it.",
  },
  SW7106: {
    kind: "warning",
    message: "the action on {target} neither updates nor removes",
    hint: "Add `update`, or `remove: true`.",
  },
  SW7107: {
    kind: "warning",
    message: "the overlay says that it extends {document}",
    hint: "It was applied to the document of this run; `extends` is not followed.",
  },
  SW7108: {
    kind: "fatal",
    message: "the target {target} is an object and its update is {found}",
    hint: "Write an object, which is merged into the target.",
  },
  SW7109: {
    kind: "fatal",
    message: "the target {target} is {found} and cannot be updated",
    hint: "Target the object that holds the value, and update the key in it.",
  },
  SW7201: {
    kind: "warning",
    message: "the filter {expression} matches no operation",
    hint: "Check the spelling; a star stands for any text, and in a path ** for several segments.",
  },
  SW7301: {
    kind: "fatal",
    message: "the template {template} fails: {reason}",
    hint: "The fields of each template are listed in templates/README.md.",
  },
  SW7302: {
    kind: "warning",
    message: "the template {template} replaces nothing",
    hint: "Name it after one of ours: {known}.",
  },
  SW7303: {
    kind: "fatal",
    message: "cannot read the changelog {file}: {reason}",
    hint: "Check the path; it is relative to the configuration. `sdkwright release` writes the first entry.",
  },
  SW7401: {
    kind: "fatal",
    message: "`serverOnly` names {name}, which is no credential of the API",
    hint: "Credentials are named after their security schemes: {known}.",
  },
} as const satisfies Record<string, Entry>;
