/**
 * `--filter` expressions: `tag:seats`, `-tag:internal`, `path:/v1/customers/**`, `operation:customers:*`,
 * `extension:x-internal`. A minus excludes.
 */
import type { Filter, FilterRules } from "../config.ts";

/** The filter that the expressions make together, or the first one that makes no sense. */
export function readFilters(expressions: readonly string[]): { filter: Filter } | { bad: string } {
  const filter: { include: FilterRules; exclude: FilterRules } = { include: {}, exclude: {} };
  for (const expression of expressions) {
    const [, minus, word = "", pattern = ""] = /^(-?)(\w+):(.+)$/s.exec(expression) ?? [];
    const kind = kinds.get(word);
    if (kind === undefined) return { bad: expression };
    const rules = minus === "-" ? filter.exclude : filter.include;
    rules[kind] = [...(rules[kind] ?? []), pattern];
  }
  return { filter };
}

const kinds = new Map<string, keyof FilterRules>([
  ["tag", "tags"],
  ["path", "paths"],
  ["operation", "operations"],
  ["extension", "extensions"],
]);
