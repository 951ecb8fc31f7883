import type {
  CustomerPortalCustomerSettings,
  CustomerPortalSubscriptionSettings,
  CustomerPortalUsageSettings,
  MeterUnit,
} from "./a-m.js";
import type { PaymentMethodCardMetadata, PaymentProcessor } from "../shared.js";

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
   * Identifier of the payment method.
   *
   * Format: uuid4.
   *
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  id: string;
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet.
   *
   * Format: date-time.
   */
  modified_at: string | null;
  /** Company that handles the payments. */
  processor: PaymentProcessor;
  /**
   * Customer who saved the payment method.
   *
   * Format: uuid4.
   *
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
   * Identifier of the payment method.
   *
   * Format: uuid4.
   *
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  id: string;
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet.
   *
   * Format: date-time.
   */
  modified_at: string | null;
  /** Company that handles the payments. */
  processor: PaymentProcessor;
  /**
   * Customer who saved the payment method.
   *
   * Format: uuid4.
   *
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  customer_id: string;
  /**
   * Kind of payment method, in the processor's words.
   *
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
   *
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
   *
   * @example "The bank has refused the card."
   */
  detail: string;
}

/** A change to a subscription that waits for the next billing period. */
export interface PendingSubscriptionUpdate {
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet.
   *
   * Format: date-time.
   */
  modified_at: string | null;
  /**
   * Identifier of the object.
   *
   * Format: uuid4.
   */
  id: string;
  /**
   * Time at which the change takes effect.
   *
   * Format: date-time.
   */
  applies_at: string;
  /**
   * Product to switch to, or null to keep the product.
   *
   * Format: uuid4.
   */
  product_id: string | null;
  /** Number of seats to change to, or null to keep the number. */
  seats: number | null;
}

/** A picture of a product. */
export interface ProductMediaFileRead {
  /**
   * Identifier of the file.
   *
   * Format: uuid4.
   */
  id: string;
  /**
   * Organization that uploaded the file.
   *
   * Format: uuid4.
   */
  organization_id: string;
  /**
   * Name of the file.
   *
   * @example "cover.png"
   */
  name: string;
  /** Place of the file in the storage. */
  path: string;
  /**
   * Media type of the file.
   *
   * @example "image/png"
   */
  mime_type: string;
  /**
   * Size in bytes.
   *
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
  /**
   * Time at which the stored file last changed.
   *
   * Format: date-time.
   */
  last_modified_at: string | null;
  /** Version the seller gave the file. */
  version: string | null;
  /** What the file is for: always `product_media`. */
  service: "product_media";
  /** Whether the upload is complete. */
  is_uploaded: boolean;
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Size for people to read.
   *
   * @example "20 KB"
   */
  size_readable: string;
  /**
   * Address the picture can be loaded from.
   *
   * @example "https://example.com/media/cover.png"
   */
  public_url: string;
}

/** A price of a product, told apart by `amount_type`. */
export type ProductPrice =
  ProductPriceFixed | ProductPriceCustom | ProductPriceSeatBased | ProductPriceMeteredUnit;

/** A price the customer chooses. */
export interface ProductPriceCustom {
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet.
   *
   * Format: date-time.
   */
  modified_at: string | null;
  /**
   * Identifier of the price.
   *
   * Format: uuid4.
   */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `custom`. */
  amount_type: "custom";
  /**
   * Currency charged, as a lower-case code of three letters.
   *
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /**
   * Product the price belongs to.
   *
   * Format: uuid4.
   */
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
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet.
   *
   * Format: date-time.
   */
  modified_at: string | null;
  /**
   * Identifier of the price.
   *
   * Format: uuid4.
   */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `fixed`. */
  amount_type: "fixed";
  /**
   * Currency charged, as a lower-case code of three letters.
   *
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /**
   * Product the price belongs to.
   *
   * Format: uuid4.
   */
  product_id: string;
  /**
   * Amount in cents.
   *
   * @example 1500
   */
  price_amount: number;
}

/** The meter behind a metered price. */
export interface ProductPriceMeter {
  /**
   * Identifier of the meter.
   *
   * Format: uuid4.
   */
  id: string;
  /**
   * Name of the meter.
   *
   * @example "API calls"
   */
  name: string;
  /** Unit it counts in. */
  unit: MeterUnit;
  /**
   * Word for one unit, when the unit is `custom`.
   *
   * @example "request"
   */
  custom_label: string | null;
  /**
   * How many counted units make one shown unit, when the unit is `custom`.
   *
   * @example 1000
   */
  custom_multiplier: number | null;
}

/** A price for each unit used. */
export interface ProductPriceMeteredUnit {
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet.
   *
   * Format: date-time.
   */
  modified_at: string | null;
  /**
   * Identifier of the price.
   *
   * Format: uuid4.
   */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `metered_unit`. */
  amount_type: "metered_unit";
  /**
   * Currency charged, as a lower-case code of three letters.
   *
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /**
   * Product the price belongs to.
   *
   * Format: uuid4.
   */
  product_id: string;
  /**
   * Amount in cents for one unit, as a decimal number in text form.
   *
   * Pattern: `^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$`.
   *
   * @example "0.25"
   */
  unit_amount: string;
  /** Most that is charged in cents, however much is used; null charges without limit. */
  cap_amount: number | null;
  /**
   * Meter that counts the units.
   *
   * Format: uuid4.
   */
  meter_id: string;
  /** The meter, in brief. */
  meter: ProductPriceMeter;
}

/** A price for each seat. */
export interface ProductPriceSeatBased {
  /**
   * Time of creation.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * Time of the latest change, or null when nothing has changed yet.
   *
   * Format: date-time.
   */
  modified_at: string | null;
  /**
   * Identifier of the price.
   *
   * Format: uuid4.
   */
  id: string;
  /** Where the price comes from. */
  source: ProductPriceSource;
  /** Kind of price: always `seat_based`. */
  amount_type: "seat_based";
  /**
   * Currency charged, as a lower-case code of three letters.
   *
   * @example "usd"
   */
  price_currency: string;
  /** Whether tax is included or added on top. Null follows the organization's setting. */
  tax_behavior: TaxBehaviorOption | null;
  /** Whether the price is out of use for new purchases. */
  is_archived: boolean;
  /**
   * Product the price belongs to.
   *
   * Format: uuid4.
   */
  product_id: string;
  /** Steps of the price per seat. */
  seat_tiers: ProductPriceSeatTiersOutput;
}

/** One step of a price per seat. */
export interface ProductPriceSeatTier {
  /**
   * Fewest seats the step applies to.
   *
   * At least 1.
   *
   * @example 1
   */
  min_seats: number;
  /**
   * Most seats the step applies to, or null for no end.
   *
   * At least 1.
   *
   * @example 10
   */
  max_seats?: number | null;
  /**
   * Amount in cents for one seat.
   *
   * At least 0.
   *
   * @example 900
   */
  price_per_seat: number;
}

/** Steps of a price per seat, with the fewest and most seats that follow from them. */
export interface ProductPriceSeatTiersOutput {
  /**
   * Whether one step sets the price of all seats (`volume`) or each seat is charged by the step it falls into (`graduated`).
   *
   * @default "volume"
   */
  seat_tier_type?: SeatTierType;
  /**
   * The steps, from few seats to many.
   *
   * At least 1 items.
   */
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
