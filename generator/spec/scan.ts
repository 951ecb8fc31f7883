/**
 * What JSON.parse does not tell: repeated keys and depth. One pass over text that is known to be JSON,
 * because a parser that keeps positions costs twenty times as much.
 */

/** What the scan saw; offsets count UTF-16 units from the start of the text. */
export type Scan = {
  repeated: { key: string; offset: number }[];
  /** Where the text first nests deeper than the limit. */
  tooDeepAt: number | undefined;
};

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Finds the second of any two equal keys of an object, and nesting beyond `depth` (RFC 8259 section 4). */
export function scanJson(text: string, depth: number): Scan {
  const repeated: Scan["repeated"] = [];
  const outer: (Set<string> | undefined)[] = [];
  let keys: Set<string> | undefined;
  let atKey = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at);
        if (atKey && keys) {
          const key = keyText(text, at, end);
          if (keys.has(key)) repeated.push({ key, offset: at });
          keys.add(key);
          atKey = false;
        }
        at = end;
        break;
      }
      case OPEN_OBJECT:
      case OPEN_LIST:
        outer.push(keys);
        if (outer.length > depth) return { repeated, tooDeepAt: at };
        atKey = text.charCodeAt(at) === OPEN_OBJECT;
        keys = atKey ? new Set() : undefined;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        keys = outer.pop();
        atKey = false;
        break;
      case COMMA:
        atKey = keys !== undefined;
        break;
    }
  }
  return { repeated, tooDeepAt: undefined };
}

/** The offset of the quote that ends the string which begins at `start`. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** The text of a string between the offsets of its quotes. */
export function keyText(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  return raw.includes("\\") ? String(JSON.parse(text.slice(start, end + 1))) : raw;
}
