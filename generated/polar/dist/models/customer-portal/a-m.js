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
