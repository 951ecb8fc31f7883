/** R15, R36, R37: what is converted and compared in answers is so in events of streams and in webhooks too. */
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DriftFinding } from "../../templates/runtime/drift.ts";
import type { StreamCall } from "../../templates/runtime/stream.ts";
import { reply, startServer, type Loopback } from "../runtime/harness.ts";
import { emitCase, type EmittedPackage } from "./emitted.ts";
import { complaints, packageSources } from "./program.ts";
import { runCase } from "./case.ts";

type Operation = (client: object, request?: object, options?: object) => StreamCall<unknown>;
type Webhooks = {
  verifyWebhook: (
    body: string,
    headers: object,
    secret: string,
    options?: object,
  ) => Promise<unknown>;
};

const past = "9007199254740993";
const at = "2026-01-31T12:00:00+01:00";
const date = new Date("2026-01-31T11:00:00Z");

let server: Loopback;
let emitted: EmittedPackage;
let createClient: (options: object) => object;
let trades: Record<"ticks" | "lines" | "names", Operation>;

beforeAll(async () => {
  server = await startServer();
  emitted = await emitCase("conversions-events", { int64: "bigint", dates: "date" });
  const core = await emitted.load<{ createClient: typeof createClient }>("core.js");
  const checks = await emitted.load<object>("validation.js");
  createClient = (options) => core.createClient({ checks, ...options });
  trades = await emitted.load<typeof trades>("operations/trades.js");
});
afterAll(async () => {
  await server.close();
  emitted.remove();
});

/** The events of an operation whose server sends this, and the error that they end in. */
async function heard(
  name: keyof typeof trades,
  body: string,
  options: object = {},
): Promise<{ events: unknown[]; error?: Error }> {
  const type = name === "lines" ? "application/x-ndjson" : "text/event-stream";
  server.answer = (response) => reply(response, 200, body, { "content-type": type });
  const client = createClient({ baseUrl: server.origin, retry: false, ...options });
  const events: unknown[] = [];
  try {
    for await (const event of trades[name](client)) events.push(event);
    return { events };
  } catch (error) {
    return { events, error: error as Error };
  }
}

describe("R15 R37 events of a stream", () => {
  test("each is converted by its name, with all digits; a date that is plain text too", async () => {
    const { events } = await heard(
      "ticks",
      [
        `event: traded\nid: ${past}\ndata: {"cents":${past},"at":"${at}","next":{"cents":1,"at":"${at}"}}`,
        `event: closed\ndata: {"volume":-${past},"note":"${past}"}`,
        `event: clock\ndata: ${at}`,
        `event: new\ndata: {"at":"${at}","cents":${past}}`,
        "",
      ].join("\n\n"),
    );
    const id = past;
    expect(events).toEqual([
      {
        event: "traded",
        id,
        data: { cents: BigInt(past), at: date, next: { cents: 1n, at: date } },
      },
      { event: "closed", id, data: { volume: BigInt(`-${past}`), note: past } },
      { event: "clock", id, data: date },
      { event: "new", id, data: { at, cents: Number(past) } },
    ]);
  });

  test("lines are converted", async () => {
    const { events } = await heard("lines", `{"cents":${past},"at":"${at}"}\n{"cents":0}\n`);
    expect(events).toEqual([{ data: { cents: BigInt(past), at: date } }, { data: { cents: 0n } }]);
  });

  test("what cannot be converted ends the stream in a typed error that names the place", async () => {
    const { events, error } = await heard("lines", `{"cents":1}\n{"cents":1,"at":"soon"}\n`);
    expect(events).toHaveLength(1);
    expect(String(error)).toMatch(
      /^ResponseDecodeError: 200 trades:lines: "\/data\/at": expected a date-time/,
    );
  });
});

