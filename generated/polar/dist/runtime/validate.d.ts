/** Compares JSON values with shapes: one interpreter for the tables of a package's `/validation`. */
import type { Check } from "./drift.js";
/** Finds the check of an operation. Fields that no shape names are let through. */
export declare const findCheck: Check["find"];
