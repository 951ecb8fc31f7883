/**
 * How operations are listed page by page. What the configuration or an extension says is checked
 * against the parameters and the response type, so that what is generated cannot run into nothing.
 */
import type { JsonPath, Operation, Pagination } from "../ir/api.ts";
import { children, type TypeNode } from "../ir/types.ts";
import { type Cursor } from "../spec/document.ts";
import type { Context } from "./context.ts";
import { paginationHint, type PaginationHint, type PaginationOption } from "./pagination-hints.ts";
import { endpoint } from "./placement.ts";

export type { PaginationOption };

/** The operation with its pagination, when it has one that holds. */
export function lowerPagination(context: Context, operation: Operation, cursor: Cursor): Operation {
  const hint = configured(context, operation) ?? paginationHint(cursor, operation.parameters);
  if (!hint) return operation;
  if ("unknown" in hint) {
    context.diagnostics.report("SW5018", operation.source, { type: hint.unknown });
    return operation;
  }
  const pagination = check(context, operation, hint);
  return pagination ? { ...operation, pagination } : operation;
}

function configured(context: Context, operation: Operation): PaginationHint | undefined {
  const key = [operation.operationId, endpoint(operation)].find((candidate) =>
    Object.hasOwn(context.options.pagination, candidate),
  );
  const option = key === undefined ? undefined : context.options.pagination[key];
  if (!option) return undefined;
  const { style, request, response } = option;
  return { style, request, response: { items: [], ...response }, origin: "config" };
}

function check(
  context: Context,
  operation: Operation,
  hint: PaginationHint,
): Pagination | undefined {
  const known = new Set(operation.parameters.map(({ wire }) => wire));
  const stranger = Object.values(hint.request).find((wire) => !known.has(wire));
  if (stranger !== undefined) {
    context.diagnostics.report("SW5019", operation.source, { name: stranger });
    return undefined;
  }
  const found = locateRoles(context, operation, hint);
  const items = found?.get("items");
  if (!found || !items) return undefined;
  const item = itemOf(context, items.type);
  if (!item) {
    context.diagnostics.report("SW5017", operation.source, { path: shown(items.path) });
    return undefined;
  }
  const response = Object.fromEntries([...found].map(([role, { path }]) => [role, path]));
  return {
    style: hint.style,
    request: hint.request,
    response: { ...response, items: items.path },
    item,
    origin: hint.origin,
  };
}

/** Where each role stands in the response and of what type it is; undefined when one is not there. */
function locateRoles(
  context: Context,
  operation: Operation,
  hint: PaginationHint,
): Map<string, { path: JsonPath; type: TypeNode }> | undefined {
  const contents = operation.success.flatMap((response) => response.contents);
  const body = contents.find(({ codec }) => codec === "json")?.type;
  const found = new Map<string, { path: JsonPath; type: TypeNode }>();
  for (const [role, written] of Object.entries(hint.response)) {
    const path = typeof written === "string" ? parsePath(written) : written;
    const type = path && body && typeAt(context, body, path);
    if (!path || !type) {
      context.diagnostics.report("SW5017", operation.source, { path: shown(written) });
      return undefined;
    }
    found.set(role, { path, type });
  }
  return found;
}

function shown(path: string | JsonPath): string {
  return typeof path === "string" ? path : ["$", ...path].join(".");
}

/** `$.pagination.max_page`, `$response.data` or `items` as plain keys; undefined for anything cleverer. */
function parsePath(text: string): JsonPath | undefined {
  const bare = text.replace(/^\$(response)?(\.body)?[.#]?/, "").replace(/\[\*\]$/, "");
  if (bare === "") return [];
  const keys = bare
    .replaceAll(/\[['"]([^'"\]]*)['"]\]/g, ".$1")
    .split(".")
    .filter((key, index) => key !== "" || index > 0);
  return keys.every((key) => key !== "" && !/[[\]*?@()$]/.test(key)) ? keys : undefined;
}

/** The type at the end of a path of keys; a union has it where one of its variants does. */
function typeAt(context: Context, root: TypeNode, path: JsonPath): TypeNode | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  for (const shape of shapes(context, root)) {
    if (shape.kind === "unknown") return shape;
    if (shape.kind !== "object") continue;
    const declared = shape.properties.find(({ wire }) => wire === key)?.type;
    const type = declared ?? (typeof shape.extra === "string" ? undefined : shape.extra);
    const found = type && typeAt(context, type, rest);
    if (found) return found;
  }
  return undefined;
}

function itemOf(context: Context, type: TypeNode): TypeNode | undefined {
  for (const shape of shapes(context, type)) if (shape.kind === "array") return shape.item;
  return undefined;
}

/** The shapes that a type stands for: references followed, unions and intersections opened, null left out. */
function shapes(context: Context, root: TypeNode): TypeNode[] {
  const found: TypeNode[] = [];
  const seen = new Set<string>();
  const pending = [root];
  for (let type = pending.shift(); type; type = pending.shift()) {
    if (type.kind === "ref") {
      const named = context.types.get(type.to);
      if (named && !seen.has(type.to)) pending.unshift(named.type);
      seen.add(type.to);
    } else if (type.kind === "nullable" || type.kind === "union" || type.kind === "intersection") {
      pending.unshift(...children(type));
    } else found.push(type);
  }
  return found;
}
