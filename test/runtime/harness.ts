/** Two real servers on the loopback interface, A for the API and B for another origin, and an API to call. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";
import { call, type Call } from "../../templates/runtime/call.ts";
import { Client } from "../../templates/runtime/client.ts";
import { nextDelay } from "../../templates/runtime/retry.ts";
import { basic, bearer, cookieKey, headerKey, queryKey } from "../../templates/runtime/security.ts";
import type { SdkError } from "../../templates/runtime/errors.ts";
import type {
  ApiSpec,
  CallOptions,
  ClientOptions,
  CredentialSet,
  FieldEncoder,
  OperationSpec,
} from "../../templates/runtime/types.ts";

/** A request as a server saw it. */
export type Seen = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

/** Answers a request; `count` is its number, from 1. */
export type Handler = (response: ServerResponse, request: Seen, count: number) => void;

/** A server, what it saw, and how it answers. */
export type Loopback = { origin: string; seen: Seen[]; answer: Handler; close(): Promise<void> };

/** A token that must not show up anywhere. */
export const secret = "sk_live_7f3a9c51e2";

/** The API of the running test. */
export let A: Loopback;
/** Another origin. */
export let B: Loopback;

/** Has both servers started before each test of a file and stopped after it. */
export function useServers(): void {
  beforeEach(async () => {
    A = await startServer();
    B = await startServer();
  });
  afterEach(async () => {
    await Promise.all([A.close(), B.close()]);
  });
}

/** A server that answers `{"ok":true}` until told otherwise. */
export async function startServer(): Promise<Loopback> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => undefined);
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
      loopback.seen.push(seen);
      loopback.answer(response, seen, loopback.seen.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const loopback: Loopback = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    answer: (response) => reply(response, 200, { ok: true }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return loopback;
}

/** Answers with JSON, or with a string as it is. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown = "",
  headers: Record<string, string | string[]> = {},
): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "x-request-id": "req_123",
    ...headers,
  });
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  response.end(isRaw ? body : JSON.stringify(body));
}

/** The API that the tests speak to. */
export const api: ApiSpec = {
  agent: "sdkwright-test/1.0.0",
  servers: { production: "http://127.0.0.1:1" },
  schemes: {
    token: bearer,
    login: basic,
    key: headerKey("x-api-key"),
    query: queryKey("api_key"),
    cookie: cookieKey("session"),
  },
  requestId: "x-request-id",
  retry: nextDelay,
};

/** Retries that do not keep a test waiting. */
export const fast = { baseDelayMs: 5, maxDelayMs: 10 };

/** A client for server A. */
export function client(
  options: ClientOptions<CredentialSet> = {},
  spec: Partial<ApiSpec> = {},
): Client<CredentialSet> {
  return new Client<CredentialSet>(
    { ...api, ...spec },
    { baseUrl: A.origin, retry: fast, ...options },
  );
}

/** What a test changes of an operation; `1` stands for a query parameter of the default encoding. */
export type Changes = Partial<Omit<OperationSpec, "query">> & {
  method?: string;
  path?: string;
  query?: { readonly [name: string]: FieldEncoder | 1 };
};

/** An operation without parameters, changed where the test needs it. */
export function operation({
  method = "GET",
  path = "/things",
  query = {},
  ...changes
}: Changes = {}): OperationSpec {
  const entries = Object.entries(query);
  const plain = entries.flatMap(([name, encoder]) => (encoder === 1 ? [name] : []));
  const others = entries.flatMap(([name, encoder]) =>
    encoder === 1 ? [] : [[name, encoder] as const],
  );
  const route = `${method} ${path}${plain.length > 0 ? `{?${plain.join(",")}}` : ""}`;
  return { id: "things:get", route, query: Object.fromEntries(others), ...changes };
}

/** Calls an operation of a new client. */
export function send(
  changes: Changes = {},
  request: object = {},
  { on = client(), ...options }: CallOptions<object> & { on?: Client<CredentialSet> } = {},
): Call<unknown> {
  return call(on, operation(changes), request, options);
}

/** The error that a call ends in; fails the test when there is none. */
export async function failure<E = SdkError>(work: Call<unknown>): Promise<E> {
  const result = await work.result();
  expect(result.ok, "the call should have failed").toBe(false);
  return (result as { error: E }).error;
}

/** Everything that people print of a value. */
export function shown(value: unknown): string {
  const error = value as Partial<Error>;
  const json = JSON.stringify(value, (_, it: unknown) => (it instanceof Headers ? [...it] : it));
  return [
    String(value),
    inspect(value),
    inspect(value, { depth: 10, showHidden: true, getters: true, maxStringLength: Infinity }),
    json,
    error.stack,
    inspect(error.cause, { depth: 10, showHidden: true }),
  ].join("\n");
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A port that refuses connections. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
