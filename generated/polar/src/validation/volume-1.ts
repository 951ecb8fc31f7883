import type { Shape } from "../runtime/drift.js";

const SeatStatusShape: Shape = { values: ["pending", "claimed", "revoked"] };

const MemberRoleShape: Shape = { values: ["owner", "billing_manager", "member"] };

/** @internal */
export const MemberShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    customer_id: 1,
    email: 1,
    name: 17,
    external_id: 17,
    role: MemberRoleShape,
  },
};

/** @internal */
export const CustomerSeatShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    subscription_id: 17,
    order_id: 17,
    status: SeatStatusShape,
    customer_id: 17,
    member_id: 17,
    member: { nullable: MemberShape },
    email: 17,
    customer_email: 17,
    invitation_token_expires_at: 17,
    claimed_at: 17,
    revoked_at: 17,
    seat_metadata: { nullable: { fields: {} } },
  },
};

/** @internal */
export const SeatsListShape: Shape = {
  fields: { seats: { items: CustomerSeatShape }, available_seats: 2, total_seats: 2 },
};

/** @internal */
export const RecurringIntervalShape: Shape = { values: ["day", "week", "month", "year"] };

const SubscriptionStatusShape: Shape = {
  values: [
    "incomplete",
    "incomplete_expired",
    "trialing",
    "active",
    "past_due",
    "canceled",
    "unpaid",
    "paused",
  ],
};

const CustomerCancellationReasonShape: Shape = {
  values: [
    "customer_service",
    "low_quality",
    "missing_features",
    "switched_service",
    "too_complex",
    "too_expensive",
    "unused",
    "other",
  ],
};

const TrialIntervalShape: Shape = { values: ["day", "week", "month", "year"] };

const ProductVisibilityShape: Shape = { values: ["draft", "private", "public"] };

const ProductPriceSourceShape: Shape = { values: ["catalog", "ad_hoc"] };

const TaxBehaviorOptionShape: Shape = { values: ["location", "inclusive", "exclusive"] };

const LegacyRecurringProductPriceFixedShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    source: ProductPriceSourceShape,
    amount_type: { values: ["fixed"] },
    price_currency: 1,
    tax_behavior: { nullable: TaxBehaviorOptionShape },
    is_archived: 8,
    product_id: 1,
    type: { values: ["recurring"] },
    recurring_interval: RecurringIntervalShape,
    price_amount: 2,
    legacy: { values: [true] },
  },
};

const LegacyRecurringProductPriceCustomShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    source: ProductPriceSourceShape,
    amount_type: { values: ["custom"] },
    price_currency: 1,
    tax_behavior: { nullable: TaxBehaviorOptionShape },
    is_archived: 8,
    product_id: 1,
    type: { values: ["recurring"] },
    recurring_interval: RecurringIntervalShape,
    minimum_amount: 2,
    maximum_amount: 18,
    preset_amount: 18,
    legacy: { values: [true] },
  },
};

const LegacyRecurringProductPriceShape: Shape = {
  tag: "amount_type",
  of: {
    custom: LegacyRecurringProductPriceCustomShape,
    fixed: LegacyRecurringProductPriceFixedShape,
  },
};

const ProductPriceFixedShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    source: ProductPriceSourceShape,
    amount_type: { values: ["fixed"] },
    price_currency: 1,
    tax_behavior: { nullable: TaxBehaviorOptionShape },
    is_archived: 8,
    product_id: 1,
    price_amount: 2,
  },
};

const ProductPriceCustomShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    source: ProductPriceSourceShape,
    amount_type: { values: ["custom"] },
    price_currency: 1,
    tax_behavior: { nullable: TaxBehaviorOptionShape },
    is_archived: 8,
    product_id: 1,
    minimum_amount: 2,
    maximum_amount: 18,
    preset_amount: 18,
  },
};

const SeatTierTypeShape: Shape = { values: ["volume", "graduated"] };

const ProductPriceSeatTierShape: Shape = {
  fields: { min_seats: 2, price_per_seat: 2 },
  optional: { max_seats: 18 },
};

const ProductPriceSeatTiersOutputShape: Shape = {
  fields: { tiers: { items: ProductPriceSeatTierShape }, minimum_seats: 2, maximum_seats: 18 },
  optional: { seat_tier_type: SeatTierTypeShape },
};

const ProductPriceSeatBasedShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    source: ProductPriceSourceShape,
    amount_type: { values: ["seat_based"] },
    price_currency: 1,
    tax_behavior: { nullable: TaxBehaviorOptionShape },
    is_archived: 8,
    product_id: 1,
    seat_tiers: ProductPriceSeatTiersOutputShape,
  },
};

