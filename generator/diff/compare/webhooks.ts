/** Webhooks: the API sends, we receive, so a payload is judged as a response. */
import { note, type Solver } from "../engine/graph.ts";
import { relate } from "../engine/types.ts";

/** Compares every webhook. */
export function compareWebhooks(solver: Solver): void {
  const [old, next] = [solver.old.surface.webhooks, solver.new.surface.webhooks];
  const list = { file: "", pointer: "/webhooks" };
  for (const before of old) {
    const work = solver.use({ kind: "webhook", key: before.wire, direction: "response" });
    const after = next.find(({ wire }) => wire === before.wire);
    const site = { subject: before.wire, old: before.source, new: after?.source, near: list };
    if (!after) {
      note(work, "webhook-removed", site, before.wire);
      continue;
    }
    const inside = { ...site, subject: `webhook ${before.wire}` };
    if (before.body?.type && after.body?.type)
      relate(work, before.body.type, after.body.type, {
        ...inside,
        old: before.body.source,
        new: after.body.source,
      });
    else if (before.body?.type) note(work, "response-schema-removed", inside, "a payload");
    else if (after.body?.type) note(work, "response-schema-added", inside, undefined, "a payload");
  }
  for (const after of next) {
    if (old.some(({ wire }) => wire === after.wire)) continue;
    const work = solver.use({ kind: "webhook", key: after.wire, direction: "response" });
    note(
      work,
      "webhook-added",
      { subject: after.wire, new: after.source, near: list },
      undefined,
      after.wire,
    );
  }
}
