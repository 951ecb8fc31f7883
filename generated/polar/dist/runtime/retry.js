import { ConnectionError } from "./errors.js";
export const randomKey = () => crypto.randomUUID();
export const nextDelay = (policy, attempt, repeatable, response, error) => {
  if (!policy || attempt >= (policy.maxAttempts ?? 3))
    return Infinity;
  const worthIt = response
    ? repeatable &&
      (policy.statuses?.includes(response.status) ??
        /^(40[89]|42[59]|5)/.test(`${response.status}`))
    : error instanceof ConnectionError && (repeatable ? error.cause : neverLeft(error.cause));
  if (!worthIt)
    return Infinity;
  const header = response?.headers.get("retry-after");
  const asked = Number(header) * 1000 || Date.parse(header) - Date.now();
  const backOff = (policy.baseDelayMs ?? 500) * 2 ** (attempt - 1);
  return asked > 0
    ? Math.min(asked, 60_000)
    : Math.min(backOff, policy.maxDelayMs ?? 8000) * (0.5 + Math.random() / 2);
};
function neverLeft(error) {
  const { cause, code } = Object(error);
  return /refused|notfound|eai_a|connect_t/i.test(`${cause?.code ?? code}`);
}
