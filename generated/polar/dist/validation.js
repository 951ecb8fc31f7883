import { findCheck } from "./runtime/validate.js";
const SeatStatusShape = { values: ["pending", "claimed", "revoked"] };
const MemberRoleShape = { values: ["owner", "billing_manager", "member"] };
const MemberShape = {
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
const CustomerSeatShape = {
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
const SeatsListShape = {
    fields: { seats: { items: CustomerSeatShape }, available_seats: 2, total_seats: 2 },
};
const RecurringIntervalShape = { values: ["day", "week", "month", "year"] };
const SubscriptionStatusShape = {
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
const CustomerCancellationReasonShape = {
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
const TrialIntervalShape = { values: ["day", "week", "month", "year"] };
const ProductVisibilityShape = { values: ["draft", "private", "public"] };
const ProductPriceSourceShape = { values: ["catalog", "ad_hoc"] };
const TaxBehaviorOptionShape = { values: ["location", "inclusive", "exclusive"] };
const LegacyRecurringProductPriceFixedShape = {
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
const LegacyRecurringProductPriceCustomShape = {
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
const LegacyRecurringProductPriceShape = {
    tag: "amount_type",
    of: {
        custom: LegacyRecurringProductPriceCustomShape,
        fixed: LegacyRecurringProductPriceFixedShape,
    },
};
const ProductPriceFixedShape = {
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
const ProductPriceCustomShape = {
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
const SeatTierTypeShape = { values: ["volume", "graduated"] };
const ProductPriceSeatTierShape = {
    fields: { min_seats: 2, price_per_seat: 2 },
    optional: { max_seats: 18 },
};
const ProductPriceSeatTiersOutputShape = {
    fields: { tiers: { items: ProductPriceSeatTierShape }, minimum_seats: 2, maximum_seats: 18 },
    optional: { seat_tier_type: SeatTierTypeShape },
};
const ProductPriceSeatBasedShape = {
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
const MeterUnitShape = { values: ["scalar", "token", "custom"] };
const ProductPriceMeterShape = {
    fields: { id: 1, name: 1, unit: MeterUnitShape, custom_label: 17, custom_multiplier: 18 },
};
const ProductPriceMeteredUnitShape = {
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
const ProductPriceShape = {
    tag: "amount_type",
    of: {
        custom: ProductPriceCustomShape,
        fixed: ProductPriceFixedShape,
        metered_unit: ProductPriceMeteredUnitShape,
        seat_based: ProductPriceSeatBasedShape,
    },
};
const BenefitTypeShape = {
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
const BenefitPublicShape = {
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
const ProductMediaFileReadShape = {
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
const SubscriptionProrationBehaviorShape = {
    values: ["invoice", "prorate", "next_period", "reset"],
};
const CustomerPortalUsageSettingsShape = { fields: { show: 8 } };
const CustomerPortalSubscriptionSettingsShape = {
    fields: { update_seats: 8, update_plan: 8 },
    optional: { pause: 8 },
};
const CustomerPortalCustomerSettingsShape = {
    fields: {},
    optional: { allow_email_change: 8 },
};
const OrganizationCustomerPortalSettingsShape = {
    fields: {
        usage: CustomerPortalUsageSettingsShape,
        subscription: CustomerPortalSubscriptionSettingsShape,
    },
    optional: { customer: CustomerPortalCustomerSettingsShape },
};
const CustomerOrganizationFeatureSettingsShape = {
    fields: {},
    optional: { member_model_enabled: 8, checkout_localization_enabled: 8 },
};
const CustomerOrganizationShape = {
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
const CustomerSubscriptionProductShape = {
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
const CustomerSubscriptionMeterMeterShape = {
    fields: { created_at: 1, modified_at: 17, id: 1, name: 1 },
};
const CustomerSubscriptionMeterShape = {
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
const PendingSubscriptionUpdateShape = {
    fields: { created_at: 1, modified_at: 17, id: 1, applies_at: 1, product_id: 17, seats: 18 },
};
const CustomerSubscriptionShape = {
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
const PaginationShape = { fields: { total_count: 2, max_page: 2 } };
const ListResourceCustomerSubscriptionShape = {
    fields: { items: { items: CustomerSubscriptionShape }, pagination: PaginationShape },
};
const SeatClaimInfoShape = {
    fields: {
        product_name: 1,
        product_id: 1,
        organization_name: 1,
        organization_slug: 1,
        customer_email: 1,
        can_claim: 8,
    },
};
const CustomerSeatClaimResponseShape = {
    fields: { seat: CustomerSeatShape, customer_session_token: 1 },
};
const MetadataOutputTypeShape = { fields: {}, rest: 15 };
const AddressShape = {
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
const TaxIDFormatShape = {
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
const CustomerIndividualShape = {
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
const CustomerTeamShape = {
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
const CustomerShape = {
    tag: "type",
    of: { individual: CustomerIndividualShape, team: CustomerTeamShape },
};
const ListResourceCustomerShape = {
    fields: { items: { items: CustomerShape }, pagination: PaginationShape },
};
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
