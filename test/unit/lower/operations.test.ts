import { describe, expect, test } from "vitest";
import type { PaginationOption } from "../../../generator/lower/pagination.ts";
import { bare, lower, operation } from "./document.ts";

const id = "{ in: path, name: id, required: true, schema: { type: string } }";
const ok = "responses: { '200': { description: ok } }";
const paged =
  "responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }";
const plain = `parameters: [${id}]\n${ok}`;

describe("groups and names come from the first that speaks", () => {
  test.each([
    ["operationId: customer_portal:seats:list_seats", ["customer_portal", "seats"], "list_seats"],
    ["operationId: meta/root\ntags: [x]", ["meta"], "root"],
    ["operationId: listPets\ntags: [pets]", ["pets"], "listPets"],
    ["operationId: listPets\ntags: [public, beta.agents]", ["beta", "agents"], "listPets"],
    ["operationId: listPets", ["things"], "listPets"],
    ["tags: [pets]", ["pets"], "post_things_by_id"],
    ["operationId: a:b\nx-speakeasy-group: c.d\nx-speakeasy-name-override: e", ["c", "d"], "e"],
    ["operationId: a:b\nx-fern-sdk-group-name: [c]\nx-fern-sdk-method-name: e", ["c"], "e"],
  ])("%s", (block, group, ideal) => {
    expect(operation(`${block}\n${plain}`).operation).toMatchObject({ group, hint: { ideal } });
  });

  test("the configuration comes before all, by operationId or endpoint", () => {
    const chosen = { group: "x.y", name: "go" };
    const want = { group: ["x", "y"], hint: { override: "go" } };
    expect(
      operation(`operationId: a:b\n${plain}`, { operations: { "a:b": chosen } }).operation,
    ).toMatchObject(want);
    expect(
      operation(plain, { operations: { "POST /things/{id}": chosen } }).operation,
    ).toMatchObject(want);
  });
});

describe("parameters", () => {
  test.each([
    [
      "{ in: query, name: q, schema: {} }",
      { kind: "style", style: "form", explode: true, allowReserved: false },
    ],
    [
      "{ in: query, name: q, style: pipeDelimited, schema: {} }",
      { kind: "style", style: "pipeDelimited", explode: false, allowReserved: false },
    ],
    [
      "{ in: query, name: q, style: deepObject, schema: {} }",
      { kind: "style", style: "deepObject", explode: true, allowReserved: false },
    ],
    [
      "{ in: header, name: q, schema: {} }",
      { kind: "style", style: "simple", explode: false, allowReserved: false },
    ],
    [
      "{ in: cookie, name: q, schema: {} }",
      { kind: "style", style: "form", explode: true, allowReserved: false },
    ],
    [
      "{ in: query, name: q, content: { application/json: {} } }",
      { kind: "content", mediaType: "application/json" },
    ],
  ])("%s is written as the standard says", (parameter, encoding) => {
    const { operation: found, codes } = operation(`parameters: [${id}, ${parameter}]\n${ok}`);
    expect(codes).toEqual([]);
    expect(found.parameters[1]).toMatchObject({ wire: "q", encoding });
  });

  test("those of the path are joined, and an own one stands instead of its namesake", () => {
    const { api, codes } = lower(`openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    parameters: [{ in: query, name: p, schema: { type: string } }, { in: query, name: q, schema: { type: string } }]
    get: { parameters: [{ in: query, name: q, required: true, schema: { type: boolean } }], ${ok} }
`);
    expect(codes).toEqual([]);
    expect(api?.operations[0]?.parameters).toMatchObject([
      { wire: "p", type: { kind: "string" } },
      { wire: "q", type: { kind: "boolean" }, required: true },
    ]);
  });

  test.each([
    ["one that is not declared is a string", ok, "SW5004 5:5", ["id"]],
    [
      "one that has no place in the path is left out",
      `parameters: [${id}, { in: path, name: x, required: true, schema: {} }]\n${ok}`,
      "SW5005 6:86",
      ["id"],
    ],
    [
      "the first of two equal ones counts",
      `parameters: [${id}, { in: query, name: x, schema: {} }, { in: query, name: x, schema: {} }]\n${ok}`,
      "SW5006 6:122",
      ["id", "x"],
    ],
    [
      "a place that does not exist",
      `parameters: [${id}, { in: body, name: x, schema: {} }]\n${ok}`,
      "SW5007 6:92",
      ["id"],
    ],
    [
      "a style that does not fit",
      `parameters: [${id}, { in: query, name: x, style: matrix, schema: {} }]\n${ok}`,
      "SW5008 6:115",
      ["id", "x"],
    ],
    [
      "neither schema nor content",
      `parameters: [${id}, { in: query, name: x }]\n${ok}`,
      "SW5009 6:86",
      ["id", "x"],
    ],
    ["no name", `parameters: [${id}, { in: query, schema: {} }]\n${ok}`, "SW3002 6:86", ["id"]],
    [
      "a path parameter that is not required",
      `parameters: [{ in: path, name: id, schema: {} }]\n${ok}`,
      "SW5020 6:20",
      ["id"],
    ],
    [
      "reserved headers are no parameters",
      `parameters: [${id}, { in: header, name: Accept, schema: {} }]\n${ok}`,
      undefined,
      ["id"],
    ],
  ])("%s", (_, block, code, wires) => {
    const { operation: found, codes } = operation(block);
    expect(codes).toEqual(code === undefined ? [] : [code]);
    expect(found.parameters.map(({ wire }) => wire)).toEqual(wires);
  });
});

