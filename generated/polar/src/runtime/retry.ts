/** Whether and when a call is repeated. Repeats never risk doing something twice. */
import { ConnectionError } from "./errors.js";
import type { NextDelay } from "./types.js";

/** A fresh idempotency key. */
export const randomKey = (): string => crypto.randomUUID();

/** Longest wait that a server may ask for, in milliseconds. */
const longestRetryAfter = 60_000;

/** Statuses that may be gone the next time. */
const mayPass = /^(40[89]|42[59]|5)/;

/** Failures before a byte of the request was sent: even a POST may be repeated after them. */
const beforeSending = /refused|notfound|eai_again|connect_timeout/i;

/** The rules of the runtime; see `NextDelay`. */
export const nextDelay: NextDelay = (policy, attempt, repeatable, response, error) => {
  if (!policy || attempt >= (policy.maxAttempts ?? 3)) return Infinity;
  const worthIt = response
    ? repeatable &&
      (policy.statuses?.includes(response.status) ?? mayPass.test(String(response.status)))
    : error instanceof ConnectionError && (repeatable ? error.cause : neverLeft(error.cause));
  if (!worthIt) return Infinity;
  const header = response?.headers.get("retry-after") ?? "";
  // Both forms of the header (RFC 9110 section 10.2.3); NaN for what is neither.
  const asked = Number(header) * 1000 || Date.parse(header) - Date.now();
  const backOff = (policy.baseDelayMs ?? 500) * 2 ** (attempt - 1);
  return asked > 0
    ? Math.min(asked, longestRetryAfter)
    : Math.min(backOff, policy.maxDelayMs ?? 8000) * (0.5 + Math.random() / 2);
};

/** Whether an error of `fetch` says that the connection was never made. */
function neverLeft(cause: unknown): boolean {
  const error = cause as { code?: string; cause?: { code?: string } } | undefined;
  return beforeSending.test(error?.cause?.code ?? error?.code ?? "");
}
