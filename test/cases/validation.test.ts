/** R26, R36: an emitted package compares answers with the document, as far as its user asks for it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DriftFinding, Validation } from "../../templates/runtime/drift.ts";
import type { ResponseDecodeError } from "../../templates/runtime/errors.ts";
import type { Call } from "../../templates/runtime/call.ts";
import { reply, secret, startServer, type Loopback } from "../runtime/harness.ts";
import { emitCase, type EmittedPackage } from "./emitted.ts";

type Options = {
  baseUrl?: string;
  validation?: Validation;
  checks?: unknown;
  retry?: false;
  credentials?: { key: string };
  hooks?: { onDrift?: (finding: DriftFinding) => unknown };
};
type Operation = (client: object, request?: object, options?: Options) => Call<unknown>;
type Core = { createClient: (options: Options) => object };

const credentials = { key: secret };

let zoo: EmittedPackage;
let server: Loopback;
let createClient: Core["createClient"];
let getZoo: Operation;
let getTree: Operation;
let deleteZoo: Operation;

beforeAll(async () => {
  zoo = await emitCase("validation");
  server = await startServer();
  const core = await zoo.load<Core>("core.js");
  const checks = await zoo.load<Record<string, unknown>>("validation.js");
  createClient = (options) => core.createClient({ checks, ...options });
  const zoos = await zoo.load<
    { get: Operation; zoosDelete: Operation } & Record<string, Operation>
  >("operations/zoos.js");
  getZoo = zoos.get;
  deleteZoo = zoos["delete"]!;
  ({ get: getTree } = await zoo.load<{ get: Operation }>("operations/trees.js"));
});
afterAll(async () => {
  await server.close();
  zoo.remove();
});

const good = { name: "Z", size: 3, status: "open", keeper: null };

/** What `report` finds in an answer. */
async function drift(body: unknown, operation = getZoo, status = 200): Promise<DriftFinding[]> {
  server.answer = (response) =>
    reply(response, status, typeof body === "string" ? body : JSON.stringify(body));
  const found: DriftFinding[] = [];
  const hooks = { onDrift: (finding: DriftFinding) => found.push(finding) };
  const client = createClient({
    baseUrl: server.origin,
    validation: "report",
    hooks,
    credentials,
  });
  const result = await operation(client, { id: "1" }).result();
  expect(result).toMatchObject({ ok: true });
  if (operation === getZoo && result.ok) expect(result.data).toEqual(body);
  return found;
}

/** How `strict` ends. */
async function refusal(body: unknown, options: Options = {}): Promise<ResponseDecodeError> {
  server.answer = (response) => reply(response, 200, JSON.stringify(body));
  const client = createClient({
    baseUrl: server.origin,
    validation: "strict",
    credentials,
    ...options,
  });
  const result = await getZoo(client, { id: "1" }).result();
  expect(result.ok).toBe(false);
  return (result as unknown as { error: ResponseDecodeError }).error;
}

const rows: [string, object, [string, string, string, string][]][] = [
  ["nothing wrong", {}, []],
  ["fields that no schema names", { more: { deep: [1] }, __extra: null }, []],
  [
    "an unknown enum value",
    { status: "flooded" },
    [["unknownValue", "/status", "a documented value", "flooded"]],
  ],
  ["a wrong type", { name: 7 }, [["wrongType", "/name", "string", "number"]]],
  ["a fraction for an integer", { size: 1.5 }, [["wrongType", "/size", "integer", "number"]]],
  ["an integer for a number", { area: 2 }, []],
  [
    "a null where none is allowed",
    { name: null, email: null },
    [
      ["unexpectedNull", "/name", "string", "null"],
      ["unexpectedNull", "/email", "string", "null"],
    ],
  ],
  ["a null where it is allowed", { keeper: null, anything: null }, []],
  ["a missing field", { name: undefined }, [["missing", "/name", "string", "nothing"]]],
  [
    "a new variant",
    { pets: [{ kind: "cat", lives: 9 }, { kind: "robot" }] },
    [["newVariant", "/pets/1/kind", "a documented tag", "robot"]],
  ],
  [
    "a variant that lacks something",
    { pets: [{ kind: "cat" }] },
    [["missing", "/pets/0/lives", "integer", "nothing"]],
  ],
  [
    "a variant without a tag",
    { pets: [{ barks: true }] },
    [["missing", "/pets/0/kind", "a tag", "nothing"]],
  ],
  [
    "a tag that every object has",
    { pets: [{ kind: "constructor" }] },
    [["newVariant", "/pets/0/kind", "a documented tag", "constructor"]],
  ],
  [
    "a wrong value in a map",
    { labels: { a: "x", "b/c": 1 } },
    [["wrongType", "/labels/b~1c", "string", "number"]],
  ],
  ["a tuple that is too short", { place: [1] }, [["missing", "/place/1", "number", "nothing"]]],
  [
    "a choice, its only likely variant wrong",
    { either: {} },
    [["missing", "/either/city", "string", "nothing"]],
  ],
  [
    "a choice that allows no number",
    { either: 5 },
    [["wrongType", "/either", "string or object", "number"]],
  ],
  [
    "no variant that fits",
    { one: { neither: 1 } },
    [["newVariant", "/one", "a documented variant", "object"]],
  ],
  ["a variant that fits", { one: { age: 4 } }, []],
  [
    "both parts of a combination",
    { "~/": {} },
    [
      ["missing", "/~0~1/city", "string", "nothing"],
      ["missing", "/~0~1/zip", "string", "nothing"],
    ],
  ],
  ["a list where an object belongs", { one: [1] }, [["wrongType", "/one", "object", "array"]]],
];

