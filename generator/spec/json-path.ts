/**
 * JSONPath (RFC 9535) to the places it selects. The only file that knows the library, which interprets
 * the expression itself and runs no code of it.
 */
import { exec, type JsonValue } from "jsonpath-rfc9535";

/** The keys from the root to a place; numbers are places in a list. */
export type Path = readonly (string | number)[];

/** The places that an expression selects, or where it stops being a JSONPath. */
export function select(
  root: unknown,
  expression: string,
): { paths: Path[] } | { reason: string; column: number } {
  const paths: Path[] = [];
  try {
    exec(root as JsonValue, expression, (_, path) => {
      paths.push(path.map((key) => (typeof key === "number" ? key : plainKey(key))));
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return faultOf(expression, error);
  }
  return { paths };
}

/** The parser tells where it stopped; what it expected there is grammar and of no use to a reader. */
function faultOf(expression: string, error: Error): { reason: string; column: number } {
  const { location } = error as { location?: { start: { offset: number } } };
  const offset = location?.start.offset ?? 0;
  const rest = expression.slice(offset, offset + 20);
  return { reason: rest === "" ? "it ends too early" : `at ${rest}`, column: offset + 1 };
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
