/**
 * What the five documents that this package grew from show of the same API, held against it. Only names are
 * taken from them, by hand: pages of SDKs for PHP, Rust, Python and Elixir, and one page of a reference.
 */
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  Call,
  Client,
  CustomerPortalSeatsAssignSeatScope,
  CustomerPortalSeatsListClaimedSubscriptionsScope,
  CustomerPortalSeatsListSeatsScope,
  CustomerPortalSeatsResendInvitationScope,
  CustomerPortalSeatsRevokeSeatScope,
  CustomerSeat,
  CustomerSeatAssign,
  CustomerSeatClaimResponse,
  CustomerSubscription,
  PagedCall,
  Polar,
  SeatClaim,
  SeatsList,
} from "../../generated/polar/dist/index.d.ts";
import type { portalSeats } from "../conformance/sdk.ts";
import { core, customers, customerSeats, portalCustomers, sdk } from "../conformance/sdk.ts";
import { startPolarServer, type PolarServer } from "../server/index.ts";
import { elixir, operationsById, seatKeys, seatPages, seedMemberKeys } from "./seeds.ts";

/** What a client holds that may call the portal. */
type Portal = { customerSession: string };

describe("the pages of portal seats", () => {
  test("have the methods of the PHP page, in its order", () => {
    const methods = Reflect.ownKeys(
      new sdk.Polar().customerPortal.seats.constructor.prototype as object,
    );
    expect(methods.filter((name) => name !== "constructor")).toEqual(
      seatPages.map(({ php }) => php),
    );
  });

  test.each(seatPages)("$php is $id, with the method and path of the Rust page", (page) => {
    const descriptor = operationsById.get(page.id);
    expect(pathAndMethod(descriptor?.route)).toBe(`${page.method} ${page.path}`);
  });

  test.each(seatPages)("$php has a security class of the name that PHP and Python use", (page) => {
    const name = `CustomerPortalSeats${page.pascal}Security` as const;
    expect(sdk[name]).toBeTypeOf("function");
    const security = new sdk[name]({ customerSession: "token" });
    expect(Object.hasOwn(security, "customerSession")).toBe(true);
    expect(operationsById.get(page.id)?.security).toContainEqual(["customerSession"]);
  });

  test.each(seatPages)("$php has 422 as a typed error, and any other as ApiError", ({ id }) => {
    const errors = operationsById.get(id)?.errors ?? {};
    const classes = Object.entries(errors).filter(([, error]) => typeof error === "function");
    expect(classes).toEqual([["422", sdk.HTTPValidationError]]);
  });

  test("give what the Rust page gives; the list of subscriptions has become pages since", () => {
    expectTypeOf<ReturnType<typeof portalSeats.listSeats<Portal>>>().toExtend<Call<SeatsList>>();
    expectTypeOf<ReturnType<typeof portalSeats.assignSeat<Portal>>>().toExtend<
      Call<CustomerSeat>
    >();
    expectTypeOf<ReturnType<typeof portalSeats.revokeSeat<Portal>>>().toExtend<
      Call<CustomerSeat>
    >();
    expectTypeOf<ReturnType<typeof portalSeats.resendInvitation<Portal>>>().toExtend<
      Call<CustomerSeat>
    >();
    type Claimed = ReturnType<typeof portalSeats.listClaimedSubscriptions<Portal>>;
    expectTypeOf<Claimed>().toExtend<PagedCall<object, CustomerSubscription>>();
  });

  test("take what the pages list, optional where they say so", () => {
    const unused = ({ customerPortal: { seats } }: Polar<{ customerSession: string }>) => {
      // Python knows three states: absent, null and a value.
      void seats.listSeats();
      void seats.listSeats({ subscription_id: null, order_id: "o" });
      void seats.assignSeat();
      void seats.assignSeat({} satisfies CustomerSeatAssign);
      void seats.listClaimedSubscriptions({ page: 1, limit: 10 });
      // @ts-expect-error -- the seat is required
      void seats.revokeSeat();
      // @ts-expect-error -- the seat is required
      void seats.resendInvitation({});
    };
    expect(unused).toBeTypeOf("function");
  });

  test("say the scopes of the pages", () => {
    type Read = "customer_portal:read" | "customer_portal:write";
    type Write = "customer_portal:write";
    expectTypeOf<CustomerPortalSeatsListSeatsScope>().toEqualTypeOf<Read>();
    expectTypeOf<CustomerPortalSeatsAssignSeatScope>().toEqualTypeOf<Write>();
    expectTypeOf<CustomerPortalSeatsRevokeSeatScope>().toEqualTypeOf<Write>();
    expectTypeOf<CustomerPortalSeatsResendInvitationScope>().toEqualTypeOf<Write>();
    expectTypeOf<CustomerPortalSeatsListClaimedSubscriptionsScope>().toEqualTypeOf<Read>();
  });

  test("override retries for every call, as the Python page does", () => {
    const unused = (polar: Polar<{ customerSession: string }>) => {
      const options = {
        retry: { maxAttempts: 5, baseDelayMs: 100, maxDelayMs: 1000, maxElapsedMs: 5000 },
      };
      void polar.customerPortal.seats.listSeats({}, options);
      void polar.customerPortal.seats.assignSeat({}, options);
      void polar.customerPortal.seats.listClaimedSubscriptions({}, { retry: false });
    };
    expect(unused).toBeTypeOf("function");
  });

  test("call with a credential for each call, from a client that holds none", async () => {
    await withServer(async (server) => {
      const polar = new sdk.Polar({ baseUrl: server.url });
      const customerSession = server.tokens.customerSession(server.seed.buyer.id);
      const security = new sdk.CustomerPortalSeatsListSeatsSecurity({ customerSession });
      const request = { subscription_id: server.seed.subscription.id };
      expect((await polar.customerPortal.seats.listSeats(request, { security })).seats).toEqual([]);
    });
  });
});

