/** Hooks and log lines of a call. Credentials and bodies stay out of both. */
import { SdkError } from "./errors.js";
import type { Observe, Outgoing, RequestSummary } from "./types.js";

/** Serves the hooks and the logger of a client. What a hook throws ends the call. */
export const observe: Observe = ({ hooks = {}, logger }, operation, hide) => {
  const { id: operationId, method, path } = operation;
  const summary: RequestSummary = { operationId, method, path };
  let attempt = 0;
  let started = 0;
  return {
    async request(outgoing) {
      attempt++;
      started = Date.now();
      logger?.debug(`${method} ${path}`, { operationId, attempt });
      if (!hooks.beforeRequest) return outgoing;
      const changed = await hooks.beforeRequest(new Request(outgoing.url, outgoing));
      return changed ? takeOver(outgoing, changed) : outgoing;
    },
    async response(response) {
      const { status, headers } = response;
      const requestId = headers.get("x-request-id") ?? undefined;
      const milliseconds = Date.now() - started;
      logger?.info(`${method} ${path} ${status}`, {
        operationId,
        attempt,
        milliseconds,
        requestId,
      });
      await hooks.afterResponse?.(response, summary);
    },
    async retry(failed, delayMs, response) {
      const status = response ? { status: response.status } : {};
      logger?.warn(`${method} ${path} again in ${Math.round(delayMs)} ms`, {
        operationId,
        attempt: failed,
        ...status,
      });
      await hooks.onRetry?.({ operationId, attempt: failed, delayMs, ...status });
    },
    async failure(error) {
      const message = error instanceof Error ? `${error.name}: ${hide(error.message)}` : "unknown";
      logger?.error(`${method} ${path} failed`, { operationId, error: message });
      await hooks.onError?.(error);
    },
  };
};

/** A hook may change a request, but not where it goes: credentials belong to one origin. */
function takeOver(outgoing: Outgoing, changed: Request): Outgoing {
  if (new URL(changed.url).origin !== new URL(outgoing.url).origin) {
    throw new SdkError("beforeRequest: the request may not go to another origin");
  }
  const { body } = outgoing;
  const { method, headers, url } = changed;
  return { ...outgoing, method, headers, url, ...(body === undefined ? {} : { body }) };
}