describe("responses", () => {
  test.each([
    ["'200': {}, '404': {}, default: {}", [200], [404, "default"]],
    ["2XX: {}, 4XX: {}", ["2XX"], ["4XX"]],
    ["default: {}", ["default"], []],
    ["'302': {}, '404': {}", [302], [404]],
    ["'204': {}, '304': {}", [204], [304]],
  ])("%s", (block, success, errors) => {
    const { operation: found, codes } = operation(`parameters: [${id}]\nresponses: { ${block} }`);
    expect(codes).toEqual([]);
    expect(found.success.map(({ status }) => status)).toEqual(success);
    expect(found.errors.map(({ status }) => status)).toEqual(errors);
  });

  test.each([
    ["responses: { 4xx: {}, '200': {} }", ["SW5014 7:20"]],
    ["responses: { '999': {}, '200': {} }", ["SW5013 7:20"]],
    ["responses: {}", ["SW5012 7:7"]],
    ["summary: x", ["SW5021 5:5"]],
    ["responses: 3", ["SW3003 7:18", "SW5012 7:18"]],
    ["responses: { '200': 3 }", ["SW3003 7:27"]],
  ])("%s is reported", (block, want) => {
    const { codes } = operation(`parameters: [${id}]\n${block}`);
    expect(codes).toEqual(want);
  });

  test.each([
    ["application/json", "json"],
    ["application/problem+json; charset=utf-8", "json"],
    ["application/x-www-form-urlencoded", "form"],
    ["multipart/form-data", "multipart"],
    ["text/csv", "text"],
    ["text/event-stream", "events"],
    ["application/x-ndjson", "jsonl"],
    ["application/pdf", "binary"],
    ["'*/*'", "json"],
  ])("%s is read as %s", (mediaType, codec) => {
    const schema = codec === "text" || codec === "binary" ? "{ type: string }" : "{ type: object }";
    const { operation: found, codes } = operation(
      `parameters: [${id}]\nresponses: { '200': { description: x, content: { ${mediaType}: { schema: ${schema} } } } }`,
    );
    expect(codes).toEqual([]);
    expect(found.success[0]?.contents[0]).toMatchObject({ codec });
  });
});