describe("R36 events of a stream", () => {
  const wrong = 'data: {"name":"a"}\n\ndata: {"name":7,"more":1}\n\n';

  test("strict: the first that is not as documented ends the stream, with what was found", async () => {
    const { events, error } = await heard("names", wrong, { validation: "strict" });
    expect(events).toEqual([{ data: { name: "a" } }]);
    expect(error).toMatchObject({
      name: "ResponseDecodeError",
      findings: [
        { kind: "wrongType", pointer: "/data/name", operationId: "trades:names", status: 200 },
      ],
    });
  });

  test("report: the hook is told, and every event is given as it came", async () => {
    const found: DriftFinding[] = [];
    const hooks = { onDrift: (finding: DriftFinding) => found.push(finding) };
    const { events } = await heard("names", wrong, { validation: "report", hooks });
    expect(events).toEqual([{ data: { name: "a" } }, { data: { name: 7, more: 1 } }]);
    expect(found.map(({ pointer }) => pointer)).toEqual(["/data/name"]);
  });

  test("an event of a new name is found where the names are known", async () => {
    const found: DriftFinding[] = [];
    const hooks = { onDrift: (finding: DriftFinding) => found.push(finding) };
    const body = 'event: paused\ndata: {}\n\nevent: closed\ndata: {"volume":"1"}\n\n';
    const { events } = await heard("ticks", body, { validation: "report", hooks });
    expect(events).toHaveLength(2);
    expect(found).toMatchObject([
      { kind: "newVariant", pointer: "/event", actual: "paused" },
      { kind: "wrongType", pointer: "/data/volume", expected: "integer" },
    ]);
  });

  test("none: nothing is compared, and checks that are not passed are not missed", async () => {
    expect((await heard("names", wrong, { checks: [] })).events).toHaveLength(2);
  });

  test("without the operation's check the call ends before anything is sent", async () => {
    const before = server.seen.length;
    const { error } = await heard("names", wrong, { validation: "strict", checks: [] });
    expect(error?.name).toBe("RequestEncodeError");
    expect(server.seen).toHaveLength(before);
  });
});

describe("R15 R37 webhooks", () => {
  const secret = `whsec_${btoa("a secret of more than sixteen bytes")}`;

  async function received(body: string, options?: object): Promise<unknown> {
    const { verifyWebhook } = await emitted.load<Webhooks>("webhooks.js");
    const now = new Date();
    const headers = {
      "webhook-id": "1",
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign("1", now, body),
    };
    return verifyWebhook(body, headers, secret, options);
  }

  test.each([
    [
      `{"type":"trade.done","data":{"cents":${past},"at":"${at}"}}`,
      { type: "trade.done", data: { cents: BigInt(past), at: date } },
    ],
    [`{"type":"day.closed","at":"${at}","volume":5}`, { type: "day.closed", at: date, volume: 5n }],
    [`{"type":"name.changed","at":"${at}"}`, { type: "name.changed", at }],
    [`{"type":"day.opened","at":"${at}"}`, { type: "day.opened", at }],
  ])("%s is read by its type", async (body, expected) => {
    expect(await received(body)).toEqual(expected);
  });

  test("R36 what is compared is the event as it came", async () => {
    const checks = await emitted.load("validation.js");
    const options = { validation: "strict", checks };
    const done = `{"type":"trade.done","data":{"cents":${past},"at":"${at}"}}`;
    expect(await received(done, options)).toMatchObject({ data: { cents: BigInt(past) } });
    await expect(
      received(`{"type":"name.changed","at":7,"name":8}`, options),
    ).rejects.toMatchObject({
      name: "WebhookVerificationError",
      findings: [{ kind: "wrongType", pointer: "/at", operationId: "name.changed" }],
    });
  });

  test("what cannot be converted is refused as everything else is", async () => {
    await expect(received('{"type":"day.closed","at":"soon"}')).rejects.toThrow(
      "the webhook was not verified",
    );
  });
});

test("the types say what is there", async () => {
  const { all } = await runCase("conversions-events");
  const sources = new Map(packageSources("/trades", all));
  sources.set("/trades/src/consumer.ts", consumer);
  expect(complaints(sources)).toEqual([]);
});

const consumer = `
import { Exchange } from "./index.js";
import { verifyWebhook } from "./webhooks.js";
const { trades } = new Exchange({ baseUrl: "http://127.0.0.1" });
export async function read(): Promise<void> {
  for await (const item of trades.ticks()) {
    if (item.event === "traded") item.data.next?.at.toISOString();
    else if (item.event === "closed") item.data.volume.toString(16);
    else item.data.toISOString();
  }
  for await (const { data } of trades.lines()) data.at.toISOString();
  const event = await verifyWebhook("", {}, "");
  if (event.type === "day.closed") event.at.toISOString();
  else if (event.type === "trade.done") event.data.cents.toString(16);
}
`;
