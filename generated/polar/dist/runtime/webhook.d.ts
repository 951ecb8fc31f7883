/** Requests that the API sends, checked by the Standard Webhooks scheme (standardwebhooks.com) and read. */
import type { DriftFinding, DriftHook, OperationCheck, Validation } from "./drift.js";
import { SdkError } from "./errors.js";
/**
 * A webhook that must not be believed. It never says what was wrong with the request, so that nobody can
 * use the answer to find out; only of one that is genuine there are `findings`.
 */
export declare class WebhookVerificationError extends SdkError {
  readonly name = "WebhookVerificationError";
  /** Where a genuine event differs from the document, as far as `validation: "strict"` looked. */
  readonly findings: readonly DriftFinding[] | undefined;
}
/**
 * A signing secret: base64 text, with or without `whsec_` in front, or the bytes of a key that is no
 * base64. At least 16 bytes.
 */
export type WebhookKey = string | Uint8Array;
/** One secret, or all that count while one replaces another. */
export type WebhookSecret = WebhookKey | readonly WebhookKey[];
/** The body as it was received. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;
/** The headers of a request, in the form that servers hand them over. */
export type WebhookHeaders = Headers | {
  readonly [name: string]: string | readonly string[] | undefined;
};
/** What compares the events of a package that are genuine. */
export type WebhookCheck = OperationCheck & {
  readonly event: (text: string, tag: string | undefined, options: WebhookOptions, refusal: typeof WebhookVerificationError) => void;
};
/** Exports of the package's `/validation`: all, or this one. */
export type WebhookChecks = {
  readonly verifyWebhookCheck: WebhookCheck;
};
/** Options of the check. */
export type WebhookOptions = {
  /** How old or how early a webhook may be, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /** The time to compare with, a date or milliseconds since 1970. Default: now. */
  readonly now?: Date | number;
  readonly hooks?: DriftHook;
} & ({
  readonly validation?: "none";
  readonly checks?: WebhookChecks;
} | {
  /**
   * Whether a genuine event is compared with the document: `report` tells `hooks.onDrift` and changes
   * nothing, `strict` refuses the event with its `findings`. Default `none`.
   */
  readonly validation: Validation;
  readonly checks: WebhookChecks;
});
/** The type of an event that this version of the package does not know. At run time it is any string. */
export type UnknownEventType = `${string} (unknown to this version)`;
