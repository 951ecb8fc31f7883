/** A parent with a discriminator, as an emitted package reads it: the child that the answer names, with its conversions. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Call } from "../../templates/runtime/call.ts";
import { reply, startServer, type Loopback } from "../runtime/harness.ts";
import { emitCase, type EmittedPackage } from "./emitted.ts";

type Operation = (client: object, request?: object) => Call<unknown>;

let server: Loopback;
let emitted: EmittedPackage;
let get: Operation;
let put: Operation;
let client: object;
let lax: object;

beforeAll(async () => {
  emitted = await emitCase("parents", { int64: "bigint" });
  server = await startServer();
  type Core = { createClient: (options: object) => object };
  const { createClient } = await emitted.load<Core>("core.js");
  ({ get, put } = await emitted.load<{ get: Operation; put: Operation }>("operations/vehicles.js"));
  lax = createClient({ baseUrl: server.origin });
  const checks = await emitted.load<Record<string, unknown>>("validation.js");
  client = createClient({ baseUrl: server.origin, retry: false, validation: "strict", checks });
});
afterAll(async () => {
  await server.close();
  emitted.remove();
});

/** The answer to a text, as a value or as the message of the error. */
async function answered(text: string, operation = get, by = client): Promise<unknown> {
  server.answer = (response) => reply(response, 200, text);
  const result = await operation(by, { id: "1", power: "none" }).result();
  return result.ok ? result.data : String(result.error);
}

describe("a parent with a discriminator", () => {
  test("is read as the child that the answer names, with what both of them convert", async () => {
    const huge = "12345678901234567890";
    expect(await answered(`{"power":"electric","doors":${huge},"range":${huge}}`)).toEqual({
      power: "electric",
      doors: 12345678901234567890n,
      range: 12345678901234567890n,
    });
    // To a bicycle a range is a property that nobody declared.
    expect(await answered('{"power":"pedals","doors":1,"range":1}')).toEqual({
      power: "pedals",
      doors: 1n,
      range: 1,
    });
  });

  test("is checked as the child that the answer names", async () => {
    expect(await answered('{"power":"electric","range":"far"}')).toContain("/range");
    expect(await answered('{"power":"pedals","range":"far","gears":3}')).toMatchObject({
      gears: 3,
    });
    expect(await answered('{"power":"none","doors":"two"}')).toContain("/doors");
  });

  test("may be a child that came after the description, where nobody asked for strictness", async () => {
    const text = '{"power":"steam","boiler":1}';
    expect(await answered(text)).toContain("newVariant");
    expect(await answered(text, get, lax)).toEqual({ power: "steam", boiler: 1 });
  });

  test("is any child inside another object, and with more beside it", async () => {
    expect(await answered('{"first":{"power":"pedals","gears":"many"}}', put)).toContain(
      "/first/gears",
    );
    expect(
      await answered('{"others":[{"power":"electric","range":"far","spot":"A1"}]}', put),
    ).toContain("/others/0/range");
    expect(await answered('{"others":[{"power":"electric","range":1}]}', put)).toContain(
      "/others/0",
    );
  });
});
