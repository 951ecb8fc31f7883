import type { OperationCheck, Shape } from "../runtime/drift.js";
import { findCheck } from "../runtime/validate.js";
import { compareEvent } from "../runtime/webhook-check.js";
import type { WebhookCheck } from "../runtime/webhook.js";
import {
  AddressShape,
  BenefitTypeShape,
  CustomerSeatClaimResponseShape,
  CustomerSeatShape,
  CustomerShape,
  ListResourceCustomerShape,
  ListResourceCustomerSubscriptionShape,
  MemberShape,
  MetadataOutputTypeShape,
  PaginationShape,
  RecurringIntervalShape,
  SeatClaimInfoShape,
  SeatsListShape,
  TaxIDFormatShape,
} from "./volume-1.js";

const CustomerStateSubscriptionMeterShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    consumed_units: 6,
    credited_units: 2,
    amount: 2,
    meter_id: 1,
  },
};

const CustomerStateSubscriptionShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    metadata: MetadataOutputTypeShape,
    status: { values: ["active", "trialing"] },
    amount: 2,
    currency: 1,
    recurring_interval: RecurringIntervalShape,
    current_period_start: 1,
    current_period_end: 1,
    trial_start: 17,
    trial_end: 17,
    cancel_at_period_end: 8,
    canceled_at: 17,
    started_at: 17,
    ends_at: 17,
    product_id: 1,
    discount_id: 17,
    meters: { items: CustomerStateSubscriptionMeterShape },
  },
  optional: { custom_field_data: { fields: {}, rest: 27 } },
};

const BenefitGrantDiscordPropertiesShape: Shape = {
  fields: {},
  optional: { account_id: 17, guild_id: 1, role_id: 1, granted_account_id: 1 },
};

const BenefitGrantGitHubRepositoryPropertiesShape: Shape = {
  fields: {},
  optional: {
    account_id: 17,
    repository_owner: 1,
    repository_name: 1,
    permission: { values: ["pull", "triage", "push", "maintain", "admin"] },
    granted_account_id: 1,
  },
};

const BenefitGrantDownloadablesPropertiesShape: Shape = {
  fields: {},
  optional: { files: { items: 1 } },
};

const BenefitGrantLicenseKeysPropertiesShape: Shape = {
  fields: {},
  optional: { user_provided_key: 1, license_key_id: 1, display_key: 1 },
};

const BenefitGrantCustomPropertiesShape: Shape = { fields: {} };

const BenefitGrantFeatureFlagPropertiesShape: Shape = { fields: {} };

const BenefitGrantSlackSharedChannelPropertiesShape: Shape = {
  fields: {},
  optional: {
    invited_email: 1,
    channel_id: 1,
    channel_name: 1,
    invite_id: 1,
    invite_url: 1,
    connected_team_id: 1,
  },
};

const CustomerStateBenefitGrantShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    granted_at: 1,
    benefit_id: 1,
    benefit_type: BenefitTypeShape,
    benefit_metadata: MetadataOutputTypeShape,
    properties: {
      any: [
        BenefitGrantDiscordPropertiesShape,
        BenefitGrantGitHubRepositoryPropertiesShape,
        BenefitGrantDownloadablesPropertiesShape,
        BenefitGrantLicenseKeysPropertiesShape,
        BenefitGrantCustomPropertiesShape,
        BenefitGrantFeatureFlagPropertiesShape,
        BenefitGrantSlackSharedChannelPropertiesShape,
      ],
    },
  },
};

const CustomerStateMeterShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    meter_id: 1,
    consumed_units: 6,
    credited_units: 2,
    balance: 6,
  },
};

const CustomerStateIndividualShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    metadata: MetadataOutputTypeShape,
    email: 1,
    email_verified: 8,
    type: { values: ["individual"] },
    name: 17,
    billing_name: 17,
    billing_address: { nullable: AddressShape },
    tax_id: { nullable: { tuple: [1, TaxIDFormatShape], required: 2 } },
    organization_id: 1,
    deleted_at: 17,
    first_user_event_at: 17,
    avatar_url: 17,
    active_subscriptions: { items: CustomerStateSubscriptionShape },
    granted_benefits: { items: CustomerStateBenefitGrantShape },
    active_meters: { items: CustomerStateMeterShape },
  },
  optional: { external_id: 17, locale: 17, default_payment_method_id: 17 },
};

const CustomerStateTeamShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    metadata: MetadataOutputTypeShape,
    email_verified: 8,
    type: { values: ["team"] },
    name: 17,
    billing_name: 17,
    billing_address: { nullable: AddressShape },
    tax_id: { nullable: { tuple: [1, TaxIDFormatShape], required: 2 } },
    organization_id: 1,
    deleted_at: 17,
    first_user_event_at: 17,
    avatar_url: 17,
    active_subscriptions: { items: CustomerStateSubscriptionShape },
    granted_benefits: { items: CustomerStateBenefitGrantShape },
    active_meters: { items: CustomerStateMeterShape },
  },
  optional: { external_id: 17, email: 17, locale: 17, default_payment_method_id: 17 },
};

