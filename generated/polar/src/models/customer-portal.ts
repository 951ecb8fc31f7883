import type {
  Address,
  AddressInput,
  BenefitType,
  CustomerType,
  Pagination,
  PaymentMethodCardMetadata,
  PaymentProcessor,
  RecurringInterval,
  TaxIDFormat,
} from "./shared.js";

/** What a product grants, as far as customers may see it. */
export interface BenefitPublic {
  /** Identifier of the benefit. Format: uuid4. */
  id: string;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Kind of benefit. */
  type: BenefitType;
  /** Text that presents the benefit to customers. */
  description: string;
  /** Whether new products can include the benefit. */
  selectable: boolean;
  /** Whether the benefit can be removed. */
  deletable: boolean;
  /** Whether the benefit has been removed. */
  is_deleted: boolean;
  /** Organization that offers the benefit. Format: uuid4. */
  organization_id: string;
}

/** Reasons a customer can pick for cancelling. */
export type CustomerCancellationReason =
  | "customer_service"
  | "low_quality"
  | "missing_features"
  | "switched_service"
  | "too_complex"
  | "too_expensive"
  | "unused"
  | "other"
  | (string & {});

const valuesCustomerCancellationReason = {
  customerService: "customer_service",
  lowQuality: "low_quality",
  missingFeatures: "missing_features",
  switchedService: "switched_service",
  tooComplex: "too_complex",
  tooExpensive: "too_expensive",
  unused: "unused",
  other: "other",
} as const;

/** The values of `CustomerCancellationReason` that this version knows. */
export const CustomerCancellationReason: typeof valuesCustomerCancellationReason =
  /* @__PURE__ */ Object.freeze(valuesCustomerCancellationReason);

/** Wish to change the email address. */
export interface CustomerEmailUpdateRequest {
  /**
   * The new address. Format: email.
   * @example "jane.new@example.com"
   */
  email: string;
}

/** Proof that the new address is the customer's. */
export interface CustomerEmailUpdateVerifyRequest {
  /**
   * Token taken from the link in the verification mail.
   * @example "verify_8Hk2Vn5Rw1"
   */
  token: string;
}

/** Outcome of a completed email change. */
export interface CustomerEmailUpdateVerifyResponse {
  /** Session token to go on with. */
  token: string;
}

/** The customer is not yet set up with the payment processor. */
export interface CustomerNotReadyBody {
  /** Names the kind of error: always `CustomerNotReady`. */
  error: "CustomerNotReady";
  /**
   * Explanation for people; its wording may change.
   * @example "The customer has no payment account yet."
   */
  detail: string;
}

/** The seller, as shown to customers. */
export interface CustomerOrganization {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /**
   * Identifier of the organization. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  id: string;
  /**
   * Name that customers see.
   * @example "Example Org"
   */
  name: string;
  /**
   * Short name used in addresses of pages and on card statements.
   * @example "example-org"
   */
  slug: string;
  /** Address of the seller's logo. */
  avatar_url: string | null;
  /** How a change made in the customer portal is charged. */
  proration_behavior: SubscriptionProrationBehavior;
  /** Whether customers may change subscriptions themselves in the portal. */
  allow_customer_updates: boolean;
  /** What the customer portal offers. */
  customer_portal_settings: OrganizationCustomerPortalSettings;
  /** Optional features in use. */
  organization_features?: CustomerOrganizationFeatureSettings;
}

/** Optional features of an organization that matter to its customer portal. */
export interface CustomerOrganizationFeatureSettings {
  /**
   * Whether customers can have members.
   * @default false
   */
  member_model_enabled?: boolean;
  /**
   * Whether the checkout is translated.
   * @default false
   */
  checkout_localization_enabled?: boolean;
}

/** A saved payment method as the customer sees it. Cards, whose `type` is `card`, have further details. */
export type CustomerPaymentMethod = PaymentMethodCard | PaymentMethodGeneric;

/** A setup at the payment processor that is to be taken over. */
export interface CustomerPaymentMethodConfirm {
  /**
   * Identifier of the setup at the payment processor.
   * @example "seti_example"
   */
  setup_intent_id: string;
  /** Whether to make it the default payment method. */
  set_default: boolean;
}

/** A payment method to save. */
export interface CustomerPaymentMethodCreate {
  /**
   * Token that the payment form obtained from the processor.
   * @example "ctoken_example"
   */
  confirmation_token_id: string;
  /** Whether to make it the default payment method. */
  set_default: boolean;
  /**
   * Page to come back to after a check on another site.
   * @example "https://example.com/billing"
   */
  return_url: string;
}

