/** One call from arguments to outcome: encode, authorise, send, repeat, decode. */
import { addressOf, Client } from "./client.js";
import { startDeadline } from "./deadline.js";
import { decode } from "./decode.js";
import type { AnswerCheck } from "./drift.js";
import { encode, type Arguments } from "./encode.js";
import { SdkError } from "./errors.js";
import { authorize, setHeader } from "./security.js";
import { discard, follow } from "./transport.js";
import type {
  CallOptions,
  CredentialSet,
  OperationSpec,
  Outgoing,
  ResponseInfo,
  RetryPolicy,
} from "./types.js";

/** A call under way. It is sent when this is made; the body is read when the value is asked for. */
export type Exchange = readonly [
  /** What the answer stands for; rejects with the error that it or the way to it ended in. */
  value: () => Promise<unknown>,
  /** The outside of the last answer, as far as there was one. */
  info: () => ResponseInfo | undefined,
  /** The answer with its body unread, whatever its status. */
  raw: () => Promise<Response>,
];

/** Sends a call. Never throws: whatever goes wrong is an outcome. */
export function startExchange(
  client: Client<unknown>,
  operation: OperationSpec,
  request: Arguments,
  options: CallOptions<object>,
): Exchange {
  const config = Client.config(client);
  const { api } = config;
  const [signal, guard, sleep, left, start, done] = startDeadline(
    options.timeoutMs ?? config.timeoutMs ?? 60_000,
    options.signal,
  );
  const policy = options.retry ?? config.retry ?? {};
  const outgoing: Outgoing = {
    method: "",
    url: "",
    headers: { "user-agent": api.agent },
    redirect: "manual",
    signal,
  };
  let check: AnswerCheck | undefined;
  let repeatable = false;
  let attempt = 1;
  let secrets: string[] = [];
  let response: Response | undefined;
  let value: Promise<unknown> | undefined;
  const hide = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, "[redacted]"), text);
  const observer = api.observe?.(config, operation, hide);

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

  /** Whether there is to be another attempt; waits until it is due. */
  const again = async (failed?: Response, error?: unknown): Promise<boolean> => {
    if (failed && outgoing.retry && (await outgoing.retry(failed, secrets))) return true;
    const delay = api.retry?.(policy, attempt, repeatable, failed, error) ?? Infinity;
    if (delay >= left((policy as RetryPolicy).maxElapsedMs)) return false;
    await observer?.retry(attempt, delay, failed);
    attempt++;
    await sleep(delay);
    return true;
  };

  /** Attempts until there is an answer that is not worth a repeat. */
  const send = async (): Promise<Response> => {
    for (;;) {
      try {
        response = undefined;
        response = await follow(config.fetch, outgoing, operation.id, observer);
        if (!(await again(response))) return response;
        discard(response.body);
      } catch (error) {
        if (response || !(await again(undefined, error))) throw error;
      }
    }
  };

  /**
   * Throws an error with the frames of those who wait for it. A timer or a socket has none; those who wait
   * are found when it is thrown, since a trace that is taken ahead costs more than all else in a call.
   */
  const rethrow = (error: unknown): never => {
    if (error instanceof SdkError) {
      error.stack = `${new Error().stack}`.replace(/^Error.*/, () => String(error));
      // Some name the address, with a key in its query.
      if (hide(outgoing.url) !== outgoing.url) error.cause &&= hide(`${error.cause as Error}`);
    }
    throw error;
  };

  const begin = async () => {
    check = api.validate && (await api.validate(operation, config, options));
    outgoing.url = (options.baseUrl ?? options.server) ? addressOf(api, options) : config.address;
    const headers = { ...config.headers, ...options.headers };
    for (const name in headers) setHeader(outgoing, name, headers[name]);
    encode(operation, outgoing, request);
    const key = options.idempotencyKey ?? operation.idempotency?.();
    setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
    repeatable = !outgoing.duplex && (!!key || !/^P[OA]/.test(outgoing.method));
    const credentials = (options.security as CredentialSet | undefined) ?? config.credentials;
    const used = await authorize(outgoing, operation, api.schemes, credentials);
    // What is shorter is no secret, and would garble every text.
    secrets = used.filter((secret) => secret.length > 3);
    return send();
  };
  let answer = guard(begin());
  // A body that nobody asks for holds no timer: the process may end.
  const rest = () => {
    if (!value) done();
  };
  answer.then(rest, rest);

  /** Reads the answer. A connection that breaks in the middle of a body is one more failed attempt. */
  const settle = async (): Promise<unknown> => {
    try {
      for (;;) {
        const answered = await answer;
        try {
          return await guard(
            decode(operation, answered, info, config.maxResponseBytes ?? 64 * 2 ** 20, hide, check),
          );
        } catch (error) {
          if (!(await guard(again(undefined, error)))) throw error;
          answer = guard(send());
        }
      }
    } catch (error) {
      await observer?.failure(error);
      return rethrow(error);
    } finally {
      done();
    }
  };

  const ask = () => {
    if (!value && response) start();
    return (value ??= settle());
  };
  return [ask, info, () => answer.catch(rethrow)];
}
