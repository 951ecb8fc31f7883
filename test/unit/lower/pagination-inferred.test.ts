/** Lists that nothing declares: which shapes are taken for pages, and which are left alone. */
import { describe, expect, test } from "vitest";
import type { Pagination } from "../../../generator/ir/api.ts";
import type { PaginationOption } from "../../../generator/lower/pagination.ts";
import { lower } from "./document.ts";

type Row = {
  parameters?: string[];
  /** Properties of the body, or the schema of the whole. */
  body: string;
  headers?: string;
  method?: string;
};

const items =
  "data: { type: array, items: { type: object, properties: { id: { type: string } } } }";
const whole = "type: array, items: { type: string }";
const int = (name: string, more = "") =>
  `{ in: query, name: ${name}, schema: { type: integer${more} } }`;
const text = (name: string) => `{ in: query, name: ${name}, schema: { type: string } }`;

function listOf(
  { parameters = [], body, headers = "", method = "get" }: Row,
  pagination: Record<string, PaginationOption> = {},
) {
  const schema = body.startsWith("type:") ? body : `type: object, properties: { ${body} }`;
  const { api, diagnostics } = lower(
    `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things:
    ${method}:
      operationId: list
      parameters: [${parameters.join(", ")}]
      responses:
        "200":
          description: A list.
          ${headers === "" ? "" : `headers: { ${headers} }`}
          content: { application/json: { schema: { ${schema} } } }
`,
    { pagination },
  );
  return { found: api?.operations[0]?.pagination, diagnostics };
}

describe("is taken for", () => {
  test.each<[string, Row, Partial<Pagination>]>([
    [
      "cursors",
      { parameters: [text("cursor")], body: `${items}, next_cursor: { type: [string, "null"] }` },
      {
        style: "cursor",
        request: { cursor: "cursor" },
        response: { items: ["data"], next: ["next_cursor"] },
      },
    ],
    [
      "page tokens",
      {
        parameters: [text("pageToken"), int("pageSize")],
        body: "files: { type: array, items: { type: string } }, nextPageToken: { type: string }",
      },
      { style: "cursor", response: { items: ["files"], next: ["nextPageToken"] } },
    ],
    [
      "cursors in an object about the page",
      {
        parameters: [text("after")],
        body: `${items}, page_info: { type: object, properties: { end_cursor: { type: string }, has_next_page: { type: boolean } } }`,
      },
      {
        style: "cursor",
        response: {
          items: ["data"],
          next: ["page_info", "end_cursor"],
          more: ["page_info", "has_next_page"],
        },
      },
    ],
    [
      "the last item",
      {
        parameters: [text("starting_after"), int("limit")],
        body: `${items}, has_more: { type: boolean }`,
      },
      {
        style: "lastItem",
        request: { cursor: "starting_after", limit: "limit" },
        response: { items: ["data"], next: ["id"], more: ["has_more"] },
      },
    ],
    [
      "addresses by name",
      { body: `${items}, next_page_uri: { type: string }` },
      { style: "nextUrl", request: {}, response: { items: ["data"], next: ["next_page_uri"] } },
    ],
    [
      "addresses by format",
      { body: `${items}, next: { type: string, format: uri }` },
      { style: "nextUrl", response: { items: ["data"], next: ["next"] } },
    ],
    [
      "addresses by place",
      {
        body: `${items}, links: { type: object, properties: { pages: { type: object, properties: { next: { type: string } } } } }`,
      },
      { style: "nextUrl", response: { items: ["data"], next: ["links", "pages", "next"] } },
    ],
    [
      "a list that several parts name",
      {
        parameters: [text("cursor")],
        body: `type: object, allOf: [{ properties: { ${items}, next_cursor: { type: string } } }, { properties: { ${items} } }]`,
      },
      { style: "cursor", response: { items: ["data"], next: ["next_cursor"] } },
    ],
    [
      "a Link header",
      { parameters: [int("per_page")], body: whole, headers: "Link: { schema: { type: string } }" },
      { style: "linkHeader", request: {}, response: { items: [] } },
    ],
    [
      "pages from 1",
      {
        parameters: [int("page", ", default: 1"), int("per_page")],
        body: `${items}, total_pages: { type: integer }`,
      },
      {
        style: "page",
        request: { page: "page", limit: "per_page" },
        response: { items: ["data"], last: ["total_pages"] },
      },
    ],
    [
      "offsets",
      { parameters: [int("offset"), int("limit")], body: `${items}, total: { type: integer }` },
      {
        style: "offset",
        request: { offset: "offset", limit: "limit" },
        response: { items: ["data"], total: ["total"] },
      },
    ],
  ])("%s", (_, row, want) => {
    const { found, diagnostics } = listOf(row);
    expect(found).toMatchObject({ ...want, origin: "inferred" });
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["SW5031 note"]);
    expect(diagnostics[0]?.message).toContain(want.style);
  });
});

describe("is left alone:", () => {
  test.each<[string, Row]>([
    ["a list without any sign", { body: items }],
    [
      "a post",
      {
        method: "post",
        parameters: [text("cursor")],
        body: `${items}, next_cursor: { type: string }`,
      },
    ],
    ["a cursor without the next", { parameters: [text("cursor")], body: items }],
    [
      "two lists",
      {
        parameters: [text("cursor")],
        body: "a: { type: array, items: {} }, b: { type: array, items: {} }, next_cursor: { type: string }",
      },
    ],
    ["no list", { parameters: [text("cursor")], body: "next_cursor: { type: string }" }],
    ["pages that may begin at 0", { parameters: [int("page")], body: items }],
    ["pages that begin at 0", { parameters: [int("page", ", default: 0")], body: items }],
    ["pages of text", { parameters: [text("page")], body: items }],
    ["an offset without a limit", { parameters: [int("offset")], body: items }],
    ["a next that is any text", { body: `${items}, next: { type: string }` }],
    [
      "a Link header of a list without pages",
      { body: whole, headers: "Link: { schema: { type: string } }" },
    ],
    ["the last item without a flag", { parameters: [text("starting_after")], body: items }],
  ])("%s", (_, row) => {
    const { found, diagnostics } = listOf(row);
    expect(found).toBe(undefined);
    expect(diagnostics).toEqual([]);
  });

  test("what the configuration excludes", () => {
    const row = { parameters: [text("cursor")], body: `${items}, next_cursor: { type: string }` };
    const none = { style: "none", request: {}, response: {} } as const;
    expect(listOf(row, { list: none })).toEqual({ found: undefined, diagnostics: [] });
  });
});