/** The customer has a step to take before the payment method is saved. */
export interface CustomerPaymentMethodCreateRequiresActionResponse {
  /** Always `requires_action`. */
  status: "requires_action";
  /** Secret with which the payment form carries the step out. */
  client_secret: string;
}

/** How saving a payment method went, told by `status`. */
export type CustomerPaymentMethodCreateResponse =
  CustomerPaymentMethodCreateSucceededResponse | CustomerPaymentMethodCreateRequiresActionResponse;

/** The payment method is saved. */
export interface CustomerPaymentMethodCreateSucceededResponse {
  /** Always `succeeded`. */
  status: "succeeded";
  /** The saved payment method. */
  payment_method: CustomerPaymentMethod;
}

/** The signed-in customer. */
export interface CustomerPortalCustomer {
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
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
  /**
   * Email address, used by one customer of an organization only.
   * @example "jane.doe@example.com"
   */
  email: string | null;
  /**
   * Whether the address is known to be the customer's. Signing in to the customer portal with it verifies it.
   * @example true
   */
  email_verified: boolean;
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
  /** Linked accounts elsewhere, by platform. */
  oauth_accounts: { [key: string]: CustomerPortalOAuthAccount };
  /**
   * Payment method charged when no other is chosen, or null. Its details are among the customer's payment methods. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  default_payment_method_id?: string | null;
  /** Tells individuals from teams. */
  type?: CustomerType | null;
  /**
   * Language of mails and pages, as a BCP 47 tag.
   * @example "sv-SE"
   */
  locale?: string | null;
}

/** What customers may change about themselves in the portal. */
export interface CustomerPortalCustomerSettings {
  /** Whether they may change their email address. */
  allow_email_change?: boolean;
}

