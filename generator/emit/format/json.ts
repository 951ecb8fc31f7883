/** JSON files as prettier lays them out: objects open, lists on one line where they fit. */
import { printWidth } from "./doc.ts";

/**
 * The text of a JSON file in its layout, or undefined where it takes prettier: for what `JSON.stringify` did
 * not write, and for lists of what has a width of its own.
 */
export function layoutJson(text: string): string | undefined {
  const value: unknown = JSON.parse(text);
  const isOurs = text === `${JSON.stringify(value, null, 2)}\n`;
  if (isOurs && !text.includes("[")) return text;
  const laidOut = valueText(value, { depth: 0, room: printWidth });
  if (laidOut === undefined) return undefined;
  return isOurs || text === `${laidOut}\n` ? `${laidOut}\n` : undefined;
}

/** `room` is what the line has left for the value and the comma after it. */
type Place = { depth: number; room: number };

function valueText(value: unknown, place: Place): string | undefined {
  if (Array.isArray(value)) return listText(value, place);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const margin = "  ".repeat(place.depth + 1);
  const lines = entries.map(([key, member], index) => {
    const start = `${margin}${JSON.stringify(key)}: `;
    const comma = index < entries.length - 1 ? 1 : 0;
    const room = printWidth - start.length - comma;
    const text = valueText(member, { depth: place.depth + 1, room });
    return text === undefined ? undefined : `${start}${text}`;
  });
  if (lines.includes(undefined)) return undefined;
  return `{\n${lines.join(",\n")}\n${"  ".repeat(place.depth)}}`;
}

function listText(items: readonly unknown[], { depth, room }: Place): string | undefined {
  if (items.length === 0) return "[]";
  const texts = items.map((item) => (typeof item === "string" ? JSON.stringify(item) : ""));
  if (!texts.every((text) => /^[\x20-\x7e]+$/.test(text))) return undefined;
  const flat = `[${texts.join(", ")}]`;
  if (flat.length <= room) return flat;
  const margin = "  ".repeat(depth + 1);
  return `[\n${texts.map((text) => `${margin}${text}`).join(",\n")}\n${"  ".repeat(depth)}]`;
}
