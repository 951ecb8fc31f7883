const valuesCustomerSortProperty = {
  createdAt: "created_at",
  minusCreatedAt: "-created_at",
  email: "email",
  minusEmail: "-email",
  name: "name",
  minusName: "-name",
};
export const CustomerSortProperty = /* @__PURE__ */ Object.freeze(valuesCustomerSortProperty);
