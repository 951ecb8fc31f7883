/** Whether and when a call is repeated. Repeats never risk doing something twice. */
import { ConnectionError } from "./errors.js";
import type { NextDelay } from "./types.js";

/** A fresh idempotency key. */
export const randomKey = (): string => crypto.randomUUID();

/** The rules of the runtime; see `NextDelay`. */
export const nextDelay: NextDelay = (policy, attempt, repeatable, response, error) => {
  if (!policy || attempt >= (policy.maxAttempts ?? 3)) return Infinity;
  const worthIt = response
    ? repeatable &&
      (policy.statuses?.includes(response.status) ?? /40[89]|42[59]|5../.test(`${response.status}`))
    : error instanceof ConnectionError &&
      (repeatable ? error.cause : neverLeft(error.cause as Coded | undefined));
  if (!worthIt) return Infinity;
  const header = response?.headers.get("retry-after") as string;
  // Both forms of the header (RFC 9110 section 10.2.3); NaN for what is neither. No more than a minute.
  const asked = +header * 1000 || Date.parse(header) - Date.now();
  const backOff = (policy.baseDelayMs ?? 500) * 2 ** (attempt - 1);
  return asked > 0
    ? Math.min(asked, 60_000)
    : Math.min(backOff, policy.maxDelayMs ?? 8000) * (0.5 + Math.random() / 2);
};

/**
 * Whether an error of `fetch` says that no connection was made, so that not a byte was sent: ECONNREFUSED,
 * ENOTFOUND, EAI_AGAIN, UND_ERR_CONNECT_TIMEOUT, and what other runtimes call them.
 */
function neverLeft(error: Coded | undefined): boolean {
  return /refused|notfound|eai_a|connect_t/i.test(`${error?.cause?.code ?? error?.code}`);
}

/** What errors of connections have, or the errors inside them. */
type Coded = { readonly code?: string; readonly cause?: Coded };
