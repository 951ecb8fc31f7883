/** References to other hosts, against a server of this machine. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validate } from "../../../generator/index.ts";
import { createFetch, isPrivate, lookupPublic, remoteLimits } from "../../../generator/remote.ts";
import { place, tempFolder } from "../output/folders.ts";

const pages = new Map<string, string>([
  [
    "/a.yaml",
    "Pet: { properties: { owner: { $ref: 'sub/b.yaml#/Owner' }, pet: { $ref: '#/Pet' } } }",
  ],
  ["/sub/b.yaml", "Owner: { type: nope }"],
  ["/broken.yaml", "a: [hunter2"],
  [
    "/outward.yaml",
    "Out: { $ref: 'https://elsewhere.example/x.yaml' }\nUp: { $ref: 'file:///etc/passwd' }",
  ],
]);

const asked: string[] = [];
const answer: RequestListener = ({ url = "" }, response) => {
  asked.push(url);
  const hop = /^\/hop\/(\d+)$/.exec(url);
  if (hop) {
    const left = Number(hop[1]) - 1;
    response.writeHead(302, { location: left === 0 ? "/a.yaml" : `/hop/${left}` }).end();
  } else if (url === "/away") response.writeHead(302, { location: "http://10.0.0.1/" }).end();
  else if (url === "/large") response.end("x".repeat(remoteLimits.bytes + 1));
  else if (url === "/binary") response.end(Uint8Array.of(0xff, 0xfe));
  else if (url === "/cut")
    response.writeHead(200, { "content-length": 9 }).write("x", () => response.destroy());
  else if (pages.has(url)) response.end(pages.get(url));
  else response.writeHead(404).end("hunter2");
};

let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

/** What is said about a document whose one schema refers to this address. */
async function said(reference: string, hosts: string[] | undefined): Promise<string[]> {
  const folder = tempFolder();
  place(folder, {
    "spec.yaml": `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents: { schemas: { A: { $ref: "${reference}" } } }\n`,
  });
  const config = hosts ? { remote: { hosts } } : {};
  const diagnostics = await validate(join(folder, "spec.yaml"), { config });
  expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
  return diagnostics.map(({ code, file = "", line }) => {
    const shown = file.replace(folder, "").replace(host, "HOST");
    return `${code} ${shown}:${line ?? ""}`;
  });
}

describe("a reference to another host", () => {
  test("is refused, and nothing is asked for, unless the host is allowed", async () => {
    asked.length = 0;
    expect(await said(`http://${host}/a.yaml#/Pet`, undefined)).toEqual(["SW2002 /spec.yaml:4"]);
    expect(await said(`http://${host}/a.yaml#/Pet`, ["127.0.0.1", "example.com"])).toEqual([
      "SW2002 /spec.yaml:4",
    ]);
    expect(asked).toEqual([]);
  });

  test("is followed where the host is allowed, and so are those within", async () => {
    asked.length = 0;
    expect(await said(`http://${host}/a.yaml#/Pet`, [host])).toEqual([
      "SW4001 http://HOST/sub/b.yaml:1",
    ]);
    expect(asked).toEqual(["/a.yaml", "/sub/b.yaml"]);
  });

  test.each([
    ["/missing.yaml", ["SW2008 /spec.yaml:4"]],
    ["/broken.yaml", ["SW2006 /spec.yaml:4"]],
    ["/a.yaml#/Nope", ["SW2001 /spec.yaml:4"]],
    ["/outward.yaml#/Out", ["SW2002 http://HOST/outward.yaml:1"]],
    ["/outward.yaml#/Up", ["SW2002 http://HOST/outward.yaml:2"]],
  ])("%s", async (path, want) => {
    expect(await said(`http://${host}${path}`, [host])).toEqual(want);
  });
});

describe("fetching", () => {
  const reasonFor = async (address: string, hosts = [host]): Promise<string> => {
    const loaded = await createFetch(hosts)(address);
    return "reason" in loaded ? loaded.reason : "fetched";
  };

  test.each([
    ["/hop/3", "fetched"],
    ["/hop/4", "it is redirected more than 3 times"],
    ["/away", "it leads to 10.0.0.1, which is not allowed"],
    ["/large", "it is larger than 20 MB"],
    ["/binary", "it is not UTF-8"],
    ["/cut", "the host cannot be reached"],
    ["/missing", "the server answers 404"],
  ])("%s: %s", async (path, want) => {
    expect(await reasonFor(`http://${host}${path}`)).toBe(want);
  });

  test("is by https, but for this machine", async () => {
    expect(await reasonFor("http://example.com/", ["example.com"])).toBe("only https is used");
  });

  test.each([{ all: true }, { all: false }])(
    "a name that leads home is refused: %j",
    async (options) => {
      const error = await new Promise<Error | null>((resolve) => {
        lookupPublic("localhost", options, resolve);
      });
      expect(error?.message).toBe("the host is in a private network");
    },
  );

  test.each([
    ["127.0.0.1", 4, true],
    ["10.1.2.3", 4, true],
    ["172.31.0.1", 4, true],
    ["172.32.0.1", 4, false],
    ["169.254.169.254", 4, true],
    ["255.255.255.255", 4, true],
    ["93.184.216.34", 4, false],
    ["::1", 6, true],
    ["fe80::1", 6, true],
    ["fd00::1", 6, true],
    ["::ffff:10.0.0.1", 6, true],
    ["2606:2800:220:1::1", 6, false],
  ])("%s of family %i is private: %j", (address, family, want) => {
    expect(isPrivate({ address, family })).toBe(want);
  });
});
