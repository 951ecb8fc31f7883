/** The Elixir page of customers once more, for the compiler: errors, values and arguments of twenty functions. */
import { describe, expectTypeOf, test } from "vitest";
import type * as Sdk from "../../generated/polar/dist/index.d.ts";
import type { customers, portalCustomers } from "../conformance/sdk.ts";

/** Names of the error classes that an operation documents; what any call can end in is left out. */
type Documented<E extends { readonly name: string }> = Exclude<
  E["name"],
  Sdk.TransportError["name"] | "ApiError"
>;

type Value<C> = C extends Sdk.Call<infer T> ? T : never;

type Invalid = "HTTPValidationError";
type Missing = "ResourceNotFound";
type Oat = { oat: string };
type Session = { customerSession: string };
type Person = Sdk.CustomerIndividual | Sdk.CustomerTeam;
type State = Sdk.CustomerStateIndividual | Sdk.CustomerStateTeam;
type Added =
  | Sdk.CustomerPaymentMethodCreateRequiresActionResponse
  | Sdk.CustomerPaymentMethodCreateSucceededResponse;

describe("errors", () => {
  test("of the portal are those of the page, and what the API documents since", () => {
    type Add = Documented<Sdk.CustomerPortalCustomersAddPaymentMethodError>;
    expectTypeOf<Add>().toEqualTypeOf<Invalid | "PaymentMethodSetupFailed">();
    type Check = Documented<Sdk.CustomerPortalCustomersCheckEmailUpdateError>;
    expectTypeOf<Check>().toEqualTypeOf<Invalid>();
    type Confirm = Documented<Sdk.CustomerPortalCustomersConfirmPaymentMethodError>;
    expectTypeOf<Confirm>().toEqualTypeOf<"CustomerNotReady" | Invalid>();
    type Delete = Documented<Sdk.CustomerPortalCustomersDeletePaymentMethodError>;
    type InUse = "PaymentMethodInUseByActiveSubscription";
    expectTypeOf<Delete>().toEqualTypeOf<Invalid | InUse | Missing>();
    expectTypeOf<Documented<Sdk.CustomerPortalCustomersGetError>>().toEqualTypeOf<never>();
    type Methods = Documented<Sdk.CustomerPortalCustomersListPaymentMethodsError>;
    expectTypeOf<Methods>().toEqualTypeOf<Invalid>();
    type Request = Documented<Sdk.CustomerPortalCustomersRequestEmailUpdateError>;
    expectTypeOf<Request>().toEqualTypeOf<Invalid>();
    expectTypeOf<Documented<Sdk.CustomerPortalCustomersUpdateError>>().toEqualTypeOf<Invalid>();
    expectTypeOf<
      Documented<Sdk.CustomerPortalCustomersVerifyEmailUpdateError>
    >().toEqualTypeOf<never>();
  });

  test("of customers are those of the page", () => {
    expectTypeOf<Documented<Sdk.CustomersCreateError>>().toEqualTypeOf<Invalid>();
    expectTypeOf<Documented<Sdk.CustomersDeleteError>>().toEqualTypeOf<Invalid | Missing>();
    expectTypeOf<Documented<Sdk.CustomersDeleteExternalError>>().toEqualTypeOf<Invalid | Missing>();
    expectTypeOf<Documented<Sdk.CustomersExportError>>().toEqualTypeOf<Invalid>();
    expectTypeOf<Documented<Sdk.CustomersGetError>>().toEqualTypeOf<Invalid | Missing>();
    expectTypeOf<Documented<Sdk.CustomersGetExternalError>>().toEqualTypeOf<Invalid | Missing>();
    expectTypeOf<Documented<Sdk.CustomersGetStateError>>().toEqualTypeOf<Invalid | Missing>();
    expectTypeOf<Documented<Sdk.CustomersGetStateExternalError>>().toEqualTypeOf<
      Invalid | Missing
    >();
    expectTypeOf<Documented<Sdk.CustomersListError>>().toEqualTypeOf<Invalid>();
    expectTypeOf<Documented<Sdk.CustomersUpdateError>>().toEqualTypeOf<Invalid | Missing>();
    expectTypeOf<Documented<Sdk.CustomersUpdateExternalError>>().toEqualTypeOf<Invalid | Missing>();
  });
});