const CustomerStateShape: Shape = {
  tag: "type",
  of: { individual: CustomerStateIndividualShape, team: CustomerStateTeamShape },
};

const PaymentProcessorShape: Shape = { values: ["stripe"] };

const PaymentMethodCardMetadataShape: Shape = {
  fields: { brand: 1, last4: 1, exp_month: 2, exp_year: 2 },
  optional: { wallet: 17 },
};

const CustomerPaymentMethodCardShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    processor: PaymentProcessorShape,
    customer_id: 1,
    type: { values: ["card"] },
    method_metadata: PaymentMethodCardMetadataShape,
    is_default: 8,
  },
};

const CustomerPaymentMethodGenericShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    processor: PaymentProcessorShape,
    customer_id: 1,
    type: 1,
    is_default: 8,
  },
};

const PaymentMethodShape: Shape = {
  any: [CustomerPaymentMethodCardShape, CustomerPaymentMethodGenericShape],
};

const ListResourcePaymentMethodShape: Shape = {
  fields: { items: { items: PaymentMethodShape }, pagination: PaginationShape },
};

const CustomerPortalOAuthAccountShape: Shape = { fields: { account_id: 1, account_username: 17 } };

const CustomerTypeShape: Shape = { values: ["individual", "team"] };

const CustomerPortalCustomerShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    email: 17,
    email_verified: 8,
    name: 17,
    billing_name: 17,
    billing_address: { nullable: AddressShape },
    tax_id: { nullable: { tuple: [1, TaxIDFormatShape], required: 2 } },
    oauth_accounts: { fields: {}, rest: CustomerPortalOAuthAccountShape },
  },
  optional: { default_payment_method_id: 17, type: { nullable: CustomerTypeShape }, locale: 17 },
};

const PaymentMethodCardShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    processor: PaymentProcessorShape,
    customer_id: 1,
    type: { values: ["card"] },
    method_metadata: PaymentMethodCardMetadataShape,
  },
};

const PaymentMethodGenericShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    processor: PaymentProcessorShape,
    customer_id: 1,
    type: 1,
  },
};

const CustomerPaymentMethodShape: Shape = {
  any: [PaymentMethodCardShape, PaymentMethodGenericShape],
};

const ListResourceCustomerPaymentMethodShape: Shape = {
  fields: { items: { items: CustomerPaymentMethodShape }, pagination: PaginationShape },
};

const CustomerPaymentMethodCreateSucceededResponseShape: Shape = {
  fields: { status: { values: ["succeeded"] }, payment_method: CustomerPaymentMethodShape },
};

const CustomerPaymentMethodCreateRequiresActionResponseShape: Shape = {
  fields: { status: { values: ["requires_action"] }, client_secret: 1 },
};

const CustomerPaymentMethodCreateResponseShape: Shape = {
  tag: "status",
  of: {
    requires_action: CustomerPaymentMethodCreateRequiresActionResponseShape,
    succeeded: CustomerPaymentMethodCreateSucceededResponseShape,
  },
};

const CustomerEmailUpdateVerifyResponseShape: Shape = { fields: { token: 1 } };

const WebhookCustomerCreatedPayloadShape: Shape = {
  fields: { type: { values: ["customer.created"] }, timestamp: 1, data: CustomerShape },
};

const WebhookCustomerUpdatedPayloadShape: Shape = {
  fields: { type: { values: ["customer.updated"] }, timestamp: 1, data: CustomerShape },
};

const WebhookCustomerDeletedPayloadShape: Shape = {
  fields: { type: { values: ["customer.deleted"] }, timestamp: 1, data: CustomerShape },
};

const WebhookCustomerStateChangedPayloadShape: Shape = {
  fields: { type: { values: ["customer.state_changed"] }, timestamp: 1, data: CustomerStateShape },
};

const WebhookCustomerSeatAssignedPayloadShape: Shape = {
  fields: { type: { values: ["customer_seat.assigned"] }, timestamp: 1, data: CustomerSeatShape },
};

const WebhookCustomerSeatClaimedPayloadShape: Shape = {
  fields: { type: { values: ["customer_seat.claimed"] }, timestamp: 1, data: CustomerSeatShape },
};

const WebhookCustomerSeatRevokedPayloadShape: Shape = {
  fields: { type: { values: ["customer_seat.revoked"] }, timestamp: 1, data: CustomerSeatShape },
};

