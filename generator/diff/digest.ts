/** A short digest of a text: the same on every machine, and not meant to withstand anybody. */

/** Twelve hexadecimal digits. */
export function digest(text: string): string {
  const [low, high] = [mix(text, 0x9e3779b9), mix(text, 0x85ebca6b)];
  return `${hex(high)}${hex(low)}`.slice(0, 12);
}

/** FNV-1a over UTF-16 units with a final avalanche. */
function mix(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
