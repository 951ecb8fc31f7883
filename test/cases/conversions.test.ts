/** R15, R37: integers of 64 bits and points in time, as an emitted package reads and sends them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Call } from "../../templates/runtime/call.ts";
import { quoteIntegers } from "../../templates/runtime/convert.ts";
import { reply, startServer, type Loopback } from "../runtime/harness.ts";
import { emitCase, type EmittedPackage } from "./emitted.ts";

type Operation = (client: object, request?: object) => Call<Record<string, unknown>>;
type Bank = { emitted: EmittedPackage; client: object } & Record<
  "get" | "put" | "add" | "count",
  Operation
>;

let server: Loopback;
const made: EmittedPackage[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  for (const emitted of made) emitted.remove();
});

async function bank(changes: Parameters<typeof emitCase>[1] = {}): Promise<Bank> {
  const emitted = await emitCase("int64", changes);
  made.push(emitted);
  type Core = { createClient: (options: object) => object };
  const { createClient } = await emitted.load<Core>("core.js");
  const operations = await emitted.load<Omit<Bank, "emitted" | "client">>("operations/ledgers.js");
  return { ...operations, emitted, client: createClient({ baseUrl: server.origin, retry: false }) };
}

/** The answer to a text, as a value or as the message of the error. */
async function answered(on: Bank, text: string): Promise<unknown> {
  server.answer = (response) => reply(response, 200, text);
  const result = await on.get(on.client, { number: 1 }).result();
  return result.ok ? result.data : String(result.error);
}

const past = "9007199254740993";
const huge = "12345678901234567890";

describe("R15 int64 as a number", () => {
  let on: Bank;
  beforeAll(async () => {
    on = await bank();
  });

  test.each([
    [`{"number":${past}}`, "/number"],
    [`{"number":-${past}}`, "/number"],
    [`{"number":1e400}`, "/number"],
    [`{"number":1,"parent":{"number":1,"parent":{"number":${huge}}}}`, "/parent/parent/number"],
    [`{"number":1,"balances":{"x":1,"y":${huge}}}`, "/balances/y"],
    [`{"number":1,"pair":["a",${huge}]}`, "/pair/1"],
    [`{"number":1,"maybe":${huge}}`, "/maybe"],
    [`{"number":1,"either":${huge}}`, "/either"],
    [`{"number":1,"a/b":${huge}}`, "/a~1b"],
    [`{"number":1,"entries":[{"kind":"debit","cents":${huge}}]}`, "/entries/0/cents"],
  ])("%s is refused at its place", async (text, pointer) => {
    const said = await answered(on, text);
    expect(said).toMatch(/^ResponseDecodeError: 200 ledgers:get: /);
    expect(said).toContain(`"${pointer}"`);
    expect(said).not.toContain("345678");
  });

  test.each([
    '{"number":9007199254740991}',
    '{"number":-9007199254740991,"maybe":null}',
    `{"number":1,"ratio":${huge},"free":{"number":${huge}},"note":"${huge}","unclear":${huge}}`,
    `{"number":1,"entries":[{"kind":"credit","cents":"${huge}"},{"kind":"new","cents":${huge}}]}`,
    '{"number":"7","balances":[],"entries":{},"parent":5}',
    "null",
  ])("%s is passed through", async (text) => {
    expect(await answered(on, text)).toEqual(JSON.parse(text));
  });

  test("each status has its own conversion", async () => {
    server.answer = (response) => reply(response, 201, `{"number":${huge}}`);
    await expect(on.put(on.client, { number: 1, body: { number: 1 } })).rejects.toThrow(
      '"/number"',
    );
    server.answer = (response) => reply(response, 201, '{"number":5}');
    expect(await on.put(on.client, { number: 1, body: { number: 1 } })).toEqual({
      status: 201,
      body: { number: 5 },
    });
  });

  test("an operation without such an integer does not carry the code", async () => {
    type Specs = Record<string, object>;
    const loaded = Object.values(await on.emitted.load<Specs>("operations/ledgers.js"));
    const specOf = (id: string) => loaded.find((each) => "id" in each && each.id === id);
    expect(specOf("ledgers:get")).toHaveProperty("output");
    expect(specOf("ledgers:count")).not.toHaveProperty("decode");
    expect(specOf("ledgers:add")).not.toHaveProperty("input");
    expect(specOf("ledgers:get")).not.toHaveProperty("quote");
  });
});

