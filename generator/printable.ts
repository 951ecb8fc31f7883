/**
 * A text that is safe to print: control characters, invisible format characters (the ones that turn the
 * direction of writing among them) and lone surrogates appear as \uXXXX. Inside JSON that is an escape.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
