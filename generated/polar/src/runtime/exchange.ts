/** One call from arguments to outcome: encode, authorise, send, repeat, decode. */
import { addressOf, Client, type ClientConfig } from "./client.js";
import { decode } from "./decode.js";
import type { AnswerCheck } from "./drift.js";
import { encode, type Arguments } from "./encode.js";
import { AbortedError, SdkError, TimeoutError } from "./errors.js";
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

/** Sends a call. Never throws: whatever goes wrong is an outcome. @internal */
export function startExchange(
  client: Client<unknown>,
  operation: OperationSpec,
  request: Arguments = {},
  options: CallOptions<object> = {},
): Exchange {
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
  } as unknown as Outgoing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: ((reason: Error) => void)[] = [];
  let check: AnswerCheck | undefined;
  let attempt = 1;
  let secrets: string[] = [];
  let response: Response | undefined;
  let value: Promise<unknown> | undefined;
  const hide = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, "[redacted]"), text);
  const observer = api.observe?.(config, operation, hide);

  const info = (): ResponseInfo | undefined =>
    response && {
      status: response.status,
      headers: new Headers([...response.headers].map((pair) => pair.map(hide) as [string, string])),
      requestId: hide(response.headers.get(api.requestId) ?? "") || undefined,
      url: hide(response.url),
    };

  // One clock and one stop for the whole call: waiting, headers, body, repeats.
  const stop = (error: Error) => {
    done();
    controller.abort(error);
    waiting.map((reject) => reject(error));
  };
  const aborted = () => stop(new AbortedError("aborted", { cause: outer?.reason as unknown }));
  /**
   * Milliseconds until the deadline, or until `limit` since the call began if that is sooner: close to a month, the
   * longest wait that timers know.
   */
  const left = (limit = 2 ** 31 - 1) =>
    signal.aborted ? 0 : Math.min(timeoutMs || limit, limit) - Date.now() + begun;
  /** No timer and no listener stays behind. */
  const done = () => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", aborted);
  };
  /** Watches, also again after a `done`; the time in between counts. */
  const start = () => {
    done();
    if (outer?.aborted) return aborted();
    outer?.addEventListener("abort", aborted);
    timer = setTimeout(() => stop(new TimeoutError(`no answer within ${timeoutMs} ms`)), left());
  };
  /** The outcome of work, or the error of the stop as soon as it comes. */
  const guard = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) reject(signal.reason as Error);
      waiting.push(reject);
      work.then(resolve, reject);
    });
  start();

  /** Whether there is to be another attempt; waits until it is due. */
  const again = async (failed?: Response, error?: unknown): Promise<boolean> => {
    if (failed && (await outgoing.retry?.(failed, secrets))) return true;
    // Without retries there is no delay, and nothing is less than a number.
    const delay = api.retry?.(policy, attempt, outgoing.repeatable, failed, error) as number;
    if (!(delay < left((policy as RetryPolicy).maxElapsedMs))) return false;
    await observer?.retry(attempt, delay, failed);
    attempt++;
    // The wait ends with the deadline at the latest: it takes its timer.
    clearTimeout(timer);
    await new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(delay, left()))));
    start();
    return true;
  };

  /** Attempts until there is an answer that is not worth a repeat. */
  const send = async (): Promise<Response> => {
    if (!outgoing.url) {
      const found = api.validate?.(operation, config, options);
      check = found && (await found);
      secrets = await prepare(config, operation, outgoing, request, options);
    }
    for (;;) {
      try {
        response = undefined;
        response = await follow(config.fetch, outgoing, operation.id, observer);
        if (response.ok || !(await again(response))) return response;
        discard(response.body);
      } catch (error) {
        if (response || !(await again(undefined, error))) throw error;
      }
    }
  };

  let answer = send();
  // A body that nobody asks for holds no timer: the process may end.
  const rest = () => {
    if (!value) done();
  };
  answer.then(rest, rest);

  /** Reads the answer. A connection that breaks in the middle of a body is one more failed attempt. */
  const read = async (): Promise<unknown> => {
    try {
      for (;;) {
        try {
          return await decode(operation, await answer, info, hide, check, config.maxResponseBytes);
        } catch (error) {
          if (!(await again(undefined, error))) throw error;
          answer = send();
        }
      }
    } finally {
      done();
    }
  };

  /** The outcome for those who asked. */
  const settle = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await guard(work);
    } catch (error) {
      await observer?.failure(error);
      throw framed(error, outgoing, hide);
    }
  };

  const ask = () => {
    if (!value && response) start();
    return (value ??= settle(read()));
  };
  return [ask, info, () => settle(answer)];
}

/** Completes a request; gives the secrets in it. */
function prepare(
  config: ClientConfig,
  operation: OperationSpec,
  outgoing: Outgoing,
  request: Arguments,
  options: CallOptions<object>,
): Promise<string[]> {
  const { api } = config;
  outgoing.url = (options.baseUrl ?? options.server) ? addressOf(api, options) : config.address;
  const headers = { ...config.headers, ...options.headers };
  for (const name in headers) setHeader(outgoing, name, headers[name]);
  encode(operation, outgoing, request);
  const key = options.idempotencyKey ?? operation.idempotency?.();
  setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
  outgoing.repeatable = !outgoing.duplex && (key || !/^P[OA]/.test(outgoing.method));
  return authorize(
    outgoing,
    operation,
    api.schemes,
    (options.security as CredentialSet | undefined) ?? config.credentials,
  );
}

/**
 * An error with the frames of those who wait for it. A timer or a socket has none; those who wait are found when
 * it is thrown, since a trace that is taken ahead costs more than all else in a call.
 */
function framed(error: unknown, { url }: Outgoing, hide: (text: string) => string): unknown {
  if (error instanceof SdkError) {
    error.stack = `${new Error().stack}`.replace(/^Error.*/, () => String(error));
    // Some name the address, with a key in its query.
    if (hide(url) !== url) error.cause &&= hide(`${error.cause as Error}`);
  }
  return error;
}
