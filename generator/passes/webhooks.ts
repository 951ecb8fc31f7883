/**
 * Finds the property that tells the webhooks of a document apart: `type` in most, whatever the author chose
 * in others. What cannot be told apart, or is no JSON, is reported.
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Api, Content } from "../ir/api.ts";
import { knownStrings } from "../ir/known-strings.ts";
import type { Id, NamedType, TypeNode } from "../ir/types.ts";

/** Keeps the webhooks that can be read, and sets `webhookTag` where a property tells them apart. */
export function tagWebhooks(api: Api, diagnostics: Diagnostics): Api {
  const webhooks = api.webhooks.filter((webhook) => {
    if (webhook.body?.codec === "json") return true;
    diagnostics.report("SW3302", webhook.source, { webhook: webhook.wire });
    return false;
  });
  const types = new Map(api.types.map((type) => [type.id, type]));
  // Two webhooks may send the same body, whose own values then tell them apart.
  const tables = new Map(
    webhooks.map(({ body }) => [
      keyOf(body),
      body?.type ? literalsOf(body.type, types, new Set()) : new Map<string, Set<string>>(),
    ]),
  );
  const webhookTag = findTag([...tables.values()]);
  const [, second] = webhooks;
  if (webhookTag === undefined) {
    if (second) diagnostics.report("SW3303", second.source);
    return { ...api, webhooks };
  }
  const withKinds = webhooks.map((webhook) => ({
    ...webhook,
    kinds: [...(tables.get(keyOf(webhook.body))?.get(webhookTag) ?? [])],
  }));
  return { ...api, webhooks: withKinds, webhookTag };
}

function keyOf(body: Content | undefined): string {
  return JSON.stringify(body?.type ?? null);
}

/** The first property that every body requires and that has values of its own in each; `type` before others. */
function findTag(tables: Map<string, Set<string>>[]): string | undefined {
  const names = [...(tables[0]?.keys() ?? [])];
  return names
    .sort((a, b) => Number(b === "type") - Number(a === "type"))
    .find((name) => {
      const values = tables.map((table) => [...(table.get(name) ?? [])]);
      const all = values.flat();
      return values.every(({ length }) => length > 0) && new Set(all).size === all.length;
    });
}

/** The required properties of an object that can only be certain strings, with these strings. */
function literalsOf(
  node: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<Id>,
): Map<string, Set<string>> {
  switch (node.kind) {
    case "ref": {
      const target = types.get(node.to);
      if (!target || seen.has(node.to)) return new Map();
      return literalsOf(target.type, types, new Set([...seen, node.to]));
    }
    case "object":
      return new Map(
        node.properties.flatMap(({ wire, type, required }): [string, Set<string>][] => {
          const target = type.kind === "ref" ? types.get(type.to)?.type : type;
          const values = required && target ? knownStrings(target) : [];
          return values.length ? [[wire, new Set(values)]] : [];
        }),
      );
    case "intersection":
      return new Map(node.parts.flatMap((part) => [...literalsOf(part, types, seen)]));
    case "union": {
      const [first = new Map<string, Set<string>>(), ...others] = node.variants.map((variant) =>
        literalsOf(variant, types, seen),
      );
      const shared = [...first].filter(([name]) => others.every((other) => other.has(name)));
      return new Map(
        shared.map(([name, values]) => [
          name,
          new Set([...values, ...others.flatMap((other) => [...(other.get(name) ?? [])])]),
        ]),
      );
    }
    default:
      return new Map();
  }
}
