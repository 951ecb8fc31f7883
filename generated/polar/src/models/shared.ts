import type { Customer, CustomerState } from "./customers.js";

/** Postal address as stored. */
export interface Address {
  /**
   * Street and house number.
   * @example "Storgatan 1"
   */
  line1?: string | null;
  /** Second address line, such as a flat or a floor. */
  line2?: string | null;
  /**
   * Postal or ZIP code.
   * @example "111 23"
   */
  postal_code?: string | null;
  /**
   * City or town.
   * @example "Stockholm"
   */
  city?: string | null;
  /** State, province or region, where the country has them. */
  state?: string | null;
  /**
   * Country, as a code of two letters (ISO 3166-1).
   * @example "SE"
   */
  country:
    | "AD"
    | "AE"
    | "AF"
    | "AG"
    | "AI"
    | "AL"
    | "AM"
    | "AO"
    | "AQ"
    | "AR"
    | "AS"
    | "AT"
    | "AU"
    | "AW"
    | "AX"
    | "AZ"
    | "BA"
    | "BB"
    | "BD"
    | "BE"
    | "BF"
    | "BG"
    | "BH"
    | "BI"
    | "BJ"
    | "BL"
    | "BM"
    | "BN"
    | "BO"
    | "BQ"
    | "BR"
    | "BS"
    | "BT"
    | "BV"
    | "BW"
    | "BY"
    | "BZ"
    | "CA"
    | "CC"
    | "CD"
    | "CF"
    | "CG"
    | "CH"
    | "CI"
    | "CK"
    | "CL"
    | "CM"
    | "CN"
    | "CO"
    | "CR"
    | "CU"
    | "CV"
    | "CW"
    | "CX"
    | "CY"
    | "CZ"
    | "DE"
    | "DJ"
    | "DK"
    | "DM"
    | "DO"
    | "DZ"
    | "EC"
    | "EE"
    | "EG"
    | "EH"
    | "ER"
    | "ES"
    | "ET"
    | "FI"
    | "FJ"
    | "FK"
    | "FM"
    | "FO"
    | "FR"
    | "GA"
    | "GB"
    | "GD"
    | "GE"
    | "GF"
    | "GG"
    | "GH"
    | "GI"
    | "GL"
    | "GM"
    | "GN"
    | "GP"
    | "GQ"
    | "GR"
    | "GS"
    | "GT"
    | "GU"
    | "GW"
    | "GY"
    | "HK"
    | "HM"
    | "HN"
    | "HR"
    | "HT"
    | "HU"
    | "ID"
    | "IE"
    | "IL"
    | "IM"
    | "IN"
    | "IO"
    | "IQ"
    | "IR"
    | "IS"
    | "IT"
    | "JE"
    | "JM"
    | "JO"
    | "JP"
    | "KE"
    | "KG"
    | "KH"
    | "KI"
    | "KM"
    | "KN"
    | "KP"
    | "KR"
    | "KW"
    | "KY"
    | "KZ"
    | "LA"
    | "LB"
    | "LC"
    | "LI"
    | "LK"
    | "LR"
    | "LS"
    | "LT"
    | "LU"
    | "LV"
    | "LY"
    | "MA"
    | "MC"
    | "MD"
    | "ME"
    | "MF"
    | "MG"
    | "MH"
    | "MK"
    | "ML"
    | "MM"
    | "MN"
    | "MO"
    | "MP"
    | "MQ"
    | "MR"
    | "MS"
    | "MT"
    | "MU"
    | "MV"
    | "MW"
    | "MX"
    | "MY"
    | "MZ"
    | "NA"
    | "NC"
    | "NE"
    | "NF"
    | "NG"
    | "NI"
    | "NL"
    | "NO"
    | "NP"
    | "NR"
    | "NU"
    | "NZ"
    | "OM"
    | "PA"
    | "PE"
    | "PF"
    | "PG"
    | "PH"
    | "PK"
    | "PL"
    | "PM"
    | "PN"
    | "PR"
    | "PS"
    | "PT"
    | "PW"
    | "PY"
    | "QA"
    | "RE"
    | "RO"
    | "RS"
    | "RU"
    | "RW"
    | "SA"
    | "SB"
    | "SC"
    | "SD"
    | "SE"
    | "SG"
    | "SH"
    | "SI"
    | "SJ"
    | "SK"
    | "SL"
    | "SM"
    | "SN"
    | "SO"
    | "SR"
    | "SS"
    | "ST"
    | "SV"
    | "SX"
    | "SY"
    | "SZ"
    | "TC"
    | "TD"
    | "TF"
    | "TG"
    | "TH"
    | "TJ"
    | "TK"
    | "TL"
    | "TM"
    | "TN"
    | "TO"
    | "TR"
    | "TT"
    | "TV"
    | "TW"
    | "TZ"
    | "UA"
    | "UG"
    | "UM"
    | "US"
    | "UY"
    | "UZ"
    | "VA"
    | "VC"
    | "VE"
    | "VG"
    | "VI"
    | "VN"
    | "VU"
    | "WF"
    | "WS"
    | "YE"
    | "YT"
    | "ZA"
    | "ZM"
    | "ZW"
    | (string & {});
}

