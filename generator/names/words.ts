/** The only place that knows casing: any string to words, words to an identifier. */

/**
 * Splits at everything that is no letter or digit, and where the case says that a word begins:
 * `HTTPValidationError` is three words, `list_seats` two, `v2Beta` two.
 */
export function words(text: string): string[] {
  const parts = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shouting = !/\p{Ll}/u.test(text);
  return parts.flatMap((part) =>
    shouting
      ? [part.toLowerCase()]
      : (part.match(
          /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}\p{Lo}\p{Lt}\p{Lm}]+\p{N}*|\p{Lu}+\p{N}*|\p{N}+|./gu,
        ) ?? []),
  );
}

/** A type name: `list_seats` becomes `ListSeats`; abbreviations keep their capitals. */
export function pascal(text: string): string {
  return safeStart(words(text).map(capital).join(""));
}

/** A member name: `list_seats` and `ListSeats` become `listSeats`, `HTTPError` becomes `httpError`. */
export function camel(text: string): string {
  const [first = "", ...rest] = words(text);
  return safeStart(first.toLowerCase() + rest.map(capital).join(""));
}

/** A file or path name: `CustomerPortal` becomes `customer-portal`, in plain ASCII. */
export function kebab(text: string): string {
  return words(text)
    .map((word) => ascii(word.toLowerCase()))
    .filter((word) => word !== "")
    .join("-");
}

function capital(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}

/** Identifiers cannot start with a digit or a combining mark (ECMA-262 section 12.7). */
function safeStart(name: string): string {
  return name === "" || /^[\p{L}]/u.test(name) ? name : `_${name}`;
}

/** Letters without their accents; what has no plain form is spelled by its code point. */
function ascii(word: string): string {
  return [...word.normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((character) =>
      /[a-z0-9]/.test(character) ? character : `u${(character.codePointAt(0) ?? 0).toString(16)}`,
    )
    .join("");
}
