/** Who may call what: every credential against every group of operations, and where credentials come from. */
import { describe, expect, test } from "vitest";
import { inspect } from "node:util";
import type {
  ApiError,
  Call,
  Client,
  Credentials,
  PolarOptions,
} from "../../generated/polar/dist/index.d.ts";
import type { PolarServer } from "../server/index.ts";
import {
  core,
  customers,
  customerSeats,
  members,
  portalCustomers,
  portalSeats,
  sdk,
} from "./sdk.ts";
import { failureOf, useWorld, world } from "./world.ts";

useWorld();

type Scheme = keyof Credentials;

/** For the tests a client may claim to hold what it does not: the type check has tests of its own below. */
type Any = { [scheme in Scheme]: string };

const schemes: Scheme[] = ["oidc", "pat", "oat", "customerSession", "memberSession"];

/** Groups of operations with the same requirement, and one operation of each resource in them. */
const groups: {
  accepts: Scheme[];
  calls: { id: string; send: (client: Client<Any>, server: PolarServer) => Call<unknown> }[];
}[] = [
  {
    accepts: ["customerSession", "memberSession"],
    calls: [
      {
        id: "customer_portal:seats:list_claimed_subscriptions",
        send: (client) => portalSeats.listClaimedSubscriptions(client),
      },
      { id: "customer_portal:customers:get", send: (client) => portalCustomers.get(client) },
    ],
  },
  {
    accepts: ["oidc", "pat", "oat"],
    calls: [
      {
        id: "customer-seats:list_seats",
        send: (client, { seed }) =>
          customerSeats.listSeats(client, { subscription_id: seed.subscription.id }),
      },
      { id: "customers:list", send: (client) => customers.list(client) },
      {
        id: "customers:members:get",
        send: (client, { seed }) =>
          members.get(client, { id: seed.buyer.id, member_id: seed.owner.id }),
      },
    ],
  },
];

const matrix = groups.flatMap(({ accepts, calls }) =>
  calls.flatMap((call) => schemes.map((scheme) => ({ ...call, accepts, scheme }))),
);

function tokenOf(scheme: Scheme): string {
  const { tokens } = world.server;
  if (scheme === "customerSession") return tokens.customerSession();
  if (scheme === "memberSession") return tokens.memberSession();
  return tokens[scheme];
}

function clientWith(credentials: Credentials): Client<Any> {
  return core.createClient({ credentials, baseUrl: world.server.url } as PolarOptions<Any>);
}

function clientCall(credentials: Credentials): Call<unknown> {
  return customers.list(clientWith(credentials));
}

/** The authorization headers that arrived. */
const sent = () => world.server.requests.map(({ headers }) => headers.authorization);

describe("a credential that the operation accepts", () => {
  const right = matrix.filter(({ accepts, scheme }) => accepts.includes(scheme));

  test.each(right)("$id with $scheme: alone is sent", async ({ send, scheme }) => {
    const token = tokenOf(scheme);
    await send(clientWith({ [scheme]: token }), world.server);
    expect(sent()).toEqual([`Bearer ${token}`]);
  });

  test.each(right)("$id with $scheme: a token of another kind is a 401", async (one) => {
    const wrong = tokenOf(one.accepts.includes("oat") ? "memberSession" : "oat");
    const call = one.send(clientWith({ [one.scheme]: wrong }), world.server);
    const error = (await failureOf(call)) as ApiError;
    expect(error).toBeInstanceOf(sdk.ApiError);
    expect([error.status, error.operationId]).toEqual([401, one.id]);
    expect(sent()).toEqual([`Bearer ${wrong}`]);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(wrong);
  });
});

describe("a credential that the operation does not accept", () => {
  const wrong = matrix.filter(({ accepts, scheme }) => !accepts.includes(scheme));

  test.each(wrong)("$id with $scheme: refused before any request", async (one) => {
    const call = one.send(clientWith({ [one.scheme]: tokenOf(one.scheme) }), world.server);
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(sdk.MissingCredentialError);
    expect((error as Error).message).toBe(`${one.id} needs ${one.accepts.join(" or ")}`);
    expect(world.server.requests).toEqual([]);
  });
});

