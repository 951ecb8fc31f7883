import { addressOf, Client } from "./client.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { AbortedError, SdkError, TimeoutError } from "./errors.js";
import { authorize, setHeader } from "./security.js";
import { discard, follow } from "./transport.js";
export function startExchange(client, operation, request = {}, options = {}) {
  const config = Client.config(client);
  const { api } = config;
  const timeoutMs = options.timeoutMs ?? config.timeoutMs ?? 60_000;
  const policy = options.retry ?? config.retry ?? {};
  const controller = new AbortController();
  const { signal } = controller;
  const outer = options.signal;
  const begun = Date.now();
  const outgoing = {
    headers: { "user-agent": api.agent },
    redirect: "manual",
    signal,
  };
  let timer;
  let wait;
  const waiting = [];
  let check;
  let repeatable = false;
  let attempt = 1;
  let secrets = [];
  let response;
  let value;
  const hide = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, "[redacted]"), text);
  const observer = api.observe?.(config, operation, hide);
  const info = () => response && {
    status: response.status,
    headers: new Headers([...response.headers].map((pair) => pair.map(hide))),
    requestId: hide(response.headers.get(api.requestId) ?? "") || undefined,
    url: hide(response.url),
  };
  const stop = (error) => {
    done();
    controller.abort(error);
    waiting.map((reject) => reject(error));
  };
  const aborted = () => stop(new AbortedError("aborted", { cause: outer?.reason }));
  const left = (limit = Infinity) => signal.aborted ? 0 : Math.min(timeoutMs || Infinity, limit, 2 ** 31 - 1) - (Date.now() - begun);
  const done = () => {
    clearTimeout(timer);
    clearTimeout(wait);
    outer?.removeEventListener("abort", aborted);
  };
  const start = () => {
    done();
    if (outer?.aborted)
      return aborted();
    outer?.addEventListener("abort", aborted);
    timer = setTimeout(() => stop(new TimeoutError(`no answer within ${timeoutMs} ms`)), left());
  };
  const guard = (work) => new Promise((resolve, reject) => {
    if (signal.aborted)
      reject(signal.reason);
    waiting.push(reject);
    work.then(resolve, reject);
  });
  start();
  const again = async (failed, error) => {
    if (failed && (await outgoing.retry?.(failed, secrets)))
      return true;
    const delay = api.retry?.(policy, attempt, repeatable, failed, error) ?? Infinity;
    if (delay >= left(policy.maxElapsedMs))
      return false;
    await observer?.retry(attempt, delay, failed);
    attempt++;
    await new Promise((resolve) => (wait = setTimeout(resolve, delay)));
    return true;
  };
  const send = async () => {
    for (;;) {
      try {
        response = undefined;
        response = await follow(config.fetch, outgoing, operation.id, observer);
        if (response.ok || !(await again(response)))
          return response;
        discard(response.body);
      }
      catch (error) {
        if (response || !(await again(undefined, error)))
          throw error;
      }
    }
  };
  const rethrow = (error) => {
    if (error instanceof SdkError) {
      error.stack = `${new Error().stack}`.replace(/^Error.*/, () => String(error));
      if (hide(outgoing.url) !== outgoing.url)
        error.cause &&= hide(`${error.cause}`);
    }
    throw error;
  };
  const begin = async () => {
    check = await api.validate?.(operation, config, options);
    outgoing.url = (options.baseUrl ?? options.server) ? addressOf(api, options) : config.address;
    const headers = { ...config.headers, ...options.headers };
    for (const name in headers)
      setHeader(outgoing, name, headers[name]);
    encode(operation, outgoing, request);
    const key = options.idempotencyKey ?? operation.idempotency?.();
    setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
    repeatable = !outgoing.duplex && (!!key || !/^P[OA]/.test(outgoing.method));
    const used = await authorize(outgoing, operation, api.schemes, options.security ?? config.credentials);
    secrets = used.filter((secret) => secret.length > 3);
    return send();
  };
  let answer = begin();
  const rest = () => {
    if (!value)
      done();
  };
  answer.then(rest, rest);
  const read = async () => {
    for (;;) {
      try {
        const limit = config.maxResponseBytes ?? 64 * 2 ** 20;
        return await decode(operation, await answer, info, limit, hide, check);
      }
      catch (error) {
        if (!(await again(undefined, error)))
          throw error;
        answer = send();
      }
    }
  };
  const settle = async () => {
    try {
      return await guard(read());
    }
    catch (error) {
      await observer?.failure(error);
      return rethrow(error);
    }
    finally {
      done();
    }
  };
  const ask = () => {
    if (!value && response)
      start();
    return (value ??= settle());
  };
  return [ask, info, () => guard(answer).catch(rethrow)];
}
