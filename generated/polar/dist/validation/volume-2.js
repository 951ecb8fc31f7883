import { findCheck } from "../runtime/validate.js";
import { compareEvent } from "../runtime/webhook-check.js";
import { AddressShape, BenefitTypeShape, CustomerSeatClaimResponseShape, CustomerSeatShape, CustomerShape, ListResourceCustomerShape, ListResourceCustomerSubscriptionShape, MemberShape, MetadataOutputTypeShape, PaginationShape, RecurringIntervalShape, SeatClaimInfoShape, SeatsListShape, TaxIDFormatShape } from "./volume-1.js";
const CustomerStateSubscriptionMeterShape = {
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
const CustomerStateSubscriptionShape = {
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
const BenefitGrantDiscordPropertiesShape = {
  fields: {},
  optional: { account_id: 17, guild_id: 1, role_id: 1, granted_account_id: 1 },
};
const BenefitGrantGitHubRepositoryPropertiesShape = {
  fields: {},
  optional: {
    account_id: 17,
    repository_owner: 1,
    repository_name: 1,
    permission: { values: ["pull", "triage", "push", "maintain", "admin"] },
    granted_account_id: 1,
  },
};
const BenefitGrantDownloadablesPropertiesShape = {
  fields: {},
  optional: { files: { items: 1 } },
};
const BenefitGrantLicenseKeysPropertiesShape = {
  fields: {},
  optional: { user_provided_key: 1, license_key_id: 1, display_key: 1 },
};
const BenefitGrantCustomPropertiesShape = { fields: {} };
const BenefitGrantFeatureFlagPropertiesShape = { fields: {} };
const BenefitGrantSlackSharedChannelPropertiesShape = {
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
const CustomerStateBenefitGrantShape = {
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
const CustomerStateMeterShape = {
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
const CustomerStateIndividualShape = {
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
const CustomerStateTeamShape = {
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
const CustomerStateShape = {
  tag: "type",
  of: { individual: CustomerStateIndividualShape, team: CustomerStateTeamShape },
};
const PaymentProcessorShape = { values: ["stripe"] };
const PaymentMethodCardMetadataShape = {
  fields: { brand: 1, last4: 1, exp_month: 2, exp_year: 2 },
  optional: { wallet: 17 },
};
const CustomerPaymentMethodCardShape = {
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
const CustomerPaymentMethodGenericShape = {
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
const PaymentMethodShape = {
  any: [CustomerPaymentMethodCardShape, CustomerPaymentMethodGenericShape],
};
const ListResourcePaymentMethodShape = {
  fields: { items: { items: PaymentMethodShape }, pagination: PaginationShape },
};
const CustomerPortalOAuthAccountShape = { fields: { account_id: 1, account_username: 17 } };
const CustomerTypeShape = { values: ["individual", "team"] };
const CustomerPortalCustomerShape = {
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
const PaymentMethodCardShape = {
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
const PaymentMethodGenericShape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    processor: PaymentProcessorShape,
    customer_id: 1,
    type: 1,
  },
};
const CustomerPaymentMethodShape = {
  any: [PaymentMethodCardShape, PaymentMethodGenericShape],
};
const ListResourceCustomerPaymentMethodShape = {
  fields: { items: { items: CustomerPaymentMethodShape }, pagination: PaginationShape },
};
const CustomerPaymentMethodCreateSucceededResponseShape = {
  fields: { status: { values: ["succeeded"] }, payment_method: CustomerPaymentMethodShape },
};
const CustomerPaymentMethodCreateRequiresActionResponseShape = {
  fields: { status: { values: ["requires_action"] }, client_secret: 1 },
};
const CustomerPaymentMethodCreateResponseShape = {
  tag: "status",
  of: {
    requires_action: CustomerPaymentMethodCreateRequiresActionResponseShape,
    succeeded: CustomerPaymentMethodCreateSucceededResponseShape,
  },
};
const CustomerEmailUpdateVerifyResponseShape = { fields: { token: 1 } };
const WebhookCustomerCreatedPayloadShape = {
  fields: { type: { values: ["customer.created"] }, timestamp: 1, data: CustomerShape },
};
const WebhookCustomerUpdatedPayloadShape = {
  fields: { type: { values: ["customer.updated"] }, timestamp: 1, data: CustomerShape },
};
const WebhookCustomerDeletedPayloadShape = {
  fields: { type: { values: ["customer.deleted"] }, timestamp: 1, data: CustomerShape },
};
const WebhookCustomerStateChangedPayloadShape = {
  fields: { type: { values: ["customer.state_changed"] }, timestamp: 1, data: CustomerStateShape },
};
const WebhookCustomerSeatAssignedPayloadShape = {
  fields: { type: { values: ["customer_seat.assigned"] }, timestamp: 1, data: CustomerSeatShape },
};
const WebhookCustomerSeatClaimedPayloadShape = {
  fields: { type: { values: ["customer_seat.claimed"] }, timestamp: 1, data: CustomerSeatShape },
};
const WebhookCustomerSeatRevokedPayloadShape = {
  fields: { type: { values: ["customer_seat.revoked"] }, timestamp: 1, data: CustomerSeatShape },
};
export const CustomerPortalSeatsListSeatsCheck = {
  on: "GET /v1/customer-portal/seats",
  shapes: { 200: SeatsListShape },
  find: findCheck,
};
export const CustomerPortalSeatsAssignSeatCheck = {
  on: "POST /v1/customer-portal/seats",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};
export const CustomerPortalSeatsRevokeSeatCheck = {
  on: "DELETE /v1/customer-portal/seats/{seat_id}",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};
export const CustomerPortalSeatsResendInvitationCheck = {
  on: "POST /v1/customer-portal/seats/{seat_id}/resend",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};
export const CustomerPortalSeatsListClaimedSubscriptionsCheck = {
  on: "GET /v1/customer-portal/seats/subscriptions",
  shapes: { 200: ListResourceCustomerSubscriptionShape },
  find: findCheck,
};
export const CustomerSeatsListSeatsCheck = {
  on: "GET /v1/customer-seats",
  shapes: { 200: SeatsListShape },
  find: findCheck,
};
export const CustomerSeatsAssignSeatCheck = {
  on: "POST /v1/customer-seats",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};
export const CustomerSeatsRevokeSeatCheck = {
  on: "DELETE /v1/customer-seats/{seat_id}",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};
export const CustomerSeatsResendInvitationCheck = {
  on: "POST /v1/customer-seats/{seat_id}/resend",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};
export const CustomerSeatsGetClaimInfoCheck = {
  on: "GET /v1/customer-seats/claim/{invitation_token}",
  shapes: { 200: SeatClaimInfoShape },
  find: findCheck,
};
export const CustomerSeatsClaimSeatCheck = {
  on: "POST /v1/customer-seats/claim",
  shapes: { 200: CustomerSeatClaimResponseShape },
  find: findCheck,
};
export const CustomersListCheck = {
  on: "GET /v1/customers/",
  shapes: { 200: ListResourceCustomerShape },
  find: findCheck,
};
export const CustomersCreateCheck = {
  on: "POST /v1/customers/",
  shapes: { 201: CustomerShape },
  find: findCheck,
};
export const CustomersExportCheck = {
  on: "GET /v1/customers/export",
  shapes: {},
  find: findCheck,
};
export const CustomersGetCheck = {
  on: "GET /v1/customers/{id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};
export const CustomersUpdateCheck = {
  on: "PATCH /v1/customers/{id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};
export const CustomersDeleteCheck = {
  on: "DELETE /v1/customers/{id}",
  shapes: {},
  find: findCheck,
};
export const CustomersGetExternalCheck = {
  on: "GET /v1/customers/external/{external_id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};
export const CustomersUpdateExternalCheck = {
  on: "PATCH /v1/customers/external/{external_id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};
export const CustomersDeleteExternalCheck = {
  on: "DELETE /v1/customers/external/{external_id}",
  shapes: {},
  find: findCheck,
};
export const CustomersGetStateCheck = {
  on: "GET /v1/customers/{id}/state",
  shapes: { 200: CustomerStateShape },
  find: findCheck,
};
export const CustomersGetStateExternalCheck = {
  on: "GET /v1/customers/external/{external_id}/state",
  shapes: { 200: CustomerStateShape },
  find: findCheck,
};
export const CustomersListPaymentMethodsCheck = {
  on: "GET /v1/customers/{id}/payment-methods",
  shapes: { 200: ListResourcePaymentMethodShape },
  find: findCheck,
};
export const CustomersListPaymentMethodsExternalCheck = {
  on: "GET /v1/customers/external/{external_id}/payment-methods",
  shapes: { 200: ListResourcePaymentMethodShape },
  find: findCheck,
};
export const CustomersMembersCreateCheck = {
  on: "POST /v1/customers/{id}/members",
  shapes: { 201: MemberShape },
  find: findCheck,
};
export const CustomersMembersGetCheck = {
  on: "GET /v1/customers/{id}/members/{member_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};
export const CustomersMembersUpdateCheck = {
  on: "PATCH /v1/customers/{id}/members/{member_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};
export const CustomersMembersDeleteCheck = {
  on: "DELETE /v1/customers/{id}/members/{member_id}",
  shapes: {},
  find: findCheck,
};
export const CustomersMembersCreateExternalCheck = {
  on: "POST /v1/customers/external/{external_id}/members",
  shapes: { 201: MemberShape },
  find: findCheck,
};
export const CustomersMembersGetExternalCheck = {
  on: "GET /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};
export const CustomersMembersUpdateExternalCheck = {
  on: "PATCH /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};
export const CustomersMembersDeleteExternalCheck = {
  on: "DELETE /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: {},
  find: findCheck,
};
export const CustomerPortalCustomersGetCheck = {
  on: "GET /v1/customer-portal/customers/me",
  shapes: { 200: CustomerPortalCustomerShape },
  find: findCheck,
};
export const CustomerPortalCustomersUpdateCheck = {
  on: "PATCH /v1/customer-portal/customers/me",
  shapes: { 200: CustomerPortalCustomerShape },
  find: findCheck,
};
export const CustomerPortalCustomersListPaymentMethodsCheck = {
  on: "GET /v1/customer-portal/customers/me/payment-methods",
  shapes: { 200: ListResourceCustomerPaymentMethodShape },
  find: findCheck,
};
export const CustomerPortalCustomersAddPaymentMethodCheck = {
  on: "POST /v1/customer-portal/customers/me/payment-methods",
  shapes: { 201: CustomerPaymentMethodCreateResponseShape },
  find: findCheck,
};
export const CustomerPortalCustomersConfirmPaymentMethodCheck = {
  on: "POST /v1/customer-portal/customers/me/payment-methods/confirm",
  shapes: { 201: CustomerPaymentMethodCreateResponseShape },
  find: findCheck,
};
export const CustomerPortalCustomersDeletePaymentMethodCheck = {
  on: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
  shapes: {},
  find: findCheck,
};
export const CustomerPortalCustomersRequestEmailUpdateCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/request",
  shapes: { 202: 127 },
  find: findCheck,
};
export const CustomerPortalCustomersCheckEmailUpdateCheck = {
  on: "GET /v1/customer-portal/customers/me/email-update/check",
  shapes: {},
  find: findCheck,
};
export const CustomerPortalCustomersVerifyEmailUpdateCheck = {
  on: "POST /v1/customer-portal/customers/me/email-update/verify",
  shapes: { 200: CustomerEmailUpdateVerifyResponseShape },
  find: findCheck,
};
export const verifyWebhookCheck = {
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
