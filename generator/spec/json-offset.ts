/**
 * Where the values of a JSON text stand, found by going down to them: a container is looked through at the
 * first question about its inside, and remembered. The text is known to be JSON.
 */
import { endOfString, keyText } from "./scan.ts";

/** Where a member of a container begins: its key, which an element has none of, and its value. */
type Member = { key: number; value: number };

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Makes a function that gives the offset of the value at a path of keys, or of the nearest one above it that
 * is there: of a scalar itself, and of the key of a collection that has one.
 */
export function offsetsOf(text: string): (keys: readonly string[]) => number {
  const known = new Map<number, ReadonlyMap<string, Member>>();
  const membersAt = (offset: number): ReadonlyMap<string, Member> => {
    const members = known.get(offset) ?? membersOf(text, offset);
    known.set(offset, members);
    return members;
  };
  return (keys) => {
    const start = nextToken(text, 0);
    let at: Member = { key: start, value: start };
    for (const key of keys) {
      const next = isCollection(text, at.value) ? membersAt(at.value).get(key) : undefined;
      if (!next) break;
      at = next;
    }
    return isCollection(text, at.value) ? at.key : at.value;
  };
}

function isCollection(text: string, offset: number): boolean {
  const sign = text.charCodeAt(offset);
  return sign === OPEN_OBJECT || sign === OPEN_LIST;
}

/** The members of the container that begins at `start`; of two with one key, the first. */
function membersOf(text: string, start: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const isObject = text.charCodeAt(start) === OPEN_OBJECT;
  for (let at = nextToken(text, start + 1), index = 0; at < text.length; index++) {
    const sign = text.charCodeAt(at);
    if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) break;
    const end = isObject ? endOfString(text, at) : at;
    const key = isObject ? keyText(text, at, end) : String(index);
    // Behind a key comes a colon.
    const value = isObject ? nextToken(text, text.indexOf(":", end + 1) + 1) : at;
    if (!members.has(key)) members.set(key, { key: at, value });
    at = nextToken(text, endOfValue(text, value));
    if (text.charCodeAt(at) === COMMA) at = nextToken(text, at + 1);
  }
  return members;
}

/** The offset behind a value. */
function endOfValue(text: string, start: number): number {
  if (text.charCodeAt(start) === QUOTE) return endOfString(text, start) + 1;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN_OBJECT || sign === OPEN_LIST) depth++;
    else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) {
      // A number or a word ends before the bracket around it.
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (sign === COMMA || isSpace(sign))) return at;
  }
  return text.length;
}

/** The next offset that is no white space (RFC 8259 section 2). */
function nextToken(text: string, start: number): number {
  let at = start;
  for (let sign = text.charCodeAt(at); isSpace(sign); sign = text.charCodeAt(at)) at++;
  return at;
}

function isSpace(sign: number): boolean {
  return sign === 0x20 || sign === 0x0a || sign === 0x0d || sign === 0x09;
}