describe("R15 int64 as a bigint", () => {
  let on: Bank;
  beforeAll(async () => {
    on = await bank({ int64: "bigint" });
  });

  test("keeps every digit, and leaves everything else as it is", async () => {
    const text = `{"number":${huge},"note":"${huge} \\" ${past}","ratio":${huge},"balances":{"x":-${past},"y":0},"free":{"deep":[${huge}]},"entries":[{"kind":"debit","cents":${past}},{"kind":"credit","cents":"${huge}"}],"pair":["${huge}",2]}`;
    const found = (await answered(on, text)) as Record<string, unknown>;
    expect(found).toEqual({
      number: BigInt(huge),
      note: `${huge} " ${past}`,
      ratio: Number(huge),
      balances: { x: BigInt(`-${past}`), y: 0n },
      free: { deep: [Number(huge)] },
      entries: [
        { kind: "debit", cents: BigInt(past) },
        { kind: "credit", cents: huge },
      ],
      pair: [huge, 2n],
    });
    expect(String(found["number"])).toBe(huge);
  });

  test("sends every digit, in a body and in a path", async () => {
    server.answer = (response) => reply(response, 200, "{}");
    const balances = { x: BigInt(past) };
    const body = { number: BigInt(huge), balances, note: "1\u2028", ratio: 0.5 };
    await on.put(on.client, { number: BigInt(huge), body });
    expect(server.seen.at(-1)?.url).toBe(`/ledgers/${huge}`);
    expect(server.seen.at(-1)?.body).toBe(
      `{"number":${huge},"balances":{"x":${past}},"note":"1\u2028","ratio":0.5}`,
    );
    expect(body.number).toBe(BigInt(huge));
    await on.add(on.client, { body: [{ kind: "debit", cents: BigInt(huge) }, { kind: "x" }] });
    expect(server.seen.at(-1)?.body).toBe(`[{"kind":"debit","cents":${huge}},{"kind":"x"}]`);
    expect(server.seen.at(-1)?.headers["content-type"]).toBe("application/json");
  });

  test("a number in exponents that is too large is refused", async () => {
    expect(await answered(on, '{"number":1e20}')).toContain('"/number"');
  });

  test("an error body that does not fit stays as it came", async () => {
    server.answer = (response) => reply(response, 409, `{"detail":"d","by":5}`);
    const result = await on.get(on.client, { number: 1 }).result();
    expect(result).toMatchObject({ ok: false, error: { body: { detail: "d", by: 5n } } });
    server.answer = (response) => reply(response, 409, `{"detail":"d","by":${huge}}`);
    const other = await on.get(on.client, { number: 1 }).result();
    expect(other).toMatchObject({ error: { body: { detail: "d", by: Number(huge) } } });
  });
});

describe("R15 int64 as a string", () => {
  test("keeps every digit both ways, and refuses what is none", async () => {
    const on = await bank({ int64: "string" });
    expect(await answered(on, `{"number":${huge},"maybe":7}`)).toEqual({
      number: huge,
      maybe: "7",
    });
    server.answer = (response) => response.writeHead(204).end();
    await on.add(on.client, { body: [{ kind: "debit", cents: `-${huge}` }] });
    expect(server.seen.at(-1)?.body).toBe(`[{"kind":"debit","cents":-${huge}}]`);
    const before = server.seen.length;
    const body = [{ kind: "debit", cents: "1; drop" }];
    await expect(on.add(on.client, { body })).rejects.toThrow('body "/0/cents": expected digits');
    expect(server.seen).toHaveLength(before);
  });
});