describe("without a credential", () => {
  const calls = groups.flatMap((group) =>
    group.calls.map((call) => ({ ...call, accepts: group.accepts })),
  );

  test.each(calls)("$id is refused before any request", async ({ id, send, accepts }) => {
    for (const credentials of [{}, { [accepts[0]!]: undefined }, { [accepts[0]!]: "" }]) {
      const error = await failureOf(send(clientWith(credentials), world.server));
      expect(error).toBeInstanceOf(sdk.MissingCredentialError);
      expect((error as Error).message).toBe(`${id} needs ${accepts.join(" or ")}`);
    }
    expect(world.server.requests).toEqual([]);
  });

  test("a blank token never becomes a header", async () => {
    await failureOf(clientCall({ oat: "  " }));
    expect(world.server.requests).toEqual([]);
  });

  test("open operations work, and send nothing even when the client holds everything", async () => {
    const { store, seed } = world.server;
    const seat = store.addSeat(seed.subscription, {
      customer_id: seed.customer.id,
      member_id: null,
      email: seed.customer.email,
      customer_email: seed.customer.email,
    });
    const invitation_token = store.invite(seat);
    const nobody = new sdk.Polar({ baseUrl: world.server.url });
    expect((await nobody.customerSeats.getClaimInfo({ invitation_token })).can_claim).toBe(true);
    await world.polar.customerSeats.getClaimInfo({ invitation_token });
    await nobody.customerSeats.claimSeat({ invitation_token });
    expect(sent()).toEqual([undefined, undefined, undefined]);
  });
});

describe("options.security", () => {
  test("wins over what the client holds, as a class and as a plain object", async () => {
    const session = world.server.tokens.memberSession();
    const { seats } = world.polar.customerPortal;
    const request = { subscription_id: world.server.seed.subscription.id };
    const security = new sdk.CustomerPortalSeatsListSeatsSecurity({ memberSession: session });
    await seats.listSeats(request, { security });
    await seats.listSeats(request, { security: { memberSession: session } });
    await seats.listSeats(request);
    expect(sent()).toEqual([
      `Bearer ${session}`,
      `Bearer ${session}`,
      `Bearer ${world.held.customerSession}`,
    ]);
  });

  test("replaces the client's credentials as a whole", async () => {
    const security = { oat: undefined } as unknown as { oat: string };
    const error = await failureOf(world.polar.customers.list({}, { security }));
    expect(error).toBeInstanceOf(sdk.MissingCredentialError);
    expect(world.server.requests).toEqual([]);
  });

  test("serves a client that holds nothing", async () => {
    const nobody = new sdk.Polar({ baseUrl: world.server.url });
    const security = new sdk.CustomersListSecurity({ pat: world.server.tokens.pat });
    expect((await nobody.customers.list({}, { security })).items).not.toEqual([]);
    expect(sent()).toEqual([`Bearer ${world.server.tokens.pat}`]);
  });

  test("is carried over all pages", async () => {
    const nobody = new sdk.Polar({ baseUrl: world.server.url });
    const security = { customerSession: world.server.tokens.customerSession() };
    const call = nobody.customerPortal.seats.listClaimedSubscriptions({}, { security });
    let count = 0;
    for await (const _ of call) count++;
    expect(count).toBe(25);
    expect(sent()).toEqual(Array(3).fill(`Bearer ${security.customerSession}`));
  });

  test("shows nothing of what it holds", () => {
    const security = new sdk.CustomersListSecurity({ oat: "very-secret" });
    expect(inspect(security, { showHidden: false })).not.toContain("very-secret");
    expect(JSON.stringify(security)).toBe("{}");
    expect(Object.keys(security)).toEqual([]);
  });
});

