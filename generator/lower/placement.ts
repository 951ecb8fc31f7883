/**
 * Where an operation belongs and what it would like to be called. The first of these that speaks wins,
 * for the group and for the name each: the configuration, a vendor extension, an operationId with
 * separators, the first telling tag, the path. Casing is left to the names.
 */
import type { HttpMethod } from "../ir/api.ts";
import type { Hint } from "../ir/types.ts";
import { own, type Cursor } from "../spec/document.ts";
import type { Context } from "./context.ts";
import { placement } from "./hints.ts";

/** What is known of an operation before it is named. */
export type Identity = {
  method: HttpMethod;
  path: string;
  operationId: string | undefined;
  tags: string[];
};

/** The wished group and name of an operation. */
export function placeOperation(
  context: Context,
  cursor: Cursor,
  identity: Identity,
): { group: string[]; hint: Hint } {
  const key = identity.operationId ?? endpoint(identity);
  const chosen = optionFor(context, [key, endpoint(identity)]);
  const vendor = placement(cursor);
  const parts = identity.operationId === undefined ? [] : partsOf(identity.operationId);
  const group =
    chosen.group ??
    vendor.group ??
    (parts.length > 1 ? parts.slice(0, -1) : undefined) ??
    groupOfTags(identity.tags) ??
    groupOfPath(identity.path);
  const ideal = vendor.name ?? parts.at(-1) ?? nameOfPath(identity);
  return {
    group,
    hint: {
      ideal,
      qualifiers: [...staticSegments(identity.path).reverse(), identity.method],
      ...(chosen.name === undefined ? {} : { override: chosen.name }),
    },
  };
}

/** `METHOD /path`, which names an operation that has no id. */
export function endpoint({ method, path }: { method: HttpMethod; path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

function optionFor(context: Context, keys: string[]): { group?: string[]; name?: string } {
  const key = keys.find((candidate) => Object.hasOwn(context.options.operations, candidate));
  const { group, name } = (key === undefined ? undefined : context.options.operations[key]) ?? {};
  return {
    ...(group === undefined ? {} : { group: typeof group === "string" ? group.split(".") : group }),
    ...(name === undefined ? {} : { name }),
  };
}

/** `customer_portal:seats:list_seats`, `meta/root` and `drives.list` name their groups. */
function partsOf(operationId: string): string[] {
  const parts = operationId.split(/[:/.]+/).filter((part) => part !== "");
  return parts.length > 0 ? parts : [operationId];
}

/** Tags that say who may see an operation, not what it is about. */
const audiences = new Set(["default", "public", "private", "internal"]);

function groupOfTags(tags: string[]): string[] | undefined {
  const telling = tags.find((tag) => !audiences.has(tag.toLowerCase())) ?? undefined;
  if (telling === undefined || telling.trim() === "") return undefined;
  const parts = telling.split(/[./:]/).map((part) => part.trim());
  return parts.every((part) => /^\p{L}/u.test(part)) ? parts : [telling];
}

function groupOfPath(path: string): string[] {
  const telling = staticSegments(path).find((segment) => !/^(api|v\d+(\.\d+)*)$/i.test(segment));
  return telling === undefined ? [] : [telling];
}

function staticSegments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
}

/** `GET /pets/{petId}/photos` reads `get pets by petId photos`. */
function nameOfPath({ method, path }: Identity): string {
  const words = path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => (segment.includes("{") ? `by_${segment.replace(/[{}]/g, "")}` : segment));
  return [method, ...words].join("_");
}

/** The tags of an operation that are text. */
export function tagsOf(cursor: Cursor): string[] {
  const tags = own(cursor.value, "tags");
  return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === "string") : [];
}
