/** One call from arguments to outcome: encode, authorise, send, repeat, decode. */
import { addressOf, Client } from "./client.js";
import { startDeadline } from "./deadline.js";
import { decode } from "./decode.js";
import { encode, methodOf, type Arguments } from "./encode.js";
import { SdkError } from "./errors.js";
import { authorize, setHeader } from "./security.js";
import { discard, follow } from "./transport.js";
import type { CallOptions, CredentialSet, OperationSpec, Outgoing, ResponseInfo } from "./types.js";

/** A call under way. It is sent when this is made; the body is read when the value is asked for. */
export type Exchange = {
  /** What the answer stands for; rejects with the error that it or the way to it ended in. */
  value(): Promise<unknown>;
  /** The outside of the last answer, as far as there was one. */
  info(): ResponseInfo | undefined;
  /** The answer with its body unread, whatever its status. */
  raw(): Promise<Response>;
};

/** Sends a call. Never throws: whatever goes wrong is an outcome. */
export function startExchange(
  client: Client<unknown>,
  operation: OperationSpec,
  request: Arguments,
  options: CallOptions<object>,
): Exchange {
  const config = Client.config(client);
  const { api } = config;
  const deadline = startDeadline(options.timeoutMs ?? config.timeoutMs ?? 60_000, options.signal);
  const policy = (options.retry ?? config.retry ?? {}) || { maxAttempts: 1 };
  const outgoing: Outgoing = {
    method: methodOf(operation.route),
    url: "",
    headers: { "user-agent": api.agent },
    redirect: "manual",
    signal: deadline.signal,
  };
  let repeatable = false;
  let attempt = 1;
  let secrets: string[] = [];
  let response: Response | undefined;
  let value: Promise<unknown> | undefined;
  const hide = (text: string) =>
    secrets.reduce(
      // What is shorter is no secret, and would garble every text.
      (shown, secret) => (secret.length > 3 ? shown.replaceAll(secret, "[redacted]") : shown),
      text,
    );
  const observer = (config.hooks ?? config.logger) && api.observe?.(config, operation, hide);

  const info = (): ResponseInfo | undefined => {
    if (!response) return undefined;
    const headers = new Headers(
      [...response.headers].map(([name, text]): [string, string] => [name, hide(text)]),
    );
    return {
      status: response.status,
      headers,
      requestId: headers.get(api.requestId) ?? undefined,
      url: hide(response.url),
    };
  };

  const prepare = (): Promise<string[]> => {
    outgoing.url =
      (options.baseUrl ?? options.server) ? addressOf(api, options) : config.address;
    for (const headers of [config.headers, options.headers]) {
      for (const name in headers) setHeader(outgoing, name, headers[name]);
    }
    encode(operation, outgoing, request);
    const key = options.idempotencyKey ?? operation.idempotency?.();
    if (key) setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
    repeatable = !outgoing.duplex && !(!key && /^P(OS|AT)/.test(outgoing.method));
    const credentials = (options.security as CredentialSet | undefined) ?? config.credentials;
    return authorize(outgoing, operation, api.schemes, credentials);
  };

  const pause = async (delay: number, failed: Response | undefined) => {
    discard(failed?.body);
    await observer?.retry(attempt, delay, failed);
    attempt++;
    await deadline.sleep(delay);
  };

  /** The wait for another attempt, where there is to be one. */
  const again = (failed: Response | undefined, error?: unknown): Promise<void> | undefined => {
    const delay = api.retry?.(policy, attempt, repeatable, failed, error) ?? Infinity;
    return delay < deadline.left(policy.maxElapsedMs) ? pause(delay, failed) : undefined;
  };

  /** Attempts until there is an answer that is not worth a repeat. */
  const send = async (): Promise<Response> => {
    for (;;) {
      let next;
      try {
        response = undefined;
        response = await follow(config.fetch, outgoing, operation.id, observer);
        if (!(next = again(response))) return response;
      } catch (error) {
        if (!(next = again(undefined, error))) throw error;
      }
      await next;
    }
  };

  /**
   * Throws an error with the frames of those who wait for it. A timer or a socket has none; those who wait
   * are found when it is thrown, since a trace that is taken ahead costs more than all else in a call.
   */
  const rethrow = (error: unknown): never => {
    if (error instanceof SdkError) {
      error.stack = `${new Error().stack}`.replace(/^Error.*/, () => String(error));
    }
    throw error;
  };

  const begin = async () => {
    secrets = await prepare();
    return send();
  };
  let answer = deadline.guard(begin());
  // A body that nobody asks for holds no timer: the process may end.
  const rest = () => {
    if (!value) deadline.done();
  };
  answer.then(rest, rest);

  /** Reads the answer. A connection that breaks in the middle of a body is one more failed attempt. */
  const settle = async (): Promise<unknown> => {
    try {
      for (;;) {
        const answered = await answer;
        try {
          const limit = config.maxResponseBytes ?? 64 * 2 ** 20;
          return await deadline.guard(decode(operation, answered, info, limit, hide));
        } catch (error) {
          const next = again(undefined, error);
          if (!next) throw error;
          answer = deadline.guard(next.then(send));
        }
      }
    } catch (error) {
      await observer?.failure(error);
      return rethrow(error);
    } finally {
      deadline.done();
    }
  };

  return {
    info,
    value: () => {
      if (!value) {
        if (response) deadline.start();
        value = settle();
      }
      return value;
    },
    raw: () => answer.catch(rethrow),
  };
}
