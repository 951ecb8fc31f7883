/** All pairs of documents, one for each kind of change outside schemas. */
import { bodies, parameters } from "./input-pairs.ts";
import { names, operations } from "./operation-pairs.ts";
import { responses, security } from "./output-pairs.ts";
import type { DocumentPair } from "./pair.ts";

export const documentPairs: readonly DocumentPair[] = [
  ...parameters,
  ...bodies,
  ...responses,
  ...security,
  ...operations,
  ...names,
];
