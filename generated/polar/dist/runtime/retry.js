import { ConnectionError } from "./errors.js";
export const randomKey = () => crypto.randomUUID();
const longestRetryAfter = 60_000;
const beforeSending = /refused|notfound|eai_again|connect_timeout/i;
export function nextDelay(policy, attempt, repeatable, response, error) {
    if (attempt >= (policy.maxAttempts ?? 3))
        return Infinity;
    const worthIt = response
        ? repeatable && mayPass(response.status, policy)
        : error instanceof ConnectionError && (repeatable ? error.cause : neverLeft(error.cause));
    if (!worthIt)
        return Infinity;
    const header = response?.headers.get("retry-after") ?? "";
    const asked = Number(header) * 1000 || Date.parse(header) - Date.now();
    if (asked > 0)
        return Math.min(asked, longestRetryAfter);
    const backOff = (policy.baseDelayMs ?? 500) * 2 ** (attempt - 1);
    return Math.min(backOff, policy.maxDelayMs ?? 8000) * (0.5 + Math.random() / 2);
}
function mayPass(status, { statuses }) {
    return statuses?.includes(status) ?? /^(40[89]|42[59]|5)/.test(`${status}`);
}
function neverLeft(cause) {
    const { code, cause: inner } = Object(cause);
    return beforeSending.test(`${(inner?.code ?? code)}`);
}