/** Postal address as sent, from the countries that can be billed. */
export interface AddressInput {
  /**
   * Street and house number.
   * @example "Storgatan 1"
   */
  line1?: string | null;
  /** Second address line, such as a flat or a floor. */
  line2?: string | null;
  /**
   * Postal or ZIP code.
   * @example "111 23"
   */
  postal_code?: string | null;
  /**
   * City or town.
   * @example "Stockholm"
   */
  city?: string | null;
  /** State, province or region, where the country has them. */
  state?: string | null;
  /**
   * Country, as a code of two letters (ISO 3166-1).
   * @example "SE"
   */
  country:
    | "AD"
    | "AE"
    | "AF"
    | "AG"
    | "AI"
    | "AL"
    | "AM"
    | "AO"
    | "AQ"
    | "AR"
    | "AS"
    | "AT"
    | "AU"
    | "AW"
    | "AX"
    | "AZ"
    | "BA"
    | "BB"
    | "BD"
    | "BE"
    | "BF"
    | "BG"
    | "BH"
    | "BI"
    | "BJ"
    | "BL"
    | "BM"
    | "BN"
    | "BO"
    | "BQ"
    | "BR"
    | "BS"
    | "BT"
    | "BV"
    | "BW"
    | "BY"
    | "BZ"
    | "CA"
    | "CC"
    | "CD"
    | "CF"
    | "CG"
    | "CH"
    | "CI"
    | "CK"
    | "CL"
    | "CM"
    | "CN"
    | "CO"
    | "CR"
    | "CV"
    | "CW"
    | "CX"
    | "CY"
    | "CZ"
    | "DE"
    | "DJ"
    | "DK"
    | "DM"
    | "DO"
    | "DZ"
    | "EC"
    | "EE"
    | "EG"
    | "EH"
    | "ER"
    | "ES"
    | "ET"
    | "FI"
    | "FJ"
    | "FK"
    | "FM"
    | "FO"
    | "FR"
    | "GA"
    | "GB"
    | "GD"
    | "GE"
    | "GF"
    | "GG"
    | "GH"
    | "GI"
    | "GL"
    | "GM"
    | "GN"
    | "GP"
    | "GQ"
    | "GR"
    | "GS"
    | "GT"
    | "GU"
    | "GW"
    | "GY"
    | "HK"
    | "HM"
    | "HN"
    | "HR"
    | "HT"
    | "HU"
    | "ID"
    | "IE"
    | "IL"
    | "IM"
    | "IN"
    | "IO"
    | "IQ"
    | "IS"
    | "IT"
    | "JE"
    | "JM"
    | "JO"
    | "JP"
    | "KE"
    | "KG"
    | "KH"
    | "KI"
    | "KM"
    | "KN"
    | "KR"
    | "KW"
    | "KY"
    | "KZ"
    | "LA"
    | "LB"
    | "LC"
    | "LI"
    | "LK"
    | "LR"
    | "LS"
    | "LT"
    | "LU"
    | "LV"
    | "LY"
    | "MA"
    | "MC"
    | "MD"
    | "ME"
    | "MF"
    | "MG"
    | "MH"
    | "MK"
    | "ML"
    | "MM"
    | "MN"
    | "MO"
    | "MP"
    | "MQ"
    | "MR"
    | "MS"
    | "MT"
    | "MU"
    | "MV"
    | "MW"
    | "MX"
    | "MY"
    | "MZ"
    | "NA"
    | "NC"
    | "NE"
    | "NF"
    | "NG"
    | "NI"
    | "NL"
    | "NO"
    | "NP"
    | "NR"
    | "NU"
    | "NZ"
    | "OM"
    | "PA"
    | "PE"
    | "PF"
    | "PG"
    | "PH"
    | "PK"
    | "PL"
    | "PM"
    | "PN"
    | "PR"
    | "PS"
    | "PT"
    | "PW"
    | "PY"
    | "QA"
    | "RE"
    | "RO"
    | "RS"
    | "RW"
    | "SA"
    | "SB"
    | "SC"
    | "SD"
    | "SE"
    | "SG"
    | "SH"
    | "SI"
    | "SJ"
    | "SK"
    | "SL"
    | "SM"
    | "SN"
    | "SO"
    | "SR"
    | "SS"
    | "ST"
    | "SV"
    | "SX"
    | "SZ"
    | "TC"
    | "TD"
    | "TF"
    | "TG"
    | "TH"
    | "TJ"
    | "TK"
    | "TL"
    | "TM"
    | "TN"
    | "TO"
    | "TR"
    | "TT"
    | "TV"
    | "TW"
    | "TZ"
    | "UA"
    | "UG"
    | "UM"
    | "US"
    | "UY"
    | "UZ"
    | "VA"
    | "VC"
    | "VE"
    | "VG"
    | "VI"
    | "VN"
    | "VU"
    | "WF"
    | "WS"
    | "YE"
    | "YT"
    | "ZA"
    | "ZM"
    | "ZW"
    | (string & {});
}

