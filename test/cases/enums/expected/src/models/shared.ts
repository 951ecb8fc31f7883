export type Status = "pending" | "in_progress" | "in progress" | "done" | (string & {});

const valuesStatus = {
  pending: "pending",
  in_progress: "in_progress",
  inSpaceProgress: "in progress",
  done: "done",
} as const;

/** The values of `Status` that this version knows. */
export const Status: typeof valuesStatus = /* @__PURE__ */ Object.freeze(valuesStatus);

export type Sort = "created_at" | "-created_at" | (string & {});

const valuesSort = {
  createdAt: "created_at",
  minusCreatedAt: "-created_at",
} as const;

/** The values of `Sort` that this version knows. */
export const Sort: typeof valuesSort = /* @__PURE__ */ Object.freeze(valuesSort);

export type Mixed = 1 | "two" | true;

const valuesMixed = {
  _1: 1,
  two: "two",
  true: true,
} as const;

/** The values of `Mixed` that this version knows. */
export const Mixed: typeof valuesMixed = /* @__PURE__ */ Object.freeze(valuesMixed);

export type Size = 1 | 2 | 4;

const valuesSize = {
  _1: 1,
  _2: 2,
  _4: 4,
} as const;

/** The values of `Size` that this version knows. */
export const Size: typeof valuesSize = /* @__PURE__ */ Object.freeze(valuesSize);

export type Hostile =
  | ""
  | "constructor"
  | "__proto__"
  | "then"
  | "toString"
  | "1st"
  | "-1"
  | "*/"
  | "ä"
  | "日本"
  | "a.b"
  | "a-b"
  | "class"
  | (string & {});

const valuesHostile = {
  empty: "",
  constructorValue: "constructor",
  proto: "__proto__",
  thenValue: "then",
  toStringValue: "toString",
  _1St: "1st",
  minus1: "-1",
  starSlash: "*/",
  ä: "ä",
  日本: "日本",
  aDotB: "a.b",
  aDashB: "a-b",
  class: "class",
} as const;

/** The values of `Hostile` that this version knows. */
export const Hostile: typeof valuesHostile = /* @__PURE__ */ Object.freeze(valuesHostile);

export type Named = "a" | "b" | (string & {});

const valuesNamed = {
  /** The first. */
  First: "a",
  /** The second. *​/ alert(1) /​* */
  Second: "b",
} as const;

/** The values of `Named` that this version knows. */
export const Named: typeof valuesNamed = /* @__PURE__ */ Object.freeze(valuesNamed);

export interface Holder {
  status: Status;
  inline?: "x" | "y" | (string & {});
}
