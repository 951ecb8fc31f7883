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