/** Kinds of benefits. */
export type BenefitType =
  | "custom"
  | "discord"
  | "github_repository"
  | "downloadables"
  | "license_keys"
  | "meter_credit"
  | "feature_flag"
  | "slack_shared_channel"
  | (string & {});

const valuesBenefitType = {
  custom: "custom",
  discord: "discord",
  githubRepository: "github_repository",
  downloadables: "downloadables",
  licenseKeys: "license_keys",
  meterCredit: "meter_credit",
  featureFlag: "feature_flag",
  slackSharedChannel: "slack_shared_channel",
} as const;

/** The values of `BenefitType` that this version knows. */
export const BenefitType: typeof valuesBenefitType =
  /* @__PURE__ */ Object.freeze(valuesBenefitType);

/** One place in a purchase that is shared by several people. */
export interface CustomerSeat {
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
   * Identifier of the seat. Format: uuid.
   * @example "b5e4d9a2-6f17-4c3e-8a46-0d2c7b9e1f30"
   */
  id: string;
  /**
   * Subscription the seat is part of, for recurring purchases. Format: uuid.
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  subscription_id: string | null;
  /**
   * Order the seat is part of, for one-time purchases. Format: uuid.
   * @example "64d0e9f2-8b1c-47a5-9f63-c3a1b2d4e508"
   */
  order_id: string | null;
  /** Whether the seat is waiting, in use or withdrawn. */
  status: SeatStatus;
  /**
   * Customer linked to the seat: the one who pays if the organization uses members, otherwise the one who sits in it. Format: uuid.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  customer_id: string | null;
  /**
   * Member who sits in the seat. Format: uuid.
   * @example "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82"
   */
  member_id: string | null;
  /** The member who sits in the seat, in full. */
  member: Member | null;
  /**
   * Address of the person in the seat, if the organization uses members.
   * @example "sam.lee@example.com"
   */
  email: string | null;
  /**
   * Address of the customer the seat was given to.
   * @example "jane.doe@example.com"
   */
  customer_email: string | null;
  /**
   * Time after which the invitation no longer works. Format: date-time.
   * @example "2026-03-14T16:05:00Z"
   */
  invitation_token_expires_at: string | null;
  /**
   * Time at which the invitation was accepted. Format: date-time.
   * @example "2026-03-14T16:05:00Z"
   */
  claimed_at: string | null;
  /** Time at which the seat was withdrawn. Format: date-time. */
  revoked_at: string | null;
  /**
   * Data of your own that is kept with the seat.
   * @example {"department":"design"}
   */
  seat_metadata: { [key: string]: unknown } | null;
}

