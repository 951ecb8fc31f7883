/** Base64 in every runtime, also for bytes that do not fit into one call of `fromCharCode`. */

/** Bytes, or the UTF-8 of a text, as base64. */
export function toBase64(data: string | Uint8Array = ""): string {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** The bytes behind base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
