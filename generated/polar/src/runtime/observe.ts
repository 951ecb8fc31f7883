/** Hooks and log lines of a call. Credentials and bodies stay out of both. */
import { SdkError } from "./errors.js";
import type { Logger, Observe, Outgoing, RequestSummary } from "./types.js";

/** Serves the hooks and the logger of a client. What a hook throws ends the call. */
export const observe: Observe = (config, operation, hide) => {
  if (!config.hooks && !config.logger) return undefined;
  const { api, hooks = {}, logger } = config;
  const operationId = operation.id;
  // Without the names in the query.
  const [method, path] = operation.route.split(/ |\{\?/) as [string, string];
  const summary: RequestSummary = { operationId, method, path };
  let attempt = 0;
  let started = 0;
  const log = (level: keyof Logger, text: string, fields?: object) =>
    logger?.[level](`${method} ${path} ${text}`, { operationId, attempt, ...fields });
  return {
    async request(outgoing) {
      attempt++;
      started = Date.now();
      log("debug", "sent");
      const changed = await hooks.beforeRequest?.(new Request(outgoing.url, outgoing));
      return changed ? takeOver(outgoing, changed) : outgoing;
    },
    async response(response) {
      const { status, headers } = response;
      const milliseconds = Date.now() - started;
      log("info", `${status}`, { status, requestId: headers.get(api.requestId), milliseconds });
      await hooks.afterResponse?.(response, summary);
    },
    async retry(failed, delayMs, response) {
      const info = { delayMs, ...(response && { status: response.status }) };
      log("warn", "again", info);
      await hooks.onRetry?.({ operationId, attempt: failed, ...info });
    },
    async failure(error) {
      log("error", "failed", { error: hide(String(error)) });
      try {
        await hooks.onError?.(error);
      } catch {
        // The call's own error is the one to report.
      }
    },
  };
};

/** A hook may change a request, but not where it goes: credentials belong to one origin. */
async function takeOver(outgoing: Outgoing, changed: Request): Promise<Outgoing> {
  const { method, headers, url } = changed;
  if (new URL(url).origin !== new URL(outgoing.url).origin) {
    throw new SdkError("beforeRequest: not the same origin");
  }
  // Bytes, so that the request can be repeated.
  const body = changed.body && { body: new Uint8Array(await changed.arrayBuffer()) };
  return { ...outgoing, method, headers: Object.fromEntries(headers), url, ...body };
}
