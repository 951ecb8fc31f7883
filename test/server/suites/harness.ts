/** A fresh server for each test, and a way to talk to it that hides nothing of the answer. */
import { afterEach, beforeEach } from "vitest";
import { startPolarServer, type PolarServer } from "../index.ts";

/** A JSON object, nothing known of its members. */
export type Json = Record<string, unknown>;

/** An answer as received; `body` is empty unless it was a JSON object. */
export type Answer = { status: number; body: Json; text: string; headers: Headers };

/** The server of the running test. */
export let server: PolarServer;

/** Has a server started before each test of a file and stopped after it. */
export function useServer(): void {
  beforeEach(async () => {
    server = await startPolarServer();
  });
  afterEach(async () => {
    await server.close();
  });
}

/** Sends a request; a string is sent as the body as it is. */
export async function call(
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  const parsed: unknown = isJson ? JSON.parse(text) : {};
  return { status: response.status, body: (parsed ?? {}) as Json, text, headers: response.headers };
}

/** The locations that a 422 complains about. */
export function locations(answer: Answer): unknown[][] {
  return (answer.body["detail"] as { loc: unknown[] }[]).map((issue) => issue.loc);
}