describe("values", () => {
  test("of the portal", () => {
    type Of<F extends (...values: never) => unknown> = Value<ReturnType<F>>;
    type P = typeof portalCustomers;
    expectTypeOf<Of<P["addPaymentMethod"]>>().toEqualTypeOf<Added>();
    expectTypeOf<Of<P["checkEmailUpdate"]>>().toEqualTypeOf<undefined>();
    expectTypeOf<Of<P["confirmPaymentMethod"]>>().toEqualTypeOf<Added>();
    expectTypeOf<Of<P["deletePaymentMethod"]>>().toEqualTypeOf<undefined>();
    expectTypeOf<Of<P["get"]>>().toEqualTypeOf<Sdk.CustomerPortalCustomer>();
    expectTypeOf<
      Of<P["listPaymentMethods"]>
    >().toEqualTypeOf<Sdk.ListResourceCustomerPaymentMethod>();
    expectTypeOf<Of<P["requestEmailUpdate"]>>().toEqualTypeOf<unknown>();
    expectTypeOf<Of<P["update"]>>().toEqualTypeOf<Sdk.CustomerPortalCustomer>();
    expectTypeOf<
      Of<P["verifyEmailUpdate"]>
    >().toEqualTypeOf<Sdk.CustomerEmailUpdateVerifyResponse>();
  });

  test("of customers", () => {
    type Of<F extends (...values: never) => unknown> = Value<ReturnType<F>>;
    type C = typeof customers;
    expectTypeOf<Of<C["create"]>>().toEqualTypeOf<Person>();
    expectTypeOf<Of<C["delete"]>>().toEqualTypeOf<undefined>();
    expectTypeOf<Of<C["deleteExternal"]>>().toEqualTypeOf<undefined>();
    expectTypeOf<Of<C["export"]>>().toEqualTypeOf<string>();
    expectTypeOf<Of<C["get"]>>().toEqualTypeOf<Person>();
    expectTypeOf<Of<C["getExternal"]>>().toEqualTypeOf<Person>();
    expectTypeOf<Of<C["getState"]>>().toEqualTypeOf<State>();
    expectTypeOf<Of<C["getStateExternal"]>>().toEqualTypeOf<State>();
    expectTypeOf<Of<C["list"]>>().toEqualTypeOf<Sdk.ListResourceCustomer>();
    expectTypeOf<Of<C["update"]>>().toEqualTypeOf<Person>();
    expectTypeOf<Of<C["updateExternal"]>>().toEqualTypeOf<Person>();
  });
});

describe("arguments", () => {
  test("are the bodies and options of the page", () => {
    type Create = Sdk.CustomerIndividualCreate | Sdk.CustomerTeamCreate;
    expectTypeOf<Sdk.CustomersCreateRequest>().toEqualTypeOf<Create>();
    expectTypeOf<Sdk.CustomersUpdateRequest>().toExtend<Sdk.CustomerUpdate & { id: string }>();
    type External = Sdk.CustomerUpdateExternalID & { external_id: string };
    expectTypeOf<Sdk.CustomersUpdateExternalRequest>().toExtend<External>();
    expectTypeOf<Sdk.CustomersDeleteRequest>().toEqualTypeOf<{ id: string; anonymize?: boolean }>();
    expectTypeOf<Sdk.CustomerPortalCustomersCheckEmailUpdateRequest>().toEqualTypeOf<{
      token: string;
    }>();
    type Options =
      "organization_id" | "email" | "query" | "page" | "limit" | "sorting" | "metadata";
    expectTypeOf<Options>().toExtend<keyof Sdk.CustomersListRequest>();
  });

  test("leave out the options only where the client holds what fits", () => {
    type ListArguments<Held> = Parameters<typeof customers.list<Held>>;
    expectTypeOf<[Sdk.Client<Oat>]>().toExtend<ListArguments<Oat>>();
    expectTypeOf<[Sdk.Client<Session>]>().not.toExtend<ListArguments<Session>>();
    type MeArguments<Held> = Parameters<typeof portalCustomers.get<Held>>;
    expectTypeOf<[Sdk.Client<Session>]>().toExtend<MeArguments<Session>>();
    expectTypeOf<[Sdk.Client<Oat>]>().not.toExtend<MeArguments<Oat>>();
  });
});
