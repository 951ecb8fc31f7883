/**
 * Webhooks: requests that the API sends to its users (OpenAPI 3.1 section 4.8.1). Documents of 3.0 use
 * the extension `x-webhooks` for the same.
 */
import type { Webhook } from "../ir/api.ts";
import { child, expectObject, readEntries, resolve, type Cursor } from "../spec/document.ts";
import { lowerBody } from "./contents.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { methodsOf } from "./operations.ts";

/** The webhooks of the document, in its order. */
export function lowerWebhooks(context: Context): Webhook[] {
  const { root } = context.document;
  const key = child(root, "webhooks") ? "webhooks" : "x-webhooks";
  return readEntries(root, key, context.diagnostics).flatMap(([wire, written]) => {
    const item = resolve(context.document, written, context.diagnostics);
    if (wire.startsWith("x-") || !item || !expectObject(item, context.diagnostics)) return [];
    const [first, second] = methodsOf(context, item);
    if (second) context.diagnostics.report("SW3301", second.cursor.source, { webhook: wire });
    return first ? [lowerWebhook(context, wire, first.cursor)] : [];
  });
}

function lowerWebhook(context: Context, wire: string, cursor: Cursor): Webhook {
  const contents = lowerBody(context, cursor)?.contents ?? [];
  const body = contents.find(({ codec }) => codec === "json") ?? contents[0];
  return {
    id: `webhook:${wire}`,
    wire,
    hint: { ideal: wire, qualifiers: [] },
    docs: lowerDocs(context, cursor),
    ...(body ? { body } : {}),
    source: cursor.source,
  };
}
