/** The corners of requests and values that one success of every operation does not reach. */
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  CustomerIndividual,
  CustomerPaymentMethodCreateSucceededResponse,
  CustomersUpdateRequest,
  CustomerTeam,
} from "../../generated/polar/dist/index.d.ts";
import { confirmationTokens } from "../server/index.ts";
import { failureOf, useWorld, world } from "./world.ts";
import { sdk } from "./sdk.ts";

useWorld();

/** Paths as sent, oldest first. */
const paths = () => world.server.requests.map(({ path }) => path);

describe("paths", () => {
  test("keep the slash at the end where the description has one, and have none where it has not", async () => {
    await world.polar.customers.list();
    await world.polar.customers.export();
    expect(paths()).toEqual(["/v1/customers/", "/v1/customers/export"]);
  });

  test("join a base address with and without a slash at its end", async () => {
    const options = { baseUrl: `${world.server.url}/` };
    await world.polar.customers.list({}, options);
    expect(paths()).toEqual(["/v1/customers/"]);
  });

  test.each(["a/b c", "100%", "ä?#&", "a..b", "+"])(
    "carry the external id %j as one segment",
    async (id) => {
      const { store, seed } = world.server;
      store.addCustomer(seed.organization.id, { external_id: id, email: "odd@one.example" });
      const customer = await world.polar.customers.getExternal({ external_id: id });
      expect(customer.external_id).toBe(id);
      expect(paths()).toEqual([`/v1/customers/external/${encodeURIComponent(id)}`]);
    },
  );

  test.each(["", ".", ".."])("refuse %j as a segment before anything is sent", async (id) => {
    const error = await failureOf(world.polar.customers.getExternal({ external_id: id }));
    expect(error).toBeInstanceOf(sdk.RequestEncodeError);
    expect(paths()).toEqual([]);
  });
});

describe("queries", () => {
  test("repeat a key for each item of a list, in order", async () => {
    const list = await world.polar.customers.list({ sorting: ["-name", "email"] });
    expect(paths()).toEqual(["/v1/customers/?sorting=-name&sorting=email"]);
    const names = list.items.map(({ name }) => name ?? "");
    expect(names).toEqual(names.toSorted().reverse());
  });

  test("take one value as well as a list where the description has both", async () => {
    const { id } = world.server.seed.organization;
    await world.polar.customers.list({ organization_id: id });
    await world.polar.customers.list({ organization_id: [id, id] });
    const one = `organization_id=${id}`;
    expect(paths()).toEqual([`/v1/customers/?${one}`, `/v1/customers/?${one}&${one}`]);
  });

  test("write metadata as deepObject, lists and all", async () => {
    const metadata = { plan: ["solo", "team"], beta: true, "the key": 1.5 };
    const list = await world.polar.customers.list({
      metadata: { plan: metadata.plan, beta: true },
    });
    expect(list.items.map(({ external_id }) => external_id)).toEqual(["ada"]);
    expect((await world.polar.customers.list({ metadata })).items).toEqual([]);
    expect(paths().map(decodeURIComponent)).toEqual([
      "/v1/customers/?metadata[plan]=solo&metadata[plan]=team&metadata[beta]=true",
      "/v1/customers/?metadata[plan]=solo&metadata[plan]=team&metadata[beta]=true&metadata[the key]=1.5",
    ]);
    expect(paths()[0]).toContain("metadata%5Bplan%5D=solo");
  });

  test("leave out null and undefined, and keep what is falsy", async () => {
    await world.polar.customers.list({ email: null, query: "", active: false, sorting: null });
    expect(paths()).toEqual(["/v1/customers/?query=&active=false"]);
  });

  test("do not write the defaults of the description", async () => {
    await world.polar.customers.delete({ id: world.server.seed.customer.id });
    expect(paths()).toEqual([`/v1/customers/${world.server.seed.customer.id}`]);
  });
});

