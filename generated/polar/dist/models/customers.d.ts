import type { Address, AddressInput, BenefitType, CustomerType, MemberRole, Pagination, PaymentMethodCardMetadata, PaymentProcessor, RecurringInterval, TaxIDFormat } from "./shared.js";
/** Several organizations you can reach have a customer with this external id. */
export interface AmbiguousExternalCustomerIDBody {
  /** Names the kind of error: always `AmbiguousExternalCustomerID`. */
  error: "AmbiguousExternalCustomerID";
  /**
   * Explanation for people; its wording may change.
   * @example "More than one customer has this external id."
   */
  detail: string;
}
/** Details of a custom benefit; there are none. */
export type BenefitGrantCustomProperties = {
  [key: string]: unknown;
};
/** Details of access to a Discord server. */
export interface BenefitGrantDiscordProperties {
  /** Discord account the customer chose. */
  account_id?: string | null;
  /** Discord server. */
  guild_id?: string;
  /** Role given on that server. */
  role_id?: string;
  /** Discord account that has received the role. */
  granted_account_id?: string;
}
/** Details of files to download. */
export interface BenefitGrantDownloadablesProperties {
  /** Identifiers of the files. */
  files?: string[];
}
/** Details of a feature flag; there are none. */
export type BenefitGrantFeatureFlagProperties = {
  [key: string]: unknown;
};
/** Details of access to a GitHub repository. */
export interface BenefitGrantGitHubRepositoryProperties {
  /** GitHub account the customer chose. */
  account_id?: string | null;
  /**
   * User or organization that owns the repository.
   * @example "example-org"
   */
  repository_owner?: string;
  /**
   * Name of the repository.
   * @example "toolbox"
   */
  repository_name?: string;
  /** What the customer may do in the repository. */
  permission?: "pull" | "triage" | "push" | "maintain" | "admin" | (string & {});
  /** GitHub account that has received access. */
  granted_account_id?: string;
}
/** Details of a license key. */
export interface BenefitGrantLicenseKeysProperties {
  /** Key the customer brought along. */
  user_provided_key?: string;
  /** Identifier of the license key. */
  license_key_id?: string;
  /** Shortened key, safe to show. */
  display_key?: string;
}
/** Details of a Slack channel shared with the customer. */
export interface BenefitGrantSlackSharedChannelProperties {
  /** Address the invitation went to. */
  invited_email?: string;
  /** Slack channel. */
  channel_id?: string;
  /**
   * Name of the channel.
   * @example "example-support"
   */
  channel_name?: string;
  /** Invitation in Slack. */
  invite_id?: string;
  /** Link that accepts the invitation. */
  invite_url?: string;
  /** Slack workspace that accepted the invitation. */
  connected_team_id?: string;
}
/** Someone who buys: an individual or a team, told apart by `type`. */
export type Customer = CustomerIndividual | CustomerTeam;
/** An individual or a team to add; an individual unless `type` says `team`. */
export type CustomerCreate = CustomerIndividualCreate | CustomerTeamCreate;
/** A customer who is one person. */
export interface CustomerIndividual {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
  /**
   * Time of creation. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet. Format: date-time.
   * @example "2026-03-14T16:05:00Z"
   */
  modified_at: string | null;
  /**
   * Data of your own that is kept with the customer.
   * @example {"plan":"pro"}
   */
  metadata: MetadataOutputType;
  /**
   * Identifier of the customer in your own system; one customer of an organization at most has it, and it stays as first set.
   * @example "user_42"
   */
  external_id?: string | null;
  /**
   * Email address, used by one customer of an organization only.
   * @example "jane.doe@example.com"
   */
  email: string;
  /**
   * Whether the address is known to be the customer's. Signing in to the customer portal with it verifies it.
   * @example true
   */
  email_verified: boolean;
  /** Tells individuals from teams. */
  type: "individual";
  /**
   * Name the customer goes by.
   * @example "Jane Doe"
   */
  name: string | null;
  /**
   * Name printed on invoices; the customer's name stands in for it until one is set.
   * @example "Doe Ltd."
   */
  billing_name: string | null;
  /** Address printed on invoices, which also decides on taxes. */
  billing_address: Address | null;
  /**
   * Tax number and the kind of number it is.
   * @example ["SE556677889901","eu_vat"]
   */
  tax_id: [string, TaxIDFormat] | null;
  /**
   * Language of mails and pages, as a BCP 47 tag.
   * @example "sv-SE"
   */
  locale?: string | null;
  /**
   * Organization the customer buys from. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  organization_id: string;
  /**
   * Payment method charged when no other is chosen, or null. Its details are among the customer's payment methods. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  default_payment_method_id?: string | null;
  /** Time at which the customer was removed; null for a customer in use. Format: date-time. */
  deleted_at: string | null;
  /**
   * Time of the customer's earliest usage event, possibly before the customer was created; null when there are no events. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  first_user_event_at: string | null;
  /**
   * Address of a picture of the customer.
   * @example "https://example.com/avatars/jane.png"
   */
  avatar_url: string | null;
}
/** A person to add as a customer. */
export interface CustomerIndividualCreate {
  /**
   * Data of your own to keep with the customer: up to 50 pairs, with keys of 1 to 40 characters and texts of 1 to 500 characters. Numbers and booleans are allowed too. At most 50 entries.
   * @example {"plan":"pro"}
   */
  metadata?: {
    [key: string]: string | number | boolean;
  };
  /**
   * Identifier of the customer in your own system, unique in the organization. It can be set once.
   * @example "user_42"
   */
  external_id?: string | null;
  /**
   * Name the customer goes by. At most 256 characters.
   * @example "Jane Doe"
   */
  name?: string | null;
  /** Address to print on invoices. */
  billing_address?: AddressInput | null;
  /**
   * Tax number of the customer. The kind of number is found out from the country.
   * @example "SE556677889901"
   */
  tax_id?: string | null;
  /**
   * Language of mails and pages, as a BCP 47 tag. English is used for null and for languages that are not supported.
   * @example "sv-SE"
   */
  locale?: string | null;
  /**
   * Organization to add the customer to. An organization access token already names it; any other credential needs it here. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  organization_id?: string | null;
  /** First member of the customer, with the role `owner`. When left out, one is made from the customer's own name and address. */
  owner?: MemberOwnerCreate | null;
  /**
   * Marks an individual, which is also assumed without it.
   * @default "individual"
   */
  type?: "individual";
  /**
   * Email address, used by one customer of an organization only. Format: email.
   * @example "jane.doe@example.com"
   */
  email: string;
}
/** A saved card, and whether it is the default. */
export interface CustomerPaymentMethodCard {
  /**
   * Identifier of the payment method. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  id: string;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Company that handles the payments. */
  processor: PaymentProcessor;
  /**
   * Customer who saved the payment method. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  customer_id: string;
  /** Marks a card: always `card`. */
  type: "card";
  /** What may be shown of the card. */
  method_metadata: PaymentMethodCardMetadata;
  /**
   * Whether purchases are charged to this payment method unless another is chosen.
   * @example true
   */
  is_default: boolean;
}
/** A saved payment method other than a card, and whether it is the default. */
export interface CustomerPaymentMethodGeneric {
  /**
   * Identifier of the payment method. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  id: string;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Company that handles the payments. */
  processor: PaymentProcessor;
  /**
   * Customer who saved the payment method. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  customer_id: string;
  /**
   * Kind of payment method, in the processor's words.
   * @example "sepa_debit"
   */
  type: string;
  /**
   * Whether purchases are charged to this payment method unless another is chosen.
   * @example true
   */
  is_default: boolean;
}
/** Properties customers can be ordered by; a leading minus sign puts the highest first. */
export type CustomerSortProperty = "created_at" | "-created_at" | "email" | "-email" | "name" | "-name" | (string & {});
declare const valuesCustomerSortProperty: {
  readonly createdAt: "created_at";
  readonly minusCreatedAt: "-created_at";
  readonly email: "email";
  readonly minusEmail: "-email";
  readonly name: "name";
  readonly minusName: "-name";
};
/** The values of `CustomerSortProperty` that this version knows. */
export declare const CustomerSortProperty: typeof valuesCustomerSortProperty;
/** A customer and all that is in force for them: an individual or a team, told apart by `type`. */
export type CustomerState = CustomerStateIndividual | CustomerStateTeam;
/** A benefit the customer holds at present. */
export interface CustomerStateBenefitGrant {
  /** Identifier of the grant. Format: uuid4. */
  id: string;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /**
   * Time at which the customer received the benefit. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  granted_at: string;
  /** Benefit that was granted. Format: uuid4. */
  benefit_id: string;
  /** Kind of benefit. */
  benefit_type: BenefitType;
  /** Data of your own that is kept with the benefit. */
  benefit_metadata: MetadataOutputType;
  /** Details that depend on the kind of benefit. */
  properties: BenefitGrantDiscordProperties | BenefitGrantGitHubRepositoryProperties | BenefitGrantDownloadablesProperties | BenefitGrantLicenseKeysProperties | BenefitGrantCustomProperties | BenefitGrantFeatureFlagProperties | BenefitGrantSlackSharedChannelProperties;
}
/** An individual and all that is in force for them. */
export interface CustomerStateIndividual {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
  /**
   * Time of creation. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet. Format: date-time.
   * @example "2026-03-14T16:05:00Z"
   */
  modified_at: string | null;
  /**
   * Data of your own that is kept with the customer.
   * @example {"plan":"pro"}
   */
  metadata: MetadataOutputType;
  /**
   * Identifier of the customer in your own system; one customer of an organization at most has it, and it stays as first set.
   * @example "user_42"
   */
  external_id?: string | null;
  /**
   * Email address, used by one customer of an organization only.
   * @example "jane.doe@example.com"
   */
  email: string;
  /**
   * Whether the address is known to be the customer's. Signing in to the customer portal with it verifies it.
   * @example true
   */
  email_verified: boolean;
  /** Tells individuals from teams. */
  type: "individual";
  /**
   * Name the customer goes by.
   * @example "Jane Doe"
   */
  name: string | null;
  /**
   * Name printed on invoices; the customer's name stands in for it until one is set.
   * @example "Doe Ltd."
   */
  billing_name: string | null;
  /** Address printed on invoices, which also decides on taxes. */
  billing_address: Address | null;
  /**
   * Tax number and the kind of number it is.
   * @example ["SE556677889901","eu_vat"]
   */
  tax_id: [string, TaxIDFormat] | null;
  /**
   * Language of mails and pages, as a BCP 47 tag.
   * @example "sv-SE"
   */
  locale?: string | null;
  /**
   * Organization the customer buys from. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  organization_id: string;
  /**
   * Payment method charged when no other is chosen, or null. Its details are among the customer's payment methods. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  default_payment_method_id?: string | null;
  /** Time at which the customer was removed; null for a customer in use. Format: date-time. */
  deleted_at: string | null;
  /**
   * Time of the customer's earliest usage event, possibly before the customer was created; null when there are no events. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  first_user_event_at: string | null;
  /**
   * Address of a picture of the customer.
   * @example "https://example.com/avatars/jane.png"
   */
  avatar_url: string | null;
  /** Subscriptions now running. */
  active_subscriptions: CustomerStateSubscription[];
  /** Benefits the customer holds at present. */
  granted_benefits: CustomerStateBenefitGrant[];
  /** Meters that count the customer's usage. */
  active_meters: CustomerStateMeter[];
}
/** Usage of a customer on one meter. */
export interface CustomerStateMeter {
  /** Identifier of the object. Format: uuid4. */
  id: string;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Meter that does the counting. Format: uuid4. */
  meter_id: string;
  /**
   * Units used.
   * @example 25
   */
  consumed_units: number;
  /**
   * Units granted.
   * @example 100
   */
  credited_units: number;
  /**
   * Units left: granted minus used.
   * @example 75
   */
  balance: number;
}
/** A subscription that is running or in its trial. */
export interface CustomerStateSubscription {
  /**
   * Identifier of the subscription. Format: uuid4.
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  id: string;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Answers to the custom fields of the checkout, by field. */
  custom_field_data?: {
    [key: string]: string | number | boolean | null;
  };
  /** Data of your own that is kept with the subscription. */
  metadata: MetadataOutputType;
  /** Stage the subscription has reached. */
  status: "active" | "trialing" | (string & {});
  /**
   * Amount in cents charged for each interval.
   * @example 1500
   */
  amount: number;
  /**
   * Currency charged, as a lower-case code of three letters.
   * @example "usd"
   */
  currency: string;
  /** Unit of the time between two charges. */
  recurring_interval: RecurringInterval;
  /**
   * Beginning of the running billing period. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  current_period_start: string;
  /**
   * End of the running billing period. Format: date-time.
   * @example "2026-04-01T09:30:00Z"
   */
  current_period_end: string;
  /** Beginning of the trial, or null without one. Format: date-time. */
  trial_start: string | null;
  /** End of the trial, or null without one. Format: date-time. */
  trial_end: string | null;
  /** Whether the subscription stops when the running period is over. */
  cancel_at_period_end: boolean;
  /** Time at which cancellation was asked for. With `cancel_at_period_end` the subscription may run on until the period is over. Format: date-time. */
  canceled_at: string | null;
  /**
   * Time at which the subscription began to run. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  started_at: string | null;
  /** Time at which the subscription is going to stop, when that is settled. Format: date-time. */
  ends_at: string | null;
  /** Product subscribed to. Format: uuid4. */
  product_id: string;
  /** Discount in force, if there is one. Format: uuid4. */
  discount_id: string | null;
  /** Usage counted for the subscription. */
  meters: CustomerStateSubscriptionMeter[];
}
/** Usage on one meter of a subscription. */
export interface CustomerStateSubscriptionMeter {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the object. Format: uuid4. */
  id: string;
  /**
   * Units used since the billing period began.
   * @example 25
   */
  consumed_units: number;
  /**
   * Units granted since the billing period began.
   * @example 100
   */
  credited_units: number;
  /**
   * Cents owed so far for the billing period.
   * @example 0
   */
  amount: number;
  /** Meter that does the counting. Format: uuid4. */
  meter_id: string;
}
/** A team and all that is in force for it. */
export interface CustomerStateTeam {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
  /**
   * Time of creation. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet. Format: date-time.
   * @example "2026-03-14T16:05:00Z"
   */
  modified_at: string | null;
  /**
   * Data of your own that is kept with the customer.
   * @example {"plan":"pro"}
   */
  metadata: MetadataOutputType;
  /**
   * Identifier of the customer in your own system; one customer of an organization at most has it, and it stays as first set.
   * @example "user_42"
   */
  external_id?: string | null;
  /**
   * Email address, used by one customer of an organization only.
   * @example "jane.doe@example.com"
   */
  email?: string | null;
  /**
   * Whether the address is known to be the customer's. Signing in to the customer portal with it verifies it.
   * @example true
   */
  email_verified: boolean;
  /** Tells individuals from teams. */
  type: "team";
  /**
   * Name the customer goes by.
   * @example "Jane Doe"
   */
  name: string | null;
  /**
   * Name printed on invoices; the customer's name stands in for it until one is set.
   * @example "Doe Ltd."
   */
  billing_name: string | null;
  /** Address printed on invoices, which also decides on taxes. */
  billing_address: Address | null;
  /**
   * Tax number and the kind of number it is.
   * @example ["SE556677889901","eu_vat"]
   */
  tax_id: [string, TaxIDFormat] | null;
  /**
   * Language of mails and pages, as a BCP 47 tag.
   * @example "sv-SE"
   */
  locale?: string | null;
  /**
   * Organization the customer buys from. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  organization_id: string;
  /**
   * Payment method charged when no other is chosen, or null. Its details are among the customer's payment methods. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  default_payment_method_id?: string | null;
  /** Time at which the customer was removed; null for a customer in use. Format: date-time. */
  deleted_at: string | null;
  /**
   * Time of the customer's earliest usage event, possibly before the customer was created; null when there are no events. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  first_user_event_at: string | null;
  /**
   * Address of a picture of the customer.
   * @example "https://example.com/avatars/jane.png"
   */
  avatar_url: string | null;
  /** Subscriptions now running. */
  active_subscriptions: CustomerStateSubscription[];
  /** Benefits the customer holds at present. */
  granted_benefits: CustomerStateBenefitGrant[];
  /** Meters that count the customer's usage. */
  active_meters: CustomerStateMeter[];
}
/** A customer with several members, such as a company. */
export interface CustomerTeam {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
  /**
   * Time of creation. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet. Format: date-time.
   * @example "2026-03-14T16:05:00Z"
   */
  modified_at: string | null;
  /**
   * Data of your own that is kept with the customer.
   * @example {"plan":"pro"}
   */
  metadata: MetadataOutputType;
  /**
   * Identifier of the customer in your own system; one customer of an organization at most has it, and it stays as first set.
   * @example "user_42"
   */
  external_id?: string | null;
  /**
   * Email address, used by one customer of an organization only.
   * @example "jane.doe@example.com"
   */
  email?: string | null;
  /**
   * Whether the address is known to be the customer's. Signing in to the customer portal with it verifies it.
   * @example true
   */
  email_verified: boolean;
  /** Tells individuals from teams. */
  type: "team";
  /**
   * Name the customer goes by.
   * @example "Jane Doe"
   */
  name: string | null;
  /**
   * Name printed on invoices; the customer's name stands in for it until one is set.
   * @example "Doe Ltd."
   */
  billing_name: string | null;
  /** Address printed on invoices, which also decides on taxes. */
  billing_address: Address | null;
  /**
   * Tax number and the kind of number it is.
   * @example ["SE556677889901","eu_vat"]
   */
  tax_id: [string, TaxIDFormat] | null;
  /**
   * Language of mails and pages, as a BCP 47 tag.
   * @example "sv-SE"
   */
  locale?: string | null;
  /**
   * Organization the customer buys from. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  organization_id: string;
  /**
   * Payment method charged when no other is chosen, or null. Its details are among the customer's payment methods. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  default_payment_method_id?: string | null;
  /** Time at which the customer was removed; null for a customer in use. Format: date-time. */
  deleted_at: string | null;
  /**
   * Time of the customer's earliest usage event, possibly before the customer was created; null when there are no events. Format: date-time.
   * @example "2026-03-01T09:30:00Z"
   */
  first_user_event_at: string | null;
  /**
   * Address of a picture of the customer.
   * @example "https://example.com/avatars/jane.png"
   */
  avatar_url: string | null;
}
/** A team to add as a customer. */
export interface CustomerTeamCreate {
  /**
   * Data of your own to keep with the customer: up to 50 pairs, with keys of 1 to 40 characters and texts of 1 to 500 characters. Numbers and booleans are allowed too. At most 50 entries.
   * @example {"plan":"pro"}
   */
  metadata?: {
    [key: string]: string | number | boolean;
  };
  /**
   * Identifier of the customer in your own system, unique in the organization. It can be set once.
   * @example "user_42"
   */
  external_id?: string | null;
  /**
   * Name the customer goes by. At most 256 characters.
   * @example "Jane Doe"
   */
  name?: string | null;
  /** Address to print on invoices. */
  billing_address?: AddressInput | null;
  /**
   * Tax number of the customer. The kind of number is found out from the country.
   * @example "SE556677889901"
   */
  tax_id?: string | null;
  /**
   * Language of mails and pages, as a BCP 47 tag. English is used for null and for languages that are not supported.
   * @example "sv-SE"
   */
  locale?: string | null;
  /**
   * Organization to add the customer to. An organization access token already names it; any other credential needs it here. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  organization_id?: string | null;
  /** First member of the customer, with the role `owner`. When left out, one is made from the customer's own name and address. */
  owner?: MemberOwnerCreate | null;
  /** Marks a team. */
  type: "team";
  /**
   * Email address of the team. It may be left out if an `owner` with an address is given. Format: email.
   * @example "billing@example.com"
   */
  email?: string | null;
}
/** Changes to a customer; what is left out stays. */
export interface CustomerUpdate {
  /**
   * Data of your own to keep with the customer: up to 50 pairs, with keys of 1 to 40 characters and texts of 1 to 500 characters. Numbers and booleans are allowed too. At most 50 entries.
   * @example {"plan":"pro"}
   */
  metadata?: {
    [key: string]: string | number | boolean;
  };
  /**
   * Email address, used by one customer of an organization only. Format: email.
   * @example "jane.doe@example.com"
   */
  email?: string | null;
  /**
   * Name the customer goes by. At most 256 characters.
   * @example "Jane Doe"
   */
  name?: string | null;
  /** Address to print on invoices. */
  billing_address?: AddressInput | null;
  /**
   * Tax number of the customer. The kind of number is found out from the country.
   * @example "SE556677889901"
   */
  tax_id?: string | null;
  /**
   * Language of mails and pages, as a BCP 47 tag. English is used for null and for languages that are not supported.
   * @example "sv-SE"
   */
  locale?: string | null;
  /**
   * Identifier of the customer in your own system, unique in the organization. It can be set once.
   * @example "user_42"
   */
  external_id?: string | null;
  /** Kind of customer. An individual can become a team; there is no way back. */
  type?: CustomerType | null;
}
/** Changes to a customer who was named by external id; what is left out stays. */
export interface CustomerUpdateExternalID {
  /**
   * Data of your own to keep with the customer: up to 50 pairs, with keys of 1 to 40 characters and texts of 1 to 500 characters. Numbers and booleans are allowed too. At most 50 entries.
   * @example {"plan":"pro"}
   */
  metadata?: {
    [key: string]: string | number | boolean;
  };
  /**
   * Email address, used by one customer of an organization only. Format: email.
   * @example "jane.doe@example.com"
   */
  email?: string | null;
  /**
   * Name the customer goes by. At most 256 characters.
   * @example "Jane Doe"
   */
  name?: string | null;
  /** Address to print on invoices. */
  billing_address?: AddressInput | null;
  /**
   * Tax number of the customer. The kind of number is found out from the country.
   * @example "SE556677889901"
   */
  tax_id?: string | null;
  /**
   * Language of mails and pages, as a BCP 47 tag. English is used for null and for languages that are not supported.
   * @example "sv-SE"
   */
  locale?: string | null;
}
/** One page of customers. */
export interface ListResourceCustomer {
  /** The customers on this page. */
  items: Customer[];
  /** How many there are in all. */
  pagination: Pagination;
}
/** One page of a customer's payment methods. */
export interface ListResourcePaymentMethod {
  /** The payment methods on this page. */
  items: PaymentMethod[];
  /** How many there are in all. */
  pagination: Pagination;
}
/** A person to add to a customer; the path says to which. */
export interface MemberCreateFromCustomer {
  /**
   * Address at which the member gets mail. Format: email.
   * @example "sam.lee@example.com"
   */
  email: string;
  /**
   * Name of the member. At most 256 characters.
   * @example "Sam Lee"
   */
  name?: string | null;
  /**
   * Identifier of the member in your own system, unique among the customer's members.
   * @example "staff_7"
   */
  external_id?: string | null;
  /**
   * What the member may do for the customer. An owner is not added but promoted later, by updating the member.
   * @default "member"
   */
  role?: "member" | "billing_manager" | (string & {});
}
/** The first member of a new customer, who becomes its owner. */
export interface MemberOwnerCreate {
  /**
   * Address at which the member gets mail. Format: email.
   * @example "sam.lee@example.com"
   */
  email: string;
  /**
   * Name of the member. At most 256 characters.
   * @example "Sam Lee"
   */
  name?: string | null;
  /**
   * Identifier of the member in your own system, unique among the customer's members.
   * @example "staff_7"
   */
  external_id?: string | null;
}
/** Changes to a member; what is left out stays. */
export interface MemberUpdate {
  /**
   * Name of the member. At most 256 characters.
   * @example "Sam Lee"
   */
  name?: string | null;
  /**
   * Address at which the member gets mail. Format: email.
   * @example "sam.lee@example.com"
   */
  email?: string | null;
  /** What the member may do for the customer from now on. */
  role?: MemberRole | null;
}
/** Data of your own: texts, numbers and booleans by key. */
export type MetadataOutputType = {
  [key: string]: string | number | boolean;
};
/** Metadata values to look for, by key. A list matches any of its values. */
export type MetadataQuery = {
  [key: string]: string | number | boolean | string[] | number[] | boolean[];
} | null;
/** The action is not allowed here. */
export interface NotPermittedBody {
  /** Names the kind of error: always `NotPermitted`. */
  error: "NotPermitted";
  /**
   * Explanation for people; its wording may change.
   * @example "This customer cannot have members."
   */
  detail: string;
}
/** A saved payment method, and whether it is the default. Cards, whose `type` is `card`, have further details. */
export type PaymentMethod = CustomerPaymentMethodCard | CustomerPaymentMethodGeneric;
export {};
