import { SdkError } from "./errors.js";
export const observe = (config, operation, hide) => {
  if (!config.hooks && !config.logger)
    return undefined;
  const { api, hooks = {}, logger } = config;
  const operationId = operation.id;
  const [route = ""] = operation.route.split("{?");
  const [method = "", path = ""] = route.split(" ");
  const summary = { operationId, method, path };
  let attempt = 0;
  let started = 0;
  const log = (level, text, fields) => logger?.[level](`${method} ${path} ${text}`, { operationId, attempt, ...fields });
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
      const requestId = headers.get(api.requestId);
      log("info", `${status}`, { status, requestId, milliseconds: Date.now() - started });
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
      }
      catch {
      }
    },
  };
};
async function takeOver(outgoing, changed) {
  const { method, headers, url } = changed;
  if (new URL(url).origin !== new URL(outgoing.url).origin) {
    throw new SdkError("beforeRequest: not the same origin");
  }
  const body = changed.body && { body: new Uint8Array(await changed.arrayBuffer()) };
  return { ...outgoing, method, headers: Object.fromEntries(headers), url, ...body };
}
