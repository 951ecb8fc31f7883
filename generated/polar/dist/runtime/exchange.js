import { addressOf, Client } from "./client.js";
import { startDeadline } from "./deadline.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { SdkError } from "./errors.js";
import { authorize, setHeader } from "./security.js";
import { discard, follow } from "./transport.js";
export function startExchange(client, operation, request, options) {
  const config = Client.config(client);
  const { api } = config;
  const [signal, guard, sleep, left, start, done] = startDeadline(options.timeoutMs ?? config.timeoutMs ?? 60_000, options.signal);
  const policy = options.retry ?? config.retry ?? {};
  const outgoing = {
    method: "",
    url: "",
    headers: { "user-agent": api.agent },
    redirect: "manual",
    signal,
  };
  let check;
  let repeatable = false;
  let attempt = 1;
  let secrets = [];
  let response;
  let value;
  const hide = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, "[redacted]"), text);
  const observer = api.observe?.(config, operation, hide);
  const info = () => {
    if (!response)
      return undefined;
    const headers = new Headers([...response.headers].map(([name, text]) => [name, hide(text)]));
    return {
      status: response.status,
      headers,
      requestId: headers.get(api.requestId) ?? undefined,
      url: hide(response.url),
    };
  };
  const again = async (failed, error) => {
    if (failed && outgoing.retry && (await outgoing.retry(failed, secrets)))
      return true;
    const delay = api.retry?.(policy, attempt, repeatable, failed, error) ?? Infinity;
    if (delay >= left(policy.maxElapsedMs))
      return false;
    await observer?.retry(attempt, delay, failed);
    attempt++;
    await sleep(delay);
    return true;
  };
  const send = async () => {
    for (;;) {
      try {
        response = undefined;
        response = await follow(config.fetch, outgoing, operation.id, observer);
        if (!(await again(response)))
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
    check = api.validate && (await api.validate(operation, config, options));
    outgoing.url = (options.baseUrl ?? options.server) ? addressOf(api, options) : config.address;
    const headers = { ...config.headers, ...options.headers };
    for (const name in headers)
      setHeader(outgoing, name, headers[name]);
    encode(operation, outgoing, request);
    const key = options.idempotencyKey ?? operation.idempotency?.();
    setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
    repeatable = !outgoing.duplex && (!!key || !/^P[OA]/.test(outgoing.method));
    const credentials = options.security ?? config.credentials;
    const used = await authorize(outgoing, operation, api.schemes, credentials);
    secrets = used.filter((secret) => secret.length > 3);
    return send();
  };
  let answer = guard(begin());
  const rest = () => {
    if (!value)
      done();
  };
  answer.then(rest, rest);
  const settle = async () => {
    try {
      for (;;) {
        const answered = await answer;
        try {
          return await guard(decode(operation, answered, info, config.maxResponseBytes ?? 64 * 2 ** 20, hide, check));
        }
        catch (error) {
          if (!(await guard(again(undefined, error))))
            throw error;
          answer = guard(send());
        }
      }
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
  return [ask, info, () => answer.catch(rethrow)];
}
