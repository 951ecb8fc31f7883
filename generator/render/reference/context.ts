/** What the reference is written from: the same data as the code, so that the two cannot disagree. */
import type { Config } from "../../config.ts";
import type { Api } from "../../ir/api.ts";
import type { Requirement } from "../../ir/requirements.ts";
import type { Id, NamedType } from "../../ir/types.ts";
import type { Names } from "../../names/assign.ts";
import type { SymbolRef } from "../module.ts";
import type { Signature } from "../signature.ts";

/** The part of a target's context that pages are made from. */
export type ReferenceContext = {
  api: Api;
  names: Names;
  signatures: ReadonlyMap<Id, Signature>;
  types: ReadonlyMap<Id, NamedType>;
  models: ReadonlyMap<Id, SymbolRef>;
  errorTypes: ReadonlySet<Id>;
  requirements: ReadonlyMap<string, Requirement>;
  config: Config;
  packageName: string;
};
