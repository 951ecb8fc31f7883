import type { Check, Shape } from "./runtime/drift.js";
import { findCheck } from "./runtime/validate.js";

const SeatStatusShape: Shape = { values: ["pending", "claimed", "revoked"] };

const MemberRoleShape: Shape = { values: ["owner", "billing_manager", "member"] };

const MemberShape: Shape = {
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

const CustomerSeatShape: Shape = {
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

const SeatsListShape: Shape = {
  fields: { seats: { items: CustomerSeatShape }, available_seats: 2, total_seats: 2 },
};

const RecurringIntervalShape: Shape = { values: ["day", "week", "month", "year"] };

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

const BenefitTypeShape: Shape = {
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

const PaginationShape: Shape = { fields: { total_count: 2, max_page: 2 } };

const ListResourceCustomerSubscriptionShape: Shape = {
  fields: { items: { items: CustomerSubscriptionShape }, pagination: PaginationShape },
};

const SeatClaimInfoShape: Shape = {
  fields: {
    product_name: 1,
    product_id: 1,
    organization_name: 1,
    organization_slug: 1,
    customer_email: 1,
    can_claim: 8,
  },
};

const CustomerSeatClaimResponseShape: Shape = {
  fields: { seat: CustomerSeatShape, customer_session_token: 1 },
};

const MetadataOutputTypeShape: Shape = { fields: {}, rest: 15 };

const AddressShape: Shape = {
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

const TaxIDFormatShape: Shape = {
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

const CustomerShape: Shape = {
  tag: "type",
  of: { individual: CustomerIndividualShape, team: CustomerTeamShape },
};

const ListResourceCustomerShape: Shape = {
  fields: { items: { items: CustomerShape }, pagination: PaginationShape },
};

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

/** What `customerPortal.seats.listSeats` answers. */
export const CustomerPortalSeatsListSeatsCheck: Check = {
  on: "GET /v1/customer-portal/seats",
  shapes: { 200: SeatsListShape },
  find: findCheck,
};

/** What `customerPortal.seats.assignSeat` answers. */
export const CustomerPortalSeatsAssignSeatCheck: Check = {
  on: "POST /v1/customer-portal/seats",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerPortal.seats.revokeSeat` answers. */
export const CustomerPortalSeatsRevokeSeatCheck: Check = {
  on: "DELETE /v1/customer-portal/seats/{seat_id}",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerPortal.seats.resendInvitation` answers. */
export const CustomerPortalSeatsResendInvitationCheck: Check = {
  on: "POST /v1/customer-portal/seats/{seat_id}/resend",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerPortal.seats.listClaimedSubscriptions` answers. */
export const CustomerPortalSeatsListClaimedSubscriptionsCheck: Check = {
  on: "GET /v1/customer-portal/seats/subscriptions",
  shapes: { 200: ListResourceCustomerSubscriptionShape },
  find: findCheck,
};

/** What `customerSeats.listSeats` answers. */
export const CustomerSeatsListSeatsCheck: Check = {
  on: "GET /v1/customer-seats",
  shapes: { 200: SeatsListShape },
  find: findCheck,
};

/** What `customerSeats.assignSeat` answers. */
export const CustomerSeatsAssignSeatCheck: Check = {
  on: "POST /v1/customer-seats",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerSeats.revokeSeat` answers. */
export const CustomerSeatsRevokeSeatCheck: Check = {
  on: "DELETE /v1/customer-seats/{seat_id}",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerSeats.resendInvitation` answers. */
export const CustomerSeatsResendInvitationCheck: Check = {
  on: "POST /v1/customer-seats/{seat_id}/resend",
  shapes: { 200: CustomerSeatShape },
  find: findCheck,
};

/** What `customerSeats.getClaimInfo` answers. */
export const CustomerSeatsGetClaimInfoCheck: Check = {
  on: "GET /v1/customer-seats/claim/{invitation_token}",
  shapes: { 200: SeatClaimInfoShape },
  find: findCheck,
};

/** What `customerSeats.claimSeat` answers. */
export const CustomerSeatsClaimSeatCheck: Check = {
  on: "POST /v1/customer-seats/claim",
  shapes: { 200: CustomerSeatClaimResponseShape },
  find: findCheck,
};

/** What `customers.list` answers. */
export const CustomersListCheck: Check = {
  on: "GET /v1/customers/",
  shapes: { 200: ListResourceCustomerShape },
  find: findCheck,
};

/** What `customers.create` answers. */
export const CustomersCreateCheck: Check = {
  on: "POST /v1/customers/",
  shapes: { 201: CustomerShape },
  find: findCheck,
};

/** What `customers.export` answers. */
export const CustomersExportCheck: Check = {
  on: "GET /v1/customers/export",
  shapes: {},
  find: findCheck,
};

/** What `customers.get` answers. */
export const CustomersGetCheck: Check = {
  on: "GET /v1/customers/{id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.update` answers. */
export const CustomersUpdateCheck: Check = {
  on: "PATCH /v1/customers/{id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.delete` answers. */
export const CustomersDeleteCheck: Check = {
  on: "DELETE /v1/customers/{id}",
  shapes: {},
  find: findCheck,
};

/** What `customers.getExternal` answers. */
export const CustomersGetExternalCheck: Check = {
  on: "GET /v1/customers/external/{external_id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.updateExternal` answers. */
export const CustomersUpdateExternalCheck: Check = {
  on: "PATCH /v1/customers/external/{external_id}",
  shapes: { 200: CustomerShape },
  find: findCheck,
};

/** What `customers.deleteExternal` answers. */
export const CustomersDeleteExternalCheck: Check = {
  on: "DELETE /v1/customers/external/{external_id}",
  shapes: {},
  find: findCheck,
};

/** What `customers.getState` answers. */
export const CustomersGetStateCheck: Check = {
  on: "GET /v1/customers/{id}/state",
  shapes: { 200: CustomerStateShape },
  find: findCheck,
};

/** What `customers.getStateExternal` answers. */
export const CustomersGetStateExternalCheck: Check = {
  on: "GET /v1/customers/external/{external_id}/state",
  shapes: { 200: CustomerStateShape },
  find: findCheck,
};

/** What `customers.listPaymentMethods` answers. */
export const CustomersListPaymentMethodsCheck: Check = {
  on: "GET /v1/customers/{id}/payment-methods",
  shapes: { 200: ListResourcePaymentMethodShape },
  find: findCheck,
};

/** What `customers.listPaymentMethodsExternal` answers. */
export const CustomersListPaymentMethodsExternalCheck: Check = {
  on: "GET /v1/customers/external/{external_id}/payment-methods",
  shapes: { 200: ListResourcePaymentMethodShape },
  find: findCheck,
};

/** What `customers.members.create` answers. */
export const CustomersMembersCreateCheck: Check = {
  on: "POST /v1/customers/{id}/members",
  shapes: { 201: MemberShape },
  find: findCheck,
};

/** What `customers.members.get` answers. */
export const CustomersMembersGetCheck: Check = {
  on: "GET /v1/customers/{id}/members/{member_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.update` answers. */
export const CustomersMembersUpdateCheck: Check = {
  on: "PATCH /v1/customers/{id}/members/{member_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.delete` answers. */
export const CustomersMembersDeleteCheck: Check = {
  on: "DELETE /v1/customers/{id}/members/{member_id}",
  shapes: {},
  find: findCheck,
};

/** What `customers.members.createExternal` answers. */
export const CustomersMembersCreateExternalCheck: Check = {
  on: "POST /v1/customers/external/{external_id}/members",
  shapes: { 201: MemberShape },
  find: findCheck,
};

/** What `customers.members.getExternal` answers. */
export const CustomersMembersGetExternalCheck: Check = {
  on: "GET /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.updateExternal` answers. */
export const CustomersMembersUpdateExternalCheck: Check = {
  on: "PATCH /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: { 200: MemberShape },
  find: findCheck,
};

/** What `customers.members.deleteExternal` answers. */
export const CustomersMembersDeleteExternalCheck: Check = {
  on: "DELETE /v1/customers/external/{external_id}/members/{member_external_id}",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.get` answers. */
export const CustomerPortalCustomersGetCheck: Check = {
  on: "GET /v1/customer-portal/customers/me",
  shapes: { 200: CustomerPortalCustomerShape },
  find: findCheck,
};

/** What `customerPortal.customers.update` answers. */
export const CustomerPortalCustomersUpdateCheck: Check = {
  on: "PATCH /v1/customer-portal/customers/me",
  shapes: { 200: CustomerPortalCustomerShape },
  find: findCheck,
};

/** What `customerPortal.customers.listPaymentMethods` answers. */
export const CustomerPortalCustomersListPaymentMethodsCheck: Check = {
  on: "GET /v1/customer-portal/customers/me/payment-methods",
  shapes: { 200: ListResourceCustomerPaymentMethodShape },
  find: findCheck,
};

/** What `customerPortal.customers.addPaymentMethod` answers. */
export const CustomerPortalCustomersAddPaymentMethodCheck: Check = {
  on: "POST /v1/customer-portal/customers/me/payment-methods",
  shapes: { 201: CustomerPaymentMethodCreateResponseShape },
  find: findCheck,
};

/** What `customerPortal.customers.confirmPaymentMethod` answers. */
export const CustomerPortalCustomersConfirmPaymentMethodCheck: Check = {
  on: "POST /v1/customer-portal/customers/me/payment-methods/confirm",
  shapes: { 201: CustomerPaymentMethodCreateResponseShape },
  find: findCheck,
};

/** What `customerPortal.customers.deletePaymentMethod` answers. */
export const CustomerPortalCustomersDeletePaymentMethodCheck: Check = {
  on: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.requestEmailUpdate` answers. */
export const CustomerPortalCustomersRequestEmailUpdateCheck: Check = {
  on: "POST /v1/customer-portal/customers/me/email-update/request",
  shapes: { 202: 127 },
  find: findCheck,
};

/** What `customerPortal.customers.checkEmailUpdate` answers. */
export const CustomerPortalCustomersCheckEmailUpdateCheck: Check = {
  on: "GET /v1/customer-portal/customers/me/email-update/check",
  shapes: {},
  find: findCheck,
};

/** What `customerPortal.customers.verifyEmailUpdate` answers. */
export const CustomerPortalCustomersVerifyEmailUpdateCheck: Check = {
  on: "POST /v1/customer-portal/customers/me/email-update/verify",
  shapes: { 200: CustomerEmailUpdateVerifyResponseShape },
  find: findCheck,
};