describe("security", () => {
  test.each([
    [
      "security: [{ oat: [a] }, { key: [], oat: [] }]",
      {
        origin: "operation",
        alternatives: [
          { schemes: [{ scheme: "scheme:oat", scopes: ["a"] }] },
          {
            schemes: [
              { scheme: "scheme:key", scopes: [] },
              { scheme: "scheme:oat", scopes: [] },
            ],
          },
        ],
      },
      [],
    ],
    ["security: []", { origin: "operation", alternatives: [] }, []],
    [
      "security: [{}, { oat: [] }]",
      {
        origin: "operation",
        alternatives: [{ schemes: [] }, { schemes: [{ scheme: "scheme:oat", scopes: [] }] }],
      },
      [],
    ],
    ["summary: x", { origin: "none", alternatives: [] }, []],
    [
      "security: [{ nope: [] }, { oat: [] }]",
      { origin: "operation", alternatives: [{ schemes: [{ scheme: "scheme:oat", scopes: [] }] }] },
      ["SW3101 6:20"],
    ],
  ])("%s", (block, security, want) => {
    const { operation: found, codes } = operation(`${block}\n${plain}`);
    expect(codes).toEqual(want);
    expect(bare(found.security)).toEqual(security);
  });
});

describe("pagination", () => {
  const query = (name: string) => `{ in: query, name: ${name}, schema: {} }`;
  const item = { kind: "string" };
  test.each([
    [
      "x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: p, in: parameters, type: page }], outputs: { results: $.items } }",
      { style: "page", request: { page: "p" }, response: { items: ["items"] }, item },
    ],
    [
      "x-speakeasy-pagination: { type: cursor, inputs: [{ name: p, in: parameters, type: cursor }], outputs: { results: $.items, nextCursor: $.next } }",
      {
        style: "cursor",
        request: { cursor: "p" },
        response: { items: ["items"], next: ["next"] },
        item,
      },
    ],
    [
      "x-fern-pagination: { cursor: $request.p, next_cursor: $response.next, results: $response.items }",
      {
        style: "cursor",
        request: { cursor: "p" },
        response: { items: ["items"], next: ["next"] },
        item,
      },
    ],
  ])("%s", (block, want) => {
    const { operation: found, codes } = operation(
      `${block}\nparameters: [${id}, ${query("p")}]\n${paged}`,
    );
    expect(codes).toEqual([]);
    expect(found.pagination).toMatchObject(want);
  });

  test.each([
    "x-speakeasy-pagination: { type: url, outputs: { results: $.items, nextUrl: $.next } }",
    "x-ms-pageable: { itemName: items, nextLinkName: next }",
    "x-fern-pagination: { next_uri: $response.next, results: $response.items }",
  ])("%s follows addresses", (block) => {
    const { operation: found, codes } = operation(`${block}\nparameters: [${id}]\n${paged}`);
    expect(codes).toEqual([]);
    expect(found.pagination).toMatchObject({
      style: "nextUrl",
      response: { next: ["next"] },
      item,
    });
  });

  test("the configuration wins", () => {
    const option: PaginationOption = {
      style: "offset",
      request: { offset: "p" },
      response: { items: ["items"] },
    };
    const { operation: found } = operation(
      `operationId: x\nparameters: [${id}, ${query("p")}]\n${paged}`,
      { pagination: { x: option } },
    );
    expect(found.pagination).toMatchObject({ style: "offset", origin: "config", item });
  });

  test.each([
    ["{ type: cursor, outputs: { results: $.nope } }", "SW5017 5:5"],
    ["{ type: cursor, outputs: { results: '$.items[-1].id' } }", "SW5017 5:5"],
    [
      "{ type: cursor, inputs: [{ name: z, type: cursor, in: parameters }], outputs: { results: $.items } }",
      "SW5019 5:5",
    ],
    ["{ type: cursor, outputs: { results: $.items, nextCursor: $.next } }", "SW5030 5:5"],
    [
      "{ type: cursor, inputs: [{ name: id, type: cursor, in: parameters }], outputs: { results: $.items } }",
      "SW5030 5:5",
    ],
    ["{ type: url, outputs: { results: $.items } }", "SW5030 5:5"],
    ["{ type: magic }", "SW5018 5:5"],
  ])("%s does not hold", (extension, code) => {
    const { operation: found, codes } = operation(
      `x-speakeasy-pagination: ${extension}\nparameters: [${id}]\n${paged}`,
    );
    expect(codes).toEqual([code]);
    expect(found).not.toHaveProperty("pagination");
  });
});