describe("R36 report", () => {
  test.each(rows)("%s", async (_, changes, expected) => {
    const found = await drift(JSON.parse(JSON.stringify({ ...good, ...changes })));
    expect(
      found.map(({ kind, pointer, expected: should, actual }) => [kind, pointer, should, actual]),
    ).toEqual(expected);
    for (const { operationId, status } of found) {
      expect([operationId, status]).toEqual(["zoos:get", 200]);
    }
  });

  test("the body as a whole has the empty pointer", async () => {
    expect(await drift([])).toMatchObject([{ kind: "wrongType", pointer: "", expected: "object" }]);
  });

  test("each status has a shape of its own, and others none", async () => {
    expect(await drift({ ticket: 1 }, getTree, 202)).toMatchObject([{ pointer: "/ticket" }]);
    expect(await drift({ ticket: 1 }, getTree, 203)).toEqual([]);
  });

  test("a hook that throws or rejects changes nothing", async () => {
    server.answer = (response) => reply(response, 200, { ...good, name: 1 });
    for (const onDrift of [
      () => {
        throw new Error("hook");
      },
      () => Promise.reject(new Error("hook")),
    ]) {
      const client = createClient({
        credentials,
        baseUrl: server.origin,
        validation: "report",
        hooks: { onDrift },
      });
      expect(await getZoo(client, { id: "1" })).toEqual({ ...good, name: 1 });
    }
  });

  test("the number of findings is bounded", async () => {
    const labels = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    expect(await drift({ ...good, labels })).toHaveLength(100);
  });

  test("depth is bounded, and told", async () => {
    const level = '{"value":1,"children":[';
    const found = await drift(level.repeat(5000) + "]}".repeat(5000), getTree);
    expect(found.map(({ kind }) => kind)).toEqual(["tooDeep"]);
  });

  test("nested choices cost no more than their size", async () => {
    let choice: object | null = null;
    for (let depth = 0; depth < 90; depth++) choice = { next: choice, right: "r" };
    (function spoil(node: Record<string, unknown>): void {
      if (node["next"]) spoil(node["next"] as Record<string, unknown>);
      else node["next"] = 1;
    })(choice as Record<string, unknown>);
    const start = performance.now();
    const found = await drift({ value: 1, children: [], choice }, getTree);
    expect(found.map(({ pointer }) => pointer)).toEqual(["/choice"]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("an unknown value is cut, and a secret that the API echoes is not told", async () => {
    expect((await drift({ ...good, status: "x".repeat(500) }))[0]?.actual).toHaveLength(100);
    const echo = { ...good, status: secret, labels: { [secret]: 1 } };
    expect(JSON.stringify(await drift(echo))).not.toContain(secret);
    expect(inspect(await refusal(echo), { depth: 10 })).not.toContain(secret);
  });
});

describe("R36 strict", () => {
  test("an answer as documented is the value", async () => {
    server.answer = (response) => reply(response, 200, { ...good, extra: 1 });
    const client = createClient({ credentials, baseUrl: server.origin, validation: "strict" });
    expect(await getZoo(client, { id: "1" })).toEqual({ ...good, extra: 1 });
  });

  test("the first difference is in the message, all are findings, and the answer's outside is kept", async () => {
    const error = await refusal({ ...good, status: "flooded", size: "3" });
    expect(error.name).toBe("ResponseDecodeError");
    expect(error.message).toBe(
      '200 zoos:get: not valid application/json (wrongType at "/size": expected integer, and 1 more)',
    );
    expect(error).toMatchObject({ status: 200, requestId: "req_123" });
    expect(error.findings?.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
      "wrongType /size",
      "unknownValue /status",
    ]);
    expect(error.text).toContain("flooded");
  });

  test("a call can choose otherwise than its client", async () => {
    server.answer = (response) => reply(response, 200, { ...good, size: "3" });
    const strict = createClient({ credentials, baseUrl: server.origin, validation: "strict" });
    expect(await getZoo(strict, { id: "1" }, { validation: "none" })).toMatchObject({ size: "3" });
    const none = createClient({ credentials, baseUrl: server.origin });
    expect(await getZoo(none, { id: "1" })).toMatchObject({ size: "3" });
    await expect(getZoo(none, { id: "1" }, { validation: "strict" })).rejects.toThrow("/size");
  });

  test("R26 no pattern of the document is run", async () => {
    server.answer = (response) => reply(response, 200, { ...good, email: `${"a".repeat(60)}!` });
    const client = createClient({ credentials, baseUrl: server.origin, validation: "strict" });
    expect(await getZoo(client, { id: "1" })).toMatchObject({ name: "Z" });
  });

  test("what promises no body is not compared", async () => {
    server.answer = (response) => response.writeHead(204).end();
    const client = createClient({ credentials, baseUrl: server.origin, validation: "strict" });
    expect(await deleteZoo(client, { id: "1" })).toBeUndefined();
  });
});

describe("checks that are passed", () => {
  test("are used, as a list or as a module", async () => {
    const checks = await zoo.load<Record<string, unknown>>("validation.js");
    for (const given of [checks, [checks["ZoosGetCheck"]]]) {
      const error = await refusal({ ...good, name: 1 }, { checks: given });
      expect(error.message).toContain("/name");
    }
  });

  test("without the operation's own, the call ends before anything is sent", async () => {
    const { TreesGetCheck } = await zoo.load<Record<string, unknown>>("validation.js");
    const before = server.seen.length;
    const error = await refusal(good, { checks: [TreesGetCheck] });
    expect(error.name).toBe("RequestEncodeError");
    expect(error.message).toContain("`checks`");
    expect(error.message).toContain("zoos:get");
    expect(server.seen).toHaveLength(before);
  });
});

describe("checks that are not passed", () => {
  test("are loaded for the class of the package", async () => {
    const [name = ""] =
      /(?<=export class )\w+(?= extends Client)/.exec(
        readFileSync(join(zoo.folder, "dist/client.js"), "utf8"),
      ) ?? [];
    type Class = new (options: Options) => { zoos: { get(request: object): Promise<unknown> } };
    const Zoo = (await zoo.load<Record<string, Class>>("index.js"))[name]!;
    server.answer = (response) => reply(response, 200, { ...good, size: "3" });
    const client = new Zoo({ credentials, baseUrl: server.origin, validation: "strict" });
    await expect(client.zoos.get({ id: "1" })).rejects.toThrow("/size");
    const careless = new Zoo({ credentials, baseUrl: server.origin });
    expect(await careless.zoos.get({ id: "1" })).toMatchObject({ size: "3" });
  });

  test("end a call of a standalone function before anything is sent", async () => {
    const before = server.seen.length;
    const error = await refusal(good, { checks: undefined });
    expect(error.name).toBe("RequestEncodeError");
    expect(error.message).toBe("validation: pass `checks`");
    expect(server.seen).toHaveLength(before);
  });
});

describe("a bundle", () => {
  const program = (options: string, lines = "") => `
    import { createClient } from "./dist/core.js";
    import { get } from "./dist/operations/zoos.js";
    ${lines}
    export const run = async (baseUrl) => {
      const client = createClient({ baseUrl, credentials: { key: "k-1234" }, ${options} });
      return get(client, { id: "1" }).result();
    };
    // Imports that wait for themselves would never end.
    export const first = await run("http://127.0.0.1:9").then(({ error }) => error.name);
  `;

  async function bundle(name: string, contents: string) {
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: zoo.folder, loader: "js" },
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
    });
    expect(warnings).toEqual([]);
    const text = outputFiles[0]?.text ?? "";
    const file = join(zoo.folder, name);
    writeFileSync(file, text);
    const loaded = (await import(pathToFileURL(file).href)) as {
      run: (origin: string) => Promise<{ ok: boolean; error: Error }>;
      first: string;
    };
    return { text, ...loaded };
  }

  test("holds neither tables nor interpreter, and says what it lacks", async () => {
    const { text, run, first } = await bundle("plain.mjs", program('validation: "strict"'));
    expect(text).not.toContain("unknownValue");
    expect(first).toBe("RequestEncodeError");
    server.answer = (response) => reply(response, 200, good);
    const before = server.seen.length;
    const { ok, error } = await run(server.origin);
    expect(ok).toBe(false);
    expect(error.message).toBe("validation: pass `checks`");
    expect(server.seen).toHaveLength(before);
  });

  test("works as ever where nothing is validated", async () => {
    const { run } = await bundle("none.mjs", program('validation: "none", retry: false'));
    server.answer = (response) => reply(response, 200, good);
    expect(await run(server.origin)).toMatchObject({ ok: true });
  });

  test("with one check holds its shapes only", async () => {
    const { text, run } = await bundle(
      "checked.mjs",
      program(
        'validation: "strict", checks: [TreesGetCheck], retry: false',
        'import { TreesGetCheck } from "./dist/validation.js";',
      ),
    );
    expect(text).toContain("unknownValue");
    expect(text).toContain('"GET /trees"');
    // Once, as the route of the operation that is called.
    expect(text.split('"GET /zoos/{id}"')).toHaveLength(2);
    expect(text).not.toContain("keeper");
    expect((await run(server.origin)).ok).toBe(false);
  });
});
