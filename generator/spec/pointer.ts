/**
 * JSON pointers (RFC 6901) as text.
 */

/** The pointer one step below `pointer`. */
export function join(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === "string" ? escape(key) : key}`;
}

/** The keys of a pointer, unescaped; the whole document has none. */
export function split(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map(unescape);
}

function escape(key: string): string {
  return key.includes("~") || key.includes("/")
    ? key.replaceAll("~", "~0").replaceAll("/", "~1")
    : key;
}

function unescape(segment: string): string {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}
