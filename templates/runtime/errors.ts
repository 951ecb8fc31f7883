/** Everything a call can end in. Credentials never reach a message, a property or a cause. */

import type { DriftFinding } from "./drift.js";

/** The root of all errors of the package. */
export class SdkError extends Error {
  override readonly name: string = "SdkError";

  /** `details` become properties. */
  constructor(message: string, details?: object) {
    super(message, details);
    Object.assign(this, details);
  }
}

/** The outside of an answer, as errors carry it. */
type Answer<Status> = {
  readonly status: Status;
  readonly headers: Headers;
  readonly requestId: string | undefined;
};

/** What an answer with an error status gave. */
export type Failure<Body, Status> = Answer<Status> & {
  /** The operationId as the document writes it. */
  readonly operationId: string;
  readonly body: Body;
};

/** The API answered with an error status. `body` is parsed JSON where it is JSON, else the text. */
export class ApiError<Body = unknown, Status extends number = number> extends SdkError {
  override readonly name: string = "ApiError";
  declare readonly status: Status;
  declare readonly headers: Headers;
  declare readonly requestId: string | undefined;
  declare readonly body: Body;
  /** The operationId as the document writes it. */
  declare readonly operationId: string;
}

/** The request did not reach the API, or the connection broke before the answer was whole. */
export class ConnectionError extends SdkError {
  override readonly name = "ConnectionError";
  declare readonly status: undefined;
}

/** The deadline passed before the answer was whole. */
export class TimeoutError extends SdkError {
  override readonly name = "TimeoutError";
  declare readonly status: undefined;
}

/** The caller's signal was aborted; its reason is the `cause`. */
export class AbortedError extends SdkError {
  override readonly name = "AbortedError";
  declare readonly status: undefined;
}

/** A good status with a body that is not what the document promises. `text` is its first kilobyte. */
export class ResponseDecodeError extends SdkError {
  override readonly name = "ResponseDecodeError";
  declare readonly status: SuccessStatus;
  declare readonly headers: Headers;
  declare readonly requestId: string | undefined;
  declare readonly text: string;
  /** Where the answer differs from the document, as far as `validation: "strict"` looked. */
  declare readonly findings: readonly DriftFinding[] | undefined;
}

/** An argument that cannot be sent; nothing was sent. The message names the argument, not its value. */
export class RequestEncodeError extends SdkError {
  override readonly name = "RequestEncodeError";
  declare readonly status: undefined;
}

/** No credential that the operation accepts; nothing was sent. */
export class MissingCredentialError extends SdkError {
  override readonly name = "MissingCredentialError";
  declare readonly status: undefined;
}

/** The ways for a call to fail that no API documents. */
export type TransportError =
  | ConnectionError
  | TimeoutError
  | AbortedError
  | ResponseDecodeError
  | RequestEncodeError
  | MissingCredentialError;

/** Statuses that stand for success (RFC 9110 section 15.3). */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/**
 * Statuses that can stand for an error: the registered ones. Others are possible at run time; listing
 * them keeps `error.status === 404` a check that narrows.
 */
export type ErrorStatus =
  | (300 | 301 | 302 | 303 | 304 | 305 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415)
  | (416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511);

/** An answer with a status that the document does not list, or lists without a body. */
// An interface, not an alias: `instanceof` would otherwise take the documented errors for its subclasses.
export interface UntypedError<Typed extends number = never> extends ApiError {
  readonly name: "ApiError";
  // `Exclude<ErrorStatus, Typed>`, put so that a compiler goes over the statuses only where it has to.
  readonly status: [ErrorStatus, Typed] extends [infer Status extends number, infer Known]
    ? Status extends Known
      ? never
      : Status
    : never;
}