const MeterUnitShape: Shape = { values: ["scalar", "token", "custom"] };

const ProductPriceMeterShape: Shape = {
  fields: { id: 1, name: 1, unit: MeterUnitShape, custom_label: 17, custom_multiplier: 18 },
};

const ProductPriceMeteredUnitShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    source: ProductPriceSourceShape,
    amount_type: { values: ["metered_unit"] },
    price_currency: 1,
    tax_behavior: { nullable: TaxBehaviorOptionShape },
    is_archived: 8,
    product_id: 1,
    unit_amount: 1,
    cap_amount: 18,
    meter_id: 1,
    meter: ProductPriceMeterShape,
  },
};

const ProductPriceShape: Shape = {
  tag: "amount_type",
  of: {
    custom: ProductPriceCustomShape,
    fixed: ProductPriceFixedShape,
    metered_unit: ProductPriceMeteredUnitShape,
    seat_based: ProductPriceSeatBasedShape,
  },
};

/** @internal */
export const BenefitTypeShape: Shape = {
  values: [
    "custom",
    "discord",
    "github_repository",
    "downloadables",
    "license_keys",
    "meter_credit",
    "feature_flag",
    "slack_shared_channel",
  ],
};

const BenefitPublicShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    type: BenefitTypeShape,
    description: 1,
    selectable: 8,
    deletable: 8,
    is_deleted: 8,
    organization_id: 1,
  },
};

const ProductMediaFileReadShape: Shape = {
  fields: {
    id: 1,
    organization_id: 1,
    name: 1,
    path: 1,
    mime_type: 1,
    size: 2,
    storage_version: 17,
    checksum_etag: 17,
    checksum_sha256_base64: 17,
    checksum_sha256_hex: 17,
    last_modified_at: 17,
    version: 17,
    service: { values: ["product_media"] },
    is_uploaded: 8,
    created_at: 1,
    size_readable: 1,
    public_url: 1,
  },
};

const SubscriptionProrationBehaviorShape: Shape = {
  values: ["invoice", "prorate", "next_period", "reset"],
};

const CustomerPortalUsageSettingsShape: Shape = { fields: { show: 8 } };

const CustomerPortalSubscriptionSettingsShape: Shape = {
  fields: { update_seats: 8, update_plan: 8 },
  optional: { pause: 8 },
};

const CustomerPortalCustomerSettingsShape: Shape = {
  fields: {},
  optional: { allow_email_change: 8 },
};

const OrganizationCustomerPortalSettingsShape: Shape = {
  fields: {
    usage: CustomerPortalUsageSettingsShape,
    subscription: CustomerPortalSubscriptionSettingsShape,
  },
  optional: { customer: CustomerPortalCustomerSettingsShape },
};

const CustomerOrganizationFeatureSettingsShape: Shape = {
  fields: {},
  optional: { member_model_enabled: 8, checkout_localization_enabled: 8 },
};

const CustomerOrganizationShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    name: 1,
    slug: 1,
    avatar_url: 17,
    proration_behavior: SubscriptionProrationBehaviorShape,
    allow_customer_updates: 8,
    customer_portal_settings: OrganizationCustomerPortalSettingsShape,
  },
  optional: { organization_features: CustomerOrganizationFeatureSettingsShape },
};

const CustomerSubscriptionProductShape: Shape = {
  fields: {
    id: 1,
    created_at: 1,
    modified_at: 17,
    trial_interval: { nullable: TrialIntervalShape },
    trial_interval_count: 18,
    name: 1,
    description: 17,
    visibility: ProductVisibilityShape,
    recurring_interval: { nullable: RecurringIntervalShape },
    recurring_interval_count: 18,
    meter_interval: { nullable: RecurringIntervalShape },
    meter_interval_count: 18,
    is_recurring: 8,
    is_archived: 8,
    organization_id: 1,
    prices: { items: { any: [LegacyRecurringProductPriceShape, ProductPriceShape] } },
    benefits: { items: BenefitPublicShape },
    medias: { items: ProductMediaFileReadShape },
    organization: CustomerOrganizationShape,
  },
};

const CustomerSubscriptionMeterMeterShape: Shape = {
  fields: { created_at: 1, modified_at: 17, id: 1, name: 1 },
};

const CustomerSubscriptionMeterShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    consumed_units: 6,
    credited_units: 2,
    amount: 2,
    meter_id: 1,
    meter: CustomerSubscriptionMeterMeterShape,
  },
};

const PendingSubscriptionUpdateShape: Shape = {
  fields: { created_at: 1, modified_at: 17, id: 1, applies_at: 1, product_id: 17, seats: 18 },
};

