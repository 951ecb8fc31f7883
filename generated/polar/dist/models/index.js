const valuesCustomerCancellationReason = {
  customerService: "customer_service",
  lowQuality: "low_quality",
  missingFeatures: "missing_features",
  switchedService: "switched_service",
  tooComplex: "too_complex",
  tooExpensive: "too_expensive",
  unused: "unused",
  other: "other",
};
export const CustomerCancellationReason = /* @__PURE__ */ Object.freeze(valuesCustomerCancellationReason);
const valuesMeterUnit = {
  scalar: "scalar",
  token: "token",
  custom: "custom",
};
export const MeterUnit = /* @__PURE__ */ Object.freeze(valuesMeterUnit);
const valuesProductPriceSource = {
  catalog: "catalog",
  adHoc: "ad_hoc",
};
export const ProductPriceSource = /* @__PURE__ */ Object.freeze(valuesProductPriceSource);
const valuesProductVisibility = {
  draft: "draft",
  private: "private",
  public: "public",
};
export const ProductVisibility = /* @__PURE__ */ Object.freeze(valuesProductVisibility);
const valuesSeatTierType = {
  volume: "volume",
  graduated: "graduated",
};
export const SeatTierType = /* @__PURE__ */ Object.freeze(valuesSeatTierType);
const valuesSubscriptionProrationBehavior = {
  invoice: "invoice",
  prorate: "prorate",
  nextPeriod: "next_period",
  reset: "reset",
};
export const SubscriptionProrationBehavior = /* @__PURE__ */ Object.freeze(valuesSubscriptionProrationBehavior);
const valuesSubscriptionStatus = {
  incomplete: "incomplete",
  incompleteExpired: "incomplete_expired",
  trialing: "trialing",
  active: "active",
  pastDue: "past_due",
  canceled: "canceled",
  unpaid: "unpaid",
  paused: "paused",
};
export const SubscriptionStatus = /* @__PURE__ */ Object.freeze(valuesSubscriptionStatus);
const valuesTaxBehaviorOption = {
  location: "location",
  inclusive: "inclusive",
  exclusive: "exclusive",
};
export const TaxBehaviorOption = /* @__PURE__ */ Object.freeze(valuesTaxBehaviorOption);
const valuesTrialInterval = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};
export const TrialInterval = /* @__PURE__ */ Object.freeze(valuesTrialInterval);
const valuesCustomerSortProperty = {
  createdAt: "created_at",
  minusCreatedAt: "-created_at",
  email: "email",
  minusEmail: "-email",
  name: "name",
  minusName: "-name",
};
export const CustomerSortProperty = /* @__PURE__ */ Object.freeze(valuesCustomerSortProperty);
const valuesBenefitType = {
  custom: "custom",
  discord: "discord",
  githubRepository: "github_repository",
  downloadables: "downloadables",
  licenseKeys: "license_keys",
  meterCredit: "meter_credit",
  featureFlag: "feature_flag",
  slackSharedChannel: "slack_shared_channel",
};
export const BenefitType = /* @__PURE__ */ Object.freeze(valuesBenefitType);
const valuesCustomerType = {
  individual: "individual",
  team: "team",
};
export const CustomerType = /* @__PURE__ */ Object.freeze(valuesCustomerType);
const valuesMemberRole = {
  owner: "owner",
  billingManager: "billing_manager",
  member: "member",
};
export const MemberRole = /* @__PURE__ */ Object.freeze(valuesMemberRole);
const valuesRecurringInterval = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};
export const RecurringInterval = /* @__PURE__ */ Object.freeze(valuesRecurringInterval);
const valuesSeatStatus = {
  pending: "pending",
  claimed: "claimed",
  revoked: "revoked",
};
export const SeatStatus = /* @__PURE__ */ Object.freeze(valuesSeatStatus);
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
};
export const TaxIDFormat = /* @__PURE__ */ Object.freeze(valuesTaxIDFormat);