/** Kinds of customers. */
export type CustomerType = "individual" | "team" | (string & {});

const valuesCustomerType = {
  individual: "individual",
  team: "team",
} as const;

/** The values of `CustomerType` that this version knows. */
export const CustomerType: typeof valuesCustomerType =
  /* @__PURE__ */ Object.freeze(valuesCustomerType);

/** The request does not fit its description. */
export interface HTTPValidationErrorBody {
  /** What is wrong, one entry for each finding. */
  detail?: ValidationError[];
}

/** A person who belongs to a customer. */
export interface Member {
  /**
   * Identifier of the member. Format: uuid4.
   * @example "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82"
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
   * Customer the member belongs to. Format: uuid4.
   * @example "a94c0e17-2d6b-4b58-9e3f-71c5d08b6a24"
   */
  customer_id: string;
  /**
   * Address at which the member gets mail.
   * @example "sam.lee@example.com"
   */
  email: string;
  /**
   * Name of the member.
   * @example "Sam Lee"
   */
  name: string | null;
  /**
   * Identifier of the member in your own system, unique among the customer's members.
   * @example "staff_7"
   */
  external_id: string | null;
  /**
   * What the member may do for the customer.
   * @example "member"
   */
  role: MemberRole;
}

/** Roles of members: one who owns, those who manage billing, and all others. */
export type MemberRole = "owner" | "billing_manager" | "member" | (string & {});

const valuesMemberRole = {
  owner: "owner",
  billingManager: "billing_manager",
  member: "member",
} as const;

/** The values of `MemberRole` that this version knows. */
export const MemberRole: typeof valuesMemberRole = /* @__PURE__ */ Object.freeze(valuesMemberRole);

/** Size of a list that comes in pages. */
export interface Pagination {
  /**
   * Number of items on all pages together.
   * @example 42
   */
  total_count: number;
  /**
   * Number of the last page.
   * @example 5
   */
  max_page: number;
}

/** What may be shown of a card. */
export interface PaymentMethodCardMetadata {
  /**
   * Brand of the card.
   * @example "visa"
   */
  brand: string;
  /**
   * Last four digits of its number.
   * @example "4242"
   */
  last4: string;
  /**
   * Month it expires in, from 1 to 12.
   * @example 12
   */
  exp_month: number;
  /**
   * Year it expires in, with four digits.
   * @example 2030
   */
  exp_year: number;
  /**
   * Wallet the card was taken from, such as a phone's, or null.
   * @example "apple_pay"
   */
  wallet?: string | null;
}

/** Companies that handle payments. */
export type PaymentProcessor = "stripe";

/** Units of the time between two charges. */
export type RecurringInterval = "day" | "week" | "month" | "year" | (string & {});

const valuesRecurringInterval = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
} as const;

/** The values of `RecurringInterval` that this version knows. */
export const RecurringInterval: typeof valuesRecurringInterval =
  /* @__PURE__ */ Object.freeze(valuesRecurringInterval);

/** What the request names does not exist, or is out of your reach. */
export interface ResourceNotFoundBody {
  /** Names the kind of error: always `ResourceNotFound`. */
  error: "ResourceNotFound";
  /**
   * Explanation for people; its wording may change.
   * @example "Nothing has this identifier."
   */
  detail: string;
}

/** The seats of a purchase. */
export interface SeatsList {
  /** The seats, in every status. */
  seats: CustomerSeat[];
  /**
   * How many can still be assigned.
   * @example 3
   */
  available_seats: number;
  /**
   * How many were bought.
   * @example 5
   */
  total_seats: number;
}

/** Stages of a seat: `pending` until the invitation is accepted, then `claimed`, and `revoked` once withdrawn. */
export type SeatStatus = "pending" | "claimed" | "revoked" | (string & {});

