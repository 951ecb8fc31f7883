/** One clock and one stop for a whole call: waiting, headers, body, repeats. */
import { AbortedError, TimeoutError } from "./errors.js";

/**
 * Ends a call from outside. After the last `start` must come `done`, or a timer and a listener stay behind.
 * `signal` is for `fetch`, so that the socket is released. `guard` gives the work, or the deadline's error as
 * soon as it strikes; one at a time. `sleep` waits, for ever when the deadline strikes first. `left` are the
 * milliseconds until the deadline, or until `limit` since the call began if that is sooner. `start` watches
 * on after a `done`; the time in between counts.
 */
export type Deadline = readonly [
  signal: AbortSignal,
  guard: <T>(work: Promise<T>) => Promise<T>,
  sleep: (milliseconds: number) => Promise<void>,
  left: (limit?: number) => number,
  start: () => void,
  done: () => void,
];

/** Starts the clock. 0 and Infinity mean no limit; `outer` is the caller's signal. */
export function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const begin = Date.now();
  const total = timeoutMs > 0 ? timeoutMs : Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait: typeof timer;
  let fail: (reason: unknown) => void = () => undefined;
  const stop = (error: Error) => {
    done();
    controller.abort(error);
    fail(error);
  };
  const aborted = () => stop(new AbortedError("aborted", { cause: outer?.reason as unknown }));
  const late = () => stop(new TimeoutError(`no answer within ${timeoutMs} ms`));
  const left = (limit = Infinity) => Math.min(total, limit) - (Date.now() - begin);
  const done = () => {
    clearTimeout(timer);
    clearTimeout(wait);
    outer?.removeEventListener("abort", aborted);
  };
  const start = () => {
    done();
    if (outer?.aborted) return aborted();
    outer?.addEventListener("abort", aborted);
    // The longest wait that timers know.
    if (total < 2 ** 31) timer = setTimeout(late, left());
  };
  const guard = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      fail = reject;
      if (signal.aborted) fail(signal.reason);
      work.then(resolve, reject);
    });
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => (wait = setTimeout(resolve, milliseconds)));
  start();
  return [signal, guard, sleep, left, start, done];
}
