/** Requests that the API sends, checked by the Standard Webhooks scheme (standardwebhooks.com) and read. */
import { SdkError } from "./errors.js";
/**
 * A webhook that must not be believed. It never says what was wrong with the request, so that nobody can
 * use the answer to find out.
 */
export declare class WebhookVerificationError extends SdkError {
  readonly name = "WebhookVerificationError";
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
/** Options of the check. */
export type WebhookOptions = {
  /** How old or how early a webhook may be, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /** The time to compare with, a date or milliseconds since 1970. Default: now. */
  readonly now?: Date | number;
};
/** The type of an event that this version of the package does not know. At run time it is any string. */
export type UnknownEventType = `${string} (unknown to this version)`;
