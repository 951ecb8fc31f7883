/**
 * What vendor extensions say about pages, in neutral words.
 */
import type { JsonPath, Pagination, Parameter } from "../ir/api.ts";
import { isObject, own, type Cursor } from "../spec/document.ts";

/** What the configuration may say about the pages of an operation. Without `items` the body is the list. */
export type PaginationOption = {
  style: Pagination["style"] | "none";
  request: Pagination["request"];
  response: Partial<Pagination["response"]>;
};

/** A wish for pagination and where it comes from, with paths as text or as keys; nothing of it is checked. */
export type PaginationHint = {
  style: Pagination["style"];
  request: Pagination["request"];
  response: { [Role in keyof Pagination["response"]]: string | JsonPath };
  origin: Pagination["origin"];
};

type Found = PaginationHint | { unknown: string } | undefined;

/** The pagination that the first extension in order asks for, or the kind that we do not know. */
export function paginationHint(cursor: Cursor, parameters: Parameter[]): Found {
  const readers: [string, (value: unknown) => Found][] = [
    ["x-polar-pagination", polar],
    ["x-speakeasy-pagination", (value) => speakeasy(value, parameters)],
    ["x-fern-pagination", (value) => fern(value, parameters)],
    ["x-stainless-pagination", stainless],
    ["x-ms-pageable", microsoft],
  ];
  for (const [key, reader] of readers) {
    const value = own(cursor.value, key);
    if (isObject(value)) return reader(value);
  }
  return undefined;
}

/** Polar lists by page number, always under the same names. */
function polar(value: unknown): Found {
  const type = own(value, "type");
  if (type !== "page_limit") return { unknown: String(type) };
  return {
    style: "page",
    request: { page: "page", limit: "limit" },
    response: {
      items: "$.items",
      last: "$.pagination.max_page",
      total: "$.pagination.total_count",
    },
    origin: "extension",
  };
}

/** `offsetLimit` counts pages or items, depending on which input it names. */
function speakeasy(value: unknown, parameters: Parameter[]): Found {
  const inputs = own(value, "inputs");
  const wireOf = (type: string): string | undefined =>
    (Array.isArray(inputs) ? (inputs as unknown[]) : [])
      .filter((input) => own(input, "type") === type && own(input, "in") !== "requestBody")
      .map((input) => text(own(input, "name")))[0];
  const request = defined({
    page: wireOf("page"),
    offset: wireOf("offset"),
    limit: wireOf("limit"),
    cursor: wireOf("cursor"),
  });
  const outputs = own(value, "outputs");
  const results = text(own(outputs, "results")) ?? "$";
  const next = text(own(outputs, "nextCursor")) ?? text(own(outputs, "nextUrl"));
  const last = text(own(outputs, "numPages"));
  const type = own(value, "type");
  const response = { items: results, ...defined({ next, last }) };
  switch (type) {
    case "offsetLimit":
      return {
        style: request.page === undefined ? "offset" : "page",
        request,
        response,
        origin: "extension",
      };
    case "cursor":
      return { style: "cursor", request, response, origin: "extension" };
    case "url":
      return {
        style: "nextUrl",
        request: only(request, parameters),
        response,
        origin: "extension",
      };
    default:
      return { unknown: String(type) };
  }
}

/** Fern writes `$request.cursor` and `$response.next`; an offset may count pages (it then has no step). */
function fern(value: unknown, parameters: Parameter[]): Found {
  const input = (key: string): string | undefined =>
    text(own(value, key))?.replace(/^\$request\.(query\.)?/, "");
  const output = (key: string): string | undefined => text(own(value, key));
  const items = output("results") ?? "$response";
  const cursor = input("cursor");
  if (cursor !== undefined) {
    const response = { items, ...defined({ next: output("next_cursor") }) };
    return { style: "cursor", request: { cursor }, response, origin: "extension" };
  }
  const offset = input("offset");
  const response = { items, ...defined({ more: output("has-next-page") }) };
  if (offset !== undefined) {
    const step = input("step");
    const isPage = /page/i.test(offset);
    const request = isPage
      ? { page: offset, ...defined({ limit: step }) }
      : { offset, ...defined({ limit: step }) };
    return {
      style: isPage ? "page" : "offset",
      request: only(request, parameters),
      response,
      origin: "extension",
    };
  }
  const next = output("next_uri") ?? output("next_url");
  if (next !== undefined)
    return { style: "nextUrl", request: {}, response: { items, next }, origin: "extension" };
  return { unknown: Object.keys(value as object).join(", ") };
}

/** AutoRest: a link to the next page, or null where there is one page only. */
function microsoft(value: unknown): Found {
  const next = own(value, "nextLinkName");
  if (typeof next !== "string") return undefined;
  const items = text(own(value, "itemName")) ?? "value";
  return {
    style: "nextUrl",
    request: {},
    response: { items: [items], next: [next] },
    origin: "extension",
  };
}

const styles: readonly string[] = [
  "page",
  "offset",
  "cursor",
  "lastItem",
  "nextUrl",
  "linkHeader",
] satisfies Pagination["style"][];

/** The shape of our own configuration, as an extension. */
function stainless(value: unknown): Found {
  const type = own(value, "type") ?? own(value, "style");
  const style =
    typeof type === "string" ? type.replace(/_(\w+)$/, "").replace("page_number", "page") : "";
  if (!styles.includes(style)) return { unknown: String(type) };
  const request = own(value, "request");
  const response = own(value, "response");
  const pick = (from: unknown, key: string): string | undefined => text(own(from, key));
  return {
    style: style as Pagination["style"],
    request: defined({
      page: pick(request, "page"),
      offset: pick(request, "offset"),
      limit: pick(request, "limit"),
      cursor: pick(request, "cursor"),
    }),
    response: {
      items: pick(response, "items") ?? "$",
      ...defined({
        next: pick(response, "next"),
        last: pick(response, "last"),
        total: pick(response, "total"),
        more: pick(response, "more"),
      }),
    },
    origin: "extension",
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Inputs that are parameters; some dialects name body fields in the same way. */
function only(request: Pagination["request"], parameters: Parameter[]): Pagination["request"] {
  const known = new Set(parameters.map(({ wire }) => wire));
  return Object.fromEntries(Object.entries(request).filter(([, wire]) => known.has(wire)));
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends Record<string, string | undefined>>(values: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
