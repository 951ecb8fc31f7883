/**
 * JSONPath (RFC 9535) to the places it selects. The only file that knows the library, which interprets
 * the expression itself and runs no code of it.
 */
import { exec, type JsonValue } from "jsonpath-rfc9535";

/** The keys from the root to a place; numbers are places in a list. */
export type Path = readonly (string | number)[];

/** A selected value and the way to it. */
export type Place = { path: Path; value: unknown };

/** The places that an expression selects, or where it stops being a JSONPath. */
export function select(
  root: unknown,
  expression: string,
): { places: Place[] } | { reason: string } {
  const places: Place[] = [];
  try {
    exec(root as JsonValue, expression, (value, path) => {
      places.push({
        value,
        path: path.map((key) => (typeof key === "number" ? key : plainKey(key))),
      });
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { reason: faultOf(expression, error) };
  }
  return { places };
}

/** The parser tells where it stopped; what it expected there is grammar and of no use to a reader. */
function faultOf(expression: string, error: Error): string {
  const { location } = error as { location?: { start: { offset: number } } };
  const offset = location?.start.offset ?? 0;
  const rest = expression.slice(offset);
  return rest === "" ? "it ends too early" : `nothing is known that begins with ${rest}`;
}

/** A key of a normalized path (RFC 9535 section 2.7) as the document writes it. */
function plainKey(key: string): string {
  if (!key.includes("\\")) return key;
  return key.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, letter: string) =>
    code === undefined
      ? (escapes.get(letter) ?? letter)
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const escapes = new Map([
  ["b", "\b"],
  ["t", "\t"],
  ["n", "\n"],
  ["f", "\f"],
  ["r", "\r"],
]);
