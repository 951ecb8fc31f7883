/**
 * The flagship's package as it ships, compiled and with the declarations beside it, against a server that answers
 * exactly what a test says: what the rows D1 to D44 need.
 */
import { afterEach, beforeEach } from "vitest";
import * as sdk from "../../generated/polar/dist/index.js";
import { startServer, type Loopback } from "./harness.ts";

export { sdk };

/** What the clients of these tests hold. */
export type Both = { oat: string; customerSession: string };

/** A token that must not show up anywhere. */
export const token = "polar_oat_5d2f81c6a0";

/** The API of the running test, and another origin. */
export let api: Loopback;
export let elsewhere: Loopback;

/** Has both servers started before each test of a file and stopped after it. */
export function usePeers(): void {
  beforeEach(async () => {
    [api, elsewhere] = await Promise.all([startServer(), startServer()]);
  });
  afterEach(async () => {
    await Promise.all([api.close(), elsewhere.close()]);
  });
}

/** A client with nothing changed but what a test gives, which may run in a page. */
export function polar(options: Partial<sdk.PolarOptions<Both>> = {}): sdk.Polar<Both> {
  const credentials = { oat: token, customerSession: "polar_cst_90b1" };
  const always = { credentials, baseUrl: api.origin, dangerouslyAllowBrowser: true };
  return new sdk.Polar<Both>({ ...always, ...options });
}

/** A page of customers as the API sends it. */
export const page = (items: readonly unknown[], last = 1) => ({
  items,
  pagination: { total_count: items.length, max_page: last },
});

/** The error that a call ends in; fails the test when there is none. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    (value) => {
      throw new Error(`Expected a failure, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
