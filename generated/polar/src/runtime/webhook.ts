/** Requests that the API sends, checked by the Standard Webhooks scheme (standardwebhooks.com) and read. */
import type { DriftFinding, DriftHook, OperationCheck, Validation } from "./drift.js";
import { SdkError } from "./errors.js";
import type { WireReader } from "./types.js";

/**
 * A webhook that must not be believed. It never says what was wrong with the request, so that nobody can
 * use the answer to find out; only of one that is genuine there are `findings`.
 */
export class WebhookVerificationError extends SdkError {
  override readonly name = "WebhookVerificationError";
  /** Where a genuine event differs from the document, as far as `validation: "strict"` looked. */
  declare readonly findings: readonly DriftFinding[] | undefined;
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
export type WebhookHeaders =
  Headers | { readonly [name: string]: string | readonly string[] | undefined };

/** What compares the events of a package that are genuine. */
export type WebhookCheck = OperationCheck & {
  readonly event: (
    text: string,
    tag: string | undefined,
    options: WebhookOptions,
    refusal: typeof WebhookVerificationError,
  ) => void;
};

/** Exports of the package's `/validation`: all, or this one. */
export type WebhookChecks = { readonly verifyWebhookCheck: WebhookCheck };

/** Options of the check. */
export type WebhookOptions = {
  /** How old or how early a webhook may be, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /** The time to compare with, a date or milliseconds since 1970. Default: now. */
  readonly now?: Date | number;
  readonly hooks?: DriftHook;
} & (
  | { readonly validation?: "none"; readonly checks?: WebhookChecks }
  | {
      /**
       * Whether a genuine event is compared with the document: `report` tells `hooks.onDrift` and changes
       * nothing, `strict` refuses the event with its `findings`. Default `none`.
       */
      readonly validation: Validation;
      readonly checks: WebhookChecks;
    }
);

/** The type of an event that this version of the package does not know. At run time it is any string. */
export type UnknownEventType = `${string} (unknown to this version)`;

/**
 * Checks who sent a webhook and when, then reads it. `tag` is the property that names the kind of event;
 * `reader` knows what of an event differs between the wire and the program. Rejects with a `WebhookVerificationError` and nothing else.
 * @internal
 */
export async function verified<Event>(
  rawBody: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options: WebhookOptions = {},
  tag?: string,
  reader?: WireReader,
): Promise<Event> {
  const keys = await readKeys([secret].flat());
  let text: string;
  let event: { [name: string]: unknown };
  try {
    text = await read(bytesOf(rawBody), headers, keys, options);
    event = JSON.parse(text) as typeof event;
    check(!tag || typeof event[tag] === "string");
    if (reader) event = reader(event, text) as typeof event;
  } catch {
    // What went wrong stays here.
    throw new WebhookVerificationError("the webhook was not verified");
  }
  // Its own code looks whether it is asked for: those who never ask carry none of it.
  options.checks?.verifyWebhookCheck.event(text, tag, options, WebhookVerificationError);
  return event as Event;
}

/** Fewer bytes than a key may have can be guessed. */
const shortestKey = 16;

/** A bad secret is a fault of the receiver: it fails before the request is looked at, whatever that is. */
async function readKeys(secrets: readonly WebhookKey[]): Promise<CryptoKey[]> {
  try {
    check(secrets.length);
    return await Promise.all(secrets.map((secret) => importKey(bytesOfKey(secret))));
  } catch {
    throw new WebhookVerificationError(
      `the webhook secret must be base64 text, or the bytes of a key, of at least ${shortestKey} bytes`,
    );
  }
}

function bytesOfKey(secret: WebhookKey): Uint8Array<ArrayBuffer> {
  // A number would be the length of an empty key, which everybody knows.
  if (typeof secret !== "string") return Uint8Array.from(secret);
  const [, encoded = ""] = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}

function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  check(bytes.length >= shortestKey);
  const { subtle } = globalThis.crypto;
  return subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

/** The text of a webhook that is genuine. */
async function read(
  body: Uint8Array<ArrayBuffer>,
  headers: WebhookHeaders,
  keys: readonly CryptoKey[],
  { toleranceSeconds = 300, now = Date.now() }: WebhookOptions,
): Promise<string> {
  const id = header(headers, "webhook-id");
  const timestamp = header(headers, "webhook-timestamp");
  const signatures = header(headers, "webhook-signature");
  // A duplicated header comes joined by a comma and a space (RFC 9110 section 5.3): refused.
  check(/^\w+,[^\s,]+( \w+,[^\s,]+)*$/.test(signatures) && /^(0|[1-9]\d{0,14})$/.test(timestamp));
  const age = Math.floor(Number(now) / 1000) - Number(timestamp);
  check(id && Math.abs(age) <= toleranceSeconds);
  const prefix = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(prefix.length + body.length);
  signed.set(prefix);
  signed.set(body, prefix.length);
  const expected = await Promise.all(
    keys.map((key) => globalThis.crypto.subtle.sign("HMAC", key, signed)),
  );
  const candidates = signatures.split(" ");
  let matches = 0;
  for (const digest of expected) {
    const wanted = `v1,${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    for (const candidate of candidates) matches |= equal(wanted, candidate);
  }
  check(matches);
  return new TextDecoder("utf-8", { fatal: true }).decode(body);
}

/** 1 for equal texts, in a time that depends on the lengths alone. */
function equal(wanted: string, given: string): number {
  let difference = wanted.length ^ given.length;
  for (let at = 0; at < wanted.length; at++) {
    difference |= wanted.charCodeAt(at) ^ given.charCodeAt(at);
  }
  return Number(!difference);
}

/** The only value of a header; names know no case, and a header that is there twice is there too often. */
function header(headers: WebhookHeaders, name: string): string {
  if (headers instanceof Headers) return headers.get(name) ?? "";
  const values = Object.entries(headers).flatMap(([key, value]) =>
    key.toLowerCase() === name ? (value ?? []) : [],
  );
  const [only = ""] = values;
  check(values.length === 1);
  return only;
}

/** Text is signed as UTF-8. What is neither text nor bytes was parsed already, and is no raw body. */
function bytesOf(rawBody: WebhookBody): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === "string") return new TextEncoder().encode(rawBody);
  check(rawBody instanceof Uint8Array || rawBody instanceof ArrayBuffer);
  return new Uint8Array(rawBody);
}

function check(condition: unknown): void {
  if (!condition) throw new WebhookVerificationError("refused");
}
