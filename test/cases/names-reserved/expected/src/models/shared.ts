export interface StringModel {
  a?: string;
}

export interface ClientModel {
  a?: string;
}

export type PageModel = "a" | "b" | (string & {});

const valuesPageModel = {
  a: "a",
  b: "b",
} as const;

/** The values of `PageModel` that this version knows. */
export const PageModel: typeof valuesPageModel = /* @__PURE__ */ Object.freeze(valuesPageModel);

export type ObjectModel = "freeze";

export interface ThingsListRequest {
  a?: string;
}

export interface ThingsListError {
  a?: string;
}

export type ValuesPage = "a";