describe("R37 dates", () => {
  let on: Bank;
  beforeAll(async () => {
    on = await bank({ dates: "date" });
  });

  test.each([
    ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000Z"],
    ["2026-01-31t12:00:00.123456z", "2026-01-31T12:00:00.123Z"],
    ["2026-01-31 12:00:00+02:00", "2026-01-31T10:00:00.000Z"],
    ["2024-02-29T23:59:59-00:30", "2024-03-01T00:29:59.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ])("%s is a Date", async (text, expected) => {
    const found = await answered(on, JSON.stringify({ opened_at: text, day: "2026-01-31" }));
    const { opened_at: openedAt, day } = found as { opened_at: Date; day: string };
    expect(openedAt).toBeInstanceOf(Date);
    expect(openedAt.toISOString()).toBe(expected);
    expect(day).toBe("2026-01-31");
  });

  test.each([
    "2026-01-31T12:00:00",
    "2026-02-30T12:00:00Z",
    "2025-02-29T12:00:00Z",
    "2026-13-01T12:00:00Z",
    "2026-12-31T23:59:60Z",
    "10000-01-01T00:00:00Z",
    "+010000-01-01T00:00:00Z",
    "2026-01-31",
    "2026-01-31T25:00:00Z",
    "2026-01-31T12:00:00+99:00",
    "yesterday",
    "",
  ])("%s is refused at its place", async (text) => {
    const said = await answered(on, JSON.stringify({ parent: { opened_at: text } }));
    expect(said).toMatch(/^ResponseDecodeError: .*"\/parent\/opened_at": expected a date-time/);
  });

  test("are sent as text, and never when they are invalid", async () => {
    const since = new Date(Date.UTC(2026, 0, 31));
    server.answer = (response) => reply(response, 200, "{}");
    await on.get(on.client, { number: 1, since });
    expect(server.seen.at(-1)?.url).toBe("/ledgers/1?since=2026-01-31T00%3A00%3A00.000Z");
    await expect(on.get(on.client, { number: 1, since: new Date(NaN) })).rejects.toThrow("since");
    const body = { number: 1, opened_at: since, parent: { number: 2 } };
    await on.put(on.client, { number: 1, body });
    expect(body.opened_at).toBe(since);
    expect(server.seen.at(-1)?.body).toContain('"2026-01-31T00:00:00.000Z"');
    for (const wrong of [new Date(NaN), new Date(Date.UTC(10000, 0))]) {
      const bad = { number: 1, opened_at: wrong };
      await expect(on.put(on.client, { number: 1, body: bad })).rejects.toThrow("/opened_at");
    }
  });

  test("null and absent stay so", async () => {
    expect(await answered(on, '{"opened_at":null}')).toEqual({ opened_at: null });
  });
});

describe("quoteIntegers", () => {
  test.each([
    ['{"a":1}', undefined],
    [`[0.${huge}]`, undefined],
    [`[${huge}e2,${huge}.5]`, undefined],
    [`[${huge},-${past} ]`, `["${huge}","-${past}" ]`],
    [`["${huge}","\\\\",${huge}]`, `["${huge}","\\\\","${huge}"]`],
    [`["\\"${huge}",1]`, undefined],
    [huge, `"${huge}"`],
  ])("%s", (text, expected) => {
    expect(quoteIntegers(text)).toBe(expected);
  });

  test("takes time in proportion", () => {
    const texts = [
      `[${huge},"${"\\\\".repeat(500_000)}"]`,
      `[${huge},${"1".repeat(1_000_000)}.5]`,
      `[${huge},"${"1".repeat(1_000_000)}"]`,
      `[${`${huge},`.repeat(50_000)}1]`,
    ];
    const start = performance.now();
    for (const text of texts) expect(quoteIntegers(text)).toContain(`"${huge}"`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
