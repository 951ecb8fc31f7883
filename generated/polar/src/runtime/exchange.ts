/** One call from arguments to outcome: encode, authorise, send, repeat, decode. */
import { addressOf, Client } from "./client.js";
import { startDeadline } from "./deadline.js";
import { decode } from "./decode.js";
import { encode, type Arguments } from "./encode.js";
import { SdkError } from "./errors.js";
import { nextDelay } from "./retry.js";
import { authorize, setHeader } from "./security.js";
import { discard, follow } from "./transport.js";
import type {
  CallOptions,
  CredentialSet,
  OperationSpec,
  Outgoing,
  ResponseInfo,
  Result,
} from "./types.js";

/** A call under way. It is sent when this is made; the body is read when the outcome is asked for. */
export type Exchange = {
  /** How it ended. Never rejects. */
  outcome(): Promise<Result<unknown, unknown>>;
  /** The answer with its body unread, whatever its status. */
  raw(): Promise<Response>;
  /** A text without the secrets of the call. */
  hide(text: string): string;
  /** Reports an error that comes after the outcome; gives it back with the caller's own frames. */
  fail(error: unknown): Promise<unknown>;
};

/** Sends a call. Never throws: whatever goes wrong is an outcome. */
export function startExchange(
  client: Client<unknown>,
  operation: OperationSpec,
  request: Arguments,
  options: CallOptions<object>,
  trace: Error,
): Exchange {
  const config = Client.config(client);
  const { api } = config;
  const deadline = startDeadline(options.timeoutMs ?? config.timeoutMs ?? 60_000, options.signal);
  const policy = (options.retry ?? config.retry ?? {}) || { maxAttempts: 1 };
  const outgoing: Outgoing = {
    method: operation.method,
    url: "",
    headers: new Headers({ "user-agent": api.agent }),
    redirect: "manual",
    signal: deadline.signal,
  };
  let repeatable = false;
  let attempt = 1;
  let secrets: string[] = [];
  const hide = (text: string) =>
    secrets.reduce(
      // What is shorter is no secret, and would garble every text.
      (shown, secret) => (secret.length > 3 ? shown.replaceAll(secret, "[redacted]") : shown),
      text,
    );
  const observer = api.observe?.(config, operation, hide);

  const prepare = async () => {
    outgoing.url = addressOf(api, (options.baseUrl ?? options.server) ? options : config);
    for (const [name, value] of Object.entries({ ...config.headers, ...options.headers })) {
      if (value !== undefined) setHeader(outgoing, name, value);
    }
    encode(operation, outgoing, request);
    const key = options.idempotencyKey ?? operation.idempotency?.();
    if (key) setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
    repeatable = !outgoing.duplex && !(!key && /^(POST|PATCH)$/.test(operation.method));
    const credentials = (options.security as CredentialSet | undefined) ?? config.credentials;
    secrets = await authorize(outgoing, operation, api.schemes, credentials);
  };

  /** Whether there is to be another attempt; waits until it is due. */
  const again = async (response?: Response, error?: unknown) => {
    const delay = nextDelay(policy, attempt, repeatable, response, error);
    if (delay >= deadline.left(policy.maxElapsedMs)) return false;
    await observer?.retry(attempt, delay, response);
    attempt++;
    await deadline.sleep(delay);
    return true;
  };

  /** Attempts until there is an answer that is not worth a repeat. */
  const send = async (): Promise<Response> => {
    for (;;) {
      try {
        const response = await follow(config.fetch, outgoing, operation.id, observer);
        if (!(await outgoing.retry?.(response, secrets)) && !(await again(response)))
          return response;
        discard(response.body);
      } catch (error) {
        if (!(await again(undefined, error))) throw error;
      }
    }
  };

  /** Puts the caller's own frames under an error that was made long after the call returned. */
  const addCaller = (error: unknown): unknown => {
    if (error instanceof SdkError) {
      error.stack = (trace.stack ?? "").replace(/^Error.*/, () => String(error));
    }
    return error;
  };

  const fail = async (error: unknown) => {
    await observer?.failure(error);
    return addCaller(error);
  };

  let answer = deadline.race(prepare().then(send));
  // A body that nobody asks for holds no timer: the process may end.
  answer.then(deadline.done, deadline.done);

  /** Reads the answer. A connection that breaks in the middle of a body is one more failed attempt. */
  const settle = async (): Promise<Result<unknown, unknown>> => {
    const response = await answer;
    deadline.start();
    const { status } = response;
    const headers = new Headers(
      [...response.headers].map(([name, value]): [string, string] => [name, hide(value)]),
    );
    const requestId = headers.get(api.requestId) ?? undefined;
    info = { status, headers, requestId, url: hide(response.url) };
    try {
      const limit = config.maxResponseBytes ?? 64 * 2 ** 20;
      const data = await deadline.race(decode(operation, response, info, limit, hide));
      return { ok: true, data, response: info };
    } catch (error) {
      if (!(await again(undefined, error))) throw error;
      info = undefined;
      answer = deadline.race(send());
      return settle();
    }
  };

  let info: ResponseInfo | undefined;
  let outcome: Promise<Result<unknown, unknown>> | undefined;
  return {
    hide,
    fail,
    outcome: () =>
      (outcome ??= settle()
        .catch(async (error: unknown) => ({
          ok: false as const,
          error: await fail(error),
          response: info,
        }))
        .finally(deadline.done)),
    raw: () =>
      answer.catch((error: unknown) => {
        throw addCaller(error);
      }),
  };
}