describe("request arguments", () => {
  test("can be left out where every field is optional", async () => {
    await world.polar.customers.list();
    await world.polar.customerPortal.customers.listPaymentMethods();
    await world.polar.customerPortal.customers.update();
    expect(world.server.requests.map(({ method, rawBody }) => [method, rawBody])).toEqual([
      ["GET", ""],
      ["GET", ""],
      ["PATCH", "{}"],
    ]);
  });

  test("of a body that is one of several shapes are its fields", async () => {
    const individual = { email: "solo@one.example", name: "Solo" };
    const team = { type: "team" as const, email: "team@one.example" };
    expect((await world.polar.customers.create(individual)).type).toBe("individual");
    expect((await world.polar.customers.create(team)).type).toBe("team");
    expect(world.server.requests.map(({ body }) => body)).toEqual([individual, team]);
  });

  test("say null in bodies and leave out undefined", async () => {
    const { id } = world.server.seed.customer;
    const request = { id, name: null, locale: undefined } as unknown as CustomersUpdateRequest;
    await world.polar.customers.update(request);
    expect(world.server.requests[0]?.rawBody).toBe('{"name":null}');
  });

  test("are left as they were", async () => {
    const request = Object.freeze({ id: world.server.seed.customer.id, name: "Ada" });
    await world.polar.customers.update(request);
    expect(Object.keys(request)).toEqual(["id", "name"]);
  });
});

describe("values", () => {
  test("of a union narrow by their tag", async () => {
    const { buyer, customer } = world.server.seed;
    const team = await world.polar.customers.get({ id: buyer.id });
    const individual = await world.polar.customers.get({ id: customer.id });
    if (team.type !== "team") throw new Error(team.type);
    expectTypeOf(team).toEqualTypeOf<CustomerTeam>();
    if (individual.type !== "individual") throw new Error(individual.type);
    expectTypeOf(individual).toEqualTypeOf<CustomerIndividual>();
    expect([team.name, individual.name]).toEqual(["Globex", "Ada Lovelace"]);
  });

  test("of a union narrow by their status", async () => {
    const card = { set_default: true, return_url: "https://shop.example/" };
    const add = (confirmation_token_id: string) =>
      world.polar.customerPortal.customers.addPaymentMethod({ ...card, confirmation_token_id });
    const saved = await add("any");
    if (saved.status !== "succeeded") throw new Error(saved.status);
    expectTypeOf(saved).toEqualTypeOf<CustomerPaymentMethodCreateSucceededResponse>();
    expect(saved.payment_method.type).toBe("card");
    const waiting = await add(confirmationTokens.requiresAction);
    if (waiting.status !== "requires_action") throw new Error(waiting.status);
    expectTypeOf(waiting.client_secret).toBeString();
  });

  test("of text/csv are the text, byte for byte", async () => {
    const csv = world.polar.customers.export();
    expectTypeOf(await csv).toBeString();
    expect(world.server.requests[0]?.headers.accept).toBe("text/csv");
    const response = await fetch(`${world.server.url}/v1/customers/export`, {
      headers: { authorization: `Bearer ${world.held.oat}` },
    });
    expect(await csv).toBe(await response.text());
  });

  test("of 204 are undefined, of 202 whatever came", async () => {
    const gone = await world.polar.customers.delete({ id: world.server.seed.customer.id });
    expectTypeOf(gone).toEqualTypeOf<undefined>();
    expect(gone).toBeUndefined();
    const email = "new@globex.example";
    const accepted = await world.polar.customerPortal.customers.requestEmailUpdate({ email });
    expectTypeOf(accepted).toEqualTypeOf<unknown>();
    expect(accepted).toBeNull();
  });

  test("keep fields, enum values and union members that the description does not know", async () => {
    const body = { type: "robot", wheels: 4, status: "new" };
    world.server.failNext({ status: 200, body, headers: { "content-type": "application/json" } });
    expect(await world.polar.customers.get({ id: "x" })).toEqual(body);
  });
});
