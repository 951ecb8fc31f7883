import type { FindCheck } from "./types.js";
/** Finds the check of an operation. Where there is none the call ends before anything is sent. */
export declare const validate: FindCheck;
