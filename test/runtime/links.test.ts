/** Lists whose pages name the next one by its address or by their last item. A is the API, B another origin. */
import { describe, expect, test } from "vitest";
import { pathField } from "../../templates/runtime/encode.ts";
import { RequestEncodeError, SdkError } from "../../templates/runtime/errors.ts";
import { byLastItem, byLink, followLink } from "../../templates/runtime/links.ts";
import {
  byCursor,
  paged,
  type PagedCall,
  type PageSpec,
} from "../../templates/runtime/paginate.ts";
import type { CredentialSet } from "../../templates/runtime/types.ts";
import type { Client } from "../../templates/runtime/client.ts";
import { A, B, client, operation, reply, useServers } from "./harness.ts";

useServers();

type Body = { items: unknown[] };

const inBody: PageSpec = {
  advance: byCursor,
  field: "next link",
  items: ["items"],
  next: ["links", "next"],
};
const inHeader: PageSpec = { advance: byLink, field: "next link", items: [] };
const byId: PageSpec = {
  advance: byLastItem,
  field: "after",
  items: ["items"],
  next: ["id"],
  more: ["more"],
};

function list(
  spec: PageSpec,
  request: object = {},
  on: Client<CredentialSet> = client({ credentials: { token: "t1" } }),
): PagedCall<Body, unknown> {
  const changes = {
    path: "/shops/{shop}/<kind>",
    query: { after: 1, limit: 1 } as const,
    write: [pathField("kind", "label"), followLink],
    security: [["token"]],
  };
  return paged(on, operation(changes), spec, { shop: "s1", kind: "k", ...request });
}

async function all(call: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of call) items.push(item);
  return items;
}

const urls = () => A.seen.map(({ url }) => url);

/** Answers with one item a page, the first page leading to this. */
function leadTo(next: unknown): void {
  A.answer = (response, _, count) =>
    reply(response, 200, { items: [count], links: { next: count === 1 ? next : null } });
}

describe("a next address in the body", () => {
  test("is sent as it is, with the credentials and headers of the call", async () => {
    leadTo(`${A.origin}/v2/list?cursor=a%2Fb&x={y}#part`);
    expect(await all(list(inBody, { limit: 5 }))).toEqual([1, 2]);
    expect(urls()).toEqual(["/shops/s1/.k?limit=5", "/v2/list?cursor=a%2Fb&x={y}"]);
    expect(A.seen[1]!.headers).toMatchObject({
      authorization: "Bearer t1",
      accept: "application/json",
    });
  });

  test.each([
    ["/v2/list?page=2", "/v2/list?page=2"],
    ["?page=2", "/shops/s1/.k?page=2"],
    ["more", "/shops/s1/more"],
  ])("may be relative: %s", async (link, wanted) => {
    leadTo(link);
    await all(list(inBody));
    expect(urls()[1]).toBe(wanted);
  });

  test.each(["null", '""', "missing"])("that is %s is the end", async (kind) => {
    leadTo(kind === "null" ? null : kind === '""' ? "" : undefined);
    expect(await all(list(inBody))).toEqual([1]);
  });

  test.each<[string, () => unknown]>([
    ["another origin", () => `${B.origin}/steal`],
    ["another origin without a scheme", () => `//${new URL(B.origin).host}/steal`],
    ["another scheme", () => `https://${new URL(A.origin).host}/steal`],
    ["a user", () => A.origin.replace("//", "//u:p@")],
    ["a script", () => "javascript:alert(1)"],
    ["a file", () => "file:///etc/passwd"],
    ["no address", () => "http://["],
    ["an object", () => ({ href: "/x" })],
  ])("R12 that leads to %s is refused before anything is sent there", async (_, link) => {
    leadTo(link());
    const work = all(list(inBody));
    await expect(work).rejects.toThrow(RequestEncodeError);
    await expect(work).rejects.toThrow("next link: leads to another origin");
    expect([A.seen.length, B.seen]).toEqual([1, []]);
  });

  test.each([1, 2, 3])("R25 that repeats after %i pages is a typed error", async (length) => {
    A.answer = (response, _, count) =>
      reply(response, 200, { items: [count], links: { next: `/page/${count % length}` } });
    const work = all(list(inBody));
    await expect(work).rejects.toThrow(SdkError);
    await expect(work).rejects.toThrow("things:get: the same next link twice");
    expect(A.seen.length).toBeLessThanOrEqual(length + 1);
  });
});

describe("a Link header", () => {
  test.each<[string, string | undefined]>([
    ['</p2>; rel="next"', "/p2"],
    ["</p2>;rel=next", "/p2"],
    ["</p2> ; REL = Next", "/p2"],
    ['</p0>; rel="prev", </p2>; rel="next", </p9>; rel="last"', "/p2"],
    ['</p2>; rel="last next"', "/p2"],
    ['</a,b;c>; title="x, </no>; rel=\\"next\\""; rel="next"', "/a,b;c"],
    ['</p2>; rel="prev"; rel="next"', undefined],
    ['</p2>; rel="next"; anchor="#other"', undefined],
    ['</p2>; title="rel=next"', undefined],
    ["</p2>; rel=nextish", undefined],
    ["</p2>", undefined],
    ["nonsense", undefined],
    ["", undefined],
  ])("%j leads to %s", async (header, wanted) => {
    A.answer = (response, _, count) =>
      reply(response, 200, [count], count === 1 && header ? { link: header } : {});
    expect(await all(list(inHeader))).toEqual(wanted === undefined ? [1] : [1, 2]);
    expect(urls()[1]).toBe(wanted);
  });

  test("R12 to another origin is refused", async () => {
    A.answer = (response) => reply(response, 200, [1], { link: `<${B.origin}/steal>; rel="next"` });
    await expect(all(list(inHeader))).rejects.toThrow(RequestEncodeError);
    expect(B.seen).toEqual([]);
  });

  test("is read in linear time, whatever is in it", async () => {
    const link = `${'<a>; x="\\\\'.repeat(600)}${"; ".repeat(1500)}${"<".repeat(1500)}`;
    A.answer = (response) => reply(response, 200, [1], { link });
    const start = performance.now();
    expect(await all(list(inHeader))).toEqual([1]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("the last item", () => {
  test("is what the next page follows, while there is more", async () => {
    A.answer = (response, _, count) =>
      reply(response, 200, { items: [{ id: `i${count}` }], more: count < 3 });
    expect(await all(list(byId, { limit: 1 }))).toHaveLength(3);
    expect(urls().map((url) => new URL(url, A.origin).searchParams.get("after"))).toEqual([
      null,
      "i1",
      "i2",
    ]);
  });

  test.each([
    ["without an id", { items: [{}], more: true }],
    ["that is nothing", { items: [null], more: true }],
    ["of a last page", { items: [{ id: "i1" }], more: false }],
    ["of an empty page", { items: [], more: true }],
  ])("%s is the end", async (_, body) => {
    A.answer = (response) => reply(response, 200, body);
    await all(list(byId));
    expect(A.seen).toHaveLength(1);
  });

  test("R25 that comes again is a typed error", async () => {
    A.answer = (response) => reply(response, 200, { items: [{ id: "i1" }], more: true });
    await expect(all(list(byId))).rejects.toThrow("the same after twice");
    expect(A.seen).toHaveLength(2);
  });
});
