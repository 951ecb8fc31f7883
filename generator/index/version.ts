/** Which version of the generator this is. */
import { readFileSync } from "node:fs";

/** The version in our own package.json: one folder further up once compiled. */
export function ownVersion(): string {
  for (const way of ["../../package.json", "../../../package.json"]) {
    const found = readVersion(new URL(way, import.meta.url));
    if (found !== undefined) return found;
  }
  return "unknown";
}

function readVersion(file: URL): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    const isOurs =
      typeof value === "object" && value !== null && "name" in value && value.name === "sdkwright";
    return isOurs && "version" in value ? String(value.version) : undefined;
  } catch {
    return undefined;
  }
}
