/** Bodies of several parts (RFC 7578, RFC 2046 section 5.1). Only operations that send one mention this. */
import { bodyOf, isRecord, plain, setBody, streamOf, stringify } from "./encode.js";
import type { BodyEncoder, FieldEncoder } from "./types.js";

/**
 * How the parts of a property are written where its values do not tell: their content type, that with headers of
 * their own, or the style that turns the value into one or several parts.
 */
export type Part =
  | string
  | { readonly type?: string; readonly headers: { readonly [name: string]: string } }
  | FieldEncoder;

type Chunk = string | Blob | Uint8Array<ArrayBuffer> | ReadableStream;

/**
 * A multipart body: files and streams as they are, objects as JSON, everything else as text, a list as a part for
 * each item. The fields of an object name the parts; those of a list have no name. A body with a stream is sent
 * once and never repeated.
 * @internal
 */
export const multipart =
  (parts: { readonly [name: string]: Part } = {}, mediaType = "multipart/form-data"): BodyEncoder =>
  (outgoing, rest, operation) => {
    const value = bodyOf(operation, rest);
    if (value === undefined) return;
    const boundary = crypto.randomUUID();
    const chunks: Chunk[] = [];
    const add = (name: string, item: unknown, part: Exclude<Part, FieldEncoder>) => {
      const stated = typeof part === "string" ? { type: part, headers: {} } : part;
      const [content, type, file] = contentOf(name, item, stated.type);
      const label = Array.isArray(value)
        ? []
        : [`content-disposition: form-data; name="${quoted(name)}"${file}`];
      const lines = Object.entries({ ...(type && { "content-type": type }), ...stated.headers });
      const head = [...label, ...lines.map(([key, text]) => `${key}: ${text}`)];
      chunks.push([`--${boundary}`, ...head, "\r\n"].join("\r\n"), content, "\r\n");
    };
    for (const [name, field] of Object.entries(value as object)) {
      const part = (Object.hasOwn(parts, name) ? parts[name] : undefined) ?? "";
      if (field === undefined || field === null) continue;
      if (typeof part === "function") {
        part(name, field, (key, text) =>
          add(decodeURIComponent(key), decodeURIComponent(text), ""),
        );
        continue;
      }
      for (const item of Array.isArray(field) ? (field as unknown[]) : [field])
        if (item !== undefined && item !== null) add(name, item, part);
    }
    chunks.push(`--${boundary}--\r\n`);
    const isPlain = chunks.every((chunk) => !(chunk instanceof ReadableStream));
    if (!isPlain) outgoing.duplex = "half";
    const body = isPlain ? new Blob(chunks as BlobPart[]) : inTurn(chunks);
    setBody(outgoing, `${mediaType}; boundary=${boundary}`, body);
  };

/** What stands in a part, its content type, and for a file the rest of its disposition. */
function contentOf(
  name: string,
  item: unknown,
  type: string | undefined,
): [Chunk, string | undefined, string] {
  const stream = item instanceof ReadableStream ? item : streamOf(item);
  if (stream || item instanceof Blob || item instanceof Uint8Array) {
    const { name: file } = item as { name?: unknown };
    const content = stream ?? (item as Blob | Uint8Array<ArrayBuffer>);
    const own = item instanceof Blob ? item.type : "";
    const label = `; filename="${quoted(typeof file === "string" ? file : "blob")}"`;
    return [content, own || type || "application/octet-stream", label];
  }
  const isJson = Array.isArray(item) || isRecord(item);
  if (isJson) return [stringify(name, item), type || "application/json", ""];
  return [plain(name, item), type, ""];
}

/** A name inside quotes (HTML section 4.10.21.8). */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}

/** The chunks one after the other; a stream is read when its turn comes. */
function inTurn(chunks: Chunk[]): ReadableStream {
  let reader: ReadableStreamDefaultReader | undefined;
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        const chunk = chunks[0];
        if (chunk === undefined) return controller.close();
        reader ??= (
          chunk instanceof ReadableStream ? chunk : new Blob([chunk]).stream()
        ).getReader();
        const next = await reader.read();
        if (!next.done)
          return controller.enqueue(
            typeof next.value === "string" ? new TextEncoder().encode(next.value) : next.value,
          );
        reader = undefined;
        chunks.shift();
      }
    },
    async cancel(reason) {
      await reader?.cancel(reason);
      for (const chunk of chunks.slice(1))
        if (chunk instanceof ReadableStream) await chunk.cancel(reason);
    },
  });
}
