/** One operation of the API, called in both styles: what goes in, what arrives, what comes back. */
import { expect } from "vitest";
import type { Call, Client, Polar } from "../../../generated/polar/dist/index.d.ts";
import type { PolarServer } from "../../server/index.ts";
import type { Seat } from "../../server/models.ts";
import { expectWire, type Held, type World } from "../world.ts";

/** The two ways to call an operation. */
export const styles = ["client", "standalone"] as const;

/** A runnable case. */
export type Case = {
  /** The operationId as the description writes it. */
  id: string;
  run(world: World, style: (typeof styles)[number]): Promise<void>;
  /** Only sends it, through the client, for tests of what else can happen. */
  send(world: World): Call<unknown>;
};

type Spec<Input, T> = {
  /** The credential that has to arrive; none for open operations. */
  as?: keyof Held;
  /** Prepares records and gives the request argument. */
  given: (server: PolarServer) => Input;
  client: (polar: Polar<Held>, input: Input) => Call<T>;
  standalone: (client: Client<Held>, input: Input) => Call<T>;
  /** Method, path and query. */
  line: (input: Input, server: PolarServer) => string;
  body?: (input: Input) => unknown;
  status: number;
  accept?: string;
  check: (data: T, server: PolarServer, input: Input) => void;
};

/** Describes one operation; the parameter of `check` pins the type of its value. */
export function operation<Input, T>(id: string, spec: Spec<Input, T>): Case {
  return {
    id,
    send: ({ server, polar }) => spec.client(polar, spec.given(server)),
    async run({ server, held, polar, client }, style) {
      const input = spec.given(server);
      const sent = style === "client" ? spec.client(polar, input) : spec.standalone(client, input);
      const { data, response } = await sent.withResponse();
      expect(server.requests.map((one) => one.operationId)).toEqual([id]);
      expectWire(server.requests[0], {
        line: spec.line(input, server),
        body: spec.body?.(input),
        token: spec.as && held[spec.as],
        ...(spec.accept !== undefined && { accept: spec.accept }),
      });
      expect(response).toMatchObject({ status: spec.status, requestId: "req_000001" });
      expect(response.headers.get("x-request-id")).toBe("req_000001");
      expect(response.url).toBe(server.url + server.requests[0]!.path);
      spec.check(data, server, input);
    },
  };
}

/** A pending seat of the seeded subscription, with an invitation. */
export function pendingSeat({ store, seed }: PolarServer): Seat {
  const { id, email } = seed.customer;
  const holder = { customer_id: id, member_id: null, email, customer_email: email };
  const seat = store.addSeat(seed.subscription, holder);
  store.invite(seat);
  return seat;
}

/** The token of a mail about a new address for the paying team. */
export function emailUpdateToken({ store, seed }: PolarServer): string {
  const token = store.newSecret("email");
  const update = { token, customer_id: seed.buyer.id, email: "new@globex.example", used: false };
  store.emailUpdates.set(token, update);
  return token;
}
