/**
 * How operations are listed page by page. What the configuration or an extension says is checked
 * against the parameters and the response type, so that what is generated cannot run into nothing.
 */
import type { JsonPath, Operation, Pagination } from "../ir/api.ts";
import type { TypeNode } from "../ir/types.ts";
import { type Cursor } from "../spec/document.ts";
import type { Context } from "./context.ts";
import { paginationHint, type PaginationHint, type PaginationOption } from "./pagination-hints.ts";
import { inferPagination } from "./pagination-inferred.ts";
import { itemOf, typeAt } from "./page-shapes.ts";
import { endpoint } from "./placement.ts";

export type { PaginationOption };

/** The operation with its pagination, when it has one that holds. */
export function lowerPagination(context: Context, operation: Operation, cursor: Cursor): Operation {
  const chosen = configured(context, operation);
  if (chosen === "none") return operation;
  const hint = chosen ?? paginationHint(cursor, operation.parameters);
  if (!hint) return inferred(context, operation);
  if ("unknown" in hint) {
    context.diagnostics.report("SW5018", operation.source, { type: hint.unknown });
    return operation;
  }
  const pagination = check(context, operation, hint);
  return pagination ? { ...operation, pagination } : operation;
}

/** What nobody says but the shape of the operation shows, reported. */
function inferred(context: Context, operation: Operation): Operation {
  const hint = inferPagination(context, operation);
  const pagination = hint && check(context, operation, hint);
  if (!pagination) return operation;
  context.diagnostics.report("SW5031", operation.source, {
    operation: operation.operationId,
    style: pagination.style,
    items: shown(pagination.response.items),
  });
  return { ...operation, pagination };
}

function configured(context: Context, operation: Operation): PaginationHint | "none" | undefined {
  const key = [operation.operationId, endpoint(operation)].find((candidate) =>
    Object.hasOwn(context.options.pagination, candidate),
  );
  const option = key === undefined ? undefined : context.options.pagination[key];
  if (!option) return undefined;
  const { style, request, response } = option;
  if (style === "none") return style;
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
  const missing = missingRole(hint);
  if (missing !== undefined) {
    context.diagnostics.report("SW5030", operation.source, { style: hint.style, role: missing });
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

/** What a style cannot do without. */
function missingRole({ style, request, response }: PaginationHint): string | undefined {
  const field = { page: "page", offset: "offset", cursor: "cursor", lastItem: "cursor" } as const;
  if (style === "page" || style === "offset" || style === "cursor" || style === "lastItem") {
    if (request[field[style]] === undefined) return field[style];
  }
  const needsNext = style === "cursor" || style === "lastItem" || style === "nextUrl";
  return needsNext && response.next === undefined ? "next" : undefined;
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
  const { items: list, ...others } = hint.response;
  const roles = Object.entries({ items: list, ...others });
  for (const [role, written] of roles) {
    const path = typeof written === "string" ? parsePath(written) : written;
    const items = found.get("items");
    // The cursor of the last item is looked for in the item.
    const root =
      hint.style === "lastItem" && role === "next" ? items && itemOf(context, items.type) : body;
    const type = path && root && typeAt(context, root, path);
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
