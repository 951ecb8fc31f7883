/**
 * Pages that no extension declares, from the names that parameters and responses commonly have. Cautious:
 * where two readings are possible, or a page might be skipped, an operation is not a list of pages.
 */
import type { JsonPath, Operation, Pagination, Parameter } from "../ir/api.ts";
import type { TypeNode } from "../ir/types.ts";
import type { Context } from "./context.ts";
import { itemOf, shapes } from "./page-shapes.ts";
import type { PaginationHint } from "./pagination-hints.ts";

/** What a response holds: its items, and the plain values around them. */
type Body = { items: JsonPath; item: TypeNode; values: Value[] };
type Value = { path: JsonPath; name: string; type: TypeNode };

/** A hint that `check` will find to hold; undefined where the operation does not look like a list. */
export function inferPagination(
  context: Context,
  operation: Operation,
): PaginationHint | undefined {
  if (operation.method !== "get") return undefined;
  const body = readBody(context, operation);
  if (!body) return undefined;
  const list: List = { context, operation, body };
  return (
    byCursor(list) ??
    byLastItem(list) ??
    byNextUrl(list) ??
    byLinkHeader(list) ??
    byPage(list) ??
    byOffset(list)
  );
}

type List = { context: Context; operation: Operation; body: Body };

/** Names without their case and separators: `next_page_token` and `nextPageToken` are one. */
function bare(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

const listNames =
  "data items results result values value records entries list objects resources elements content rows";
const preferred = new Set(listNames.split(" "));

/** Objects beside the items that tell about the page, and not about something else. */
const holders = new Set(
  "meta metadata pagination paging pageinfo page links link pages responsemetadata cursors cursor info".split(
    " ",
  ),
);

function readBody(context: Context, { success }: Operation): Body | undefined {
  const [response, ...others] = success.filter(({ contents }) => contents.length > 0);
  const content = response?.contents.find(({ codec }) => codec === "json");
  if (!content?.type || others.length > 0) return undefined;
  const whole = itemOf(context, content.type);
  if (whole) return { items: [], item: whole, values: [] };
  const fields = fieldsOf(context, content.type);
  const lists = fields.flatMap(({ name, type }) => {
    const item = itemOf(context, type);
    return item ? [{ items: [name], item }] : [];
  });
  const named = lists.filter(({ items }) => preferred.has(bare(items[0] ?? "")));
  const [only, second] = named.length > 0 ? named : lists;
  if (!only || second) return undefined;
  return { ...only, values: valuesOf(context, content.type, []) };
}

/** Plain values at the top, and within objects that tell about the page. */
function valuesOf(context: Context, type: TypeNode, path: JsonPath): Value[] {
  return fieldsOf(context, type).flatMap(({ name, type: inner }) => {
    const here = [...path, name];
    const isHolder = holders.has(bare(name).replace(/^_/, "")) && path.length < 3;
    const nested = isHolder ? valuesOf(context, inner, here) : [];
    return nested.length > 0 ? nested : [{ path: here, name: bare(name), type: inner }];
  });
}

/** Each property once, though several parts of a type may name it: the one with items counts before others. */
function fieldsOf(context: Context, type: TypeNode): { name: string; type: TypeNode }[] {
  const found = new Map<string, TypeNode>();
  for (const shape of shapes(context, type)) {
    if (shape.kind !== "object") continue;
    for (const { wire, type: inner } of shape.properties) {
      const known = found.get(wire);
      if (!known || (!itemOf(context, known) && itemOf(context, inner))) found.set(wire, inner);
    }
  }
  return [...found].map(([name, inner]) => ({ name, type: inner }));
}

/** The first value with one of these names and of this kind. */
function value(list: List, names: string, kind: "string" | "number" | "boolean") {
  const wanted = names.split(" ");
  return list.body.values
    .filter(({ type }) => shapes(list.context, type).some((shape) => shape.kind === kind))
    .sort((a, b) => wanted.indexOf(a.name) - wanted.indexOf(b.name))
    .find(({ name }) => wanted.includes(name));
}

function query(list: List, names: string): Parameter | undefined {
  const wanted = names.split(" ");
  return list.operation.parameters.find(
    (parameter) => parameter.in === "query" && wanted.includes(bare(parameter.wire)),
  );
}

const limitNames =
  "limit perpage pagesize maxresults maxitems count first top size take maxpagesize";
const moreNames = "hasmore hasnext hasnextpage more ismore";

type Roles = { next?: JsonPath; last?: JsonPath; total?: JsonPath; more?: JsonPath };

function hint(
  list: List,
  style: Pagination["style"],
  request: Pagination["request"],
  roles: Roles,
): PaginationHint {
  const limit = query(list, limitNames);
  const usesLimit = limit && style !== "nextUrl" && style !== "linkHeader";
  return {
    style,
    request: { ...request, ...(usesLimit ? { limit: limit.wire } : {}) },
    response: { items: list.body.items, ...roles },
    origin: "inferred",
  };
}

/** A parameter that takes a cursor, and a value of the response that is the next one. */
function byCursor(list: List): PaginationHint | undefined {
  const parameter = query(
    list,
    "cursor pagetoken nexttoken nextpagetoken nextcursor continuationtoken continuation pagecursor startcursor after marker startingafter next",
  );
  if (!parameter) return undefined;
  const name = bare(parameter.wire);
  const own = name.startsWith("next") ? `${name} ` : "";
  const next =
    value(list, `${own}next${name} nextcursor nextpagetoken nexttoken nextpagecursor`, "string") ??
    value(list, name === "after" ? "endcursor lastid after" : "endcursor nextmarker", "string");
  if (!next) return undefined;
  const more = value(list, moreNames, "boolean");
  return hint(
    list,
    "cursor",
    { cursor: parameter.wire },
    { next: next.path, ...(more ? { more: more.path } : {}) },
  );
}

/** A parameter that takes the id of the item to go on after, and a flag that tells whether to. */
function byLastItem(list: List): PaginationHint | undefined {
  const parameter = query(list, "startingafter startafter afterid");
  const more = value(list, moreNames, "boolean");
  const { context, body } = list;
  const hasId = fieldsOf(context, body.item).some(({ name }) => name === "id");
  if (!parameter || !more || !hasId) return undefined;
  return hint(list, "lastItem", { cursor: parameter.wire }, { next: ["id"], more: more.path });
}

/** A value that is an address by its name, by its format or by where it stands. */
function byNextUrl(list: List): PaginationHint | undefined {
  const named = value(
    list,
    "nexturl nexturi nextlink nexthref nextpageurl nextpageuri nextpagelink",
    "string",
  );
  const plain = value(list, "next", "string");
  const isAddress =
    plain &&
    (plain.path.some((key) => /^_?links?$/.test(key)) ||
      shapes(list.context, plain.type).some(
        (shape) => shape.kind === "string" && /^ur[il]/.test(shape.format ?? ""),
      ));
  const next = named ?? (isAddress ? plain : undefined);
  return next && hint(list, "nextUrl", {}, { next: next.path });
}

/** A documented Link header, with a parameter that says that there are pages. */
function byLinkHeader(list: List): PaginationHint | undefined {
  const documented = list.operation.success.some(({ headers }) =>
    headers.some(({ wire }) => bare(wire) === "link"),
  );
  const hasPages = query(list, `page cursor after since ${limitNames}`);
  return documented && hasPages ? hint(list, "linkHeader", {}, {}) : undefined;
}

/** Pages that are numbered from 1: where the document does not say so, one might be skipped. */
function byPage(list: List): PaginationHint | undefined {
  const parameter = query(list, "page pagenumber pagenum currentpage");
  const type = parameter && shapes(list.context, parameter.type)[0];
  if (!parameter || type?.kind !== "number") return undefined;
  const fromOne = parameter.default === 1 || type.constraints?.minimum === 1;
  if (!fromOne) return undefined;
  const last = value(list, "totalpages pagecount lastpage numpages maxpage pagestotal", "number");
  const more = value(list, moreNames, "boolean");
  const roles = more ? { more: more.path } : last ? { last: last.path } : {};
  return hint(list, "page", { page: parameter.wire }, roles);
}

/** An offset with a limit; a number that is called `offset` alone may count anything. */
function byOffset(list: List): PaginationHint | undefined {
  const parameter = query(list, "offset skip");
  const type = parameter && shapes(list.context, parameter.type)[0];
  if (type?.kind !== "number" || !parameter || !query(list, limitNames)) return undefined;
  const total = value(list, "total totalcount totalitems totalresults count", "number");
  const more = value(list, moreNames, "boolean");
  const isTotal = total && total.name !== "count";
  const roles = more ? { more: more.path } : isTotal ? { total: total.path } : {};
  return hint(list, "offset", { offset: parameter.wire }, roles);
}
