/** Two surfaces to raw changes: every area in turn, then the types that they lead to, then names. */
import { createSolver, type Pair } from "../engine/graph.ts";
import { openSide } from "../engine/side.ts";
import type { Surface } from "../surface/model.ts";
import { compareDocument } from "./document.ts";
import { compareNames } from "./names.ts";
import { compareOperations, matchOperations } from "./operations.ts";
import { compareSchemes, matchSchemes } from "./security.ts";
import { compareUntold } from "./untold.ts";
import { compareWebhooks } from "./webhooks.ts";

/** Every place of use and every pair of types, with the changes of each. */
export function compareSurfaces(old: Surface, next: Surface): Pair[] {
  const solver = createSolver(openSide(old), openSide(next));
  const schemes = matchSchemes(old.schemes, next.schemes);
  const operations = matchOperations(old.operations, next.operations);
  compareDocument(solver);
  compareSchemes(solver, schemes);
  compareOperations(solver, operations, schemes);
  compareWebhooks(solver);
  const pairs = solver.settle();
  compareNames(solver, pairs, operations);
  compareUntold(solver, pairs);
  return solver.settle();
}
