/** What a call gives, however it is asked. */
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Customer, ResponseInfo } from "../../generated/polar/dist/index.d.ts";
import { sdk } from "./sdk.ts";
import { closedAddress, failureOf, useWorld, world } from "./world.ts";

useWorld();

const missing = "00000000-0000-4000-8000-00000000dead";
const getAda = () => world.polar.customers.get({ id: world.server.seed.customer.id });
const getNobody = () => world.polar.customers.get({ id: missing });

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("a call", () => {
  test("is sent at once, whether or not it is awaited", async () => {
    void getAda();
    await until(() => world.server.requests[0]?.status === 200);
  });

  test("is sent once, however often it is asked", async () => {
    const call = getAda();
    const [value, again, result] = await Promise.all([
      call,
      call.then((one) => one),
      call.result(),
    ]);
    const { data } = await call.withResponse();
    expect(again).toBe(value);
    expect(result).toMatchObject({ ok: true, data: value });
    expect(data).toBe(value);
    expect(world.server.requests).toHaveLength(1);
  });

  test("that fails while nobody looks rejects nothing", async () => {
    void getNobody();
    void new sdk.Polar().customers.list({}, { security: { oat: "" } });
    await until(() => world.server.requests[0]?.status === 404);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  test("is a promise among promises", async () => {
    const call = getAda();
    expect(call).toBeInstanceOf(sdk.Call);
    const [ada, csv] = await Promise.all([call, world.polar.customers.export()]);
    expectTypeOf(ada).toEqualTypeOf<Customer>();
    expectTypeOf(csv).toBeString();
    expect(await Promise.race([getAda(), new Promise<never>(() => undefined)])).toEqual(ada);
    const settled = await Promise.allSettled([getAda(), getNobody()]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });

  test("can be chained with then, catch and finally", async () => {
    let ended = 0;
    const count = () => {
      ended += 1;
    };
    expect(await getAda().then(({ name }) => name)).toBe("Ada Lovelace");
    expect(await getAda().finally(count)).toMatchObject({ name: "Ada Lovelace" });
    const status = (error: unknown): unknown => Reflect.get(Object(error) as object, "status");
    expect(await getNobody().catch(status)).toBe(404);
    expect(await getNobody().then(() => "never", status)).toBe(404);
    expect(await getAda().catch(() => "never")).toMatchObject({ name: "Ada Lovelace" });
    expect(await failureOf(getNobody().finally(count))).toBeInstanceOf(sdk.ResourceNotFound);
    expect(ended).toBe(2);
  });
});

describe("result()", () => {
  test("is ok with data and response", async () => {
    const result = await getAda().result();
    if (!result.ok) throw result.error;
    expectTypeOf(result.data).toEqualTypeOf<Customer>();
    expect(result.data.id).toBe(world.server.seed.customer.id);
    expect(result.response.status).toBe(200);
  });

  test("is not ok with error and response, and throws nothing", async () => {
    const result = await getNobody().result();
    if (result.ok) throw new Error("found");
    expect(result.error).toBeInstanceOf(sdk.ResourceNotFound);
    expect(result.response).toMatchObject({ status: 404, requestId: "req_000001" });
  });

  test("has no response where none came", async () => {
    const nowhere = world.polar.with({ baseUrl: await closedAddress(), retry: false });
    const result = await nowhere.customers.list().result();
    expect(result).toMatchObject({ ok: false, error: { name: "ConnectionError" } });
    expect(result.response).toBeUndefined();
  });
});

describe("withResponse()", () => {
  test("gives status, headers, request id and address", async () => {
    const { data, response } = await world.polar.customers
      .create({ email: "a@one.example" })
      .withResponse();
    expectTypeOf(response).toEqualTypeOf<ResponseInfo>();
    expect(data.email).toBe("a@one.example");
    expect(response.status).toBe(201);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.requestId).toBe("req_000001");
    expect(response.url).toBe(`${world.server.url}/v1/customers/`);
  });

  test("throws what awaiting throws", async () => {
    const call = getNobody();
    const [one, other] = await Promise.all([failureOf(call), failureOf(call.withResponse())]);
    expect(one).toBeInstanceOf(sdk.ResourceNotFound);
    expect(other).toBe(one);
  });

  test("has the line of the caller in the stack of an error", async () => {
    const error = (await failureOf(getNobody())) as Error;
    expect(error.stack).toContain("results.test.ts");
    expect(error.stack).toMatch(`ResourceNotFound: ${error.message}`);
  });
});

describe("raw()", () => {
  test("is the untouched response, whatever its status", async () => {
    const found = await getAda().raw();
    expect(found).toBeInstanceOf(Response);
    expect(await found.json()).toMatchObject({ name: "Ada Lovelace" });
    const lost = await getNobody().raw();
    expect([lost.status, lost.bodyUsed]).toEqual([404, false]);
    expect(await lost.text()).toContain("ResourceNotFound");
  });

  test("fails where there is no response", async () => {
    const nowhere = world.polar.with({ baseUrl: await closedAddress(), retry: false });
    expect(await failureOf(nowhere.customers.list().raw())).toBeInstanceOf(sdk.ConnectionError);
  });
});