/** What `customerPortal.seats.listSeats` answers. */
export const CustomerPortalSeatsListSeatsCheck: OperationCheck = {
  on: "GET /v1/customer-portal/seats",
  shapes: { 200: SeatsListShape },
  find: findCheck,
};

/** What `customerPortal.seats.assignSeat` answers. */
export const CustomerPortalSeatsAssignSeatCheck: OperationCheck = {
  on: "POST /v1/customer-portal/seats",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerPortal.seats.revokeSeat` answers. */
export const CustomerPortalSeatsRevokeSeatCheck: OperationCheck = {
  on: "DELETE /v1/customer-portal/seats/{seat_id}",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerPortal.seats.resendInvitation` answers. */
export const CustomerPortalSeatsResendInvitationCheck: OperationCheck = {
  on: "POST /v1/customer-portal/seats/{seat_id}/resend",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerPortal.seats.listClaimedSubscriptions` answers. */
export const CustomerPortalSeatsListClaimedSubscriptionsCheck: OperationCheck = {
  on: "GET /v1/customer-portal/seats/subscriptions",
  shapes: { 200: ListResourceCustomerSubscriptionShape },
  find: findCheck,
};

/** What `customerSeats.listSeats` answers. */
export const CustomerSeatsListSeatsCheck: OperationCheck = {
  on: "GET /v1/customer-seats",
  shapes: { 200: SeatsListShape },
  find: findCheck,
};

/** What `customerSeats.assignSeat` answers. */
export const CustomerSeatsAssignSeatCheck: OperationCheck = {
  on: "POST /v1/customer-seats",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerSeats.revokeSeat` answers. */
export const CustomerSeatsRevokeSeatCheck: OperationCheck = {
  on: "DELETE /v1/customer-seats/{seat_id}",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerSeats.resendInvitation` answers. */
export const CustomerSeatsResendInvitationCheck: OperationCheck = {
  on: "POST /v1/customer-seats/{seat_id}/resend",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerSeats.getClaimInfo` answers. */
export const CustomerSeatsGetClaimInfoCheck: OperationCheck = {
  on: "GET /v1/customer-seats/claim/{invitation_token}",
  shapes: { 200: SeatClaimInfoShape },
  find: findCheck,
};

/** What `customerSeats.claimSeat` answers. */
export const CustomerSeatsClaimSeatCheck: OperationCheck = {
  on: "POST /v1/customer-seats/claim",
  shapes: { 200: CustomerSeatClaimResponseShape },
  find: findCheck,
};

/** What `customers.list` answers. */
export const CustomersListCheck: OperationCheck = {
  on: "GET /v1/customers/",
  shapes: { 200: ListResourceCustomerShape },
  find: findCheck,
};

/** What `customers.create` answers. */
export const CustomersCreateCheck: OperationCheck = {
  on: "POST /v1/customers/",
  shapes: { 201: CustomerShape },
  find: findCheck,
};

/** What `customers.export` answers. */
export const CustomersExportCheck: OperationCheck = {
  on: "GET /v1/customers/export",
  shapes: {},
  find: findCheck,
};

/** What `customers.get` answers. */
export const CustomersGetCheck: OperationCheck = {
  on: "GET /v1/customers/{id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.update` answers. */
export const CustomersUpdateCheck: OperationCheck = {
  on: "PATCH /v1/customers/{id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.delete` answers. */
export const CustomersDeleteCheck: OperationCheck = {
  on: "DELETE /v1/customers/{id}",
  shapes: {},
  find: findCheck,
};

/** What `customers.getExternal` answers. */
export const CustomersGetExternalCheck: OperationCheck = {
  on: "GET /v1/customers/external/{external_id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.updateExternal` answers. */
export const CustomersUpdateExternalCheck: OperationCheck = {
  on: "PATCH /v1/customers/external/{external_id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.deleteExternal` answers. */
export const CustomersDeleteExternalCheck: OperationCheck = {
  on: "DELETE /v1/customers/external/{external_id}",
  shapes: {},
  find: findCheck,
};

/** What `customers.getState` answers. */
export const CustomersGetStateCheck: OperationCheck = {
  on: "GET /v1/customers/{id}/state",
  shapes: { 200: CustomerStateShape },
  find: findCheck,
};

/** What `customers.getStateExternal` answers. */
export const CustomersGetStateExternalCheck: OperationCheck = {
  on: "GET /v1/customers/external/{external_id}/state",
  shapes: { 200: CustomerStateShape },
  find: findCheck,
};

/** What `customers.listPaymentMethods` answers. */
export const CustomersListPaymentMethodsCheck: OperationCheck = {
  on: "GET /v1/customers/{id}/payment-methods",
  shapes: { 200: ListResourcePaymentMethodShape },
  find: findCheck,
};

/** What `customers.listPaymentMethodsExternal` answers. */
export const CustomersListPaymentMethodsExternalCheck: OperationCheck = {
  on: "GET /v1/customers/external/{external_id}/payment-methods",
  shapes: { 200: ListResourcePaymentMethodShape },
  find: findCheck,
};

/** What `customers.members.create` answers. */
export const CustomersMembersCreateCheck: OperationCheck = {
  on: "POST /v1/customers/{id}/members",
  shapes: { 201: MemberShape },
  find: findCheck,
};

/** What `customers.members.get` answers. */
export const CustomersMembersGetCheck: OperationCheck = {
  on: "GET /v1/customers/{id}/members/{member_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.update` answers. */
export const CustomersMembersUpdateCheck: OperationCheck = {
  on: "PATCH /v1/customers/{id}/members/{member_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.delete` answers. */
export const CustomersMembersDeleteCheck: OperationCheck = {
  on: "DELETE /v1/customers/{id}/members/{member_id}",
  shapes: {},
  find: findCheck,
};

/** What `customers.members.createExternal` answers. */
export const CustomersMembersCreateExternalCheck: OperationCheck = {
  on: "POST /v1/customers/external/{external_id}/members",
  shapes: { 201: MemberShape },
  find: findCheck,
};

/** What `customers.members.getExternal` answers. */
export const CustomersMembersGetExternalCheck: OperationCheck = {
  on: "GET /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.updateExternal` answers. */
export const CustomersMembersUpdateExternalCheck: OperationCheck = {
  on: "PATCH /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.deleteExternal` answers. */
export const CustomersMembersDeleteExternalCheck: OperationCheck = {
  on: "DELETE /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.get` answers. */
export const CustomerPortalCustomersGetCheck: OperationCheck = {
  on: "GET /v1/customer-portal/customers/me",
  shapes: { 200: CustomerPortalCustomerShape },
  find: findCheck,
};

/** What `customerPortal.customers.update` answers. */
export const CustomerPortalCustomersUpdateCheck: OperationCheck = {
  on: "PATCH /v1/customer-portal/customers/me",
  shapes: { 200: CustomerPortalCustomerShape },
  find: findCheck,
};

/** What `customerPortal.customers.listPaymentMethods` answers. */
export const CustomerPortalCustomersListPaymentMethodsCheck: OperationCheck = {
  on: "GET /v1/customer-portal/customers/me/payment-methods",
  shapes: { 200: ListResourceCustomerPaymentMethodShape },
  find: findCheck,
};

/** What `customerPortal.customers.addPaymentMethod` answers. */
export const CustomerPortalCustomersAddPaymentMethodCheck: OperationCheck = {
  on: "POST /v1/customer-portal/customers/me/payment-methods",
  shapes: { 201: CustomerPaymentMethodCreateResponseShape },
  find: findCheck,
};

/** What `customerPortal.customers.confirmPaymentMethod` answers. */
export const CustomerPortalCustomersConfirmPaymentMethodCheck: OperationCheck = {
  on: "POST /v1/customer-portal/customers/me/payment-methods/confirm",
  shapes: { 201: CustomerPaymentMethodCreateResponseShape },
  find: findCheck,
};

/** What `customerPortal.customers.deletePaymentMethod` answers. */
export const CustomerPortalCustomersDeletePaymentMethodCheck: OperationCheck = {
  on: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.requestEmailUpdate` answers. */
export const CustomerPortalCustomersRequestEmailUpdateCheck: OperationCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/request",
  shapes: { 202: 127 },
  find: findCheck,
};

/** What `customerPortal.customers.checkEmailUpdate` answers. */
export const CustomerPortalCustomersCheckEmailUpdateCheck: OperationCheck = {
  on: "GET /v1/customer-portal/customers/me/email-update/check",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.verifyEmailUpdate` answers. */
export const CustomerPortalCustomersVerifyEmailUpdateCheck: OperationCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/verify",
  shapes: { 200: CustomerEmailUpdateVerifyResponseShape },
  find: findCheck,
};

/** What the webhooks hold that `verifyWebhook` reads. */
export const verifyWebhookCheck: WebhookCheck = {
  on: "webhook",
  shapes: {
    event: {
      tag: "type",
      of: {
        "customer.created": WebhookCustomerCreatedPayloadShape,
        "customer.updated": WebhookCustomerUpdatedPayloadShape,
        "customer.deleted": WebhookCustomerDeletedPayloadShape,
        "customer.state_changed": WebhookCustomerStateChangedPayloadShape,
        "customer_seat.assigned": WebhookCustomerSeatAssignedPayloadShape,
        "customer_seat.claimed": WebhookCustomerSeatClaimedPayloadShape,
        "customer_seat.revoked": WebhookCustomerSeatRevokedPayloadShape,
      },
    },
  },
  find: findCheck,
  event: compareEvent,
};