const valuesSeatStatus = {
  pending: "pending",
  claimed: "claimed",
  revoked: "revoked",
} as const;

/** The values of `SeatStatus` that this version knows. */
export const SeatStatus: typeof valuesSeatStatus = /* @__PURE__ */ Object.freeze(valuesSeatStatus);

/** Kinds of tax numbers, each by country and name. */
export type TaxIDFormat =
  | "ad_nrt"
  | "ae_trn"
  | "ar_cuit"
  | "au_abn"
  | "au_arn"
  | "bg_uic"
  | "bh_vat"
  | "bo_tin"
  | "br_cnpj"
  | "br_cpf"
  | "ca_bn"
  | "ca_gst_hst"
  | "ca_pst_bc"
  | "ca_pst_mb"
  | "ca_pst_sk"
  | "ca_qst"
  | "ch_uid"
  | "ch_vat"
  | "cl_tin"
  | "cn_tin"
  | "co_nit"
  | "cr_tin"
  | "de_stn"
  | "do_rcn"
  | "ec_ruc"
  | "eg_tin"
  | "es_cif"
  | "eu_oss_vat"
  | "eu_vat"
  | "gb_vat"
  | "ge_vat"
  | "hk_br"
  | "hr_oib"
  | "hu_tin"
  | "id_npwp"
  | "il_vat"
  | "in_gst"
  | "is_vat"
  | "jp_cn"
  | "jp_rn"
  | "jp_trn"
  | "ke_pin"
  | "kr_brn"
  | "kz_bin"
  | "li_uid"
  | "mk_vat"
  | "mx_rfc"
  | "my_frp"
  | "my_itn"
  | "my_sst"
  | "ng_tin"
  | "no_vat"
  | "no_voec"
  | "nz_gst"
  | "om_vat"
  | "pe_ruc"
  | "ph_tin"
  | "ro_tin"
  | "rs_pib"
  | "ru_inn"
  | "ru_kpp"
  | "sa_vat"
  | "sg_gst"
  | "sg_uen"
  | "si_tin"
  | "sv_nit"
  | "th_vat"
  | "tr_tin"
  | "tw_vat"
  | "ua_vat"
  | "us_ein"
  | "uy_ruc"
  | "ve_rif"
  | "vn_tin"
  | "za_vat"
  | "mu_tan"
  | (string & {});

const valuesTaxIDFormat = {
  adNrt: "ad_nrt",
  aeTrn: "ae_trn",
  arCuit: "ar_cuit",
  auAbn: "au_abn",
  auArn: "au_arn",
  bgUic: "bg_uic",
  bhVat: "bh_vat",
  boTin: "bo_tin",
  brCnpj: "br_cnpj",
  brCpf: "br_cpf",
  caBn: "ca_bn",
  caGstHst: "ca_gst_hst",
  caPstBc: "ca_pst_bc",
  caPstMb: "ca_pst_mb",
  caPstSk: "ca_pst_sk",
  caQst: "ca_qst",
  chUid: "ch_uid",
  chVat: "ch_vat",
  clTin: "cl_tin",
  cnTin: "cn_tin",
  coNit: "co_nit",
  crTin: "cr_tin",
  deStn: "de_stn",
  doRcn: "do_rcn",
  ecRuc: "ec_ruc",
  egTin: "eg_tin",
  esCif: "es_cif",
  euOssVat: "eu_oss_vat",
  euVat: "eu_vat",
  gbVat: "gb_vat",
  geVat: "ge_vat",
  hkBr: "hk_br",
  hrOib: "hr_oib",
  huTin: "hu_tin",
  idNpwp: "id_npwp",
  ilVat: "il_vat",
  inGst: "in_gst",
  isVat: "is_vat",
  jpCn: "jp_cn",
  jpRn: "jp_rn",
  jpTrn: "jp_trn",
  kePin: "ke_pin",
  krBrn: "kr_brn",
  kzBin: "kz_bin",
  liUid: "li_uid",
  mkVat: "mk_vat",
  mxRfc: "mx_rfc",
  myFrp: "my_frp",
  myItn: "my_itn",
  mySst: "my_sst",
  ngTin: "ng_tin",
  noVat: "no_vat",
  noVoec: "no_voec",
  nzGst: "nz_gst",
  omVat: "om_vat",
  peRuc: "pe_ruc",
  phTin: "ph_tin",
  roTin: "ro_tin",
  rsPib: "rs_pib",
  ruInn: "ru_inn",
  ruKpp: "ru_kpp",
  saVat: "sa_vat",
  sgGst: "sg_gst",
  sgUen: "sg_uen",
  siTin: "si_tin",
  svNit: "sv_nit",
  thVat: "th_vat",
  trTin: "tr_tin",
  twVat: "tw_vat",
  uaVat: "ua_vat",
  usEin: "us_ein",
  uyRuc: "uy_ruc",
  veRif: "ve_rif",
  vnTin: "vn_tin",
  zaVat: "za_vat",
  muTan: "mu_tan",
} as const;

