/**
 * A day in the life of a seat, told with the SDK: what a seller, a person and their programs do, and what
 * goes wrong on the way. Each step is a plain function that checks what it tells; `tell` runs them in order.
 */
import assert from "node:assert/strict";
import type * as Package from "../../generated/polar/dist/index.d.ts";
import type { PolarServer, RecordedRequest } from "../server/index.ts";

/** The module that the package exports. */
export type Sdk = typeof Package;

/** One step as it went: what it is called, what the server saw, and what is worth saying about it. */
export type Step = { title: string; requests: RecordedRequest[]; lines: string[] };

type Seller = Package.Polar<{ oat: string }>;

/** What the steps hand on to each other. */
type Stage = {
  sdk: Sdk;
  server: PolarServer;
  /** Holds an organization access token. */
  seller: Seller;
  /** Holds nothing. */
  nobody: Package.Polar;
  customerId: string;
  seatId: string;
  session: string;
};

/** Tells the story on a fresh server. Ends in an error when something is not as expected. */
export async function* tell(sdk: Sdk, server: PolarServer): AsyncGenerator<Step> {
  const nobody = new sdk.Polar({ baseUrl: server.url, retry: { baseDelayMs: 20 } });
  const seller = nobody.with({ credentials: { oat: server.tokens.oat } });
  const stage: Stage = { sdk, server, seller, nobody, customerId: "", seatId: "", session: "" };
  for (const [title, act] of steps) {
    const before = server.requests.length;
    const lines = await act(stage);
    yield { title, requests: server.requests.slice(before), lines };
  }
  assert.deepEqual(server.mismatches, [], "the server kept to its description");
}

/** The steps in order. */
export const steps: readonly [title: string, act: (stage: Stage) => Promise<string[]>][] = [
  ["Create a customer", createCustomer],
  ["Assign a seat", assignSeat],
  ["List the seats", listSeats],
  ["Resend the invitation", resendInvitation],
  ["Claim the seat without a credential", claimSeat],
  ["List claimed subscriptions, item by item", listItems],
  ["List claimed subscriptions, page by page", listPages],
  ["Revoke the seat", revokeSeat],
  ["Send something invalid", sendInvalid],
  ["Ask for something that is not there", askForMissing],
  ["Call without a credential", callWithoutCredential],
  ["Meet a server in trouble", meetTrouble],
  ["Run out of time", runOutOfTime],
  ["Change one's mind", changeMind],
];

async function createCustomer(stage: Stage): Promise<string[]> {
  const { data, response } = await stage.seller.customers
    .create({ email: "grace@hopper.example", name: "Grace Hopper", metadata: { plan: "team" } })
    .withResponse();
  assert.equal(response.status, 201);
  assert.equal(data.type, "individual");
  stage.customerId = data.id;
  return [`${data.name ?? ""} is customer ${data.id}, request ${response.requestId ?? ""}`];
}

async function assignSeat(stage: Stage): Promise<string[]> {
  const { seller, server, customerId } = stage;
  const subscription_id = server.seed.subscription.id;
  const seat = await seller.customerSeats.assignSeat({ subscription_id, customer_id: customerId });
  assert.equal(seat.status, stage.sdk.SeatStatus.pending);
  stage.seatId = seat.id;
  return [`Seat ${seat.id} is ${seat.status}, for ${seat.email ?? ""}`];
}

async function listSeats({ seller, server, seatId }: Stage): Promise<string[]> {
  const list = await seller.customerSeats.listSeats({
    subscription_id: server.seed.subscription.id,
  });
  assert.deepEqual(
    list.seats.map(({ id }) => id),
    [seatId],
  );
  return [`${list.available_seats} of ${list.total_seats} seats are free`];
}

async function resendInvitation({ seller, server, seatId }: Stage): Promise<string[]> {
  const first = server.store.invitationToken(seatId);
  const seat = await seller.customerSeats.resendInvitation({ seat_id: seatId });
  assert.notEqual(server.store.invitationToken(seatId), first);
  return [`Seat is still ${seat.status}, and a second mail is on its way`];
}

async function claimSeat(stage: Stage): Promise<string[]> {
  const { nobody, server, seatId } = stage;
  // Tests read mails out of the server's memory.
  const invitation_token = server.store.invitationToken(seatId);
  const info = await nobody.customerSeats.getClaimInfo({ invitation_token });
  assert.equal(info.can_claim, true);
  const claimed = await nobody.customerSeats.claimSeat({ invitation_token });
  assert.equal(claimed.seat.status, stage.sdk.SeatStatus.claimed);
  assert.ok(server.requests.slice(-2).every(({ headers }) => headers.authorization === undefined));
  stage.session = claimed.customer_session_token;
  return [
    `${info.organization_name} invites to "${info.product_name}"; the seat is ${claimed.seat.status}`,
    "The answer holds a session token, used from here on",
  ];
}

