/** Stands in for `node:util`. */

/** Everything that can be read of a value, own hidden properties and causes included, as one text. */
export function inspect(value: unknown): string {
  const seen = new Set<unknown>();
  const lines: string[] = [];
  const walk = (it: unknown, depth: number): void => {
    if (typeof it === "string" || typeof it !== "object" || it === null)
      return void lines.push(String(it));
    if (seen.has(it) || depth > 10) return;
    seen.add(it);
    if (it instanceof Headers || it instanceof Map) lines.push(JSON.stringify([...it]));
    for (const key of Reflect.ownKeys(it)) {
      lines.push(String(key));
      walk(Reflect.get(it, key), depth + 1);
    }
  };
  walk(value, 0);
  return lines.join("\n");
}
