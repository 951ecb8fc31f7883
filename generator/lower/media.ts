/**
 * Media types (RFC 6838) and what reads them.
 */
import type { Codec } from "../ir/api.ts";
import type { TypeNode } from "../ir/types.ts";

const known = new Map<string, Codec>([
  ["application/json", "json"],
  ["text/json", "json"],
  ["application/x-www-form-urlencoded", "form"],
  ["text/event-stream", "events"],
  ["application/jsonl", "jsonl"],
  ["application/x-jsonl", "jsonl"],
  ["application/ndjson", "jsonl"],
  ["application/x-ndjson", "jsonl"],
  ["application/json-lines", "jsonl"],
  ["application/jsonlines", "jsonl"],
  ["application/stream+json", "jsonl"],
  ["application/json-seq", "jsonSequence"],
]);

/** The codec of a media type; a range with a star goes by the type. Undefined for what is no media type. */
export function codecOf(mediaType: string, type: TypeNode | undefined): Codec | undefined {
  const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (!/^[^\s/]+\/[^\s/]+$/.test(essence)) return undefined;
  const codec = known.get(essence);
  if (codec) return codec;
  if (essence.endsWith("+json")) return "json";
  if (essence.endsWith("+json-seq")) return "jsonSequence";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/")) return "text";
  return essence === "*/*" || essence === "application/*" ? codecByType(type) : "binary";
}

function codecByType(type: TypeNode | undefined): Codec {
  if (!type || type.kind === "bytes") return "binary";
  return type.kind === "string" ? "text" : "json";
}