/** Changes customers can make to their own billing details. */
export interface CustomerPortalCustomerUpdate {
  /**
   * Name to print on invoices.
   * @example "Doe Ltd."
   */
  billing_name?: string | null;
  /** Address to print on invoices. */
  billing_address?: AddressInput | null;
  /**
   * Tax number to print on invoices.
   * @example "SE556677889901"
   */
  tax_id?: string | null;
  /**
   * Saved payment method to charge from now on. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  default_payment_method_id?: string | null;
}

/** An account on another platform that the customer has linked. */
export interface CustomerPortalOAuthAccount {
  /** Identifier on that platform. */
  account_id: string;
  /**
   * User name on that platform.
   * @example "janedoe"
   */
  account_username: string | null;
}

/** What customers may do with subscriptions in the portal. */
export interface CustomerPortalSubscriptionSettings {
  /** Whether they may change the number of seats. */
  update_seats: boolean;
  /** Whether they may switch products. */
  update_plan: boolean;
  /** Whether they may pause. */
  pause?: boolean;
}

/** What the portal tells about usage. */
export interface CustomerPortalUsageSettings {
  /** Whether usage is shown. */
  show: boolean;
}

/** A seat to give to someone, from the customer portal. */
export interface CustomerSeatAssign {
  /**
   * Subscription to take the seat from. Format: uuid.
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  subscription_id?: string | null;
  /**
   * One-time order to take the seat from, in place of a subscription. Format: uuid.
   * @example "64d0e9f2-8b1c-47a5-9f63-c3a1b2d4e508"
   */
  order_id?: string | null;
  /**
   * Address of the person who gets the seat. Together with `external_member_id` it creates the member when there is none yet. Format: email.
   * @example "sam.lee@example.com"
   */
  email?: string | null;
  /**
   * Customer who gets the seat, by the identifier in your own system.
   * @example "user_42"
   */
  external_customer_id?: string | null;
  /**
   * Customer who gets the seat. Format: uuid.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  customer_id?: string | null;
  /**
   * Member who gets the seat, by the identifier in your own system. Alone, it must name someone who already is a member.
   * @example "staff_7"
   */
  external_member_id?: string | null;
  /**
   * Member who gets the seat. Format: uuid.
   * @example "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82"
   */
  member_id?: string | null;
  /**
   * Data of your own to keep with the seat: 10 keys at most, and no more than 1 KB in all.
   * @example {"department":"design"}
   */
  metadata?: { [key: string]: unknown } | null;
  /**
   * Whether to skip the invitation mail and mark the seat as claimed right away. Open to API calls only, not to the portal's pages.
   * @default false
   */
  immediate_claim?: boolean;
  /** Checkout whose subscription or order the seat is taken from. Format: uuid. */
  checkout_id?: string | null;
}

/** A subscription as the customer sees it. */
export interface CustomerSubscription {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /**
   * Identifier of the subscription. Format: uuid4.
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  id: string;
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
   * How many such units pass between two charges: with `month` and 3, a charge comes every quarter.
   * @example 1
   */
  recurring_interval_count: number;
  /** Stage the subscription has reached. */
  status: SubscriptionStatus;
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
  /** Beginning of the running meter period, for products that settle usage in a rhythm of their own. Format: date-time. */
  current_meter_period_start: string | null;
  /** End of the running meter period, at which credits are granted afresh. Format: date-time. */
  current_meter_period_end: string | null;
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
  /** Time at which the subscription stopped. Format: date-time. */
  ended_at: string | null;
  /** Time at which a payment was first missed, which makes the status `past_due`. Format: date-time. */
  past_due_at?: string | null;
  /** Whether the subscription pauses when the running period is over. */
  pause_at_period_end: boolean;
  /** Time at which the pause began. Format: date-time. */
  paused_at: string | null;
  /** Time at which a pause ends by itself, when that is settled. Format: date-time. */
  resumes_at: string | null;
  /**
   * Customer who pays. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  customer_id: string;
  /** Product subscribed to. Format: uuid4. */
  product_id: string;
  /** Discount in force, if there is one. Format: uuid4. */
  discount_id: string | null;
  /** Checkout the subscription came from, if it came from one. Format: uuid4. */
  checkout_id: string | null;
  /**
   * Number of seats bought; null when the price does not depend on seats.
   * @example 5
   */
  seats?: number | null;
  /** Reason the customer picked for cancelling. */
  customer_cancellation_reason: CustomerCancellationReason | null;
  /** Words the customer added on cancelling. */
  customer_cancellation_comment: string | null;
  /** The product subscribed to. */
  product: CustomerSubscriptionProduct;
  /** Prices that apply to the subscription. */
  prices: (LegacyRecurringProductPrice | ProductPrice)[];
  /** Usage counted for the subscription. */
  meters: CustomerSubscriptionMeter[];
  /** Change that is waiting for the next billing period, or null without one. */
  pending_update: PendingSubscriptionUpdate | null;
}

/** Usage on one meter of a subscription, with the meter. */
export interface CustomerSubscriptionMeter {
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
  /** The meter, in brief. */
  meter: CustomerSubscriptionMeterMeter;
}

/** A meter in brief. */
export interface CustomerSubscriptionMeterMeter {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the object. Format: uuid4. */
  id: string;
  /**
   * Name of the meter, printed on invoices too.
   * @example "API calls"
   */
  name: string;
}

/** The product of a subscription. */
export interface CustomerSubscriptionProduct {
  /** Identifier of the product. Format: uuid4. */
  id: string;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Unit in which the trial is measured. */
  trial_interval: TrialInterval | null;
  /** Length of the trial in that unit. */
  trial_interval_count: number | null;
  /**
   * Name the product is sold under.
   * @example "Team plan"
   */
  name: string;
  /** Text that presents the product to customers. */
  description: string | null;
  /** Who can see the product. */
  visibility: ProductVisibility;
  /** Unit of the time between two charges, or null for a product bought once. */
  recurring_interval: RecurringInterval | null;
  /** How many such units pass between two charges, or null for a product bought once. */
  recurring_interval_count: number | null;
  /** Unit of the time between two settlements of usage; null settles it with the charges. */
  meter_interval: RecurringInterval | null;
  /** How many such units pass between two settlements of usage. */
  meter_interval_count: number | null;
  /** Whether buying the product starts a subscription. */
  is_recurring: boolean;
  /** Whether the product is no longer sold. */
  is_archived: boolean;
  /**
   * Organization that sells the product. Format: uuid4.
   * @example "c8f1a2b3-5e7d-4906-b1a8-d4e0f3c29b6a"
   */
  organization_id: string;
  /** Prices of the product. */
  prices: (LegacyRecurringProductPrice | ProductPrice)[];
  /** What the product grants. */
  benefits: BenefitPublic[];
  /** Pictures of the product. */
  medias: ProductMediaFileRead[];
  /** The seller. */
  organization: CustomerOrganization;
}

/** A price that carries its own interval, told apart by `amount_type`. Newer products carry the interval themselves. */
export type LegacyRecurringProductPrice =
  LegacyRecurringProductPriceFixed | LegacyRecurringProductPriceCustom;

/** A recurring price the customer chooses, with its own interval. Superseded by intervals on products. */
export interface LegacyRecurringProductPriceCustom {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the price. Format: uuid4. */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `custom`. */
  amount_type: "custom";
  /**
   * Currency charged, as a lower-case code of three letters.
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /** Product the price belongs to. Format: uuid4. */
  product_id: string;
  /** Marks a price charged again and again: always `recurring`. */
  type: "recurring";
  /** How often the price is charged. */
  recurring_interval: RecurringInterval;
  /** Least amount the customer may choose, in cents. With 0, paying nothing is possible. */
  minimum_amount: number;
  /** Greatest amount the customer may choose, in cents, or null when there is no upper limit. */
  maximum_amount: number | null;
  /** Amount filled in beforehand, in cents. */
  preset_amount: number | null;
  /** Marks a price that carries its own interval. */
  legacy: true;
}

/** A recurring price of a set amount, with its own interval. Superseded by intervals on products. */
export interface LegacyRecurringProductPriceFixed {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the price. Format: uuid4. */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `fixed`. */
  amount_type: "fixed";
  /**
   * Currency charged, as a lower-case code of three letters.
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /** Product the price belongs to. Format: uuid4. */
  product_id: string;
  /** Marks a price charged again and again: always `recurring`. */
  type: "recurring";
  /** How often the price is charged. */
  recurring_interval: RecurringInterval;
  /**
   * Amount in cents.
   * @example 1500
   */
  price_amount: number;
  /** Marks a price that carries its own interval. */
  legacy: true;
}

/** One page of the signed-in customer's payment methods. */
export interface ListResourceCustomerPaymentMethod {
  /** The payment methods on this page. */
  items: CustomerPaymentMethod[];
  /** How many there are in all. */
  pagination: Pagination;
}

/** One page of subscriptions. */
export interface ListResourceCustomerSubscription {
  /** The subscriptions on this page. */
  items: CustomerSubscription[];
  /** How many there are in all. */
  pagination: Pagination;
}

/** Units a meter can count in. */
export type MeterUnit = "scalar" | "token" | "custom" | (string & {});

const valuesMeterUnit = {
  scalar: "scalar",
  token: "token",
  custom: "custom",
} as const;

/** The values of `MeterUnit` that this version knows. */
export const MeterUnit: typeof valuesMeterUnit = /* @__PURE__ */ Object.freeze(valuesMeterUnit);

/** What an organization's customer portal offers. */
export interface OrganizationCustomerPortalSettings {
  /** What it tells about usage. */
  usage: CustomerPortalUsageSettings;
  /** What customers may do with subscriptions. */
  subscription: CustomerPortalSubscriptionSettings;
  /** What customers may change about themselves. */
  customer?: CustomerPortalCustomerSettings;
}

/** A saved card. */
export interface PaymentMethodCard {
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
}

/** A saved payment method other than a card. */
export interface PaymentMethodGeneric {
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
}

/** The payment method is still charged for a running subscription. */
export interface PaymentMethodInUseByActiveSubscriptionBody {
  /** Names the kind of error: always `PaymentMethodInUseByActiveSubscription`. */
  error: "PaymentMethodInUseByActiveSubscription";
  /**
   * Explanation for people; its wording may change.
   * @example "A running subscription is charged to this payment method."
   */
  detail: string;
}

/** The payment processor refused to save the payment method. */
export interface PaymentMethodSetupFailedBody {
  /** Names the kind of error: always `PaymentMethodSetupFailed`. */
  error: "PaymentMethodSetupFailed";
  /**
   * Explanation for people; its wording may change.
   * @example "The bank has refused the card."
   */
  detail: string;
}

/** A change to a subscription that waits for the next billing period. */
export interface PendingSubscriptionUpdate {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the object. Format: uuid4. */
  id: string;
  /** Time at which the change takes effect. Format: date-time. */
  applies_at: string;
  /** Product to switch to, or null to keep the product. Format: uuid4. */
  product_id: string | null;
  /** Number of seats to change to, or null to keep the number. */
  seats: number | null;
}

/** A picture of a product. */
export interface ProductMediaFileRead {
  /** Identifier of the file. Format: uuid4. */
  id: string;
  /** Organization that uploaded the file. Format: uuid4. */
  organization_id: string;
  /**
   * Name of the file.
   * @example "cover.png"
   */
  name: string;
  /** Place of the file in the storage. */
  path: string;
  /**
   * Media type of the file.
   * @example "image/png"
   */
  mime_type: string;
  /**
   * Size in bytes.
   * @example 20480
   */
  size: number;
  /** Version in the storage, if it keeps versions. */
  storage_version: string | null;
  /** ETag the storage computed. */
  checksum_etag: string | null;
  /** SHA-256 checksum in Base64. */
  checksum_sha256_base64: string | null;
  /** SHA-256 checksum in hexadecimal. */
  checksum_sha256_hex: string | null;
  /** Time at which the stored file last changed. Format: date-time. */
  last_modified_at: string | null;
  /** Version the seller gave the file. */
  version: string | null;
  /** What the file is for: always `product_media`. */
  service: "product_media";
  /** Whether the upload is complete. */
  is_uploaded: boolean;
  /** Time of creation. Format: date-time. */
  created_at: string;
  /**
   * Size for people to read.
   * @example "20 KB"
   */
  size_readable: string;
  /**
   * Address the picture can be loaded from.
   * @example "https://example.com/media/cover.png"
   */
  public_url: string;
}

/** A price of a product, told apart by `amount_type`. */
export type ProductPrice =
  ProductPriceFixed | ProductPriceCustom | ProductPriceSeatBased | ProductPriceMeteredUnit;

/** A price the customer chooses. */
export interface ProductPriceCustom {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the price. Format: uuid4. */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `custom`. */
  amount_type: "custom";
  /**
   * Currency charged, as a lower-case code of three letters.
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /** Product the price belongs to. Format: uuid4. */
  product_id: string;
  /** Least amount the customer may choose, in cents. With 0, paying nothing is possible. */
  minimum_amount: number;
  /** Greatest amount the customer may choose, in cents, or null when there is no upper limit. */
  maximum_amount: number | null;
  /** Amount filled in beforehand, in cents. */
  preset_amount: number | null;
}

/** A price of a set amount. */
export interface ProductPriceFixed {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the price. Format: uuid4. */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `fixed`. */
  amount_type: "fixed";
  /**
   * Currency charged, as a lower-case code of three letters.
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /** Product the price belongs to. Format: uuid4. */
  product_id: string;
  /**
   * Amount in cents.
   * @example 1500
   */
  price_amount: number;
}

/** The meter behind a metered price. */
export interface ProductPriceMeter {
  /** Identifier of the meter. Format: uuid4. */
  id: string;
  /**
   * Name of the meter.
   * @example "API calls"
   */
  name: string;
  /** Unit it counts in. */
  unit: MeterUnit;
  /**
   * Word for one unit, when the unit is `custom`.
   * @example "request"
   */
  custom_label: string | null;
  /**
   * How many counted units make one shown unit, when the unit is `custom`.
   * @example 1000
   */
  custom_multiplier: number | null;
}

/** A price for each unit used. */
export interface ProductPriceMeteredUnit {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the price. Format: uuid4. */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `metered_unit`. */
  amount_type: "metered_unit";
  /**
   * Currency charged, as a lower-case code of three letters.
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /** Product the price belongs to. Format: uuid4. */
  product_id: string;
  /**
   * Amount in cents for one unit, as a decimal number in text form. Pattern: `^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$`.
   * @example "0.25"
   */
  unit_amount: string;
  /** Most that is charged in cents, however much is used; null charges without limit. */
  cap_amount: number | null;
  /** Meter that counts the units. Format: uuid4. */
  meter_id: string;
  /** The meter, in brief. */
  meter: ProductPriceMeter;
}

/** A price for each seat. */
export interface ProductPriceSeatBased {
  /** Time of creation. Format: date-time. */
  created_at: string;
  /** Time of the latest change, or null when nothing has changed yet. Format: date-time. */
  modified_at: string | null;
  /** Identifier of the price. Format: uuid4. */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `seat_based`. */
  amount_type: "seat_based";
  /**
   * Currency charged, as a lower-case code of three letters.
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /** Product the price belongs to. Format: uuid4. */
  product_id: string;
  /** Steps of the price per seat. */
  seat_tiers: ProductPriceSeatTiersOutput;
}

/** One step of a price per seat. */
export interface ProductPriceSeatTier {
  /**
   * Fewest seats the step applies to. At least 1.
   * @example 1
   */
  min_seats: number;
  /**
   * Most seats the step applies to, or null for no end. At least 1.
   * @example 10
   */
  max_seats?: number | null;
  /**
   * Amount in cents for one seat. At least 0.
   * @example 900
   */
  price_per_seat: number;
}

/** Steps of a price per seat, with the fewest and most seats that follow from them. */
export interface ProductPriceSeatTiersOutput {
  /**
   * Whether one step sets the price of all seats (`volume`) or each seat is charged by the step it falls into (`graduated`).
   * @default "volume"
   */
  seat_tier_type?: SeatTierType;
  /** The steps, from few seats to many. At least 1 items. */
  tiers: ProductPriceSeatTier[];
  /** Fewest seats that can be bought, as the first step says. */
  minimum_seats: number;
  /** Most seats that can be bought, as the last step says, or null for no limit. */
  maximum_seats: number | null;
}

/** Origins of prices: the product catalog, or made up for one checkout. */
export type ProductPriceSource = "catalog" | "ad_hoc" | (string & {});

const valuesProductPriceSource = {
  catalog: "catalog",
  adHoc: "ad_hoc",
} as const;

/** The values of `ProductPriceSource` that this version knows. */
export const ProductPriceSource: typeof valuesProductPriceSource =
  /* @__PURE__ */ Object.freeze(valuesProductPriceSource);

/** Who can see a product. */
export type ProductVisibility = "draft" | "private" | "public" | (string & {});

const valuesProductVisibility = {
  draft: "draft",
  private: "private",
  public: "public",
} as const;

/** The values of `ProductVisibility` that this version knows. */
export const ProductVisibility: typeof valuesProductVisibility =
  /* @__PURE__ */ Object.freeze(valuesProductVisibility);

/** Ways of applying the steps of a price per seat. */
export type SeatTierType = "volume" | "graduated" | (string & {});

const valuesSeatTierType = {
  volume: "volume",
  graduated: "graduated",
} as const;

/** The values of `SeatTierType` that this version knows. */
export const SeatTierType: typeof valuesSeatTierType =
  /* @__PURE__ */ Object.freeze(valuesSeatTierType);

/** Ways of charging for a change in the middle of a billing period. */
export type SubscriptionProrationBehavior =
  "invoice" | "prorate" | "next_period" | "reset" | (string & {});

const valuesSubscriptionProrationBehavior = {
  invoice: "invoice",
  prorate: "prorate",
  nextPeriod: "next_period",
  reset: "reset",
} as const;

/** The values of `SubscriptionProrationBehavior` that this version knows. */
export const SubscriptionProrationBehavior: typeof valuesSubscriptionProrationBehavior =
  /* @__PURE__ */ Object.freeze(valuesSubscriptionProrationBehavior);

/** Stages of a subscription. */
export type SubscriptionStatus =
  | "incomplete"
  | "incomplete_expired"
  | "trialing"
  | "active"
  | "past_due"
  | "canceled"
  | "unpaid"
  | "paused"
  | (string & {});

const valuesSubscriptionStatus = {
  incomplete: "incomplete",
  incompleteExpired: "incomplete_expired",
  trialing: "trialing",
  active: "active",
  pastDue: "past_due",
  canceled: "canceled",
  unpaid: "unpaid",
  paused: "paused",
} as const;

/** The values of `SubscriptionStatus` that this version knows. */
export const SubscriptionStatus: typeof valuesSubscriptionStatus =
  /* @__PURE__ */ Object.freeze(valuesSubscriptionStatus);

/** Ways of treating tax: included in prices, added to them, or by the customer's location. */
export type TaxBehaviorOption = "location" | "inclusive" | "exclusive" | (string & {});

const valuesTaxBehaviorOption = {
  location: "location",
  inclusive: "inclusive",
  exclusive: "exclusive",
} as const;

/** The values of `TaxBehaviorOption` that this version knows. */
export const TaxBehaviorOption: typeof valuesTaxBehaviorOption =
  /* @__PURE__ */ Object.freeze(valuesTaxBehaviorOption);

/** Units in which a trial is measured. */
export type TrialInterval = "day" | "week" | "month" | "year" | (string & {});

const valuesTrialInterval = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
} as const;

/** The values of `TrialInterval` that this version knows. */
export const TrialInterval: typeof valuesTrialInterval =
  /* @__PURE__ */ Object.freeze(valuesTrialInterval);