describe("the compiler", () => {
  test("wants exactly one alternative, and security where the client holds none", () => {
    // Never run: the compiler is what is asked.
    const unused = () => {
      const nobody = new sdk.Polar();
      const unusedValues: unknown[] = [];
      // @ts-expect-error -- no credential
      void nobody.customers.list();
      // @ts-expect-error -- no credential
      void nobody.customers.list({});
      // @ts-expect-error -- a session does not open the organization's side
      void new sdk.Polar({ credentials: { customerSession: "x" } }).customers.list();
      // @ts-expect-error -- two alternatives at once
      unusedValues.push(new sdk.CustomersListSecurity({ oat: "x", pat: "y" }));
      // @ts-expect-error -- none at all
      unusedValues.push(new sdk.CustomersListSecurity({}));
      // @ts-expect-error -- a scheme of other operations
      void nobody.customers.list({}, { security: { customerSession: "x" } });
      const other = new sdk.CustomerPortalCustomersGetSecurity({ memberSession: "x" });
      // @ts-expect-error -- the class of other operations
      void nobody.customers.list({}, { security: other });
      // @ts-expect-error -- standalone functions are no exception
      void customers.list(core.createClient());
      // @ts-expect-error -- no such scheme
      unusedValues.push(new sdk.Polar({ credentials: { password: "x" } }));
    };
    expect(unused).toBeTypeOf("function");
  });
});

describe("providers", () => {
  test("are functions, and may be async", async () => {
    const { oat } = world.held;
    await clientCall({ oat: () => oat });
    await clientCall({ oat: () => Promise.resolve(oat) });
    expect(sent()).toEqual([`Bearer ${oat}`, `Bearer ${oat}`]);
  });

  test("are asked again for every call, so that tokens can rotate", async () => {
    const queue = [world.held.oat, world.server.tokens.withScopes("oat", ["customers:read"])];
    const rest = [...queue];
    const client = clientWith({ oat: () => rest.shift() });
    await customers.list(client);
    await customers.list(client);
    const error = await failureOf(customers.list(client));
    expect(sent()).toEqual(queue.map((token) => `Bearer ${token}`));
    expect(error).toBeInstanceOf(sdk.MissingCredentialError);
  });

  test("that fail end the call before any request, with the cause", async () => {
    const cause = new Error("vault is sealed");
    const error = await failureOf(clientCall({ oat: () => Promise.reject(cause) }));
    expect(error).toBeInstanceOf(sdk.MissingCredentialError);
    expect((error as Error).cause).toBe(cause);
    expect(world.server.requests).toEqual([]);
  });

  test("of schemes that are not chosen are not asked", async () => {
    const asked: string[] = [];
    const provider = (name: Scheme, token?: string) => () => (asked.push(name), token);
    await clientCall({
      oidc: provider("oidc"),
      pat: provider("pat", world.server.tokens.pat),
      oat: provider("oat", world.held.oat),
      memberSession: provider("memberSession", "never"),
    });
    expect(asked).toEqual(["oidc", "pat"]);
    expect(sent()).toEqual([`Bearer ${world.server.tokens.pat}`]);
  });
});

describe("with({ credentials })", () => {
  test("adds to a new client and leaves the old one as it was", async () => {
    const nobody = new sdk.Polar({ baseUrl: world.server.url });
    const organization = nobody.with({ credentials: { oat: world.held.oat } });
    const both = organization.with({
      credentials: { customerSession: world.held.customerSession },
    });
    await both.customers.list();
    await both.customerPortal.customers.get();
    await organization.customers.list();
    expect(sent()).toEqual(
      [world.held.oat, world.held.customerSession, world.held.oat].map((one) => `Bearer ${one}`),
    );
    // @ts-expect-error -- the first client still holds nothing
    expect(await failureOf(nobody.customers.list())).toBeInstanceOf(sdk.MissingCredentialError);
    // @ts-expect-error -- and the second no session
    const error = await failureOf(organization.customerPortal.customers.get());
    expect(error).toBeInstanceOf(sdk.MissingCredentialError);
  });

  test("replaces a credential of the same name, and keeps everything else", async () => {
    const other = world.server.tokens.withScopes("oat", ["customers:read"]);
    await world.polar.with({ credentials: { oat: other } }).customers.list();
    await world.polar.with({ timeoutMs: 5_000 }).customers.list();
    expect(sent()).toEqual([`Bearer ${other}`, `Bearer ${world.held.oat}`]);
  });
});