async function listItems({ nobody, server, session, customerId }: Stage): Promise<string[]> {
  // One seat makes a short list: the same person gets seats in more subscriptions.
  server.store.seedClaimedSubscriptions(customerId, 24);
  const portal = nobody.with({ credentials: { customerSession: session } });
  const ids = new Set<string>();
  for await (const subscription of portal.customerPortal.seats.listClaimedSubscriptions()) {
    ids.add(subscription.id);
  }
  assert.equal(ids.size, 25);
  return [`${ids.size} subscriptions in one loop`];
}

async function listPages({ sdk, nobody, session }: Stage): Promise<string[]> {
  const security = new sdk.CustomerPortalSeatsListClaimedSubscriptionsSecurity({
    customerSession: session,
  });
  const request = { page: 1, limit: 10 };
  const call = nobody.customerPortal.seats.listClaimedSubscriptions(request, { security });
  const sizes: number[] = [];
  for await (const page of call.pages()) {
    assert.equal(page.hasNext(), sizes.length < 2);
    sizes.push(page.items.length);
  }
  assert.deepEqual(sizes, [10, 10, 5]);
  return [`Pages of ${sizes.join(", ")}; the token is given to this call alone`];
}

async function revokeSeat({ seller, seatId }: Stage): Promise<string[]> {
  const seat = await seller.customerSeats.revokeSeat({ seat_id: seatId });
  assert.equal(seat.status, "revoked");
  return [`Seat ${seat.id} is ${seat.status}`];
}

async function sendInvalid({ sdk, seller }: Stage): Promise<string[]> {
  const error = await failureOf(seller.customers.create({ email: "not an address" }));
  assert.ok(error instanceof sdk.HTTPValidationError);
  const [finding] = error.body.detail ?? [];
  assert.ok(finding);
  return [
    `${error.name} ${error.status}: ${finding.loc.join(".")}: ${finding.msg} (${finding.type})`,
  ];
}

async function askForMissing({ seller, seatId }: Stage): Promise<string[]> {
  const result = await seller.customers.get({ id: seatId }).result();
  if (result.ok) throw new assert.AssertionError({ message: "a seat is not a customer" });
  // 404 is documented for this operation, so that the body is typed from here on.
  if (result.error.status !== 404) throw result.error;
  return [
    `${result.error.name} ${result.error.status}: ${result.error.body.detail}, nothing thrown`,
  ];
}

async function callWithoutCredential({ sdk, nobody, server }: Stage): Promise<string[]> {
  const before = server.requests.length;
  // @ts-expect-error -- the compiler says so too
  const error = await failureOf(nobody.customers.list());
  assert.ok(error instanceof sdk.MissingCredentialError);
  assert.equal(server.requests.length, before);
  return [`${error.name}: ${error.message}`, "Nothing was sent"];
}

async function meetTrouble({ seller, server }: Stage): Promise<string[]> {
  server.failNext({ status: 503 });
  const retries: Package.RetryInfo[] = [];
  const polar = seller.with({ hooks: { onRetry: (info) => void retries.push(info) } });
  const list = await polar.customers.list({ limit: 1 });
  assert.equal(list.items.length, 1);
  assert.deepEqual(
    retries.map(({ attempt, status }) => [attempt, status]),
    [[1, 503]],
  );
  return ["onRetry: attempt 1 ended in 503, attempt 2 succeeded"];
}

async function runOutOfTime({ sdk, seller, server }: Stage): Promise<string[]> {
  server.failNext({ delayMs: 10_000 });
  const error = await failureOf(seller.customers.list({}, { timeoutMs: 100 }));
  assert.ok(error instanceof sdk.TimeoutError);
  return [`${error.name}: ${error.message}`];
}

async function changeMind({ sdk, seller, server }: Stage): Promise<string[]> {
  server.failNext({ delayMs: 10_000 });
  const controller = new AbortController();
  const call = seller.customers.export({}, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("no longer needed")), 50);
  const error = await failureOf(call);
  assert.ok(error instanceof sdk.AbortedError && error.cause instanceof Error);
  return [`${error.name}: ${error.message} (${error.cause.message})`];
}

async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  let error: unknown;
  try {
    await call;
  } catch (caught) {
    error = caught;
  }
  assert.ok(error, "the call failed");
  return error;
}
