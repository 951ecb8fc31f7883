/** A type in a few words, for people: wire names and names of types, never more than one line. */
import type { TypeNode } from "../../ir/types.ts";
import { baseName, type Side } from "./side.ts";

const LONGEST = 120;

/** The words for a type. Request and response shapes of one schema have one name here. */
export function typeWords(node: TypeNode, side: Side): string {
  return shorten(words(node, side, 0));
}

/** A value as JSON, shortened. */
export function valueWords(value: unknown): string {
  return shorten(JSON.stringify(value));
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function words(node: TypeNode, side: Side, depth: number): string {
  const inner = (child: TypeNode): string => (depth > 3 ? "…" : words(child, side, depth + 1));
  switch (node.kind) {
    case "ref":
      return baseName(side, node.to);
    case "string":
      return node.format === undefined ? "string" : `string (${node.format})`;
    case "number":
      return `${node.integer ? "integer" : "number"}${node.format === undefined ? "" : ` (${node.format})`}`;
    case "bytes":
      return node.encoding === "raw" ? "bytes" : "base64 text";
    case "literal":
      return JSON.stringify(node.value);
    case "enum":
      return node.members.map(({ value }) => JSON.stringify(value)).join(" | ");
    case "array":
      return `list of ${inner(node.item)}`;
    case "tuple":
      return `[${node.items.map(inner).join(", ")}]`;
    case "object":
      return node.properties.length === 0
        ? typeof node.extra === "string"
          ? "object"
          : `map of ${inner(node.extra)}`
        : `{ ${node.properties.map(({ wire, required }) => `${wire}${required ? "" : "?"}`).join(", ")} }`;
    case "union":
      return node.variants.map(inner).join(" | ");
    case "intersection":
      return node.parts.map(inner).join(" & ");
    case "nullable":
      return `${inner(node.inner)} | null`;
    case "unknown":
      return "any value";
    default:
      return node.kind;
  }
}
