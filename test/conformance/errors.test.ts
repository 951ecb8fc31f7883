/** Errors: the real ones of the API, and every documented one of every operation. */
import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parse } from "yaml";
import type {
  ApiError,
  CustomerNotReadyBody,
  CustomersGetError,
  HTTPValidationError,
  ResourceNotFound,
  ResourceNotFoundBody,
  ValidationError,
} from "../../generated/polar/dist/index.d.ts";
import { confirmationTokens, defaultSpec, type PolarServer } from "../server/index.ts";
import { allCases } from "./cases/all.ts";
import { sdk } from "./sdk.ts";
import { failureOf, useWorld, world, type World } from "./world.ts";

useWorld();

const missing = "00000000-0000-4000-8000-00000000dead";

/** One way to provoke each documented error body. */
const provoked: {
  name: ErrorName;
  status: number;
  send: (world: World) => PromiseLike<unknown>;
}[] = [
  {
    name: "ResourceNotFound",
    status: 404,
    send: ({ polar }) => polar.customers.get({ id: missing }),
  },
  {
    name: "HTTPValidationError",
    status: 422,
    send: ({ polar }) => polar.customers.create({ email: "not an address" }),
  },
  {
    name: "CustomerNotReady",
    status: 403,
    send: ({ polar, server }) => {
      const fresh = server.store.addCustomer(server.seed.organization.id, {
        email: "f@one.example",
      });
      const security = { customerSession: server.tokens.customerSession(fresh.id) };
      const request = { setup_intent_id: "seti_1", set_default: false };
      return polar.customerPortal.customers.confirmPaymentMethod(request, { security });
    },
  },
  {
    name: "PaymentMethodInUseByActiveSubscription",
    status: 400,
    send: ({ polar, server }) =>
      polar.customerPortal.customers.deletePaymentMethod({ id: server.seed.card.id }),
  },
  {
    name: "PaymentMethodSetupFailed",
    status: 400,
    send: ({ polar }) =>
      polar.customerPortal.customers.addPaymentMethod({
        confirmation_token_id: confirmationTokens.declined,
        set_default: false,
        return_url: "https://shop.example/",
      }),
  },
  {
    name: "NotPermitted",
    status: 403,
    send: ({ polar, server }) =>
      polar.customers.members.create({ id: server.seed.customer.id, email: "m@one.example" }),
  },
  {
    name: "AmbiguousExternalCustomerID",
    status: 409,
    send: ({ polar, server }) => {
      ambiguous(server);
      const request = { external_id: "globex", member_external_id: "x" };
      return polar.customers.members.getExternal(request, { retry: false });
    },
  },
];

type ErrorName =
  | "AmbiguousExternalCustomerID"
  | "CustomerNotReady"
  | "HTTPValidationError"
  | "NotPermitted"
  | "PaymentMethodInUseByActiveSubscription"
  | "PaymentMethodSetupFailed"
  | "ResourceNotFound";

function ambiguous({ store, seed }: PolarServer): void {
  store.addCustomer(seed.organization.id, { external_id: "globex", email: "twin@one.example" });
}

describe("a documented body", () => {
  test.each(provoked)("is a $name", async ({ name, status, send }) => {
    const error = (await failureOf(send(world))) as ApiError<{ detail: unknown }>;
    expect(error).toBeInstanceOf(sdk[name]);
    expect(error).toBeInstanceOf(sdk.ApiError);
    expect(error).toBeInstanceOf(sdk.PolarError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.status, error.requestId]).toEqual([name, status, "req_000001"]);
    expect(error.operationId).toBe(world.server.requests[0]?.operationId);
    expect(error.message).toMatch(`${status} ${error.operationId}: `);
    expect(error.headers.get("content-type")).toBe("application/json");
    expect(error.body).toHaveProperty("detail");
    if (typeof error.body.detail === "string") expect(error.message).toContain(error.body.detail);
  });

  test("is typed: a 422 lists what is wrong, and where", async () => {
    const result = await world.polar.customers.create({ email: "not an address" }).result();
    if (result.ok || result.error.status !== 422) throw new Error("accepted");
    expectTypeOf(result.error).toEqualTypeOf<HTTPValidationError<422>>();
    const [finding] = result.error.body.detail ?? [];
    expectTypeOf(finding).toEqualTypeOf<ValidationError | undefined>();
    expect(finding).toMatchObject({ loc: expect.arrayContaining(["email"]) as unknown });
  });
});

