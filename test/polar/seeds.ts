/** Names from the five documents, typed in by hand, and the emitted descriptors to hold them against. */
import {
  customers,
  customerSeats,
  members,
  portalCustomers,
  portalSeats,
} from "../conformance/sdk.ts";
import type { OperationSpec } from "../../templates/runtime/types.ts";

/** An emitted descriptor, which the declarations of the package leave out. */
export type Descriptor = OperationSpec;

/** The descriptors of all emitted operations, by the operationId of the description. */
export const operationsById: ReadonlyMap<string, Descriptor> = new Map(
  [portalSeats, portalCustomers, customerSeats, customers, members]
    .flatMap((module): unknown[] => Object.values(module))
    .filter(isDescriptor)
    .map((descriptor) => [descriptor.id, descriptor]),
);

function isDescriptor(value: unknown): value is Descriptor {
  return typeof value === "object" && value !== null && "id" in value && "route" in value;
}

/** Portal seats: order and names of the PHP page, ids of the Python page, methods and paths of the Rust page. */
export const seatPages = [
  {
    php: "listSeats",
    pascal: "ListSeats",
    id: "customer_portal:seats:list_seats",
    method: "GET",
    path: "/v1/customer-portal/seats",
  },
  {
    php: "assignSeat",
    pascal: "AssignSeat",
    id: "customer_portal:seats:assign_seat",
    method: "POST",
    path: "/v1/customer-portal/seats",
  },
  {
    php: "revokeSeat",
    pascal: "RevokeSeat",
    id: "customer_portal:seats:revoke_seat",
    method: "DELETE",
    path: "/v1/customer-portal/seats/{seat_id}",
  },
  {
    php: "resendInvitation",
    pascal: "ResendInvitation",
    id: "customer_portal:seats:resend_invitation",
    method: "POST",
    path: "/v1/customer-portal/seats/{seat_id}/resend",
  },
  {
    php: "listClaimedSubscriptions",
    pascal: "ListClaimedSubscriptions",
    id: "customer_portal:seats:list_claimed_subscriptions",
    method: "GET",
    path: "/v1/customer-portal/seats/subscriptions",
  },
] as const;

/** Keys of the seat in the example of the reference page. */
export const seatKeys = [
  "created_at",
  "modified_at",
  "id",
  "subscription_id",
  "order_id",
  "customer_id",
  "member_id",
  "member",
  "email",
  "customer_email",
  "invitation_token_expires_at",
  "claimed_at",
  "revoked_at",
  "seat_metadata",
];

/** Keys of the member in that example. */
export const seedMemberKeys = [
  "id",
  "created_at",
  "modified_at",
  "customer_id",
  "email",
  "name",
  "external_id",
];

/** A function of the Elixir page: its errors there, and those that the API documents in addition today. */
export type Row = { id: string; name: string; errors: string[]; since: string[] };

const invalid = "HTTPValidationError";
const missing = "ResourceNotFound";
const inUse = "PaymentMethodInUseByActiveSubscription";

/** The functions of the Elixir page, in its order. */
export const elixir: Row[] = [
  row(
    "customer_portal:customers:add_payment_method",
    "addPaymentMethod",
    [invalid],
    ["PaymentMethodSetupFailed"],
  ),
  row("customer_portal:customers:check_email_update", "checkEmailUpdate", [invalid]),
  row("customer_portal:customers:confirm_payment_method", "confirmPaymentMethod", [
    "CustomerNotReady",
    invalid,
  ]),
  row("customer_portal:customers:delete_payment_method", "deletePaymentMethod", [
    invalid,
    inUse,
    missing,
  ]),
  row("customer_portal:customers:get", "get", []),
  row("customer_portal:customers:list_payment_methods", "listPaymentMethods", [invalid]),
  row("customer_portal:customers:request_email_update", "requestEmailUpdate", [invalid]),
  row("customer_portal:customers:update", "update", [invalid]),
  row("customer_portal:customers:verify_email_update", "verifyEmailUpdate", []),
  row("customers:create", "create", [invalid]),
  row("customers:delete", "delete", [invalid, missing]),
  row("customers:delete_external", "deleteExternal", [invalid, missing]),
  row("customers:export", "export", [invalid]),
  row("customers:get", "get", [invalid, missing]),
  row("customers:get_external", "getExternal", [invalid, missing]),
  row("customers:get_state", "getState", [invalid, missing]),
  row("customers:get_state_external", "getStateExternal", [invalid, missing]),
  row("customers:list", "list", [invalid]),
  row("customers:update", "update", [invalid, missing]),
  row("customers:update_external", "updateExternal", [invalid, missing]),
];

function row(id: string, name: string, errors: string[], since: string[] = []): Row {
  return { id, name, errors, since };
}
