/** A fresh server and fresh clients for each test, and what to check on every request that arrives. */
import { afterEach, beforeEach, expect } from "vitest";
import type { Client, Polar } from "../../generated/polar/dist/index.d.ts";
import { startPolarServer, type PolarServer, type RecordedRequest } from "../server/index.ts";
import { core, sdk } from "./sdk.ts";

/** What the clients of a world hold: one credential for each side of the API. */
export type Held = { oat: string; customerSession: string };

/** A server with the clients to call it. The session is the one of the team that pays for seats. */
export type World = {
  server: PolarServer;
  held: Held;
  polar: Polar<Held>;
  /** For standalone functions. */
  client: Client<Held>;
};

/** The world of the running test. */
export let world: World;

/** Has a world made before each test of a file; a request that the description forbids fails the test. */
export function useWorld(): void {
  beforeEach(async () => {
    const server = await startPolarServer();
    const { tokens, seed } = server;
    const held = { oat: tokens.oat, customerSession: tokens.customerSession(seed.buyer.id) };
    const options = { credentials: held, baseUrl: server.url };
    world = { server, held, polar: new sdk.Polar(options), client: core.createClient(options) };
  });
  afterEach(async () => {
    await world.server.close();
    expect(world.server.mismatches).toEqual([]);
  });
}

/** What a request should look like on the wire. */
export type Wire = {
  /** Method, a blank, path and query exactly as sent. */
  line: string;
  body?: unknown;
  token: string | undefined;
  accept?: string;
};

/** Checks everything about a request that a server can see. */
export function expectWire(request: RecordedRequest | undefined, wire: Wire): void {
  expect(request).toBeDefined();
  const { method, path, headers, body } = request!;
  expect(`${method} ${path}`).toBe(wire.line);
  expect(body).toEqual(wire.body);
  expect({
    accept: headers.accept,
    "user-agent": headers["user-agent"],
    authorization: headers.authorization,
    "content-type": headers["content-type"],
    cookie: headers.cookie,
  }).toEqual({
    accept: wire.accept ?? "application/json",
    "user-agent": "sdkwright-polar/0.1.0",
    authorization: wire.token === undefined ? undefined : `Bearer ${wire.token}`,
    "content-type": wire.body === undefined ? undefined : "application/json",
    cookie: undefined,
  });
}

/** An address that refuses connections: a server was there a moment ago. */
export async function closedAddress(): Promise<string> {
  const server = await startPolarServer();
  await server.close();
  return server.url;
}

/** The error that a promise ends in; fails the test when it does not. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    (value) => {
      throw new Error(`Expected a failure, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
