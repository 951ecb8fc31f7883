/** Operations: which is which on the two sides, what each is called, and what it does apart from its data. */
import type { Site } from "../engine/change.ts";
import { note, type Solver, type Work } from "../engine/graph.ts";
import type { SurfaceOperation } from "../surface/model.ts";
import { compareBodies } from "./bodies.ts";
import { compareBehaviour, compareLifecycle, removalKind } from "./lifecycle.ts";
import { compareParameters } from "./parameters.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity, type SchemeMatches } from "./security.ts";

/** Operations that are one, and those that only one side has. */
export type OperationMatches = {
  pairs: { old: SurfaceOperation; new: SurfaceOperation }[];
  gone: SurfaceOperation[];
  come: SurfaceOperation[];
};

/** By method and path, then without the names of the path's parameters; what is left by operationId. */
export function matchOperations(
  old: SurfaceOperation[],
  next: SurfaceOperation[],
): OperationMatches {
  const pairs: OperationMatches["pairs"] = [];
  const gone = new Set(old);
  const come = new Set(next);
  const match = (keyOf: (operation: SurfaceOperation) => string): void => {
    const known = new Map([...come].map((operation) => [keyOf(operation), operation]));
    for (const operation of [...gone]) {
      const after = known.get(keyOf(operation));
      if (!after || !come.has(after)) continue;
      pairs.push({ old: operation, new: after });
      gone.delete(operation);
      come.delete(after);
    }
  };
  match(endpoint);
  match(({ method, path }) => `${method} ${withoutNames(path)}`);
  match(({ operationId }) => operationId);
  match(({ method, path }) => `${method} ${withoutNames(path).replace(/\/$/, "")}`);
  return { pairs, gone: [...gone], come: [...come] };
}

/** A path template with nothing but places where its parameters stand. */
export function withoutNames(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

/** Compares every operation, and notes which came and went. */
export function compareOperations(
  solver: Solver,
  matches: OperationMatches,
  schemes: SchemeMatches,
): void {
  const oldKeys = new Map(solver.old.surface.operations.map((it) => [it.key, it]));
  const newKeys = new Set(solver.new.surface.operations.map(({ key }) => key));
  for (const { old, new: next } of matches.pairs) {
    const request = solver.use({ kind: "operation", key: next.key, direction: "request" });
    compareIdentity(request, old, next, {
      namesake: oldKeys.get(next.key),
      isTaken: newKeys.has(old.key),
    });
    compareLifecycle(request, old, next);
    compareData(solver, old, next, schemes, request);
  }
  for (const operation of matches.gone) {
    const work = solver.use({ kind: "operation", key: operation.key, direction: "request" });
    const { kind, sunset } = removalKind(operation);
    const site = { subject: operation.key, old: operation.source, near: pathsOf(operation) };
    note(work, kind, site, sunset ?? endpoint(operation));
  }
  for (const operation of matches.come) {
    const work = solver.use({ kind: "operation", key: operation.key, direction: "request" });
    const site = { subject: operation.key, new: operation.source, near: pathsOf(operation) };
    note(work, "operation-added", site, undefined, endpoint(operation));
    const namesake = oldKeys.get(operation.key);
    if (namesake)
      note(
        work,
        "method-repointed",
        { ...site, old: namesake.source },
        endpoint(namesake),
        endpoint(operation),
      );
  }
}

/** The path item, which may outlive its operation. */
function pathsOf({ source }: SurfaceOperation): Site["near"] {
  return { file: source.file, pointer: source.pointer.replace(/\/[^/]*$/, "") };
}

function compareData(
  solver: Solver,
  old: SurfaceOperation,
  next: SurfaceOperation,
  schemes: SchemeMatches,
  request: Work,
): void {
  const response = solver.use({ kind: "operation", key: next.key, direction: "response" });
  compareSecurity(request, old, next, schemes);
  compareParameters(request, old, next);
  compareBodies(request, old, next);
  compareResponses(response, old, next);
  compareBehaviour(request, old, next);
  compareInput(request, old, next);
  compareCallbacks(solver, old, next);
}

/** METHOD and path. */
export function endpoint({ method, path }: SurfaceOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

function compareIdentity(
  work: Work,
  old: SurfaceOperation,
  next: SurfaceOperation,
  { namesake, isTaken }: { namesake: SurfaceOperation | undefined; isTaken: boolean },
): void {
  const site: Site = { subject: next.key, old: old.source, new: next.source };
  if (withoutNames(old.path) !== withoutNames(next.path))
    note(work, "operation-path-changed", site, old.path, next.path);
  if (old.method !== next.method)
    note(work, "operation-method-changed", site, endpoint(old), endpoint(next));
  // A name that something else took is told there.
  if (old.key !== next.key && !isTaken) compareKeys(work, old, next, site);
  else if (old.key === next.key && old.operationId !== next.operationId)
    note(work, "operation-id-changed", site, old.operationId, next.operationId);
  if (namesake && namesake !== old && old.key !== next.key)
    note(work, "method-repointed", site, endpoint(namesake), endpoint(next));
  const tags = (operation: SurfaceOperation): string =>
    operation.tags.length === 0 ? "none" : [...operation.tags].sort().join(", ");
  if (old.key === next.key && tags(old) !== tags(next))
    note(work, "operation-tags-changed", site, tags(old), tags(next));
}

function compareKeys(work: Work, old: SurfaceOperation, next: SurfaceOperation, site: Site): void {
  const group = (key: string): string => key.split(".").slice(0, -1).join(".");
  const kind = group(old.key) === group(next.key) ? "method-renamed" : "method-moved";
  note(work, kind, site, old.key, next.key);
}

/** Options come second where there is a request, and first where there is none. */
function compareInput(work: Work, old: SurfaceOperation, next: SurfaceOperation): void {
  const takes = ({ parameters, body }: SurfaceOperation): boolean =>
    parameters.length > 0 || body !== undefined;
  if (takes(old) === takes(next)) return;
  const site: Site = { subject: next.key, old: old.source, new: next.source };
  note(work, takes(next) ? "method-gained-input" : "method-lost-input", site);
}

/** The API calls, and we answer: what it sends is a response to us. */
function compareCallbacks(solver: Solver, old: SurfaceOperation, next: SurfaceOperation): void {
  const flatten = ({ callbacks }: SurfaceOperation) =>
    callbacks.flatMap(({ name, operations }) =>
      operations.map((operation) => ({ name: `${name} ${endpoint(operation)}`, operation })),
    );
  const [before, after] = [flatten(old), flatten(next)];
  const sent = solver.use({ kind: "operation", key: next.key, direction: "response" });
  const answered = solver.use({ kind: "operation", key: next.key, direction: "request" });
  for (const { name, operation } of before) {
    const match = after.find((candidate) => candidate.name === name)?.operation;
    const site = { subject: next.key, old: operation.source, near: next.source };
    if (!match) note(sent, "callback-removed", site, name);
    else {
      compareParameters(sent, operation, match);
      compareBodies(sent, operation, match);
      compareResponses(answered, operation, match);
    }
  }
  for (const { name, operation } of after) {
    const site = { subject: next.key, new: operation.source, near: old.source };
    if (!before.some((candidate) => candidate.name === name))
      note(sent, "callback-added", site, undefined, name);
  }
}