describe("the rest of an operation", () => {
  test("an idempotency header makes a post keyed", () => {
    const { operation: found } = operation(
      `parameters: [${id}, { in: header, name: idempotency-key, schema: {} }]\n${ok}`,
    );
    expect(found).toMatchObject({ idempotency: "keyed", idempotencyHeader: "idempotency-key" });
    expect(operation(plain).operation.idempotency).toBe("unsafe");
  });

  test("usage follows requests and responses", () => {
    const body =
      "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }";
    expect(operation(`${body}\n${plain}`).api?.types[0]?.usage).toEqual({
      input: true,
      output: false,
    });
    expect(operation(`parameters: [${id}]\n${paged}`).api?.types[0]?.usage).toEqual({
      input: false,
      output: true,
    });
    expect(operation(plain).api?.types[0]?.usage).toEqual({ input: false, output: false });
  });

  test("callbacks that refer to themselves end", () => {
    const { api, codes } = lower(`openapi: 3.1.0
info: { title: T, version: "1" }
paths: { /a: { post: { ${ok}, callbacks: { done: { $ref: "#/components/callbacks/C" } } } } }
components: { callbacks: { C: { "{$request.body#/url}": { post: { ${ok}, callbacks: { done: { $ref: "#/components/callbacks/C" } } } } } } }
`);
    expect(codes).toEqual([]);
    expect(api?.operations[0]?.callbacks).toMatchObject([
      {
        name: "done",
        operations: [
          { pathParts: [{ kind: "text", text: "{$request.body#/url}" }], callbacks: [] },
        ],
      },
    ]);
  });

  test.each([
    ["/a: { GET: {} }", ["SW5001 4:9"]],
    ["/a: { query: {} }", ["SW5001 4:9"]],
    [`a: { get: { ${ok} } }`, ["SW5002 4:3"]],
    [`/a/{b: { get: { ${ok} } }`, ["SW5003 4:3"]],
    [`/a: { get: { operationId: x, ${ok} }, put: { operationId: x, ${ok} } }`, ["SW5011 4:97"]],
    ["/a: 3", ["SW3003 4:7"]],
  ])("%s is reported", (path, want) => {
    const { codes } = lower(
      `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n  ${path}\n`,
    );
    expect(codes).toEqual(want);
  });
});

describe("servers and webhooks", () => {
  test("a server is named by an extension, else by a short description", () => {
    const { api, codes } = lower(`openapi: 3.1.0
info: { title: T, version: "1" }
servers:
  - { url: "https://a.example", x-speakeasy-server-id: prod, description: Production }
  - { url: "https://b.example", description: Sandbox environment }
  - { url: "https://{region}.example", description: All of the regions that we have, variables: { region: { default: eu } } }
webhooks:
  paid: { post: { requestBody: { content: { application/json: { schema: { type: string } } } }, ${ok} } }
`);
    expect(codes).toEqual([]);
    expect(api?.servers.map(({ name }) => name)).toEqual(["prod", "sandbox", undefined]);
    expect(api?.servers[2]?.variables).toEqual({ region: { default: "eu" } });
    expect(api?.webhooks).toMatchObject([{ wire: "paid", body: { type: { kind: "string" } } }]);
  });
});