describe("the reference page of claims", () => {
  test("is POST /v1/customer-seats/claim, without a credential", () => {
    const descriptor = operationsById.get("customer-seats:claim_seat");
    expect(pathAndMethod(descriptor?.route)).toBe("POST /v1/customer-seats/claim");
    expect(descriptor).not.toHaveProperty("security");
    expect(sdk).not.toHaveProperty("CustomerSeatsClaimSeatSecurity");
  });

  test("takes a required token and gives a seat with a session token", () => {
    expectTypeOf<SeatClaim>().toEqualTypeOf<{ invitation_token: string }>();
    expectTypeOf<CustomerSeatClaimResponse>().toExtend<{
      seat: CustomerSeat;
      customer_session_token: string;
    }>();
    expectTypeOf(customerSeats.claimSeat).parameter(0).toEqualTypeOf<Client<unknown>>();
    expectTypeOf(customerSeats.claimSeat).parameter(1).toEqualTypeOf<SeatClaim>();
    type Options = Parameters<typeof customerSeats.claimSeat>[2];
    expectTypeOf<undefined>().toExtend<Options>();
  });

  test("shows every key of its example, and what the API has come to require since", async () => {
    await withServer(async (server) => {
      const { id: subscription_id } = server.seed.subscription;
      const seller = new sdk.Polar({
        baseUrl: server.url,
        credentials: { oat: server.tokens.oat },
      });
      const request = { subscription_id, member_id: server.seed.owner.id };
      const { id } = await seller.customerSeats.assignSeat(request);
      const invitation_token = server.store.invitationToken(id);
      const claimed = await customerSeats.claimSeat(core.createClient({ baseUrl: server.url }), {
        invitation_token,
      });
      expect(claimed.customer_session_token).toBeTypeOf("string");
      expect(Object.keys(claimed.seat).sort()).toEqual([...seatKeys, "status"].sort());
      expect(Object.keys(claimed.seat.member ?? {}).sort()).toEqual(
        [...seedMemberKeys, "role"].sort(),
      );
    });
  });
});

describe("the Elixir page of customers", () => {
  test("has twenty functions", () => {
    expect(elixir).toHaveLength(20);
    expect(new Set(elixir.map(({ id }) => id)).size).toBe(20);
  });

  test.each(elixir)("$id is a method and a function", ({ id, name }) => {
    const isPortal = id.startsWith("customer_portal:");
    const polar = new sdk.Polar();
    const resource: object = isPortal ? polar.customerPortal.customers : polar.customers;
    const functions: object = isPortal ? portalCustomers : customers;
    expect(Reflect.get(resource, name)).toBeTypeOf("function");
    expect(Reflect.get(functions, name)).toBeTypeOf("function");
  });

  test.each(elixir)("$id fails with the errors of the page: $errors", ({ id, errors, since }) => {
    const known = operationsById.get(id)?.errors ?? {};
    const names = Object.values(known).flatMap((error) =>
      typeof error === "string" ? [] : [error.name],
    );
    expect(names.sort()).toEqual([...errors, ...since].sort());
  });
});

async function withServer(act: (server: PolarServer) => Promise<void>): Promise<void> {
  const server = await startPolarServer();
  try {
    await act(server);
    expect(server.mismatches).toEqual([]);
  } finally {
    await server.close();
  }
}

/** A route without the names of its query parameters. */
function pathAndMethod(route: string | undefined): string | undefined {
  return route?.replace(/\{\?.*/, "");
}