describe("the union of an operation's errors", () => {
  const outcome = () => world.polar.customers.get({ id: missing }).result();

  test("narrows by status", async () => {
    const result = await outcome();
    if (result.ok) throw new Error("found");
    expectTypeOf(result.error).toEqualTypeOf<CustomersGetError>();
    if (result.error.status !== 404) throw result.error;
    expectTypeOf(result.error).toEqualTypeOf<ResourceNotFound<404>>();
    expectTypeOf(result.error.body).toEqualTypeOf<ResourceNotFoundBody>();
    expect(result.error.body.detail).toBe("Customer not found");
  });

  test("narrows by class", async () => {
    const result = await outcome();
    if (result.ok || !(result.error instanceof sdk.ResourceNotFound)) throw new Error("found");
    expectTypeOf(result.error.body).toEqualTypeOf<ResourceNotFoundBody>();
    expect(result.error.body.error).toBe("ResourceNotFound");
  });

  test("narrows by name", async () => {
    const result = await outcome();
    if (result.ok || result.error.name !== "ResourceNotFound") throw new Error("found");
    expectTypeOf(result.error.body).toEqualTypeOf<ResourceNotFoundBody>();
    expect(result.error.body.error).toBe("ResourceNotFound");
  });

  test("tells apart what shares a status between operations", async () => {
    const fresh = world.server.store.addCustomer(world.server.seed.organization.id, {});
    const security = { customerSession: world.server.tokens.customerSession(fresh.id) };
    const request = { setup_intent_id: "seti_1", set_default: false };
    const { customers } = world.polar.customerPortal;
    const result = await customers.confirmPaymentMethod(request, { security }).result();
    if (result.ok || result.error.status !== 403) throw new Error("confirmed");
    expectTypeOf(result.error.body).toEqualTypeOf<CustomerNotReadyBody>();
    expect(result.error.body.error).toBe("CustomerNotReady");
  });
});

type Documented = {
  description: string;
  content?: { [media: string]: { schema: { $ref?: string } } };
};
type Document = {
  paths: {
    [path: string]: {
      [method: string]: { operationId: string; responses: { [status: string]: Documented } };
    };
  };
};

const document = parse(readFileSync(defaultSpec, "utf8")) as Document;
const documented = Object.values(document.paths)
  .flatMap((item) => Object.values(item))
  .flatMap(({ operationId: id, responses }) =>
    Object.entries(responses)
      .filter(([status]) => Number(status) >= 400)
      .map(([status, { description, content }]) => {
        const schema = content?.["application/json"]?.schema.$ref?.split("/").at(-1);
        return { id, status: Number(status), description, schema };
      }),
  );

/** The world of the test with clients that do not repeat: some of these statuses are worth it. */
function send(id: string): PromiseLike<unknown> {
  const found = allCases.find((one) => one.id === id);
  if (!found) throw new Error(`No case for ${id}`);
  return found.send({ ...world, polar: world.polar.with({ retry: false }) });
}

describe("every documented error", () => {
  const [typed, plain] = [
    documented.filter((it) => it.schema),
    documented.filter((it) => !it.schema),
  ];

  test("is known to these tests", () => {
    expect(plain).toHaveLength(37);
    expect(new Set(typed.map(({ schema }) => schema))).toEqual(
      new Set(provoked.map(({ name }) => name)),
    );
  });

  test.each(typed)("$status of $id is $schema", async ({ id, status, schema }) => {
    world.server.failNext({ status, body: { error: schema, detail: "On demand" } });
    const error = (await failureOf(send(id))) as ApiError;
    expect([error.name, error.status, error.operationId]).toEqual([schema, status, id]);
    expect(error).toBeInstanceOf(sdk[schema as ErrorName]);
  });

  test.each(plain)(
    "$status of $id says what is documented",
    async ({ id, status, description }) => {
      world.server.failNext({ status, body: "" });
      const error = (await failureOf(send(id))) as ApiError;
      expect([error.name, error.status, error.body]).toEqual(["ApiError", status, undefined]);
      expect(error.message).toBe(`${status} ${id}: ${description}`);
    },
  );
});

describe("any other answer", () => {
  test("is an ApiError with its status, even where other operations document a body", async () => {
    const { customerSeats } = world.polar;
    const error = (await failureOf(customerSeats.listSeats({ order_id: missing }))) as ApiError;
    expect([error.name, error.status]).toEqual(["ApiError", 404]);
    expect(error).not.toBeInstanceOf(sdk.ResourceNotFound);
    expect(error.body).toMatchObject({ error: "ResourceNotFound" });
  });

  test.each([
    ["a page of HTML", "<h1>Bad Gateway</h1>"],
    ["broken JSON", '{"detail": ['],
    ["nothing", ""],
  ])("keeps its status over %s", async (_, body) => {
    world.server.failNext({ status: 418, body });
    const error = (await failureOf(world.polar.customers.list())) as ApiError;
    expect([error.status, error.body]).toEqual([418, body || undefined]);
  });

  test("with a documented status and a body of another kind keeps both", async () => {
    world.server.failNext({ status: 422, body: "<h1>no</h1>" });
    const error = (await failureOf(world.polar.customers.list())) as ApiError;
    expect([error.name, error.status, error.body]).toEqual([
      "HTTPValidationError",
      422,
      "<h1>no</h1>",
    ]);
  });
});
