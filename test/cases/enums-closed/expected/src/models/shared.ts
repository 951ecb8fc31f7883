export type Status = "pending" | "done";

const valuesStatus = {
  pending: "pending",
  done: "done",
} as const;

/** The values of `Status` that this version knows. */
export const Status: typeof valuesStatus = /* @__PURE__ */ Object.freeze(valuesStatus);

export interface Holder {
  status: Status;
  inline?: "x" | "y";
}
