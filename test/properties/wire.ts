/** A server's reading of each style, written from the standard and not from our encoders. */
import type { Shape, Style } from "./lab.ts";

/** What came in: the address as sent, headers by name, and the body. */
export type Received = {
  url: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
};

/** The value that a request carries in a style (OpenAPI 3.1.1 section 4.8.12.6). */
export function readValue(style: Style, shape: Shape, received: Received): unknown {
  switch (style.place) {
    case "path":
      return readPath(style, shape, new URL(received.url, "http://x").pathname.split("/")[2] ?? "");
    case "header":
      return readSimple(shape, received.headers["value"] ?? "", ",", style.explode, (it) => it);
    case "cookie":
      return readSimple(
        shape,
        pairsOf(received.headers["cookie"] ?? "", "; ").get("value")?.[0] ?? "",
        ",",
        false,
      );
    default:
      return readQuery(style, shape, received.url.split("?")[1] ?? "");
  }
}

function readPath({ style, explode }: Style, shape: Shape, segment: string): unknown {
  if (style === "simple") return readSimple(shape, segment, ",", explode);
  if (style === "label") return readSimple(shape, segment.slice(1), explode ? "." : ",", explode);
  const text = segment.slice(1);
  if (!explode || !isCompound(shape))
    return readSimple(shape, text.slice("value=".length), ",", false);
  if (shape === "object") return readSimple(shape, text, ";", true);
  return text.split(";").map((pair) => decodeURIComponent(pair.slice("value=".length)));
}

const delimiters: Record<string, string> = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

function readQuery({ style, explode }: Style, shape: Shape, query: string): unknown {
  const pairs = pairsOf(query, "&");
  if (style === "deepObject") {
    const inner = (key: string) => /^value\[(.*)\]$/s.exec(decodeURIComponent(key))?.[1] ?? "";
    return toObject(
      [...pairs].map(([key, [value = ""]]) => [inner(key), decodeURIComponent(value)]),
    );
  }
  if (explode && shape === "object") {
    return toObject([...pairs].map(([key, [value = ""]]) => [key, value].map(decodeURIComponent)));
  }
  const values = pairs.get("value") ?? [];
  if (explode && shape === "list") return values.map(decodeURIComponent);
  return readSimple(shape, values[0] ?? "", delimiters[style] ?? ",", false);
}

function readSimple(
  shape: Shape,
  text: string,
  delimiter: string,
  explode: boolean,
  decode: (text: string) => string = decodeURIComponent,
): unknown {
  if (shape === "text") return decode(text);
  if (shape === "integer") return Number(decode(text));
  if (shape === "truth") return decode(text) === "true";
  const items = text.split(delimiter);
  if (shape === "list") return items.map(decode);
  const flat = explode ? items.flatMap((item) => item.split("=")) : items;
  return toObject(
    Array.from({ length: flat.length / 2 }, (_, at) => flat.slice(2 * at, 2 * at + 2).map(decode)),
  );
}

function isCompound(shape: Shape): boolean {
  return shape === "list" || shape === "object";
}

function toObject(entries: string[][]): Record<string, string> {
  return Object.fromEntries(entries) as Record<string, string>;
}

function pairsOf(text: string, separator: string): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const pair of text.split(separator)) {
    const at = pair.indexOf("=");
    const key = pair.slice(0, at);
    pairs.set(key, [...(pairs.get(key) ?? []), pair.slice(at + 1)]);
  }
  return pairs;
}
