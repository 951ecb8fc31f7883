/** Bounds of values: one family of kinds for each keyword of JSON Schema Validation, section 6. */
import type { Row } from "./row.ts";

/** Keywords with a bound, as kinds name them. */
export type BoundName = keyof typeof words;

const words = {
  maximum: { word: "maximum", rows: [95, 96, 97, 208, 209, 212], rule: "max" },
  minimum: { word: "minimum", rows: [95, 96, 97, 210, 211, 212], rule: "min" },
  "max-length": { word: "length limit", rows: [95, 96, 97, 214], rule: "max-length" },
  "min-length": { word: "least length", rows: [95, 96, 97, 215], rule: "min-length" },
  "max-items": { word: "limit of items", rows: [95, 96, 97, 216], rule: "max-items" },
  "min-items": { word: "least number of items", rows: [95, 96, 97, 216], rule: "min-items" },
  "max-properties": { word: "limit of properties", rows: [165], rule: "max-properties" },
  "min-properties": { word: "least number of properties", rows: [165], rule: "min-properties" },
  "multiple-of": { word: "step", rows: [218], rule: "multiple-of" },
} as const;

const turns = {
  added: {
    wire: "R/N",
    title: "{subject}: {word} {after}",
    reverse: "removed",
    why: "Values that were accepted may be refused.",
    fix: "Describe only what was always checked.",
  },
  removed: {
    wire: "N/R",
    title: "{subject}: no {word} any more (it was {before})",
    reverse: "added",
    why: "Values beyond it may come.",
    fix: "Check before use.",
  },
  tightened: {
    wire: "B/N",
    title: "{subject}: {word} {before} to {after}",
    reverse: "loosened",
    why: "Values that were accepted are refused.",
    fix: "Keep accepting them.",
  },
  loosened: {
    wire: "N/R",
    title: "{subject}: {word} {before} to {after}",
    reverse: "tightened",
    why: "Values beyond the old bound may come.",
    fix: "Check before use.",
  },
} as const;

/** How a bound changed. */
export type Turn = keyof typeof turns;

type BoundKind = `${BoundName}-${Turn}`;

/** Every keyword in every way that it can change. */
export const boundKinds: Record<BoundKind, Row> = Object.fromEntries(
  Object.entries(words).flatMap(([name, { word, rows, rule }]) =>
    Object.entries(turns).map(([turn, { wire, title, reverse, why, fix }]): [string, Row] => [
      `${name}-${turn}`,
      {
        rows,
        title: title.replace("{word}", word),
        wire,
        sdk: "N",
        why,
        fix,
        reverse: `${name}-${reverse}`,
        oasdiff: [`request-*-${rule}-*`, `response-*-${rule}-*`],
      },
    ]),
  ),
) as Record<BoundKind, Row>;

/** Patterns and uniqueness, which have no more and less. */
export const patternKinds = {
  "pattern-added": {
    rows: [98, 217],
    title: "{subject}: must match {after}",
    wire: "R/N",
    sdk: "N",
    why: "Texts that were accepted may be refused.",
    fix: "Describe only what was always checked.",
    reverse: "pattern-removed",
    oasdiff: ["request-*-pattern-added"],
  },
  "pattern-removed": {
    rows: [98, 217],
    title: "{subject}: need not match {before}",
    wire: "N/R",
    sdk: "N",
    why: "Other texts may come.",
    fix: "Check before use.",
    reverse: "pattern-added",
    oasdiff: ["request-*-pattern-removed"],
  },
  "pattern-changed": {
    rows: [98, 217],
    title: "{subject}: must match {after}, it was {before}",
    wire: "R/N",
    sdk: "N",
    why: "Texts that were accepted may be refused.",
    fix: "Accept what the old pattern accepts.",
    reverse: "pattern-changed",
    oasdiff: ["request-*-pattern-changed"],
  },
  "unique-items-added": {
    rows: [187],
    title: "{subject}: each item once",
    wire: "B/N",
    sdk: "N",
    why: "Lists with repeats are refused.",
    fix: "Drop repeats on the server.",
    reverse: "unique-items-removed",
  },
  "unique-items-removed": {
    rows: [187],
    title: "{subject}: items may repeat",
    wire: "N/R",
    sdk: "N",
    why: "Repeats may come.",
    fix: "Do not use items as keys.",
    reverse: "unique-items-added",
  },
} as const satisfies Record<string, Row>;
