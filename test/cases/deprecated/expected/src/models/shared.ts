/** @deprecated */
export type Kept = string;