/** The values of `TaxIDFormat` that this version knows. */
export const TaxIDFormat: typeof valuesTaxIDFormat =
  /* @__PURE__ */ Object.freeze(valuesTaxIDFormat);

/** One thing that is wrong with a request. */
export interface ValidationError {
  /**
   * Where it is: keys and positions that lead to the value, beginning with the part of the request.
   * @example ["body","email"]
   */
  loc: (string | number)[];
  /**
   * Explanation for people; its wording may change.
   * @example "Not an email address."
   */
  msg: string;
  /**
   * Kind of finding, for programs.
   * @example "value_error"
   */
  type: string;
  /** The value that was sent. */
  input?: unknown;
  /** Further facts about the finding. */
  ctx?: { [key: string]: unknown };
}

/** A customer came into being, by a checkout or through this API. */
export interface WebhookCustomerCreatedPayload {
  /**
   * The kind of event.
   * @example "customer.created"
   */
  type: "customer.created";
  /** When it happened. Format: date-time. */
  timestamp: string;
  /** The new customer. */
  data: Customer;
}

/** A customer was deleted. */
export interface WebhookCustomerDeletedPayload {
  /**
   * The kind of event.
   * @example "customer.deleted"
   */
  type: "customer.deleted";
  /** When it happened. Format: date-time. */
  timestamp: string;
  /** The customer as it was last. */
  data: Customer;
}

/** A seat was given to someone, who is now invited to claim it. */
export interface WebhookCustomerSeatAssignedPayload {
  /**
   * The kind of event.
   * @example "customer_seat.assigned"
   */
  type: "customer_seat.assigned";
  /** When it happened. Format: date-time. */
  timestamp: string;
  /** The seat, still to be claimed. */
  data: CustomerSeat;
}

/** Someone accepted the invitation to a seat. */
export interface WebhookCustomerSeatClaimedPayload {
  /**
   * The kind of event.
   * @example "customer_seat.claimed"
   */
  type: "customer_seat.claimed";
  /** When it happened. Format: date-time. */
  timestamp: string;
  /** The claimed seat. */
  data: CustomerSeat;
}

/** A seat was taken back, or ended with its subscription. */
export interface WebhookCustomerSeatRevokedPayload {
  /**
   * The kind of event.
   * @example "customer_seat.revoked"
   */
  type: "customer_seat.revoked";
  /** When it happened. Format: date-time. */
  timestamp: string;
  /** The seat, which nobody holds any more. */
  data: CustomerSeat;
}

/** A customer gained or lost a subscription or a benefit, or was itself changed. */
export interface WebhookCustomerStateChangedPayload {
  /**
   * The kind of event.
   * @example "customer.state_changed"
   */
  type: "customer.state_changed";
  /** When it happened. Format: date-time. */
  timestamp: string;
  /** What the customer holds now. */
  data: CustomerState;
}

/** Something about a customer changed. */
export interface WebhookCustomerUpdatedPayload {
  /**
   * The kind of event.
   * @example "customer.updated"
   */
  type: "customer.updated";
  /** When it happened. Format: date-time. */
  timestamp: string;
  /** The customer as it is now. */
  data: Customer;
}
