/**
 * The catalogue of what a comparison can find, as data: one row for each kind of change. Engine, report,
 * documentation and policy all read this one table.
 */
import type { Verdict } from "../config/policy.ts";
import { boundKinds, patternKinds } from "./kinds/bounds.ts";
import { choiceKinds } from "./kinds/choices.ts";
import { documentKinds } from "./kinds/document.ts";
import { inputKinds } from "./kinds/inputs.ts";
import { nameKinds } from "./kinds/names.ts";
import { operationKinds } from "./kinds/operations.ts";
import { outputKinds } from "./kinds/outputs.ts";
import { propertyKinds } from "./kinds/properties.ts";
import type { Letters, Row } from "./kinds/row.ts";
import { securityKinds } from "./kinds/security.ts";
import { typeKinds } from "./kinds/types.ts";

/** Areas of the catalogue, in the order in which documentation lists them. */
export const areas = {
  document: documentKinds,
  security: securityKinds,
  operations: operationKinds,
  inputs: inputKinds,
  outputs: outputKinds,
  properties: propertyKinds,
  types: typeKinds,
  choices: choiceKinds,
  bounds: { ...boundKinds, ...patternKinds },
  names: nameKinds,
} as const;

type Areas = typeof areas;

/** The stable name of a kind of change. */
export type KindId = { [A in keyof Areas]: keyof Areas[A] & string }[keyof Areas];

/** A way in which a value travels, seen from the API: it takes requests and gives responses. */
export type Direction = "request" | "response";

export type { Verdict };

/** Verdicts from worst to none. */
export const verdicts: readonly Verdict[] = ["breaking", "risky", "additive", "patch", "none"];

const table = new Map<string, Row>(Object.values(areas).flatMap((area) => Object.entries(area)));

/** Every kind with its row, in the order of the areas. */
export function kinds(): [KindId, Row][] {
  return [...table] as [KindId, Row][];
}

/** The row of a kind. */
export function rowOf(kind: KindId): Row {
  const row = table.get(kind);
  if (!row) throw new Error(`internal error: no kind ${kind}`);
  return row;
}

/** Whether a text names a kind. */
export function isKind(name: string): name is KindId {
  return table.has(name);
}

/** The verdict of a cell for a direction. */
export function verdictOf(letters: Letters, direction: Direction): Verdict {
  const [request = "N", response = request] = letters.split("/");
  const letter = direction === "request" ? request : response;
  return verdicts["BRAPN".indexOf(letter)] ?? "none";
}

/** The worse of two verdicts. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) <= verdicts.indexOf(b) ? a : b;
}

/** Whether a verdict is at least as bad as another. */
export function isAtLeast(verdict: Verdict, limit: Verdict): boolean {
  return verdicts.indexOf(verdict) <= verdicts.indexOf(limit);
}