const CustomerSubscriptionShape: Shape = {
  fields: {
    created_at: 1,
    modified_at: 17,
    id: 1,
    amount: 2,
    currency: 1,
    recurring_interval: RecurringIntervalShape,
    recurring_interval_count: 2,
    status: SubscriptionStatusShape,
    current_period_start: 1,
    current_period_end: 1,
    current_meter_period_start: 17,
    current_meter_period_end: 17,
    trial_start: 17,
    trial_end: 17,
    cancel_at_period_end: 8,
    canceled_at: 17,
    started_at: 17,
    ends_at: 17,
    ended_at: 17,
    pause_at_period_end: 8,
    paused_at: 17,
    resumes_at: 17,
    customer_id: 1,
    product_id: 1,
    discount_id: 17,
    checkout_id: 17,
    customer_cancellation_reason: { nullable: CustomerCancellationReasonShape },
    customer_cancellation_comment: 17,
    product: CustomerSubscriptionProductShape,
    prices: { items: { any: [LegacyRecurringProductPriceShape, ProductPriceShape] } },
    meters: { items: CustomerSubscriptionMeterShape },
    pending_update: { nullable: PendingSubscriptionUpdateShape },
  },
  optional: { past_due_at: 17, seats: 18 },
};

/** @internal */
export const PaginationShape: Shape = { fields: { total_count: 2, max_page: 2 } };

/** @internal */
export const ListResourceCustomerSubscriptionShape: Shape = {
  fields: { items: { items: CustomerSubscriptionShape }, pagination: PaginationShape },
};

/** @internal */
export const SeatClaimInfoShape: Shape = {
  fields: {
    product_name: 1,
    product_id: 1,
    organization_name: 1,
    organization_slug: 1,
    customer_email: 1,
    can_claim: 8,
  },
};

/** @internal */
export const CustomerSeatClaimResponseShape: Shape = {
  fields: { seat: CustomerSeatShape, customer_session_token: 1 },
};

/** @internal */
export const MetadataOutputTypeShape: Shape = { fields: {}, rest: 15 };

/** @internal */
export const AddressShape: Shape = {
  fields: {
    country: {
      values: [
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
      ],
    },
  },
  optional: { line1: 17, line2: 17, postal_code: 17, city: 17, state: 17 },
};

/** @internal */
export const TaxIDFormatShape: Shape = {
  values: [
    "ad_nrt",
    "ae_trn",
    "ar_cuit",
    "au_abn",
    "au_arn",
    "bg_uic",
    "bh_vat",
    "bo_tin",
    "br_cnpj",
    "br_cpf",
    "ca_bn",
    "ca_gst_hst",
    "ca_pst_bc",
    "ca_pst_mb",
    "ca_pst_sk",
    "ca_qst",
    "ch_uid",
    "ch_vat",
    "cl_tin",
    "cn_tin",
    "co_nit",
    "cr_tin",
    "de_stn",
    "do_rcn",
    "ec_ruc",
    "eg_tin",
    "es_cif",
    "eu_oss_vat",
    "eu_vat",
    "gb_vat",
    "ge_vat",
    "hk_br",
    "hr_oib",
    "hu_tin",
    "id_npwp",
    "il_vat",
    "in_gst",
    "is_vat",
    "jp_cn",
    "jp_rn",
    "jp_trn",
    "ke_pin",
    "kr_brn",
    "kz_bin",
    "li_uid",
    "mk_vat",
    "mx_rfc",
    "my_frp",
    "my_itn",
    "my_sst",
    "ng_tin",
    "no_vat",
    "no_voec",
    "nz_gst",
    "om_vat",
    "pe_ruc",
    "ph_tin",
    "ro_tin",
    "rs_pib",
    "ru_inn",
    "ru_kpp",
    "sa_vat",
    "sg_gst",
    "sg_uen",
    "si_tin",
    "sv_nit",
    "th_vat",
    "tr_tin",
    "tw_vat",
    "ua_vat",
    "us_ein",
    "uy_ruc",
    "ve_rif",
    "vn_tin",
    "za_vat",
    "mu_tan",
  ],
};

const CustomerIndividualShape: Shape = {
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
  },
  optional: { external_id: 17, locale: 17, default_payment_method_id: 17 },
};

const CustomerTeamShape: Shape = {
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
  },
  optional: { external_id: 17, email: 17, locale: 17, default_payment_method_id: 17 },
};

/** @internal */
export const CustomerShape: Shape = {
  tag: "type",
  of: { individual: CustomerIndividualShape, team: CustomerTeamShape },
};

/** @internal */
export const ListResourceCustomerShape: Shape = {
  fields: { items: { items: CustomerShape }, pagination: PaginationShape },
};
