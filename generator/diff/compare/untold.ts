/** Keywords that no type tells: that they changed is said, what it means is not judged. */
import type { Source } from "../../ir/types.ts";
import { walk } from "../../ir/types.ts";
import type { Change } from "../engine/change.ts";
import { note, type Pair, type Solver } from "../engine/graph.ts";
import { placeKey, type Side } from "../engine/side.ts";
import type { SurfaceUntold } from "../surface/model.ts";

/** Compares them by place, wherever the schema around the place is there on both sides. */
export function compareUntold(solver: Solver, pairs: readonly Pair[]): void {
  const [old, next] = [solver.old.surface.untold ?? [], solver.new.surface.untold ?? []];
  if (old.length + next.length === 0) return;
  const key = ({ keyword, source }: SurfaceUntold): string => `${placeKey(source)} ${keyword}`;
  const [before, after] = [old, next].map((all) => new Map(all.map((it) => [key(it), it])));
  const places = { old: placesIn(solver.old), new: placesIn(solver.new) };
  for (const each of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [was, is] = [before?.get(each), after?.get(each)];
    const found = is ?? was;
    // That undeclared properties are described at all is told with their type.
    const isTold = found?.keyword === "patternProperties" && (!was || !is);
    if (!found || isTold || was?.said === is?.said || !isOnBoth(found.source, places)) continue;
    noteIn(solver, pairs, found, {
      before: was?.said ?? "nothing",
      after: is?.said ?? "nothing",
    });
  }
}

/** Places of all declared properties. */
function placesIn({ surface }: Side): Set<string> {
  const found = new Set<string>();
  for (const { type } of surface.types)
    walk(type, (node) => {
      if (node.kind === "object")
        for (const { source } of node.properties) found.add(placeKey(source));
    });
  return found;
}

/** A property that came or went is told as that, with all that its schema says. */
function isOnBoth(
  { file, pointer }: Source,
  { old, new: next }: { old: Set<string>; new: Set<string> },
): boolean {
  return ancestors(pointer).every((place) => {
    const key = placeKey({ file, pointer: place });
    return old.has(key) === next.has(key);
  });
}

function ancestors(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/")).reverse();
}

/** Notes it on what holds the place: a declared type, an operation, a webhook, or the document. */
function noteIn(
  solver: Solver,
  pairs: readonly Pair[],
  { source, keyword }: SurfaceUntold,
  said: Pick<Change, "before" | "after">,
): void {
  const around = new Set(
    ancestors(source.pointer).map((pointer) => placeKey({ ...source, pointer })),
  );
  const holds = (held: { source: Source } | undefined): boolean =>
    held !== undefined && around.has(placeKey(held.source));
  const { types, surface } = solver.new;
  const type = [...types.values()].find(holds);
  const operation = surface.operations.find(holds);
  const webhook = surface.webhooks.find(holds);
  const held = type?.name ?? operation?.key ?? webhook?.wire;
  const change: Change = {
    kind: "unjudged-keyword-changed",
    site: {
      subject: held === undefined ? keyword : `${held}: ${keyword}`,
      old: source,
      new: source,
    },
    ...said,
  };
  const own = type && pairs.filter(({ names }) => names?.new === type.name);
  if (own && own.length > 0) {
    for (const pair of own) pair.changes.push(change);
    return;
  }
  const root =
    type !== undefined
      ? ({ kind: "unused", key: "" } as const)
      : operation
        ? ({ kind: "operation", key: operation.key } as const)
        : webhook
          ? ({ kind: "webhook", key: webhook.wire } as const)
          : ({ kind: "document", key: "" } as const);
  const work = solver.use({ ...root, direction: "response" });
  note(work, change.kind, change.site, change.before, change.after);
}
