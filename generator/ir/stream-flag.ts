/** How callers choose between one answer and a stream of events: the field `stream` of the body. */
import { preferredContent, type Operation } from "./api.ts";
import type { Id, NamedType, TypeNode } from "./types.ts";

/** Where the field stands, beside the parameters or under `body`, and whether it must be given. */
export type StreamFlag = { at: "fields" | "body"; required: boolean };

/** The boolean property `stream` of a JSON body; undefined where there is none. */
export function streamFlag(
  { body }: Operation,
  types: ReadonlyMap<Id, NamedType>,
): StreamFlag | undefined {
  const type = preferredContent(body?.contents ?? [])?.type;
  const found = type && body && find(type, types, new Set());
  return found && { at: body.argument, required: found.required };
}

function find(
  node: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<Id>,
): { required: boolean } | undefined {
  switch (node.kind) {
    case "ref": {
      const target = types.get(node.to);
      return target && !seen.has(node.to)
        ? find(target.type, types, new Set([...seen, node.to]))
        : undefined;
    }
    case "object": {
      const property = node.properties.find(({ wire }) => wire === "stream");
      const inner = property?.type.kind === "nullable" ? property.type.inner : property?.type;
      return inner?.kind === "boolean" ? property : undefined;
    }
    case "intersection":
      return node.parts.map((part) => find(part, types, seen)).find(Boolean);
    case "union": {
      const all = node.variants.map((variant) => find(variant, types, seen));
      return all.every(Boolean) ? all[0] : undefined;
    }
    default:
      return undefined;
  }
}
