import { ConnectionError } from "./errors.js";
export const randomKey = () => crypto.randomUUID();
const longestRetryAfter = 60_000;
const beforeSending = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;
export function nextDelay(policy, attempt, repeatable, response, error) {
    if (attempt >= (policy.maxAttempts ?? 3))
        return Infinity;
    const worthIt = response
        ? repeatable && mayPass(response.status, policy)
        : error instanceof ConnectionError && (repeatable ? error.cause : neverLeft(error.cause));
    if (!worthIt)
        return Infinity;
    const asked = retryAfter(response?.headers.get("retry-after") ?? "");
    if (asked > 0)
        return Math.min(asked, longestRetryAfter);
    const backOff = (policy.baseDelayMs ?? 500) * 2 ** (attempt - 1);
    return Math.min(backOff, policy.maxDelayMs ?? 8000) * (0.5 + Math.random() / 2);
}
function mayPass(status, { statuses }) {
    return statuses?.includes(status) ?? ([408, 409, 425, 429].includes(status) || status >= 500);
}
function neverLeft(cause) {
    const { code, cause: inner } = Object(cause);
    return beforeSending.test(`${(inner?.code ?? code)}`);
}
function retryAfter(header) {
    const seconds = Number(header);
    return Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
}
